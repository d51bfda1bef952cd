"""Leo has heard of Hemmaplan and tries it, alone, before he asks anybody else."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from delivery import retention
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.messages.messages import State
from programme.people.acts import Act
from programme.people.erasure import Words
from storage.changes import member_deeds, trial_deeds
from storage.changes.endings import erasure_deeds
from storage.ground.tables import Notice, Table
from storage.messages import standing
from storage.messages.tables import Message
from storage.people.personal_data import KEPT
from storage.programmes import organisations, programmes
from storage.programmes.tables import Programme
from tests.stage import Participant, Stage
from tests.stories.screens.test_home import buttons, opens
from views.messages import letters
from views.programmes import trials
from views.programmes.programmes import PROGRAMME_NEW
from views.screens import own_data

every_database = pytest.mark.every_database
TITLE = "På prov: tre veckor med dig själv"


async def trying(stage: Stage) -> Participant:
    leo = stage.participant("Leo Holm")
    await opens(leo)
    await leo.clicks(trials.BEGIN)
    assert leo.failures == []
    return leo


async def night(stage: Stage, wall: str) -> None:
    await stage.goes_to(wall)
    house = stage.hemmaplan.house
    await retention.look(stage.database, house.workspace_id, house.now)


async def left_of(stage: Stage) -> dict[str, int]:
    def counted(session: Session) -> dict[str, int]:
        tables: list[type[Table]] = [*(one.row for one in KEPT), Programme, Notice]
        found = {one.__tablename__: session.scalar(select(func.count()).select_from(one)) for one in tables}
        return {name: count for name, count in found.items() if count}

    return await stage.database.answer(counted)


async def test_somebody_new_is_told_what_this_is_and_the_ways_in(stage: Stage) -> None:
    leo = stage.participant("Leo Holm")
    home = await opens(leo)
    assert "Jag håller ihop arbetet mellan träffarna" in home.words
    assert buttons(home) == [PROGRAMME_NEW, trials.BEGIN, own_data.MENU]


async def test_a_trial_says_that_it_is_one_and_leaves_the_real_door_open(stage: Stage) -> None:
    leo = await trying(stage)
    assert TITLE in leo.home.words
    assert "Du är ensam i det" in leo.home.words
    assert {trials.REMOVE, PROGRAMME_NEW} <= set(buttons(leo.home))
    assert trials.BEGIN not in buttons(leo.home)


async def test_its_three_weeks_are_lived_and_every_letter_says_that_it_is_a_trial(stage: Stage) -> None:
    leo = await trying(stage)
    anna = stage.participant("Anna Berg")
    await stage.goes_to("2027-01-27 12:00")
    letters = leo.heard()
    assert len(letters) > 4
    assert [text for text in letters if "På prov" not in text] == []
    assert anna.heard() == []
    assert any("Vad tyckte du om det som kom före träffen på prov?" in text for text in letters)


async def test_tapped_twice_it_begins_once(stage: Stage) -> None:
    leo = await trying(stage)
    person = await stage.person(leo)
    act = Act(person, stage.clock.now())
    await stage.database.transaction(trial_deeds.begin, act, trial_deeds.Names("a", "b", "c"))
    assert [one.title for one in await stage.database.answer(programmes.of_person, person.id)] == [TITLE]


@every_database
async def test_one_tap_removes_all_of_it(stage: Stage) -> None:
    leo = stage.participant("Leo Holm")
    await opens(leo)
    before = await left_of(stage)
    await leo.clicks(trials.BEGIN)
    await stage.goes_to("2027-01-20 12:00")
    await opens(leo)
    await leo.clicks(trials.REMOVE)
    assert leo.failures == []
    assert trials.BEGIN in buttons(leo.home)
    assert await left_of(stage) == before


async def test_nobody_else_can_be_brought_into_it(stage: Stage) -> None:
    leo, anna = await trying(stage), stage.participant("Anna Berg")
    person, other = await stage.person(leo), await stage.person(anna)
    [made] = await stage.database.answer(programmes.of_person, person.id)
    [home] = await stage.database.answer(organisations.of_programme, made.id)
    act = Act(person, stage.clock.now())
    with pytest.raises(Refusal, match="trial-alone"):
        await stage.database.transaction(member_deeds.add, act, made.id, other, [Role.MANAGER], home.id)


async def test_who_runs_the_bot_does_not_count_it(stage: Stage) -> None:
    await trying(stage)
    assert (await stage.database.answer(standing.of_all, now=stage.clock.now())).programmes == ()


async def test_a_trial_keeps_nobody_from_being_forgotten(stage: Stage) -> None:
    leo = await trying(stage)
    person = await stage.person(leo)
    await stage.database.transaction(erasure_deeds.erase_own, Act(person, stage.clock.now()), Words.GO)
    assert await stage.database.answer(programmes.by_ids, [f"trial-{person.id}"]) == {}


async def test_while_a_letter_is_on_its_way_it_says_so_and_removes_nothing(stage: Stage) -> None:
    leo = await trying(stage)
    await stage.goes_to("2027-01-05 12:00")
    unclear = update(Message).values(state=State.UNCLEAR, not_before=stage.clock.now() + timedelta(hours=1))
    await stage.database.transaction(lambda session: session.execute(unclear))
    await opens(leo)
    await leo.clicks(trials.REMOVE)
    assert TITLE in leo.home.words


async def test_four_weeks_after_its_close_it_goes_by_itself(stage: Stage) -> None:
    leo = stage.participant("Leo Holm")
    await opens(leo)
    before = await left_of(stage)
    await leo.clicks(trials.BEGIN)
    assert "Fyra veckor efter avslutet tar jag bort det själv." in leo.home.words
    person = await stage.person(leo)
    await night(stage, "2027-02-20 03:30")
    assert await stage.database.answer(programmes.by_ids, [f"trial-{person.id}"]) != {}
    await night(stage, "2027-02-27 03:30")
    assert await left_of(stage) == before
    assert trials.BEGIN in buttons(await opens(leo))
    assert not any("tas bort" in text or "gallras" in text for text in leo.heard())


async def test_who_says_that_it_is_not_she_is_rid_of_it_and_can_try_again(stage: Stage) -> None:
    leo = await trying(stage)
    await stage.goes_to("2027-01-05 12:00")
    await leo.clicks(letters.NOT_ME)
    assert leo.failures == []
    assert any("Provet är borta" in text for text in leo.heard())
    assert trials.BEGIN in buttons(await opens(leo))
    await leo.clicks(trials.BEGIN)
    assert TITLE in leo.home.words
