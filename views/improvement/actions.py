"""Actions: the plan and the forms."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator

from programme.improvement.actions import LONGEST, Action, Purpose, Wanted, worded
from programme.improvement.dossiers import Dossier
from programme.people.people import Person
from programme.preparations.preparations import State
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.forms import Form, names, there
from views.ground.names import told_apart
from views.ground.places import Place
from views.ground.windows import Memory

ACTION_PLAN = "action-plan"
ACTION_NEW = "action-new"
ACTION_CHANGE = "action-change"
ACTION_DONE = "action-done"
ACTION_LATER = "action-later"
ACTION_UNDO = "action-undo"
ACTION_DROP = "action-drop"
ACTION_NEW_DATE = "action-new-date"
ACTION_NOT_MINE = "action-not-mine"
PLAN = "action-plan-window"
PAGE = "action-page"
FORM = "action-form"
DATE_FORM = "action-date-form"
WHOSE_FORM = "action-whose-form"
NOBODY = "nobody"
NOTHING = Mrkdwn("")
A_PAGE = 10
Taker = Annotated[str | None, AfterValidator(lambda chosen: None if chosen == NOBODY else chosen)]

View = dict[str, Any]


class ActionForm(Form):
    """Who does what, by when; nobody is None."""

    what: Annotated[str, AfterValidator(worded)] = ""
    responsible: Taker = None
    due_on: Annotated[date | None, there("action-day-missing")] = None

    @property
    def wanted(self) -> Wanted:
        return Wanted(self.what, self.responsible, self.due_on)


class ActionMemory(Memory):
    """The ``action`` that is changed; or the ``id`` of a new one in an ``improvement``."""

    action: str = ""
    id: str = ""
    improvement: str = ""


class DateForm(Form):
    day: Annotated[date | None, there("action-day-missing")] = None


class WhoseForm(Form):
    person: Taker = None


class PlanMemory(Memory):
    improvement: str
    page: int = 0


class LetterMemory(Memory):
    """The action, and the letter it was opened from."""

    action: str
    place: Place


ACTION, DATE, WHOSE = names(ActionForm), names(DateForm), names(WhoseForm)


def said_of(one: Action, texts: Texts) -> str:
    """What shall be done: the team's words, or what its purpose says."""
    if one.purpose is Purpose.PLAN:
        return one.what
    return texts("action-of-purpose", purpose=one.purpose.value, title=one.title)


def plan(what: Dossier, texts: Texts, *, page: int, memory: str) -> View:
    """What is left to do, the nearest first, and then what is settled."""
    in_order = sorted(what.actions, key=lambda one: (one.state is not State.OPEN, one.due_on))
    shown, page, pages = windows.page_of(in_order, page, A_PAGE)
    new = blocks.button(texts("action-new"), ACTION_NEW, what.improvement.id, primary=not what.actions)
    parts = [
        blocks.header(what.improvement.title),
        *([] if what.actions else [blocks.section(texts.rich("action-none"))]),
        *(block for one in shown for block in _row(one, texts)),
        *windows.turning(PAGE, page, pages, texts),
        blocks.divider(),
        blocks.actions(new, _back(what, texts)),
    ]
    title, close = texts("action-plan-title"), texts("button-close")
    return blocks.modal(PLAN, title, parts, close=close, memory=memory)


def _back(what: Dossier, texts: Texts) -> Element:
    return blocks.button(texts("action-to-improvement"), "improvement-open", what.improvement.id)


def _row(one: Action, texts: Texts) -> list[Block]:
    facts, name = {"what": said_of(one, texts)}, one.done_by.name if one.done_by else ""
    undo = blocks.button(texts("button-undo"), ACTION_UNDO, one.id)
    if one.state is State.DONE:
        return [blocks.section(texts.rich("action-line-done", **facts, name=name), accessory=undo)]
    if one.state is State.EXEMPT:
        return [blocks.section(texts.rich("action-line-dropped", **facts), accessory=undo)]
    who = one.responsible.name if one.responsible else texts("action-nobody")
    said = texts.rich("action-line", **facts, who=who, due=texts.dates.day(one.due_on))
    done = blocks.button(texts("button-done"), ACTION_DONE, one.id)
    change = blocks.button(texts("button-change"), ACTION_CHANGE, one.id)
    drop = blocks.button(texts("action-drop"), ACTION_DROP, one.id)
    return [blocks.section(said), blocks.actions(done, change, drop)]


def form(
    team: Sequence[Person], texts: Texts, *, one: Action | None = None, reader_id: str = "", memory: str
) -> View:
    """Who does what, by when; what its purpose says is not written by anybody."""
    wording = blocks.text_input(ACTION.what, initial=one.what if one else "", most=LONGEST)
    what = blocks.field_block(ACTION.what, texts("action-what"), wording)
    responsible = (one.responsible.id if one.responsible else NOBODY) if one else reader_id
    day = blocks.date_input(ACTION.due_on, one.due_on if one else None)
    parts = [
        blocks.section(texts.rich("improvement-guest", name=said_of(one, texts)))
        if one and one.purpose is not Purpose.PLAN
        else what,
        blocks.field_block(
            ACTION.responsible,
            texts("action-who"),
            _people(team, ACTION.responsible, responsible, texts),
            hint=texts("action-who-hint"),
        ),
        blocks.field_block(ACTION.due_on, texts("action-due"), day),
    ]
    return windows.form(
        FORM, texts("action-change-title" if one else "action-new-title"), parts, texts, memory=memory
    )


def date_form(one: Action, texts: Texts, *, today: date, memory: str) -> View:
    """Another day, from a letter."""
    day = blocks.date_input(DATE.day, max(one.due_on, today))
    parts = [blocks.header(said_of(one, texts)), blocks.field_block(DATE.day, texts("action-date"), day)]
    return windows.form(DATE_FORM, texts("action-date-title"), parts, texts, memory=memory)


def whose_form(one: Action, team: Sequence[Person], texts: Texts, *, memory: str) -> View:
    """*Not mine*: whose then?"""
    takers = [person for person in team if one.responsible is None or person.id != one.responsible.id]
    menu = _people(takers, WHOSE.person, "", texts)
    parts = [
        blocks.header(said_of(one, texts)),
        blocks.field_block(WHOSE.person, texts("action-whose"), menu),
    ]
    return windows.form(WHOSE_FORM, texts("action-whose-title"), parts, texts, memory=memory)


def _people(team: Sequence[Person], name: str, chosen: str, texts: Texts) -> Element:
    options = told_apart(team[: blocks.OPTIONS - 1], texts)
    nobody = (NOBODY, texts("action-who-nobody"))
    return blocks.menu(texts("improvement-choose"), name, [*options, nobody], chosen=chosen)
