// The text that a claim stands in: its article, or its sentence where the article is not at hand.

import { get } from "./api.js";
import { Offsets } from "./offsets.js";

const KEPT = 24;
const WINDOW = 150_000;

/** Articles that were asked for, the last ones. */
export class Passages {
  constructor(store) {
    Object.assign(this, { store, articles: new Map(), records: new Map() });
  }

  record(row) {
    return remember(this.records, row, async () => complete(await get("record", { row })), KEPT * 8);
  }

  article(row) {
    return remember(this.articles, this.store.article[row], () => get("article", { row }), KEPT);
  }

  /** The text, with the code point and unit at which it begins, and the spans of all claims in it. */
  async of(row) {
    const [record, article] = await Promise.all([this.record(row), this.article(row)]);
    const claims = article.claims;
    if (article.text === null) {
      const { text, start } = record.sentence_span;
      return new Passage(record, text, start, claims, article.problem);
    }
    return new Passage(record, article.text, 0, claims, null);
  }
}

/** A record with what somebody may have left out of it. */
function complete(record) {
  return { content: [], flags: [], chain: [], trace: [], source: null, cue: null, ...record, sentence_span: record.sentence_span ?? { text: record.claim, start: 0 } };
}

function remember(cache, key, load, most) {
  let value = cache.get(key);
  if (value) cache.delete(key);
  else value = load();
  cache.set(key, value);
  value.catch?.(() => cache.delete(key));
  if (cache.size > most) cache.delete(cache.keys().next().value);
  return value;
}

/** A text and its claims. */
export class Passage {
  constructor(record, text, base, claims, problem) {
    Object.assign(this, { record, base, claims, problem });
    const offsets = new Offsets(text);
    this.isCut = text.length > 2 * WINDOW;
    if (this.isCut) {
      const middle = offsets.unit((record.content[0]?.start ?? 0) - base);
      let [from, to] = [Math.max(0, middle - WINDOW), Math.min(text.length, middle + WINDOW)];
      if (text.codePointAt(from - 1) > 0xffff) from -= 1;
      if (text.codePointAt(to - 1) > 0xffff) to += 1;
      this.base = base + offsets.point(from);
      this.text = text.slice(from, to);
      this.offsets = new Offsets(this.text);
    } else {
      this.text = text;
      this.offsets = offsets;
    }
  }

  /** A span of the record as a mark; it may lie outside the text. */
  mark([start, end], name, row) {
    const [from, to] = [start - this.base, end - this.base];
    if (from < 0 || to > this.offsets.points) return { start: 0, end: 0, name, row };
    return { start: this.offsets.unit(from), end: this.offsets.unit(to), name, row };
  }

  /** The code points of two units. */
  span(start, end) { return [this.offsets.point(start) + this.base, this.offsets.point(end) + this.base]; }

  /** The words of a span. */
  words([start, end]) {
    const mark = this.mark([start, end], "");
    return this.text.slice(mark.start, mark.end);
  }
}
