"""What somebody without Slack writes on the page: forms, files, links, tests; and that none of it is lost."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from bot.ways_in.mail_pages import LARGEST_FILE
from programme.ground.notices import Kind
from programme.improvement.cycles import Cycle, Decision, Matched
from programme.improvement.improvements import State as ImprovementState
from programme.improvement.improvements import Track
from programme.people.acts import Act
from programme.people.visibility import MayRead
from programme.preparations.preparations import DoneHow, State
from programme.programmes.template import FieldKind
from storage.changes import absence_deeds
from storage.changes.absence_deeds import Wish
from storage.improvement import cycle_deeds, cycles, improvement_deeds
from storage.people import people
from storage.preparations import preparations
from storage.reflections import reflections
from tests.bot.alone import Alone, button, has_button, somebody_alone
from views.improvement import cycles as cycle_views
from views.messages import mail_pages as views
from views.preparations import preparation_buttons as owed
from views.preparations.preparations import ASK
from views.reflections.reflections import ANSWER, REFLECTION_NEW, TAKE_AWAY

ANSWERS = {
    FieldKind.TEXT: "Kommunstyrelsen",
    FieldKind.LONG_TEXT: "Vi ska se vilka som inte hör av sig.",
    FieldKind.YES_NO: "yes",
    FieldKind.DATE: "2026-11-16",
}


@pytest.fixture
async def alone(database_url: str) -> AsyncIterator[Alone]:
    async with somebody_alone(database_url) as found:
        yield found


async def reminded_of(alone: Alone, action: str) -> str:
    """The page of the first letter with a button of that kind on it."""
    for kind in (Kind.REMINDER, Kind.LATE):
        await alone.lives_until(kind)
    page = await alone.page()
    assert has_button(page, action), page
    return page


async def test_a_link_is_handed_in_and_a_wrong_one_is_told_at_its_field(alone: Alone) -> None:
    hand_in = button(await reminded_of(alone, owed.HAND_IN), owed.HAND_IN)
    page = await alone.presses(hand_in, link="")
    assert "Lägg in en länk eller en fil" in page
    assert 'aria-invalid="true"' in page
    page = await alone.presses(hand_in, link="https://plats.example/presentation")
    one = alone.owed(hand_in.split()[1])
    assert (one.state, one.link) == (State.DONE, "https://plats.example/presentation")
    await alone.presses(button(page, owed.UNDO))
    assert alone.owed(one.id).state is State.OPEN


async def test_a_file_from_the_page_lies_in_slack_like_any_other(alone: Alone) -> None:
    hand_in = button(await reminded_of(alone, owed.HAND_IN), owed.HAND_IN)
    status, _ = await alone.uploads(hand_in, "bild.pptx", b"a presentation")
    assert status == 200
    one = alone.owed(hand_in.split()[1])
    assert (one.state, one.done_how, one.file_name) == (State.DONE, DoneHow.FILE, "bild.pptx")
    file = alone.place.slack.workspace.files[one.file_id]
    assert file.content == b"a presentation"


async def test_a_file_that_does_not_reach_slack_takes_nothing_written_with_it(alone: Alone) -> None:
    hand_in = button(await reminded_of(alone, owed.HAND_IN), owed.HAND_IN)
    alone.place.slack.trouble.fails("files.getUploadURLExternal", "internal_error")
    status, page = await alone.uploads(hand_in, "bild.pptx", b"x", link="https://plats.example/x")
    assert status == 200
    assert "kom inte fram till Slack" in page
    assert 'value="https://plats.example/x"' in page
    assert alone.owed(hand_in.split()[1]).state is State.OPEN


async def test_a_file_that_is_too_large_is_told_so(alone: Alone) -> None:
    hand_in = button(await reminded_of(alone, owed.HAND_IN), owed.HAND_IN)
    status, page = await alone.uploads(hand_in, "film.mp4", bytes(LARGEST_FILE + 1))
    assert status == 413
    assert "Högst 10 MB" in page


async def test_later_is_undone_on_the_same_page(alone: Alone) -> None:
    await alone.lives_until(Kind.REMINDER)
    later = button(await alone.page(), owed.LATER)
    page = await alone.presses(later)
    assert alone.owed(later.split()[1]).later_until is not None
    assert "jag återkommer" in page
    page = await alone.presses(button(page, owed.NOT_LATER))
    assert alone.owed(later.split()[1]).later_until is None
    assert has_button(page, owed.LATER)


async def test_not_me_is_asked_twice_for_a_scanner_presses_once(alone: Alone) -> None:
    await alone.lives_until(Kind.WELCOME)
    page = await alone.presses(button(await alone.page(), "welcome-not-me"))
    assert alone.place.database.read(people.viewer, alone.per.id).seats
    page = await alone.presses(button(page, views.NOT_ME_SURE))
    assert "hör jag inte av mig mer" in page
    assert not alone.place.database.read(people.viewer, alone.per.id).seats


async def test_a_reflection_is_written_and_taken_away_again(database_url: str) -> None:
    async with somebody_alone(database_url, template="jamstalldhet-2020") as alone:
        await alone.lives_until(Kind.QUESTION)
        answer = button(await alone.page(), ANSWER)
        page = await alone.presses(answer, text="Fler kom när vi ringde.", may_read="cluster")
        assert "Det är sparat" in page
        page = await alone.presses(button(page, TAKE_AWAY))
        page = await alone.presses(answer, text=" ", may_read="cluster")
        assert "Det gick inte att spara" in page


async def test_a_reflection_is_written_unasked_for_those_she_chooses_and_kept_once(alone: Alone) -> None:
    await alone.lives_until(Kind.WELCOME)
    page, per = await alone.page(), alone.per
    write = button(page, REFLECTION_NEW)
    assert "Nämn inga klienter eller patienter" in page
    assert "Min organisation: Ekeby" in page
    for _ in range(2):
        page = await alone.presses(write, text="Vi ringde.", may_read="organisation", step="x", form="samma")
        assert "Det är sparat" in page
    [kept] = alone.place.database.read(reflections.own, per.id)
    assert (kept.text, kept.may_read, kept.organisation) == ("Vi ringde.", MayRead.ORGANISATION, "Ekeby")
    away = button(page, TAKE_AWAY)
    page = await alone.presses(write, text="x" * 3001, may_read="organisation")
    assert "Det gick inte att spara" in page
    assert "x" * 3001 in page, "nothing is lost"
    await alone.presses(away)
    assert alone.place.database.read(reflections.own, per.id) == []


async def test_a_form_is_filled_in_and_changed_and_undone(database_url: str) -> None:
    async with somebody_alone(database_url, template="jamstalldhet-2020") as alone:
        page = await reminded_of(alone, owed.FILL_IN)
        fill_in = button(page, owed.FILL_IN, of="")
        one = alone.place.database.read(preparations.by_id, fill_in.split()[1])
        written = {item.id: ANSWERS[item.kind] for item in one.item.fields}
        page = await alone.presses(fill_in)
        assert "Det gick inte att spara" in page, "what must be answered was not"
        page = await alone.presses(fill_in, **written)
        kept = alone.owed(one.id)
        assert (kept.state, kept.done_how) == (State.DONE, DoneHow.FORM)
        assert len(kept.answers) == len(written)
        await alone.presses(button(page, owed.UNDO))
        assert alone.owed(one.id).state is State.OPEN


def a_planned_test(session: Session, alone: Alone, ends_on: date) -> Cycle:
    """Per's improvement, with a test that is planned."""
    act = Act(alone.per, alone.place.clock.now())
    facts = {"title": "Kallelser", "track": Track.OPERATION, "state": ImprovementState.PLAN}
    improvement = improvement_deeds.begin(session, act, "i1", alone.home.id, facts=facts)
    given = {"what": "sms dagen före", "starts_on": date(2027, 1, 19), "ends_on": ends_on}
    return cycle_deeds.plan(session, act, "c1", improvement.id, given, shown={})


async def test_a_test_is_predicted_seen_studied_and_decided_on_without_slack(alone: Alone) -> None:
    test = alone.place.database.write(a_planned_test, alone, date(2027, 1, 29))

    def stands() -> Cycle:
        return alone.place.database.read(cycles.by_id, Act(alone.per, alone.place.clock.now()), test.id)

    await alone.lives_until(Kind.PREDICTION)
    predict = button(await alone.page(), cycle_views.PREDICT)
    await alone.presses(predict, prediction="minst 7 av 10 kommer")
    assert stands().prediction == "minst 7 av 10 kommer"
    await alone.lives_until(Kind.OBSERVATION)
    see = button(await alone.page(), cycle_views.OBSERVE)
    for _ in range(2):
        await alone.presses(see, seen="5 av 8 kom", form="samma")
    assert [one.text for one in stands().observations] == ["5 av 8 kom"], "a form sent twice is kept once"
    await alone.lives_until(Kind.STUDY)
    page = await alone.presses(button(await alone.page(), cycle_views.MATCHED[Matched.PARTLY]))
    page = await alone.presses(button(page, cycle_views.STUDY), matched="partly", learned="Numren var gamla")
    assert stands().learned == "Numren var gamla"
    decide = button(page, cycle_views.DECIDE[Decision.ABANDON])
    page = await alone.presses(decide, decision="abandon", why="det var inte numren")
    assert stands().decision is Decision.ABANDON
    await alone.presses(button(page, cycle_views.UNDO))
    assert stands().decision is None


async def test_a_wish_is_told_on_the_page_that_who_decides_is_away(alone: Alone) -> None:
    ask = button(await reminded_of(alone, ASK), ASK)
    eva, now = alone.place.eva, alone.place.clock.now()
    away = Wish(since=now.date(), until=now.date() + timedelta(days=14))
    alone.place.database.write(absence_deeds.keep, Act(eva, now), away)
    page = await alone.presses(ask, wish="exempt")
    assert f"{eva.name} är borta till och med" in page
    assert "och får det när det är över" in page
