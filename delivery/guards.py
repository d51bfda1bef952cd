"""Guards: what is done for many at once is a fault of one's own where it fails."""

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import structlog

from delivery.verdicts import WAIT, Outcome, Verdict
from storage.ground.database import passes

T = TypeVar("T")
R = TypeVar("R")
log = structlog.get_logger()


async def one_by_one(
    work: Callable[[Sequence[T]], Awaitable[Sequence[R]]],
    several: Sequence[T],
    fault: Callable[[Sequence[T], Exception], Awaitable[None]],
) -> list[R]:
    """What ``work`` makes of several; where it fails, of one at a time, and the one it fails for is a fault.

    Where the database is busy or away, all of them are: it would be so for each.
    """
    try:
        return list(await work(several)) if several else []
    except Exception as error:  # noqa: BLE001  told by ``fault``, for the one it is about
        if len(several) == 1 or passes(error):
            await fault(several, error)
            return []
    return [made for one in several for made in await one_by_one(work, [one], fault)]


def rest_after(fault: Exception) -> Verdict:
    """How long what met a fault of ours rests: a busy database is soon back, a slip is to be mended."""
    wait = WAIT[Outcome.LATER if passes(fault) else Outcome.UNFIT]
    return Verdict(Outcome.UNFIT, type(fault).__name__, wait)
