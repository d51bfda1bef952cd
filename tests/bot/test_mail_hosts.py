"""Per has no Slack and hosts a meeting: he invites, sees who comes, has the code, and reads how it was."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy.orm import Session

from programme.changes.replacements import Coming
from programme.ground.languages import Language
from programme.ground.notices import Kind
from programme.meetings.attendance import code_of
from programme.meetings.meetings import Meeting
from programme.people.acts import Act
from programme.preparations.preparations import State
from programme.programmes.programmes import Inviter
from storage.changes import inviting_deeds
from storage.changes.dates import meeting_deeds
from storage.changes.dates.meeting_deeds import Change
from storage.changes.endings import replacements
from storage.meetings import meetings
from storage.preparations import preparations
from tests.bot.alone import Alone, button, has_button, somebody_alone
from tests.bot.test_meeting_codes import form_in
from views.meetings import attendance, invitations


@pytest.fixture
async def alone(database_url: str) -> AsyncIterator[Alone]:
    async with somebody_alone(database_url, template="jamstalldhet-2020") as found:
        found.place.database.write(_we_invite, found)
        yield found


def _we_invite(session: Session, alone: Alone) -> None:
    one = alone.place.programme
    eva = Act(alone.place.eva, alone.place.clock.now())
    inviting_deeds.rename(session, eva, one.id, title=one.title, language=Language.SV, inviter=Inviter.BOT)


def first(alone: Alone) -> Meeting:
    """The first that is neither the start nor the close."""
    every = alone.place.database.read(meetings.of_programme, alone.place.programme.id)
    return next(one for one in every if one.step == "meeting-1")


def at_nine(day: date) -> datetime:
    return datetime.combine(day, time(8), UTC)


async def asked(alone: Alone) -> tuple[str, str]:
    """The page of the letter that reminds him of the invitation, and its button."""
    await alone.place.clock.turn_to(at_nine(first(alone).on - timedelta(days=28)))
    for _ in range(20):
        page = await alone.page() if alone.mailing.office.to("per@ekeby.example") else ""
        if has_button(page, invitations.INVITE):
            return page, button(page, invitations.INVITE)
        await alone.lives_on()
    raise AssertionError("nobody asked for it")


async def moves(alone: Alone, on: date) -> None:
    one, eva = first(alone), Act(alone.place.eva, alone.place.clock.now())
    alone.place.database.write(meeting_deeds.change, eva, one.id, Change(on), seen_version=one.version)


async def test_he_invites_and_is_not_told_the_wrong_day_and_has_the_code_and_reads_what_was_said(
    alone: Alone,
) -> None:
    page, send = await asked(alone)
    code, when = code_of(first(alone).id, alone.home.cluster_id), first(alone).on
    assert "Koden till skärmen" in page
    assert f"träff {code}" in page
    assert "<strong>hemmaplan.example/t</strong>" in page
    seen = f"{invitations.SEND}{first(alone).version}"
    words = {"agenda": "• Lära av varandra", "have_ready": ""}

    page = await alone.presses(send, **words, then=invitations.DRAFT)
    assert "• Lära av varandra" in page
    assert owed(alone) is State.OPEN, "a draft is sent to nobody"
    await moves(alone, when + timedelta(days=7))
    page = await alone.presses(send, **words, then=seen)
    assert "Träffen har ändrats sedan du läste igenom inbjudan" in page
    assert owed(alone) is State.OPEN
    await moves(alone, when)
    now = f"{invitations.SEND}{first(alone).version}"
    page = await alone.presses(send, **words, then=now)
    assert owed(alone) is State.DONE

    await alone.lives_until(Kind.INVITED)
    page = await alone.presses(button(await alone.page(), attendance.YES))
    assert "Lära av varandra" in page
    assert "Kommer: 1." in page, "he is the host, and sees who comes"

    await alone.place.clock.turn_to(at_nine(when))
    assert "<details open><summary>Koden till skärmen" in await alone.page()
    form = form_in(await (await alone.client.get("/t", params={"code": code})).text())
    await alone.client.post("/t", data={"code": code, "form": form, "plus": "Bra samtal"})
    await alone.lives_until(Kind.GATHERED)
    page = await alone.page()
    assert "Bra samtal" in page
    assert f"träff {code}" not in page, "it has been"

    await is_replaced(alone, "nils@ekeby.example")
    path = alone.path("nils@ekeby.example")
    page = await (await alone.client.get(path)).text()
    assert "Ekeby hittills" in page, "who comes late reads the organisation's year there"


async def is_replaced(alone: Alone, address: str) -> None:
    """By Nils, who has no Slack either, and has had his welcome."""
    eva = Act(alone.place.eva, alone.place.clock.now())
    nils = Coming(alone.per.id, "field", name="Nils Ny", email=address)
    alone.place.database.write(replacements.replace, eva, alone.home.id, [nils])
    while not alone.mailing.office.to(address):
        await alone.lives_on()


def owed(alone: Alone) -> State:
    found = alone.place.database.read(preparations.of_programme, alone.place.programme.id)
    return next(one.state for one in found if one.item.id == "invitation-1")
