"""Letters: everything there is to say to one person, in one message."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, chain, groupby, islice, zip_longest
from typing import Any

from programme.ground.notices import Kind
from programme.ground.speeches import speech
from programme.meetings.invitation_notices import Invited
from programme.meetings.meetings import Meeting
from programme.messages.letters import Letter, Line
from programme.messages.messages import Way
from programme.preparations.preparation_notices import Reminded
from programme.preparations.preparations import Owed
from texts import Mrkdwn, Texts, texts_in
from texts.lists import listed
from views.ground import blocks
from views.ground.blocks import Block, Element, Message
from views.ground.notices import NOTHING, Piece, Reader, shown
from views.ground.wording import first_name
from views.people import absences

NOT_ME = "welcome-not-me"

IN_FULL = 12
"""Things with buttons of their own; a letter with more says how many lines more there are."""


def texts_for(what: Letter) -> Texts:
    """The words it is said in: her language, her organisation's terms, and nothing of Slack outside Slack."""
    theirs = texts_in(what.person.language, what.own_words, by_mail=what.way is not Way.SLACK)
    return theirs.read_on(what.today)


def letter(what: Letter, texts: Texts) -> Message:
    """The whole message, as things stand: what has been settled since it was sent is shown as settled."""
    made = _asking_once(_fitting(list(islice(_pieces(what, texts), IN_FULL))))
    hidden = len(what.lines) - sum(piece.lines for piece in made)
    greeting = texts.rich("letter-greeting", name=first_name(what.person))
    more = texts.rich("letter-more", count=hidden) if hidden else NOTHING
    ends = [*_said_once(made), more, _why(made, what, texts)]
    whole = blocks.joined(greeting, *(piece.words for piece in made), *ends, by="\n\n")
    head = blocks.section(greeting, accessory=_menu(what, texts))
    parts = [block for piece in made for block in piece.blocks]
    closing = [blocks.context(blocks.joined(*(end for end in ends if end)))] if any(ends) else []
    return Message(blocks.clip_mrkdwn(whole, blocks.UPDATE_TEXT), [head, *parts, *closing])


def _asking_once(made: Sequence[Piece]) -> list[Piece]:
    """What can be done about a thing stands where it is spoken of last, and nowhere else."""
    seen, kept = set[tuple[str, str]](), list[Piece]()
    for piece in reversed(made):
        asked = [_without(block, seen) for block in piece.blocks]
        kept.insert(0, replace(piece, blocks=[block for block in asked if block.get("elements") != []]))
        seen |= {_way(one) for block in piece.blocks for one in _ways(block)}
    return kept


def _without(block: Block, seen: Collection[tuple[str, str]]) -> Block:
    if block["type"] != "actions":
        return block
    asked = _ways(block)
    return block | {
        "elements": [one for one in block["elements"] if one not in asked or _way(one) not in seen]
    }


def _ways(block: Block) -> list[Element]:
    inside = block["elements"] if block["type"] == "actions" else []
    return [one for one in inside if one["type"] == "button"]


def _way(element: Element) -> tuple[str, str]:
    return str(element.get("action_id")), str(element.get("value", ""))


def _said_once(made: Sequence[Piece]) -> list[Mrkdwn]:
    """What holds for several of its things, each once: what is enough for each, then who hears of it."""
    abreast = zip_longest(*(piece.once for piece in made), fillvalue=NOTHING)
    return [said for said in dict.fromkeys(said for some in abreast for said in some) if said]


def _why(made: Sequence[Piece], what: Letter, texts: Texts) -> Mrkdwn:
    """Why it comes, in one sentence; in few words to somebody who has heard it before."""
    reasons = [reason for reason in dict.fromkeys(piece.reason for piece in made) if reason]
    if not reasons:
        return NOTHING
    new = any(line.kind not in what.known for line in what.lines)
    key = "letter-because" if new else "letter-because-again"
    return Mrkdwn(texts(key, reasons=listed(reasons, texts.language)))


def _pieces(what: Letter, texts: Texts) -> Iterator[Piece]:
    """A programme at a time, each under its name where she sits in several."""
    order = list(dict.fromkeys(line.programme_id for line in what.lines))
    several, welcomed = what.several or len(order) > 1, frozenset[Kind]()
    for lines in (
        list(some) for _, some in groupby(sorted(what.lines, key=_place_in(order)), key=_programme)
    ):
        own = dict(what.words_of).get(lines[0].programme_id)
        theirs = texts if own is None else texts.instead(texts.language, own)
        if several and not shown()[lines[0].kind].names_programme:
            head = texts.rich("letter-programme", programme=lines[0].programme)
            yield Piece(head, [blocks.section(head)], 0)
        yield from _of_programme(lines, what, theirs, what.known | welcomed)
        welcomed |= {Kind.WELCOME} & {line.kind for line in lines}


def _programme(line: Line[Any]) -> str:
    return line.programme_id


def _place_in(order: Sequence[str]) -> Callable[[Line[Any]], int]:
    return lambda line: order.index(line.programme_id)


def _of_programme(
    some: Sequence[Line[Any]], what: Letter, texts: Texts, known: frozenset[Kind]
) -> Iterator[Piece]:
    """Kind by kind, each with all its lines and with what has been explained before them."""
    reader = Reader(
        what.person,
        what.today,
        texts,
        known=known,
        alike=_alike(some),
        named=_named(some),
        by_hand=what.way is Way.HAND,
    )
    for kind, lines in groupby(some, key=lambda line: line.kind):
        explained = reader.explained
        for piece in shown()[kind].pieces(list(lines), reader):
            explained |= piece.explains
            yield piece
        reader = replace(reader, explained=explained)


def _alike(lines: Sequence[Line[Any]]) -> frozenset[str]:
    """What more than one of those whom she answers for owe."""
    owners: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        if isinstance(line.about, Reminded) and line.about.owed is not None:
            owners[line.about.owed.item.id].add(line.about.owed.owner)
    return frozenset(item for item, names in owners.items() if len(names) > 1)


def _named(lines: Sequence[Line[Any]]) -> frozenset[str]:
    """What is told of in lines of its own, by id: preparations, and meetings that one is invited to."""
    owed = (line.about.owed for line in lines if isinstance(line.about, Reminded))
    invited = (line.about.meeting for line in lines if isinstance(line.about, Invited))
    return frozenset(one.id for one in chain[Owed | Meeting | None](owed, invited) if one is not None)


def _menu(what: Letter, texts: Texts) -> Element | None:
    """Who is asked for something can say that she is away."""
    asks = any(speech(line.kind).asks for line in what.lines)
    return absences.menu(texts) if asks else None


def _fitting(made: Sequence[Piece]) -> list[Piece]:
    """As many things as one message holds beside a greeting and a closing."""
    sums = accumulate(len(piece.blocks) for piece in made)
    most = blocks.MESSAGE_BLOCKS - 2
    return [piece for piece, so_far in zip(made, sums, strict=True) if so_far <= most]
