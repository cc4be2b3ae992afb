// The sort controls, the heads of the columns, and which columns are shown.

import { byId, el, fill } from "./dom.js";
import { FACTORS, factor } from "./factors.js";

/** Sorting and columns of the list. */
export class Sorting {
  constructor(store, onSort, onColumns) {
    Object.assign(this, { store, onSort, onColumns });
    this.first = { factor: undefined, down: false };
    this.then = { factor: undefined, down: false };
    const hasDates = store.articles.filter((article) => article.published).length * 3 > store.articles.length;
    const isGrouped = store.group.filter((group) => store.groupSizes[group] > 1).length * 20 > store.count;
    const usual = ["confidence", "check", hasDates && "date", isGrouped && "group"];
    this.shown = FACTORS.filter(({ key }) => usual.includes(key));
    const options = (none) => [el("option", { value: "" }, none), FACTORS.map(({ key, words }) => el("option", { value: key }, words))];
    fill(byId("sort"), options("order of the file"));
    fill(byId("sort-then"), options("order of the file"));
    byId("sort").addEventListener("change", (event) => this.by(event.target.value));
    byId("sort-then").addEventListener("change", (event) => this.thenBy(event.target.value));
    byId("sort-direction").addEventListener("click", () => this.turn());
    const boxes = byId("columns").querySelector("fieldset");
    for (const each of FACTORS) {
      boxes.append(el("label", {}, el("input", {
        type: "checkbox", checked: this.shown.includes(each),
        on: { change: (event) => this.show(each, event.target.checked) },
      }), " " + each.words));
    }
    this.draw();
  }

  by(key) {
    const next = factor(key);
    this.first = { factor: next, down: next?.down ?? false };
    this.apply();
  }

  thenBy(key) {
    const next = factor(key);
    this.then = { factor: next, down: next?.down ?? false };
    this.apply();
  }

  turn() {
    this.first.down = !this.first.down;
    this.apply();
  }

  show(each, isShown) {
    this.shown = FACTORS.filter((factor) => (factor === each ? isShown : this.shown.includes(factor)));
    this.draw();
    this.onColumns();
  }

  apply() {
    this.draw();
    this.onSort([this.first, this.then]);
  }

  draw() {
    byId("sort").value = this.first.factor?.key ?? "";
    byId("sort-then").value = this.then.factor?.key ?? "";
    const direction = byId("sort-direction");
    direction.hidden = !this.first.factor;
    direction.textContent = this.first.down ? "↓" : "↑";
    direction.setAttribute("aria-label", this.first.down ? "Greatest first; turn round" : "Least first; turn round");
    fill(byId("heads"), el("span", { class: "words" }, "Claim"), this.shown.map((each) => {
      const isFirst = this.first.factor === each;
      return el("button", {
        type: "button", tabIndex: -1, class: "cell" + (each.wide ? " wide" : "") + (isFirst ? " sorted" : ""),
        title: "Sort by " + each.words, on: { click: () => (isFirst ? this.turn() : this.by(each.key)) },
      }, each.label, isFirst ? (this.first.down ? " ↓" : " ↑") : "");
    }));
  }
}
