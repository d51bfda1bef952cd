"""The page where somebody without Slack answers: plain HTML, no scripts, nothing from elsewhere."""

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from programme.improvement.check_ins import CheckIn
from programme.messages.letters import Letter
from programme.preparations.meeting_pages import OnScreen
from programme.preparations.preparation_notices import Missing, Reminded
from programme.preparations.preparations import Owed, State
from texts import Texts
from views.assessments.page_forms import ONE_POINT
from views.ground import markup
from views.ground.blocks import Block, Element, Message
from views.ground.wording import written
from views.improvement.cycles import TEST_MINE, named
from views.meetings import meeting_pages
from views.messages import page_fields
from views.messages.letter_mails import words_of
from views.messages.letters import NOT_ME
from views.messages.page_fields import Held
from views.messages.page_style import STYLE
from views.people.absences import MENU
from views.preparations.preparation_buttons import ASSESS, MINE, NOT_LATER
from views.reflections.reflections import ANSWER, REFLECTION_NEW

DO = "do"
FORM = "form"
"""The form's own id."""
NOT_ME_SURE = "not-me-sure"
NO_MAIL, MAIL_AGAIN = "no-mail", "mail-again"
CALENDAR, CALENDAR_NEW, CALENDAR_AWAY = "calendar", "calendar-new", "calendar-away"
UNFOLDED = frozenset({ANSWER})
"""Forms that stand open: the letter asks for nothing else than a line."""

Pressed = tuple[str, str]
"""A button's action and its value."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A letter as it stands, drawn for Slack, with what the page can do about it.

    ``taps`` are the actions that one press does. By action and value: ``forms`` are the windows of those that
    ask for something, ``ids`` their own ids, and ``held`` what was written and could not be kept; ``read``
    are windows without a form. Forms of the action ``opened`` are unfolded.
    """

    letter: Letter
    said: Message
    taps: frozenset[str] = frozenset()
    forms: Mapping[Pressed, Mapping[str, Any]] = field(default_factory=dict)
    ids: Mapping[Pressed, str] = field(default_factory=dict)
    held: Mapping[Pressed, Held] = field(default_factory=dict)
    read: Mapping[Pressed, Mapping[str, Any]] = field(default_factory=dict)
    opened: str = ""
    calendar: bool = False
    """Whether she can subscribe to hers."""
    screens: Sequence[OnScreen] = ()
    codes: str = ""
    """Where a meeting's code is typed; ``screens`` are those she is to show."""


def pressable(letter: Letter, said: Message) -> Iterator[Pressed]:
    """What may be pressed in a letter, and what somebody may write of her own accord."""
    yield from buttons(said)
    yield from ((REFLECTION_NEW, one) for one in _programmes(letter))


def _programmes(letter: Letter) -> dict[str, str]:
    """By id, what they are called."""
    return {line.programme_id: line.programme for line in letter.lines}


def buttons(said: Message) -> Iterator[Pressed]:
    """What may be pressed in a letter; that she is away is said in its menu."""
    for block in said.blocks:
        if block["type"] == "actions":
            yield from _pressed(block)
        elif block.get("accessory", {}).get("action_id") == MENU:
            yield MENU, ""


def _pressed(block: Block) -> Iterator[Pressed]:
    """A self-assessment is filled in all at once, or a point at a time."""
    for one in block["elements"]:
        yield one["action_id"], one.get("value", "")
        if one["action_id"] == ASSESS:
            yield ONE_POINT, one["value"]


def _beneath(form: Mapping[str, Any], what: Shown) -> list[Element]:
    """The buttons that stand in a window besides its own, of those that the page can press."""
    inside = (one for block in form["blocks"] if block["type"] == "actions" for one in block["elements"])
    return [one for one in inside if one["action_id"] in what.taps]


def offered(what: Shown) -> set[Pressed]:
    """What may be done on the page now, each with what it is done to; nothing else is."""
    known = {one for one in pressable(what.letter, what.said) if _is_known(one, what)}
    beneath = (one for form in what.forms.values() for one in _beneath(form, what))
    known |= {(one["action_id"], one["value"]) for one in beneath}
    sure = {(NOT_ME_SURE, value) for action, value in known if action == NOT_ME}
    return known | sure | set(_ways_back(what.letter))


def _is_known(one: Pressed, what: Shown) -> bool:
    return one in what.forms or one[0] in what.taps | {NOT_ME}


def _ways_back(letter: Letter) -> Iterator[Pressed]:
    """What the letter itself has no button for: to take back that it is not hers, or later."""
    for line in letter.lines:
        if isinstance(line.about, Reminded | Missing) and line.about.owed is not None:
            yield from _owed_back(line.about.owed)
        if isinstance(line.about, CheckIn) and line.about.cycle is not None:
            cycle = line.about.cycle
            if cycle.decision is None and cycle.responsible != letter.person:
                yield TEST_MINE, cycle.id


def _owed_back(one: Owed) -> Iterator[Pressed]:
    if one.state is State.OPEN and one.responsible is None:
        yield MINE, one.id
    if one.state is State.OPEN and one.later_until is not None:
        yield NOT_LATER, one.id


def page(what: Shown, texts: Texts, *, told: str = "", back: str = "") -> str:
    """``told`` is what became of what was pressed; ``back`` a button to take it back, where it has one."""
    numbers = count(1)
    inside = [
        f"<h1>{_safe(texts('page-title'))}</h1>",
        *([f'<p class="told" role="status">{_safe(told)}</p>', back] if told else []),
        *(part for block in what.said.blocks for part in _block(block, what, texts, numbers)),
        *_codes(what, texts),
        *_taken_back(what.letter, texts),
        *_of_her_own(what, texts, numbers),
        f"<footer><p>{_safe(texts('page-forwarded', name=what.letter.person.name))}</p>",
        *_about_mail(what.letter, texts),
        *([calendar(CALENDAR, texts=texts)] if what.calendar else []),
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


def sure(programme_id: str, texts: Texts) -> str:
    """The second press of *this is not me*, which cannot be taken back here."""
    return button(NOT_ME_SURE, programme_id, texts("page-not-me-sure"))


def calendar(*actions: str, texts: Texts) -> str:
    """Her calendar's address, another one, or none any more."""
    return "".join(button(one, "", texts(f"page-{one}-button")) for one in actions)


def undo(action: str, value: str, texts: Texts) -> str:
    """What was just written is taken away again."""
    return button(action, value, texts("page-undo"))


def _codes(what: Shown, texts: Texts) -> Iterator[str]:
    """Of the meetings she hosts: folded, but for that of today."""
    for one in what.screens:
        inside = markup.as_html(meeting_pages.to_show(one, texts, what.codes))
        head = texts("meeting-page-code-head")
        yield _folded(head, f"<p>{inside}</p>", opened=one.meeting.on == one.today)


def _folded(words: str, inside: str, *, opened: bool = False) -> str:
    return f"<details{' open' if opened else ''}><summary>{_safe(words)}</summary>{inside}</details>"


def _about_mail(letter: Letter, texts: Texts) -> Iterator[str]:
    """Why she gets mails, and whom to turn to: only the first mail says that too."""
    yield f"<p>{_safe(texts('mail-why-mail'))}</p>"
    leads = [f"{one.name} ({one.email})" if one.email else one.name for one in letter.leads]
    if leads:
        yield f"<p>{_safe(texts('page-leads', leads=', '.join(leads)))}</p>"


def _mail_button(letter: Letter, texts: Texts) -> str:
    if letter.person.no_mail:
        return button(MAIL_AGAIN, "", texts("page-mail-again"))
    return button(NO_MAIL, "", texts("page-no-mail-button"))


def _taken_back(letter: Letter, texts: Texts) -> Iterator[str]:
    titles = _titles(letter, texts)
    for action, value in dict.fromkeys(_ways_back(letter)):
        yield button(action, value, texts(f"page-{action}", title=titles[value]))


def _titles(letter: Letter, texts: Texts) -> dict[str, str]:
    about = [line.about for line in letter.lines]
    owed = [one.owed for one in about if isinstance(one, Reminded | Missing) and one.owed is not None]
    tests = [one.cycle for one in about if isinstance(one, CheckIn) and one.cycle is not None]
    titles = {one.id: written(one.item.title, texts) for one in owed}
    return titles | {one.id: named(one, texts) for one in tests}


def _of_her_own(what: Shown, texts: Texts, numbers: Iterator[int]) -> Iterator[str]:
    """What no letter asks for: a reflection, in each programme that it speaks of, and that she is away."""
    titles = _programmes(what.letter)
    for one, title in titles.items():
        if (REFLECTION_NEW, one) in what.forms:
            key = "page-reflect-in" if titles.keys() - {one} else "page-reflect"
            yield _form((REFLECTION_NEW, one), texts(key, programme=title), what, texts, next(numbers))
    if (MENU, "") in what.forms:
        yield _form((MENU, ""), texts("letter-menu-away"), what, texts, next(numbers))


def _block(block: Block, what: Shown, texts: Texts, numbers: Iterator[int]) -> Iterator[str]:
    yield from (f"<p>{markup.as_html(one)}</p>" for one in words_of(block))
    for one in block["elements"] if block["type"] == "actions" else ():
        yield from _element(one, what, texts, numbers)


def _element(one: dict[str, Any], what: Shown, texts: Texts, numbers: Iterator[int]) -> Iterator[str]:
    pressed = one["action_id"], one.get("value", "")
    if pressed in what.forms:
        yield _form(pressed, one["text"]["text"], what, texts, next(numbers))
    elif pressed in what.read:
        yield _folded(one["text"]["text"], "".join(page_fields.body(what.read[pressed], "", texts)))
    elif pressed[0] in what.taps or pressed[0] == NOT_ME:
        yield button(*pressed, one["text"]["text"])
    if pressed[0] == ASSESS and (ONE_POINT, pressed[1]) in what.forms:
        yield _form((ONE_POINT, pressed[1]), texts("assessment-one-by-one"), what, texts, next(numbers))


def button(action: str, value: str, words: str) -> str:
    return f'<form method="post" class="press">{_press(action, value, words)}</form>'


def _press(action: str, value: str, words: str) -> str:
    what = html.escape(f"{action} {value}".strip())
    return f'<button name="{DO}" value="{what}">{_safe(words)}</button>'


def _form(pressed: Pressed, words: str, what: Shown, texts: Texts, number: int) -> str:
    """Folded until it is asked for; open where what was written in it could not be kept."""
    view, held = what.forms[pressed], what.held.get(pressed)
    enctype = ' enctype="multipart/form-data"' if page_fields.takes_file(view) else ""
    fields = "".join(page_fields.body(view, f"f{number}", texts, held))
    own = f'<input type="hidden" name="{FORM}" value="{_safe(what.ids[pressed])}">'
    save = _press(*pressed, view["submit"]["text"])
    opened = held is not None or pressed[0] in UNFOLDED | {what.opened}
    beneath = (button(one["action_id"], one["value"], one["text"]["text"]) for one in _beneath(view, what))
    inside = f'{"".join(beneath)}<form method="post"{enctype}>{fields}{own}{save}</form>'
    return _folded(words, inside, opened=opened)


def _safe(words: str) -> str:
    return html.escape(words)
