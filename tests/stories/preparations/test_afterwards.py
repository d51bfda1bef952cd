"""Half a year after the close those who asked for it get one letter, and nobody else does."""

from rehearsal.elements import elements_in
from tests.stage import Stage
from tests.stories.preparations.test_what_comes_back import team
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
