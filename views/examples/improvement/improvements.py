"""Improvements: the list, the screen in every state, the forms; findings and the action plan."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from programme.ground.notices import Kind
from programme.improvement.actions import Action, Purpose, Spoken
from programme.improvement.dossiers import Dossier, Move
from programme.improvement.findings import LONGEST, Draft, Finding
from programme.improvement.headings import LONGEST_LINE, LONGEST_TEXT, LONGEST_TITLE, Heading
from programme.improvement.ideas import Idea
from programme.improvement.improvement_notices import Given, Part, Report
from programme.improvement.improvements import (
    Because,
    Beginning,
    Box,
    EqualityAs,
    Improvement,
    Listed,
    Method,
    State,
    Track,
)
from programme.people.absences import Absence
from programme.people.people import Person
from programme.people.visibility import MayRead
from programme.preparations.preparations import State as ActionState
from texts import Texts
from views.examples.messages.letters import letter, line
from views.examples.values import EVA, MARIA, MEETING, NOW, PER, PROGRAMME, STEPS, TODAY
from views.ground.blocks import Message
from views.improvement import (
    actions,
    findings,
    improvement_forms,
    improvement_lists,
    improvement_window,
    improvements,
)

Modal = dict[str, Any]
Shown = Callable[[Texts], Modal]

HOSTILE = "<!channel> <http://exempel.example|klicka> *&* \u202eabc =1+1 "
NEW = Improvement(
    id="improvement1",
    programme_id=PROGRAMME.id,
    organisation_id="norrby",
    organisation="Norrby",
    cluster_id="cluster1",
    chosen_cluster_id="cluster1",
    title="Kallelse med sms",
    track=Track.OPERATION,
    state=State.CHOOSE,
    state_since=NOW,
    made_at=NOW,
    made_by=MARIA,
    responsible=MARIA,
)
WRITTEN = replace(
    NEW,
    state=State.SPREAD,
    starts_from="Lika villkor för alla som söker stöd.",
    problem="Var tredje kvinna uteblir från sitt första besök, var sjätte man.",
    equality_as=EqualityAs.GOAL,
    checklist_points=("6", "8"),
    aim="Lika många kvinnor som män kommer till första besöket.",
    for_whom="Den som söker för första gången",
    how_much="Minst 8 av 10",
    by_when=date(2027, 6, 1),
    field_of_operation="Individ och familj",
    service="Mottagningen i Norrby",
    conditions="Liten kommun, två handläggare, långt mellan byarna.",
    report_at=STEPS[2].id,
    link="https://norrby.example/sms",
    chain=tuple((box, f"Det som hör till {box}.") for box in Box),
    owner=PER,
    secure_where="Rutin 4 på intranätet",
    secure_look_on=date(2027, 9, 1),
    spread_to="Budget- och skuldrådgivningen",
    invited=frozenset({PER.id}),
)
STEERING = replace(NEW, id="improvement2", title="Frågan i varje beslut", track=Track.STEERING)
EKEBY = replace(
    WRITTEN, id="improvement3", organisation_id="ekeby", organisation="Ekeby", title="Ring i stället"
)
LONG = "\U0001f600" * LONGEST_TEXT
FULL = replace(
    WRITTEN,
    title="å" * LONGEST_TITLE,
    starts_from=LONG,
    problem=LONG,
    aim=LONG,
    for_whom=LONG[:LONGEST_LINE],
    conditions=(HOSTILE * 40)[:LONGEST_TEXT],
    secure_where=LONG,
    spread_to=LONG,
    chain=tuple((box, LONG) for box in Box),
    responsible=None,
    may_read=MayRead.PROGRAMME,
)
IDEA = Idea("idea1", PROGRAMME.id, "norrby", "Norrby", "Skicka ett sms dagen innan.", NOW)
FROM_EKEBY = replace(IDEA, id="idea2", organisation_id="ekeby", organisation="Ekeby", text="Ring upp.")
MANY_IDEAS = tuple(replace(IDEA, id=f"idea{at}", text="\U0001f600" * 300) for at in range(30))
FOUND = Finding("finding1", NEW.id, Method.FIVE_WHYS, "Brevet går inte att förstå.", "", "", "", NOW, MARIA)
PHOTO = replace(
    FOUND,
    id="finding2",
    method=Method.FISHBONE,
    lines="å" * LONGEST,
    link="https://norrby.example/tavlan",
    file_id="F1",
    file_name="Tavlan.jpg",
)
LINE = Action(
    "action1",
    NEW.id,
    PROGRAMME.id,
    "norrby",
    NEW.title,
    Purpose.PLAN,
    "Skriv texten i sms:et",
    date(2027, 2, 5),
    1,
    ActionState.OPEN,
    responsible=MARIA,
    given_by_id=MARIA.id,
)
ACTIONS = (
    LINE,
    replace(LINE, id="action2", what=HOSTILE, responsible=None),
    replace(LINE, id="action3", purpose=Purpose.LOOK_AGAIN, what="", due_on=date(2027, 9, 1)),
    replace(LINE, id="action4", purpose=Purpose.COMMUNICATE, what=""),
    replace(LINE, id="action5", state=ActionState.DONE, done_at=NOW, done_by=PER),
    replace(LINE, id="action6", state=ActionState.EXEMPT),
)
BACK = Move(State.TEST, State.CAUSES, Because.NOT_RIGHT, "Ingen läste sms:et.", NOW, MARIA)
ON = replace(BACK, from_=State.IDEAS, to=State.PLAN, because=None, reason="")
AT_HOME = Dossier(NEW, PROGRAMME, MARIA, TODAY, may_work=True, team=(MARIA, PER))
EVERYTHING = replace(
    AT_HOME,
    improvement=WRITTEN,
    invited=(PER,),
    driven_by=(STEERING,),
    linkable=(replace(STEERING, id="improvement4", title="Ny mall för beslut"),),
    ideas=(IDEA, FROM_EKEBY),
    findings=(FOUND, PHOTO),
    actions=ACTIONS,
    moves=(BACK,),
)
AT_MOST = replace(
    EVERYTHING,
    improvement=FULL,
    drives=STEERING,
    driven_by=(STEERING,) * 9,
    ideas=MANY_IDEAS,
    findings=(PHOTO,) * 12,
    actions=ACTIONS * 20,
    moves=(ON,),
)
READ_BY_OTHERS = replace(EVERYTHING, reader=EVA, may_work=False, team=(), linkable=(), invited=())
MANY = tuple(replace(EKEBY, id=f"improvement{at}", field_of_operation=f"Område {at % 7}") for at in range(40))


def _screen(what: Dossier, *, more: bool = False) -> Shown:
    memory = improvements.ScreenMemory(improvement="improvement1", more=more)
    return lambda texts: improvement_window.screen(what, texts, memory=memory)


def _in(state: State) -> Dossier:
    return replace(AT_HOME, improvement=replace(NEW, state=state))


def _heading(heading: Heading, what: Dossier) -> Shown:
    return lambda texts: improvement_forms.heading_form(heading, what, texts, memory="{}")


def _new(*places: Beginning, idea: str = "") -> Shown:
    return lambda texts: improvement_forms.new(places, texts, idea=idea, memory="{}")


def _list(some: tuple[Improvement, ...], *, may_begin: bool = True, field: str | None = None) -> Shown:
    seen = Listed(some, frozenset({NEW.id}), may_begin=may_begin)
    return lambda texts: improvement_lists.listing(seen, texts, field=field, page=0, memory="{}")


def _finding(one: Finding, *, may_work: bool) -> Shown:
    return lambda texts: findings.window(one, texts, may_work=may_work, zone=MARIA.zone, memory="{}")


def _method(method: Method) -> Shown:
    return lambda texts: findings.form(Draft("finding1", method), texts, memory="{}")


def _plan(what: Dossier, page: int = 0) -> Shown:
    return lambda texts: actions.plan(what, texts, page=page, memory="{}")


def _action(one: Action | None, team: tuple[Person, ...] = (MARIA, PER)) -> Shown:
    return lambda texts: actions.form(team, texts, one=one, reader_id=MARIA.id, memory="{}")


PER_AWAY = Absence("absence1", PER, date(2027, 1, 18), date(2027, 1, 29), MARIA)


def _letter(one: Action | None, kind: Kind = Kind.ACTION, **facts: Any) -> Callable[[Texts], Message]:
    spoken = Spoken(one, MARIA.id, **{"today": TODAY, **facts}) if one else None
    return letter(MARIA, line(kind, spoken, ""))


def _given(one: Improvement | None, by: str = "", part: Part = Part.OWNER) -> Callable[[Texts], Message]:
    return letter(PER, line(Kind.ROUTINE, Given(one, by, part), ""))


HOME = Beginning(PROGRAMME.id, "norrby", "Norrby")
LETTERS: dict[str, Callable[[Texts], Message]] = {
    "message-action": _letter(LINE),
    "message-routine": _given(WRITTEN, MARIA.name),
    "message-routine-nameless": _given(WRITTEN),
    "message-routine-gone": _given(None),
    "message-answered-for": _given(WRITTEN, MARIA.name, Part.RESPONSIBLE),
    "message-answered-for-nameless": _given(WRITTEN, "", Part.RESPONSIBLE),
    "message-shared": _given(WRITTEN, MARIA.name, Part.GUEST),
    "message-shared-nameless": _given(WRITTEN, "", Part.GUEST),
    "message-report": letter(MARIA, line(Kind.REPORT, Report(WRITTEN, MEETING), "")),
    "message-report-gone": letter(MARIA, line(Kind.REPORT, Report(None), "")),
    "message-action-yours": _letter(LINE, Kind.ACTION_YOURS, given_by=PER.name),
    "message-action-yours-nameless": _letter(LINE, Kind.ACTION_YOURS),
    "message-action-overdue": _letter(LINE, today=TODAY + timedelta(days=60)),
    "message-action-look-again": _letter(ACTIONS[2], where="Rutin 4 på intranätet", owner="Enhetschefen"),
    "message-action-look-again-bare": _letter(ACTIONS[2]),
    "message-action-communicate": _letter(ACTIONS[3]),
    "message-action-hostile": _letter(replace(LINE, what=HOSTILE, title=HOSTILE)),
    "message-action-done": _letter(replace(ACTIONS[4], done_by=MARIA)),
    "message-action-done-by-another": _letter(ACTIONS[4]),
    "message-action-dropped": _letter(ACTIONS[5]),
    "message-action-nobody": _letter(replace(LINE, responsible=None)),
    "message-action-with-another": _letter(replace(LINE, responsible=PER)),
    "message-action-later": _letter(replace(LINE, later_until=TODAY + timedelta(days=2))),
    "message-action-gone": _letter(None),
    "message-action-stand-in": _letter(replace(LINE, responsible=PER), absence=PER_AWAY),
    "message-action-stand-in-look": _letter(replace(ACTIONS[2], responsible=PER), absence=PER_AWAY),
    "message-action-stand-in-overdue": _letter(
        replace(LINE, responsible=PER), absence=PER_AWAY, today=TODAY + timedelta(days=60)
    ),
}
EXAMPLES: dict[str, Callable[[Texts], Message | Modal]] = {
    **LETTERS,
    "modal-improvements": _list((NEW, STEERING, EKEBY)),
    "modal-improvements-empty": _list(()),
    "modal-improvements-guest": _list((), may_begin=False),
    "modal-improvements-many": _list((NEW, *MANY), field="område 3"),
    **{f"modal-improvement-{state}": _screen(_in(state)) for state in State},
    **{f"modal-improvement-{state}-more": _screen(_in(state), more=True) for state in State},
    "modal-improvement-everything": _screen(EVERYTHING),
    "modal-improvement-everything-more": _screen(EVERYTHING, more=True),
    "modal-improvement-at-most": _screen(AT_MOST),
    "modal-improvement-at-most-more": _screen(AT_MOST, more=True),
    "modal-improvement-driving": _screen(replace(EVERYTHING, drives=EKEBY, moves=(ON,))),
    "modal-improvement-read-by-others": _screen(READ_BY_OTHERS),
    "modal-improvement-read-by-others-more": _screen(READ_BY_OTHERS, more=True),
    "modal-improvement-new": _new(HOME),
    "modal-improvement-new-choice": _new(HOME, replace(HOME, organisation_id="ekeby", name="Ekeby")),
    "modal-improvement-new-facilitator": _new(replace(HOME, organisation_id=None), idea=HOSTILE),
    **{f"modal-improvement-write-{heading}": _heading(heading, EVERYTHING) for heading in Heading},
    **{f"modal-improvement-write-{heading}-empty": _heading(heading, _in(State.TEST)) for heading in Heading},
    **{f"modal-improvement-write-{heading}-full": _heading(heading, AT_MOST) for heading in Heading},
    "modal-improvement-move": lambda texts: improvement_forms.move(NEW, texts, memory="{}"),
    "modal-improvement-move-done": lambda texts: improvement_forms.move(
        replace(NEW, state=State.DONE), texts, memory="{}"
    ),
    "modal-improvement-link": lambda texts: improvement_forms.linking(EVERYTHING, texts, memory="{}"),
    "modal-improvement-link-none": lambda texts: improvement_forms.linking(AT_HOME, texts, memory="{}"),
    "modal-improvement-invite": lambda texts: improvement_forms.invite(EVERYTHING, texts, memory="{}"),
    **{f"modal-finding-{method}": _method(method) for method in Method},
    "modal-finding-again": lambda texts: findings.form(
        Draft("finding2", Method.FISHBONE, PHOTO.lines, PHOTO.link, PHOTO.file_id, PHOTO.file_name),
        texts,
        memory="{}",
    ),
    "modal-finding": _finding(FOUND, may_work=True),
    "modal-finding-photo": _finding(PHOTO, may_work=False),
    "modal-finding-removed": lambda texts: findings.removed(texts, memory="{}"),
    "modal-action-plan": _plan(EVERYTHING),
    "modal-action-plan-empty": _plan(AT_HOME),
    "modal-action-plan-many": _plan(AT_MOST, 3),
    "modal-action-new": _action(None),
    "modal-action-change": _action(LINE),
    "modal-action-look-again": _action(ACTIONS[2], ()),
    "modal-action-date": lambda texts: actions.date_form(
        LINE, texts, today=TODAY + timedelta(days=60), memory="{}"
    ),
    "modal-action-whose": lambda texts: actions.whose_form(LINE, (MARIA, PER), texts, memory="{}"),
}
