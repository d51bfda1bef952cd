"""A rehearsal with its page, and a real browser to sit at; without a browser these tests say so."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from shutil import which

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, async_playwright

from bot.rehearsals.guests import invented
from bot.rehearsals.rehearse import Rehearsal, rehearsing
from rehearsal import GUARD_SECONDS, Slack, page
from tests.page.setting_up import has_a_programme
from tests.page.sitting import Sitting

CHROMIUM = which("chromium") or which("chromium-browser")
START = datetime(2027, 1, 4, 8, tzinfo=UTC)
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
HERE = Path(__file__).parent
STATIC = Path(page.__file__).parent / "static"

Sits = Callable[..., Awaitable[Sitting]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All of these share one browser, and so one event loop."""
    for item in items:
        if HERE in Path(item.path).parents and "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)
            if CHROMIUM is None:
                item.add_marker(pytest.mark.skip(reason="no Chromium here: apt-get install chromium"))


together = partial(pytest_asyncio.fixture, loop_scope="session")


@together(scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        await browser.close()


@together()
async def context(browser: Browser) -> AsyncIterator[BrowserContext]:
    context = await browser.new_context(locale="sv-SE", viewport={"width": 1280, "height": 800})
    yield context
    await context.close()


@together()
async def rehearsal() -> AsyncIterator[Rehearsal]:
    async with rehearsing(invented(), now=START, patience=GUARD_SECONDS) as running:
        yield running


@pytest.fixture
def address(rehearsal: Rehearsal) -> str:
    return rehearsal.address


@pytest.fixture
def slack(rehearsal: Rehearsal) -> Slack:
    return rehearsal.slack


@together()
async def programme(rehearsal: Rehearsal) -> None:
    """Eva's programme is there already: two organisations with two people each."""
    await has_a_programme(rehearsal)


@together()
async def sits(context: BrowserContext, address: str) -> AsyncIterator[Sits]:
    """`await sits()` opens a window; at the end the browser had nothing to complain about in any."""
    windows: list[Sitting] = []

    async def sit(place: str = "") -> Sitting:
        window = await Sitting(await context.new_page()).opens(address + place)
        windows.append(window)
        return window

    yield sit
    assert [slip for window in windows for slip in window.slips] == []
