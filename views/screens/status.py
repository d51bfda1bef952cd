"""Status: how it stands with what is to be said in the programmes somebody facilitates, told to her alone."""

from collections.abc import Iterator, Sequence

from programme.messages.foresight import Heard
from programme.messages.outbox import Outbox
from programme.screens.status import LATEST, Led, Status
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Message
from views.messages.foresight import named
from views.messages.outbox import days, outbox_button

AGAIN = "status-again"
PROGRAMMES = 5
"""Programmes told of in one message, which holds fifty blocks."""
LINES = 20
"""What is sent next, so many lines of all programmes together."""
SECTIONS = 4
"""A programme's days in the message, and its letters that are stuck."""


def told(found: Status, boxes: Sequence[Outbox], texts: Texts) -> Message:
    """``boxes`` are what is sent next in each of the first ``PROGRAMMES``, in their order."""
    if not found.programmes:
        return _message([blocks.section(texts.rich("status-none"))])
    made = [blocks.section(_round(found, texts))]
    each = LINES // min(len(found.programmes), PROGRAMMES)
    for one, box in zip(found.programmes[:PROGRAMMES], boxes, strict=True):
        made += _programme(one, found, box.lines[:each], texts)
    hidden = len(found.programmes) - PROGRAMMES
    if hidden > 0:
        made.append(blocks.context(texts.rich("status-more", count=hidden)))
    return _message(made[: blocks.MESSAGE_BLOCKS])


def _message(made: list[Block]) -> Message:
    words = [Mrkdwn(one["text"]["text"]) for one in made if one["type"] == "section"]
    return Message(blocks.clip_mrkdwn(blocks.joined(*words, by="\n"), blocks.UPDATE_TEXT), made)


def _round(found: Status, texts: Texts) -> Mrkdwn:
    """Whether anything goes at all."""
    zone = found.programmes[0].zone
    if found.last_round is None:
        return texts.rich("status-round-none")
    at = texts.dates.moment(found.last_round, zone)
    key = "status-round-late" if found.now - found.last_round > LATEST else "status-round"
    return texts.rich(key, at=at)


def _programme(one: Led, found: Status, lines: Sequence[Heard], texts: Texts) -> Iterator[Block]:
    clock = texts.dates.moment(found.now, one.zone)
    yield blocks.section(texts.rich("status-programme", programme=one.title, at=clock, zone=one.zone))
    if one.paused_at is not None:
        yield blocks.section(texts.rich("outbox-paused"))
    elif not lines:
        yield blocks.section(texts.rich("outbox-empty"))
    else:
        yield from list(days(lines, texts))[:SECTIONS]
    amiss = [*_stuck(found, one, texts), *_lost(found, one, texts)]
    if amiss:
        yield from blocks.sections(*amiss)[:2]
    unsaid = [each for each in found.unsaid if each.programme_id == one.id]
    if unsaid:
        names = named(sorted({each.person for each in unsaid}), texts)
        yield blocks.section(texts.rich("status-unsaid", count=len(unsaid), names=names))
        again = blocks.button(texts("status-again"), AGAIN, one.id)
        yield blocks.actions(again, outbox_button(one.id, texts))
    else:
        yield blocks.actions(outbox_button(one.id, texts))


def _stuck(found: Status, one: Led, texts: Texts) -> Iterator[Mrkdwn]:
    for each in [letter for letter in found.stuck if one.id in letter.programme_ids][:SECTIONS]:
        since = texts.dates.moment(each.since, one.zone)
        yield texts.rich("status-stuck", name=each.person, since=since)


def _lost(found: Status, one: Led, texts: Texts) -> Iterator[Mrkdwn]:
    names = [each.person for each in found.lost if each.programme_id == one.id]
    if names:
        yield texts.rich("status-lost", names=named(names, texts), count=len(names))
