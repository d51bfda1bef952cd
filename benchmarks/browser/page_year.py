"""A year on the page: from *To the close* to the close, and how long the page stood still meanwhile."""

import asyncio
import sys
from time import perf_counter

from playwright.async_api import async_playwright

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


def rows() -> list[Row]:
    """Takes less than a minute; nothing where there is no browser."""
    if CHROMIUM is None:
        print("no Chromium here, so no year was lived on the page", file=sys.stderr)
        return []
    took, longest = asyncio.run(_lived())
    return [
        alone("page-year", "a year lived on the page, to the close", took, unit="s", goal=Goal(60)),
        alone("page-year-stall", "the longest the page stood still", longest, unit="ms", goal=Goal(200)),
    ]


async def _lived() -> tuple[float, float]:
    """Seconds, and milliseconds."""
    async with rehearsing(invented(), now=NOW, patience=GUARD_SECONDS) as rehearsal:
        await has_a_programme(rehearsal, shipped_templates()["jamstalldhet-2020"])
        return await _watched(rehearsal)


async def _watched(rehearsal: Rehearsal) -> tuple[float, float]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = await browser.new_page(locale="sv-SE", viewport={"width": 1280, "height": 800})
        await page.goto(rehearsal.address)
        await page.locator(CLOSE).wait_for()
        await page.evaluate(WATCHES)
        began = perf_counter()
        await page.locator(CLOSE).click()
        await page.wait_for_function(TURNS, timeout=PATIENCE)
        await page.wait_for_function(STILL, timeout=PATIENCE)
        took = perf_counter() - began
        longest: float = await page.evaluate("window.longest")
        await browser.close()
    return took, longest
