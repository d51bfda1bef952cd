"""What was filled in, a sheet a form with its answers in columns; and where everything owed stands."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from exports.ground.looks import Tone
from exports.ground.sheets import Heading, Names, Sheet, Toned, Value
from exports.preparations.preparations import Answer, Preparation, owing, state_of

WIDE = 34
ANSWERS = 160
"""Characters for all answers of a form, side by side on a paper."""
NARROW = 9


def form_sheets(preparations: Iterable[Preparation], names: Names) -> Iterator[Sheet]:
    """In the order of the programme, those that somebody has filled in."""
    filled: dict[str, list[Preparation]] = {}
    for one in preparations:
        if one.answers:
            filled.setdefault(one.item, []).append(one)
    return (_form_sheet(forms, names) for forms in filled.values())


def _form_sheet(forms: Sequence[Preparation], names: Names) -> Sheet:
    fields = {answer.field: answer.label for one in forms for answer in one.answers}
    width = max(18, min(WIDE, ANSWERS // len(fields)))
    return Sheet(
        forms[0].title,
        (
            Heading(names.texts("export-column-organisation"), 20),
            *(Heading(label, width) for label in fields.values()),
            Heading(names.texts("export-column-done-by"), 20, detail=True),
            Heading(names.texts("export-column-done-at", zone=names.zone), 18, detail=True),
        ),
        (_filled_in(one, fields, names) for one in forms),
        about=1,
        said=names.texts("export-holds-form", meeting=names.meetings.get(forms[0].meeting, "–")),
    )


def _filled_in(one: Preparation, fields: Iterable[str], names: Names) -> tuple[Value, ...]:
    said = {answer.field: _cell(answer) for answer in one.answers}
    told = (owing(one, names), *(said.get(field) for field in fields), one.done_by_name, one.done_at)
    return tuple(map(names.cell, told))


def _cell(one: Answer) -> Value:
    """A day is a cell's own kind of value; it is told in words elsewhere."""
    return date.fromisoformat(one.value) if one.is_day else one.answer


def matrix(preparations: Sequence[Preparation], names: Names) -> Sheet:
    """Organisations down, what they owe across: where each stands, in a word and its colour."""
    items = {one.item: one.title for one in preparations if one.organisation}
    owed: dict[str, dict[str, Preparation]] = {}
    for one in preparations:
        if one.organisation:
            owed.setdefault(one.organisation, {})[one.item] = one
    known = sorted(names.organisations.items(), key=lambda each: each[1].casefold())
    return Sheet(
        names.texts("export-sheet-matrix"),
        (
            Heading(names.texts("export-column-organisation"), 22),
            *(Heading(t, NARROW) for t in items.values()),
        ),
        (_stands(name, owed.get(team or "", {}), items, names) for team, name in known if team in owed),
        about=1,
        said=names.texts("export-holds-matrix"),
        upright=True,
    )


def _stands(name: str, owed: dict[str, Preparation], items: Iterable[str], names: Names) -> tuple[Value, ...]:
    return name, *(_word(owed[item], names) if item in owed else None for item in items)


def _word(one: Preparation, names: Names) -> Toned:
    """One short word: what is lacking is said to be, where the reader may see it."""
    if one.late:
        return Toned(names.texts("export-lacking"), Tone.LACKING)
    return state_of(one, names)
