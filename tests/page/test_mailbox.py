"""The mailbox at the side: what goes to who has no Slack is read there, its link leads to the page, and it
can be answered with words, by a program, or come back."""

from playwright.async_api import expect
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.rehearsals.rehearse import Rehearsal
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.reachability import Why, why_not
from storage.changes import member_deeds, organisation_deeds
from storage.people import people
from storage.people.tables import Person as Row
from storage.programmes import organisations, programmes
from tests.page.conftest import Sits
from tests.page.test_access import found_by_axe


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
    await answering.close()
    await eva.pane.get_by_label("Svara på mejlet").fill("När är nästa träff?")
    await eva.pane.get_by_role("button", name="Skicka svaret").click()
    await expect(eva.pane.locator("[data-came]")).to_have_text("Svaret på det ligger överst.")
    await expect(eva.pane).to_contain_text("Siv Dal (2)")
    await expect(eva.pane.locator(".mail[open]").first).to_contain_text("Nästa träff")
    assert await found_by_axe(eva) == []
    first = eva.pane.locator(".mail").last
    await first.locator("summary").press("Enter")
    await first.get_by_role("button", name="Skicka ett automatiskt svar").click()
    await expect(eva.pane.locator("[data-came]")).to_have_text("Det fick inget svar.")
    await first.get_by_role("button", name="Låt mejlet komma i retur").press("Enter")
    await expect(eva.pane.locator("[data-came]")).to_contain_text("tillbakaskickat")
    assert why_not(await rehearsal.bot.hemmaplan.house.answer(_siv)) is Why.BOUNCED


def _siv(session: Session) -> Person:
    return people.person(session.scalars(select(Row).where(Row.name == "Siv Dal")).one())
