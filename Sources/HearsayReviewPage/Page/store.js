// The records as columns, and what was decided on them.

import { get } from "./api.js";

/** What is shown for null. */
export const NONE = "(none)";

const POOLED = ["kind", "quote", "source_name", "source_type", "cue_lemma", "polarity", "modality", "rule", "group_role"];

/** All that is known of the records without asking the server again. */
export class Store {
  static async load() {
    const table = await get("table");
    const store = new Store(table);
    await store.refresh();
    return store;
  }

  constructor(table) {
    this.table = table;
    this.count = table.id.length;
    this.ids = table.id;
    this.claims = table.claim;
    this.articles = table.articles;
    this.article = Int32Array.from(table.article);
    this.group = Int32Array.from(table.group);
    this.confidence = Float64Array.from(table.confidence);
    this.check = Float64Array.from(table.check_score);
    this.seq = Int32Array.from(table.seq);
    this.anonymous = Uint8Array.from(table.anonymous);
    this.columns = {};
    for (const key of POOLED) {
      this.columns[key] = { values: table[key].values, rows: Int32Array.from(table[key].rows) };
    }
    this.groupSizes = new Int32Array(this.group.reduce((a, b) => Math.max(a, b), 0) + 1);
    for (const group of this.group) this.groupSizes[group] += 1;
    this.rowById = new Map(this.ids.map((id, row) => [id, row]));
    this.states = new Map();
    this.verdicts = new Uint8Array(this.count);
    this.decided = 0;
    this.lines = 0;
    this.listeners = [];
  }

  value(key, row) {
    const column = this.columns[key];
    return column.values[column.rows[row]];
  }

  articleOf(row) { return this.articles[this.article[row]]; }
  sourceName(row) { return this.value("source_name", row) ?? this.value("source_type", row) ?? "?"; }
  title(row) { return this.articleOf(row).title ?? this.articleOf(row).id; }
  groupSize(row) { return this.groupSizes[this.group[row]]; }

  /** The rows of one group, or of one source, the earliest first. */
  rowsWhere(codes, code) {
    const rows = [];
    for (let row = 0; row < this.count; row += 1) if (codes[row] === code) rows.push(row);
    const date = (row) => this.articleOf(row).published ?? "9999";
    return rows.sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : a - b));
  }

  /** What the text search looks through: lower case, made when it is first needed. */
  get searchTexts() {
    if (!this.lowered) {
      const articles = this.articles.map((a) => [a.title, a.publisher, a.id].filter(Boolean).join(" ").toLowerCase());
      const names = this.columns.source_name.values.map((name) => (name ?? "").toLowerCase());
      this.lowered = this.claims.map((claim, row) =>
        claim.toLowerCase() + " \n" + names[this.columns.source_name.rows[row]] + " \n" + articles[this.article[row]]);
    }
    return this.lowered;
  }

  /** Takes what was decided since the last time; returns the rows that changed. */
  async refresh() {
    const answer = await get("decisions", { since: this.lines });
    this.lines = answer.lines;
    return answer.states.map((state) => this.take(state)).filter((row) => row !== undefined);
  }

  /** Takes the state of one record; returns its row. */
  take(state) {
    const row = this.rowById.get(state.id);
    if (row === undefined) return undefined;
    const isDecided = (at) => this.verdicts[at] > 0;
    const before = isDecided(row);
    this.states.set(row, state);
    this.verdicts[row] = VERDICTS.indexOf(state.current?.decision ?? null);
    this.decided += Number(isDecided(row)) - Number(before);
    for (const listener of this.listeners) listener(row);
    return row;
  }

  state(row) { return this.states.get(row) ?? { id: this.ids[row], version: 0, current: null }; }
}

/** What may have been decided; the place of each is its code. */
export const VERDICTS = [null, "accept", "fix", "reject", "skip"];

/** How decisions are shown: a mark, and words. */
export const VERDICT_MARKS = {
  null: { mark: "○", words: "undecided" },
  accept: { mark: "✓", words: "accepted" },
  fix: { mark: "✎", words: "fixed" },
  reject: { mark: "✕", words: "rejected" },
  skip: { mark: "→", words: "skipped" },
};

/** Why a claim may be rejected. */
export const REASONS = [
  { name: "not-a-claim", words: "not a claim", key: "1" },
  { name: "wrong-source", words: "wrong source", key: "2" },
  { name: "wrong-span", words: "wrong span", key: "3" },
  { name: "duplicate", words: "duplicate", key: "4" },
];
