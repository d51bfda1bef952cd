"""Two thousand payloads that Slack never sent: each is answered, none is a fault, and the loop goes on.

A million of them are `make soak`; what it finds is told with the seed that finds it again.
"""

from tests.fuzz.trial import trial
from tests.stage import Stage

TIMES = 2_000


async def test_whatever_is_sent_is_answered_without_a_fault(stage: Stage) -> None:
    async with trial(stage, seed=20) as one:
        for body in one.shapes.elsewhere():
            await one.sends(body)
        await one.runs(TIMES)
    assert one.slips == [], f"{len(one.slips)} of {TIMES}: {one.slips[0]}"
    assert one.statuses[200] > TIMES / 10, "some of it got through to the listeners"
