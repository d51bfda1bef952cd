"""Trouble on order: what goes wrong, and how it rights itself, told in a line each."""

import pytest
from playwright.async_api import expect

from rehearsal import Slack
from tests.page.conftest import Sits
from tests.page.sitting import Sitting


async def orders(window: Sitting, kind: str, person: str = "") -> None:
    if not await window.pane.count():
        await window.page.get_by_role("button", name="Verkstad").click()
    if person:
        await window.pane.get_by_role("button", name="Välj person").click()
        await window.page.locator(f'dialog [data-person="{person}"]').click()
    await window.pane.locator(f'[data-trouble="{kind}"]').click()


@pytest.mark.usefixtures("programme")
@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("limited", "Boten försökte igen och kom fram"),
        ("fails", "Boten försökte igen och kom fram"),
        ("lost", "Meddelandet står där en gång. Inget skickades dubbelt."),
        ("killed", "Meddelandet står där en gång. Inget skickades dubbelt."),
    ],
)
async def test_a_send_fails_and_recovers_and_everybody_hears_once(
    sits: Sits, slack: Slack, kind: str, told: str
) -> None:
    eva = await sits()
    await orders(eva, kind)
    await expect(eva.pane.locator(f'[data-mishap="{kind}"]')).to_contain_text("Väntar på att det ska hända")
    await eva.turns("event")
    await eva.turns("day")
    await expect(eva.pane.locator(f'[data-mishap="{kind}"]')).to_contain_text(
        "Felet slog till: chat.postMessage"
    )
    await expect(eva.pane.locator(f'[data-mishap="{kind}"]')).to_contain_text(told)
    heard = [post.person.name for post in slack.posts if post.person]
    assert sorted(heard) == ["Karin Ståhl", "Maria Lind", "Per Alm", "Sara Björk"]


async def test_cut_lines_are_opened_again_and_a_restarted_bot_answers(sits: Sits) -> None:
    eva = await sits()
    await orders(eva, "restarts")
    await expect(eva.pane.locator('[data-mishap="restarts"]')).to_contain_text("i gång igen efter")
    await orders(eva, "drops")
    await expect(eva.pane.locator('[data-mishap="drops"]')).to_contain_text("anslöt igen efter")
    await eva.goes("Meddelanden")
    await eva.writes("/hemmaplan")
    await expect(eva.messages.last).to_contain_text("Syns bara för dig")


async def test_slack_is_slow_and_the_click_is_answered_all_the_same(sits: Sits) -> None:
    eva = await sits()
    await eva.page.get_by_role("button", name="Verkstad").click()
    await eva.pane.get_by_role("combobox").select_option("views.open")
    await eva.pane.locator('[data-trouble="slow"]').click()
    await eva.presses("programme-new")
    await expect(eva.modal).to_be_visible()
    await expect(eva.pane.locator('[data-mishap="slow"]')).to_contain_text("Svaret kom efter 2 s")


@pytest.mark.usefixtures("programme")
async def test_somebody_leaves_and_gets_nothing_more(sits: Sits, slack: Slack) -> None:
    eva = await sits()
    await orders(eva, "leaves", "Maria Lind")
    await expect(eva.pane.locator('[data-mishap="leaves"]')).to_contain_text("räknade om vem som ska få vad")
    await eva.turns("week")
    assert "Maria Lind" not in {post.person.name for post in slack.posts if post.person}
    await eva.becomes("Maria Lind")
    await expect(eva.page.locator(".composer")).to_contain_text("Kontot är avslutat")


@pytest.mark.parametrize("kind", ["status", "removed"])
async def test_what_is_no_business_of_ours_changes_nothing(sits: Sits, kind: str) -> None:
    eva = await sits()
    await orders(eva, kind)
    await expect(eva.pane.locator(f'[data-mishap="{kind}"]')).to_contain_text("fortsatte som förut")
    await eva.goes("Meddelanden")
    await eva.writes("/hemmaplan")
    await expect(eva.messages.last).to_contain_text("Syns bara för dig")


async def test_the_traffic_and_the_json_behind_a_message_are_one_pane_away(sits: Sits) -> None:
    eva = await sits()
    await eva.page.get_by_role("button", name="Verkstad").click()
    await eva.pane.get_by_role("button", name="Trafik").click()
    await eva.goes("Meddelanden")
    await eva.writes("/hemmaplan")
    await expect(eva.pane).to_contain_text("till boten/hemmaplan")
    await eva.pane.get_by_role("button", name="/hemmaplan").first.click()
    await expect(eva.pane.locator("pre")).to_contain_text('"command": "/hemmaplan"')
