// The tabs beside a claim.

import { byId, el, fill } from "./dom.js";

/** Tabs over one panel; arrow keys go from one to the next. */
export class Tabs {
  constructor(names, onOpen) {
    Object.assign(this, { names, onOpen, current: names[0].name, counts: {} });
    this.box = byId("tabs");
    this.box.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!step) return;
      const place = names.findIndex(({ name }) => name === this.current);
      this.open(names[(place + step + names.length) % names.length].name);
      this.box.querySelector("[aria-selected=true]").focus();
      event.preventDefault();
    });
    this.draw();
  }

  open(name) {
    this.current = name;
    this.draw();
    this.onOpen(name);
  }

  count(name, number) {
    this.counts[name] = number;
    this.draw();
  }

  draw() {
    const hadFocus = this.box.contains(document.activeElement);
    fill(this.box, this.names.map(({ name, label, key }) => el("button", {
      type: "button", role: "tab", id: "tab-" + name, "aria-selected": String(name === this.current), "aria-controls": "panel",
      tabIndex: name === this.current ? 0 : -1, on: { click: () => this.open(name) },
    }, label, this.counts[name] ? el("span", { class: "badge" }, String(this.counts[name])) : null, " ", el("kbd", {}, key))));
    byId("panel").setAttribute("aria-labelledby", "tab-" + this.current);
    if (hadFocus) this.box.querySelector("[aria-selected=true]").focus();
  }
}
