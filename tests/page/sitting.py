"""Somebody who sits at the page, in a real browser."""

from typing import Any

from playwright.async_api import Locator, Page, expect

TURN = {"event": "event", "day": "1", "week": "7", "close": "close"}

PATIENCE_MS = 120_000
"""A busy machine is no fault of the page."""
expect.set_options(timeout=PATIENCE_MS)


class Sitting:
    """One window; `slips` are what the browser's console complained about."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.slips: list[str] = []
        page.set_default_timeout(PATIENCE_MS)
        page.on("console", lambda said: said.type in {"error", "warning"} and self.slips.append(said.text))
        page.on("pageerror", lambda error: self.slips.append(str(error)))

    async def opens(self, address: str) -> "Sitting":
        await self.page.goto(address)
        await expect(self.page.locator("[data-me]")).to_be_visible()
        return self

    # --- who and where

    async def becomes(self, name: str) -> None:
        await self.page.locator("[data-me]").click()
        picker = self.page.locator("dialog.picker")
        await picker.get_by_role("searchbox").fill(name)
        await picker.locator(f'[data-person="{name}"]').click()
        await expect(self.page.locator("[data-me]")).to_contain_text(name)

    async def goes(self, place: str) -> None:
        await self.page.locator(".side").get_by_role("button", name=place).first.click()

    # --- what is there

    @property
    def modal(self) -> Locator:
        return self.page.locator("dialog.modal")

    @property
    def messages(self) -> Locator:
        return self.page.locator(".log .message")

    @property
    def pane(self) -> Locator:
        return self.page.locator(".pane")

    @property
    def clock(self) -> Locator:
        return self.page.locator(".wall h1")

    # --- what is done

    async def presses(self, action: str) -> None:
        """A button by its action, in the form in front or else the latest on the page."""
        front = self.modal if await self.modal.count() else self.page.locator("main")
        await front.locator(f'button[data-action="{action}"]').last.click()

    async def fills(self, field: str, value: str) -> None:
        """A field of the form in front, by its block: text, a date, or an option's words."""
        block = self.modal.locator(f'[data-field="{field}"]')
        wanted: Locator = block.locator("input, textarea, select").first
        kind = await wanted.evaluate("one => one.tagName + ' ' + one.type + ' ' + (one.role ?? '')")
        if kind.startswith("SELECT"):
            await wanted.select_option(value)
        elif "combobox" in kind:
            await wanted.fill(value)
            await block.get_by_role("option", name=value).first.click()
        elif "radio" in kind or "checkbox" in kind:
            await block.get_by_label(value).first.check()
        else:
            await wanted.fill(value)

    async def submits(self, *, by_keyboard: bool = False) -> None:
        """Sends the form and waits until another stands there, or none."""
        front = await self.modal.get_attribute("data-shown")
        send = self.modal.locator("footer .primary")
        await (send.press("Enter") if by_keyboard else send.click())
        await expect(self.page.locator(f'dialog.modal[data-shown="{front}"]')).to_have_count(0)

    async def goes_on_to(self, action: str) -> None:
        """Through one form after another as they stand, until a button is there."""
        while not await self.modal.locator(f'[data-action="{action}"]').count():
            await self.submits()

    async def closes_modal(self) -> None:
        await self.page.keyboard.press("Escape")
        await expect(self.modal).to_have_count(0)

    async def writes(self, text: str) -> None:
        field = self.page.locator("[data-composer]")
        await field.fill(text)
        await field.press("Enter")

    async def turns(self, to: str) -> None:
        """To the next event, day or week, or to the close."""
        await self._turns(self.page.locator(f'[data-turn="{TURN[to]}"]'))

    async def goes_to(self, day: str) -> None:
        """To a day that is picked in the calendar."""
        await self.page.locator(f'[data-day="{day}"]').click()
        await self._turns(self.pane.locator(f'[data-go="{day}"]'))

    async def _turns(self, button: Locator) -> None:
        before = await self.clock_says()
        await button.click()
        await self.page.wait_for_function(
            "was => document.body.dataset.now !== was", arg=before, timeout=PATIENCE_MS
        )
        await expect(self.page.locator('[data-turn="play"]')).to_be_visible()

    async def clock_says(self) -> Any:
        return await self.page.evaluate("document.body.dataset.now")
