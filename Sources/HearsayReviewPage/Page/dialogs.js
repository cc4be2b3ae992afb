// Dialogs: why a claim is rejected, notes, keys, progress, export, what has moved.

import { get } from "./api.js";
import { byId, el, fill, grouped } from "./dom.js";
import { REASONS, VERDICT_MARKS } from "./store.js";

/** Opens a dialog with a title; resolves when it is closed, to what it was closed with. */
export function open(title, className, ...children) {
  const dialog = el("dialog", { class: className, "aria-labelledby": "dialog-title" });
  const close = (value = null) => {
    dialog.result = value;
    dialog.close();
  };
  fill(dialog,
    el("header", {}, el("h2", { id: "dialog-title" }, title),
      el("button", { type: "button", class: "plain", "aria-label": "Close", on: { click: () => close() } }, "×")),
    children.map((child) => (typeof child === "function" ? child(close) : child)));
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      byId("list").focus({ preventScroll: true });
      resolve(dialog.result ?? null);
    });
    dialog.showModal();
    dialog.querySelector("[data-first]")?.focus();
  });
}

/** Asks why a claim is rejected; null for not at all. */
export function askReason() {
  return open("Why is it rejected?", "reasons-dialog", (close) => {
    const list = el("div", { class: "choices" }, REASONS.map(({ name, words, key }, place) => el("button", {
      type: "button", data: place === 0 ? { first: "" } : {}, on: { click: () => close(name) },
    }, el("kbd", {}, key), " " + words)));
    list.addEventListener("keydown", (event) => {
      const place = [...list.children].indexOf(document.activeElement);
      const chosen = REASONS.find(({ key }) => key === event.key);
      if (chosen) close(chosen.name);
      else if (event.key === "ArrowDown") list.children[Math.min(REASONS.length - 1, place + 1)].focus();
      else if (event.key === "ArrowUp") list.children[Math.max(0, place - 1)].focus();
      else return;
      event.preventDefault();
    });
    return list;
  });
}

/** Asks for a note; null for none, or no change. */
export function askNote(earlier, isDecided) {
  return open("Note", "note-dialog", (close) => {
    const text = el("textarea", { rows: 4, maxlength: 2000, "aria-label": "Note", data: { first: "" } });
    text.value = earlier ?? "";
    text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey) return;
      event.preventDefault();
      close(text.value.trim());
    });
    return [text, el("p", { class: "muted" }, isDecided ? "It is added to the decision." : "The claim stays undecided: it is saved as skipped, with the note."),
      el("p", { class: "dialog-buttons" }, el("button", { type: "button", class: "main", on: { click: () => close(text.value.trim()) } }, "Save ", el("kbd", {}, "Enter")))];
  });
}

/** Offers the accepted claims as files. */
export function showExport(store) {
  const count = [...store.verdicts].filter((verdict) => verdict === 1 || verdict === 2).length;
  const formats = [["csv", "CSV", "a table, for spreadsheets"], ["claimreview", "ClaimReview", "skeletons of schema.org, one a line"], ["markdown", "Markdown", "for people, by article"]];
  return open("Export", "export-dialog",
    el("p", {}, grouped(count) + (count === 1 ? " claim that was" : " claims that were") + " accepted or fixed, with what was fixed."),
    el("div", { class: "choices" }, formats.map(([format, name, words], place) => el("a", {
      class: "choice", href: "export?format=" + format, download: "", data: place === 0 ? { first: "" } : {},
    }, el("b", {}, name), " " + words))),
    el("p", { class: "muted" }, "Every decision is in ", el("code", {}, store.table.decisions_file), "."));
}

/** Lists decisions on claims that are here no more. */
export function showMoved(store, moved, onRow) {
  return open("Decisions that have moved", "moved-dialog",
    el("p", {}, moved.length === 0
      ? "Every decision is on a claim that is among the records."
      : "The records were made anew, and these claims have other spans now, or are gone. The decisions stay in the file; decide on what took their places."),
    (close) => el("ol", { class: "moved" }, moved.map((one) => el("li", {},
      el("p", {}, el("span", { class: "decided " + one.decision }, VERDICT_MARKS[one.decision].mark + " " + VERDICT_MARKS[one.decision].words), " ",
        el("b", {}, one.source_name ?? "?"), ": " + one.claim),
      el("p", { class: "where" }, one.article_id + (one.reviewer ? " · " + one.reviewer : "") + " · " + one.time.slice(0, 10)),
      one.note ? el("p", { class: "note" }, one.note) : null,
      one.rows.map((row) => el("button", { type: "button", class: "link", on: { click: () => { close(); onRow(row); } } }, "now perhaps: " + store.sourceName(row) + ": " + store.claims[row]))))));
}

/** Asks the server which decisions have moved. */
export const moved = async () => (await get("moved")).moved;
