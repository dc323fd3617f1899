#!/usr/bin/python3
"""Opens a page of the report in Chromium and looks at it as its readers do. Prints a line for everything that is wrong.

browser.py PAGE own          what we ask of a page ourselves: structure, names, contrast, keyboard, network, print, reflow
browser.py PAGE axe AXE.JS   what axe-core finds
"""
import base64
import json
import pathlib
import sys

from selenium import webdriver
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.chrome.service import Service

wrong = []


def expect(is_so, what):
    if not is_so:
        wrong.append(what)


def browser():
    options = webdriver.ChromeOptions()
    for option in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1100,900"):
        options.add_argument(option)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)


STRUCTURE = """
const wrong = [];
const count = (what) => document.querySelectorAll(what).length;
for (const one of ["main", "body > header", "body > footer", "h1", "head > title"])
    if (count(one) !== 1) wrong.push(count(one) + " of " + one + "; expected one");
if (!document.documentElement.lang) wrong.push("the page has no language");
if (document.scripts.length) wrong.push("there is a script");
let level = 0;
for (const heading of document.querySelectorAll("h1,h2,h3,h4,h5,h6")) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) wrong.push("heading leaps to h" + next + ": " + heading.textContent);
    if (!heading.textContent.trim()) wrong.push("an empty heading");
    level = next;
}
for (const section of document.querySelectorAll("section"))
    if (!document.getElementById(section.getAttribute("aria-labelledby"))) wrong.push("a section without a name");
for (const table of document.querySelectorAll("table")) {
    const name = table.caption && table.caption.textContent.trim();
    if (!name) wrong.push("a table without a caption");
    for (const head of table.querySelectorAll("th"))
        if (!head.scope || !head.textContent.trim()) wrong.push("a head without scope or words in " + name);
    for (const row of table.querySelectorAll("tbody tr, table > tr"))
        if (row.querySelectorAll("th[scope=row]").length !== 1) wrong.push("a row without one head in " + name);
}
return wrong;
"""

CONTRAST = """
const wrong = [];
const light = (c) => { c /= 255; return c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4; };
const luminance = (rgb) => .2126 * light(rgb[0]) + .7152 * light(rgb[1]) + .0722 * light(rgb[2]);
const parse = (text) => (text.match(/[\\d.]+/g) || []).map(Number);
function ground(element) {
    for (let one = element; one; one = one.parentElement) {
        const colour = parse(getComputedStyle(one).backgroundColor);
        if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
}
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest("title,desc,style") || !element.getClientRects().length) continue;
    const style = getComputedStyle(element);
    const ink = luminance(parse(element.namespaceURI.endsWith("svg") ? style.fill : style.color));
    const paper = luminance(ground(element));
    const ratio = (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5))
        wrong.push("contrast " + ratio.toFixed(2) + ": " + walker.currentNode.data.trim().slice(0, 40));
}
return wrong;
"""

FOCUSABLE = """
return [...document.querySelectorAll("a[href],summary,button,[tabindex='0']")]
    .filter((one) => one.tagName === "SUMMARY" || !one.closest("details:not([open])"))
    .map((one, i) => (one.dataset.walk = i));
"""


def look_at_structure(driver):
    wrong.extend(driver.execute_script(STRUCTURE))
    wrong.extend(driver.execute_script(CONTRAST))
    nodes = driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    roles = {}
    for node in nodes:
        if not node.get("ignored"):
            role = node["role"]["value"]
            roles.setdefault(role, []).append(node.get("name", {}).get("value", ""))
    for role in ("image", "img", "region", "table"):
        for name in roles.get(role, []):
            expect(name.strip(), f"a reader hears no name of a {role}")
    expect(roles.get("table"), "a reader finds no table")
    expect(roles.get("image") or roles.get("img"), "a reader finds no picture")


def walk_by_keyboard(driver):
    stops = driver.execute_script(FOCUSABLE)
    expect(stops, "nothing can be reached by keyboard")
    reached = []
    for _ in range(3 * len(stops) + 30):
        ActionChains(driver).send_keys(Keys.TAB).perform()
        state = driver.execute_script(
            "const e = document.activeElement, s = getComputedStyle(e);"
            "return [e.tagName, e.dataset.walk ?? null, s.outlineStyle, parseFloat(s.outlineWidth)];")
        if state[0] == "BODY":
            break
        if state[1] is None:
            continue   # the browser's own stop
        if state[1] in reached:
            break
        reached.append(state[1])
        expect(state[2] != "none" and state[3] >= 2, f"stop {state[1]} shows no focus")
    expect(reached == [str(stop) for stop in stops], f"keyboard reached {reached} of {stops}")
    driver.execute_script("document.querySelector('summary').focus();")
    for key, open_now in ((Keys.ENTER, True), (Keys.SPACE, False), (Keys.SPACE, True)):
        ActionChains(driver).send_keys(key).perform()
        is_open = driver.execute_script("return document.querySelector('details').open;")
        expect(is_open == open_now, "a key does not turn the table behind the picture")


def look_at_requests(driver, address):
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            url = message["params"]["request"]["url"]
            expect(url.split("#")[0] == address, f"asks for {url}")


def print_it(driver):
    pdf = base64.b64decode(driver.print_page())
    expect(pdf.startswith(b"%PDF") and len(pdf) > 20000, "does not print")


def make_it_narrow(driver):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                           {"width": 320, "height": 700, "deviceScaleFactor": 1, "mobile": False})
    width = driver.execute_script("return document.documentElement.scrollWidth;")
    expect(width <= 320, f"has to be scrolled sideways at 320 pixels: {width}")


def main():
    page = pathlib.Path(sys.argv[1]).resolve()
    driver = browser()
    try:
        driver.get(page.as_uri())
        if sys.argv[2] == "axe":
            driver.execute_script(pathlib.Path(sys.argv[3]).read_text(encoding="utf-8"))
            driver.execute_script("document.querySelectorAll('details').forEach((one) => (one.open = true));")
            found = driver.execute_async_script("const done = arguments[0]; axe.run().then(done);")
            expect(len(found["passes"]) > 15, "axe looked at next to nothing")
            for violation in found["violations"]:
                for node in violation["nodes"]:
                    wrong.append(f"{violation['id']}: {node['html'][:120]}")
        else:
            look_at_requests(driver, page.as_uri())
            look_at_structure(driver)
            walk_by_keyboard(driver)
            look_at_structure(driver)   # with the table open
            print_it(driver)
            make_it_narrow(driver)
    finally:
        driver.quit()
    for line in wrong:
        print(line)
    return 1 if wrong else 0


sys.exit(main())
