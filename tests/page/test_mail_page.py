"""The page on which a letter is answered: on a telephone, by keyboard, and with nothing serious for axe."""

import pytest
from playwright.async_api import BrowserContext, Page

from tests.page.test_access import AXE, GRAVE
from texts import texts_in
from views.examples.messages.mail_pages import PAGES

UNFOLDED = "document.querySelectorAll('details').forEach((one) => { one.open = true; })"


async def on_a_telephone(context: BrowserContext, name: str, language: str = "sv") -> Page:
    page = await context.new_page()
    await page.set_viewport_size({"width": 320, "height": 640})
    await page.set_content(PAGES[name](texts_in(language, by_mail=True)))
    return page


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", PAGES)
async def test_axe_finds_nothing_serious_and_nothing_is_wider_than_a_telephone(
    context: BrowserContext, name: str, language: str
) -> None:
    page = await on_a_telephone(context, name, language)
    await page.evaluate(AXE)
    assert await page.evaluate(GRAVE) == []
    await page.evaluate(UNFOLDED)
    assert await page.evaluate(GRAVE) == []
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320


async def test_every_button_is_reached_by_keyboard_and_large_enough_to_hit(context: BrowserContext) -> None:
    """What is folded is unfolded by the same keys."""
    page = await on_a_telephone(context, "letter")
    reached: set[str] = set()
    for _ in range(60):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.tagName") == "SUMMARY":
            await page.keyboard.press("Enter")
        reached.add(await page.evaluate("document.activeElement.value || ''"))
    values = await page.locator("button").evaluate_all("all => all.map((one) => one.value)")
    assert len(values) > 8
    assert set(values) <= reached
    heights = await page.locator("button, summary").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect().height)"
    )
    assert min(heights) >= 44


async def test_what_is_amiss_stands_at_its_field_with_what_was_written(context: BrowserContext) -> None:
    page = await on_a_telephone(context, "not-kept")
    link = page.get_by_label("Länk").first
    assert await link.input_value() == "hemmaplan"
    assert await link.get_attribute("aria-invalid") == "true"
    told = await page.locator(f"#{await link.get_attribute('aria-describedby')}").inner_text()
    assert "Lägg in en länk eller en fil" in told
