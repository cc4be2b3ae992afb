"""Texts that try to run a script, in every place of a record that has a text."""

import json
import unittest

import payloads
from harness import PageTest
from selenium.webdriver.common.keys import Keys


class Injection(PageTest):
    @classmethod
    def make_records(cls):
        path, articles = payloads.write(cls.folder)
        cls.options = ["--articles", str(articles), "--reviewer", "<img src=x onerror=globalThis.broken=1>"]
        return path

    def test_none_of_them_runs(self):
        texts = payloads.payloads()
        self.assertGreaterEqual(len(texts), 200)
        self.assertEqual(self.text("#count"), f"{len(texts):,} claims")
        shown = 0
        for row, payload in enumerate(texts):
            self.wait_for_claim()
            self.assertEqual(self.chosen(), row)
            self.assertEqual(self.text("#card h2"), payload)
            marked = self.driver.execute_script(
                "return [...document.querySelectorAll('#text mark.content')].map((m) => m.textContent).join('')")
            if marked:
                self.assertEqual(marked, payload, "an offset does not hold")
                shown += 1
            if row % 10 == 0:
                self.press("c", "b", "t", "v")
            self.check(row, payload)
            self.press(Keys.ARROW_DOWN)
        self.assertGreater(shown, len(texts) * 0.9, "too few texts are shown with their marks")
        self.press("a", "p")
        self.check(0, "the progress")

    def check(self, row, payload):
        state = self.driver.execute_script("""
            const made = document.querySelectorAll("script:not([src='main.js']), iframe, object, embed, img, base, math, video, audio, style");
            const links = [...document.querySelectorAll("a[href]")].map((link) => link.protocol);
            const inline = [...document.querySelectorAll("*")].filter((one) => [...one.attributes].some((a) => a.name.startsWith("on")));
            return [globalThis.broken ?? 0, made.length, links, inline.length]""")
        self.assertEqual(state[0], 0, f"row {row} ran: {payload}")
        self.assertEqual(state[1], 0, f"row {row} made elements: {payload}")
        self.assertEqual(state[3], 0, f"row {row} made listeners: {payload}")
        self.assertLessEqual(set(state[2]), {"http:", "https:"}, f"row {row} made a link: {payload}")

    def test_the_policy_stops_what_would_get_through(self):
        ran = self.driver.execute_script("""
            globalThis.broken = 0;
            for (const attempt of [
              () => { const s = document.createElement("script"); s.append("globalThis.broken = 1"); document.body.append(s); },
              () => { document.body.setAttribute("onclick", "globalThis.broken = 2"); document.body.click(); },
              () => { document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='globalThis.broken = 3'>"); },
            ]) try { attempt(); } catch {}
            return globalThis.broken""")
        self.assertEqual(ran, 0)
        elsewhere = self.driver.execute_async_script("""
            const done = arguments[0];
            fetch("http://127.0.0.1:9/").then(() => done("reached"), () => done("stopped"))""")
        self.assertEqual(elsewhere, "stopped")

    def check_log(self, errors):
        """The policy tells of what it stopped in the test that tries it."""
        wrong = [entry for entry in errors if "Content Security Policy" not in entry["message"] and "Trusted" not in entry["message"]]
        self.assertEqual([entry["message"] for entry in wrong if "policy" not in self.id()], [])


if __name__ == "__main__":
    unittest.main()
