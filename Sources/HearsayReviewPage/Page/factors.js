// What rows can be sorted by, and shown in a column of its own.

import { percent, grouped } from "./dom.js";
import { NONE, VERDICTS, VERDICT_MARKS } from "./store.js";

/** The place of each value in the order of the alphabet, so that rows are sorted by numbers. */
function ranks(values) {
  const order = values.map((_, place) => place).sort((a, b) => {
    const [x, y] = [values[a] ?? "￿", values[b] ?? "￿"];
    return x < y ? -1 : x > y ? 1 : 0;
  });
  const ranks = new Int32Array(values.length);
  order.forEach((place, rank) => (ranks[place] = rank));
  return ranks;
}

const byValue = (key) => (store) => {
  const rank = ranks(store.columns[key].values);
  return Int32Array.from(store.columns[key].rows, (code) => rank[code]);
};

const byArticle = (value) => (store) => {
  const rank = ranks(store.articles.map(value));
  return Int32Array.from(store.article, (article) => rank[article]);
};

const pooled = (key, label, wide) => ({
  key, label, wide, numbers: byValue(key), text: (store, row) => store.value(key, row) ?? NONE,
});

const date = (article) => (article.published ?? "").slice(0, 10);

/** All factors. `down`: the greatest first, unless asked otherwise. */
export const FACTORS = [
  { key: "confidence", label: "Sure", words: "confidence", down: true, numbers: (store) => store.confidence, text: (store, row) => percent(store.confidence[row]), share: (store, row) => store.confidence[row] },
  { key: "check", label: "Check", words: "check-worthiness", down: true, numbers: (store) => store.check, text: (store, row) => percent(store.check[row]), share: (store, row) => store.check[row] },
  { key: "date", label: "Date", words: "date", down: true, wide: true, numbers: byArticle(date), text: (store, row) => date(store.articleOf(row)) || "–" },
  { ...pooled("kind", "Kind", true), words: "kind" },
  { ...pooled("quote", "Quote", true), words: "quote type" },
  { key: "group", label: "In", words: "how many claim it", down: true, numbers: (store) => Int32Array.from(store.group, (group) => store.groupSizes[group]), text: (store, row) => grouped(store.groupSize(row)) },
  { ...pooled("source_name", "Source", true), words: "source" },
  { ...pooled("source_type", "Type", true), words: "source type" },
  { key: "anonymous", label: "Anon.", words: "anonymity", down: true, numbers: (store) => store.anonymous, text: (store, row) => (store.anonymous[row] ? "yes" : "no") },
  { ...pooled("cue_lemma", "Cue", true), words: "cue" },
  { ...pooled("polarity", "Polarity", true), words: "polarity" },
  { ...pooled("modality", "Modality", true), words: "modality" },
  { key: "publisher", label: "Publisher", words: "publisher", wide: true, numbers: byArticle((article) => article.publisher), text: (store, row) => store.articleOf(row).publisher ?? "–" },
  { ...pooled("rule", "Rule", true), words: "rule" },
  { key: "decision", label: "Decision", words: "decision", wide: true, numbers: (store) => store.verdicts, text: (store, row) => VERDICT_MARKS[VERDICTS[store.verdicts[row]]].words },
  { key: "length", label: "Length", words: "length of the claim", down: true, numbers: (store) => Int32Array.from(store.claims, (claim) => claim.length), text: (store, row) => grouped(store.claims[row].length) },
];

/** The factor with a key; undefined for the order of the file. */
export const factor = (key) => FACTORS.find((factor) => factor.key === key);
