"""Home is short for who takes part, whatever she is in: many programmes, long names, much that is late."""

import re
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


def words(text: str) -> int:
    """As the demo's year is counted (tests/bot/test_budgets.py)."""
    plain = re.sub(r"[*_>•]", " ", re.sub(r"https?://\\S+", "address", text))
    return len(re.findall(r"[^\W_]+(?:[-'’.][^\W_]+)*", plain))


def read(block: dict[str, Any]) -> dict[str, Any]:
    shown = [one for one in block.get("elements", []) if one["type"] != "overflow"]
    return block | ({"elements": shown} if "elements" in block else {})


THINGS = st.lists(
    st.tuples(st.integers(0, len(TEMPLATE.preparations) - 1), st.sampled_from(PLACES), st.integers(-40, 100)),
    max_size=30,
)
"""Which of the template's, whose, and in how many days: little to read where it fails."""
ROUNDS = st.tuples(st.sampled_from(TITLES), THINGS, st.integers(-30, 90), st.booleans(), st.booleans())
"""Its title, what waits, in how many days they meet, whether that is known, and whether she leads a team."""
SHOWN = st.lists(
    st.tuples(st.sampled_from([(2,), (2, 3)]), st.booleans()), min_size=IN_FULL, max_size=IN_FULL
)
"""Of each programme shown: the steps of its way, and whether it is told where all stand."""
Thing = tuple[int, str, int]
Round = tuple[str, list[Thing], int, bool, bool]


def task(thing: Thing, meets: Meeting) -> Task:
    item, owner, days = thing
    one = replace(owed(TEMPLATE.preparations[item].id), owner=owner, organisation_id=owner)
    return Task(replace(one, due_on=TODAY + timedelta(days=days)), meets, late=days < 0)


def outlook(at: int, drawn: Round) -> Outlook:
    """A programme she works in, or leads a team in, with things of several organisations."""
    title, things, days, met, leads = drawn
    one: Programme = replace(PROGRAMME, id=f"p{at}", title=f"{title} {at}")
    meets: Meeting = replace(MEETING, id=f"m{one.id}", on=TODAY + timedelta(days=days))
    works = (f"norrby-{one.id}",)
    return Outlook(
        one,
        TODAY,
        takes_part=True,
        tasks=tuple(task(thing, meets) for thing in things),
        meeting=meets if met else None,
        sits_in=works,
        works_in=works,
        leads_in=works if leads else (),
    )


def a_home(
    rounds: list[Round],
    shown: list[tuple[tuple[int, ...], bool]],
    away: int,
    actions: int,
    tests: int,
    *,
    closed: bool,
) -> Home:
    """``closed`` is whether all of them are over, so that another may be started."""
    every = [replace(outlook(at, one), closed=closed) for at, one in enumerate(rounds)]
    stands_in = tuple(
        Absence(f"a{at}", replace(AWAY.person, name=f"Person {at}"), AWAY.since, AWAY.until)
        for at in range(away)
    )
    whole = list(zip(every, shown, strict=False))
    return Home(
        Next(MARIA, tuple(every), stands_in=stands_in, today=TODAY),
        paths=tuple(path(*steps, of=one.programme) for one, (steps, _) in whole),
        standings=tuple(
            replace(STANDING, path=path(2, of=one.programme)) for one, (_, told) in whole if told
        ),
        actions=tuple(Spoken(one, MARIA.id, TODAY) for one in ACTIONS) * actions,
        tests=(PLANNED, DOING, STUDIED) * tests,
        written=tuple(WRITTEN[:2]),
        may_start=True,
        covered={one.id: tuple(owed(item.id) for item in TEMPLATE.preparations) for one in stands_in},
    )


@settings(max_examples=60, deadline=None)
@given(
    st.lists(ROUNDS, min_size=1, max_size=7),
    SHOWN,
    st.integers(0, 6),
    st.integers(0, 4),
    st.integers(0, 2),
    st.booleans(),
    st.sampled_from(["sv", "en"]),
)
def test_it_keeps_its_budget_and_says_what_it_does_not_show(
    rounds: list[Round],
    shown: list[tuple[tuple[int, ...], bool]],
    away: int,
    actions: int,
    tests: int,
    closed: bool,
    language: str,
) -> None:
    what, texts = (
        a_home(rounds, shown, away, actions, tests, closed=closed),
        texts_in(language).read_on(TODAY),
    )
    blocks = homes.home(what, texts)["blocks"]
    said = words_in([read(one) for one in blocks])
    buttons = sum(one.type != "checkboxes" for one in elements_in(blocks))
    assert words(said) <= WORDS, (words(said), said)
    assert buttons <= BUTTONS, [one.shape.get("text", one.type) for one in elements_in(blocks)]
    assert shown_or_counted(what, said, texts)


def shown_or_counted(what: Home, said: str, texts: Texts) -> bool:
    """Every programme in a place of its own or in a number, and so every thing that waits.

    Beside a thing of hers a programme is named as well, and still has no place of its own.
    """
    titles = [one.programme.title for one in what.next.outlooks]
    named = sum(f"*{title}*" in said for title in titles)
    more = [count for count in range(1, 9) if texts("home-more-programmes", count=count) in said]
    waiting = len(what.waiting)
    rest = [count for count in range(1, 300) if texts("home-things-more", count=count) in said]
    shown = waiting - (rest[0] if rest else 0)
    return named + sum(more[:1]) == len(titles) and 0 <= shown <= 5
