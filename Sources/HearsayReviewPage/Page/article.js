// The article beside a claim, with who says what marked in it.

import { byId, el, fill, safeLink } from "./dom.js";
import { pieces } from "./marking.js";

/** Draws the article; `spans` are those of the claim, or of a fix that is being made. */
export function drawArticle(panel, store, row, passage, spans, { isFixing = false, onRow } = {}) {
  const marks = [];
  for (const name of ["content", "source", "cue"]) {
    for (const span of spans[name]) marks.push(passage.mark(span, name));
  }
  const from = passage.record.source?.resolved_from;
  if (from && !isFixing && from.start !== null) marks.push(passage.mark([from.start, from.end], "antecedent"));
  for (const claim of isFixing ? [] : passage.claims) {
    if (claim.row === row) continue;
    for (const span of claim.content) marks.push(passage.mark(span, "near", claim.row));
  }
  const text = el("div", { class: "text", id: "text", lang: "en" }, pieces(passage.text, marks));
  text.addEventListener("click", (event) => {
    const other = event.target.closest("[data-row]");
    if (other && getSelection().isCollapsed && !isFixing) onRow(Number(other.dataset.row));
  });
  const scroll = panel.scrollTop;
  fill(panel, header(store, row), notes(passage), text);
  const first = text.querySelector(".starts-content, .starts-cue, .starts-source");
  if (isFixing) panel.scrollTop = scroll;
  else if (first) panel.scrollTop = Math.max(0, first.getBoundingClientRect().top - text.getBoundingClientRect().top + text.offsetTop - panel.clientHeight / 3);
  else panel.scrollTop = 0;
}

function header(store, row) {
  const article = store.articleOf(row);
  const link = safeLink(article.url);
  const facts = [article.publisher, article.published?.slice(0, 10), article.title ? article.id : null].filter(Boolean);
  return el("div", { class: "article-head" },
    el("h3", {}, link ? el("a", { href: link, target: "_blank", rel: "noopener noreferrer" }, article.title ?? article.id) : article.title ?? article.id),
    facts.length ? el("p", {}, facts.join(" · ")) : null);
}

function notes(passage) {
  if (passage.problem) return el("p", { class: "notice" }, "The article is not shown: " + passage.problem + ". This is the sentence, as the record has it.");
  if (passage.isCut) return el("p", { class: "notice" }, "The article is very long: this is the part around the claim.");
  return null;
}

/** What of the text is selected, in units; null for nothing. */
export function selection() {
  const selected = getSelection();
  const text = byId("text");
  if (!text || selected.isCollapsed || selected.rangeCount === 0) return null;
  const range = selected.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
