"""What a facilitator fills in about a part of a programme, read into an edit or refused at its field."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import ValidationError

from programme.ground.languages import Language
from programme.ground.parts import TOO_LONG
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.programmes.edit_parts import EDITS, Edit
from programme.programmes.template import MisfitsError
from programme.programmes.template_parts import Line, ShortLine

OTHER = "-other"
"""The end of a field's name in which the words stand in the other language."""
FIELDS = {
    "audience": "first",
    "roles": "first",
    "days_before": "days",
    "outcomes": "lines",
    "ways_of_working": "lines",
}
"""Part of an edit → the field it is filled in in, where they are not called the same."""
PLAIN = {
    "string_too_short": "edit-empty",
    "greater_than_equal": "edit-days",
    "less_than_equal": "edit-days",
    "int_parsing": "edit-days",
    "int_type": "edit-days",
    "string_pattern_mismatch": "edit-link",
    "string_too_long": "edit-link",
    "too_short": "edit-roles",
    "too_long": "edit-many",
}
"""Pydantic's type of error → what is said about it."""
NONE = re.compile(r"[-–]|inga|ingen|none|no", re.IGNORECASE)
NUMBERS = re.compile(r"\d{1,3}(?:[\s,;]+\d{1,3})*")


def other(language: Language) -> Language:
    return Language.EN if language is Language.SV else Language.SV


def words(filled: Mapping[str, Any], field: str, language: Language) -> dict[str, str]:
    """Both languages of a field; where the other is left empty it says the same."""
    own = filled.get(field) or ""
    return {language.value: own, other(language).value: filled.get(field + OTHER) or own}


def audience(filled: Mapping[str, Any], before: Iterable[Role] = ()) -> list[str]:
    """The role asked first, then the others in the order they had before."""
    first, others = filled.get("first"), set(filled.get("others") or ())
    known = [role.value for role in (*before, *Role)]
    rest = [role for role in dict.fromkeys(known) if role in others and role != first]
    return [*([first] if first else []), *rest]


def reminder_days(text: str | None) -> list[int] | None:
    """ "14, 7, 1" as days, the furthest first; None for nothing filled in, and no days for "inga".

    Raises Refusal for what cannot be read.
    """
    if not text:
        return None
    if NONE.fullmatch(text.strip()):
        return []
    if not NUMBERS.fullmatch(text.strip()):
        raise Refusal("edit-reminders-unread", field="reminders")
    return sorted({int(number) for number in re.findall(r"\d+", text)}, reverse=True)


def lines(
    filled: Mapping[str, Any], before: Iterable[Line | ShortLine], step: str, language: Language
) -> list[dict[str, Any]]:
    """Lines in both languages, a row each; one that says what it said keeps its id, or its place in the list.

    Raises Refusal when there are more in one language than in the other.
    """
    was, own = list(before), _rows(filled.get("lines"))
    others = _rows(filled.get("lines" + OTHER)) or own
    if len(others) != len(own):
        raise Refusal("edit-lines-differ", field="lines" + OTHER, count=len(own), other=len(others))
    ids = {line.text.in_(language): line.id for line in was}
    if len(was) == len(own):
        ids = {said: line.id for said, line in zip(own, was, strict=True) if said not in ids} | ids
    return [
        {
            "id": ids.get(said) or _named(step, said),
            "text": {language.value: said, other(language).value: again},
        }
        for said, again in zip(own, others, strict=True)
    ]


def _rows(text: str | None) -> list[str]:
    return [line.strip() for line in (text or "").splitlines() if line.strip()]


def _named(step: str, said: str) -> str:
    return f"{step[:40]}-{hashlib.sha256(said.encode()).hexdigest()[:12]}"


def read(facts: Mapping[str, Any], language: Language) -> Edit:
    """The edit these facts make. Raises Refusal at the field that does not do."""
    try:
        return EDITS.validate_python(dict(facts))
    except ValidationError as error:
        raise refusal_of(error, language) from error


def refusal_of(error: ValidationError, language: Language) -> Refusal:
    """The first thing wrong, at its field in a form whose own language is ``language``."""
    found = error.errors(include_url=False, include_input=False)[0]
    facts: dict[str, Any] = dict(found.get("ctx") or {})
    cause = facts.get("error")
    if isinstance(cause, MisfitsError):
        part = str(cause.misfits[0].where[-1])
        return Refusal(
            "edit-before-amiss" if part == "before" else "edit-amiss", field=FIELDS.get(part, part)
        )
    place = [str(part) for part in found["loc"][1:]]  # the first says which kind of edit it is
    field = FIELDS.get(place[0], place[0])
    if found["type"] == TOO_LONG:
        at = field if facts["language"] == language.value else field + OTHER
        return Refusal("edit-long", field=at, most=facts["most"], length=facts["length"])
    if place[-1] == other(language).value:
        field += OTHER
    return Refusal(PLAIN.get(found["type"], "edit-amiss"), field=field)
