"""Preparations: every window about one, and the letters that come of them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from programme.ground.notices import Kind
from programme.people.absences import Delay
from programme.people.people import Person
from programme.preparations.preparation_notices import Reminded
from programme.preparations.preparations import (
    NOBODY,
    Case,
    Colleague,
    Done,
    DoneHow,
    Evidence,
    Owed,
    State,
    Wish,
)
from programme.programmes.template import DoneBy, FieldKind
from texts import Texts
from views.examples.messages.letters import letter, line
from views.examples.values import EVA, MARIA, MEETING, NOW, PER, TEMPLATE, owed
from views.ground.blocks import Message
from views.preparations import preparation_desk, preparations

FILE_ITEM = next(item.id for item in TEMPLATE.preparations if item.done_by is DoneBy.FILE)
FORMS = [item for item in TEMPLATE.preparations if item.done_by is DoneBy.FORM]
LONGEST_FORM = max(FORMS, key=lambda item: len(item.fields))
CHOICES = next(item for item in FORMS if any(field.kind is FieldKind.CHOICE for field in item.fields))
HANDED_IN = Evidence(DoneHow.FILE, "https://norrby.example/presentation", "F1", "Presentation träff 1.pptx")
TEAM = tuple(Colleague(person, "Norrby") for person in (MARIA, PER))
MEMORY = "{}"

View = dict[str, Any]


def _answers(item_id: str) -> Evidence:
    item = next(item for item in FORMS if item.id == item_id)
    said = {
        FieldKind.TEXT: "Kultur- och fritidsnämnden",
        FieldKind.LONG_TEXT: "Vi börjar med <föreningsbidragen> & följer upp dem en gång om året.",
        FieldKind.YES_NO: "no",
        FieldKind.DATE: "2026-11-03",
    }
    chosen = {field.id: field.options[0].id for field in item.fields if field.options}
    answers = tuple((field.id, chosen.get(field.id) or said[field.kind]) for field in item.fields)
    return Evidence(DoneHow.FORM, answers=answers)


def _done(one: Owed, evidence: Evidence) -> Owed:
    return replace(one, state=State.DONE, done=Done(NOW, PER, evidence, told_by=MARIA))


def _window(
    view: Callable[[Case, Texts, str], View], one: Owed, team: tuple[Colleague, ...] = TEAM
) -> Callable[[Texts], View]:
    case = Case(one, EVA, MEETING, team, EVA.name)
    return lambda texts: view(case, texts, MEMORY)


PRESENTATION = owed(FILE_ITEM)
FINISHED = _done(PRESENTATION, HANDED_IN)
JOINT = replace(PRESENTATION, organisation_id=None, owner="Norra")
MANY = tuple(
    Colleague(replace(MARIA, id=f"person{at}", name=f"Person {at} Efternamnsson"), "Norrby")
    for at in range(120)
)


def _said(kind: Kind, one: Owed, to: Person, occasion: str = "") -> Callable[[Texts], Message]:
    return letter(to, line(kind, Reminded(one, MEETING), occasion))


BY_MAIL = replace(FINISHED, done=Done(NOW, EVA, Evidence(DoneHow.MAIL)))
NOBODYS = replace(PRESENTATION, responsible=None)
LATE = replace(PRESENTATION, due_on=date(2027, 1, 15))
ASKED = Wish(date(2027, 2, 3))
DATED = replace(PRESENTATION, due_on=date(2027, 2, 3))

LETTERS: dict[str, Callable[[Texts], Message]] = {
    "message-done-changeable": _said(Kind.REMINDER, FINISHED, MARIA),
    "message-done-by-mail": _said(Kind.REMINDER, BY_MAIL, MARIA),
    "message-later": _said(Kind.REMINDER, replace(PRESENTATION, later_until=date(2027, 1, 20)), MARIA),
    "message-nobody-yet": _said(Kind.REMINDER, NOBODYS, MARIA),
    "message-with-another": _said(Kind.REMINDER, replace(PRESENTATION, responsible=PER), MARIA),
    "message-unclaimed": _said(Kind.ESCALATION, NOBODYS, EVA, NOBODY),
    "message-claimed": _said(Kind.ESCALATION, PRESENTATION, EVA, NOBODY),
    "message-asks-date": _said(Kind.ESCALATION, PRESENTATION, EVA, ASKED.occasion),
    "message-asked-and-dated": _said(Kind.ESCALATION, DATED, EVA, ASKED.occasion),
    "message-asks-exempt": _said(Kind.ESCALATION, PRESENTATION, EVA, Wish(None).occasion),
    "message-escalation-late": _said(Kind.ESCALATION, LATE, EVA),
    "message-escalation-dated": _said(Kind.ESCALATION, DATED, EVA),
    "message-escalation-done": _said(Kind.ESCALATION, FINISHED, EVA),
    "message-escalation-exempt": _said(Kind.ESCALATION, owed(FILE_ITEM, State.EXEMPT), EVA),
}
MODALS: dict[str, Callable[[Texts], View]] = {
    "modal-hand-in": _window(preparations.hand_in, PRESENTATION),
    "modal-hand-in-alone": _window(preparations.hand_in, PRESENTATION, TEAM[:1]),
    "modal-hand-in-again": _window(preparations.hand_in, FINISHED),
    **{f"modal-fill-in-{item.id}": _window(preparations.fill_in, owed(item.id)) for item in FORMS},
    **{
        f"modal-fill-in-{item.id}-again": _window(
            preparations.fill_in, _done(owed(item.id), _answers(item.id))
        )
        for item in (LONGEST_FORM, CHOICES)
    },
    "modal-whose": _window(preparations.whose, PRESENTATION),
    "modal-whose-alone": _window(preparations.whose, PRESENTATION, TEAM[:1]),
    "modal-whose-joint": _window(preparations.whose, replace(JOINT, responsible=None)),
    "modal-whose-many": _window(preparations.whose, JOINT, MANY),
    "modal-ask": _window(preparations.ask, PRESENTATION),
    "modal-asked-somebody-away": _window(
        lambda case, texts, _: preparations.asked(case, texts, away=[Delay(EVA, date(2027, 1, 29))]),
        PRESENTATION,
    ),
    "modal-asked": _window(lambda case, texts, _: preparations.asked(case, texts), PRESENTATION),
    "modal-kept-first": lambda texts: preparations.kept_first(FINISHED, Done(NOW, PER, HANDED_IN), texts),
    "modal-desk": _window(preparation_desk.desk, PRESENTATION),
    "modal-desk-nobody": _window(preparation_desk.desk, replace(PRESENTATION, responsible=None), ()),
    "modal-desk-joint": _window(preparation_desk.desk, JOINT, MANY),
    "modal-desk-done": _window(preparation_desk.desk, FINISHED),
    "modal-desk-form": _window(
        preparation_desk.desk, _done(owed(LONGEST_FORM.id), _answers(LONGEST_FORM.id))
    ),
    "modal-desk-choices": _window(preparation_desk.desk, _done(owed(CHOICES.id), _answers(CHOICES.id))),
    "modal-desk-exempt": _window(preparation_desk.desk, owed(FILE_ITEM, State.EXEMPT)),
    "modal-desk-undone": _window(
        preparation_desk.desk, replace(PRESENTATION, draft=HANDED_IN, due_on=date(2027, 2, 1))
    ),
}
EXAMPLES: dict[str, Callable[[Texts], Message | View]] = {**LETTERS, **MODALS}
