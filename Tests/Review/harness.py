"""Starts `hearsay review` and a headless Chromium for the tests."""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

PROJECT = pathlib.Path(__file__).resolve().parents[2]
HEARSAY = pathlib.Path(os.environ.get("HEARSAY", PROJECT / ".build/debug/hearsay"))
CORPUS = PROJECT / "Corpus/articles"
PATIENCE = 60


class Server:
    """A running `hearsay review`."""

    def __init__(self, records, decisions, *options, port=0):
        command = [HEARSAY, "review", records, "--decisions", decisions, "--no-open", "--port", str(port), *options]
        self.process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()
        assert self.address.startswith("http://127.0.0.1:"), self.address

    @property
    def port(self):
        return int(self.address.split(":")[2].split("/")[0])

    def end(self, number=signal.SIGTERM):
        """Ends the server; returns its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        status = self.process.wait(PATIENCE)
        self.process.stdout.close()
        return status


def browser(width=1440, height=900, scheme="light", scale=1.0):
    """A headless Chromium."""
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars=0",
                     f"--window-size={width},{height}", f"--force-device-scale-factor={scale}"]:
        options.add_argument(argument)
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    # Both by their paths, so that Selenium looks for nothing on the network.
    options.binary_location = shutil.which("chromium") or shutil.which("google-chrome")
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": height, "deviceScaleFactor": scale, "mobile": False})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    return driver


def records(folder, *options):
    """The claims of the project's own articles, grouped: built once."""
    claims, grouped = folder / "claims.jsonl", folder / "grouped.jsonl"
    run = lambda *arguments: subprocess.run([str(part) for part in (HEARSAY, *arguments)], check=True, capture_output=True)
    run("extract", CORPUS, "-o", claims, *options)
    run("group", claims, "-o", grouped)
    return grouped


def decisions(path):
    """The lines of a file of decisions."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


class PageTest(unittest.TestCase):
    """A test with a page of its own."""

    options = ["--articles", CORPUS, "--reviewer", "Ada"]

    @classmethod
    def setUpClass(cls):
        cls.keep = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.keep.name)
        cls.records = cls.make_records()
        cls.driver = browser()

    @classmethod
    def make_records(cls):
        return records(cls.folder)

    @classmethod
    def tearDownClass(cls):
        cls.driver.quit()
        cls.keep.cleanup()

    def setUp(self):
        self.decisions = self.folder / f"{self.id()}.jsonl"
        self.server = Server(self.records, self.decisions, *self.options)
        self.open()

    def tearDown(self):
        # The page goes before its server does, and so asks nothing of one that is gone.
        self.driver.get("about:blank")
        self.server.end()
        errors = [entry for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]
        self.check_log(errors)

    def check_log(self, errors):
        self.assertEqual(errors, [], "the console shows errors")

    def open(self, driver=None):
        driver = driver or self.driver
        driver.get(self.server.address)
        self.wait(lambda: self.data("ready", driver) is not None, "the page is not ready")
        self.wait(lambda: self.data("shown", driver) is not None, "no claim is shown")

    def wait(self, condition, message):
        WebDriverWait(self.driver, PATIENCE, poll_frequency=0.02).until(lambda _: condition(), message)

    def data(self, name, driver=None):
        return (driver or self.driver).execute_script("return document.body?.dataset[arguments[0]] ?? null", name)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def text(self, selector):
        return self.driver.execute_script("return document.querySelector(arguments[0])?.textContent ?? ''", selector)

    def press(self, *keys, driver=None):
        chain = ActionChains(driver or self.driver)
        for key in keys:
            chain.send_keys(key)
        chain.perform()

    def lines(self):
        return decisions(self.decisions) if self.decisions.exists() else []

    def wait_for_lines(self, count):
        self.wait(lambda: len(self.lines()) >= count, f"there are no {count} decisions")
        return self.lines()

    def chosen(self):
        """The row that is chosen, when it is shown."""
        return self.driver.execute_script(
            "return Number(document.getElementById('list').getAttribute('aria-activedescendant').slice(6))")

    def wait_for_claim(self):
        self.wait(lambda: self.data("shown") == str(self.chosen()), "the claim is not shown")
        return self.chosen()
