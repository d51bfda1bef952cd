"""The readiness board on a facilitator's Home: the ways to narrow it, a row an organisation, pages."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from programme.ground.refusals import Refusal
from programme.preparations.preparations import Owed
from programme.programmes.template import Preparation
from programme.screens.boards import LONGEST_SEARCH, Board, Row
from texts import Mrkdwn, Texts
from views.changes.organisations import PAGE_OPEN
from views.ground import blocks, windows
from views.ground.blocks import Block, Element, Option
from views.ground.forms import Form, names
from views.ground.windows import Memory
from views.ground.wording import capital, written
from views.messages.outbox import outbox_button
from views.programmes.programmes import ORGANISATION_NEW
from views.screens.pages.organisation_pages import who

CLUSTER = "board-cluster"
LACKS = "board-lacks"
SEARCH = "board-search"
SEARCHING = "board-searching"
EVERYTHING = "board-everything"
EARLIER = "board-earlier"
FURTHER = "board-further"

EVERY = "*"
"""What is chosen by who leaves nothing out."""
NAMED = 3
"""Open things named in a row at risk; in another only the next."""


class SearchForm(Form):
    words: str = ""


class SearchMemory(Memory):
    """The board's programme, and what Home remembers."""

    programme: str
    home: str


FIELDS = names(SearchForm)


def on_home(board: Board, texts: Texts) -> list[Block]:
    """Some twenty blocks, however many take part. Where nobody does there is one thing to do."""
    if not board.found and not board.asked.narrows:
        new = blocks.button(texts("organisation-new"), ORGANISATION_NEW, board.programme.id, primary=True)
        return [blocks.section(texts.rich("board-empty")), blocks.actions(new)]
    return [
        blocks.section(texts.rich("board-title")),
        _narrowing(board, texts),
        *_searched(board, texts),
        *_joint(board, texts),
        *(_groups(board, texts) if board.rows else [_nothing(board, texts)]),
        *_turning(board, texts),
    ]


def programme_of(block_id: str) -> str:
    """Which programme's board a block is of. Raises Refusal."""
    _, *named = block_id.split() or [""]
    if not named:
        raise Refusal("thing-gone")
    return named[0]


def _named(kind: str, board: Board) -> str:
    """A block's id: another for each choice, for Slack shows a choice again where the ids are the same."""
    asked = board.asked
    return f"{kind} {board.programme.id} {asked.cluster_id} {asked.preparation}".strip()


def _narrowing(board: Board, texts: Texts) -> Block:
    elements = [
        *([_clusters(board, texts)] if board.clusters else []),
        *([_lacks(board, texts)] if board.preparations else []),
        blocks.button(texts("board-search"), SEARCH),
        *([blocks.button(texts("board-everything"), EVERYTHING)] if board.asked.narrows else []),
    ]
    return blocks.actions(*elements) | {"block_id": _named("board-narrowing", board)}


def _clusters(board: Board, texts: Texts) -> Element:
    every, words = (EVERY, texts("board-every-cluster")), texts("board-cluster")
    options = [(one.id, one.name) for one in board.clusters]
    chosen = board.asked.cluster_id
    if len(options) < blocks.OPTIONS:
        return blocks.menu(words, CLUSTER, [every, *options], chosen=chosen)
    return blocks.search_menu(words, CLUSTER, chosen=next((one for one in options if one[0] == chosen), None))


def cluster_options(found: Sequence[Option], typed: str, texts: Texts) -> list[Element]:
    """What is offered as somebody types, where there are too many clusters for a list."""
    every = (EVERY, texts("board-every-cluster"))
    offered = [every, *found] if typed.casefold() in every[1].casefold() else found
    return [blocks.option(*one) for one in offered[: blocks.OPTIONS]]


def _lacks(board: Board, texts: Texts) -> Element:
    options = [(one.id, _item(one, board, texts)) for one in board.preparations]
    offered = [(EVERY, texts("board-lacks-anything")), *options]
    return blocks.menu(texts("board-lacks"), LACKS, offered, chosen=board.asked.preparation)


def _item(one: Preparation, board: Board, texts: Texts) -> str:
    """With its step first: several have the same title, and a long one is clipped."""
    before = board.programme.step(one.before)
    step = capital(written(before.short or before.title, texts))
    return texts("board-lacks-item", step=step, title=written(one.title, texts))


def _searched(board: Board, texts: Texts) -> list[Block]:
    words = board.asked.words
    return [blocks.context(texts.rich("board-searched", words=words))] if words else []


def _joint(board: Board, texts: Texts) -> list[Block]:
    """What clusters owe together, on lines of its own."""
    if not board.joint:
        return []
    more = board.joint_found - len(board.joint)
    lines = [
        texts.rich("board-joint"),
        *(_line("board-joint", one, board, texts) for one in board.joint),
        *([texts.rich("board-joint-more", count=more)] if more > 0 else []),
    ]
    return [blocks.section(blocks.joined(*lines, by="\n"))]


def _nothing(board: Board, texts: Texts) -> Block:
    return blocks.section(texts.rich("board-none-found" if board.asked.narrows else "board-empty"))


def _groups(board: Board, texts: Texts) -> list[Block]:
    """Rows in their order, under what they have in common."""
    made: list[Block] = []
    for heading, rows in groupby(board.rows, key=_heading):
        made.append(blocks.context(texts.rich(heading)))
        made += [_row(one, board, texts) for one in rows]
    return made


def _heading(one: Row) -> str:
    if one.at_risk:
        return "board-at-risk"
    return "board-on-its-way" if one.left else "board-ready"


def _row(one: Row, board: Board, texts: Texts) -> Block:
    named = {"name": one.organisation.name, "cluster": one.organisation.cluster}
    said = texts.rich("board-row", done=one.done, of=one.of, **named)
    about = said if one.of else texts.rich("board-row-nothing", **named)
    lost = texts.rich("board-unreachable", count=one.unreachable) if one.unreachable else Mrkdwn("")
    shown = one.open[: NAMED if one.at_risk else 1]
    lines = (_line("board", each, board, texts) for each in shown)
    return blocks.section(
        blocks.joined(blocks.joined(about, lost), *lines, by="\n"),
        accessory=blocks.button(texts("board-open"), PAGE_OPEN, one.organisation.id),
    )


def _line(key: str, one: Owed, board: Board, texts: Texts) -> Mrkdwn:
    title = written(one.item.title, texts)
    if one.let_be:
        return texts.rich("board-let-be", title=title)
    late = one.is_late(board.today)
    tell = texts.dates.passed if late else texts.dates.ahead
    facts = {"title": title, "due": tell(one.due_on, board.today)}
    if one.organisation_id is None:
        facts["owner"] = one.owner
    said = texts.rich(f"{key}-late" if late else f"{key}-due", **facts)
    return blocks.joined(said, who(one, texts))


def _turning(board: Board, texts: Texts) -> list[Block]:
    page, turns = board.asked.page, []
    if page > 0:
        turns.append(blocks.button(texts("window-earlier"), EARLIER, str(page - 1)))
    if page + 1 < board.pages:
        turns.append(blocks.button(texts("window-further"), FURTHER, str(page + 1)))
    ways = blocks.actions(*turns, outbox_button(board.programme.id, texts))
    place = texts.rich("board-page", page=page + 1, pages=board.pages, found=board.found)
    there = [blocks.context(place)] if board.pages > 1 else []
    return [*there, ways | {"block_id": _named("board-turning", board)}]


def searching(words: str, texts: Texts, *, memory: str) -> dict[str, Any]:
    """A small window: a field in the tab itself keeps what was typed, whatever is drawn there later."""
    field = blocks.field_block(
        FIELDS.words,
        texts("board-search-words"),
        blocks.text_input(FIELDS.words, initial=words, most=LONGEST_SEARCH),
        hint=texts("board-search-hint"),
        optional=True,
    )
    return windows.form(
        SEARCHING, texts("board-search-title"), [field], texts, memory=memory, submit="board-search"
    )
