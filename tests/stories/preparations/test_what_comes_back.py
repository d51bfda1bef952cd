"""What people answer comes back where it is of use, quoted, to those who wrote it."""

from datetime import date

from programme.improvement.improvements import State, Track
from programme.programmes.programmes import Organisation
from programme.programmes.template import Template
from programme.programmes.template_files import shipped_templates
from storage.improvement import improvements
from storage.meetings import meetings
from tests.norrby import Norrby
from tests.stage import Stage
from views.preparations import preparation_buttons
from views.reflections import reflections

DATES = {
    "start": date(2027, 2, 1),
    "meeting-1": date(2027, 2, 8),
    "meeting-2": date(2027, 2, 15),
    "meeting-3": date(2027, 4, 26),
    "close": date(2027, 9, 13),
}
NEXT = "Vi provar sms i två enheter till."


def later_model(preparations: set[str], questions: set[str]) -> Template:
    """The later model with nothing but some of it, and nothing that returns to what is not there."""
    whole = shipped_templates()["jamstalldhet-2020"]
    there = preparations | questions
    items = []
    for item in whole.preparations:
        if item.id in preparations:
            fields = tuple(
                one.model_copy(update={"returns": tuple(name for name in one.returns if name in there)})
                for one in item.fields
            )
            items.append(item.model_copy(update={"fields": fields}))
    asked = tuple(
        one.model_copy(update={"returns": tuple(name for name in one.returns if name in there)})
        for one in whole.questions
        if one.id in questions
    )
    return whole.model_copy(update={"preparations": tuple(items), "questions": asked})


async def team(stage: Stage, preparations: set[str], questions: set[str]) -> Norrby:
    people = [stage.participant(name) for name in ("Eva Ek", "Maria Lind", "Anna Berg", "Pia Pil")]
    eva, maria, anna, pia = people
    programme = await stage.programme(eva, template=later_model(preparations, questions), dates=DATES)
    made: Organisation = await stage.organisation(
        programme, "Norrby", facilitator=eva, key_person=maria, manager=anna, politician=pia
    )
    return Norrby(stage, programme, made, eva, maria, anna, pia)


async def anna_writes_the_plan(stage: Stage, norrby: Norrby) -> None:
    await stage.goes_to("2027-02-22 08:30")
    while "Plan för fortsättningen" not in norrby.anna.last().text:
        raise AssertionError(norrby.anna.last().text)
    await norrby.anna.clicks(preparation_buttons.FILL_IN)
    await norrby.anna.fills(
        {"next": NEXT, "who": "Maria Lind", "follow-up": "Vi räknar.", "look-again-on": "2027-03-17"}
    )
    await norrby.anna.submits()
    assert norrby.anna.errors == {}


async def test_the_plan_comes_back_on_its_own_date_to_who_wrote_it(stage: Stage) -> None:
    norrby = await team(stage, {"plan-ahead"}, set())
    await anna_writes_the_plan(stage, norrby)
    await stage.goes_to("2027-03-17 08:30")
    assert "*Plan för fortsättningen* skulle ni se på igen i dag." in norrby.anna.last().text
    assert NEXT in norrby.anna.last().text
    await norrby.anna.clicks(preparation_buttons.FILL_IN)
    assert norrby.anna.modal.state["next", "next"]["value"] == NEXT


async def test_the_question_halfway_quotes_the_plan(stage: Stage) -> None:
    norrby = await team(stage, {"plan-ahead"}, {"halfway-2"})
    await anna_writes_the_plan(stage, norrby)
    await stage.goes_to("2027-04-01 12:00")
    asked = next(said for said in norrby.maria.heard() if "Ni skrev en plan efter träff 2" in said)
    assert NEXT in asked
    await norrby.maria.clicks(reflections.ANSWER)
    assert NEXT in norrby.maria.modal.words


async def test_who_wrote_no_plan_is_asked_for_one_and_never_told_that_she_did(stage: Stage) -> None:
    norrby = await team(stage, {"plan-ahead"}, {"halfway-2"})
    await stage.goes_to("2027-04-01 12:00")
    assert any("Hur ska arbetet fortsätta hos er" in said for said in norrby.maria.heard())
    assert not any("Ni skrev en plan" in said for said in norrby.maria.heard())


async def test_before_the_next_meeting_the_plan_is_in_the_reminder_and_the_form(stage: Stage) -> None:
    norrby = await team(stage, {"plan-ahead", "operation-report"}, set())
    await anna_writes_the_plan(stage, norrby)
    await stage.goes_to("2027-04-01 12:00")
    reminded = next(said for said in norrby.maria.heard() if "Förbättringen i verksamheten" in said)
    assert NEXT in reminded
    await norrby.maria.clicks(preparation_buttons.FILL_IN)
    assert NEXT in norrby.maria.modal.words


async def test_the_chosen_operation_is_an_improvement_which_the_cluster_sees(stage: Stage) -> None:
    norrby = await team(stage, {"operation"}, set())
    elsa = stage.participant("Elsa Holm")
    await stage.organisation(norrby.programme, "Ekeby", facilitator=norrby.eva, key_person=elsa)
    await stage.goes_to("2027-01-22 08:30")
    await norrby.anna.opens_home()
    await norrby.anna.clicks(preparation_buttons.FILL_IN)
    filled = {"operation": "Fritidsgårdar", "what": "routine", "state": "ongoing", "aim": "Lika många."}
    await norrby.anna.fills(filled | {"link": "Vet inte än."})
    await norrby.anna.submits()
    assert norrby.anna.errors == {}

    person = await stage.person(elsa)
    (seen,) = await stage.database.answer(improvements.seen_by, person.id)
    assert (seen.title, seen.track, seen.state) == ("Fritidsgårdar", Track.OPERATION, State.TEST)
    assert (seen.aim, seen.report_at) == ("Lika många.", "meeting-3")

    steps = {one.step for one in await stage.database.answer(meetings.of_programme, norrby.programme.id)}
    assert seen.report_at in steps


async def test_a_chosen_operation_that_is_told_at_length_has_a_title_of_whole_words(stage: Stage) -> None:
    norrby = await team(stage, {"operation"}, set())
    await stage.goes_to("2027-01-22 08:30")
    await norrby.anna.opens_home()
    await norrby.anna.clicks(preparation_buttons.FILL_IN)
    said = "Fritidsgårdarna i hela kommunen, och särskilt de två där nästan inga flickor kommer"
    await norrby.anna.fills({"operation": said, "what": "routine", "state": "new", "aim": "Lika många."})
    await norrby.anna.fills({"link": "Vet inte än."})
    await norrby.anna.submits()
    assert norrby.anna.errors == {}

    person = await stage.person(norrby.anna)
    (begun,) = await stage.database.answer(improvements.seen_by, person.id)
    kept = begun.title.removesuffix(" …")
    assert kept != begun.title, "it goes on in the answer"
    assert said.startswith(f"{kept} ")
