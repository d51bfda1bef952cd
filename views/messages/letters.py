"""Letters: everything there is to say to one person, in one message."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby, islice

from programme.ground.speeches import speech
from programme.messages.letters import Letter
from texts import Mrkdwn, Texts
from texts.lists import listed
from views.ground import blocks
from views.ground.blocks import Element, Message
from views.ground.notices import NOTHING, Piece, Reader, shown
from views.ground.wording import first_name
from views.people import absences

NOT_ME = "welcome-not-me"

IN_FULL = 12
"""Things with buttons of their own; a letter with more says how many lines more there are."""


def letter(what: Letter, texts: Texts) -> Message:
    """The whole message, as things stand: what has been settled since it was sent is shown as settled."""
    made = _fitting(list(islice(_pieces(what, texts), IN_FULL)))
    hidden = len(what.lines) - sum(piece.lines for piece in made)
    greeting = texts.rich("letter-greeting", name=first_name(what.person))
    more = texts.rich("letter-more", count=hidden) if hidden else NOTHING
    ends = [*_said_once(made), more, _why(made, texts)]
    whole = blocks.joined(greeting, *(piece.words for piece in made), *ends, by="\n\n")
    head = blocks.section(greeting, accessory=_menu(what, texts))
    parts = [block for piece in made for block in piece.blocks]
    closing = [blocks.context(blocks.joined(*(end for end in ends if end)))] if any(ends) else []
    return Message(blocks.clip_mrkdwn(whole, blocks.UPDATE_TEXT), [head, *parts, *closing])


def _said_once(made: Sequence[Piece]) -> list[Mrkdwn]:
    """What holds for several of its things, each once."""
    return [said for said in dict.fromkeys(piece.once for piece in made) if said]


def _why(made: Sequence[Piece], texts: Texts) -> Mrkdwn:
    """Why it comes, in one sentence."""
    reasons = [reason for reason in dict.fromkeys(piece.reason for piece in made) if reason]
    if not reasons:
        return NOTHING
    return Mrkdwn(texts("letter-because", reasons=listed(reasons, texts.language)))


def _pieces(what: Letter, texts: Texts) -> Iterator[Piece]:
    """Kind by kind, each with all its lines and with what has been explained before them."""
    reader = Reader(what.person, what.today, texts)
    for kind, lines in groupby(what.lines, key=lambda line: line.kind):
        explained = reader.explained
        for piece in shown()[kind].pieces(list(lines), reader):
            explained |= piece.explains
            yield piece
        reader = replace(reader, explained=explained)


def _menu(what: Letter, texts: Texts) -> Element | None:
    """Who is asked for something can say that she is away."""
    asks = any(speech(line.kind).asks for line in what.lines)
    return absences.menu(texts) if asks else None


def _fitting(made: Sequence[Piece]) -> list[Piece]:
    """As many things as one message holds beside a greeting and a closing."""
    sums = accumulate(len(piece.blocks) for piece in made)
    most = blocks.MESSAGE_BLOCKS - 2
    return [piece for piece, so_far in zip(made, sums, strict=True) if so_far <= most]
