"""Whom people turn to about the bot itself: whoever runs it says so once, and *help* tells it."""

from datetime import UTC, datetime

import pytest

from bot.house import open_house
from bot.rehearsals.rehearsing import installation, quiet, settings_for
from bot.ways_in.sockets import listening
from rehearsal import GUARD_SECONDS, TurnedClock, Workspace, serve

NOW = datetime(2027, 1, 4, 8, tzinfo=UTC)


@pytest.mark.parametrize("support", ["it@exempel.example", "<!channel> & co", ""])
async def test_help_says_whom_to_turn_to_where_it_is_set(database_url: str, support: str) -> None:
    here = Workspace(name="Exempelrundan", clock=TurnedClock(NOW))
    eva = here.add_person("Eva Ek", tz="Europe/Stockholm", locale="sv-SE", email="eva@exempel.example")
    async with serve(here, installation=installation(), ack_seconds=GUARD_SECONDS) as slack:
        settings = settings_for(slack, database_url, sockets=1).model_copy(update={"support": support})
        async with open_house(settings, now=here.clock.now) as hemmaplan, listening(hemmaplan, settings):
            hands = slack.hands(eva)
            await hands.runs("/hemmaplan", "hjälp")
            await hands.says("hjälp")
            await quiet(slack, hemmaplan)
            said = [hands.ephemeral[-1].text, hands.last_message().text]
    escaped = support.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for one in said:
        assert ("själva Hemmaplan" in one) is bool(support)
        assert escaped in one
