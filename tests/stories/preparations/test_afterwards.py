"""Half a year after the close those who asked for it get one letter, and nobody else does."""

from datetime import date, timedelta

import pytest

from programme.ground.notices import Kind
from programme.people.acts import Act
from programme.preparations.afterwards_notices import Afterwards
from rehearsal.elements import elements_in
from storage.changes.endings import departure_deeds
from tests.norrby import Norrby
from tests.stage import Participant, Stage
from tests.stories.preparations.test_what_comes_back import team
from texts import texts_in
from views.examples.messages.letters import letter, line
from views.examples.values import MARIA, TODAY
from views.preparations import afterwards_notices, preparation_buttons
from views.reflections.notices import AFTERWARDS


async def test_maria_asks_for_a_letter_and_anna_takes_hers_back(stage: Stage) -> None:
    norrby = await team(stage, {"lessons"}, {"after-close"})
    await stage.goes_to("2027-08-30 12:00")
    told = next(one for one in reversed(norrby.maria.hands.messages()) if "Lärdomar" in one.text)
    await norrby.maria.clicks(preparation_buttons.FILL_IN, in_=told)
    answers = {"success-factors": "Tid.", "challenges": "Tid.", "lessons": "Börja smått."}
    await norrby.maria.fills({**answers, "owner": "Anna Berg, i budgetuppföljningen"})
    await norrby.maria.submits()
    await stage.goes_to("2027-09-15 12:00")
    for who in (norrby.maria, norrby.anna):
        told = who.last()
        assert AFTERWARDS in {one.action_id for one in elements_in(told.blocks)}, told.text
        await who.clicks(AFTERWARDS, in_=told)
        assert "Brevet kommer måndag 13 mars 2028" in who.modal.words
    await norrby.anna.clicks(afterwards_notices.DECLINE)
    assert "inget brev" in norrby.anna.modal.words
    heard = len(norrby.anna.heard())
    await stage.goes_to("2028-03-20 12:00")
    assert "Anna Berg, i budgetuppföljningen" in norrby.maria.last().text
    assert "ett halvår sedan" in norrby.maria.last().text
    assert len(norrby.anna.heard()) == heard


async def who_asked(stage: Stage, *names: str) -> Norrby:
    """The programme has closed, and they have asked for a letter."""
    norrby = await team(stage, set(), {"after-close"})
    await stage.goes_to("2027-09-15 12:00")
    for name in names:
        who = getattr(norrby, name)
        await who.clicks(AFTERWARDS, in_=who.last())
        await who.closes()
    return norrby


def letters(who: Participant) -> list[str]:
    return [said for said in who.heard() if "du bad om ett brev" in said]


async def test_a_close_that_is_later_moves_the_letter_and_who_has_left_gets_none(stage: Stage) -> None:
    norrby = await who_asked(stage, "maria", "anna")
    await norrby.moves("close", date(2027, 10, 18))
    eva, anna = Act(await stage.person(norrby.eva), stage.clock.now()), await stage.person(norrby.anna)
    await stage.database.transaction(departure_deeds.remove, eva, norrby.programme.id, anna.id)
    await stage.goes_to("2028-04-17 12:00")
    assert (letters(norrby.maria), letters(norrby.anna)) == ([], [])
    await stage.goes_to("2028-04-18 12:00")
    assert len(letters(norrby.maria)) == 1, (
        "half a year after the day it was, and Easter Monday is no day for it"
    )
    assert letters(norrby.anna) == []


@pytest.mark.parametrize(("weeks", "said"), [(26, "gått ett halvår"), (31, "gått mer än ett halvår")])
def test_a_letter_that_comes_late_says_how_long_it_is(weeks: int, said: str) -> None:
    """The bot was away over the day, which the letter outlasts."""
    about = Afterwards(TODAY - timedelta(weeks=weeks))
    what = letter(MARIA, line(Kind.AFTERWARDS, about, "half a year"))(texts_in("sv"))
    assert said in what.text
