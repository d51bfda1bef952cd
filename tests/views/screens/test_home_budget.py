"""Home is short for who takes part, whatever she is in: many programmes, long names, much that is late."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from programme.improvement.actions import Spoken
from programme.meetings.meetings import Meeting
from programme.people.absences import Absence
from programme.programmes.programmes import Programme
from programme.screens.homes import IN_FULL, Home
from programme.screens.next import Next, Outlook, Task
from rehearsal.elements import elements_in, words_in
from texts import Texts, texts_in
from views.examples.improvement.cycles import DOING, PLANNED, STUDIED
from views.examples.improvement.improvements import ACTIONS
from views.examples.meetings.stages import path
from views.examples.people.absences import AWAY
from views.examples.reflections.reflections import MANY as WRITTEN
from views.examples.screens.standings import BUSY as STANDING
from views.examples.values import MARIA, MEETING, PROGRAMME, TEMPLATE, TODAY, owed
from views.screens import homes

WORDS, BUTTONS = 250, 12
PLACES = ("Norrby", "Regionförbundet Mellersta Exempellandet med kommunerna Ekeby och Strandvik")
TITLES = ("Rundan", "Jämställd och likvärdig välfärd på hemmaplan i hela Exempellänet 2027 till 2028")
Draw = Callable[[st.SearchStrategy[Any]], Any]


def words(text: str) -> int:
    """As the demo's year is counted (tests/bot/test_budgets.py)."""
    plain = re.sub(r"[*_>•]", " ", re.sub(r"https?://\\S+", "address", text))
    return len(re.findall(r"[^\W_]+(?:[-'’.][^\W_]+)*", plain))


def read(block: dict[str, Any]) -> dict[str, Any]:
    shown = [one for one in block.get("elements", []) if one["type"] != "overflow"]
    return block | ({"elements": shown} if "elements" in block else {})


@st.composite
def programmes(draw: Draw) -> list[Programme]:
    titles = draw(st.lists(st.sampled_from(TITLES), min_size=1, max_size=7))
    return [replace(PROGRAMME, id=f"p{at}", title=f"{title} {at}") for at, title in enumerate(titles)]


@st.composite
def outlooks(draw: Draw, one: Programme) -> Outlook:
    """A programme she works in, or leads a team in, with things of several organisations."""
    meets: Meeting = replace(MEETING, id=f"m{one.id}", on=TODAY + timedelta(days=draw(st.integers(-30, 90))))
    items = st.tuples(st.sampled_from(TEMPLATE.preparations), st.sampled_from(PLACES), st.integers(-40, 100))
    tasks = [
        Task(
            replace(owed(item.id), owner=owner, due_on=TODAY + timedelta(days=days), organisation_id=owner),
            meets,
            late=days < 0,
        )
        for item, owner, days in draw(st.lists(items, max_size=30))
    ]
    works = (f"norrby-{one.id}",)
    return Outlook(
        one,
        TODAY,
        takes_part=True,
        tasks=tuple(tasks),
        meeting=meets if draw(st.booleans()) else None,
        sits_in=works,
        works_in=works,
        leads_in=works if draw(st.booleans()) else (),
    )


@st.composite
def a_home(draw: Draw) -> Home:
    every = [draw(outlooks(one)) for one in draw(programmes())]
    away = draw(st.lists(st.just(AWAY), max_size=6))
    stands_in = tuple(
        Absence(f"a{at}", replace(one.person, name=f"Person {at}"), one.since, one.until)
        for at, one in enumerate(away)
    )
    spoken = tuple(Spoken(one, MARIA.id, TODAY) for one in ACTIONS)
    shown = every[:IN_FULL]
    return Home(
        Next(MARIA, tuple(every), stands_in=stands_in, today=TODAY),
        paths=tuple(path(*draw(st.sampled_from([(2,), (2, 3)])), of=one.programme) for one in shown),
        standings=tuple(
            replace(STANDING, path=path(2, of=one.programme)) for one in shown if draw(st.booleans())
        ),
        actions=spoken * draw(st.integers(0, 4)),
        tests=(PLANNED, DOING, STUDIED) * draw(st.integers(0, 2)),
        written=tuple(WRITTEN[:2]),
        covered={one.id: tuple(owed(item.id) for item in TEMPLATE.preparations) for one in stands_in},
    )


@settings(max_examples=60, deadline=None)
@given(a_home(), st.sampled_from(["sv", "en"]))
def test_it_keeps_its_budget_and_says_what_it_does_not_show(what: Home, language: str) -> None:
    texts = texts_in(language).read_on(TODAY)
    blocks = homes.home(what, texts)["blocks"]
    said = words_in([read(one) for one in blocks])
    buttons = sum(one.type != "checkboxes" for one in elements_in(blocks))
    assert words(said) <= WORDS, (words(said), said)
    assert buttons <= BUTTONS, [one.shape.get("text", one.type) for one in elements_in(blocks)]
    assert shown_or_counted(what, said, texts)


def shown_or_counted(what: Home, said: str, texts: Texts) -> bool:
    """Every programme by its name or in a number, and so every thing that waits."""
    titles = [one.programme.title for one in what.next.outlooks]
    named = sum(title in said for title in titles)
    more = [count for count in range(1, 9) if texts("home-more-programmes", count=count) in said]
    waiting = len(what.waiting)
    rest = [count for count in range(1, 300) if texts("home-things-more", count=count) in said]
    shown = waiting - (rest[0] if rest else 0)
    return named + sum(more[:1]) == len(titles) and 0 <= shown <= 5
