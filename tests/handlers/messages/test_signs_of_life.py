"""Whose mails came back and who answers after all: it is over, and whoever was told hears so once."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from programme.people.people import Standing
from programme.people.reachability import Why, why_not
from storage.changes import reachability_deeds
from storage.messages import reachability
from storage.people.people import Profile
from tests.bot.alone import ADDRESS
from tests.handlers.messages.conftest import Writing


@pytest.mark.every_database
async def test_what_was_given_back_is_tried_again_and_believed_when_none_comes_back(writing: Writing) -> None:
    """A server that gives mails back takes them first, however long after: it is the new one that counts."""
    alone, before = writing.alone, len(writing.alone.mailing.office.mails)
    await writing.is_returned()
    await alone.place.waits(timedelta(days=3))
    await writing.round()
    assert len(alone.mailing.office.mails) == before + 1, "the same things, the next working day"
    alone.place.database.write(reachability.believe, now=alone.place.clock.now())
    assert why_not(writing.per()) is Why.BOUNCED
    await alone.place.waits(timedelta(days=2))
    alone.place.database.write(reachability.believe, now=alone.place.clock.now())
    assert why_not(writing.per()) is None


async def presses_something(writing: Writing) -> None:
    await writing.alone.presses("preparation-done nobody")


async def looks_only(writing: Writing) -> None:
    await writing.alone.page()


async def writes_a_line(writing: Writing) -> None:
    assert await writing.hears("När är nästa träff?")


async def is_on_holiday(writing: Writing) -> None:
    assert await writing.hears("Jag är inte här", Auto_Submitted="auto-replied") == ""


@pytest.mark.parametrize(
    ("does", "is_reached"),
    [(presses_something, True), (writes_a_line, True), (looks_only, False), (is_on_holiday, False)],
)
async def test_a_sign_of_life_ends_it_and_who_was_told_hears_that_once(
    writing: Writing, does: Callable[[Writing], Awaitable[None]], is_reached: bool
) -> None:
    """A press or words; that a page was fetched, or that a program answered, is nobody's sign."""
    place, per = writing.alone.place, writing.alone.per
    await writing.is_returned()
    await place.waits(timedelta(days=1))
    await writing.round()
    [told] = [one.text for one in place.posts_to(place.eva) if "går inte att nå" in one.text]
    assert "Per Alm" in told
    await does(writing)
    assert (why_not(writing.per()) is None) is is_reached
    await does(writing)
    for _ in range(3):
        await place.waits(timedelta(days=1))
        await writing.round()
    heard = [one.text for one in place.posts_to(place.eva) if "Per Alm* går att nå igen" in one.text]
    assert len(heard) == is_reached, per.name


async def test_a_sign_of_life_before_anybody_was_told_is_told_to_nobody(writing: Writing) -> None:
    place = writing.alone.place
    await writing.is_returned()
    await writes_a_line(writing)
    for _ in range(2):
        await place.waits(timedelta(days=1))
        await writing.round()
    assert not [one for one in place.posts_to(place.eva) if "att nå" in one.text]


async def test_who_gets_slack_is_not_said_to_be_shut_there_for_mails_that_came_back(writing: Writing) -> None:
    place, per = writing.alone.place, writing.alone.per
    await writing.is_returned()
    there = place.slack.workspace.add_person("Per Alm", email=ADDRESS)
    homes = frozenset({per.workspace_id})
    came = Profile(there.id, "Per Alm", email=ADDRESS, standing=Standing.MEMBER, homes=homes)
    place.database.write(reachability_deeds.keep, per.workspace_id, came, now=place.clock.now())
    assert why_not(writing.per()) is None
