"""The page where somebody without Slack answers a letter, and the window with a letter to send by hand."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from programme.ground.notices import Kind
from programme.messages.letters import Letter
from programme.messages.notices import ToMail
from programme.programmes.template import DoneBy
from programme.reflections.reflections import Draft, Paper
from texts import Texts
from views.examples.messages.letters import LATE, QUESTION, letter, line, reminder
from views.examples.values import EVA, MARIA, NOW, PROGRAMME, TODAY
from views.messages import letters, mail_pages, mails
from views.messages.mail_pages import Shown

PER = replace(MARIA, slack_id=None, email="maria@norrby.example")
WHAT = Letter(
    "message1", PER, "", TODAY, NOW, look_first=False, lines=(LATE, reminder(DoneBy.FILE), QUESTION)
)
PAPER = Paper(Draft("reflection1", PROGRAMME.id), PROGRAMME, (), "Ekeby")


def _shown(texts: Texts) -> Shown:
    return Shown(WHAT, letters.letter(WHAT, texts), {QUESTION.notice_id: PAPER})


PAGES: Mapping[str, Callable[[Texts], str]] = {
    "letter": lambda texts: mail_pages.page(_shown(texts), texts),
    "pressed": lambda texts: mail_pages.page(_shown(texts), texts, told=texts("page-done"), undo="r1"),
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
