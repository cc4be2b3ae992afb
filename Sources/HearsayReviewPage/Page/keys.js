// The keys, in one table: what they do, and the list that tells of them.

import { byId, el, fill } from "./dom.js";

/** What stands in the list of keys; `run` gets the page. */
export const KEYS = [
  { group: "Decide", keys: ["a"], words: "accept", run: (page) => page.accept() },
  { keys: ["f"], words: "fix: spans, source, kind", run: (page) => page.fix() },
  { keys: ["r"], words: "reject, then 1 not a claim, 2 wrong source, 3 wrong span, 4 duplicate", run: (page) => page.reject() },
  { keys: ["s"], words: "skip", run: (page) => page.skip() },
  { keys: ["u"], words: "undo the last decision", run: (page) => page.undo() },
  { keys: ["n"], words: "note", run: (page) => page.note() },
  { keys: ["y"], words: "try again to save what was not saved", run: (page) => page.decisions.tryAgain() },
  { group: "Move", keys: ["j", "ArrowDown"], words: "next claim", run: (page) => page.list.move(1) },
  { keys: ["k", "ArrowUp"], words: "claim before", run: (page) => page.list.move(-1) },
  { keys: ["d"], words: "next claim that is undecided", run: (page) => page.nextUndecided() },
  { keys: ["PageDown"], words: "a page on", run: (page) => page.list.move(8) },
  { keys: ["PageUp"], words: "a page back", run: (page) => page.list.move(-8) },
  { keys: ["Home"], words: "first claim", run: (page) => page.list.choose(0) },
  { keys: ["End"], words: "last claim", run: (page) => page.list.choose(Infinity) },
  { group: "Look", keys: ["v"], words: "the article", run: (page) => page.tabs.open("article") },
  { keys: ["c"], words: "the same claim in other articles", run: (page) => page.tabs.open("claim") },
  { keys: ["b"], words: "what this source said before", run: (page) => page.tabs.open("source") },
  { keys: ["t"], words: "why: rules, words and weights", run: (page) => page.tabs.open("reasons") },
  { keys: ["["], words: "scroll the article up", run: (page) => page.scroll(-1) },
  { keys: ["]"], words: "scroll the article down", run: (page) => page.scroll(1) },
  { group: "Find", keys: ["/"], words: "search", run: () => byId("search").focus() },
  { keys: ["l"], words: "filters", run: (page) => page.toggleFilters() },
  { keys: ["x"], words: "clear all filters", run: (page) => page.facets.clear() },
  { keys: ["o"], words: "sort", run: () => byId("sort").focus() },
  { keys: ["i"], words: "turn the order round", run: (page) => page.sorting.turn() },
  { group: "All", keys: ["p"], words: "progress", run: (page) => page.showProgress() },
  { keys: ["m"], words: "decisions on claims that are here no more", run: (page) => page.showMoved() },
  { keys: ["e"], words: "export", run: (page) => page.showExport() },
  { keys: ["?"], words: "this list", run: (page) => page.showKeys() },
];

const NAMES = { ArrowDown: "↓", ArrowUp: "↑", PageDown: "Page ↓", PageUp: "Page ↑" };
let areOn = true;

/** Listens for keys; those typed into fields are left alone. */
export function listen(page) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector("dialog[open]")) return;
    const { target } = event;
    const isField = target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select");
    if (isField) {
      if (event.key === "Escape") leave(page, target);
      return;
    }
    if (event.key === "Enter" && target.matches("button, summary, a")) return;
    if (page.fixing.isOn) {
      if (page.fixing.key(event)) event.preventDefault();
      return;
    }
    if (target.matches("[role=tab]") && (event.key === "ArrowLeft" || event.key === "ArrowRight")) return;
    const isArrow = event.key.length > 1;
    if (!areOn && !isArrow && event.key !== "?") return;
    if (isArrow && target.closest("#panel, #facets")) return;
    const found = KEYS.find(({ keys }) => keys.includes(event.key) || (event.key.length === 1 && event.key !== "?" && keys.includes(event.key.toLowerCase())));
    if (!found) return;
    event.preventDefault();
    found.run(page);
  });
}

function leave(page, field) {
  if (page.fixing.isOn && field.closest("#fix")) return page.fixing.stop();
  if (field.id === "search" && field.value) {
    field.value = "";
    field.dispatchEvent(new Event("input"));
  }
  byId("list").focus();
}

/** The list of keys for its dialog. */
export function drawKeys(box) {
  const groups = [];
  for (const entry of KEYS) {
    if (entry.group) groups.push({ name: entry.group, entries: [] });
    groups.at(-1).entries.push(entry);
  }
  fill(box,
    el("div", { class: "key-groups" }, groups.map(({ name, entries }) => el("section", {}, el("h3", {}, name),
      el("dl", {}, entries.map(({ keys, words }) => el("div", {},
        el("dt", {}, keys.map((key) => el("kbd", {}, NAMES[key] ?? key))), el("dd", {}, words))))))),
    el("label", { class: "switch" }, el("input", { type: "checkbox", checked: areOn, on: { change: (event) => (areOn = event.target.checked) } }), " Keys of one letter are on"));
}
