"""An organisation's part of the programme's report: drafted from what it has logged, written, approved."""

from collections.abc import Iterator, Sequence
from typing import Any

from programme.assessments.movements import Movement
from programme.improvement.cycles import Cycle
from programme.reports.changes import Change, changes
from programme.reports.portraits import Venture
from programme.reports.report_parts import LONGEST, ReportPart, State, Words
from texts import Texts
from texts.numbers import with_unit
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.forms import Form, names
from views.ground.windows import Memory
from views.ground.wording import written

WRITE = "report-part-write"
WRITING = "report-part-writing"
UNDO = "report-part-undo"


class PartForm(Form):
    changed: str = ""
    learned: str = ""
    assessed: str = ""
    quotes: str = ""
    state: State = State.ASKED

    @property
    def words(self) -> Words:
        return Words(self.changed, self.learned, self.assessed, self.quotes)


class PartMemory(Memory):
    part: str


FIELDS = names(PartForm)


def write_button(part_id: str, texts: Texts, *, primary: bool = False) -> Element:
    return blocks.button(texts("report-part-write"), WRITE, part_id, primary=primary)


def change_button(part_id: str, texts: Texts) -> Element:
    return blocks.button(texts("report-part-change"), WRITE, part_id)


def undo_button(part_id: str, texts: Texts) -> Element:
    return blocks.button(texts("button-undo"), UNDO, part_id)


def form(part: ReportPart, draft: Words, texts: Texts, *, memory: str) -> dict[str, Any]:
    """What is written so far; where that is nothing, the draft. Nothing leaves before it is approved."""
    words = part.words if part.words.said else draft
    states = [(state.value, texts("report-part-state", state=state.value)) for state in State]
    choice = blocks.radio(FIELDS.state, states, chosen=part.state.value)
    fields = [_field(name, getattr(words, name), texts) for name in Words.__dataclass_fields__]
    return windows.form(
        WRITING,
        texts("report-part-title"),
        [
            blocks.section(texts.rich("report-part-about", organisation=part.organisation)),
            *fields,
            blocks.field_block(FIELDS.state, texts("report-part-then"), choice),
        ],
        texts,
        memory=memory,
    )


def _field(name: str, said: str, texts: Texts) -> Block:
    lines = blocks.text_input(name, initial=said, lines=True, most=LONGEST)
    hint = texts("report-part-hint", field=name)
    return blocks.field_block(name, texts("report-part-field", field=name), lines, hint=hint, optional=True)


def drafted(ventures: Sequence[Venture], judged: Movement | None, texts: Texts) -> Words:
    """What changed, what was learned and how they judge themselves, as it was logged."""
    moved = (tuple(changes(measure)) for one in ventures for measure in one.measures)
    return Words(
        changed=_within(_moved(groups, texts) for groups in moved if groups),
        learned=_within(_taught(test) for one in ventures for test in one.tests if test.learned),
        assessed=_within(_judged(judged, texts)) if judged else "",
    )


def _moved(groups: Sequence[Change], texts: Texts) -> str:
    """A measure a line, whatever its groups."""
    each = ", ".join(_from_to(one, texts) for one in groups)
    return texts("report-changed", measure=groups[0].measure, each=each)


def _from_to(one: Change, texts: Texts) -> str:
    points = (one.told(point) for point in (one.first, one.latest))
    first, latest = (with_unit(value, one.unit, texts.language) for value in points)
    split = "yes" if one.group else "no"
    return texts("report-from-to", group=one.group, split=split, first=first, latest=latest)


def _judged(one: Movement, texts: Texts) -> Iterator[str]:
    """What they say of the whole, then the points that moved, those that moved alike on a line."""
    if one.now.movement:
        yield " ".join(one.now.movement.split())
    names = {point.id: written(point.short, texts) for point in one.now.checklist.points}
    alike: dict[tuple[str, str], list[str]] = {}
    for each in one.points:
        if each.steps:
            alike.setdefault((str(each.before), str(each.now)), []).append(names[each.point])
    for (before, now), points in alike.items():
        facts = {"before": before, "now": now, "highest": str(one.now.checklist.highest)}
        yield texts("report-points-moved", points="; ".join(points), **facts)


def _taught(test: Cycle) -> str:
    return f"{test.title}: {test.learned}"


def _within(lines: Iterator[str]) -> str:
    """As many whole lines as the field holds."""
    held = ""
    for line in lines:
        more = f"{held}\n{line}".strip()
        if len(more) > LONGEST:
            break
        held = more
    return held


def kept(part: ReportPart, texts: Texts, *, memory: str) -> dict[str, Any]:
    """What becomes of it."""
    said = texts.rich("report-part-kept", state=part.state.value)
    return windows.saved(texts("report-part-title"), said, texts, memory=memory)
