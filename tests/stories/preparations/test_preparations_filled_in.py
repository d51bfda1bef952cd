"""Preparations that are forms: filled in, refused kindly, changed later, two people at once."""

from datetime import date

from sqlalchemy import delete

from programme.people.acts import Act
from programme.preparations.preparations import DoneHow, State
from programme.programmes.template import FieldKind
from storage.preparations import preparation_deeds as deeds
from storage.preparations import tables as preparation_tables
from tests.norrby import Norrby, norrby
from tests.stage import Stage
from views.preparations import preparation_buttons

MANDATE = {"what": "Jämställd service i <hela> kommunen & dess bolag", "who": "Per 🌱 \u202eÅs"}


def held(team: Norrby, field: str) -> object:
    """What stands in a field of Maria's open form."""
    state = team.maria.modal.state[field, field]
    return (
        state.get("value") or state.get("selected_date") or (state.get("selected_option") or {}).get("value")
    )


async def test_maria_fills_in_the_mandate_and_looks_at_it_again(stage: Stage) -> None:
    team = await norrby(stage, "mandate")
    await team.maria.clicks(preparation_buttons.FILL_IN)
    assert "Klart när formuläret är sparat." in team.maria.modal.words
    await team.maria.fills({**MANDATE, "decided-on": date(2026, 11, 3)})
    await team.maria.submits()
    assert "*Uppdraget*: klart. Tack." in team.maria.last().text
    one = await team.owes("mandate")
    assert one.kept is not None
    assert dict(one.kept.answers) == {**MANDATE, "decided-on": "2026-11-03"}

    await team.maria.clicks("Ändra")
    assert [held(team, field) for field in (*MANDATE, "decided-on")] == [*MANDATE.values(), "2026-11-03"]
    await team.maria.fills({"decided-on": None, "who": "Per Ås"})
    await team.maria.submits()
    one = await team.owes("mandate")
    assert one.kept is not None
    assert dict(one.kept.answers) == {**MANDATE, "who": "Per Ås"}


async def test_a_line_of_spaces_is_no_answer_and_the_rest_is_kept_in_the_form(stage: Stage) -> None:
    team = await norrby(stage, "mandate")
    await team.maria.clicks(preparation_buttons.FILL_IN)
    await team.maria.fills({"what": "Uppdraget", "who": "   "})
    await team.maria.submits()
    assert team.maria.errors == {"who": "Här behövs ett svar."}
    assert held(team, "what") == "Uppdraget"
    assert (await team.owes("mandate")).state is State.OPEN


async def test_nine_questions_are_nine_taps_in_one_window(stage: Stage) -> None:
    team = await norrby(stage, "resources")
    await team.anna.clicks(preparation_buttons.FILL_IN)
    fields = (await team.owes("resources")).item.fields
    assert [field.kind for field in fields] == [FieldKind.YES_NO] * 9
    for field in fields:
        assert field.label.sv in team.anna.modal.words
    await team.anna.fills({field.id: "Ja" for field in fields[:-1]} | {fields[-1].id: "Nej"})
    await team.anna.submits()

    one = await team.owes("resources")
    assert one.kept is not None
    assert [said for _, said in one.kept.answers] == ["yes"] * 8 + ["no"]
    assert one.kept.how is DoneHow.FORM


async def test_anna_saved_while_maria_was_writing_and_neither_loses_her_words(stage: Stage) -> None:
    team = await norrby(stage, "mandate")
    await team.maria.clicks(preparation_buttons.FILL_IN)
    annas = {"what": "Annas rad", "who": "Anna"}
    one, anna = await team.owes("mandate"), await stage.person(team.anna)
    await stage.database.transaction(deeds.fill_in, Act(anna, stage.clock.now()), one.id, annas, shown={})
    await team.maria.fills({"what": "Marias rad", "who": "Maria", "decided-on": date(2026, 11, 3)})
    await team.maria.submits()

    assert "klart sedan tidigare, tack vare Anna Berg" in team.maria.modal.words
    one = await team.owes("mandate")
    assert one.done is not None
    assert one.done.by.name == "Anna Berg"
    later = {"what": "Marias rad", "who": "Maria", "decided-on": "2026-11-03"}
    assert dict(one.done.evidence.answers) == later, "who was first is kept, the later answers hold"

    await team.maria.closes()
    await team.maria.clicks("Ändra")
    await stage.database.transaction(
        deeds.fill_in, Act(anna, stage.clock.now()), one.id, later | {"who": "Anna igen"}, shown=later
    )
    await team.maria.fills({"what": "Marias nya rad"})
    await team.maria.submits()
    one = await team.owes("mandate")
    assert one.kept is not None
    assert dict(one.kept.answers) == later | {"what": "Marias nya rad", "who": "Anna igen"}


async def test_what_was_undone_by_mistake_stands_in_the_form_again(stage: Stage) -> None:
    team = await norrby(stage, "mandate")
    await team.maria.clicks(preparation_buttons.FILL_IN)
    await team.maria.fills(MANDATE)
    await team.maria.submits()
    await team.maria.clicks(preparation_buttons.UNDO)
    await team.maria.clicks(preparation_buttons.FILL_IN)
    assert [held(team, field) for field in MANDATE] == list(MANDATE.values())


async def test_the_form_has_gone_when_maria_saves_and_her_words_stay_on_the_screen(stage: Stage) -> None:
    team = await norrby(stage, "mandate")
    await team.maria.clicks(preparation_buttons.FILL_IN)
    await team.maria.fills(MANDATE)
    gone = delete(preparation_tables.Preparation).where(
        preparation_tables.Preparation.programme_id == team.programme.id
    )
    await stage.database.transaction(lambda session: session.execute(gone))
    await team.maria.submits()
    assert "finns inte längre" in team.maria.errors["what"]
    assert held(team, "what") == MANDATE["what"]
