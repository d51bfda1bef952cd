"""A meeting's code typed on the web, by somebody in the room whom the bot does not know."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.ways_in.meeting_codes import WRONG
from programme.meetings.attendance import code_of
from programme.meetings.feedback import Gathered
from programme.meetings.meetings import Meeting
from programme.people.acts import Act
from storage.meetings import meetings
from storage.meetings.held import feedbacks
from storage.screens import exports
from tests.bot.alone import Alone, somebody_alone


@pytest.fixture
async def alone(database_url: str) -> AsyncIterator[Alone]:
    async with somebody_alone(database_url, template="jamstalldhet-2020") as found:
        yield found


def meeting(alone: Alone) -> Meeting:
    """The first at which they compare."""
    every = alone.place.database.read(meetings.of_programme, alone.place.programme.id)
    return every[1]


async def in_the_room(alone: Alone) -> str:
    """It is the meeting's afternoon; its code."""
    on = meeting(alone).on
    await alone.place.clock.turn_to(datetime(on.year, on.month, on.day, 14, tzinfo=UTC))
    return code_of(meeting(alone).id, alone.home.cluster_id)


def gathered(alone: Alone) -> Gathered:
    act = Act(alone.place.eva, alone.place.clock.now())
    return alone.place.database.read(feedbacks.gathered, act, meeting(alone).id, alone.home.cluster_id)


def form_in(page: str) -> str:
    found = re.search(r'name="form" value="(\w+)"', page)
    assert found is not None
    return found[1]


async def test_the_code_leads_to_three_fields_and_the_host_reads_what_was_said(alone: Alone) -> None:
    code = await in_the_room(alone)
    asked = await (await alone.client.get("/t")).text()
    assert "skärmen i rummet" in asked
    assert "<script" not in asked
    page = await (await alone.client.get("/t", params={"code": f"{code[:2].lower()}-{code[2:]}"})).text()
    for said in ("träff 1", "värd och processledaren", "färre än fem"):
        assert said in page
    words = {"code": code, "form": form_in(page), "plus": "Bra samtal <b>", "minus": ""}
    kept = await (await alone.client.post("/t", data=words)).text()
    assert "Det är sparat" in kept
    assert "Bra samtal &lt;b&gt;" in kept, "it stands there, to be changed"
    await alone.client.post("/t", data=words | {"minus": "Kort om tid", "name": "Ylva Berg"})
    found = gathered(alone)
    said = [(one.words.plus, one.words.minus, one.by) for one in found.every]
    assert said == [("Bra samtal <b>", "Kort om tid", "Ylva Berg")], "one form is kept once"
    assert found.few
    eva, now = alone.place.eva.id, alone.place.clock.now()
    extract = alone.place.database.read(exports.extract, alone.place.programme.id, viewer_id=eva, now=now)
    assert [one.by for one in extract.feedback] == ["Ylva Berg"], "and it goes into the files"


async def test_nothing_is_kept_that_says_nothing_or_too_much_and_nothing_written_is_lost(
    alone: Alone,
) -> None:
    code = await in_the_room(alone)
    page = await (await alone.client.get("/t", params={"code": code})).text()
    empty = {"code": code, "form": form_in(page), "plus": " "}
    assert "minst en av rutorna" in await (await alone.client.post("/t", data=empty)).text()
    long = await (await alone.client.post("/t", data=empty | {"plus": "å" * 601})).text()
    assert "601 tecken" in long
    assert "å" * 601 in long
    assert gathered(alone).every == ()


async def test_a_code_of_another_day_or_of_none_is_not_taken_and_guessing_is_slow(alone: Alone) -> None:
    code = await in_the_room(alone)
    await alone.place.waits(timedelta(days=1))
    answer = await alone.client.get("/t", params={"code": code}, headers={"Accept-Language": "en-GB,sv"})
    assert answer.status == 404
    assert "cannot find a meeting" in await answer.text()
    assert (await alone.client.post("/t", data={"code": code, "plus": "Bra"})).status == 404
    assert gathered(alone).every == ()
    for _ in range(WRONG):
        await alone.client.get("/t", params={"code": "AAAAA"})
    assert (await alone.client.get("/t", params={"code": code})).status == 429
