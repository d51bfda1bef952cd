"""Two windows, two people: each sees the other's doings as they happen."""

import asyncio

import pytest
from playwright.async_api import expect

from rehearsal import Slack
from tests.page.conftest import Sits
from views.preparations import preparation_buttons


async def test_what_one_writes_in_a_channel_stands_in_the_others_window(sits: Sits) -> None:
    eva, maria = await sits(), await sits()
    await maria.becomes("Maria Lind")
    await eva.goes("# allmänt")
    await eva.writes("Välkomna hit, alla")
    await expect(maria.page.locator(".side .count")).to_have_text("1")
    await maria.goes("# allmänt")
    await expect(maria.messages.last).to_contain_text("Välkomna hit, alla")
    await expect(maria.page.locator(".side .count")).to_have_count(0)
    await maria.writes("Tack")
    await expect(eva.messages.last).to_contain_text("Tack")


@pytest.mark.usefixtures("programme")
async def test_one_turns_the_clock_and_the_other_gets_her_message(sits: Sits) -> None:
    eva, maria = await sits(), await sits()
    await maria.becomes("Maria Lind")
    await eva.turns("event")
    await expect(maria.clock).to_contain_text("7 januari")
    await expect(maria.messages.last).to_contain_text("Eva Ek har lagt till dig")

    await maria.goes_to("2027-01-11")
    await maria.presses(preparation_buttons.DONE)
    await expect(maria.messages.last).to_contain_text("klart. Tack.")
    await eva.goes("Hem")
    await expect(eva.page.locator(".home")).to_contain_text("Exempelrundan")


async def test_the_same_person_in_two_windows_has_the_same_form_open(sits: Sits) -> None:
    one, other = await sits(), await sits()
    await one.presses("programme-new")
    await expect(other.modal).to_be_visible()
    await other.page.keyboard.press("Escape")
    await expect(one.modal).to_have_count(0)


async def test_ten_windows_hear_the_same_word(sits: Sits, slack: Slack) -> None:
    windows = await asyncio.gather(*(sits() for _ in range(10)))
    await asyncio.gather(*(window.goes("# allmänt") for window in windows))
    await windows[3].writes("Hör alla mig?")
    for window in windows:
        await expect(window.messages.last).to_contain_text("Hör alla mig?")
    channel = next(one for one in slack.workspace.channels.values() if one.name == "allmänt")
    assert len(channel.history) == 1
