"""The mailbox at the side: what goes to who has no Slack is read there, and its link leads to the page."""

from playwright.async_api import expect
from sqlalchemy.orm import Session

from bot.rehearsals.rehearse import Rehearsal
from programme.ground.roles import Role
from programme.people.acts import Act
from storage.changes import member_deeds, organisation_deeds
from storage.people import people
from storage.programmes import organisations, programmes
from tests.page.conftest import Sits


def siv_joins(session: Session, rehearsal: Rehearsal) -> None:
    """Eva has added somebody by name and address."""
    house = rehearsal.bot.hemmaplan.house
    [eva] = [one for one in people.known_in_slack(session, house.workspace_id) if one.name == "Eva Ek"]
    programme = programmes.of_person(session, eva.id)[0]
    home = organisations.of_programme(session, programme.id)[0]
    siv = member_deeds.without_slack(session, house.workspace_id, name="Siv Dal", email="siv@norrby.example")
    act = Act(eva, house.now())
    organisation_deeds.add_person(session, act, programme, home.id, siv, Role.KEY_PERSON)


async def test_a_mail_is_read_at_the_side_and_answered_by_its_link(
    sits: Sits, rehearsal: Rehearsal, programme: None
) -> None:
    await rehearsal.bot.hemmaplan.house.transaction(siv_joins, rehearsal)
    eva = await sits()
    await eva.turns("event")
    while not rehearsal.post.office.mails:
        await eva.turns("event")
    await eva.page.locator(".reached").get_by_role("button", name="siv@norrby.example").click()
    await expect(eva.pane).to_contain_text("Siv Dal (1)")
    await expect(eva.pane).to_contain_text("Hej Siv.")
    async with eva.page.expect_popup() as opened:
        await eva.pane.get_by_role("link", name="Öppna sidan").click()
    answering = await opened.value
    await expect(answering.get_by_role("heading", name="Ditt brev")).to_be_visible()
    await expect(answering.get_by_text("Hej Siv.")).to_be_visible()
    await answering.get_by_role("button", name="Skicka inga fler mejl").press("Enter")
    await expect(answering.get_by_role("status")).to_contain_text("inga fler mejl")
    await answering.get_by_role("button", name="Skicka mejl igen").press("Enter")
    await expect(answering.get_by_role("status")).to_contain_text("Du får mejl igen")
