"""A calendar subscribed to: what a calendar program gets at a secret address, and who gets nothing."""

import re
from collections.abc import AsyncIterator
from datetime import date, time

import pytest
import vobject

from bot.ways_in.mail_pages import A_MINUTE
from programme.ground.notices import Kind
from programme.ground.tokens import token_for, told
from programme.meetings.meetings import Fate, Meeting
from programme.messages.calendar_feeds import key_of
from programme.people.acts import Act
from programme.people.erasure import Words
from storage.changes.dates import cancellation_deeds, meeting_deeds
from storage.changes.dates.meeting_deeds import Change
from storage.changes.endings import erasure_deeds
from storage.meetings import meetings
from storage.screens import calendar_feed_deeds as deeds
from tests.bot.alone import URL, WEB, Alone, button, somebody_alone


@pytest.fixture
async def alone(database_url: str) -> AsyncIterator[Alone]:
    async with somebody_alone(database_url, template="jamstalldhet-2020") as found:
        yield found


def path_of(alone: Alone) -> str:
    """Where his calendar is got."""
    name = alone.place.database.write(deeds.subscribe, Act(alone.per, alone.place.clock.now()))
    return f"/c/{token_for(WEB.key, name)}.ics"


async def events(alone: Alone, path: str) -> dict[str, vobject.base.Component]:
    """UID → event, as another library reads it."""
    answer = await alone.client.get(path)
    assert answer.status == 200
    assert answer.content_type == "text/calendar"
    calendar = vobject.readOne(await answer.text())
    assert calendar.method.value == "PUBLISH"
    found = {one.uid.value: one for one in calendar.vevent_list}
    assert len(found) == len(calendar.vevent_list), "no two events may have one UID"
    return found


def every(alone: Alone) -> list[Meeting]:
    return alone.place.database.read(meetings.of_programme, alone.place.programme.id, cancelled=True)


async def test_meetings_and_what_is_his_to_do_and_what_moves_moves_there(alone: Alone) -> None:
    path, (first, second, *_) = path_of(alone), every(alone)
    act = Act(alone.place.eva, alone.place.clock.now())
    ends = Change(first.on, time(13), "Norrby stadshus", ends_at=time(16, 30))
    alone.place.database.write(meeting_deeds.change, act, first.id, ends, seen_version=first.version)
    before = await events(alone, path)
    assert {one.id for one in every(alone)} < before.keys()
    met = before[first.id]
    assert (met.dtend.value - met.dtstart.value).total_seconds() == 3.5 * 3600
    assert met.location.value == "Norrby stadshus"
    due = [one for uid, one in before.items() if uid not in {each.id for each in every(alone)}]
    assert due, "what he answers for has its day"
    assert {type(one.dtstart.value) for one in due} == {date}
    assert {one.transp.value for one in due} == {"TRANSPARENT"}
    moved = Change(date(2027, 2, 3), time(13), "Folkets hus")
    version = int(met.sequence.value)
    alone.place.database.write(meeting_deeds.change, act, first.id, moved, seen_version=version)
    alone.place.database.write(
        cancellation_deeds.cancel, act, second.id, Fate.EXEMPT, seen_version=second.version
    )
    after = await events(alone, path)
    assert after[first.id].dtstart.value.date() == date(2027, 2, 3)
    assert int(after[first.id].sequence.value) > version
    assert after[second.id].status.value == "CANCELLED"


async def test_the_page_of_a_letter_gives_the_address_another_and_none(alone: Alone) -> None:
    await alone.lives_until(Kind.WELCOME)

    async def presses(action: str, page: str) -> str:
        return await alone.presses(button(page, action))

    page = await presses("calendar", await alone.page())
    first = address_in(page)
    assert re.search(r"[Pp]er|[Ee]keby|Alm", first) is None, "nothing of his stands in it"
    answer = await alone.client.get(first)
    assert answer.status == 200
    assert "noindex" in answer.headers["X-Robots-Tag"]
    page = await presses("calendar-new", page)
    second = address_in(page)
    assert [(await alone.client.get(one)).status for one in (first, second)] == [404, 200]
    await presses("calendar-away", page)
    assert (await alone.client.get(second)).status == 404


def address_in(page: str) -> str:
    found = re.search(rf"{URL}(/c/\S+\.ics)", page)
    assert found is not None
    return found[1]


async def test_an_address_of_nobody_s_tells_nothing_and_is_asked_a_few_times_a_minute(alone: Alone) -> None:
    path = path_of(alone)
    forged = token_for(key_of("another bot"), told(WEB.key, path[3:-4]) or "")
    assert (await alone.client.get(f"/c/{forged}.ics")).status == 404
    assert (await alone.client.post(path)).status == 405
    codes = [(await alone.client.get(path)).status for _ in range(A_MINUTE + 1)]
    assert codes == [200] * A_MINUTE + [429]


async def test_who_is_forgotten_has_no_calendar_any_more(alone: Alone) -> None:
    path, act = path_of(alone), Act(alone.per, alone.place.clock.now())
    alone.place.database.write(erasure_deeds.erase_own, act, Words.STAY)
    assert (await alone.client.get(path)).status == 404
