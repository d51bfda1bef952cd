"""Measures: the list, one with no values, a few, many, split, corrected, seen from outside; the forms."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from programme.figures.series import Direction
from programme.figures.value_rows import ValueRow
from programme.figures.written_values import Count
from programme.ground.offers import Ask, Choice, Column, Kind, Offer, Remark
from programme.ground.refusals import Refusal
from programme.improvement.measure_cases import Case, Kept, Measures
from programme.improvement.measures import (
    LONGEST_GROUP,
    LONGEST_NAME,
    LONGEST_NOTE,
    Entry,
    Measure,
    Note,
    Past,
    Value,
    without_small_counts,
)
from texts import Texts
from views.examples.improvement.improvements import WRITTEN
from views.examples.values import MARIA, NOW, PER, PROGRAMME, TODAY
from views.ground.blocks import Message
from views.ground.forms import File
from views.improvement.measuring import measure_files, measure_forms, measures, value_offers

Modal = dict[str, Any]
Shown = Callable[[Texts], Modal]

START = date(2026, 9, 7)
HOSTILE = "<!channel> *&* <http://exempel.example|klicka> =1"
EMPTY = Measure(
    id="measure1",
    improvement_id=WRITTEN.id,
    improvement=WRITTEN.title,
    programme_id=PROGRAMME.id,
    organisation_id="norrby",
    name="Dagar till första besöket",
    made_at=NOW,
    unit="dagar",
    direction=Direction.DOWN,
    target=10,
)


def _weekly(*figures: float, group: str = "") -> tuple[Value, ...]:
    return tuple(Value(START + timedelta(weeks=at), Entry(one), group) for at, one in enumerate(figures))


def _counted(on: date, part: int, whole: int, group: str = "") -> Value:
    return Value(on, Entry(100 * part / whole, Count(part, whole)), group)


BEFORE_AFTER = replace(EMPTY, values=_weekly(17.5, 12))
MANY = replace(
    EMPTY,
    values=_weekly(*(17 + (at * 7) % 11 for at in range(24))),
    notes=(Note("note1", START + timedelta(weeks=9), "ny kallelse"), Note("note2", START, HOSTILE)),
    began=((START + timedelta(weeks=12), 1), (START + timedelta(weeks=18), 2)),
    frozen_points=12,
    frozen_why="Så såg det ut innan vi började.",
)
REBASED = replace(
    MANY,
    frozen_points=None,
    frozen_why="",
    rebased_on=START + timedelta(weeks=12),
    rebased_why="Ny lokal, nya tider.",
)
SPLIT = replace(
    EMPTY,
    id="measure2",
    name="Nöjda med bemötandet",
    unit="%",
    direction=Direction.UP,
    groups=("Flickor", "Pojkar"),
    values=(*_weekly(62, 58, 65, group="Flickor"), *_weekly(81, 79, group="Pojkar")),
)
SHARES = replace(
    EMPTY,
    id="measure3",
    name="Kom till sitt första besök",
    unit="%",
    values=(_counted(START, 7, 10), _counted(START + timedelta(weeks=2), 3, 8)),
)
FULL = replace(
    EMPTY,
    name="ö" * LONGEST_NAME,
    groups=tuple(f"{at}" * LONGEST_GROUP for at in range(4)),
    values=tuple(value for at in range(4) for value in _weekly(*range(40), group=f"{at}" * LONGEST_GROUP)),
    notes=tuple(Note(f"note{at}", START, "&" * LONGEST_NOTE) for at in range(20)),
)
HISTORY = (
    Past(Value(START, Entry(12)), NOW, PER.name, None),
    Past(Value(START, Entry(21)), NOW - timedelta(days=1), MARIA.name, NOW),
)
MEMORY = "{}"


def _case(measure: Measure, *, may_work: bool = True, history: tuple[Past, ...] = ()) -> Case:
    return Case(measure, MARIA, may_work, TODAY, history)


def _window(measure: Measure, *, may_work: bool = True, history: tuple[Past, ...] = ()) -> Shown:
    case = _case(measure, may_work=may_work, history=history)
    return lambda texts: measures.window(case, texts, memory=MEMORY)


def _list(*found: Measure, may_work: bool = True, page: int = 0) -> Shown:
    what = Measures(WRITTEN, found, may_work)
    return lambda texts: measures.listed(what, texts, page=page, memory=MEMORY)


def _form(draw: Callable[..., Modal], measure: Measure) -> Shown:
    return lambda texts: draw(_case(measure), texts, memory=MEMORY)


READ = Offer(
    Kind.VALUES,
    ("Vår",),
    ("Vår", "Höst"),
    (Column("Datum", "date", 0), Column("Flickor", "value Flickor", 1), Column("Pojkar", "value Pojkar", 2)),
    tuple(
        ValueRow(START + timedelta(weeks=at), group, 60 + at)
        for at in range(24)
        for group in ("Flickor", "Pojkar")
    ),
    left_out=(
        Remark(0, "values-other-sheet", {"sheet": "Höst"}, sheet="Höst"),
        Remark(1, "values-title", {"text": HOSTILE}),
        *(Remark(at, "values-hidden", {}) for at in range(3, 8)),
        Remark(9, "values-none-of", {"day": "2026-09-28", "group": "Pojkar"}),
        Remark(30, "values-summary", {"text": "Medel"}),
    ),
    told=(Remark(0, "values-periods", {"text": "sep 2026", "day": "2026-09-30"}),),
)
WHICH = Ask(
    "value",
    "values-ask-value",
    {},
    (Choice("1/2", "Täljare av Nämnare"), Choice("1", "Täljare"), Choice("2", "Nämnare")),
)
EVERYWHERE = Ask(
    "only:0",
    "values-ask-only",
    {"heading": "Kommun"},
    tuple(Choice(f"Ort {at}", f"Ort {at}") for at in range(290)),
)
SHARE_OR_NOT = Ask(
    "shares",
    "values-ask-shares",
    {"value": "0.7", "row": 2},
    (Choice("shares", key="values-shares"), Choice("as they are", key="values-as-they-are")),
    proposed="shares",
)
AMISS = replace(
    READ,
    rows=(),
    slips=(
        Remark(3, "series-number", {"text": "tolv"}),
        Remark(4, "values-ahead", {"day": "2028-01-04"}),
        Remark(5, "values-count-unit", {"text": "7 av 10", "unit": "dagar"}),
        Remark(6, "series-count-whole", {"part": 8, "whole": 5}),
        Remark(9, "values-doubled", {"first": 7, "day": "2027-01-04"}),
        *(Remark(at, "values-no-day", {}) for at in range(10, 16)),
    ),
)


def _offer(offer: Offer[ValueRow], measure: Measure = SPLIT, lines: str | None = None) -> Shown:
    return lambda texts: value_offers.offer_form(measure, offer, texts, memory=MEMORY, lines=lines)


EXAMPLES: dict[str, Shown | Callable[[Texts], Message]] = {
    "modal-measure-list": _list(BEFORE_AFTER, SPLIT, SHARES, EMPTY),
    "modal-measure-list-empty": _list(),
    "modal-measure-list-read": _list(SPLIT, may_work=False),
    "modal-measure-list-many": _list(*(replace(FULL, id=f"m{at}") for at in range(20)), page=1),
    "modal-measure-empty": _window(EMPTY),
    "modal-measure-one": _window(replace(EMPTY, values=_weekly(17.5))),
    "modal-measure-before-after": _window(BEFORE_AFTER),
    "modal-measure-many": _window(MANY),
    "modal-measure-equal": _window(replace(EMPTY, values=_weekly(*[3.0] * 24))),
    "modal-measure-rebased": _window(REBASED),
    "modal-measure-split": _window(SPLIT),
    "modal-measure-shares": _window(SHARES),
    "modal-measure-from-outside": _window(without_small_counts(SHARES), may_work=False),
    "modal-measure-corrected": _window(BEFORE_AFTER, history=HISTORY),
    "modal-measure-read": _window(SPLIT, may_work=False),
    "modal-measure-full": _window(FULL),
    "modal-measure-form": lambda texts: measure_forms.measure_form(None, texts, memory=MEMORY),
    "modal-measure-form-again": lambda texts: measure_forms.measure_form(SPLIT, texts, memory=MEMORY),
    "modal-measure-form-unused": lambda texts: measure_forms.measure_form(
        replace(SPLIT, values=()), texts, memory=MEMORY
    ),
    "modal-measure-enter": _form(measure_forms.enter_form, EMPTY),
    "modal-measure-enter-bare": _form(measure_forms.enter_form, replace(EMPTY, unit="")),
    "modal-measure-enter-split": _form(measure_forms.enter_form, SPLIT),
    "modal-measure-enter-split-bare": _form(measure_forms.enter_form, replace(SPLIT, unit="")),
    "modal-measure-paste": _form(measure_forms.paste_form, EMPTY),
    "modal-measure-paste-split": _form(measure_forms.paste_form, SPLIT),
    "modal-measure-file": _form(measure_files.file_form, EMPTY),
    "modal-measure-note": _form(measure_forms.note_form, MANY),
    "modal-measure-freeze": _form(measure_forms.freeze_form, MANY),
    "modal-measure-rebase": _form(measure_forms.rebase_form, MANY),
    "modal-measure-take-away": _form(
        measure_forms.take_away_form, replace(EMPTY, values=_weekly(*range(300)))
    ),
    "modal-measure-reading": lambda texts: measure_files.reading(HOSTILE, texts),
    "modal-measure-unread": lambda texts: measure_files.unread(Refusal("file-broken"), texts),
    "modal-values-offer": _offer(READ),
    "modal-values-offer-pasted": _offer(
        replace(READ, read_from=("",), sheets=("",)), lines="2026-09-07 60 61"
    ),
    "modal-values-offer-asks": _offer(replace(READ, rows=(), asks=(WHICH, SHARE_OR_NOT)), SHARES),
    "modal-values-offer-everywhere": _offer(replace(READ, rows=(), asks=(EVERYWHERE,))),
    "modal-values-offer-amiss": _offer(AMISS),
    "message-values-shared": lambda texts: value_offers.shared(
        File(id="F1", name=HOSTILE), [EMPTY, replace(FULL, id="measure9")], texts
    ),
    "modal-measure-unfetched": measure_files.unfetched,
    "modal-measure-picture-comes": measure_files.picture_comes,
    "modal-measure-kept": lambda texts: measures.kept(Kept(BEFORE_AFTER, 1, 0), texts),
    "modal-measure-kept-many": lambda texts: measures.kept(Kept(SPLIT, 40, 2), texts),
    "modal-measure-kept-same": lambda texts: measures.kept(Kept(MANY, 0, 0), texts),
}
