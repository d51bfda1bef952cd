"""Beside each other: what several organisations answered in the same form, question by question."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from programme.preparations.preparations import Owed, State
from programme.programmes.template import Preparation


@dataclass(frozen=True, slots=True)
class Sheet:
    """One organisation's answers by field id, None while it has not filled the form in."""

    organisation_id: str
    organisation: str
    answers: Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class Beside:
    """A form that is for the others to read, with what each organisation of a cluster answered."""

    material_id: str
    item: Preparation
    sheets: tuple[Sheet, ...]


def sheets(owing: Iterable[Owed]) -> tuple[Sheet, ...]:
    """By organisation's name, without those to whom the form does not apply."""
    counted = [one for one in owing if one.state is not State.EXEMPT and one.organisation_id]
    return tuple(_sheet(one) for one in sorted(counted, key=lambda one: one.owner.casefold()))


def _sheet(one: Owed) -> Sheet:
    answers = dict(one.done.evidence.answers) if one.done is not None else None
    return Sheet(one.organisation_id or "", one.owner, answers or None)
