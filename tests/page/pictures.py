"""``make pictures``: takes the pictures of docs/pictures from the running page, so none goes stale."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from playwright.async_api import Browser, async_playwright, expect

from bot.rehearsals.guests import invented
from bot.rehearsals.rehearse import rehearsing
from tests.page.conftest import CHROMIUM, QUIET, START
from tests.page.setting_up import sets_up
from tests.page.sitting import Sitting
from views.messages import outbox
from views.preparations import preparation_buttons
from views.programmes import programmes

OUT = Path(__file__).parents[2] / "docs" / "pictures"
STILL_MS = 500
"""What is on its way to the page has come, and no animation is left."""


async def the_first_form(eva: Sitting) -> None:
    await eva.presses(programmes.PROGRAMME_NEW)
    await eva.fills("template", "kort")
    await eva.fills("title", "Exempelrundan")


async def a_reminder_and_who_gets_what(eva: Sitting) -> None:
    await eva.closes_modal()
    await sets_up(eva)
    await eva.goes_to("2027-01-25")
    await eva.page.locator(".reached").get_by_role("button", name="Maria Lind").click()
    await eva.page.locator('[data-day="2027-02-01"]').click()
    await eva.messages.last.evaluate("message => message.scrollIntoView()")


async def trouble_and_what_then_happened(eva: Sitting) -> None:
    await eva.page.emulate_media(color_scheme="dark")
    await eva.page.get_by_role("button", name="Verkstad").click()
    await eva.pane.locator('[data-trouble="lost"]').click()
    await eva.turns("event")
    await eva.turns("day")
    await eva.pane.locator(".mishap").scroll_into_view_if_needed()


async def on_a_telephone(eva: Sitting) -> None:
    await eva.page.emulate_media(color_scheme="light")
    await eva.page.set_viewport_size({"width": 390, "height": 780})
    await eva.page.locator(".pane-close").click()
    await eva.presses(preparation_buttons.LATER)


async def the_board(eva: Sitting) -> None:
    await eva.page.set_viewport_size({"width": 1280, "height": 800})
    await eva.becomes("Eva Ek")
    await eva.goes("Hem")


async def the_programmes_window(eva: Sitting) -> None:
    await eva.presses(programmes.PROGRAMME_MANAGE)
    await expect(eva.modal.locator(f'[data-action="{programmes.MEETING_CHANGE}"]').first).to_be_visible()


async def what_follows_when_a_meeting_moves(eva: Sitting) -> None:
    await eva.modal.locator(f'[data-action="{programmes.MEETING_CHANGE}"]').nth(1).click()
    await eva.fills("day", "2027-05-17")
    await eva.submits()


async def who_will_get_what(eva: Sitting) -> None:
    while await eva.modal.count():
        await eva.page.keyboard.press("Escape")
        await eva.page.wait_for_timeout(STILL_MS)
    await eva.presses(outbox.OUTBOX_OPEN)
    await expect(eva.modal).to_contain_text("Maria Lind")


PICTURES: dict[str, Callable[[Sitting], Awaitable[None]]] = {
    "form": the_first_form,
    "page": a_reminder_and_who_gets_what,
    "workshop": trouble_and_what_then_happened,
    "telephone": on_a_telephone,
    "board": the_board,
    "programme": the_programmes_window,
    "moving": what_follows_when_a_meeting_moves,
    "upcoming": who_will_get_what,
}


async def take(browser: Browser, address: str) -> None:
    page = await browser.new_page(
        locale="sv-SE", viewport={"width": 1280, "height": 800}, device_scale_factor=1.25
    )
    eva = await Sitting(page).opens(address)
    for name, scene in PICTURES.items():
        await scene(eva)
        await page.wait_for_timeout(STILL_MS)
        await page.screenshot(path=OUT / f"{name}.png", animations="disabled", caret="hide")


async def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    async with rehearsing(invented(), now=START) as rehearsal, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        await take(browser, rehearsal.address)
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
