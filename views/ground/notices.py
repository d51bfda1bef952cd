"""How kinds of notice are shown: in a letter piece by piece, and in a line of what will be heard and why."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Generic, TypeVar

import views
from programme.ground.notices import Kind
from programme.ground.rooms import rooms
from programme.ground.speeches import To, speech
from programme.messages.foresight import Told
from programme.messages.letters import Line
from programme.people.people import Person
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element

A = TypeVar("A")
NOTHING = Mrkdwn("")


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose letter it is, on her day and in her words.

    ``explained`` is what it has explained already, ``known`` the kinds that others have told her before.
    ``alike`` are the ids of template items that several owe for whom she answers: names tell them apart.
    ``named`` are the preparations and meetings, by id, that have a line of their own in it. ``by_hand``: a
    facilitator sends it, without buttons and with no page to answer on.
    """

    person: Person
    today: date
    texts: Texts
    explained: frozenset[str] = frozenset()
    known: frozenset[Kind] = frozenset()
    alike: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing in a letter, made of so many ``lines``: ``words`` say all of it, ``blocks`` show it.

    ``reason`` is why it comes, and ``once`` what holds for others too: the letter says each once, at its end.
    """

    words: Mrkdwn
    blocks: list[Block]
    lines: int = 1
    explains: frozenset[str] = frozenset()
    reason: Mrkdwn = NOTHING
    once: tuple[Mrkdwn, ...] = ()


Pieces = Callable[[Sequence[Line[A]], Reader], Iterable[Piece]]
"""What some lines of one kind make of a letter; made as they are asked for, for a letter may be full."""


def _by_kind(told: Told) -> str:
    return told.kind.value.replace("_", "-")


def _why_by_kind(told: Told) -> str:
    return "facilitator" if speech(told.kind).to is To.FACILITATOR else _by_kind(told)


@dataclass(frozen=True, slots=True)
class Shown(Generic[A]):
    """How some kinds are shown; ``what`` and ``why`` name the texts foresight-… and foresight-why-….

    ``names_programme``: its own words do, where a programme's lines in a letter begin with it.
    """

    kinds: tuple[Kind, ...]
    pieces: Pieces[A]
    what: Callable[[Told], str] = _by_kind
    why: Callable[[Told], str] = _why_by_kind
    names_programme: bool = False


@cache
def shown() -> Mapping[Kind, Shown[Any]]:
    """Each kind's own, which alone knows what its lines speak of."""
    return {kind: one for one in every_shown() for kind in one.kinds}


def every_shown() -> Iterator[Shown[Any]]:
    """As the chapters' notices rooms have them in ``SHOWN``."""
    for room in rooms(views, "notices"):
        yield from getattr(room, "SHOWN", ())


def _stands(_line: Line[A], _reader: Reader) -> Mrkdwn | None:
    """What stands as it was said."""
    return None


def nothing_more(_line: Line[A], _texts: Texts) -> Mrkdwn:
    """Of what is said alone: no reason, and nothing that holds for others like it."""
    return NOTHING


def nothing_once(_line: Line[A], _reader: Reader) -> tuple[Mrkdwn, ...]:
    return ()


def _no_buttons(_line: Line[A], _reader: Reader) -> Sequence[Element]:
    return ()


def paragraphs(
    said: Callable[[Line[A], Reader], Mrkdwn],
    *,
    reason: Callable[[Line[A], Texts], Mrkdwn] = nothing_more,
    once: Callable[[Line[A], Reader], tuple[Mrkdwn, ...]] = nothing_once,
    settled: Callable[[Line[A], Reader], Mrkdwn | None] = _stands,
    buttons: Callable[[Line[A], Reader], Sequence[Element]] = _no_buttons,
    ways_on: Callable[[Line[A], Reader], Sequence[Element]] = _no_buttons,
) -> Pieces[A]:
    """A paragraph a line, with ``buttons``; what is settled says what became of it, with ``ways_on``.

    Why it comes, and what holds for others like it, is said once at the end of the letter.
    """

    def pieces(lines: Sequence[Line[A]], reader: Reader) -> Iterator[Piece]:
        for line in lines:
            became = settled(line, reader)
            if became is not None:
                yield Piece(became, with_buttons(became, ways_on(line, reader)))
                continue
            words = blocks.joined(said(line, reader), late_since(line, reader.texts))
            made = with_buttons(words, buttons(line, reader))
            yield Piece(words, made, reason=reason(line, reader.texts), once=once(line, reader))

    return pieces


def drawn(
    draw: Callable[[Line[A], Reader], tuple[Mrkdwn, list[Block]]],
    *,
    reason: Callable[[Line[A], Texts], Mrkdwn] = nothing_more,
) -> Pieces[A]:
    """For what is more than a paragraph with buttons under it: each line in words and in blocks."""

    def pieces(lines: Sequence[Line[A]], reader: Reader) -> Iterator[Piece]:
        for line in lines:
            words, made = draw(line, reader)
            late = late_since(line, reader.texts)
            whole = [*made, blocks.context(late)] if late else made
            yield Piece(blocks.joined(words, late), whole, reason=reason(line, reader.texts))

    return pieces


def with_buttons(words: Mrkdwn, buttons: Sequence[Element]) -> list[Block]:
    """A paragraph with what one can do about it."""
    said = blocks.section(words)
    return [said, blocks.actions(*buttons)] if buttons else [said]


def late_since(line: Line[A], texts: Texts) -> Mrkdwn:
    """That it should have been said another day."""
    since = line.late_since
    return texts.rich("letter-late-since", day=texts.dates.weekday(since)) if since else NOTHING
