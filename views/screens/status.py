"""Status: how it stands with what is to be said in the programmes somebody facilitates, told to her alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from programme.messages.foresight import Heard
from programme.messages.outbox import Outbox
from programme.screens.mail_standing import MailStanding
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


@dataclass(frozen=True, slots=True)
class Mail:
    """How letters to those without Slack do; ``on`` is whether a server takes them."""

    stands: MailStanding
    on: bool


def told(found: Status, boxes: Sequence[Outbox], mail: Mail, texts: Texts) -> Message:
    """``boxes`` are what is sent next in each of the first ``PROGRAMMES``, in their order."""
    if not found.programmes:
        return _message([blocks.section(texts.rich("status-none"))])
    made = [blocks.section(_round(found, texts))]
    if mail.stands.is_used:
        made.append(blocks.section(_mail(mail, found.programmes[0].zone, texts)))
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


def _mail(mail: Mail, zone: str, texts: Texts) -> Mrkdwn:
    stands = mail.stands
    if not mail.on:
        return texts.rich("status-mail-off", count=stands.in_hand)
    last = stands.last_sent and texts.dates.moment(stands.last_sent, zone)
    said = [
        texts.rich("status-mail-on", count=stands.people),
        texts.rich("status-mail-last", at=last) if last else texts.rich("status-mail-none"),
        *(
            texts.rich(f"status-mail-{what}", count=count)
            for what, count in (
                ("waiting", stands.waiting),
                ("refused", stands.refused),
                ("bounced", stands.bounced),
            )
            if count
        ),
    ]
    if stands.hitch is not None:
        said.append(texts.rich("status-mail-shut", at=texts.dates.moment(stands.hitch.since, zone)))
    return blocks.joined(*said)


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
