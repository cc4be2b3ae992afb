// Which rows pass the filters, how many would pass with one filter less, and in which order they come.

import { NONE, VERDICTS, VERDICT_MARKS } from "./store.js";

/** A filter by values: those that are chosen, or all where none is. */
class Facet {
  constructor(key, label, values, codes) {
    Object.assign(this, { key, label, values, codes, chosen: new Set() });
    this.counts = new Int32Array(values.length);
  }
  get isActive() { return this.chosen.size > 0; }
  passes(row) { return this.chosen.has(this.codes[row]); }
  resetCounts() { this.counts.fill(0); }
  add(row) { this.counts[this.codes[row]] += 1; }
  clear() { this.chosen.clear(); }
}

/** A filter by a share, with how many rows each tenth has. */
class Range {
  constructor(key, label, numbers) {
    Object.assign(this, { key, label, numbers, low: 0, high: 1 });
    this.counts = new Int32Array(10);
  }
  get isActive() { return this.low > 0 || this.high < 1; }
  passes(row) { return this.numbers[row] >= this.low - 1e-9 && this.numbers[row] <= this.high + 1e-9; }
  resetCounts() { this.counts.fill(0); }
  add(row) { this.counts[Math.min(9, Math.max(0, Math.floor(this.numbers[row] * 10 + 1e-9)))] += 1; }
  clear() { this.low = 0; this.high = 1; }
}

/** A filter by date of publication. */
class Dates {
  constructor(key, label, store) {
    Object.assign(this, { key, label, store, from: "", to: "" });
    this.dates = store.articles.map((article) => (article.published ?? "").slice(0, 10));
  }
  get isActive() { return this.from !== "" || this.to !== ""; }
  passes(row) {
    const date = this.dates[this.store.article[row]];
    return date !== "" && (this.from === "" || date >= this.from) && (this.to === "" || date <= this.to);
  }
  resetCounts() {}
  add() {}
  clear() { this.from = ""; this.to = ""; }
}

/** Words that have to stand in a row, or must not ("-word"); "several words" together. */
class Search {
  constructor(store) { Object.assign(this, { store, text: "", wanted: [], unwanted: [] }); }
  set(text) {
    this.text = text;
    const terms = [...text.toLowerCase().matchAll(/(-?)(?:"([^"]+)"?|(\S+))/g)];
    this.wanted = terms.filter((term) => !term[1]).map((term) => term[2] ?? term[3]);
    this.unwanted = terms.filter((term) => term[1]).map((term) => term[2] ?? term[3]);
  }
  get isActive() { return this.wanted.length + this.unwanted.length > 0; }
  passes(row) {
    const text = this.store.searchTexts[row];
    return this.wanted.every((word) => text.includes(word)) && !this.unwanted.some((word) => text.includes(word));
  }
  resetCounts() {}
  add() {}
  clear() { this.set(""); }
}

function pooled(store, key, label) {
  const column = store.columns[key];
  return new Facet(key, label, column.values.map((value) => value ?? NONE), column.rows);
}

function ofArticles(store, key, label, value) {
  const numbers = new Map();
  const byArticle = store.articles.map((article) => {
    const text = value(article) ?? NONE;
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return numbers.get(text);
  });
  return new Facet(key, label, [...numbers.keys()], Int32Array.from(store.article, (article) => byArticle[article]));
}

/** The filters and the order, and what comes of them. */
export class Query {
  constructor(store) {
    this.store = store;
    this.search = new Search(store);
    this.facets = [
      new Facet("decision", "Decision", VERDICTS.map((verdict) => VERDICT_MARKS[verdict].words), store.verdicts),
      new Range("confidence", "Confidence", store.confidence),
      new Range("check", "Check-worthiness", store.check),
      pooled(store, "kind", "Kind"),
      pooled(store, "quote", "Quote"),
      new Facet("anonymous", "Anonymity", ["named", "anonymous"], store.anonymous),
      pooled(store, "source_type", "Source type"),
      pooled(store, "source_name", "Source"),
      ofArticles(store, "publisher", "Publisher", (article) => article.publisher),
      new Dates("date", "Published", store),
      pooled(store, "polarity", "Polarity"),
      pooled(store, "modality", "Modality"),
      ...(store.table.grouped ? [pooled(store, "group_role", "Role in its group")] : []),
      ofArticles(store, "article", "Article", (article) => article.title ?? article.id),
      pooled(store, "rule", "Rule"),
    ];
    this.order = Uint32Array.from({ length: store.count }, (_, row) => row);
    this.view = this.order;
    this.sorting = [];
  }

  get isFiltered() { return this.search.isActive || this.facets.some((facet) => facet.isActive); }

  clear() { for (const filter of [this.search, ...this.facets]) filter.clear(); }

  /** Runs the filters. A row that fails one filter alone counts for that one's other values. */
  run() {
    const { facets, order } = this;
    const active = [this.search, ...facets].filter((filter) => filter.isActive);
    for (const facet of facets) facet.resetCounts();
    const view = new Uint32Array(order.length);
    let size = 0;
    for (const row of order) {
      let failed = null;
      let failures = 0;
      for (const filter of active) {
        if (filter.passes(row)) continue;
        failures += 1;
        failed = filter;
        if (failures > 1) break;
      }
      if (failures === 0) {
        view[size] = row;
        size += 1;
        for (const facet of facets) facet.add(row);
      } else if (failures === 1) failed.add(row);
    }
    this.view = view.subarray(0, size);
  }

  /** Puts the rows in order: by several factors, the first first. */
  sort(sorting) {
    this.sorting = sorting;
    const keys = sorting.filter(({ factor }) => factor).map(({ factor, down }) => ({ numbers: factor.numbers(this.store), sign: down ? -1 : 1 }));
    this.order = Uint32Array.from({ length: this.store.count }, (_, row) => row);
    if (keys.length === 0) return;
    this.order.sort((a, b) => {
      for (const { numbers, sign } of keys) {
        const difference = numbers[a] - numbers[b];
        if (difference !== 0) return difference * sign;
      }
      return a - b;
    });
  }
}
