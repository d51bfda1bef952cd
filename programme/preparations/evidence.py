"""Evidence: what somebody hands in or fills in becomes what there is to show, or is refused at its field."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from programme.ground.refusals import Refusal
from programme.preparations.preparations import DoneHow, Elsewhere, Evidence, HandedIn
from programme.programmes.template import FieldKind, FormField, OwedBy, Preparation

LONGEST_LINK = 2000
LONGEST = {FieldKind.TEXT: 300, FieldKind.LONG_TEXT: 3000}
"""Characters an answer may have; Slack takes no more than 3,000 in one field."""
BETWEEN = {FieldKind.TEXT: " / ", FieldKind.LONG_TEXT: "\n"}
"""Two answers that were given at once."""
YES, NO = "yes", "no"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LINK = re.compile(r"https?://[^\s<>|]+", re.IGNORECASE)


def settled(new: Evidence, before: Evidence | None) -> Evidence:
    """What there is to show now. A bare word hides nothing that was handed in before."""
    if new.shows or before is None or not before.shows:
        return new
    return replace(before, how=new.how if new.how is DoneHow.MAIL else before.how)


def require_enough(item: Preparation, new: Evidence) -> None:
    """Raises Refusal for the bare word that a self-assessment is done: its levels say so."""
    if new.how is DoneHow.TICK and item.checklist is not None:
        raise Refusal("preparation-by-levels")


def handed_in(given: HandedIn, before: Evidence | None) -> Evidence:
    """A link, a file, or the word that somebody has done it. Raises Refusal, with its field.

    What was left as it was shown stays as it is now, should somebody else have been there meanwhile.
    """
    was = before or Evidence(DoneHow.TICK)
    link = was.link if given.link == given.link_before else given.link
    if link and len(link) > LONGEST_LINK:
        raise Refusal("link-long", field="link", most=LONGEST_LINK)
    if link and _LINK.fullmatch(link) is None:
        raise Refusal("link-amiss", field="link")
    file = (given.file_id, given.file_name) if given.file_id else (was.file_id, was.file_name)
    if not link and not file[0] and given.done_by is None and given.elsewhere is None:
        raise Refusal("hand-in-empty", field="link")
    bare = DoneHow.MAIL if given.elsewhere is Elsewhere.MAIL else DoneHow.TICK
    how = DoneHow.FILE if file[0] else DoneHow.LINK if link else bare
    return Evidence(how, link, *file, was.answers)


def filled_in(
    item: Preparation, given: Mapping[str, object], shown: Mapping[str, object], before: Evidence | None
) -> Evidence:
    """A form's answers under its fields' ids: dates as 2027-02-01, yes or no, an option's id. Raises Refusal.

    Where two filled it in at once the later answer wins, but only in the fields its writer changed; in what a
    cluster owes together both stand, for neither organisation writes over the other's words.
    What a form once asked and asks no longer is kept.
    """
    was = before or Evidence(DoneHow.FORM)
    answers = dict(was.answers)
    for field in item.fields:
        new, kept = _said(given.get(field.id)), answers.get(field.id, "")
        if new != (seen := _said(shown.get(field.id))):
            apart = item.owed_by is OwedBy.CLUSTER and kept not in {"", seen}
            answers[field.id] = _accepted(field, _both(field, kept, new) if apart else new)
        else:
            answers[field.id] = _accepted(field, kept if fits(field, kept) else "")
    return replace(was, how=DoneHow.FORM, answers=tuple((key, said) for key, said in answers.items() if said))


def _both(field: FormField, kept: str, new: str) -> str:
    """The words that were there first, then the others; of a choice or a day only one can hold."""
    between = BETWEEN.get(field.kind)
    if between is None or not new:
        return new
    return kept if new in kept.split(between) else f"{kept}{between}{new}"


def fits(field: FormField, answer: str) -> bool:
    """Whether an answer is one that this field, as it is now, can hold."""
    match field.kind:
        case FieldKind.YES_NO:
            return answer in {YES, NO}
        case FieldKind.CHOICE:
            return any(answer == option.id for option in field.options)
        case FieldKind.DATE:
            return _DAY.fullmatch(answer) is not None
        case FieldKind.TEXT | FieldKind.LONG_TEXT:
            return len(answer) <= LONGEST[field.kind]


def _said(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value or "").strip()


def _accepted(field: FormField, answer: str) -> str:
    if field.required and not answer:
        raise Refusal("answer-missing", field=field.id)
    if not answer or fits(field, answer):
        return answer
    if field.kind in LONGEST:
        raise Refusal("answer-long", field=field.id, most=LONGEST[field.kind], length=len(answer))
    raise Refusal("answer-choice-gone", field=field.id)
