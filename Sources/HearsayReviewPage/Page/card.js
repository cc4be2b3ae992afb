// What the record says, in words: the claim, its source and its way, who a pronoun stands for, the facts.

import { el, fill, percent } from "./dom.js";
import { REASONS, VERDICT_MARKS } from "./store.js";

/** Draws the card of a claim. */
export function drawCard(box, store, row, record, onRow) {
  const state = store.state(row);
  fill(box,
    el("div", { class: "card-top" },
      el("h2", { class: record.quote === "direct" ? "quoted" : null }, record.claim),
      verdict(state)),
    el("dl", { class: "who" },
      part("source", "Who", el("b", {}, store.sourceName(row)), through(record, store, onRow), described(record.source)),
      record.cue ? part("cue", "Says", record.cue.text, record.cue.lemma && record.cue.lemma !== record.cue.text ? el("span", { class: "muted" }, " (" + record.cue.lemma + ")") : null) : null,
      resolved(record.source)),
    el("ul", { class: "facts", "aria-label": "Facts" }, facts(store, row, record)));
}

function part(name, label, ...children) {
  return el("div", { class: name + "-line" }, el("dt", {}, label), el("dd", {}, children));
}

/** "officials, through Reuters". */
function through(record, store, onRow) {
  const links = (record.chain ?? []).filter((link) => link.assertion_id !== record.id).reverse();
  return links.map((link) => {
    const row = store.rowById.get(link.assertion_id);
    const name = link.source ?? "somebody";
    return [", through ", row === undefined ? name : el("button", { type: "button", class: "link", on: { click: () => onRow(row) } }, name)];
  });
}

function described(source) {
  const words = [source?.role, source?.affiliation, source?.place].filter(Boolean);
  if (source?.stands_for) words.push("for " + source.stands_for);
  return words.length ? el("span", { class: "muted" }, " (" + words.join(", ") + ")") : null;
}

function resolved(source) {
  if (!source) return null;
  if (source.resolved_from) {
    return part("resolved", "From", "“" + source.text + "” is “" + source.resolved_from.text + "”");
  }
  if (source.form === "pronoun") return part("resolved", "From", "“" + source.text + "”: nobody was found whom it stands for");
  if (source.name && source.name !== source.text) return part("resolved", "From", "“" + source.text + "”");
  return null;
}

function facts(store, row, record) {
  const texts = [
    ["confidence", percent(store.confidence[row]) + " sure"], ["check", "worth a check: " + percent(store.check[row])],
    ["kind", record.kind], ["quote", record.quote],
    ...(record.polarity === "positive" ? [] : [["polarity", record.polarity]]),
    ...(record.modality === "asserted" ? [] : [["modality", record.modality]]),
    ["type", record.source_type],
    ...(record.anonymous ? [["anonymous", "anonymous"]] : []),
    ...(record.flags ?? []).map((flag) => ["flag", flag]),
  ];
  return texts.filter(([, text]) => text).map(([name, text]) => el("li", { class: name }, text));
}

function verdict(state) {
  const { current } = state;
  if (!current) return null;
  const { mark, words } = VERDICT_MARKS[current.decision];
  const reason = REASONS.find(({ name }) => name === current.reason);
  return el("div", { class: "decided " + current.decision },
    el("span", { "aria-hidden": "true" }, mark + " "), words, reason ? ": " + reason.words : "",
    el("span", { class: "muted" }, [current.reviewer ? " by " + current.reviewer : "", " " + current.time.slice(0, 16).replace("T", " ")]),
    current.fixed ? el("p", {}, fixedWords(current.fixed)) : null,
    current.note ? el("p", { class: "note" }, current.note) : null);
}

function fixedWords(fixed) {
  const words = [];
  if (fixed.source_name !== null) words.push("source: " + fixed.source_name);
  if (fixed.kind !== null) words.push("kind: " + fixed.kind);
  for (const part of ["source", "cue", "content"]) if (fixed[part] !== null) words.push(part + " moved");
  return words.join(", ");
}
