"""Somebody who has never seen the bot sets up a programme and lives to its close."""

from datetime import date

from playwright.async_api import expect

from tests.page.conftest import Sits
from tests.page.setting_up import sets_up
from views.preparations import preparation_buttons

CLOSE = date(2027, 9, 13)


async def test_eva_sets_up_a_programme_and_lives_to_its_close(sits: Sits) -> None:
    eva = await sits()
    await sets_up(eva)
    await expect(eva.page.locator('[data-day="2027-01-07"]')).to_have_accessible_name(
        "torsdag 7 januari, 4 personer får något"
    )
    await eva.page.locator('[data-day="2027-01-07"]').click()
    await expect(eva.pane).to_contain_text("Välkomsthälsning")
    await expect(eva.pane).to_contain_text("Ny i Tre träffar på drygt ett halvår.")

    await eva.turns("event")
    assert "2027-01-07T07:30" in await eva.clock_says()
    await eva.page.locator(".reached").get_by_role("button", name="Maria Lind").click()
    maria = eva
    await expect(maria.messages).to_have_count(1)
    await expect(maria.messages.first).to_contain_text("Eva Ek har lagt till dig")

    await maria.goes_to("2027-01-25")
    await maria.presses(preparation_buttons.DONE)
    await expect(maria.messages.last).to_contain_text("klart. Tack.")
    await maria.messages.last.get_by_role("button", name="Mer om meddelandet").click()
    await maria.page.get_by_role("menuitem", name="Varför kom det här?").click()
    await expect(maria.pane).to_contain_text("Ansvarar för det i Norrby")

    await maria.turns("close")
    assert await maria.clock_says() >= CLOSE.isoformat()
    await maria.becomes("Eva Ek")
    await expect(eva.messages.last).to_be_visible()
