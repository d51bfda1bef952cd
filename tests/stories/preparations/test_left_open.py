"""One decision serves many: Eva gives everybody who lacks a thing another week, from one screen."""

from datetime import date

import pytest

from programme.preparations.preparations import Owed, State
from programme.preparations.undone.left_open import Fate
from programme.programmes.template import OwedBy
from programme.programmes.template_files import shipped_templates
from storage.preparations import preparations
from tests.norrby import Norrby, button, norrby
from tests.stage import Stage
from views.messages import digests
from views.preparations import left_open as views

TOWNS = tuple(f"Ort {at:02}" for at in range(25))
THINGS = tuple(
    one.id
    for one in shipped_templates()["kort"].preparations
    if one.before == "start" and one.owed_by is OwedBy.ORGANISATION
)


async def everybody_is_late(stage: Stage, towns: tuple[str, ...] = ("Ekeby",), *things: str) -> Norrby:
    team = await norrby(stage, *(things or ("facts",)), until="2027-01-13 09:00")
    for town in towns:
        kim = stage.participant(f"Kim i {town}")
        await stage.organisation(team.programme, town, facilitator=team.eva, key_person=kim)
    await stage.goes_to("2027-01-29 09:00")
    await team.eva.runs("/hemmaplan")
    await team.eva.clicks(digests.DIGEST_NOW)
    await team.eva.clicks(views.OPEN)
    assert team.eva.modal.callback_id == views.FORM
    return team


async def owed(team: Norrby) -> list[Owed]:
    return await team.stage.database.answer(preparations.of_programme, team.programme.id)


async def test_a_week_more_for_all_but_one(stage: Stage) -> None:
    team = await everybody_is_late(stage, ("Ekeby", "Strandvik"))
    every = {one.owner: one for one in await owed(team)}
    field = views.OWNERS + "facts"
    chosen = [one.id for owner, one in every.items() if owner != "Ekeby"]
    await team.eva.fills({"fate": Fate.WEEK.value, field: chosen})
    await team.eva.submits()
    assert team.eva.errors == {}
    assert "2 har fått till" in team.eva.modal.words
    days = {one.owner: one.due_on for one in await owed(team)}
    assert days["Ekeby"] == date(2027, 1, 25)
    assert days["Norrby"] == days["Strandvik"] == date(2027, 1, 29), "the last working day before the meeting"
    await stage.goes_to("2027-02-01 17:00")
    assert any("har fått ett nytt datum" in said for said in team.maria.heard())
    assert team.eva.failures == []


async def test_twenty_six_organisations_with_three_late_things_are_one_screen(stage: Stage) -> None:
    team = await everybody_is_late(stage, TOWNS, *THINGS)
    fields = [block for block in team.eva.modal.blocks if block.get("block_id", "").startswith(views.OWNERS)]
    assert len(fields) == len(THINGS) >= 3
    assert [len(block["element"]["initial_options"]) for block in fields] == [26] * len(THINGS)
    await team.eva.fills({"fate": Fate.LET_BE.value})
    await team.eva.submits()
    assert f"Jag påminner inte mer om {26 * len(THINGS)} saker." in team.eva.modal.words
    assert all(one.let_be for one in await owed(team))


@pytest.mark.parametrize(
    ("filled", "said"),
    [
        ({"fate": Fate.DATE.value}, "Välj ett datum."),
        ({"fate": Fate.DATE.value, "day": date(2027, 1, 20)}, "Datumet har varit."),
        ({"fate": Fate.WEEK.value, views.OWNERS + "facts": []}, "Välj vilka det gäller."),
    ],
)
async def test_what_cannot_be_decided_is_said_where_eva_is_and_nothing_changes(
    stage: Stage, filled: dict[str, object], said: str
) -> None:
    team = await everybody_is_late(stage)
    before = await owed(team)
    await team.eva.fills(filled)
    await team.eva.submits()
    assert said in str(team.eva.errors) + team.eva.modal.words
    assert await owed(team) == before


async def test_what_does_not_apply_is_told_to_who_was_responsible(stage: Stage) -> None:
    team = await everybody_is_late(stage)
    await team.eva.fills({"fate": Fate.EXEMPT.value})
    await team.eva.submits()
    assert "Det gäller inte 2 av dem längre." in team.eva.modal.words
    assert {one.state for one in await owed(team)} == {State.EXEMPT}
    await stage.goes_to("2027-02-01 17:00")
    assert "gäller inte längre Norrby" in team.maria.last().text


async def test_when_nothing_is_late_any_more_the_old_button_says_so(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-29 09:00")
    await team.eva.runs("/hemmaplan")
    await team.eva.clicks(digests.DIGEST_NOW)
    old = team.eva.modal
    await team.eva.clicks(views.OPEN)
    await team.eva.fills({"fate": Fate.LET_BE.value})
    await team.eva.submits()
    await team.eva.presses(button(old, views.OPEN), old)
    assert "Inget saknas längre." in team.eva.modal.words
