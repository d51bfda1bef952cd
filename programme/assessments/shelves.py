"""Shelves: the self-assessments of one programme that somebody finds: her team's own, and what was opened."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from programme.assessments.assessments import Round, alphabetical
from programme.assessments.movements import Movement, last_movement
from programme.preparations.preparations import Owed
from programme.programmes.programmes import Programme


@dataclass(frozen=True, slots=True)
class Own:
    """One self-assessment that her team owes, before the meeting ``on`` that day; begun or not."""

    owed: Owed
    on: date
    round: Round | None


@dataclass(frozen=True, slots=True)
class Opened:
    """The rounds another organisation has opened to her, the last first."""

    rounds: tuple[Round, ...]

    @property
    def last(self) -> Round:
        return self.rounds[0]

    @property
    def movement(self) -> Movement | None:
        return last_movement(self.rounds)


@dataclass(frozen=True, slots=True)
class Shelf:
    """``closed`` are those, by name, who are done and have opened nothing to her: no more is told of them."""

    programme: Programme
    own: tuple[Own, ...]
    opened: tuple[Opened, ...]
    closed: tuple[str, ...] = ()

    @property
    def rounds(self) -> tuple[Round, ...]:
        """All whose levels she may see: what a heat map is drawn from."""
        hers = (one.round for one in self.own if one.round is not None)
        return (*hers, *(one for each in self.opened for one in each.rounds))


def opened(rounds: Sequence[Round]) -> tuple[Opened, ...]:
    """By organisation, in the alphabet's order and in no other: nobody is ranked."""
    by_organisation: dict[str, list[Round]] = {}
    for one in rounds:
        by_organisation.setdefault(one.organisation_id, []).append(one)
    last_first = (sorted(theirs, key=lambda one: one.on, reverse=True) for theirs in by_organisation.values())
    found = (Opened(tuple(theirs)) for theirs in last_first)
    return tuple(sorted(found, key=lambda one: alphabetical(one.last.organisation)))
