"""Findings: what a list is asked about, what is wrong with it and what is left out, while it is read."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from programme.changes.participant_lists import Place
from programme.ground.offers import Answers, Ask, Choice, Remark

LEAVE = "leave"
"""The answer that somebody is not to be taken."""


@dataclass
class Findings:
    """Fills as a list is read; ``answers`` are what she has said already."""

    answers: Answers
    asks: dict[str, Ask] = field(default_factory=dict)
    slips: list[Remark] = field(default_factory=list)
    left_out: list[Remark] = field(default_factory=list)

    def ask(
        self,
        name: str,
        key: str,
        /,
        *,
        choices: Iterable[Choice] = (),
        proposed: str = "",
        **facts: str | int,
    ) -> str:
        """Her answer, or until she has given one what we would choose. Free words without choices."""
        offered = tuple(choices)
        given = self.answers.get(name, "")
        if given and (not offered or given in {one.value for one in offered}):
            return given
        self.asks.setdefault(name, Ask(name, key, facts, offered, proposed))
        return proposed

    def slip(self, place: Place, key: str, /, **facts: str | int) -> None:
        """It cannot be kept as it is."""
        self.slips.append(Remark(place[1], key, facts, place[0]))

    def leave(self, place: Place, key: str, /, **facts: str | int) -> None:
        """It is not kept, and nothing is wrong."""
        self.left_out.append(Remark(place[1], key, facts, place[0]))

    @property
    def amiss(self) -> frozenset[Place]:
        return frozenset((one.sheet, one.row) for one in self.slips)
