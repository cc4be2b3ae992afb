// Decisions on their way to the file: one after the other, kept where they could not be saved.

import { post } from "./api.js";
import { byId, el, fill, announce } from "./dom.js";
import { VERDICT_MARKS } from "./store.js";

/** Sends decisions and keeps those that were not saved. */
export class Decisions {
  constructor(store, onChange) {
    Object.assign(this, { store, onChange, chain: Promise.resolve(), done: [], unsaved: [] });
    addEventListener("beforeunload", (event) => {
      if (this.unsaved.length > 0) event.preventDefault();
    });
  }

  /** Saves a decision; resolves to whether it is in the file. */
  decide(row, decision) {
    const result = this.chain.then(() => this.send({ row, decision }));
    this.chain = result.catch(() => {});
    return result;
  }

  /** Takes back the last decision of this page, or else that on a row; resolves to its row. */
  async undo(row) {
    await this.chain;
    const last = this.done.pop() ?? (this.store.state(row).current ? row : undefined);
    if (last === undefined) {
      announce("There is nothing to undo.");
      return undefined;
    }
    if (await this.decide(last, { decision: "undo" })) return last;
    if (this.store.state(last).current) this.done.push(last);
    return undefined;
  }

  async send(attempt) {
    const { row, decision } = attempt;
    // What the page has seen of the record, its own earlier decisions included.
    attempt.version ??= this.store.state(row).version;
    const body = { id: this.store.ids[row], version: attempt.version, reason: null, note: null, fixed: null, ...decision };
    try {
      const { status, body: answer } = await post("decide", body);
      this.store.take(answer.state);
      this.onChange(row);
      if (status === 409) return this.stale(row, decision, answer.state.current);
      if (decision.decision === "undo") announce("Undone.");
      else {
        this.done.push(row);
        const { words } = VERDICT_MARKS[decision.decision];
        announce("Saved: " + words + ".");
      }
      return true;
    } catch (error) {
      if (error.status >= 400 && error.status < 500) this.complain("Not saved: " + error.message + ".");
      else this.keep(attempt, error.message);
      return false;
    }
  }

  stale(row, decision, current) {
    const isSame = current && current.decision === decision.decision && (current.reason ?? null) === (decision.reason ?? null);
    if (isSame) {
      this.complain("This claim was decided on elsewhere meanwhile, in the same way. Nothing was added.", "mild");
      return true;
    }
    const words = current ? VERDICT_MARKS[current.decision].words + (current.reviewer ? " by " + current.reviewer : "") : "taken back";
    this.complain("Not saved: this claim was decided on elsewhere meanwhile (" + words + "). It is shown as it is now; decide again to change that.");
    return false;
  }

  keep(attempt, message) {
    this.unsaved.push(attempt);
    const count = this.unsaved.length;
    this.complain([
      "Not saved: " + message + ". " + (count === 1 ? "The decision is" : count + " decisions are") + " kept on this page. ",
      el("button", { type: "button", id: "try-again", on: { click: () => this.tryAgain() } }, "Try again ", el("kbd", {}, "y")),
    ]);
  }

  /** Sends what was not saved again. */
  async tryAgain() {
    const attempts = this.unsaved;
    if (attempts.length === 0) return;
    this.unsaved = [];
    this.calm();
    for (const attempt of attempts) await this.send(attempt);
  }

  complain(message, tone = "") {
    const close = el("button", { type: "button", class: "plain", "aria-label": "Close", on: { click: () => this.calm() } }, "×");
    const banner = fill(byId("banner"), el("p", {}, message), close);
    banner.className = "banner " + tone;
    banner.hidden = false;
  }

  /** Complains unless the reviewer is told of decisions that are not saved, which matters more. */
  mention(message) { if (this.unsaved.length === 0) this.complain(message); }

  calm() { if (this.unsaved.length === 0) byId("banner").hidden = true; }
}
