"""Choosing levels on the screen, the way a hand does."""

from programme.assessments.assessments import Round
from rehearsal.elements import elements_in
from storage.assessments import rounds
from storage.assessments.tables import Round as Row
from tests.norrby import Norrby
from tests.stage import Participant
from views.assessments import points
from views.assessments.shelves import SHELF
from views.preparations.preparation_buttons import ASSESS

POINTS = ("mandate", "managers", "aims", "facts", "causes", "tests", "lasting", "shared")
ITEM = "self-assessment-1"


async def opens(who: Participant) -> None:
    """From the list of all self-assessments, where the whole team finds it."""
    await who.opens_home()
    await who.clicks(SHELF)
    await who.clicks(ASSESS)


def block(who: Participant, point: str) -> str:
    """The id of the block in which the point's level is chosen, as the screen stands."""
    named = (element.block_id for element in elements_in(who.modal.blocks))
    return next(one for one in named if one.startswith(f"{points.LEVEL} {point} "))


async def chooses(who: Participant, point: str, level: int) -> None:
    await who.fills({block(who, point): str(level)})


async def chooses_all(who: Participant, *levels: int) -> None:
    for point, level in zip(POINTS, levels, strict=True):
        await chooses(who, point, level)


async def the_round(team: Norrby, item: str = ITEM) -> Round:
    owed = await team.owes(item)
    (one,) = await team.stage.database.answer(rounds.among, Row.preparation_id == owed.id)
    return one
