"""The presentation an organisation owes before a meeting: which of what is owed it is, and what about."""

from collections.abc import Mapping
from enum import StrEnum

from programme.programmes.template import OwedBy, Preparation, StepKind, Template


class Variant(StrEnum):
    """What it is about: how the work is governed, what is improved, what came of it, or the whole."""

    GOVERNANCE = "governance"
    IMPROVEMENT = "improvement"
    FOLLOW_UP = "follow-up"
    CLOSE = "close"


ORDER = (Variant.GOVERNANCE, Variant.IMPROVEMENT, Variant.FOLLOW_UP)
"""Of the meetings, one after the other; those after are like the last."""

IN_PRESENTATION: Mapping[str, tuple[str, ...]] = {
    "meeting-1": ("mandate", "resources", "facts", "chain", "areas"),
    "meeting-2": ("operation", "competence", "leadership-culture"),
    "meeting-3": ("operation", "plan-ahead", "operation-report"),
    "close": ("operation-report", "plan-for-all", "lessons"),
}
"""Step → the forms, by their ids in the shipped templates, whose answers its presentation can begin from.

An id that a template lacks has no answers; a template of one's own is taken along where it uses the same.
"""


def variant_of(item: Preparation, template: Template) -> Variant | None:
    """That of what is owed to the others before a meeting; None for everything else.

    It is what each organisation shares for the others to read, before any occasion but the start.
    """
    kinds = {step.id: step.kind for step in template.steps}
    if not item.shared or item.owed_by is not OwedBy.ORGANISATION:
        return None
    match kinds[item.before]:
        case StepKind.CLOSE:
            return Variant.CLOSE
        case StepKind.MEETING:
            meetings = [step.id for step in template.steps if step.kind is StepKind.MEETING]
            return ORDER[min(meetings.index(item.before), len(ORDER) - 1)]
    return None
