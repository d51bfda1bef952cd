"""What an organisation of the demo does with an improvement: its tests, what it counts, what it promises."""

from dataclasses import dataclass, field

from programme.ground.languages import Language
from programme.improvement.cycles import CarriedOut, Decision, Matched
from programme.improvement.headings import Heading

Words = dict[Language, str]


def both(swedish: str, english: str) -> Words:
    """The same in both languages."""
    return {Language.SV: swedish, Language.EN: english}


@dataclass(frozen=True)
class Sight:
    """One answer to what was seen; ``figures`` are of what is measured, one a group."""

    text: Words
    figures: tuple[str, ...] = ()
    surprises: Words | None = None


@dataclass(frozen=True)
class Trial:
    """A test; days count from when its improvement began. Without a prediction the question is passed.

    ``weekday`` is the one the team wants to be asked on; 0 is Monday.
    """

    what: Words
    scale: Words
    begins: int
    ends: int
    seen: tuple[Sight, ...]
    learned: Words
    why: Words
    prediction: Words | None = None
    weekday: int | None = None
    carried_out: CarriedOut = CarriedOut.YES
    matched: Matched = Matched.YES
    decision: Decision = Decision.ADAPT


@dataclass(frozen=True)
class Count:
    """What is counted, and the lines that are pasted, by days from the beginning."""

    name: Words
    groups: Words | None
    target: str
    before: dict[int, str]
    after: dict[int, str]
    frozen_why: Words | None = None


@dataclass(frozen=True)
class Promise:
    what: Words
    who: str
    due: int


@dataclass(frozen=True)
class Venture:
    """An improvement from its problem to its spread; what is written under each heading, field by field."""

    title: Words
    written: dict[Heading, dict[str, Words]]
    count: Count
    promise: Promise
    trials: tuple[Trial, ...]
    secure: dict[str, Words]
    look_again: int
    spread_to: Words
    idea: Words | None = None
    whys: Words | None = None
    steering: Words | None = None
    choices: dict[Heading, dict[str, str | list[str]]] = field(default_factory=dict)
