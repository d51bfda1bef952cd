"""A programme rests and goes on, an organisation leaves and comes back, and after the close it is quiet."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.preparations.preparations import State
from programme.programmes.programmes import Programme
from rehearsal.elements import elements_in
from storage.changes import member_deeds, pause_deeds
from storage.ground import tables as ground_tables
from storage.programmes import organisations
from storage.reflections import reflections
from tests.norrby import button, only
from tests.stage import Participant, Stage
from tests.stories.changes.test_organisations import owed_by
from tests.stories.meetings.test_meetings import moves, norrby_with_maria
from tests.stories.programmes.test_programmes import manages
from texts import texts_in
from views.changes import organisations as organisation_views
from views.changes import previews
from views.preparations import preparation_buttons
from views.preparations import preparations as preparation_views
from views.programmes import programmes


async def presses(eva: Participant, action: str) -> None:
    """A button, what would follow, and yes."""
    await eva.clicks(action)
    assert eva.modal.callback_id == previews.WINDOW
    await eva.submits()


async def test_while_it_is_paused_nothing_is_said_and_then_nobody_gets_a_pile(stage: Stage) -> None:
    eva, maria, _ = await norrby_with_maria(stage)
    await stage.goes_to("2027-01-12 09:00")
    heard, led = len(maria.heard()), len(eva.heard())
    await manages(eva)
    await presses(eva, programmes.PAUSE)
    await eva.closes()
    assert "*Pausat* sedan tisdag 12 januari." in eva.modal.words

    await stage.goes_to("2027-03-10 09:00")
    assert len(maria.heard()) == heard
    assert len(eva.heard()) == led, "not even a digest"

    await eva.clicks(programmes.RESUME)
    assert "Påminnelse" in eva.modal.words
    assert "Uppdraget" not in eva.modal.words, "its day came and went"
    await eva.submits()
    await stage.goes_to("2027-04-16 17:00")
    since = maria.heard()[heard:]
    assert not any("hade sista dag" in said for said in since), "what was missed is let be"
    assert not any("Det här skulle ha kommit" in said for said in since)
    assert any("Lärdom" in said or "?" in said for said in since), "what lies ahead is said"
    assert eva.failures == maria.failures == []


async def test_what_was_news_before_the_pause_is_news_after_it(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await stage.goes_to("2027-01-12 09:00")
    await manages(eva)
    await moves(stage, eva, programme, "2027-03-01")
    await manages(eva)
    await presses(eva, programmes.PAUSE)
    await stage.goes_to("2027-01-20 09:00")
    assert not any("flyttats" in said for said in maria.heard())
    await eva.closes()
    await presses(eva, programmes.RESUME)
    await stage.goes_to("2027-01-21 08:30")
    assert "flyttats" in maria.last().text


async def test_to_pause_twice_is_no_harm_and_only_she_may(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    her, someone = await stage.person(eva), await stage.person(maria)
    now = stage.clock.now()
    first = await stage.database.transaction(pause_deeds.pause, Act(her, now), programme.id)
    await stage.goes_to("2027-01-05 09:00")
    again = await stage.database.transaction(pause_deeds.pause, Act(her, stage.clock.now()), programme.id)
    assert first.paused_at == again.paused_at
    with pytest.raises(Refusal, match="only-facilitator"):
        await stage.database.transaction(pause_deeds.resume, Act(someone, stage.clock.now()), programme.id)


async def test_ekeby_leaves_and_hears_nothing_more_but_its_words_stay(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    per = stage.participant("Per Ås")
    ekeby = await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=per)
    await per.runs("/hemmaplan", "reflektera Vi lärde oss att ringa")
    await per.fills({"may_read": "cluster"})
    await per.submits()
    await stage.goes_to("2027-01-12 09:00")
    heard = len(per.heard())
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, ekeby.id)
    await presses(eva, organisation_views.LEAVE)
    assert "En person därifrån hör inget mer från mig." in eva.modal.words
    await eva.closes()
    assert "Lämnade 12 januari 2027." in eva.modal.words

    assert {one.state for one in await owed_by(stage, programme, "Ekeby")} == {State.EXEMPT}
    together = await owed_by(stage, programme, "Norra")
    assert {one.responsible.name for one in together if one.responsible} == {"Maria Lind"}
    await stage.goes_to("2027-02-12 17:00")
    assert len(per.heard()) == heard
    readable = await stage.database.answer(reflections.readable, (await stage.person(maria)).id, programme.id)
    assert [one.text for one in readable] == ["Vi lärde oss att ringa"]
    assert per.failures == []


async def test_ekeby_comes_back_where_it_was_and_owes_what_lies_ahead(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    per = stage.participant("Per Ås")
    ekeby = await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=per)
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, ekeby.id)
    await presses(eva, organisation_views.LEAVE)
    await stage.goes_to("2027-02-03 09:00")
    await eva.closes()
    await presses(eva, organisation_views.COME_BACK)
    await eva.closes()
    assert "Per Ås, nyckelperson" in eva.modal.words

    theirs = await owed_by(stage, programme, "Ekeby")
    by_meeting = {one.item.before: one.state for one in theirs}
    assert by_meeting["start"] is State.EXEMPT, "the kick-off has been"
    assert by_meeting["meeting-1"] is State.OPEN
    await stage.goes_to("2027-02-08 08:30")
    assert any("Självskattning inför" in said for said in per.heard())


async def test_who_has_left_is_not_added_once_more(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    ekeby = await stage.organisation(programme, "Ekeby", facilitator=eva)
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, ekeby.id)
    await presses(eva, organisation_views.LEAVE)
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_NEW)
    await eva.fills({"name": "ekeby", "cluster": "Norra"})
    await eva.submits()
    assert "Ta med igen" in eva.errors["name"]


def waiting(session: Session, programme: Programme) -> int:
    count = select(func.count()).where(
        ground_tables.Notice.programme_id == programme.id,
        ground_tables.Notice.message_id.is_(None),
        ground_tables.Notice.dropped_at.is_(None),
    )
    return session.scalar(count) or 0


async def test_a_month_after_the_close_it_is_quiet_and_there_to_be_read(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva, template=only("facts"))
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.goes_to("2027-10-05 09:00")
    heard = len(maria.heard())
    await manages(eva)
    assert "Programmet har avslutats. Sedan 30 september 2027" in eva.modal.words
    assert "Norrby" in eva.modal.words

    await eva.clicks(programmes.ORGANISATION_NEW)
    await eva.fills({"name": "Ekeby", "cluster": "Norra"})
    await eva.submits()
    assert "avslutat" in eva.errors["name"]
    nils = await stage.person(stage.participant("Nils Dahl"))
    now, her = stage.clock.now(), await stage.person(eva)
    await stage.database.transaction(
        member_deeds.add, Act(her, now), programme.id, nils, [Role.FACILITATOR], None
    )
    assert await stage.database.answer(waiting, programme) == 0, "nothing more is planned"
    await stage.goes_to("2027-12-01 09:00")
    assert len(maria.heard()) == heard
    assert [one.name for one in await stage.database.answer(organisations.of_programme, programme.id)] == [
        "Norrby"
    ]


@pytest.mark.parametrize(("locale", "language"), [("sv-SE", "sv"), ("en-GB", "en")])
async def test_what_cannot_be_after_the_close_is_said_with_a_way_on_which_holds(
    stage: Stage, locale: str, language: str
) -> None:
    eva, maria = (stage.participant(name, locale=locale) for name in ("Eva Ek", "Maria Lind"))
    programme = await stage.programme(eva, template=only("facts"))
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.goes_to("2027-01-11 08:30")
    reminder = maria.last()
    await stage.goes_to("2027-10-05 09:00")
    no = texts_in(language)("programme-closed")
    await manages(eva)
    await eva.clicks(programmes.PAUSE)
    assert no in eva.modal.words
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN)
    await eva.clicks(organisation_views.LEAVE)
    assert no in eva.modal.words
    await maria.presses(button(reminder, preparation_buttons.NOT_MINE), reminder)
    await maria.fills({preparation_views.PERSON: preparation_views.NOBODY_KNOWS})
    await maria.submits()
    assert no in (*maria.errors.values(), *(one.text for one in maria.ephemeral))

    await manages(eva)
    close = [one for one in elements_in(eva.modal.blocks) if one.action_id == programmes.MEETING_CHANGE][-1]
    await eva.clicks(programmes.MEETING_CHANGE, close.shape["value"])
    await eva.fills({"day": "2027-11-08"})
    await eva.submits()
    await eva.submits()
    await manages(eva)
    await presses(eva, programmes.PAUSE)
    assert no not in eva.modal.words, "it goes on, and may rest"
    assert eva.failures == maria.failures == []
