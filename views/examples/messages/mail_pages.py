"""The page where somebody without Slack answers a letter, and the window with a letter to send by hand."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from programme.ground.notices import Kind
from programme.messages.letters import Letter
from programme.messages.messages import Way
from programme.messages.notices import ToMail
from programme.preparations.meeting_pages import OnScreen
from programme.programmes.template import DoneBy
from texts import Mrkdwn, Texts
from views.examples.assessments import assessments
from views.examples.improvement import cycles
from views.examples.meetings import invitations as meetings_gathered
from views.examples.messages.letters import LATE, QUESTION, letter, line, reminder
from views.examples.preparations import preparations
from views.examples.reflections import reflections as reflected
from views.examples.reports import reports
from views.examples.values import EVA, MARIA, MEETING, NOW, TODAY
from views.ground import blocks
from views.ground.blocks import Message
from views.meetings import feedback
from views.messages import letters, mail_pages, mails
from views.messages.mail_pages import Shown
from views.messages.page_fields import Held
from views.people.absences import MENU
from views.preparations import preparation_buttons
from views.reflections import reflections

PER = replace(MARIA, slack_id=None, email="maria@norrby.example")
WHAT = Letter(
    "message1",
    PER,
    "",
    TODAY,
    NOW,
    look_first=False,
    lines=(LATE, reminder(DoneBy.FILE), reminder(DoneBy.FORM), QUESTION),
    way=Way.MAIL,
)
TAPS = frozenset(
    {
        *(preparation_buttons.DONE, preparation_buttons.UNDO, preparation_buttons.LATER),
        preparation_buttons.NOT_MINE,
    }
)
WINDOWS: Mapping[str, Callable[[Texts], Any]] = {
    preparation_buttons.HAND_IN: preparations.EXAMPLES["modal-hand-in"],
    preparation_buttons.FILL_IN: preparations.EXAMPLES["modal-fill-in-mandate"],
    MENU: preparations.EXAMPLES["modal-ask"],
    reflections.ANSWER: reflected.EXAMPLES["modal-reflection-answer"],
    reflections.REFLECTION_NEW: reflected.EXAMPLES["modal-reflection"],
}
TESTED = ("prediction", "observation-many", "study", "adapt", "whose", "plan")
EVERY_FORM = {
    **{name: one for name, one in preparations.EXAMPLES.items() if name.startswith("modal-fill-in")},
    "modal-hand-in-again": preparations.EXAMPLES["modal-hand-in-again"],
    **{name: cycles.EXAMPLES[name] for name in (f"modal-cycle-{one}" for one in TESTED)},
    **{name: assessments.EXAMPLES[name] for name in ("modal-assessment-page", "modal-assessment-page-point")},
    "modal-report-part-drafted": reports.EXAMPLES["modal-report-part-drafted"],
}


def _shown(texts: Texts) -> Shown:
    said = letters.letter(WHAT, texts)
    pressed = [one for one in dict.fromkeys(mail_pages.pressable(WHAT, said)) if one[0] in WINDOWS]
    forms = {one: _window(one[0], texts) for one in pressed}
    return Shown(WHAT, said, TAPS, forms, dict.fromkeys(forms, "form1"))


def _window(action: str, texts: Texts) -> dict[str, Any]:
    made: Message | dict[str, Any] = {**WINDOWS, **EVERY_FORM}[action](texts)
    assert not isinstance(made, Message)
    return made


def _every_form(texts: Texts) -> str:
    said = Message(Mrkdwn(""), [blocks.actions(blocks.button(name, name)) for name in EVERY_FORM])
    forms = {(name, ""): _window(name, texts) for name in EVERY_FORM}
    shown = Shown(replace(WHAT, lines=()), said, TAPS, forms, dict.fromkeys(forms, "form1"))
    return mail_pages.page(shown, texts)


def _not_kept(texts: Texts) -> str:
    """What was written stands in the form, with what is amiss at its field."""
    shown = _shown(texts)
    pressed = next(one for one in shown.forms if one[0] == preparation_buttons.HAND_IN)
    held = Held({"link": ("hemmaplan",)}, {"link": texts("hand-in-empty")})
    told = texts("page-not-now", why=texts("hand-in-empty"))
    return mail_pages.page(replace(shown, held={pressed: held}), texts, told=told)


def _hosting(texts: Texts) -> str:
    """Today she hosts; how the last was is there to be read."""
    opens = (feedback.READ, "m1 c1")
    said = Message(Mrkdwn(""), [blocks.actions(blocks.button(texts("feedback-read"), *opens))])
    gathered: Any = meetings_gathered.EXAMPLES["modal-feedback-gathered"](texts)
    shown = Shown(replace(WHAT, lines=()), said, TAPS, read={opens: gathered}, codes="hemmaplan.example/t")
    screens = OnScreen(MEETING, "ABCDE", MEETING.on), OnScreen(MEETING, "FGHJK", TODAY)
    return mail_pages.page(replace(shown, screens=screens), texts)


PAGES: Mapping[str, Callable[[Texts], str]] = {
    "letter": lambda texts: mail_pages.page(_shown(texts), texts),
    "pressed": lambda texts: mail_pages.page(
        _shown(texts),
        texts,
        told=texts("page-done"),
        back=mail_pages.undo(reflections.TAKE_AWAY, "r1", texts),
    ),
    "not-kept": _not_kept,
    "every-form": _every_form,
    "hosting": _hosting,
    "no-more-mail": lambda texts: mail_pages.page(
        replace(_shown(texts), letter=replace(WHAT, person=replace(PER, no_mail=True))), texts
    ),
    "invalid": lambda texts: mail_pages.only(texts, texts("page-invalid")),
}

EXAMPLES = {
    "message-to-mail": letter(EVA, line(Kind.TO_MAIL, ToMail(PER, "message1", sent=False))),
    "message-to-mail-sent": letter(EVA, line(Kind.TO_MAIL, ToMail(PER, "message1", sent=True))),
    "modal-mail-in-hand": lambda texts: mails.in_hand(WHAT, letters.letter(WHAT, texts), texts, texts),
}
