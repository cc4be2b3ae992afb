// Puts the page together.

import { byId, el, fill, grouped, announce } from "./dom.js";
import { drawArticle } from "./article.js";
import { drawCard } from "./card.js";
import { Decisions } from "./deciding.js";
import { askNote, askReason, moved, open, showExport, showMoved } from "./dialogs.js";
import { Facets } from "./facets.js";
import { Fixing } from "./fixing.js";
import { drawKeys, listen } from "./keys.js";
import { List, showCount } from "./list.js";
import { Passages } from "./passage.js";
import { showProgress } from "./progress.js";
import { Query } from "./query.js";
import { drawReasons } from "./reasons.js";
import { drawSameClaim, drawSameSource, sameClaim, sameSource } from "./related.js";
import { Sorting } from "./sorting.js";
import { Store } from "./store.js";
import { Tabs } from "./tabs.js";

const POLL = 10_000;
const SEARCH_DELAY = 120;

class Page {
  constructor(store) {
    this.store = store;
    this.query = new Query(store);
    this.passages = new Passages(store);
    this.decisions = new Decisions(store, (row) => this.changed(row));
    this.fixing = new Fixing(store, () => this.drawPanel(), (row, fixed) => this.decide({ decision: "fix", fixed }, row));
    this.tabs = new Tabs([
      { name: "article", label: "Article", key: "v" }, { name: "claim", label: "Same claim", key: "c" },
      { name: "source", label: "This source", key: "b" }, { name: "reasons", label: "Why", key: "t" },
    ], () => this.drawPanel());
    this.sorting = new Sorting(store, (sorting) => this.sort(sorting), () => this.list.redraw());
    this.list = new List(store, this.query, this.sorting, (row) => this.chosen(row));
    this.query.run();
    this.facets = new Facets(this.query, () => this.filter());
    this.drawActions();
    this.wire();
    byId("file-name").textContent = store.table.name + (store.table.left_out ? " (" + grouped(store.table.left_out) + " lines left out)" : "");
    document.title = store.table.name + " – hearsay review";
    showCount(this.query);
    this.list.update(store.rowById.get(sessionStorage.getItem("claim")) ?? 0);
    this.drawProgress();
    byId("list").focus();
    this.checkMoved();
  }

  wire() {
    listen(this);
    const search = byId("search");
    let timer;
    search.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        this.query.search.set(search.value);
        this.filter();
      }, this.store.count > 5000 ? SEARCH_DELAY : 0);
    });
    search.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === "ArrowDown") byId("list").focus();
    });
    byId("progress-button").addEventListener("click", () => this.showProgress());
    byId("keys-button").addEventListener("click", () => this.showKeys());
    byId("export-button").addEventListener("click", () => this.showExport());
    byId("moved-button").addEventListener("click", () => this.showMoved());
    byId("filters-button").addEventListener("click", () => this.toggleFilters());
    setInterval(() => document.visibilityState === "visible" && this.poll(), POLL);
    addEventListener("focus", () => this.poll());
  }

  /** Takes what other pages decided. */
  async poll() {
    try {
      for (const row of await this.store.refresh()) this.changed(row);
    } catch {
      // The next decision will tell that the server is gone.
    }
  }

  filter() {
    const start = performance.now();
    this.query.run();
    showCount(this.query);
    this.list.box.scrollTop = 0;
    this.list.update();
    this.facets.draw();
    document.body.dataset.filterTime = Math.round(performance.now() - start);
  }

  sort(sorting) {
    this.query.sort(sorting);
    this.query.run();
    this.list.update();
  }

  toggleFilters() {
    const isOpen = document.body.classList.toggle("with-filters");
    byId("filters-button").setAttribute("aria-expanded", String(isOpen));
    if (isOpen) byId("facets").querySelector("summary").focus();
    else byId("list").focus();
  }

  /** A row was decided on, here or elsewhere. */
  changed(row) {
    this.list.redraw();
    this.drawProgress();
    if (row === this.list.row && this.passage && !this.fixing.isOn) drawCard(byId("card"), this.store, row, this.passage.record, (other) => this.goTo(other));
  }

  /** A row was chosen: shows it, when the reviewer stays at it. */
  chosen(row) {
    clearTimeout(this.timer);
    if (this.fixing.isOn) this.fixing.stop();
    this.passage = null;
    if (row < 0) {
      fill(byId("card"));
      fill(byId("panel"));
      return;
    }
    sessionStorage.setItem("claim", this.store.ids[row]);
    this.timer = setTimeout(() => this.load(row), 40);
  }

  async load(row) {
    try {
      const passage = await this.passages.of(row);
      if (row !== this.list.row) return;
      this.passage = passage;
      drawCard(byId("card"), this.store, row, passage.record, (other) => this.goTo(other));
      const { before, after } = sameSource(this.store, row);
      this.tabs.counts = { claim: sameClaim(this.store, row).length - 1, source: before.length + after.length };
      this.tabs.draw();
      this.drawPanel();
      document.body.dataset.shown = row;
    } catch (error) {
      if (row === this.list.row) this.decisions.mention("The claim cannot be shown: " + error.message + ".");
    }
  }

  drawPanel() {
    const { passage, store, fixing } = this;
    if (!passage) return;
    const row = this.list.row;
    const panel = byId("panel");
    const onRow = (other) => this.goTo(other);
    const tab = fixing.isOn ? "article" : this.tabs.current;
    panel.className = "panel " + tab;
    if (tab === "claim") drawSameClaim(panel, store, row, onRow);
    else if (tab === "source") drawSameSource(panel, store, row, onRow);
    else if (tab === "reasons") drawReasons(panel, row, passage.record);
    else drawArticle(panel, store, row, passage, fixing.isOn ? fixing.spans : this.spans(), { isFixing: fixing.isOn, onRow });
  }

  /** The spans that are marked: those of the record, as they were fixed. */
  spans() {
    const { record } = this.passage;
    const fixed = this.store.state(this.list.row).current?.fixed ?? {};
    const own = (part) => (part && part.start !== null ? [[part.start, part.end]] : []);
    return {
      source: fixed.source ?? own(record.source), cue: fixed.cue ?? own(record.cue),
      content: fixed.content ?? record.content.map((span) => [span.start, span.end]),
    };
  }

  /** Goes to a row; where the filters hide it, they are cleared. */
  goTo(row) {
    if (!this.query.view.includes(row)) {
      this.facets.clear();
      announce("The filters are cleared, since they hid that claim.");
    }
    this.list.choose(this.query.view.indexOf(row));
    this.tabs.current = "article";
    this.tabs.draw();
  }

  async decide(decision, row = this.list.row) {
    if (row < 0) return;
    const saving = this.decisions.decide(row, decision);
    // On at once, so that the next key is for the next claim; back again where nothing was saved.
    if (row === this.list.row) this.list.move(1);
    if (!(await saving) && this.list.row !== row) this.goTo(row);
  }

  accept() { this.decide({ decision: "accept" }); }
  skip() { this.decide({ decision: "skip" }); }

  async reject() {
    const { row } = this.list;
    if (row < 0) return;
    const reason = await askReason();
    if (reason) this.decide({ decision: "reject", reason }, row);
  }

  fix() {
    if (this.passage) this.fixing.start(this.list.row, this.passage);
  }

  async undo() {
    const row = await this.decisions.undo(this.list.row);
    if (row !== undefined && row >= 0) this.goTo(row);
  }

  async note() {
    const { row } = this.list;
    if (row < 0) return;
    const current = this.store.state(row).current;
    const note = await askNote(current?.note, current && current.decision !== "skip");
    if (note === null || note === (current?.note ?? "")) return;
    await this.decisions.decide(row, current
      ? { decision: current.decision, reason: current.reason, fixed: current.fixed, note: note || null }
      : { decision: "skip", note });
  }

  nextUndecided() {
    if (!this.list.nextUndecided()) announce("Everything in this list is decided.");
  }

  scroll(direction) {
    const panel = byId("panel");
    panel.scrollBy({ top: direction * panel.clientHeight * 0.8 });
  }

  showKeys() {
    const box = el("div", {});
    drawKeys(box);
    return open("Keys", "keys-dialog", box);
  }

  showProgress() { return showProgress(this.store, this.query); }
  showExport() { return showExport(this.store); }

  async checkMoved() {
    this.moved = await moved().catch(() => []);
    byId("moved-button").hidden = this.moved.length === 0;
    byId("moved-button").textContent = grouped(this.moved.length) + " moved";
  }

  async showMoved() {
    await this.checkMoved();
    return showMoved(this.store, this.moved, (row) => this.goTo(row));
  }

  drawProgress() {
    const { decided, count } = this.store;
    byId("progress-text").textContent = grouped(decided) + " of " + grouped(count) + " decided";
    byId("progress-meter").style.width = (decided / count) * 100 + "%";
  }

  drawActions() {
    const actions = [
      ["accept", "Accept", "a", () => this.accept()], ["fix", "Fix", "f", () => this.fix()],
      ["reject", "Reject", "r", () => this.reject()], ["skip", "Skip", "s", () => this.skip()],
      ["undo", "Undo", "u", () => this.undo()], ["note", "Note", "n", () => this.note()],
    ];
    fill(byId("actions"), actions.map(([name, label, key, run]) => el("button", {
      type: "button", class: "do-" + name, "aria-keyshortcuts": key, on: { click: run },
    }, label, " ", el("kbd", { "aria-hidden": "true" }, key))));
  }
}

const start = performance.now();
try {
  new Page(await Store.load());
  document.body.dataset.ready = Math.round(performance.now() - start);
} catch (error) {
  fill(byId("banner"), el("p", {}, "The page cannot be shown: " + error.message)).hidden = false;
  throw error;
}
