"""Two thousand payloads that Slack never sent: each is answered, none is a fault, and the loop goes on.

A million of them are `make soak`; what it finds is told with the seed that finds it again.
"""

import gc

from tests.fuzz.trial import trial
from tests.stage import Stage

TIMES = 2_000


async def test_whatever_is_sent_is_answered_without_a_fault(stage: Stage) -> None:
    gc.freeze()  # what the tests before left is not looked through on the bot's time
    try:
        async with trial(stage, seed=20) as one:
            await one.runs(TIMES)
    finally:
        gc.unfreeze()
    assert one.slips == [], f"{len(one.slips)} of {TIMES}: {one.slips[0]}"
    assert one.statuses[200] > TIMES / 10, "some of it got through to the listeners"
