// How far the work has come, and whether claims of each confidence are right as often as it says.

import { el, svg, grouped, percent } from "./dom.js";
import { VERDICTS, VERDICT_MARKS } from "./store.js";
import { open } from "./dialogs.js";

/** Counts decisions by tenths of confidence. Fixed and rejected claims were wrong; duplicates say nothing. */
export function reliability(store) {
  const bins = Array.from({ length: 10 }, (_, place) => ({ place, records: 0, decided: 0, judged: 0, right: 0, sure: 0 }));
  for (let row = 0; row < store.count; row += 1) {
    const bin = bins[Math.min(9, Math.floor(store.confidence[row] * 10 + 1e-9))];
    bin.records += 1;
    const verdict = VERDICTS[store.verdicts[row]];
    if (verdict === null) continue;
    bin.decided += 1;
    if (verdict === "skip" || store.state(row).current.reason === "duplicate") continue;
    bin.judged += 1;
    bin.sure += store.confidence[row];
    if (verdict === "accept") bin.right += 1;
  }
  return bins;
}

/** The bounds in which the share lies with 95% (Wilson). */
function bounds(right, all) {
  const z = 1.96;
  const share = right / all;
  const middle = share + (z * z) / (2 * all);
  const half = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return [(middle - half) / (1 + (z * z) / all), (middle + half) / (1 + (z * z) / all)];
}

/** Shows the progress. */
export function showProgress(store, query) {
  const counts = VERDICTS.map((_, code) => store.verdicts.reduce((sum, verdict) => sum + Number(verdict === code), 0));
  const bins = reliability(store);
  const judged = bins.reduce((sum, bin) => sum + bin.judged, 0);
  const right = bins.reduce((sum, bin) => sum + bin.right, 0);
  const sure = bins.reduce((sum, bin) => sum + bin.sure, 0);
  const inView = query.view.reduce((sum, row) => sum + Number(store.verdicts[row] === 0), 0);
  return open("Progress", "progress-dialog",
    el("div", { class: "tiles" },
      tile(grouped(store.decided), "decided of " + grouped(store.count)),
      tile(grouped(store.count - store.decided), "remain" + (query.isFiltered ? ", " + grouped(inView) + " of them in these filters" : "")),
      tile(judged ? percent(right / judged) : "–", judged ? "right; " + percent(sure / judged) + " were expected" : "right, of those judged")),
    el("ul", { class: "verdicts" }, VERDICTS.slice(1).map((verdict, place) => el("li", { class: verdict }, VERDICT_MARKS[verdict].mark + " " + grouped(counts[place + 1]) + " " + VERDICT_MARKS[verdict].words))),
    el("h3", {}, "Confidence and what you found"),
    el("div", { class: "found" },
      judged ? plot(bins) : el("p", { class: "muted" }, "Accept, fix or reject claims, and a plot stands here: how often claims of each confidence are right."),
      table(bins)),
    el("p", { class: "muted" }, "Right are claims that were accepted as they are. Skipped claims and duplicates are not judged. Lines show where the share lies with 95%."));
}

const tile = (number, words) => el("div", { class: "tile" }, el("b", {}, number), el("span", {}, words));

function plot(bins) {
  const [size, left, bottom] = [240, 34, 28];
  const x = (share) => left + share * size;
  const y = (share) => 8 + (1 - share) * size;
  const parts = [
    svg("rect", { x: left, y: 8, width: size, height: size, class: "frame" }),
    svg("line", { x1: x(0), y1: y(0), x2: x(1), y2: y(1), class: "ideal" }),
  ];
  for (const mark of [0, 0.5, 1]) {
    parts.push(svg("text", { x: x(mark), y: size + bottom, class: "axis", "text-anchor": "middle" }, percent(mark)));
    parts.push(svg("text", { x: left - 6, y: y(mark) + 4, class: "axis", "text-anchor": "end" }, percent(mark)));
  }
  for (const bin of bins.filter(({ judged }) => judged > 0)) {
    const [low, high] = bounds(bin.right, bin.judged);
    const at = x(bin.sure / bin.judged);
    parts.push(svg("line", { x1: at, y1: y(low), x2: at, y2: y(high), class: "interval" }));
    parts.push(svg("circle", { cx: at, cy: y(bin.right / bin.judged), r: Math.min(11, 3 + Math.sqrt(bin.judged)), class: "point" }));
  }
  const words = "Confidence from left to right, the share that was right from bottom to top; points on the diagonal are as sure as they should be.";
  return el("figure", { class: "plot" },
    svg("svg", { viewBox: "0 0 " + (size + left + 20) + " " + (size + bottom + 10), role: "img", "aria-label": words }, parts),
    el("figcaption", {}, words));
}

function table(bins) {
  const heads = ["confidence", "claims", "decided", "remain", "judged", "expected", "right"];
  return el("table", { class: "bins" },
    el("thead", {}, el("tr", {}, heads.map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", {}, bins.filter(({ records }) => records > 0).reverse().map((bin) => el("tr", {},
      el("th", { scope: "row" }, bin.place * 10 + "–" + (bin.place + 1) * 10 + "%"),
      [bin.records, bin.decided, bin.records - bin.decided, bin.judged].map((number) => el("td", {}, grouped(number))),
      el("td", {}, bin.judged ? percent(bin.sure / bin.judged) : "–"),
      el("td", {}, bin.judged ? percent(bin.right / bin.judged) : "–")))));
}
