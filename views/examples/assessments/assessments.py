"""Self-assessments: all points, one point, two levels at once, alone, what moved, what was opened."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from programme.assessments.assessments import LONGEST_COMMENT, LONGEST_WORDS, Mark, Rival, Round, alone
from programme.assessments.cases import Case
from programme.assessments.checklists import MOST_POINTS, Checklist, Level, Point, shipped_checklists
from programme.assessments.heat_maps import heat_maps
from programme.assessments.shelves import Opened, Own, Shelf
from programme.ground.languages import Words
from texts import Texts
from views.assessments import alone as alone_views
from views.assessments import assessments, moved, one_point, page_forms, shelves
from views.examples.values import EVA, MARIA, MEETING, NOW, PER, PROGRAMME, owed
from views.ground.blocks import Message

View = dict[str, Any]
THIRTEEN, TEN = shipped_checklists()["jamstalldhet-2017"], shipped_checklists()["jamstalldhet-2019"]


def _round(checklist: Checklist, *levels: int | None, on: date = MEETING.on) -> Round:
    marks = {
        point.id: Mark(point.id, level, "Beslut <i> maj & juni" if at == 0 else "", MARIA, NOW, MARIA.id)
        for at, (point, level) in enumerate(zip(checklist.points, levels, strict=False))
    }
    return Round(
        id=f"round {on}",
        programme_id=PROGRAMME.id,
        organisation_id="norrby",
        organisation="Norrby",
        preparation_id="owed-self-assessment-1",
        title=Words(sv="Självskattning inför träff 1", en="Self-assessment for meeting 1"),
        on=on,
        checklist=checklist,
        begun_at=NOW,
        begun_by=MARIA,
        marks=marks,
        took_part="Maria Lind, Per Ås & <Gun>",
    )


FIRST = _round(TEN, 1, 2, 3, 0, 1, 2, 3, 2, 1, 1, on=date(2026, 11, 2))
NOW_ROUND = replace(
    _round(TEN, 2, 2, 2, 2, 3, 2, 3, 2, 1, 2),
    movement="Vi har fått ett <beslut> & en budget.",
    needs="Statistiken",
    chosen_cluster_id="cluster1",
    done=True,
)
TWO = replace(FIRST, marks={**FIRST.marks, "asks": replace(FIRST.mark("asks"), rival=Rival(3, PER))})
MODEL = _round(TEN, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2)
CASE = Case(NOW_ROUND, MARIA, before=FIRST, improvements={"statistics": ("Kallelse med <sms>", "Ny enkät")})
FEW = alone({"maria": {"decision": 1}, "per": {"decision": 3}})
MANY = alone({str(at): {"decision": at % 3, "asks": 2} for at in range(7)})
LONG = "&" * LONGEST_COMMENT
LARGEST = Checklist(
    id="largest",
    version="1",
    title=Words(sv="&" * 70, en="&" * 70),
    source=Words(sv="x", en="x"),
    scale=tuple(Level(value=at, word=Words(sv="&" * 75, en="&" * 75)) for at in range(1, 8)),
    points=tuple(
        Point(
            id=f"point-{at}",
            number="&" * 20,
            text=Words(sv="&" * 300, en="&" * 300),
            short=Words(sv="&" * 70, en="&" * 70),
        )
        for at in range(MOST_POINTS)
    ),
)
FULL = _round(LARGEST, *[7] * MOST_POINTS)
FULLEST = Case(
    replace(FULL, marks={key: replace(mark, comment=LONG) for key, mark in FULL.marks.items()}),
    MARIA,
    before=replace(
        _round(LARGEST, *[1] * MOST_POINTS, on=date(2026, 11, 2)),
        movement="&" * LONGEST_WORDS,
        marks={key: replace(mark, level=1, comment=LONG) for key, mark in FULL.marks.items()},
    ),
)
SELF = owed("self-assessment-1")
SHELF = Shelf(
    PROGRAMME,
    (Own(SELF, MEETING.on, None), Own(SELF, MEETING.on, NOW_ROUND)),
    (Opened((replace(NOW_ROUND, organisation="Ekeby", organisation_id="ekeby"),)),),
    ("Strandvik", "Vik & <Bo>"),
)


def _screen(case: Case) -> Callable[[Texts], View]:
    return lambda texts: assessments.screen(case, texts, "{}")


def _moved(case: Case) -> Callable[[Texts], View]:
    return lambda texts: moved.screen(case, texts, "{}")


def _next(case: Case, texts: Texts) -> View:
    view = page_forms.one_point(case, texts)
    assert view is not None
    return view


EXAMPLES: dict[str, Callable[[Texts], Message | View]] = {
    "modal-assessment": _screen(Case(replace(NOW_ROUND, marks={}), MARIA)),
    "modal-assessment-again": _screen(CASE),
    "modal-assessment-thirteen": _screen(Case(_round(THIRTEEN), MARIA)),
    "modal-assessment-two-levels": _screen(Case(TWO, MARIA)),
    "modal-assessment-alone-few": _screen(Case(FIRST, MARIA, alone=FEW)),
    "modal-assessment-alone-many": _screen(Case(FIRST, MARIA, alone=MANY)),
    "modal-assessment-largest": _screen(FULLEST),
    "modal-assessment-question": lambda texts: assessments.two_levels(
        Case(TWO, MARIA), TWO.mark("asks"), texts, "{}"
    ),
    "modal-assessment-question-settled": lambda texts: assessments.two_levels(
        CASE, NOW_ROUND.mark("asks"), texts, "{}"
    ),
    "modal-assessment-one-point": lambda texts: one_point.screen(CASE, 4, texts, "{}"),
    "modal-assessment-one-point-largest": lambda texts: one_point.screen(FULLEST, 0, texts, "{}"),
    "modal-assessment-page": lambda texts: page_forms.every_point(Case(TWO, MARIA, before=FIRST), texts),
    "modal-assessment-page-point": lambda texts: _next(Case(replace(FIRST, marks={}), MARIA), texts),
    "modal-assessment-left": lambda texts: assessments.left(FIRST, texts),
    "modal-assessment-alone": lambda texts: alone_views.form(
        Case(FIRST, MARIA, mine={"decision": 2}), texts, "{}"
    ),
    "modal-assessment-moved": _moved(CASE),
    "modal-assessment-moved-first": _moved(Case(FIRST, MARIA)),
    "modal-assessment-moved-model": _moved(Case(MODEL, MARIA, before=FIRST)),
    "modal-assessment-moved-largest": _moved(FULLEST),
    "modal-assessment-shelf": lambda texts: shelves.shelf((SHELF,), texts),
    "modal-assessment-shelf-empty": lambda texts: shelves.shelf((), texts),
    "modal-assessment-read": lambda texts: shelves.levels(
        replace(CASE, reader=EVA, writes=False, opens=False), texts, "{}"
    ),
    "modal-assessment-read-largest": lambda texts: shelves.levels(FULLEST, texts, "{}"),
    "modal-assessment-heat-map": shelves.picture_comes,
    "message-assessment-heat-map": lambda texts: Message(
        shelves.in_words(heat_maps([FIRST, NOW_ROUND])[0], texts)
    ),
}
