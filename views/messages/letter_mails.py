"""A letter as a mail: subject, plain text and simple HTML, all from the blocks that Slack shows."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from programme.messages.letters import Letter
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, markup
from views.ground.blocks import Block, Message

SUBJECT = 120
AGAIN = re.compile(r"^(?:(?:sv|re|vb|fwd?|aw)\s*:\s*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mailed:
    """What somebody reads in her mailbox. The subject says no more than which programme it is about."""

    subject: str
    text: str
    html: str


def mailed(what: Letter, said: Message, texts: Texts, *, page: str = "", heard: str | None = None) -> Mailed:
    """``page`` is where it can be answered. An answer in words goes to her facilitators; or, where mail is
    ``heard``, to us: then it says who they are, and their addresses. All of that is explained in the first
    mail; the page says it too, so that after that the way there is enough.
    """
    again = [texts("mail-again")] if what.again else []
    if what.mailed_before and page:
        return _made(subject(what, texts), said, _Foot(_way(texts, page, "-again"), tuple(again)), texts)
    whole = _Foot(_way(texts, page), (*again, _answers(texts, heard)), texts("mail-why-mail"))
    return _made(subject(what, texts), said, whole, texts)


def answered(subject: str, said: Message, texts: Texts, *, page: str = "", leads: str = "") -> Mailed:
    """What is said to somebody who has written to us by mail."""
    bare = AGAIN.sub("", " ".join(subject.split()))
    line = blocks.clip(texts("mail-answer-subject", subject=bare), SUBJECT)
    foot = _Foot(_way(texts, page), (_answers(texts, leads),), texts("mail-why-mail"))
    return _made(line, said, foot, texts)


def _answers(texts: Texts, heard: str | None) -> str:
    if heard is None:
        return texts("mail-reply")
    return texts("mail-heard", leads=heard) if heard else texts("mail-heard-only")


@dataclass(frozen=True, slots=True)
class _Foot:
    """What stands beneath the words: the ``way`` to the page in text and in HTML, some lines, and why."""

    way: tuple[str, str] | None
    lines: tuple[str, ...]
    why: str = ""


def _way(texts: Texts, page: str, which: str = "") -> tuple[str, str] | None:
    if not page:
        return None
    words = html.escape(texts(f"mail-page-open{which}"))
    return f"{texts(f'mail-page{which}')} {page}", f'<p><a href="{html.escape(page)}">{words}</a></p>'


def _made(subject: str, said: Message, foot: _Foot, texts: Texts) -> Mailed:
    parts = list(paragraphs(said.blocks))
    text = [
        *(markup.plain(one) for one in parts),
        *([foot.way[0]] if foot.way else []),
        *foot.lines,
        *([f"-- \n{foot.why}"] if foot.why else []),
    ]
    inside = [
        *(_paragraph(one) for one in parts),
        *([foot.way[1]] if foot.way else []),
        *(_plain_paragraph(one) for one in foot.lines),
        *([f"<p><small>{html.escape(foot.why)}</small></p>"] if foot.why else []),
    ]
    return Mailed(subject, "\n\n".join(text) + "\n", _document(texts.language, inside))


def subject(what: Letter, texts: Texts) -> str:
    """One line, whatever the programme is called."""
    titles = " & ".join(dict.fromkeys(line.programme for line in what.lines))
    return blocks.clip(" ".join(texts("mail-subject", programme=titles).split()), SUBJECT)


def in_hand(said: Message, texts: Texts) -> str:
    """The plain text alone, for a facilitator to send from her own mailbox."""
    parts = [markup.plain(one) for one in paragraphs(said.blocks)]
    return "\n\n".join([*parts, texts("mail-hand-answer")])


def paragraphs(made: list[Block]) -> Iterator[Mrkdwn]:
    """What the blocks say, a paragraph each; their buttons are not among it."""
    for block in made:
        yield from words_of(block)


def words_of(block: Block) -> Iterator[Mrkdwn]:
    """The paragraphs of one block."""
    told = [block["text"]] if block.get("text") else []
    told += block.get("fields", ()) if block["type"] == "section" else ()
    told += block["elements"] if block["type"] == "context" else ()
    for one in told:
        if one.get("text"):
            yield _as_markup(one)


def _as_markup(told: dict[str, Any]) -> Mrkdwn:
    return Mrkdwn(told["text"]) if told["type"] == "mrkdwn" else escaped(told["text"])


def _paragraph(said: Mrkdwn) -> str:
    return f"<p>{markup.as_html(said)}</p>"


def _plain_paragraph(words: str) -> str:
    return f"<p>{html.escape(words)}</p>"


def _document(language: str, inside: list[str]) -> str:
    head = f'<html lang="{language}"><head><meta charset="utf-8"><title>Hemmaplan</title></head>'
    return "\n".join(["<!doctype html>", head, "<body>", *inside, "</body></html>", ""])
