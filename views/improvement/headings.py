"""Headings: what is written about an improvement, each with a way to change it."""

from programme.improvement.dossiers import Dossier
from programme.improvement.headings import ASKS, Heading
from programme.improvement.improvements import ORDER, Box, Improvement, State
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.wording import written

WRITE = "improvement-write"
AT_THE_END = frozenset({Heading.SECURE, Heading.SPREAD})
"""Not asked for before there is something to make last."""
BOXES = frozenset(Box)


def write_button(heading: Heading, one: Improvement, texts: Texts, *, primary: bool = False) -> Element:
    """The way to a heading's form."""
    words = texts("improvement-heading", heading=heading.value)
    return blocks.button(words, f"{WRITE}-{heading}", one.id, primary=primary)


def written_down(what: Dossier, texts: Texts, *, but: Element | None) -> list[Block]:
    """What is written, each heading with a way to change it; the empty ones in a row of buttons.

    ``but`` is the button that stands above already.
    """
    found: list[Block] = []
    empty: list[Heading] = []
    for heading in Heading:
        if heading is Heading.BASICS:
            continue
        fields = _fields(heading, what, texts)
        if fields:
            change = blocks.button(texts("button-change"), f"{WRITE}-{heading}", what.improvement.id)
            found += [_field(*fields[0], texts, change if what.may_work else None)]
            found += [_field(*each, texts, None) for each in fields[1:]]
        elif heading not in AT_THE_END or what.improvement.state in ORDER[ORDER.index(State.STUDY) :]:
            empty.append(heading)
    if what.may_work and empty:
        buttons = [write_button(heading, what.improvement, texts) for heading in empty]
        others = [one for one in buttons if but is None or one["action_id"] != but["action_id"]]
        found += [blocks.context(texts.rich("improvement-add")), blocks.actions(*others)] if others else []
    return found


def as_written(what: Dossier, texts: Texts) -> list[Block]:
    """The same to be read, with no buttons."""
    every = (
        each for heading in Heading for each in _fields(heading, what, texts) if heading is not Heading.BASICS
    )
    return blocks.sections(*(_said(*each, texts) for each in every))


def _field(name: str, said: str, texts: Texts, change: Element | None) -> Block:
    return blocks.section(_said(name, said, texts), accessory=change)


def _said(name: str, said: str, texts: Texts) -> Mrkdwn:
    label = texts(f"improvement-field-{name}")
    return texts.rich("improvement-field", label=label, said=said)


def _fields(heading: Heading, what: Dossier, texts: Texts) -> list[tuple[str, str]]:
    said = ((name, said_in(name, what, texts)) for name in ASKS[heading])
    return [(name, words) for name, words in said if words]


def said_in(name: str, what: Dossier, texts: Texts) -> str:
    """What stands in a field, in words; empty when nothing does."""
    one = what.improvement
    if name in BOXES:
        return dict(one.chain).get(Box(name), "")
    match name:
        case "equality_as":
            return texts("improvement-equality", **{"as": one.equality_as.value}) if one.equality_as else ""
        case "checklist_points":
            return ", ".join(one.checklist_points)
        case "by_when":
            return texts.dates.dated(one.by_when) if one.by_when else ""
        case "secure_owner_id":
            return one.owned_by
        case "secure_look_on":
            return texts.dates.day(one.secure_look_on) if one.secure_look_on else ""
        case "report_at":
            steps = {step.id: step for step in what.programme.template.steps}
            return written(steps[one.report_at].title, texts) if one.report_at in steps else ""
    return str(getattr(one, name, ""))
