"""A letter as a mail: subject, plain text and simple HTML, all from the blocks that Slack shows."""

import html
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from programme.messages.letters import Letter
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, markup
from views.ground.blocks import Block, Message

SUBJECT = 120


@dataclass(frozen=True, slots=True)
class Mailed:
    """What somebody reads in her mailbox. The subject says no more than which programme it is about."""

    subject: str
    text: str
    html: str


def mailed(what: Letter, said: Message, texts: Texts, *, page: str = "") -> Mailed:
    """``page`` is where it can be answered; without one, an answer to the mail goes to the facilitator."""
    parts = list(paragraphs(said.blocks))
    return Mailed(
        subject(what, texts),
        "\n\n".join([*(markup.plain(one) for one in parts), *_ends(what, texts, page)]) + "\n",
        _document(texts.language, [*(_paragraph(one) for one in parts), *_ends_in_html(what, texts, page)]),
    )


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


def _ends(what: Letter, texts: Texts, page: str) -> list[str]:
    again = [texts("mail-again")] if what.again else []
    answer = f"{texts('mail-page')} {page}" if page else texts("mail-reply")
    return [*again, answer, f"-- \n{texts('mail-why-mail')}"]


def _ends_in_html(what: Letter, texts: Texts, page: str) -> list[str]:
    again = [_plain_paragraph(texts("mail-again"))] if what.again else []
    answer = _plain_paragraph(texts("mail-reply"))
    if page:
        answer = f'<p><a href="{html.escape(page)}">{html.escape(texts("mail-page-open"))}</a></p>'
    return [*again, answer, f"<p><small>{html.escape(texts('mail-why-mail'))}</small></p>"]


def _paragraph(said: Mrkdwn) -> str:
    return f"<p>{markup.as_html(said)}</p>"


def _plain_paragraph(words: str) -> str:
    return f"<p>{html.escape(words)}</p>"


def _document(language: str, inside: list[str]) -> str:
    head = f'<html lang="{language}"><head><meta charset="utf-8"><title>Hemmaplan</title></head>'
    return "\n".join(["<!doctype html>", head, "<body>", *inside, "</body></html>", ""])
