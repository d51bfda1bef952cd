"""The self-assessments of her programmes: her team's own, what others have opened, and the heat map."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from programme.assessments.cases import Case
from programme.assessments.checklists import Point
from programme.assessments.heat_maps import HeatMap
from programme.assessments.movements import Moved, Way
from programme.assessments.shelves import Opened, Own, Shelf
from texts import Mrkdwn, Texts, escaped
from views.assessments import moved, points
from views.assessments.assessments import headline
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.names import some
from views.ground.windows import Memory
from views.ground.wording import written
from views.preparations.preparation_buttons import ASSESS

SHELF = "assessment-shelf"
SHELF_WINDOW = "assessment-shelf-window"
PAGE = "assessment-shelf-page"
READ = "assessment-read"
READ_WINDOW = "assessment-read-window"
HEAT_MAP = "assessment-heat-map"
A_PAGE = 20
ARROWS = {Way.UP: "↑", Way.DOWN: "↓", Way.SAME: "→", Way.UNSURE: ""}
"""Beside the levels they speak of, never alone."""

View = dict[str, Any]


class ShelfMemory(Memory):
    page: int = 0


class ReadMemory(Memory):
    id: str


def door(texts: Texts) -> Element:
    return blocks.button(texts("assessment-shelf-open"), SHELF)


def shelf(shelves: Sequence[Shelf], texts: Texts, *, page: int = 0) -> View:
    """Twenty things a page, in a block or two each."""
    every = [(one, thing) for one in shelves for thing in _things(one)]
    shown, page, pages = windows.page_of(every, page, A_PAGE)
    made: list[Block] = []
    before: Shelf | None = None
    for one, thing in shown:
        if one is not before:
            made += _heading(one, texts)
        if thing is not None:
            made.append(_own(thing, texts) if isinstance(thing, Own) else _opened(thing, texts))
        before = one
    empty = [] if every else [blocks.section(texts.rich("assessment-shelf-empty"))]
    title, close = texts("assessment-shelf-title"), texts("button-close")
    parts = [*empty, *made, *windows.turning(PAGE, page, pages, texts)]
    return blocks.modal(SHELF_WINDOW, title, parts, close=close, memory=ShelfMemory(page=page).kept())


def _things(one: Shelf) -> tuple[Own | Opened | None, ...]:
    """What stands under its heading; None where that is all there is."""
    return (*one.own, *one.opened) or (None,)


def _heading(one: Shelf, texts: Texts) -> list[Block]:
    name = blocks.section(texts.rich("next-programme", programme=one.programme.title))
    if one.rounds:
        name |= {"accessory": blocks.button(texts("assessment-heat-map"), HEAT_MAP, one.programme.id)}
    if not one.closed:
        return [name]
    return [name, blocks.context(texts.rich("assessment-closed", names=some(one.closed, texts)))]


def _own(one: Own, texts: Texts) -> Block:
    said = headline(one.round, texts) if one.round else _not_begun(one, texts)
    key = "assessment-open" if one.round else "preparation-assess"
    return blocks.section(said, accessory=blocks.button(texts(key), ASSESS, one.owed.id))


def _not_begun(one: Own, texts: Texts) -> Mrkdwn:
    title, due = written(one.owed.item.title, texts), texts.dates.day(one.owed.due_on)
    return texts.rich("assessment-not-begun", title=title, organisation=one.owed.owner, due=due)


def _opened(one: Opened, texts: Texts) -> Block:
    said = headline(one.last, texts)
    in_all = moved.in_all(one.movement, texts) if one.movement else Mrkdwn("")
    button = blocks.button(texts("assessment-read"), READ, one.last.id)
    return blocks.section(blocks.joined(said, in_all, by="\n"), accessory=button)


def levels(case: Case, texts: Texts, memory: str) -> View:
    """Another organisation's levels, as it opened them, with what moved and what it says of the whole."""
    one, moves = case.round, {each.point: each for each in (case.movement.points if case.movement else ())}
    told = {"assessment-movement": one.movement, "assessment-needs": one.needs}
    whole = [(key, words) for key, words in told.items() if words]
    parts = [
        blocks.section(headline(one, texts)),
        *blocks.sections(*moved.told(case, texts)[:1]),
        blocks.divider(),
        *blocks.sections(*(_level(case, point, moves, texts) for point in one.checklist.points)),
        *([blocks.divider()] if whole else []),
        *(block for key, words in whole for block in (_asked(key, texts), *blocks.quoted(words))),
        blocks.context(texts.rich("assessment-their-own-judgement", organisation=one.organisation)),
    ]
    title, close = texts("assessment-title"), texts("button-close")
    return blocks.modal(READ_WINDOW, title, parts, close=close, memory=memory)


def _asked(key: str, texts: Texts) -> Block:
    return blocks.context(escaped(texts(key)))


def _level(case: Case, point: Point, moves: dict[str, Moved], texts: Texts) -> Mrkdwn:
    mark = case.round.mark(point.id)
    said = texts.rich("assessment-point", number=point.number, text=written(point.short, texts))
    level = escaped(points.word(case.round.checklist, mark.level, texts))
    arrow = Mrkdwn(ARROWS[moves[point.id].way] if point.id in moves else "")
    comment = texts.rich("assessment-comment-said", comment=mark.comment) if mark.comment else Mrkdwn("")
    return blocks.joined(said, level, arrow, comment)


def in_words(one: HeatMap, texts: Texts) -> Mrkdwn:
    """What a heat map shows, for those who listen: how many chose which level, a point at a time."""
    about = texts.rich(
        "assessment-heat-map-words", count=len(one.rows), title=written(one.checklist.title, texts)
    )
    lines = []
    for at, point in enumerate(one.checklist.points):
        levels = Counter(one.known(at))
        said = ", ".join(
            texts("assessment-differ-level", level=level, count=levels[level]) for level in sorted(levels)
        )
        lines.append(
            texts.rich(
                "assessment-point", number=point.number, text=f"{written(point.short, texts)}: {said or '–'}"
            )
        )
    return blocks.joined(about, *lines, by="\n")


def picture_comes(texts: Texts) -> View:
    said, title = texts.rich("assessment-heat-map-comes"), texts("assessment-heat-map")
    return windows.saved(title, said, texts)
