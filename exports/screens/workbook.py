"""The workbook: what a board reads first, then a sheet a noun, with filters and real dates."""

from collections.abc import Iterator
from dataclasses import replace

from exports.assessments import assessments
from exports.assessments.heat_sheets import heat_sheets
from exports.ground.charts import ChartSheet
from exports.ground.covers import Cover
from exports.ground.sheets import Column, Columns, Names, Sheet, Value, sheet
from exports.ground.workbooks import Workbook, sheet_names
from exports.improvement import actions, cycles, ideas, improvements, journeys
from exports.improvement.improvements import Work
from exports.improvement.measure_charts import chart_sheets
from exports.improvement.measure_sheets import MEASURES, VALUES, charted, valued
from exports.meetings import attendance, feedback, meetings, stages
from exports.people import audit_trail, people
from exports.preparations import preparations, shadowings
from exports.preparations.form_sheets import form_sheets, matrix
from exports.programmes.programmes import ORGANISATIONS
from exports.reflections import reflections
from exports.screens.data import Data
from exports.screens.overview import cover
from texts import Texts

Page = Sheet | ChartSheet


def workbook(data: Data, texts: Texts) -> bytes:
    """An .xlsx file. Takes some seconds for ten thousand rows: run it off the event loop."""
    book, names = Workbook(texts), names_of(data, texts)
    book.sign(data.programme.title, data.export.made_at)
    for page in bound_pages(data, names):
        book.add(page)
    return book.content()


def reflection_sheet(data: Data, texts: Texts) -> Sheet:
    """What is also the csv."""
    return sheet("reflections", reflections.COLUMNS, data.reflections, names_of(data, texts))


def bound_pages(data: Data, names: Work) -> Iterator[Page | Cover]:
    """What the workbook is made of, page by page, the overview first."""
    return _bound(list(_pages(data, names)), data, names)


def _bound(pages: list[Page], data: Data, names: Work) -> Iterator[Page | Cover]:
    """The way to each page first, then the pages, each by a name of its own."""
    own, *called = sheet_names([names.texts("export-sheet-overview"), *(one.name for one in pages)])
    yield replace(cover(data, names, zip(called, (one.said for one in pages), strict=True)), name=own)
    for page, name in zip(pages, called, strict=True):
        yield replace(page, name=name)


def _pages(data: Data, names: Work) -> Iterator[Page]:
    yield matrix(data.preparations, names)
    yield sheet("preparations", preparations.COLUMNS, data.preparations, names)
    yield from form_sheets(data.preparations, names)
    if data.assessments:
        yield from heat_sheets(data.assessments, names)
        yield sheet("assessments", assessments.COLUMNS, data.assessments, names, about=2)
        yield sheet("levels", assessments.LEVELS, assessments.said(data.assessments), names, about=2)
    yield sheet("improvements", improvements.COLUMNS, data.improvements, names, about=3)
    travelled = journeys.travelled(data.ideas, data.cycles, names)
    yield sheet("journeys", journeys.COLUMNS, travelled, names)
    yield sheet("cycles", cycles.COLUMNS, data.cycles, names, about=3)
    yield sheet("ideas", ideas.COLUMNS, data.ideas, names)
    yield sheet("actions", actions.COLUMNS, data.actions, names)
    yield sheet("measures", MEASURES, charted(data.measures), names, about=4)
    yield sheet("values", VALUES, valued(data.measures, names), names)
    yield from chart_sheets(data.measures, names)
    yield sheet("reflections", reflections.COLUMNS, data.reflections, names)
    yield sheet("meetings", meetings.COLUMNS, data.meetings, names)
    yield sheet("attendance", attendance.COLUMNS, data.attendance, names)
    yield sheet("feedback", feedback.COLUMNS, data.feedback, names)
    yield sheet("shadowings", shadowings.COLUMNS, data.shadowings, names)
    yield sheet("outcomes", stages.COLUMNS, data.outcomes, names)
    yield sheet("people", people.COLUMNS, people.seated(data.people), names)
    yield sheet("organisations", ORGANISATIONS, data.organisations, names)
    if data.export.facilitates:
        yield sheet("trail", audit_trail.COLUMNS, data.trail, names)
    yield sheet("about", ABOUT, _about(data, names), names)


def names_of(data: Data, texts: Texts) -> Work:
    """What everything in it is called."""
    return Work(
        texts=texts,
        zone=data.programme.zone,
        clusters={one.id: one.name for one in data.clusters},
        organisations={one.id: one.name for one in data.organisations},
        steps={one.id: f"{one.number} {one.title}" for one in data.programme.steps},
        meetings={one.id: one.title for one in data.meetings},
        people={one.id: one.name for one in data.people},
        improvements={one.id: one for one in data.improvements},
        ideas={one.id: one.text for one in data.ideas},
        tests={one.id: one.number for one in data.cycles},
        next_tests={one.previous: one.number for one in data.cycles if one.previous},
    )


def _about(data: Data, names: Names) -> Iterator[tuple[str, Value]]:
    made, say = data.export, names.texts
    eyes = "facilitator" if made.facilitates else "participant"
    yield say("export-about-programme"), data.programme.title
    yield say("export-about-made-at", zone=names.zone), made.made_at
    yield say("export-about-made-for"), made.made_for_name
    yield say("export-about-version"), f"Hemmaplan {made.version}"
    yield say("export-about-who"), say(f"export-about-who-{eyes}")
    yield say("export-about-cells"), say("export-about-cells-how")


ABOUT: Columns[tuple[str, Value], Names] = (
    Column("what", 30, lambda one, _: one[0]),
    Column("which", 90, lambda one, _: one[1]),
)
