"""A measure's forms: what is counted, values one way or another, a note, the baseline."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Annotated, Any, Self

from pydantic import BeforeValidator

from programme.figures.series import MOST_GROUPS, Direction
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.improvement.measure_cases import Case
from programme.improvement.measures import (
    LONGEST_NAME,
    LONGEST_NOTE,
    LONGEST_UNIT,
    LONGEST_WHY,
    Draft,
    Measure,
    drafted,
    grouped,
)
from texts import Texts
from texts.numbers import number
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.forms import Form, names, there
from views.ground.windows import Memory
from views.improvement.measuring.values import listed_words

FORM = "measure-form"
ENTER_FORM = "measure-enter-form"
PASTE_FORM = "measure-paste-form"
NOTE_FORM = "measure-note-form"
FREEZE_FORM = "measure-freeze-form"
REBASE_FORM = "measure-rebase-form"
TAKE_AWAY_FORM = "measure-take-away-form"
LONGEST_FIGURE = 40
SOME_FIGURES = ("62", "81", "70", "66")
"""For an example, one for each group."""
VALUE = "value-"
"""How the fields of a day's values begin, one a group."""

View = dict[str, Any]
Why = Annotated[str, there("measure-why-missing")]
Day = Annotated[date | None, there("measure-day-missing")]


class MeasureForm(Form):
    """What is counted; ``groups`` None where they cannot be changed any more."""

    name: Annotated[str, there("measure-name-missing")] = ""
    unit: str = ""
    direction: Direction | None = None
    target: str = ""
    groups: Annotated[tuple[str, ...] | None, BeforeValidator(lambda said: grouped(said or ""))] = None

    def draft(self, language: Language) -> Draft:
        """Raises Refusal for a target that is no number in her language."""
        return replace(drafted(self.model_dump(), language=language, split_by=None), groups=self.groups)


class MeasureMemory(Memory):
    """A measure that is changed, or a ``new`` one, with the id it gets."""

    measure: str
    improvement: str
    new: bool = False


class ValuesForm(Form):
    """One day's figures as they are written, a field for each group of the measure."""

    on: date | None = None
    figures: dict[str, str | None]

    @classmethod
    def of(cls, filled: Mapping[str, Any]) -> Self:
        figures = {field: filled[field] for field in sorted(filled) if field.startswith(VALUE)}
        return super().of({VALUES.on: filled.get(VALUES.on), "figures": figures})


class PasteForm(Form):
    lines: str = ""


class NoteForm(Form):
    text: Annotated[str, there("measure-note-missing")] = ""
    on: Day = None


def _counted(said: str | None) -> int:
    if said is None or not said.isdecimal():
        raise Refusal("measure-points-number")
    return int(said)


class FreezeForm(Form):
    points: Annotated[int | None, BeforeValidator(_counted)] = None
    why: Why = ""


class RebaseForm(Form):
    on: Day = None
    why: Why = ""


class TakeAwayForm(Form):
    day: date


class CaseMemory(Memory):
    """The measure it is about, and the id of a note that is made."""

    measure: str
    note: str = ""


MEASURE, VALUES, PASTE = names(MeasureForm), names(ValuesForm), names(PasteForm)
NOTE, FREEZE, REBASE, TAKE_AWAY = names(NoteForm), names(FreezeForm), names(RebaseForm), names(TakeAwayForm)


def measure_form(measure: Measure | None, texts: Texts, *, memory: str) -> View:
    """A new measure, or one that is there."""
    unit, target = (measure.unit, _target(measure, texts)) if measure else ("", "")
    directions = [(way.value, texts("measure-direction", direction=way.value)) for way in Direction]
    chosen = measure.direction.value if measure and measure.direction else None
    parts = [
        _text(MEASURE.name, measure.name if measure else "", texts, most=LONGEST_NAME, optional=False),
        _text(MEASURE.unit, unit, texts, most=LONGEST_UNIT),
        blocks.field_block(
            MEASURE.direction,
            texts("measure-field-direction"),
            blocks.radio(MEASURE.direction, directions, chosen=chosen),
            optional=True,
        ),
        _text(MEASURE.target, target, texts, most=LONGEST_FIGURE),
        _groups(measure, texts),
    ]
    return windows.form(FORM, texts("measure-form-title"), parts, texts, memory=memory)


def _target(measure: Measure, texts: Texts) -> str:
    return "" if measure.target is None else number(measure.target, texts.language)


def _text(field: str, held: str, texts: Texts, *, most: int, optional: bool = True) -> Block:
    element = blocks.text_input(field, initial=held, most=most)
    hint = texts(f"measure-hint-{field}")
    return blocks.field_block(field, texts(f"measure-field-{field}"), element, hint=hint, optional=optional)


def _groups(measure: Measure | None, texts: Texts) -> Block:
    """Chosen before there are values; afterwards they stand."""
    if measure is not None and measure.days:
        groups = listed_words(measure.groups, texts) if measure.groups else "–"
        return blocks.context(texts.rich("measure-groups-fixed", groups=groups))
    held = ", ".join(measure.groups) if measure else ""
    element = blocks.text_input(MEASURE.groups, initial=held, most=200)
    hint = texts("measure-hint-groups", most=MOST_GROUPS)
    return blocks.field_block(
        MEASURE.groups, texts("measure-field-groups"), element, hint=hint, optional=True
    )


def enter_form(case: Case, texts: Texts, *, memory: str) -> View:
    """One day's value, a field for each group."""
    measure = case.measure
    values = [
        blocks.field_block(
            f"{VALUE}{at}",
            _value_label(measure, group, texts),
            blocks.text_input(f"{VALUE}{at}", most=LONGEST_FIGURE),
            hint=texts("measure-hint-value"),
            optional=bool(group),
        )
        for at, group in enumerate(measure.split)
    ]
    day = blocks.field_block(VALUES.on, texts("measure-field-on"), blocks.date_input(VALUES.on, case.today))
    parts = [blocks.header(measure.name), *values, day]
    return windows.form(ENTER_FORM, texts("measure-enter-title"), parts, texts, memory=memory)


def _value_label(measure: Measure, group: str, texts: Texts) -> str:
    key = "measure-field-value" + ("-of" if group else "") + ("-unit" if measure.unit else "")
    facts = ({"group": group} if group else {}) | ({"unit": measure.unit} if measure.unit else {})
    return texts(key, **facts)


def paste_form(case: Case, texts: Texts, *, memory: str) -> View:
    """Lines from anywhere: a date and a value, or a value for each group."""
    measure = case.measure
    label = (
        texts("measure-field-lines-groups", groups=listed_words(measure.groups, texts))
        if measure.groups
        else texts("measure-field-lines")
    )
    figures = " ".join(SOME_FIGURES[: len(measure.groups)])
    hint = (
        texts("measure-hint-lines-groups", figures=figures) if measure.groups else texts("measure-hint-lines")
    )
    lines = blocks.text_input(PASTE.lines, lines=True)
    parts = [
        blocks.header(measure.name),
        blocks.field_block(PASTE.lines, label, lines, hint=hint),
    ]
    return windows.form(PASTE_FORM, texts("measure-paste-title"), parts, texts, memory=memory, free=False)


def note_form(case: Case, texts: Texts, *, memory: str) -> View:
    """What happened on a day, to be seen in the chart."""
    parts = [
        blocks.header(case.measure.name),
        _text(NOTE.text, "", texts, most=LONGEST_NOTE, optional=False),
        blocks.field_block(NOTE.on, texts("measure-field-on"), blocks.date_input(NOTE.on, case.today)),
    ]
    return windows.form(NOTE_FORM, texts("measure-note-title"), parts, texts, memory=memory)


def freeze_form(case: Case, texts: Texts, *, memory: str) -> View:
    points = blocks.text_input(FREEZE.points, most=5)
    parts = [
        blocks.header(case.measure.name),
        blocks.section(texts.rich("measure-freeze-about")),
        blocks.field_block(FREEZE.points, texts("measure-field-points"), points),
        _why(FREEZE.why, texts),
    ]
    return windows.form(FREEZE_FORM, texts("measure-freeze-title"), parts, texts, memory=memory)


def rebase_form(case: Case, texts: Texts, *, memory: str) -> View:
    parts = [
        blocks.header(case.measure.name),
        blocks.section(texts.rich("measure-rebase-about")),
        blocks.field_block(REBASE.on, texts("measure-field-rebase"), blocks.date_input(REBASE.on)),
        _why(REBASE.why, texts),
    ]
    return windows.form(REBASE_FORM, texts("measure-rebase-title"), parts, texts, memory=memory)


def _why(name: str, texts: Texts) -> Block:
    why = blocks.text_input(name, lines=True, most=LONGEST_WHY)
    return blocks.field_block(name, texts("measure-field-why"), why)


def take_away_form(case: Case, texts: Texts, *, memory: str) -> View:
    """A day that was wrong altogether, the latest first."""
    days = [(day.isoformat(), texts.dates.dated(day)) for day in reversed(case.measure.days)]
    menu = blocks.menu(texts("measure-choose"), TAKE_AWAY.day, days)
    parts = [
        blocks.header(case.measure.name),
        blocks.field_block(TAKE_AWAY.day, texts("measure-field-day"), menu),
    ]
    return windows.form(TAKE_AWAY_FORM, texts("measure-take-away-title"), parts, texts, memory=memory)
