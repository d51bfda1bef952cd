"""Measurements: a measure of an improvement, what has been measured, and what of it others may see."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from programme.figures import small_counts
from programme.figures.series import MOST_GROUPS, Annotation, Direction, Group, Point, Series
from programme.figures.table_columns import Wanted
from programme.figures.value_rows import ValueRow
from programme.figures.written_values import PER_CENT, Count, amount
from programme.ground.languages import Language
from programme.ground.refusals import Refusal

LONGEST_NAME = 75
"""Characters; what an option in a Slack list holds."""
LONGEST_UNIT = 20
LONGEST_GROUP = 30
LONGEST_NOTE = 80
LONGEST_WHY = 300
_PER_CENTS = frozenset({"%", "procent", "percent", "per cent", "andel", "share"})
_COUNTED = frozenset(
    {"", "st", "antal", "personer", "kvinnor", "män", "flickor", "pojkar", "barn", "elever"}
    | {"number", "people", "women", "men", "girls", "boys", "children", "pupils"}
)
"""Units of what is counted one by one, where a small figure is a small count."""
_BETWEEN_GROUPS = re.compile(r"[,;\n]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure in the unit of its measure; of a count, the share in per cent and the count itself."""

    value: float
    count: Count | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """What was measured of one group on one day; ``group`` is empty where a measure is not split.

    ``at`` is when it was written, in UTC, of what is kept: often later than the day it is about.
    """

    on: date
    entry: Entry
    group: str = ""
    at: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Figures:
    """What somebody wrote for one day (None: today), a text for each group, with the fields they stood in."""

    measure_id: str
    texts: tuple[str | None, ...]
    fields: tuple[str, ...]
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """A value as somebody wrote it, which may have been corrected since: then ``replaced_at``. UTC."""

    value: Value
    at: datetime
    by: str
    replaced_at: datetime | None


@dataclass(frozen=True, slots=True)
class Note:
    """An annotation, to be found again; ``at`` is when it was written, in UTC, of what is kept."""

    id: str
    on: date
    text: str
    at: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Measure:
    """What a team counts, and what it has counted so far, by day.

    The centre is frozen to the first ``frozen_points``, or based anew on a day, with a reason each. ``began``
    are the days on which its improvement's tests began, with their numbers. ``hidden`` is how many values
    are too small to be shown to this reader.
    """

    id: str
    improvement_id: str
    improvement: str
    programme_id: str
    organisation_id: str
    name: str
    made_at: datetime
    unit: str = ""
    direction: Direction | None = None
    target: float | None = None
    groups: tuple[str, ...] = ()
    frozen_points: int | None = None
    frozen_why: str = ""
    rebased_on: date | None = None
    rebased_why: str = ""
    values: tuple[Value, ...] = ()
    notes: tuple[Note, ...] = ()
    began: tuple[tuple[date, int], ...] = ()
    hidden: int = 0

    @property
    def split(self) -> tuple[str, ...]:
        """Its groups; of a measure that is not split one without a name."""
        return self.groups or ("",)

    @property
    def days(self) -> tuple[date, ...]:
        """Every day on which something was measured, in order."""
        return tuple(sorted({value.on for value in self.values}))

    def of(self, group: str) -> tuple[Value, ...]:
        return tuple(value for value in self.values if value.group == group)

    def missing_on(self, day: date) -> tuple[str, ...]:
        """The groups without a value on a day when another has one: the gap cannot be told for it."""
        there = {value.group for value in self.values if value.on == day}
        return tuple(group for group in self.split if group not in there) if there else ()

    def series(self, marks: Iterable[Annotation] = ()) -> Series:
        """As it is charted; ``marks`` are shown beside its own annotations."""
        notes = [*(Annotation(note.on, note.text) for note in self.notes), *marks]
        return Series(
            self.name,
            tuple(Group(name, tuple(self._points(name))) for name in self.split),
            unit=self.unit,
            direction=self.direction,
            target=self.target,
            frozen=self.frozen_points,
            since=self.rebased_on,
            annotations=tuple(sorted(notes, key=lambda note: note.on)),
        )

    def _points(self, group: str) -> list[Point]:
        return [
            Point(value.on, value.entry.value) for value in sorted(self.of(group), key=lambda value: value.on)
        ]


@dataclass(frozen=True, slots=True)
class Draft:
    """A measure as it stands in its form; ``groups`` None where they cannot be changed any more."""

    name: str
    unit: str
    direction: Direction | None
    target: float | None
    groups: tuple[str, ...] | None


def drafted(given: Mapping[str, object], *, language: Language, split_by: str | None) -> Draft:
    """What somebody filled in; ``split_by`` are the groups as written. Raises Refusal with its field."""
    name = " ".join(str(given.get("name") or "").split())
    if not name:
        raise Refusal("measure-name-missing", field="name")
    require_short(name, LONGEST_NAME, "name")
    unit = " ".join(str(given.get("unit") or "").split())
    require_short(unit, LONGEST_UNIT, "unit")
    wanted = given.get("direction")
    return Draft(
        name=name,
        unit=PER_CENT if unit.casefold() in _PER_CENTS else unit,
        direction=Direction(str(wanted)) if wanted else None,
        target=_target(given.get("target"), language),
        groups=None if split_by is None else grouped(split_by),
    )


def grouped(said: str) -> tuple[str, ...]:
    """The groups a measure is split by, as somebody lists them: none, or two to four. Raises Refusal."""
    named = [" ".join(name.split()) for name in _BETWEEN_GROUPS.split(said)]
    groups = tuple({name.casefold(): name for name in named if name}.values())
    if len(groups) == 1 or len(groups) > MOST_GROUPS:
        raise Refusal("measure-groups-count", field="groups", most=MOST_GROUPS)
    for name in groups:
        require_short(name, LONGEST_GROUP, "groups")
    return groups


def entered(text: str, *, unit: str, language: Language) -> Entry:
    """A figure as somebody wrote it: 12,5 or, where shares are measured, 7 av 10. Raises Refusal."""
    found = amount(text, unit=unit, language=language)
    return Entry(found.value, found.count)


def wanted(
    measure: Measure,
    *,
    language: Language,
    today: date,
    answers: Mapping[str, str] | None = None,
    organisation: str = "",
) -> Wanted:
    """How a table that came in is to be read for a measure of this organisation; nothing may lie ahead."""
    like = (measure.unit, measure.groups, measure.name)
    return Wanted(*like, language, today, answers or {}, place=organisation, until=today)


def as_kept(row: ValueRow) -> Value:
    """A row of a table that came in, as a measure keeps it."""
    counted = Count(row.count, row.out_of) if row.count is not None and row.out_of is not None else None
    return Value(row.on, Entry(row.value, counted), row.group)


def entries(figures: Figures, measure: Measure, *, on: date, language: Language) -> tuple[Value, ...]:
    """One figure a group, those left empty left out. Raises Refusal at the group's own field."""
    if len(figures.texts) != len(measure.split):
        raise Refusal("measure-groups-changed", field=figures.fields[0])
    told = zip(measure.split, figures.texts, figures.fields, strict=True)
    return tuple(
        Value(on, _at(field, text, measure.unit, language), group) for group, text, field in told if text
    )


def told(figures: Figures, measure: Measure) -> str:
    """What somebody wrote, in a line: Nöjda: Flickor 62, Pojkar 81."""
    each = (
        f"{group} {text}".strip() for group, text in zip(measure.split, figures.texts, strict=True) if text
    )
    return f"{measure.name}: {', '.join(each)}"


def require_day(on: date | None, *, today: date, field: str) -> date:
    """The day something was measured. Raises Refusal for none, and for one that lies ahead."""
    if on is None:
        raise Refusal("measure-day-missing", field=field)
    if on > today or on.year < 1900:  # noqa: PLR2004 - programme/figures/written_values.py reads no earlier days
        raise Refusal("measure-day-ahead", field=field)
    return on


def require_short(text: str, most: int, field: str) -> None:
    """Raises Refusal when a text is longer than what fits."""
    if len(text) > most:
        raise Refusal("measure-text-long", field=field, most=most, length=len(text))


def require_baseline(measure: Measure, points: int | None) -> int:
    """How many points the baseline takes. Raises Refusal when some group does not have so many."""
    series = measure.series()
    there = min(len(series.judged(group)) for group in series.groups)
    if points is None or not 1 <= points <= there:
        raise Refusal("series-freeze", field="points", points=there, freeze=points or 0)
    return points


def before_and_after(measure: Measure) -> tuple[tuple[str, Value, Value], ...]:
    """The first and the latest value of each group that has two or more."""
    found = []
    for group in measure.split:
        values = sorted(measure.of(group), key=lambda value: value.on)
        if len(values) > 1:
            found.append((group, values[0], values[-1]))
    return tuple(found)


def without_small_counts(measure: Measure) -> Measure:
    """As it is shown outside its organisation: small counts are left out, and with them the frozen baseline,
    which would no longer be the same points."""
    shown = tuple(value for value in measure.values if not _is_small(value, measure.unit))
    notes = tuple(replace(note, text=small_counts.without(note.text)) for note in measure.notes)
    hidden = len(measure.values) - len(shown)
    frozen = None if hidden else measure.frozen_points
    return replace(measure, values=shown, notes=notes, hidden=hidden, frozen_points=frozen)


def _is_small(value: Value, unit: str) -> bool:
    entry = value.entry
    if entry.count is not None:
        return small_counts.is_small(entry.count)
    return unit.casefold() in _COUNTED and 0 <= entry.value < small_counts.FEWEST


def _target(given: object, language: Language) -> float | None:
    return _at("target", str(given), PER_CENT, language).value if given else None


def _at(field: str, text: str, unit: str, language: Language) -> Entry:
    try:
        return entered(text, unit=unit, language=language)
    except Refusal as refusal:
        raise Refusal(refusal.key, field=field, **refusal.facts) from None
