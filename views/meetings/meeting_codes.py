"""How a meeting was, said with the code on its screen: the code, then three fields and perhaps a name."""

from typing import Any

from programme.meetings.attendance import CODE, NAME
from programme.meetings.feedback import LONGEST, Words
from programme.meetings.meetings import Meeting
from texts import Texts
from views.ground import blocks, windows
from views.ground.forms import Form, names
from views.ground.wording import written
from views.meetings.feedback import PARTS

ASKING, SAYING = "meeting-code-asking", "meeting-code-saying"
AS_TYPED = 4 * CODE
"""Characters of a code with spaces and hyphens."""


class CodeForm(Form):
    code: str = ""


class CodedForm(Form):
    plus: str = ""
    minus: str = ""
    interesting: str = ""
    name: str = ""

    @property
    def words(self) -> Words:
        return Words(self.plus, self.minus, self.interesting, signed=bool(self.name))


CODED, CODE_FIELD = names(CodedForm), names(CodeForm).code


def asks(texts: Texts) -> dict[str, Any]:
    """Which meeting she is at."""
    code = blocks.text_input(CODE_FIELD, most=AS_TYPED)
    parts = [
        blocks.section(texts.rich("meeting-code-intro")),
        blocks.field_block(CODE_FIELD, texts("meeting-code-field"), code),
    ]
    return windows.form(ASKING, texts("feedback-title"), parts, texts, memory="", submit="button-next")


def says(meeting: Meeting, texts: Texts) -> dict[str, Any]:
    """Who reads it, and that few answers point at their writers, is said first."""
    title = written(meeting.title, texts)
    day = texts.dates.day(meeting.on)
    fields = [windows.lines(name, texts(f"feedback-{name}"), "", LONGEST) for name in PARTS]
    parts = [
        blocks.section(texts.rich("meeting-code-which", meeting=title, day=day)),
        blocks.section(texts.rich("feedback-intro", meeting=written(meeting.short, texts))),
        *fields,
        blocks.field_block(
            CODED.name,
            texts("feedback-sign"),
            blocks.text_input(CODED.name, most=NAME),
            hint=texts("meeting-code-name-hint"),
            optional=True,
        ),
    ]
    return windows.form(SAYING, texts("feedback-title"), parts, texts, memory="")
