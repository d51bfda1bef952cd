"""Who is given something may be away: whoever gave it is told so there and then."""

from collections.abc import Sequence

from handlers.ground.visit import Visit
from programme.people.absences import Delay
from views.people import delays as views


async def say_that_it_waits(visit: Visit, late: Sequence[Delay]) -> None:
    """The form says so instead of closing."""
    if late:
        await visit.closes(instead=views.kept(late, visit.texts))
