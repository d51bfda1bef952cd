"""A preview: what would follow from a change, seen before it is made."""

from dataclasses import dataclass
from datetime import date

from programme.ground.languages import Words
from programme.messages.foresight import Heard


@dataclass(frozen=True, slots=True)
class Shift:
    """The last day for something, ``before`` and ``after`` (None: it is not owed); ``owners`` are names."""

    title: Words
    before: date | None
    after: date | None
    owners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """``shifts`` and ``heard`` by date, as long as nobody does anything before.

    ``moved`` is how many things are said on another day; ``people`` hear something they would not have
    heard, in ``messages``; ``unsaid`` is how many things will not be said after all. With ``by_role`` names
    are those of roles.
    """

    shifts: tuple[Shift, ...] = ()
    heard: tuple[Heard, ...] = ()
    moved: int = 0
    people: int = 0
    messages: int = 0
    unsaid: int = 0
    by_role: bool = False

    @property
    def lines(self) -> tuple[tuple[date, Shift | Heard], ...]:
        """Everything with its day, by date: first what is due, then what is said."""
        dated: list[tuple[date, Shift | Heard]] = [(one.told.on, one) for one in self.heard]
        for shift in self.shifts:
            day = shift.after or shift.before
            if day is not None:
                dated.append((day, shift))
        return tuple(sorted(dated, key=lambda one: (one[0], isinstance(one[1], Heard))))
