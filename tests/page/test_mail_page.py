"""The page on which a letter is answered: on a telephone, by keyboard, and with nothing serious for axe."""

import pytest
from playwright.async_api import BrowserContext

from tests.page.test_access import AXE, GRAVE
from texts import texts_in
from views.examples.messages.mail_pages import PAGES


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", PAGES)
async def test_axe_finds_nothing_serious_and_nothing_is_wider_than_a_telephone(
    context: BrowserContext, name: str, language: str
) -> None:
    page = await context.new_page()
    await page.set_viewport_size({"width": 320, "height": 640})
    await page.set_content(PAGES[name](texts_in(language)))
    await page.evaluate(AXE)
    assert await page.evaluate(GRAVE) == []
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320


async def test_every_button_is_reached_by_keyboard_and_large_enough_to_hit(context: BrowserContext) -> None:
    page = await context.new_page()
    await page.set_viewport_size({"width": 320, "height": 640})
    await page.set_content(PAGES["letter"](texts_in("sv")))
    buttons = await page.locator("button").count()
    reached: set[str] = set()
    for _ in range(40):
        await page.keyboard.press("Tab")
        reached.add(await page.evaluate("document.activeElement.value || ''"))
    values = await page.locator("button").evaluate_all("all => all.map((one) => one.value)")
    assert buttons > 3
    assert set(values) <= reached
    heights = await page.locator("button").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect().height)"
    )
    assert min(heights) >= 44
