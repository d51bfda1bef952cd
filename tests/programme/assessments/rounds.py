"""Rounds for tests: an invented list and an invented team's levels on it."""

from datetime import UTC, date, datetime

from programme.assessments.assessments import Mark, Round
from programme.assessments.checklists import Checklist, Level, Point
from programme.ground.languages import Language, Words
from programme.people.people import Person

ANNA = Person("anna", "T1", "Anna Alm", "U1", "Europe/Stockholm", Language.SV)


def said(text: str) -> Words:
    return Words(sv=text, en=text)


def checklist(points: int = 4, levels: int = 3, *, version: str = "1") -> Checklist:
    return Checklist(
        id="our-list",
        version=version,
        title=said("Our list"),
        source=said("Invented"),
        scale=tuple(Level(value=at, word=said(f"Step {at}")) for at in range(1, levels + 1)),
        points=tuple(
            Point(id=f"p{at}", number=str(at), text=said(f"Point {at}."), short=said(f"Point {at}"))
            for at in range(1, points + 1)
        ),
    )


def round_of(
    *levels: int | None, on: date = date(2027, 2, 1), of: Checklist | None = None, name: str = "Norrby"
) -> Round:
    """A level a point, in order."""
    of = of or checklist(len(levels))
    marks = {
        point.id: Mark(point.id, level, by=ANNA)
        for point, level in zip(of.points, levels, strict=True)
        if level is not None
    }
    return Round(
        f"{name} {on}",
        "p",
        name.lower(),
        name,
        f"preparation {name} {on}",
        said("Self-assessment"),
        on,
        of,
        datetime(2027, 1, 20, 9, tzinfo=UTC),
        ANNA,
        marks,
    )
