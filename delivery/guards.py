"""Guards: what is done for many at once is a fault of one's own where it fails."""

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from delivery.verdicts import WAIT, Outcome, Verdict
from storage.ground.database import passes

T = TypeVar("T")
R = TypeVar("R")


async def one_by_one(
    work: Callable[[Sequence[T]], Awaitable[Sequence[R]]],
    several: Sequence[T],
    fault: Callable[[Sequence[T], Exception], Awaitable[Sequence[R]]],
) -> list[R]:
    """What ``work`` makes of several; where it fails, of each half, until the one it fails for is found.

    ``fault`` tells that one, and what is made of it all the same. Where the database is busy or away, it
    gets all of them: it would be so for each.
    """
    try:
        return list(await work(several)) if several else []
    except Exception as error:  # noqa: BLE001  told by ``fault``, for the one it is about
        if len(several) == 1 or passes(error):
            return list(await fault(several, error))
    half = len(several) // 2
    first = await one_by_one(work, several[:half], fault)
    return [*first, *await one_by_one(work, several[half:], fault)]


def rest_after(fault: Exception) -> Verdict:
    """How long what met a fault of ours rests: a busy database is soon back, a slip is to be mended."""
    wait = WAIT[Outcome.LATER if passes(fault) else Outcome.UNFIT]
    return Verdict(Outcome.UNFIT, type(fault).__name__, wait)
