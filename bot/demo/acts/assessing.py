"""Self-assessments by hand: a team's three rounds, with what moved, and who gets to see them."""

from collections.abc import Iterator

from bot.demo.acts.facilitating import closes_all
from bot.demo.acts.trials import Words, both
from bot.rehearsals.rehearsing import Patient
from programme.ground.languages import Language
from rehearsal import Message
from rehearsal.elements import elements_in
from views.assessments import moved, points
from views.preparations.preparation_buttons import ASSESS

LEVELS = {
    "Norrby": (
        (2, 1, 2, 2, 2, 1, 1, 1, 1, 1),
        (2, 2, 2, 2, 3, 2, 1, 2, 1, 1),
        (3, 2, 3, 3, 3, 3, 2, 3, 3, 2),
    ),
    "Ekeby": ((2, 2, 2, 2, 2, 2, 0, 2, 1, 1), (2, 1, 2, 2, 2, 1, 1, 2, 1, 1), (2, 2, 2, 2, 3, 2, 2, 2, 2, 2)),
    "Strandvik": (
        (1, 1, 1, 2, 1, 1, 1, 1, 0, 0),
        (1, 1, 2, 2, 2, 1, 1, 1, 1, 1),
        (2, 1, 2, 2, 2, 2, 1, 2, 1, 1),
    ),
    "Sundhamn": (
        (3, 2, 2, 2, 3, 2, 2, 2, 2, 1),
        (3, 2, 3, 2, 3, 3, 2, 2, 2, 2),
        (3, 3, 3, 3, 3, 3, 2, 3, 3, 2),
    ),
    "Granboda": (
        (1, 1, 2, 1, 2, 1, 1, 1, 1, 1),
        (2, 1, 2, 2, 2, 2, 1, 2, 1, 1),
        (2, 2, 2, 2, 3, 2, 1, 2, 2, 1),
    ),
}
"""Levels on ten points, a round a line; Ekeby's second is lower here and there, for it sees more."""
CLOSED = "Strandvik"
"""Which opens nothing before its last round."""
WHY: Words = {
    Language.SV: "Beslutet finns, men få utanför ledningen känner till det.",
    Language.EN: "There is a decision, but few outside the management know of it.",
}
MOVED: dict[str, Words] = {
    "Norrby": both(
        "Statistiken är uppdelad nu, och då ser vi mer.", "The figures are split now, and we see more."
    ),
    "Ekeby": both(
        "Vi ser våra brister tydligare än i våras.", "We see what we lack more clearly than in spring."
    ),
    "Strandvik": both(
        "Vi har börjat, och det syns i budgeten.", "We have begun, and it shows in the budget."
    ),
    "Sundhamn": both("Nämnden frågar efter siffrorna nu.", "The committee asks for the figures now."),
    "Granboda": both(
        "Det som var en persons sak är chefernas nu.", "What was one person's task is the managers' now."
    ),
}
"""What a team says of what has moved."""
NEEDS: Words = {
    Language.SV: "Konsekvenser inför beslut: där har vi knappt börjat.",
    Language.EN: "Consequences before decisions: there we have hardly begun.",
}
COMPANY = ", "


class Assessor:
    """A team that assesses itself, whoever of them types; ``rounds`` is how many it has made."""

    def __init__(self, organisation: str, names: tuple[str, ...], language: Language) -> None:
        self.organisation = organisation
        self._names = names
        self._language = language
        self.rounds = 0

    async def assesses(self, hands: Patient, message: Message, value: str) -> None:
        """From the letter to the last point, then what moved, and who may see it."""
        await hands.clicks(ASSESS, value, in_=message)
        if hands.modal is None:
            return
        rounds = LEVELS[self.organisation]
        levels = rounds[min(self.rounds, len(rounds) - 1)]
        first = next(self._blocks(hands, points.COMMENT))
        await hands.fills({first: WHY[self._language], points.COMPANY: COMPANY.join(self._names)})
        for at, block in enumerate(list(self._blocks(hands, points.LEVEL))):
            await hands.fills({block: str(levels[at % len(levels)])})
        await hands.submits()
        self.rounds += 1
        await self._tells(hands)
        await closes_all(hands)

    async def _tells(self, hands: Patient) -> None:
        named = {element.block_id for element in elements_in(hands.modal.blocks)}
        said = {"movement": MOVED[self.organisation][self._language], "needs": NEEDS[self._language]}
        await hands.fills({name: words for name, words in said.items() if name in named})
        if self.organisation != CLOSED or self.rounds == len(LEVELS[CLOSED]):
            await hands.clicks(moved.OPEN_CLUSTER)
            await hands.clicks(moved.OPEN_FACILITATOR)
        await hands.submits()

    def _blocks(self, hands: Patient, what: str) -> Iterator[str]:
        """The ids of the blocks of one kind, in the points' order."""
        for block in hands.modal.blocks:
            if str(block.get("block_id", "")).startswith(f"{what} "):
                yield str(block["block_id"])
