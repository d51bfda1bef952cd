"""An improvement's forms: a new one, one for each heading, the move, the link, the invitation."""

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any

from pydantic import AfterValidator

from programme.ground.refusals import Refusal
from programme.improvement.dossiers import Dossier
from programme.improvement.headings import ASKS, LINES, LONGEST_TITLE, NONE, Heading, longest, titled
from programme.improvement.improvements import (
    LEVELS,
    LONGEST_REASON,
    MOVES,
    Because,
    Beginning,
    Box,
    EqualityAs,
    Improvement,
    State,
    Track,
)
from programme.people.people import Person
from texts import Texts
from views.assessments import points
from views.ground import blocks, windows
from views.ground.blocks import Block, Element, Option
from views.ground.forms import Form, names
from views.ground.names import told_apart
from views.ground.windows import Memory
from views.ground.wording import written
from views.improvement.headings import said_in
from views.improvement.improvements import state_name
from views.meetings.meetings import ORGANISATION_SEARCH

NEW_FORM = "improvement-new-form"
FORM = "improvement-form"
MOVE_FORM = "improvement-move-form"
LINK_FORM = "improvement-link-form"
INVITE_FORM = "improvement-invite-form"
UNLINK = "improvement-unlink"
WITHDRAW = "improvement-withdraw"
HINTED = frozenset(
    {"starts_from", "checklist_points", "how_much", "field_of_operation", "conditions"}
    | {"responsible_id", "secure_owner_id"}
    | set(Box)
)
MOST_GUESTS = 20

View = dict[str, Any]
Offered = tuple[list[Option], str | None]
"""What can be chosen, and what is."""


class NewForm(Form):
    """A new improvement; ``organisation`` only where there was a choice."""

    organisation: str | None = None
    title: Annotated[str, AfterValidator(titled)] = ""
    track: Track
    state: State


class NewMemory(Memory):
    """The id it gets; the only organisation it can begin in, in a programme; and the idea it takes up."""

    id: str
    organisation: str | None = None
    programme: str
    idea: str | None = None


class HeadingMemory(Memory):
    improvement: str
    heading: Heading


class MoveForm(Form):
    """Where to and, of a step back, why."""

    state: State
    because: Because | None = None
    reason: str = ""


class MoveMemory(Memory):
    """``seen`` is the state it stood in when the form opened."""

    improvement: str
    seen: State


class LinkForm(Form):
    other: str


def _somebody(chosen: tuple[str, ...]) -> tuple[str, ...]:
    if not chosen:
        raise Refusal("invitation-nobody")
    return chosen


class InviteForm(Form):
    """People by their ids in Slack."""

    guests: Annotated[tuple[str, ...], AfterValidator(_somebody)] = ()


class TiesMemory(Memory):
    """What is linked, or has guests."""

    improvement: str


NEW, STEP, LINK, GUESTS = names(NewForm), names(MoveForm), names(LinkForm), names(InviteForm)


def new(places: Sequence[Beginning], texts: Texts, *, idea: str = "", memory: str) -> View:
    """A title, a track and where they are: it takes a minute."""
    parts = [
        *([blocks.section(texts.rich("improvement-new-idea", idea=idea))] if idea else []),
        *_place(places, texts),
        blocks.field_block(
            NEW.title,
            texts("improvement-title"),
            blocks.text_input(NEW.title, most=LONGEST_TITLE),
            hint=texts("improvement-new-hint"),
        ),
        blocks.field_block(
            NEW.track,
            texts("improvement-track"),
            blocks.radio(NEW.track, _every_track(texts), chosen=Track.OPERATION),
        ),
        blocks.field_block(
            NEW.state,
            texts("improvement-state"),
            _states(NEW.state, list(State), texts, chosen=State.CHOOSE),
            hint=texts("improvement-new-state-hint"),
        ),
    ]
    return windows.form(NEW_FORM, texts("improvement-new-title"), parts, texts, memory=memory)


def _place(places: Sequence[Beginning], texts: Texts) -> list[Block]:
    """Only where there is a choice; a facilitator may begin for any organisation."""
    homes = [(one.organisation_id, one.name) for one in places if one.organisation_id]
    if len(homes) == 1:
        return []
    label = texts("improvement-new-organisation")
    if not homes:
        menu = blocks.search_menu(texts("improvement-choose"), ORGANISATION_SEARCH)
    else:
        menu = blocks.menu(texts("improvement-choose"), NEW.organisation, homes)
    return [blocks.field_block(NEW.organisation, label, menu)]


def _states(name: str, states: Sequence[State], texts: Texts, *, chosen: State | None = None) -> Element:
    options = [(state.value, state_name(state, texts)) for state in states]
    return blocks.menu(texts("improvement-choose"), name, options, chosen=chosen)


def heading_form(heading: Heading, what: Dossier, texts: Texts, *, memory: str) -> View:
    """What one writes under a heading, with what stands there."""
    name = texts("improvement-heading", heading=heading.value)
    fields = [_field(field, what, texts) for field in ASKS[heading]]
    if heading is Heading.BASICS:
        parts = fields
    else:
        parts = [blocks.section(texts.rich("improvement-help", heading=heading.value)), *fields]
    return windows.form(FORM, name, parts, texts, memory=memory)


def _field(field: str, what: Dossier, texts: Texts) -> Block:
    hint = texts(f"improvement-hint-{field}") if field in HINTED else ""
    label, must = texts(f"improvement-field-{field}"), field in {"title", "track", "may_read"}
    return blocks.field_block(field, label, _element(field, what, texts), hint=hint, optional=not must)


def _element(field: str, what: Dossier, texts: Texts) -> Element:
    one = what.improvement
    if field in CHOICES:
        options, chosen = CHOICES[field](what, texts)
        return blocks.radio(field, options, chosen=chosen)
    if field in MENUS:
        options, chosen = MENUS[field](what, texts)
        return blocks.menu(texts("improvement-choose"), field, options, chosen=chosen)
    if field == "checklist_points" and what.points:
        return points.choices(field, what.points, one.checklist_points, texts)
    if field in {"by_when", "secure_look_on"}:
        return blocks.date_input(field, getattr(one, field))
    if field == "link":
        return blocks.link_input(field, initial=one.link)
    several = field not in LINES | {"title"}
    return blocks.text_input(field, initial=said_in(field, what, texts), lines=several, most=longest(field))


def _tracks(what: Dossier, texts: Texts) -> Offered:
    return _every_track(texts), what.improvement.track


def _every_track(texts: Texts) -> list[Option]:
    return [(track.value, texts("improvement-track-name", track=track.value)) for track in Track]


def _ways(what: Dossier, texts: Texts) -> Offered:
    ways = [(way.value, texts("improvement-equality", **{"as": way.value})) for way in EqualityAs]
    return ways, what.improvement.equality_as


def _people(what: Dossier, texts: Texts) -> Offered:
    return _team(what, what.improvement.responsible, texts)


def _owners(what: Dossier, texts: Texts) -> Offered:
    return _team(what, what.improvement.owner, texts)


def _team(what: Dossier, chosen: Person | None, texts: Texts) -> Offered:
    people = told_apart(what.team[: blocks.OPTIONS - 1], texts)
    return [*people, (NONE, texts("action-who-nobody"))], chosen.id if chosen else None


def _levels(what: Dossier, texts: Texts) -> Offered:
    named = {"organisation": {"organisation": what.improvement.organisation}}
    levels = [(level.value, texts(f"improvement-level-{level}", **named.get(level, {}))) for level in LEVELS]
    return levels, what.improvement.may_read


def _steps(what: Dossier, texts: Texts) -> Offered:
    meets = [step for step in what.programme.template.steps if step.kind.meets]
    options = [(step.id, written(step.title, texts)) for step in meets]
    return [(NONE, texts("improvement-no-step")), *options], what.improvement.report_at


def move(one: Improvement, texts: Texts, *, memory: str) -> View:
    """Forward or back, anywhere the table allows; why is one tap."""
    reasons = [(each.value, texts("improvement-because", because=each.value)) for each in Because]
    allowed = [state for state in State if state in MOVES[one.state]]
    parts = [
        blocks.section(
            texts.rich("improvement-now", name=state_name(one.state, texts), state=one.state.value)
        ),
        blocks.field_block(STEP.state, texts("improvement-move-to"), _states(STEP.state, allowed, texts)),
        blocks.field_block(
            STEP.because,
            texts("improvement-move-because"),
            blocks.radio(STEP.because, reasons),
            hint=texts("improvement-move-because-hint"),
            optional=True,
        ),
        blocks.field_block(
            STEP.reason,
            texts("improvement-move-reason"),
            blocks.text_input(STEP.reason, lines=True, most=LONGEST_REASON),
            optional=True,
        ),
    ]
    return windows.form(MOVE_FORM, texts("improvement-move-title"), parts, texts, memory=memory)


def linking(what: Dossier, texts: Texts, *, memory: str) -> View:
    """The two tracks brought together, or apart."""
    parts: list[Block] = [blocks.section(texts.rich("improvement-link-intro"))]
    driven = [(one.id, one) for one in what.driven_by]
    linked = [(what.improvement.id, what.drives), *driven] if what.drives else driven
    for steering_id, other in linked[:MOST_GUESTS]:
        apart = blocks.button(texts("improvement-unlink"), UNLINK, steering_id)
        parts.append(blocks.section(texts.rich("improvement-guest", name=other.title), accessory=apart))
    parts += windows.more(len(linked), MOST_GUESTS, texts)
    title, close = texts("improvement-link-title"), texts("button-close")
    if not what.linkable:
        parts += [] if linked else [blocks.section(texts.rich("improvement-link-none"))]
        return blocks.modal(LINK_FORM, title, parts, close=close, memory=memory)
    options = [(one.id, one.title) for one in what.linkable]
    menu = blocks.menu(texts("improvement-choose"), LINK.other, options)
    parts.append(blocks.field_block(LINK.other, texts("improvement-link-with"), menu))
    return windows.form(LINK_FORM, title, parts, texts, memory=memory)


def invite(what: Dossier, texts: Texts, *, memory: str) -> View:
    """People from the service who take part in this one."""
    parts: list[Block] = [blocks.section(texts.rich("improvement-invite-intro"))]
    for person in what.invited[:MOST_GUESTS]:
        withdraw = blocks.button(texts("improvement-withdraw"), WITHDRAW, person.id)
        parts.append(blocks.section(texts.rich("improvement-guest", name=person.name), accessory=withdraw))
    parts += windows.more(len(what.invited), MOST_GUESTS, texts)
    who = blocks.people_input(GUESTS.guests, texts("improvement-choose"))
    parts.append(blocks.field_block(GUESTS.guests, texts("improvement-invite-who"), who))
    return windows.form(INVITE_FORM, texts("improvement-invite-title"), parts, texts, memory=memory)


CHOICES: Mapping[str, Callable[[Dossier, Texts], Offered]]
CHOICES = {"track": _tracks, "may_read": _levels, "equality_as": _ways}
MENUS: Mapping[str, Callable[[Dossier, Texts], Offered]] = {
    "responsible_id": _people,
    "secure_owner_id": _owners,
    "report_at": _steps,
}
