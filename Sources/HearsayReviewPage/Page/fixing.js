// Correcting a record: its spans, by selecting text or with the arrow keys, its source's name, its kind.

import { byId, el, fill, announce } from "./dom.js";
import { selection } from "./article.js";

const PARTS = [
  { name: "source", label: "Who", key: "1" },
  { name: "cue", label: "Says", key: "2" },
  { name: "content", label: "What", key: "3" },
];

/** The correction that is being made; there is one at a time. */
export class Fixing {
  constructor(store, redraw, save) {
    Object.assign(this, { store, redraw, save, form: byId("fix"), isOn: false });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.finish();
    });
  }

  /** Starts with what the record has, or what it was corrected to before. */
  start(row, passage) {
    const { record } = passage;
    const earlier = this.store.state(row).current?.fixed ?? {};
    const own = (part) => (part ? [[part.start, part.end]] : []);
    this.original = { source: own(record.source), cue: own(record.cue), content: record.content.map((span) => [span.start, span.end]) };
    this.original.source = this.original.source.filter(([start]) => start !== null);
    this.spans = Object.fromEntries(PARTS.map(({ name }) => [name, (earlier[name] ?? this.original[name]).map((span) => [...span])]));
    Object.assign(this, { row, passage, part: "content", place: 0, isOn: true });
    // Where words begin and end, in code points of the article.
    this.tokens = [...passage.text.matchAll(/[\p{L}\p{M}\p{N}'’-]+|[^\s\p{L}\p{M}\p{N}]/gu)].map((match) => passage.span(match.index, match.index + match[0].length));
    this.name = el("input", { type: "text", maxlength: 200, list: "names", value: earlier.source_name ?? record.source_name ?? "", autocomplete: "off" });
    this.kind = el("select", {}, this.store.table.kinds.map((kind) => el("option", { value: kind, selected: kind === (earlier.kind ?? record.kind) }, kind)));
    const names = new Set(passage.claims.map((claim) => this.store.value("source_name", claim.row)).filter(Boolean));
    fill(this.form,
      el("datalist", { id: "names" }, [...names].map((name) => el("option", { value: name }))),
      el("fieldset", {}, el("legend", {}, "Which part"), PARTS.map(({ name, label, key }) => el("label", { class: name },
        el("input", { type: "radio", name: "part", value: name, checked: name === this.part, on: { change: () => this.choose(name) } }), label, " ", el("kbd", {}, key)))),
      el("div", { class: "fix-fields" },
        el("label", {}, "Source ", this.name), el("label", {}, "Kind ", this.kind)),
      el("p", { class: "fix-help" }, "Select words in the text and press ", el("kbd", {}, "1"), " ", el("kbd", {}, "2"), " ", el("kbd", {}, "3"),
        ", or move the end with ", el("kbd", {}, "←"), " ", el("kbd", {}, "→"), ", the start with ", el("kbd", {}, "Shift"), "; ",
        el("kbd", {}, "+"), " adds a part, ", el("kbd", {}, "Backspace"), " takes it away."),
      el("div", { class: "fix-buttons" },
        el("button", { type: "submit", class: "main" }, "Save ", el("kbd", {}, "Enter")),
        el("button", { type: "button", on: { click: () => this.stop() } }, "Cancel ", el("kbd", {}, "Esc"))));
    this.form.hidden = false;
    byId("actions").hidden = true;
    document.body.classList.add("is-fixing");
    this.show();
    byId("panel").focus({ preventScroll: true });
  }

  stop() {
    this.isOn = false;
    this.form.hidden = true;
    byId("actions").hidden = false;
    document.body.classList.remove("is-fixing");
    this.redraw();
    byId("list").focus({ preventScroll: true });
  }

  /** Takes a key; whether it meant something. */
  key(event) {
    const part = PARTS.find(({ key }) => key === event.key);
    if (part) this.take(part.name);
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") this.move(event.key === "ArrowRight" ? 1 : -1, event.shiftKey);
    else if (event.key === "+") this.add();
    else if (event.key === "Backspace" || event.key === "Delete") this.remove();
    else if (event.key === "Enter") this.finish();
    else if (event.key === "Escape") this.stop();
    else return false;
    return true;
  }

  /** Chooses a part; selected words become it. */
  take(name) {
    const selected = selection();
    this.choose(name);
    if (!selected) return;
    const span = this.trimmed(selected);
    if (!span) return;
    this.spans[name] = [span];
    this.place = 0;
    if (name === "source") this.name.value = this.passage.words(span).replace(/\s+/g, " ");
    getSelection().removeAllRanges();
    this.show();
  }

  choose(name) {
    this.part = name;
    this.place = Math.max(0, this.spans[name].length - 1);
    for (const input of this.form.querySelectorAll("[name=part]")) input.checked = input.value === name;
    this.show();
  }

  trimmed({ start, end }) {
    const { text } = this.passage;
    while (start < end && /\s/.test(text[start])) start += 1;
    while (end > start && /\s/.test(text[end - 1])) end -= 1;
    return start < end ? this.passage.span(start, end) : null;
  }

  /** Moves the start or the end of the part by a word; no further than the parts beside it. */
  move(direction, isStart) {
    const list = this.spans[this.part];
    if (list.length === 0) return this.add();
    const span = list[this.place];
    const side = isStart ? 0 : 1;
    const bounds = this.tokens.map((token) => token[side]);
    const next = direction > 0 ? bounds.find((bound) => bound > span[side]) : bounds.findLast((bound) => bound < span[side]);
    if (next === undefined) return;
    const moved = isStart ? [next, span[1]] : [span[0], next];
    const before = list[this.place - 1]?.[1] ?? -1;
    const after = list[this.place + 1]?.[0] ?? Infinity;
    if (moved[0] >= moved[1] || moved[0] < before || moved[1] > after) return;
    list[this.place] = moved;
    this.show();
  }

  /** Adds a part: the selected words, or the word after the last part. */
  add() {
    const list = this.spans[this.part];
    const selected = selection();
    const last = list.at(-1)?.[1] ?? this.spans.content[0]?.[0] ?? this.passage.record.sentence_span.start;
    const span = selected ? this.trimmed(selected) : this.tokens.find(([start]) => start >= last);
    if (!span) return;
    const many = this.part === "content" ? [...list, [...span]].sort((a, b) => a[0] - b[0]) : [[...span]];
    if (many.some((each, place) => place > 0 && many[place - 1][1] > each[0])) return announce("Parts should not overlap.");
    this.spans[this.part] = many;
    this.place = many.findIndex((each) => each[0] === span[0]);
    getSelection().removeAllRanges();
    this.show();
  }

  remove() {
    this.spans[this.part].splice(this.place, 1);
    this.place = Math.max(0, this.spans[this.part].length - 1);
    this.show();
  }

  show() {
    this.redraw();
    const words = this.spans[this.part].map((span) => this.passage.words(span)).join(" … ");
    announce(PARTS.find(({ name }) => name === this.part).label + ": " + (words || "nothing"), false);
  }

  /** What differs from the record. */
  get fix() {
    const { record } = this.passage;
    const fix = { source: null, cue: null, content: null, source_name: null, kind: null };
    for (const { name } of PARTS) {
      if (JSON.stringify(this.spans[name]) !== JSON.stringify(this.original[name])) fix[name] = this.spans[name];
    }
    const name = this.name.value.trim();
    if (name && name !== (record.source_name ?? "")) fix.source_name = name;
    if (this.kind.value !== record.kind) fix.kind = this.kind.value;
    return fix;
  }

  finish() {
    const { fix, row } = this;
    if (this.spans.content.length === 0) return announce("A claim has some content.");
    if (Object.values(fix).every((value) => value === null)) return announce("Nothing is changed yet.");
    this.stop();
    this.save(row, fix);
  }
}
