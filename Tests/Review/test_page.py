"""What a reviewer does, in a real browser."""

import json
import os
import signal
import subprocess
import unittest
import urllib.request

from harness import CORPUS, HEARSAY, PATIENCE, PageTest, Server, browser, decisions
from selenium.webdriver.common.keys import Keys


class Reviewing(PageTest):
    def test_the_list_shows_all_claims_and_the_first_in_its_article(self):
        total = len(self.records.read_text("utf-8").splitlines())
        self.assertIn(f"{total:,} claims", self.text("#count"))
        self.assertLess(len(self.all(".item")), 60, "more rows are in the page than can be seen")
        record = json.loads(self.records.read_text("utf-8").splitlines()[0])
        self.assertEqual(self.marked("source"), record["source"]["text"])
        self.assertEqual(self.marked("cue"), record["cue"]["text"])
        self.assertEqual(self.marked("content"), "".join(part["text"] for part in record["content"]))
        text = (CORPUS / record["article_id"]).read_text("utf-8")
        self.assertEqual(self.text("#text"), text, "the article is not shown as it is")

    def marked(self, name):
        return self.driver.execute_script(
            "return [...document.querySelectorAll('#text mark.' + arguments[0])].map((m) => m.textContent).join('')", name)

    def test_every_span_of_the_corpus_is_marked_where_it_stands(self):
        lines = [json.loads(line) for line in self.records.read_text("utf-8").splitlines()]
        for row in range(0, len(lines), 60):
            self.driver.execute_script("document.getElementById('list').scrollTop = 0")
            self.go_to(row)
            record = lines[row]
            if record["source"] and record["source"]["start"] is not None:
                self.assertEqual(self.marked("source"), record["source"]["text"], record["id"])
            self.assertEqual(self.marked("content"), "".join(part["text"] for part in record["content"]), record["id"])

    def go_to(self, row):
        """Goes to a row by searching for nothing and pressing keys."""
        while (now := self.chosen()) != row:
            step = row - now
            key = Keys.PAGE_DOWN if step >= 8 else Keys.PAGE_UP if step <= -8 else Keys.ARROW_DOWN if step > 0 else Keys.ARROW_UP
            self.press(*[key] * (abs(step) // 8 if abs(step) >= 8 else abs(step)))
        self.wait_for_claim()

    def test_keys_decide_and_the_file_has_it_before_the_page_says_so(self):
        self.press("a")
        self.wait(lambda: "Saved: accepted" in self.text("#status"), "nothing was saved")
        first = self.lines()[0]
        self.assertEqual((first["schema"], first["record"], first["decision"], first["reviewer"]),
                         ("hearsay.decision/1", "decision", "accept", "Ada"))
        self.assertEqual(self.chosen(), 1, "the next claim should be chosen")
        self.press("r")
        self.wait(lambda: self.all("dialog[open]"), "no reason is asked for")
        self.press("2")
        self.wait_for_lines(2)
        self.press("s")
        lines = self.wait_for_lines(3)
        self.assertEqual([(line["decision"], line["reason"]) for line in lines],
                         [("accept", None), ("reject", "wrong-source"), ("skip", None)])
        self.wait(lambda: self.text("#progress-text").startswith("3 of"), "the progress does not show")
        self.press("u")
        lines = self.wait_for_lines(4)
        self.assertEqual((lines[3]["decision"], lines[3]["id"]), ("undo", lines[2]["id"]))
        self.wait(lambda: self.text("#progress-text").startswith("2 of"), "the undo does not show")
        self.press("n")
        self.wait(lambda: self.all("dialog[open]"), "no note is asked for")
        self.press(*"ask the union", Keys.ENTER)
        self.assertEqual(self.wait_for_lines(5)[4]["note"], "ask the union")

    def test_decisions_outlive_a_reload_and_a_new_server(self):
        self.press("a")
        self.wait_for_lines(1)
        self.wait(lambda: self.chosen() == 1, "the next claim should be chosen")
        self.press("a")
        self.wait_for_lines(2)
        self.driver.refresh()
        self.wait(lambda: self.data("ready") is not None, "the page is not ready")
        self.assertTrue(self.text("#progress-text").startswith("2 of"))
        self.wait_for_claim()
        self.assertEqual(self.server.end(), 0, "SIGTERM should be a clean end")
        self.server = Server(self.records, self.decisions, *self.options)
        self.open()
        self.assertTrue(self.text("#progress-text").startswith("2 of"))

    def test_filters_facets_and_search(self):
        records = [json.loads(line) for line in self.records.read_text("utf-8").splitlines()]
        denials = [record for record in records if record["kind"] == "denial"]
        self.driver.execute_script(
            "[...document.querySelectorAll('[data-facet=kind] button')].at(-1).click()")
        self.driver.execute_script("document.querySelector('[data-facet=kind] [title=denial] input').click()")
        self.assertIn(f"{len(denials):,} of", self.text("#count"))
        anonymous = sum(record["anonymous"] for record in denials)
        self.assertEqual(self.text("[data-facet=anonymous] [title=anonymous] .number"), str(anonymous))
        self.press("x")
        self.assertIn(f"{len(records):,} claims", self.text("#count"))
        self.press("/", *"minister")
        wanted = sum("minister" in " ".join([record["claim"], record["source_name"] or "", record["article_title"] or "",
                                            record["article_publisher"] or "", record["article_id"]]).lower() for record in records)
        self.wait(lambda: f"{wanted:,} of" in self.text("#count"), "the search finds something else")
        self.press(Keys.ESCAPE)
        self.assertIn(f"{len(records):,} claims", self.text("#count"))

    def test_sorting_by_two_factors(self):
        self.driver.execute_script("""
            for (const [id, key] of [["sort", "kind"], ["sort-then", "confidence"]]) {
              const select = document.getElementById(id);
              select.value = key;
              select.dispatchEvent(new Event("change"));
            }""")
        records = [json.loads(line) for line in self.records.read_text("utf-8").splitlines()]
        order = sorted(range(len(records)), key=lambda row: (records[row]["kind"], -records[row]["confidence"], row))
        self.driver.execute_script("document.getElementById('list').scrollTop = 0")
        self.wait(lambda: self.all("[data-place='0']"), "the first row is not drawn")
        shown = self.driver.execute_script(
            "return [...document.querySelectorAll('.item')].sort((a, b) => a.dataset.place - b.dataset.place).map((i) => Number(i.dataset.row))")
        self.assertEqual(shown[:8], order[:8])

    def test_a_span_is_fixed_with_the_keys_alone(self):
        record = json.loads(self.records.read_text("utf-8").splitlines()[1])
        text = (CORPUS / record["article_id"]).read_text("utf-8")
        self.press(Keys.ARROW_DOWN)
        self.wait_for_claim()
        self.press("f", Keys.ARROW_LEFT, Keys.ARROW_LEFT, "1", Keys.BACKSPACE, Keys.ENTER)
        fixed = self.wait_for_lines(1)[0]
        self.assertEqual(fixed["decision"], "fix")
        self.assertEqual(fixed["fixed"]["source"], [])
        self.assertIsNone(fixed["fixed"]["cue"])
        (start, end), (was_start, was_end) = fixed["fixed"]["content"][-1], fixed["spans"]["content"][-1]
        self.assertEqual(start, was_start)
        self.assertEqual(len(text[end:was_end].split()), 2, "the end should move by two words")
        self.assertEqual(fixed["spans"]["source"], [[record["source"]["start"], record["source"]["end"]]])

    def test_a_span_is_fixed_by_selecting_text(self):
        record = json.loads(self.records.read_text("utf-8").splitlines()[0])
        text = (CORPUS / record["article_id"]).read_text("utf-8")
        self.press("f")
        start, end = 60, 90
        self.driver.execute_script("""
            const walker = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
            const range = document.createRange();
            let at = 0;
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const next = at + node.length;
              if (arguments[0] >= at && arguments[0] < next) range.setStart(node, arguments[0] - at);
              if (arguments[1] > at && arguments[1] <= next) range.setEnd(node, arguments[1] - at);
              at = next;
            }
            getSelection().removeAllRanges();
            getSelection().addRange(range);""", start, end)
        self.press("1", Keys.ENTER)
        fixed = self.wait_for_lines(1)[0]["fixed"]
        [[first, last]] = fixed["source"]
        self.assertEqual(text[first:last], text[start:end].strip())
        self.assertEqual(fixed["source_name"], " ".join(text[start:end].split()))
        self.assertIsNone(fixed["content"])

    def test_escape_leaves_a_fix_alone(self):
        self.press("f", Keys.ARROW_LEFT, Keys.ESCAPE, "a")
        self.assertEqual([line["decision"] for line in self.wait_for_lines(1)], ["accept"])

    def test_the_chain_the_pronoun_the_reasons_and_the_relations(self):
        records = [json.loads(line) for line in self.records.read_text("utf-8").splitlines()]
        row = next(row for row, record in enumerate(records) if len(record["chain"]) > 1
                   and record["chain"][-1]["assertion_id"] == record["id"])
        self.go_to(row)
        self.assertIn("through " + (records[row]["chain"][-2]["source"] or "somebody"), self.text("#card"))
        row = next(row for row, record in enumerate(records) if record["source"] and record["source"]["resolved_from"]
                   and record["source"]["form"] == "pronoun")
        self.go_to(row)
        self.assertIn(records[row]["source"]["resolved_from"]["text"], self.text(".resolved-line"))
        self.press("t")
        self.wait(lambda: self.all(".tree li"), "no reasons are shown")
        self.assertIn("Attribution", self.text(".tree"))
        # Reasons that come late do not take the place of what is shown by then.
        self.press(Keys.ARROW_UP)
        self.wait_for_claim()
        self.press("v")
        self.wait(lambda: self.all("#text"), "the article is not shown")
        row = next(row for row, record in enumerate(records) if record["group_size"] > 1)
        self.go_to(row)
        self.press("c")
        self.wait(lambda: len(self.all(".related li")) == records[row]["group_size"], "the group is not shown")
        self.press("b")
        self.assertNotIn("undefined", self.text("#panel"))

    def test_progress_and_exports(self):
        for _ in range(3):
            count = len(self.lines())
            self.press("a")
            self.wait_for_lines(count + 1)
            self.wait(lambda: self.chosen() == count + 1, "the next claim should be chosen")
        self.wait(lambda: self.text("#progress-text").startswith("3 of"), "the progress does not show")
        self.press("p")
        self.wait(lambda: self.all("dialog[open] svg circle"), "there is no plot")
        self.assertIn("3", self.text("dialog .tile"))
        self.press(Keys.ESCAPE)
        for kind, wanted in [("csv", 4), ("claimreview", 3)]:
            with urllib.request.urlopen(f"{self.server.address}export?format={kind}") as answer:
                self.assertEqual(len(answer.read().decode().splitlines()), wanted)
                self.assertIn("attachment", answer.headers["Content-Disposition"])

    def test_roles_and_names_for_screen_readers(self):
        tree = self.driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
        found = {}
        for node in tree:
            role = node.get("role", {}).get("value")
            found.setdefault(role, []).append(node.get("name", {}).get("value", ""))
        self.assertIn("Claims", found["listbox"])
        self.assertTrue(any("undecided" in name for name in found["option"]))
        for role in ["button", "textbox", "searchbox", "combobox", "checkbox", "tab", "spinbutton"]:
            for name in found.get(role, []):
                self.assertTrue(name.strip(), f"a {role} has no name")
        self.assertIn("status", found)
        self.assertIn("tabpanel", found)

    def test_at_200_percent_everything_is_reached_without_scrolling_sideways(self):
        small = browser(720, 450, scale=2)
        try:
            self.open(small)
            width = small.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
            self.assertLessEqual(width[0], width[1])
            for selector in ["#list", "#panel", ".do-accept", ".do-note", "#keys-button", "#search", "#text mark"]:
                box = small.execute_script("return document.querySelector(arguments[0]).getBoundingClientRect().toJSON()", selector)
                self.assertGreater(box["width"] * box["height"], 0, selector)
                self.assertLessEqual(box["right"], 721, selector)
        finally:
            small.quit()


class Troubles(PageTest):
    def check_log(self, errors):
        """The browser tells of requests that fail, which these tests are about.

        The page of a server that was killed may ask the one after it, on the same port, with a token of old: 403.
        """
        expected = ["409 (Conflict)", "403 (Forbidden)", "net::ERR_"]
        others = [entry for entry in errors if not any(words in entry["message"] for words in expected)]
        self.assertEqual(others, [])

    def test_a_killed_server_loses_nothing(self):
        self.press("a")
        self.wait_for_lines(1)
        self.wait(lambda: self.chosen() == 1, "the next claim should be chosen")
        port = self.server.port
        self.server.process.send_signal(signal.SIGSTOP)
        self.press("a")
        self.server.end(signal.SIGKILL)
        self.wait(lambda: "Not saved" in self.text("#banner"), "the page should say that nothing was saved")
        self.assertEqual(len(self.lines()), 1)
        # The crash left half a line.
        with self.decisions.open("a") as file:
            file.write('{"schema":"hearsay.decision/1","rec')
        self.server = Server(self.records, self.decisions, *self.options, port=port)
        self.assertEqual(len(self.lines()), 1, "half a line should be taken away")
        self.open()
        self.assertTrue(self.text("#progress-text").startswith("1 of"))
        self.assertEqual(self.chosen(), 1, "the claim that was not decided on should be chosen")
        self.press("a")
        self.wait_for_lines(2)

    def test_many_kills_leave_whole_lines(self):
        for turn in range(4):
            for _ in range(6):
                self.press("a")
            self.wait(lambda: len(self.lines()) > turn * 3, "nothing is saved")
            said = int(self.text("#progress-text").split(" of ")[0])
            self.server.end(signal.SIGKILL)
            self.server = Server(self.records, self.decisions, *self.options)
            saved = len({line["id"] for line in self.lines()})
            self.assertGreaterEqual(saved, said, "the page said more than is saved")
            self.open()

    def test_a_stale_page_is_told_and_overwrites_nothing(self):
        other = browser()
        try:
            self.open(other)
            self.press("r")
            self.wait(lambda: self.all("dialog[open]"), "no reason is asked for")
            self.press("1")
            self.wait_for_lines(1)
            # The other page has not asked for news yet: its poll is held back.
            other.execute_script("document.getElementById('list').focus()")
            self.press("a", driver=other)
            self.wait(lambda: "decided on elsewhere" in other.execute_script(
                "return document.getElementById('banner').textContent"), "the stale page is not told")
            self.assertEqual([line["decision"] for line in self.lines()], ["reject"])
            self.wait(lambda: "rejected" in other.execute_script(
                "return document.getElementById('card').textContent"), "the stale page does not show what holds")
            self.press("a", driver=other)
            self.assertEqual([line["decision"] for line in self.wait_for_lines(2)], ["reject", "accept"])
        finally:
            other.quit()

    def test_decisions_on_claims_that_moved_are_kept_and_listed(self):
        self.press("a")
        self.wait_for_lines(1)
        self.wait(lambda: self.chosen() == 1, "the next claim should be chosen")
        self.press("a")
        kept = self.wait_for_lines(2)
        self.server.end()
        lines = self.records.read_text("utf-8").splitlines(keepends=True)
        record = json.loads(lines[0])
        record["id"] = "h-" + "a" * 20
        other = self.folder / "rerun.jsonl"
        other.write_text(json.dumps(record) + "\n" + "".join(lines[1:]), "utf-8")
        self.server = Server(other, self.decisions, *self.options)
        self.open()
        self.assertTrue(self.text("#progress-text").startswith("1 of"), "the claim that did not move keeps its decision")
        self.wait(lambda: self.text("#moved-button") == "1 moved", "the decision that moved is not told of")
        self.press("m")
        self.wait(lambda: self.all("dialog[open] .moved li"), "the decision that moved is not listed")
        self.assertIn(kept[0]["claim"], self.text("dialog .moved"))
        self.assertIn("now perhaps", self.text("dialog .moved"))
        self.assertEqual(self.lines(), kept)

    def test_without_articles_the_sentence_stands_in(self):
        self.server.end()
        self.server = Server(self.records, self.decisions)
        self.open()
        record = json.loads(self.records.read_text("utf-8").splitlines()[0])
        self.assertEqual(self.text("#text"), record["sentence_span"]["text"])
        self.assertIn("--articles", self.text(".notice"))


if __name__ == "__main__":
    unittest.main()
