"""The page where somebody without Slack answers: plain HTML, no scripts, nothing from elsewhere."""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from programme.messages.letters import Letter
from programme.people.visibility import MayRead
from programme.preparations.preparation_notices import Missing, Reminded
from programme.preparations.preparations import Owed, State
from programme.reflections.reflections import LONGEST, Paper
from texts import Texts
from views.ground import markup
from views.ground.blocks import Block, Message
from views.meetings import attendance, mail_forms
from views.messages.letter_mails import words_of
from views.preparations import preparation_buttons as owed_buttons
from views.reflections.reflections import ANSWER

DO = "do"
TEXT, MAY_READ, LINK, DRAFT = "text", "may_read", "link", "draft"
MINE, NO_MAIL, MAIL_AGAIN, TAKE_AWAY = "mine", "no-mail", "mail-again", "reflection-away"
TAPS = (
    *(owed_buttons.DONE, owed_buttons.UNDO, owed_buttons.LATER),
    *(owed_buttons.BOOKED, owed_buttons.UNBOOK, owed_buttons.NOT_MINE),
    *(attendance.YES, attendance.NO),
)
"""What one press does, as in Slack."""
STYLE = (
    "body{font:1.125rem/1.5 system-ui,sans-serif;max-width:38rem;margin:0 auto;padding:1rem;"
    "color:#1b1b1b;background:#fff}button{font:inherit;min-height:2.75rem;padding:.4rem 1rem;"
    "margin:.25rem .5rem .25rem 0;border:2px solid #14532d;border-radius:.4rem;background:#fff;color:#14532d}"
    "button:focus-visible,textarea:focus-visible,input:focus-visible,select:focus-visible"
    "{outline:3px solid #1d4ed8;outline-offset:2px}"
    "label{display:block;margin-top:.5rem}textarea,input,select{font:inherit;width:100%;box-sizing:border-box}"
    "footer{margin-top:2rem;border-top:1px solid #767676}"
    ".told{border-left:4px solid #14532d;padding-left:1rem}"
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A letter as it stands, drawn for Slack; ``papers`` are the forms of its questions, by what asks."""

    letter: Letter
    said: Message
    papers: dict[str, Paper]


def offered(what: Shown) -> set[tuple[str, str]]:
    """What may be done on the page now, each with what it is done to; nothing else is."""
    buttons = {
        (one["action_id"], one.get("value", ""))
        for block in what.said.blocks
        if block["type"] == "actions"
        for one in block["elements"]
    }
    known = {*TAPS, owed_buttons.HAND_IN, ANSWER, *mail_forms.FORMS}
    return {one for one in buttons if one[0] in known} | {(MINE, one.id) for one in let_go(what.letter)}


def let_go(letter: Letter) -> list[Owed]:
    """Of what the letter is about: open, and nobody's now, so that she may take it back."""
    about = [line.about for line in letter.lines if isinstance(line.about, Reminded | Missing)]
    owed = [one.owed for one in about if one.owed is not None]
    return [one for one in owed if one.state is State.OPEN and one.responsible is None]


def page(what: Shown, texts: Texts, *, told: str = "", undo: str = "") -> str:
    """``told`` is what became of what was pressed; ``undo`` the id of a reflection that was just written."""
    back = [_button(TAKE_AWAY, undo, texts("page-undo"))] if undo else []
    inside = [
        f"<h1>{_safe(texts('page-title'))}</h1>",
        *([f'<p class="told" role="status">{_safe(told)}</p>', *back] if told else []),
        *(part for block in what.said.blocks for part in _block(block, what, texts)),
        *(_button(MINE, one.id, texts("page-mine")) for one in let_go(what.letter)),
        f"<footer><p>{_safe(texts('page-forwarded', name=what.letter.person.name))}</p>",
        _mail_button(what.letter, texts),
        "</footer>",
    ]
    return document(texts, inside)


def only(texts: Texts, words: str) -> str:
    """A page that says one thing."""
    return document(texts, [f"<h1>{_safe(texts('page-title'))}</h1>", f"<p>{_safe(words)}</p>"])


def document(texts: Texts, inside: Sequence[str]) -> str:
    return "\n".join(
        [
            "<!doctype html>",
            f'<html lang="{texts.language}"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer">',
            f"<title>{_safe(texts('page-title'))}</title><style>{STYLE}</style></head><body><main>",
            *inside,
            "</main></body></html>",
            "",
        ]
    )


def _mail_button(letter: Letter, texts: Texts) -> str:
    if letter.person.no_mail:
        return _button(MAIL_AGAIN, "", texts("page-mail-again"))
    return _button(NO_MAIL, "", texts("page-no-mail-button"))


def _block(block: Block, what: Shown, texts: Texts) -> Iterator[str]:
    yield from (f"<p>{markup.as_html(one)}</p>" for one in words_of(block))
    for one in block["elements"] if block["type"] == "actions" else ():
        yield from _element(one, what, texts)


def _element(one: dict[str, Any], what: Shown, texts: Texts) -> Iterator[str]:
    action, value = one["action_id"], one.get("value", "")
    if action in TAPS:
        yield _button(action, value, one["text"]["text"])
    elif action in mail_forms.FORMS:
        fields = mail_forms.fields(action, value, texts)
        yield f'<form method="post">{fields}{_press(action, value, one["text"]["text"])}</form>'
    elif action == owed_buttons.HAND_IN:
        yield _link_form(value, texts)
    elif action == ANSWER and value in what.papers:
        yield _reflection_form(value, what.papers[value], texts)


def _button(action: str, value: str, words: str) -> str:
    return f'<form method="post">{_press(action, value, words)}</form>'


def _press(action: str, value: str, words: str) -> str:
    what = html.escape(f"{action} {value}".strip())
    return f'<button name="{DO}" value="{what}">{_safe(words)}</button>'


def _link_form(value: str, texts: Texts) -> str:
    name = html.escape(f"{LINK}-{value}")
    return (
        f'<form method="post"><label for="{name}">{_safe(texts("page-link"))}</label>'
        f'<input id="{name}" name="{LINK}" type="url" required maxlength="2000">'
        f"{_press(owed_buttons.HAND_IN, value, texts('page-link-save'))}</form>"
    )


def _reflection_form(value: str, paper: Paper, texts: Texts) -> str:
    words, readers = html.escape(f"{TEXT}-{value}"), html.escape(f"{MAY_READ}-{value}")
    options = "".join(_level(one, paper, texts) for one in paper.offered)
    return (
        f'<form method="post"><label for="{words}">{_safe(texts("page-reflection"))}</label>'
        f'<textarea id="{words}" name="{TEXT}" rows="5" required maxlength="{LONGEST}"></textarea>'
        f'<label for="{readers}">{_safe(texts("page-reflection-may-read"))}</label>'
        f'<select id="{readers}" name="{MAY_READ}">{options}</select>'
        f'<input type="hidden" name="{DRAFT}" value="{html.escape(paper.draft.id)}">'
        f"{_press(ANSWER, value, texts('page-reflection-save'))}</form>"
    )


def _level(level: MayRead, paper: Paper, texts: Texts) -> str:
    facts = {"organisation": paper.organisation}
    chosen = " selected" if level is paper.draft.may_read else ""
    words = _safe(texts(f"reflection-level-{level}", **facts))
    return f'<option value="{level.value}"{chosen}>{words}</option>'


def _safe(words: str) -> str:
    return html.escape(words)
