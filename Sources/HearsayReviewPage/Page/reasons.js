// Why Hearsay thinks so: the tree of rules, words and weights.

import { get } from "./api.js";
import { el, fill } from "./dom.js";

/** Draws the reasons behind a record, or why there are none, with its trace then. */
export async function drawReasons(panel, row, record) {
  const waiting = el("p", { class: "notice" }, "Reading the article again…");
  fill(panel, waiting);
  let answer;
  try {
    answer = await get("reasons", { row });
  } catch (error) {
    answer = { problem: error.message, tree: null };
  }
  // The reviewer has gone on meanwhile, and something else is shown.
  if (!waiting.isConnected) return;
  if (answer.tree) {
    fill(panel, el("p", { class: "notice" }, "Weights are log-odds: +0.7 doubles the odds, −0.7 halves them."),
      el("ul", { class: "tree" }, answer.tree.children.map((child) => branch(child))));
    return;
  }
  const steps = record.trace ?? [];
  fill(panel, el("p", { class: "notice" }, "The reasons cannot be found again: " + answer.problem + "."),
    steps.length
      ? el("table", { class: "steps" },
        el("thead", {}, el("tr", {}, ["stage", "rule", "weight"].map((name) => el("th", { scope: "col" }, name)))),
        el("tbody", {}, steps.map((step) => el("tr", {}, el("td", {}, step.stage), el("td", {}, step.rule), el("td", { class: "number" }, String(step.weight))))))
      : el("p", { class: "notice" }, "Records of hearsay extract --explain carry their trace."));
}

function branch(tree) {
  const weight = /^([+−-]\d[\d.]*)\s+(.*)$/s.exec(tree.label);
  const label = weight
    ? [el("span", { class: "weight " + (weight[1][0] === "+" ? "for" : "against") }, weight[1]), " ", weight[2]]
    : tree.label;
  if (tree.children.length === 0) return el("li", {}, el("span", {}, label));
  const details = el("details", {}, el("summary", {}, label), el("ul", {}, tree.children.map((child) => branch(child))));
  details.open = true;
  return el("li", {}, details);
}
