// The list of claims: only the rows that can be seen are in the page.

import { byId, el, fill, grouped } from "./dom.js";
import { VERDICTS, VERDICT_MARKS } from "./store.js";

const SPARE = 6;

/** The windowed list, and the row that is chosen in it. */
export class List {
  constructor(store, query, columns, onChoose) {
    Object.assign(this, { store, query, columns, onChoose });
    this.box = byId("list");
    this.space = el("div", { class: "space", role: "presentation" });
    this.box.append(this.space);
    this.cursor = -1;
    this.drawn = new Map();
    this.box.addEventListener("scroll", () => this.draw(), { passive: true });
    new ResizeObserver(() => this.layout()).observe(this.box);
    this.box.addEventListener("click", (event) => {
      const item = event.target.closest("[data-place]");
      if (item) this.choose(Number(item.dataset.place));
    });
  }

  /** The row that is chosen; -1 for none. */
  get row() { return this.cursor < 0 ? -1 : this.query.view[this.cursor]; }

  /** Shows what the query gives now; stays at its row where that is still there. */
  update(row = this.row) {
    const { view } = this.query;
    this.layout();
    byId("empty").hidden = view.length > 0;
    let place = row < 0 ? -1 : view.indexOf(row);
    if (place < 0 && view.length > 0) place = 0;
    this.cursor = -1;
    if (place >= 0) this.choose(place);
    else this.onChoose(-1);
    this.redraw();
  }

  layout() {
    this.height = parseFloat(getComputedStyle(this.box).getPropertyValue("--row")) * parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.space.style.height = this.query.view.length * this.height + "px";
    this.draw();
  }

  /** Chooses a place in the view. */
  choose(place) {
    const { view } = this.query;
    if (view.length === 0) return;
    const next = Math.max(0, Math.min(view.length - 1, place));
    const isSame = next === this.cursor;
    this.cursor = next;
    this.show(next);
    this.redraw();
    if (!isSame) this.onChoose(this.row);
  }

  /** Goes so many places on. */
  move(steps) { this.choose(this.cursor + steps); }

  /** Goes to the next row that nothing was decided on; false where there is none. */
  nextUndecided() {
    const { view } = this.query;
    for (let step = 1; step <= view.length; step += 1) {
      const place = (this.cursor + step) % view.length;
      if (this.store.verdicts[view[place]] === 0) {
        this.choose(place);
        return true;
      }
    }
    return false;
  }

  show(place) {
    const top = place * this.height;
    const { scrollTop, clientHeight } = this.box;
    if (top < scrollTop) this.box.scrollTop = top - this.height;
    else if (top + this.height > scrollTop + clientHeight) this.box.scrollTop = top + 2 * this.height - clientHeight;
  }

  redraw() {
    for (const item of this.drawn.values()) item.remove();
    this.drawn.clear();
    this.draw();
  }

  draw() {
    const { view } = this.query;
    const first = Math.max(0, Math.floor(this.box.scrollTop / this.height) - SPARE);
    const last = Math.min(view.length, Math.ceil((this.box.scrollTop + this.box.clientHeight) / this.height) + SPARE);
    for (const [place, item] of this.drawn) {
      if ((place >= first && place < last) || place === this.cursor) continue;
      item.remove();
      this.drawn.delete(place);
    }
    for (let place = first; place < last; place += 1) this.drawOne(place);
    // The chosen row is always there, for those who are told of it.
    if (this.cursor >= 0 && this.cursor < view.length) this.drawOne(this.cursor);
    const chosen = this.drawn.get(this.cursor);
    if (chosen) this.box.setAttribute("aria-activedescendant", chosen.id);
    else this.box.removeAttribute("aria-activedescendant");
  }

  drawOne(place) {
    if (this.drawn.has(place)) return;
    const item = this.item(place, this.query.view[place]);
    this.drawn.set(place, item);
    this.space.append(item);
  }

  item(place, row) {
    const { store } = this;
    const verdict = VERDICTS[store.verdicts[row]];
    const { mark, words } = VERDICT_MARKS[verdict];
    const article = store.articleOf(row);
    const item = el("div", {
      class: "item " + (verdict ?? "open"), id: "claim-" + row, role: "option", data: { place, row },
      "aria-selected": String(place === this.cursor), "aria-posinset": place + 1, "aria-setsize": this.query.view.length,
    },
      el("span", { class: "verdict", title: words }, el("span", { "aria-hidden": "true" }, mark), el("span", { class: "hidden" }, words + ": ")),
      el("div", { class: "words" },
        el("p", { class: "claim" }, store.claims[row]),
        el("p", { class: "by" },
          el("b", { class: store.anonymous[row] ? "anonymous" : null }, store.sourceName(row)), " ",
          el("span", { class: "cue" }, store.value("cue_lemma", row) ?? ""),
          el("span", { class: "where" }, [article.publisher, article.title ?? article.id].filter(Boolean).join(" · ")))),
      this.columns.shown.map((factor) => cell(factor, store, row)));
    item.style.top = place * this.height + "px";
    return item;
  }
}

function cell(factor, store, row) {
  const text = factor.text(store, row);
  const cell = el("div", { class: "cell" + (factor.wide ? " wide" : "") },
    el("span", { class: "hidden" }, factor.words + " "), el("span", { title: text }, text));
  if (factor.share) {
    const bar = el("span", { class: "bar", "aria-hidden": "true" }, el("span"));
    bar.firstChild.style.width = Math.round(factor.share(store, row) * 100) + "%";
    cell.append(bar);
  }
  return cell;
}

/** Tells how many claims there are. */
export function showCount(query) {
  const [shown, all] = [query.view.length, query.store.count];
  fill(byId("count"), el("b", {}, grouped(shown)), shown === all ? " claims" : " of " + grouped(all) + " claims");
}
