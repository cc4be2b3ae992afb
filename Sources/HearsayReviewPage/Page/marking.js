// Cuts a text at the bounds of its marks, which may overlap, and makes elements of the pieces. Every piece
// becomes a text node after it is cut, so places hold whatever the text contains.

import { el } from "./dom.js";

const LABELS = { source: "who", cue: "says", content: "what", antecedent: "named here" };

/**
 * The pieces of a text.
 *
 * Marks are `{start, end, name, row}` in units of the text; those named `near` belong to other claims.
 */
export function pieces(text, marks) {
  const bounds = new Set([0, text.length]);
  const valid = marks.filter(({ start, end }) => start < end && start >= 0 && end <= text.length);
  for (const { start, end } of valid) bounds.add(start).add(end);
  const cuts = [...bounds].sort((a, b) => a - b);
  const byStart = [...valid].sort((a, b) => a.start - b.start);
  const nodes = [];
  let open = [];
  let next = 0;
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const [start, end] = [cuts[at], cuts[at + 1]];
    open = open.filter((mark) => mark.end > start);
    while (next < byStart.length && byStart[next].start <= start) open.push(byStart[next++]);
    const piece = text.slice(start, end);
    if (open.length === 0) {
      nodes.push(...lines(piece));
      continue;
    }
    nodes.push(node(piece, open, start, end));
  }
  return nodes;
}

function node(piece, open, start, end) {
  const own = open.filter((mark) => mark.name !== "near");
  const near = open.filter((mark) => mark.name === "near").sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const classes = own.map((mark) => mark.name);
  for (const mark of own) {
    if (mark.start === start) classes.push("starts-" + mark.name);
    if (mark.end === end) classes.push("ends-" + mark.name);
  }
  if (near) classes.push("near");
  const first = own.find((mark) => mark.start === start);
  return el(own.length > 0 ? "mark" : "span", {
    class: classes.join(" "),
    data: { ...(first ? { label: LABELS[first.name] } : {}), ...(near ? { row: near.row } : {}) },
  }, lines(piece));
}

/** Sets paragraphs apart: their line feeds stay in the text, so that places hold. */
function lines(piece) {
  return piece.split(/((?:\r?\n)+)/).filter((part) => part !== "").map((part) =>
    part.includes("\n") ? el("span", { class: "break" }, part) : document.createTextNode(part));
}
