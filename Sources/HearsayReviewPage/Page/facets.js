// The column of filters: values with how many claims each would give, shares, dates.

import { byId, el, fill, grouped } from "./dom.js";

const FEW = 6;
const MANY = 200;
const OPEN = ["decision", "confidence", "check", "kind", "quote", "anonymous", "source_name"];

/** Draws the filters of a query and calls back when one is changed. */
export class Facets {
  constructor(query, onChange) {
    Object.assign(this, { query, onChange });
    this.parts = query.facets.map((facet) => this.part(facet));
    fill(byId("facets"), this.parts.map((part) => part.box));
    byId("clear-filters").addEventListener("click", () => this.clear());
    this.draw();
  }

  clear() {
    this.query.clear();
    byId("search").value = "";
    for (const part of this.parts) part.reset?.();
    this.onChange();
  }

  draw() {
    byId("clear-filters").hidden = !this.query.isFiltered;
    for (const part of this.parts) {
      part.box.classList.toggle("active", part.facet.isActive);
      if (part.box.open) part.draw();
    }
  }

  part(facet) {
    const body = el("div", { class: "facet-body" });
    const box = el("details", { class: "facet", data: { facet: facet.key } }, el("summary", {}, facet.label), body);
    box.open = OPEN.includes(facet.key);
    const part = facet.chosen ? this.values(facet, body) : facet.numbers ? this.share(facet, body) : this.dates(facet, body);
    box.addEventListener("toggle", () => box.open && part.draw());
    return { facet, box, ...part };
  }

  values(facet, body) {
    const list = el("ul", { class: "values" });
    let wanted = "";
    let isLong = false;
    const find = el("input", {
      type: "search", class: "find", placeholder: "Find…", "aria-label": "Find a value of " + facet.label,
      on: { input: (event) => { wanted = event.target.value.toLowerCase(); draw(); } },
    });
    const more = el("button", { type: "button", class: "plain", on: { click: () => { isLong = !isLong; draw(); } } });
    const draw = () => {
      const focused = list.contains(document.activeElement) ? document.activeElement.dataset.code : null;
      let codes = facet.values.map((_, code) => code);
      if (facet.key !== "decision") {
        codes.sort((a, b) => facet.chosen.has(b) - facet.chosen.has(a) || facet.counts[b] - facet.counts[a] || a - b);
        codes = codes.filter((code) => facet.counts[code] > 0 || facet.chosen.has(code));
      }
      if (wanted) codes = codes.filter((code) => facet.values[code].toLowerCase().includes(wanted));
      const limit = isLong ? MANY : FEW;
      const most = Math.max(1, ...facet.counts);
      fill(list, codes.slice(0, limit).map((code) => this.value(facet, code, most)));
      if (focused) list.querySelector(`[data-code="${focused}"]`)?.focus();
      find.hidden = facet.values.length <= 12;
      more.hidden = codes.length <= FEW;
      more.textContent = isLong ? "Show fewer" : "Show " + grouped(Math.min(MANY, codes.length) - FEW) + " more";
    };
    body.append(find, list, more);
    return { draw, reset: () => { wanted = ""; find.value = ""; } };
  }

  value(facet, code, most) {
    const isChosen = facet.chosen.has(code);
    const bar = el("span", { class: "bar", "aria-hidden": "true" }, el("span"));
    bar.firstChild.style.width = Math.round((facet.counts[code] / most) * 100) + "%";
    return el("li", {}, el("label", { class: isChosen ? "chosen" : null, title: facet.values[code] },
      el("input", {
        type: "checkbox", checked: isChosen, data: { code },
        on: { change: (event) => {
          if (event.target.checked) facet.chosen.add(code);
          else facet.chosen.delete(code);
          this.onChange();
        } },
      }),
      el("span", { class: "name" }, facet.values[code]),
      el("span", { class: "number" }, grouped(facet.counts[code])), bar));
  }

  share(facet, body) {
    const bars = el("div", { class: "histogram" });
    const input = (name, value) => el("input", {
      type: "number", min: 0, max: 100, step: 1, value, "aria-label": facet.label + ", " + name + " in percent",
      on: { change: () => {
        facet.low = Math.max(0, Math.min(100, Number(low.value) || 0)) / 100;
        facet.high = Math.max(0, Math.min(100, high.value === "" ? 100 : Number(high.value))) / 100;
        this.onChange();
      } },
    });
    const low = input("at least", 0);
    const high = input("at most", 100);
    body.append(bars, el("div", { class: "range" }, low, " to ", high, " %"));
    const draw = () => {
      low.value = Math.round(facet.low * 100);
      high.value = Math.round(facet.high * 100);
      const most = Math.max(1, ...facet.counts);
      fill(bars, [...facet.counts].map((count, place) => {
        const label = place * 10 + " to " + (place + 1) * 10 + "%: " + grouped(count);
        const isIn = facet.low * 10 < place + 1 && facet.high * 10 > place;
        const bar = el("button", {
          type: "button", tabIndex: -1, title: label, "aria-label": label, class: isIn ? "in" : null,
          on: { click: () => { facet.low = place / 10; facet.high = (place + 1) / 10; this.onChange(); } },
        }, el("span"));
        bar.firstChild.style.height = (count ? Math.max(4, Math.round((count / most) * 100)) : 0) + "%";
        return bar;
      }));
    };
    return { draw, reset: draw };
  }

  dates(facet, body) {
    const input = (key, label) => el("input", {
      type: "date", "aria-label": "Published " + label,
      on: { change: (event) => { facet[key] = event.target.value; this.onChange(); } },
    });
    const [from, to] = [input("from", "from"), input("to", "until")];
    body.append(el("div", { class: "dates" }, el("label", {}, "from ", from), el("label", {}, "until ", to)));
    const draw = () => { from.value = facet.from; to.value = facet.to; };
    return { draw, reset: draw };
  }
}
