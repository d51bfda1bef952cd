"""Feedback that helps the host reaches the host: its form says who reads it, and opens it to her."""

from datetime import date

from programme.people.visibility import MayRead
from programme.programmes.template_files import shipped_templates
from storage.reflections import reflections as storage
from tests.stage import Stage
from views.reflections import reflections

DATES = {
    "start": date(2027, 1, 25),
    "meeting-1": date(2027, 2, 1),
    "meeting-2": date(2027, 5, 3),
    "meeting-3": date(2027, 9, 6),
    "close": date(2027, 12, 6),
}


async def test_the_form_says_that_the_host_reads_it_and_she_does(stage: Stage) -> None:
    eva, maria, elsa = (stage.participant(name) for name in ("Eva Ek", "Maria Lind", "Elsa Holm"))
    whole = shipped_templates()["jamstalldhet-2020"]
    take_home = next(one for one in whole.questions if one.id == "take-home-1")
    asked = (take_home.model_copy(update={"id": "feedback-1", "for_host": True, "returns": ()}),)
    template = whole.model_copy(update={"preparations": (), "questions": asked})
    programme = await stage.programme(eva, template=template, dates=DATES)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.organisation(programme, "Ekeby", facilitator=eva, meeting_host=elsa)
    await stage.goes_to("2027-02-04 12:00")
    await maria.clicks(reflections.ANSWER)
    assert "Värden för nästa träff och processledaren läser det här" in maria.modal.words
    await maria.fills({reflections.FIELDS.text: "Minus: för kort rast."})
    await maria.submits()
    assert maria.errors == {}

    host = await stage.person(elsa)
    (read,) = await stage.database.answer(storage.readable, host.id, programme.id)
    assert (read.text, read.may_read) == ("Minus: för kort rast.", MayRead.CLUSTER)

    await maria.closes()
    await maria.opens_home()
    await maria.clicks(reflections.REFLECTION_NEW)
    await maria.fills({reflections.FIELDS.text: "Något eget."})
    await maria.submits()
    person = await stage.person(maria)
    hers = {one.text: one.may_read for one in await stage.database.answer(storage.own, person.id)}
    assert hers["Något eget."] is MayRead.ORGANISATION, "what she chose for the host is no habit"
