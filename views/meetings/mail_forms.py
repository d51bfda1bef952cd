"""What is answered about a meeting on the page of a letter: who comes instead, and how it was."""

import html

from programme.meetings.attendance import NAME
from programme.meetings.feedback import LONGEST
from texts import Texts
from views.meetings import attendance, feedback

FORMS = (attendance.INSTEAD, feedback.SAY)


def fields(action: str, value: str, texts: Texts) -> str:
    """The fields that stand above the button, whose names are the same whichever letter they stand in."""
    return _instead(value, texts) if action == attendance.INSTEAD else _feedback(value, texts)


def _instead(value: str, texts: Texts) -> str:
    return _line(f"instead-{value}", "instead", texts("attend-instead-who"), NAME)


def _feedback(value: str, texts: Texts) -> str:
    words = "".join(
        _lines(f"{name}-{value}", name, texts(f"feedback-{name}"), LONGEST) for name in feedback.PARTS
    )
    name = html.escape(f"signed-{value}")
    sign = (
        f'<label for="{name}"><input id="{name}" type="checkbox" name="signed" value="yes"> '
        f"{html.escape(texts('feedback-sign-yes'))}</label><p>{html.escape(texts('feedback-sign-hint'))}</p>"
    )
    return words + sign


def _line(name: str, field: str, label: str, most: int) -> str:
    name = html.escape(name)
    return (
        f'<label for="{name}">{html.escape(label)}</label>'
        f'<input id="{name}" name="{field}" required maxlength="{most}">'
    )


def _lines(name: str, field: str, label: str, most: int) -> str:
    name = html.escape(name)
    return (
        f'<label for="{name}">{html.escape(label)}</label>'
        f'<textarea id="{name}" name="{field}" rows="3" maxlength="{most}"></textarea>'
    )
