"""Maria is told a thing whole once, why in one sentence, and what a button does is what its sentence says."""

from datetime import date

from programme.preparations.preparations import State
from tests.norrby import norrby
from tests.stage import Stage
from views.preparations.preparation_buttons import ASSESS, BOOKED, DONE, UNBOOK

EXPLAINED = "Att mejla det till processledaren går lika bra."
BECAUSE = "Du får det här för att du är ansvarig i Norrby."


async def test_a_thing_is_explained_once_and_then_a_line_is_enough(stage: Stage) -> None:
    there = await norrby(stage, "facts")
    assert EXPLAINED in there.maria.last().text
    await stage.goes_to("2027-01-18 08:30")
    again = there.maria.last().text
    assert EXPLAINED not in again
    assert "*Organisationsfakta*, senast *måndag om en vecka*. Klart när" in again
    await stage.goes_to("2027-01-22 08:30")
    assert there.maria.last().text.count("Du är ansvarig i Norrby.") == 1
    assert sum(BECAUSE in said for said in there.maria.heard()) == 1, "the whole sentence once"


async def test_what_is_due_before_one_meeting_stands_beneath_its_name_with_one_reason(stage: Stage) -> None:
    there = await norrby(stage, "facts", "mandate", "communication")
    said = there.maria.last().text
    assert said.count("*Inför uppstarten, måndag 1 februari*") == 1
    assert said.count(", inför") == 0
    assert said.count("Du får det här") == 1


async def test_who_is_handed_it_is_told_the_whole_of_it(stage: Stage) -> None:
    there = await norrby(stage, "facts", until="2027-01-12 09:00")
    facts = await there.owes("facts")
    await there.maria.clicks("preparation-not-mine", in_=there.maria.last())
    await there.maria.fills({"person": (await stage.person(there.anna)).id})
    await there.maria.submits()
    assert (await there.owes("facts")).responsible != facts.responsible
    await stage.goes_to("2027-01-13 09:00")
    assert EXPLAINED in there.anna.last().text


async def test_a_booked_time_is_booked_and_the_thing_stays_owed(stage: Stage) -> None:
    there = await norrby(stage, "self-assessment-1", until="2027-02-01 09:00")
    await there.moves("meeting-1", date(2027, 4, 12))
    await stage.goes_to("2027-02-15 08:30")
    letter = there.maria.last()
    assert DONE not in str(letter.blocks), "nothing here completes the self-assessment itself"
    await there.maria.clicks(BOOKED, in_=letter)
    owed = await there.owes("self-assessment-1")
    assert (owed.state, owed.booked) == (State.OPEN, True)
    assert "tiden är bokad" in there.maria.last().text
    await there.maria.clicks(UNBOOK, in_=there.maria.last())
    assert not (await there.owes("self-assessment-1")).booked
    await there.maria.clicks(BOOKED, in_=there.maria.last())
    await stage.goes_to("2027-03-15 08:30")
    assert "*Självskattning inför träff 1*, senast" in there.maria.last().text
    assert ASSESS in str(there.maria.last().blocks)


async def test_a_day_that_is_today_or_tomorrow_is_called_so(stage: Stage) -> None:
    there = await norrby(stage, "facts", until="2027-01-25 07:00")
    assert "senast *måndag*" in there.maria.last().text, "said on Friday"
    await stage.goes_to("2027-01-26 08:30")
    assert "hade sista dag i går" in there.maria.last().text


async def test_what_goes_without_saying_is_not_said_again(stage: Stage) -> None:
    there = await norrby(stage, "facts", "mandate")
    assert BECAUSE in there.maria.last().text
    await stage.goes_to("2027-01-18 08:30")
    again = there.maria.last().text
    assert "Du får det här" not in again
    assert again.endswith("Du är ansvarig i Norrby.")
