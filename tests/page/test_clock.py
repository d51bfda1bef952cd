"""The clock: it runs and stands still, and says why it will not turn."""

import pytest
from playwright.async_api import expect

from tests.page.conftest import Sits


async def test_the_days_pass_by_themselves_until_they_are_stopped(sits: Sits) -> None:
    eva, maria = await sits(), await sits()
    await eva.page.locator('[data-turn="play"]').click()
    await expect(maria.clock).to_contain_text("6 januari")
    await maria.page.locator('[data-turn="pause"]').click()
    await expect(eva.page.locator('[data-turn="play"]')).to_be_visible()
    stood = await eva.clock_says()
    await eva.page.wait_for_timeout(1500)
    assert await eva.clock_says() == stood


async def test_without_a_programme_there_is_no_close_to_live_to(sits: Sits) -> None:
    eva = await sits()
    await eva.page.locator('[data-turn="close"]').click()
    await expect(eva.page.get_by_role("alert")).to_contain_text("Det finns inget program")
    await eva.page.locator('[data-turn="event"]').click()
    await expect(eva.page.get_by_role("alert")).to_contain_text("inget mer att vänta på")


@pytest.mark.usefixtures("programme")
async def test_what_one_person_gets_can_be_read_before_and_after(sits: Sits) -> None:
    eva = await sits()
    await eva.page.locator('[data-day="2027-01-07"]').click()
    await eva.pane.get_by_role("button", name="En persons utskick").click()
    await eva.page.locator('dialog [data-person="Maria Lind"]').click()
    await expect(eva.pane.locator(".coming").first).to_contain_text("Välkomsthälsning")
    await expect(eva.pane.locator(".said")).to_have_count(0)
    await eva.turns("event")
    await expect(eva.pane.locator(".said")).to_contain_text("Ny i Exempelrundan.")
