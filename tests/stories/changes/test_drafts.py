"""The lessons of a whole programme begin in what the team itself wrote during the year."""

import pytest

from handlers.ground.page_rooms import Answer
from handlers.preparations.mail_forms import FORMS
from programme.improvement.cycles import Decision, Matched
from programme.improvement.improvements import State, Track
from programme.people.acts import Act
from programme.preparations.preparations import State as Owing
from storage.improvement import cycle_deeds, improvement_deeds
from tests.norrby import Norrby, norrby
from tests.stage import Stage
from texts import texts_in
from views.changes import drafts
from views.messages.page_fields import inputs
from views.preparations import preparation_buttons, preparations


async def lived(stage: Stage, team: Norrby, name: str, decision: Decision, learned: str) -> None:
    """A test from beginning to end, on the first day."""
    act = Act(await stage.person(team.maria), stage.clock.now())

    def live(session: object) -> None:
        facts = {"title": name, "track": Track.OPERATION, "state": State.PLAN}
        improvement_deeds.begin(session, act, name, team.organisation.id, facts=facts)  # type: ignore[arg-type]
        cycle_deeds.plan(session, act, f"test of {name}", name, {"what": name}, shown={})  # type: ignore[arg-type]
        cycle_deeds.begin(session, act, f"test of {name}")  # type: ignore[arg-type]
        cycle_deeds.end(session, act, f"test of {name}")  # type: ignore[arg-type]
        given = {"matched": Matched.YES, "learned": learned}
        cycle_deeds.study(session, act, f"test of {name}", given, shown={})  # type: ignore[arg-type]
        cycle_deeds.decide(session, act, f"test of {name}", decision, "Därför.")  # type: ignore[arg-type]

    await stage.database.transaction(live)


@pytest.fixture
async def team(stage: Stage) -> Norrby:
    return await norrby(stage, "lessons", until="2027-01-11 09:00")


async def opens_form(team: Norrby) -> None:
    await team.stage.goes_to("2027-08-30 12:00")
    told = next(
        one for one in reversed(team.maria.hands.messages()) if "Lärdomar av hela programmet" in one.text
    )
    await team.maria.clicks(preparation_buttons.FILL_IN, in_=told)


async def test_what_was_learned_is_chosen_quoted_and_changed(stage: Stage, team: Norrby) -> None:
    await lived(stage, team, "Ring i stället", Decision.ADOPT, "Den vi når kommer.")
    await lived(stage, team, "Brev", Decision.ABANDON, "Ingen läste brevet.")
    await opens_form(team)
    assert "Den vi når kommer." in team.maria.modal.words
    assert "Ingen läste brevet." in team.maria.modal.words
    await team.maria.fills({"test of Brev": drafts.NOWHERE})
    await team.maria.submits()
    assert "Den vi når kommer. (Ring i stället)" in str(team.maria.modal.blocks)
    assert (await team.owes("lessons")).state is Owing.OPEN, "it is still to be finished"
    await team.maria.fills({"challenges": "Tiden.", "next": "Vi fortsätter.", "owner": "Anna, i budgeten"})
    await team.maria.submits()
    done = (await team.owes("lessons")).done
    assert done is not None
    assert dict(done.evidence.answers)["success-factors"] == "Den vi når kommer. (Ring i stället)"
    assert "Ingen läste brevet." not in str(done.evidence.answers)


async def test_on_the_page_of_a_letter_the_form_begins_with_them_and_is_kept_as_it_stands(
    stage: Stage, team: Norrby
) -> None:
    await lived(stage, team, "Ring i stället", Decision.ADOPT, "Den vi når kommer.")
    act, page = Act(await stage.person(team.maria), stage.clock.now()), FORMS[preparation_buttons.FILL_IN]
    owed = await team.owes("lessons")
    drawn = await stage.database.answer(page.draw, act, owed.id, texts_in("sv"))
    begun = {block["block_id"]: block["element"].get("initial_value") for block in inputs(drawn)}
    assert begun["success-factors"] == "Den vi når kommer. (Ring i stället)"
    filled = begun | {"challenges": "Tiden.", "next": "Vi fortsätter.", "owner": "Anna, i budgeten"}
    await stage.database.transaction(page.keep, act, owed.id, Answer(filled, begun, "form1"))
    done = (await team.owes("lessons")).done
    assert done is not None
    assert dict(done.evidence.answers)["success-factors"] == begun["success-factors"]


async def test_where_nothing_was_written_the_form_opens_at_once(team: Norrby) -> None:
    await opens_form(team)
    assert team.maria.hands.modal is not None
    assert team.maria.hands.modal.callback_id == preparations.FILL_IN_FORM
