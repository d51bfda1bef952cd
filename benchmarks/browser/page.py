"""The page: from a click to the bot's answer on the screen, also in a large workspace."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from shutil import which
from statistics import median, quantiles
from time import perf_counter

from playwright.async_api import Page, async_playwright

from benchmarks.row import Row, beside
from bot.rehearsals.guests import Guest, invented
from bot.rehearsals.rehearse import Rehearsal, rehearsing
from rehearsal import Hands

CHROMIUM = which("chromium") or which("chromium-browser")
PEOPLE, MESSAGES = 2400, 10_000
CLICKS = 100
NOW = datetime(2027, 1, 4, 8, tzinfo=UTC)
ANSWERED = """async ({ clicks, button, field }) => {
    const shown = (wanted) => new Promise((resolve) => {
        const look = () => document.querySelector(wanted) && (seen.disconnect(), resolve());
        const seen = new MutationObserver(look);
        seen.observe(document.body, { childList: true, subtree: true, attributes: true });
        look();
    });
    const took = [];
    for (let at = 0; at < clicks; at += 1) {
        const began = performance.now();
        document.querySelector(button).click();
        await shown(field);
        took.push(performance.now() - began);
        document.querySelector("dialog.modal").dispatchEvent(new Event("cancel", { cancelable: true }));
        await shown(`body:not(:has(dialog.modal)) ${button}[aria-busy="false"]`);
    }
    return took;
}"""
BUTTON = '[data-action="programme-new"]'
FIELD = 'dialog.modal [data-field="title"]'
SEARCH = """async ({ query, last }) => {
    const field = document.querySelector("dialog.picker input");
    const began = performance.now();
    field.value = query;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    while (document.querySelector(".who:first-child .who-pick")?.dataset.person !== last) {
        await new Promise(requestAnimationFrame);
    }
    return performance.now() - began;
}"""


@dataclass
class Taken:
    """Milliseconds."""

    clicks: list[float]
    bare: list[float]
    search: float
    opening: float


def rows() -> list[Row]:
    """Takes about a minute; nothing where there is no browser."""
    if CHROMIUM is None:
        print("no Chromium here, so the page was not measured: apt-get install chromium", file=sys.stderr)
        return []
    return asyncio.run(_measured())


async def _measured() -> list[Row]:
    small = await _taken(invented(), messages=0)
    large = await _taken([*invented(), *_crowd()], messages=MESSAGES)
    crowd = f"{PEOPLE:,} people and {MESSAGES:,} messages"
    alone, few = "(beside: without a page)", "(beside: 21 people)"
    return [
        beside(
            "page-click", f"click to the bot's form on the page, median {alone}", *_medians(small), unit="ms"
        ),
        beside(
            "page-click-p99", f"click to the bot's form on the page, p99 {alone}", *_p99(small), unit="ms"
        ),
        beside(
            "page-crowd",
            f"the same with {crowd}, median {few}",
            median(large.clicks),
            median(small.clicks),
            unit="ms",
        ),
        beside(
            "page-crowd-p99", f"the same with {crowd}, p99 {few}", _p99(large)[0], _p99(small)[0], unit="ms"
        ),
        beside(
            "page-found",
            f"one of {PEOPLE:,} people found (beside: of 21)",
            large.search,
            small.search,
            unit="ms",
        ),
        beside(
            "page-opened",
            f"{MESSAGES:,} messages opened (beside: 40)",
            large.opening,
            small.opening,
            unit="ms",
        ),
    ]


def _medians(taken: Taken) -> tuple[float, float]:
    return median(taken.clicks), median(taken.bare)


def _p99(taken: Taken) -> tuple[float, float]:
    return _of_hundred(taken.clicks), _of_hundred(taken.bare)


def _of_hundred(times: list[float]) -> float:
    return quantiles(times, n=100)[98]


def _crowd() -> list[Guest]:
    return [Guest(f"Person {number:04d}", f"p{number}@exempel.example") for number in range(PEOPLE - 21)]


async def _taken(guests: list[Guest], *, messages: int) -> Taken:
    async with rehearsing(guests, now=NOW) as rehearsal:
        _fills_channel(rehearsal, messages or 40)
        bare = await _bare(rehearsal)
        return await _on_the_page(rehearsal, bare, guests[-1].name)


async def _on_the_page(rehearsal: Rehearsal, bare: list[float], somebody: str) -> Taken:
    async with _window(rehearsal) as page:
        clicks = await page.evaluate(ANSWERED, {"clicks": CLICKS, "button": BUTTON, "field": FIELD})
        return Taken(clicks, bare, await _search(page, somebody), await _opening(page))


def _fills_channel(rehearsal: Rehearsal, messages: int) -> None:
    workspace = rehearsal.slack.workspace
    channel = next(one for one in workspace.channels.values() if one.name == "allmänt")
    authors = [one for one in workspace.people if not one.is_bot]
    for number in range(messages):
        workspace.post(channel, authors[number % len(authors)], f"Meddelande {number}")


async def _bare(rehearsal: Rehearsal) -> list[float]:
    """The same clicks by a person's hands alone: what Slack and the bot take by themselves."""
    hands = _eva(rehearsal)
    await hands.opens_home()
    await rehearsal.bot.settled()
    took = []
    for _ in range(CLICKS):
        began = perf_counter()
        await hands.clicks("programme-new")
        took.append((perf_counter() - began) * 1000)
        await hands.closes()
    return took


def _eva(rehearsal: Rehearsal) -> Hands:
    people = rehearsal.slack.workspace.people
    return next(rehearsal.slack.hands(one) for one in people if one.name == "Eva Ek")


async def _search(page: Page, name: str) -> float:
    await page.locator("[data-me]").click()
    await page.locator(".who").first.wait_for()
    took: float = await page.evaluate(SEARCH, {"query": name, "last": name})
    await page.keyboard.press("Escape")
    return took


async def _opening(page: Page) -> float:
    began = perf_counter()
    await page.get_by_role("button", name="# allmänt").click()
    await page.locator(".message").first.wait_for()
    return (perf_counter() - began) * 1000


@asynccontextmanager
async def _window(rehearsal: Rehearsal) -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        quiet = ["--no-sandbox", "--disable-background-networking"]
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=quiet)
        page = await browser.new_page(locale="sv-SE", viewport={"width": 1280, "height": 800})
        await page.goto(rehearsal.address)
        await page.locator(BUTTON).wait_for()
        yield page
        await browser.close()
