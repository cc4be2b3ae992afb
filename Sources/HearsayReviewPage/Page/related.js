// The same claim in other articles, and what else its source said.

import { el, fill } from "./dom.js";
import { VERDICTS, VERDICT_MARKS } from "./store.js";

const MOST = 60;

/** The rows that make the same claim, the first one first. */
export function sameClaim(store, row) {
  const rows = store.rowsWhere(store.group, store.group[row]);
  const first = rows.findIndex((other) => store.value("group_role", other) === "first");
  return first > 0 ? [rows[first], ...rows.slice(0, first), ...rows.slice(first + 1)] : rows;
}

/** The other rows of the same source: those before it, the last first, and then those after it. */
export function sameSource(store, row) {
  const column = store.columns.source_name;
  if (column.values[column.rows[row]] === null) return { before: [], after: [] };
  const rows = store.rowsWhere(column.rows, column.rows[row]);
  const place = rows.indexOf(row);
  return { before: rows.slice(0, place).reverse(), after: rows.slice(place + 1) };
}

/** Draws who makes the same claim: first, again, or denies it. */
export function drawSameClaim(panel, store, row, onRow) {
  const rows = sameClaim(store, row);
  fill(panel,
    rows.length < 2 ? el("p", { class: "notice" }, "No other record makes this claim.") : null,
    store.table.grouped ? null : el("p", { class: "notice" }, "Claims are matched by their keys alone. Review the output of hearsay group to see denials, too."),
    el("ol", { class: "related" }, rows.length < 2 ? [] : rows.slice(0, MOST).map((other, place) => line(store, other, row, role(store, other, place), onRow))));
}

function role(store, row, place) {
  const role = store.value("group_role", row);
  if (role === "denial" || store.value("kind", row) === "denial") return ["denies", "denies it"];
  if (role === "first" || (role === null && place === 0)) return ["first", "said it first"];
  return ["repeats", "repeats it"];
}

/** Draws what else the source said. */
export function drawSameSource(panel, store, row, onRow) {
  const { before, after } = sameSource(store, row);
  const list = (rows) => el("ol", { class: "related" }, rows.slice(0, MOST).map((other) => line(store, other, row, null, onRow)));
  fill(panel,
    before.length + after.length === 0 ? el("p", { class: "notice" }, "Nothing else that this source said is among the records.") : null,
    before.length ? [el("h3", {}, "Before"), list(before)] : null,
    after.length ? [el("h3", {}, "After"), list(after)] : null);
}

function line(store, row, current, role, onRow) {
  const article = store.articleOf(row);
  const mark = VERDICT_MARKS[VERDICTS[store.verdicts[row]]];
  return el("li", { class: row === current ? "current" : null },
    el("button", { type: "button", on: { click: () => onRow(row) }, "aria-current": row === current ? "true" : null },
      el("span", { class: "when" }, (article.published ?? "no date").slice(0, 10), role ? el("span", { class: "role " + role[0] }, role[1]) : null,
        el("span", { title: mark.words, class: "verdict" }, mark.mark)),
      el("span", { class: "claim" }, el("b", {}, store.sourceName(row)), ": " + store.claims[row]),
      el("span", { class: "where" }, [article.publisher, article.title ?? article.id].filter(Boolean).join(" · "))));
}
