"""A large collaborative stays quick: what a bot does often costs the same whoever else is there."""

import time
from datetime import UTC, datetime

from rehearsal import TurnedClock, Workspace
from rehearsal.wire import Json


def test_ten_thousand_messages_to_two_thousand_people_take_a_moment():
    workspace = Workspace("Storrundan", TurnedClock(datetime(2027, 1, 1, 8, tzinfo=UTC)))
    heard: list[Json] = []
    workspace.listen(lambda change: heard.append({"what": change.what}))
    begun = time.process_time()
    people = [workspace.add_person(f"Person {n}", email=f"p{n}@norrby.example") for n in range(2400)]
    everybody = workspace.add_channel("alla", members=people)
    for number in range(10_000):
        workspace.post(
            workspace.direct(people[number % 2400]), workspace.bot, "Hej", blocks=[{"type": "divider"}]
        )
        workspace.post(everybody, workspace.bot, "Hej alla")
    for _ in range(1000):
        newest = everybody.history.newest_first(oldest=0, latest=None, inclusive=True)
        assert next(newest).text == "Hej alla"
    assert workspace.people.by_email("p2399@norrby.example") is people[-1]
    assert time.process_time() - begun < 2
    assert len(heard) == 2400 + 1 + 20_000


async def test_a_call_costs_the_same_in_a_full_workspace(slack, client, workspace, maria):
    for number in range(2400):
        person = workspace.add_person(f"Person {number}")
        workspace.post(workspace.direct(person), workspace.bot, "Hej")
    await slack.settled()
    begun = time.process_time()
    for _ in range(100):
        await client.chat_postMessage(channel=maria.id, text="Hej")
    assert time.process_time() - begun < 1
