"""Forms on the page: what is wrong stands at its field, nothing is lost, and the focus is where one looks."""

from typing import Any

from playwright.async_api import expect

from rehearsal import Slack
from rehearsal.ledger import Brought
from tests.page.conftest import Sits
from views.people import absences


async def test_a_page_that_is_loaded_anew_in_mid_form_shows_it_as_it_was(sits: Sits) -> None:
    eva = await sits()
    await eva.presses("programme-new")
    await eva.fills("title", "Norrlandsrundan")
    await eva.page.wait_for_timeout(600)
    await eva.page.reload()
    await expect(eva.modal.locator('[data-field="title"] input')).to_have_value("Norrlandsrundan")
    await eva.fills("controller", "Region Exempel")
    await eva.fills("contact", "dataskydd@exempel.example")
    await eva.goes_on_to("organisation-new")
    await expect(eva.modal).to_contain_text("Norrlandsrundan")


async def test_what_is_missing_is_said_at_its_field_and_the_focus_goes_there(sits: Sits) -> None:
    eva = await sits()
    await eva.presses("programme-new")
    await eva.modal.locator('[data-field="starts"] input').fill("")
    await eva.modal.locator("footer .primary").click()
    field = eva.modal.locator('[data-field="starts"]')
    await expect(field).to_contain_text("Fyll i det här först.")
    await expect(field.locator("input")).to_be_focused()
    await expect(field.locator("input")).to_have_accessible_description(
        "De andra datumen föreslås härifrån. Fyll i det här först."
    )


async def test_the_bots_own_no_stands_at_its_field(sits: Sits) -> None:
    eva = await sits()
    await eva.presses("programme-new")
    await eva.fills("starts", "2020-01-01")
    await eva.modal.locator("footer .primary").click()
    await expect(eva.modal.locator("[data-wrong]").first).to_be_visible()


async def test_focus_goes_into_a_form_and_back_to_the_button_it_came_from(sits: Sits) -> None:
    eva = await sits()
    button = eva.page.locator('[data-action="programme-new"]')
    await button.click()
    await expect(eva.modal.locator('[data-field="template"] select')).to_be_focused()
    await eva.closes_modal()
    await expect(button).to_be_focused()


def window(title: str, *blocks: dict[str, Any]) -> dict[str, Any]:
    return {"type": "modal", "title": {"type": "plain_text", "text": title}, "blocks": list(blocks)}


async def test_stacked_forms_close_one_at_a_time(sits: Sits, slack: Slack) -> None:
    eva = await sits()
    person = slack.workspace.people.by_email("eva.ek@exempel.example")
    assert person
    words = {"type": "section", "text": {"type": "plain_text", "text": "Här under"}}
    slack.workspace.screens.opens(person, window("Först", words))
    slack.workspace.screens.opens(person, window("Sedan", words))
    await expect(eva.modal).to_have_accessible_name("Sedan")
    await eva.page.keyboard.press("Escape")
    await expect(eva.modal).to_have_accessible_name("Först")
    await eva.closes_modal()


async def test_the_bots_question_comes_before_the_deed(sits: Sits, slack: Slack) -> None:
    eva = await sits()
    person = slack.workspace.people.by_email("eva.ek@exempel.example")
    assert person

    def plain(text: str) -> dict[str, str]:
        return {"type": "plain_text", "text": text}

    asked = {
        "title": plain("Säker?"),
        "text": plain("Det går inte att ångra."),
        "confirm": plain("Ja"),
        "deny": plain("Nej"),
    }
    button = {"type": "button", "action_id": absences.OPEN, "text": plain("Släng"), "confirm": asked}
    brought: list[Brought] = []
    slack.overhear(lambda one: brought.append(one) if isinstance(one, Brought) else None)
    await eva.goes("Meddelanden")
    slack.workspace.post(
        slack.workspace.direct(person),
        slack.workspace.bot,
        "?",
        blocks=[{"type": "actions", "elements": [button]}],
    )
    await eva.presses(absences.OPEN)
    question = eva.page.get_by_role("dialog", name="Säker?")
    await expect(question).to_contain_text("Det går inte att ångra.")
    await question.get_by_role("button", name="Nej").click()
    await expect(question).to_have_count(0)
    assert not [one for one in brought if one.parcel.lane == "interactive"]
    await eva.presses(absences.OPEN)
    await question.get_by_role("button", name="Ja").click()
    await expect(eva.modal).to_be_visible()
    assert [one for one in brought if one.parcel.lane == "interactive"]
