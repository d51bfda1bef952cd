"""Two years on the page in one sitting, from *To the close* to the close, and the longest it stood still."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from time import perf_counter

from playwright.async_api import Page, async_playwright

from benchmarks.browser.page import CHROMIUM, NOW
from benchmarks.row import Goal, Row, alone
from bot.rehearsals.guests import invented
from bot.rehearsals.rehearse import Rehearsal, rehearsing
from programme.programmes.template_files import shipped_templates
from rehearsal import GUARD_SECONDS
from tests.page.setting_up import has_a_programme

CLOSE = '[data-turn="close"]'
WATCHES = """() => {
    window.longest = 0;
    let last = performance.now();
    const looks = () => {
        const now = performance.now();
        window.longest = Math.max(window.longest, now - last);
        last = now;
        setTimeout(looks, 10);
    };
    looks();
}"""
TURNS = f"""() => document.querySelector('{CLOSE}[aria-disabled="true"]') !== null"""
STILL = f"""() => document.querySelector('{CLOSE}[aria-disabled="true"]') === null"""
PATIENCE = 300_000
"""Milliseconds."""
LIVES = 2
AHEAD = timedelta(weeks=4)
"""From the day a programme is made to its kick-off."""


def rows() -> list[Row]:
    """Takes less than a minute a year; nothing where there is no browser."""
    if CHROMIUM is None:
        print("no Chromium here, so no year was lived on the page", file=sys.stderr)
        return []
    return asyncio.run(_measured())


async def _measured() -> list[Row]:
    made: list[Row] = []
    async for took, longest in _lived():
        name, which = ("page-second-year", "the next") if made else ("page-year", "a year")
        made += [
            alone(name, f"{which} lived on the page, to the close", took, unit="s", goal=Goal(60)),
            alone(f"{name}-stall", "the longest the page stood still", longest, unit="ms", goal=Goal(200)),
        ]
    return made


async def _lived() -> AsyncIterator[tuple[float, float]]:
    """Seconds, and milliseconds, of two programmes one after the other."""
    async with rehearsing(invented(), now=NOW, patience=GUARD_SECONDS) as rehearsal, _open(rehearsal) as page:
        for _ in range(LIVES):
            starts = rehearsal.slack.workspace.clock.now().date() + AHEAD
            await has_a_programme(rehearsal, shipped_templates()["jamstalldhet-2020"], starts)
            yield await _watched(page)


@asynccontextmanager
async def _open(rehearsal: Rehearsal) -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = await browser.new_page(locale="sv-SE", viewport={"width": 1280, "height": 800})
        await page.goto(rehearsal.address)
        await page.locator(CLOSE).wait_for()
        await page.evaluate(WATCHES)
        yield page
        await browser.close()


async def _watched(page: Page) -> tuple[float, float]:
    await page.evaluate("window.longest = 0")
    began = perf_counter()
    await page.locator(CLOSE).click()
    await page.wait_for_function(TURNS, timeout=PATIENCE)
    await page.wait_for_function(STILL, timeout=PATIENCE)
    took = perf_counter() - began
    longest: float = await page.evaluate("window.longest")
    return took, longest
