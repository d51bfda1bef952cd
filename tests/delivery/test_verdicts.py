"""Everything Slack may answer instead of yes, and what becomes of the message then."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from delivery.pace import FIRST
from delivery.rounds import Rounds
from delivery.verdicts import Outcome, verdict
from programme.ground.notices import Kind, Notice
from programme.messages.messages import GRACE, HESITATION, State
from programme.people.people import Person
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.messages import troubles
from storage.people import tables as people_tables
from tests.delivery.place import MORNING, Place, slack_of

POST = "chat.postMessage"
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

REFUSED = [
    "channel_not_found",
    "is_archived",
    "not_in_channel",
    "user_not_found",
    "user_disabled",
    "user_not_visible",
    "cannot_dm_bot",
    "no_permission",
    "restricted_action",
    "restricted_action_read_only_channel",
]
SHUT = [
    "account_inactive",
    "token_revoked",
    "token_expired",
    "invalid_auth",
    "not_authed",
    "org_login_required",
    "missing_scope",
    "ekm_access_denied",
]
LATER = ["service_unavailable", "request_timeout"]
UNCLEAR = ["internal_error", "fatal_error", "an_error_slack_invents_tomorrow"]
UNFIT = [
    "invalid_blocks",
    "invalid_blocks_format",
    "msg_too_long",
    "msg_blocks_too_long",
    "no_text",
    "invalid_arguments",
    "metadata_must_be_sent_from_app",
]


async def troubled(place: Place, errors: list[str], *, times: int = 1) -> dict[str, Person]:
    """A person for each error, which her post meets ``times`` times; all in one round."""
    met = dict(zip(errors, place.promise(*(f"Maria {error}" for error in errors)), strict=True))
    for error, person in met.items():
        place.slack.trouble.fails(POST, error, person=place.in_slack(person), times=times)
    await place.round()
    return met


def left_for(place: Place, person: Person) -> tuple[State, timedelta]:
    message = place.message_to(person)
    return message.state, message.not_before - place.clock.now()


def calls_of(place: Place, method: str) -> int:
    return len([call for call in place.slack.calls if call.method == method])


async def test_what_slack_never_takes_is_given_up(place: Place) -> None:
    for person in (await troubled(place, REFUSED)).values():
        assert place.message_to(person).state is State.REFUSED


async def test_what_was_surely_not_posted_is_tried_again_a_minute_later(place: Place) -> None:
    met = await troubled(place, LATER)
    assert {left_for(place, person) for person in met.values()} == {(State.WAITING, MINUTE)}
    await place.waits(MINUTE)
    assert await place.round() == len(LATER)
    place.is_told_exactly_once()


async def test_what_may_have_been_posted_is_looked_for_before_anything_else(place: Place) -> None:
    met = await troubled(place, UNCLEAR)
    assert {left_for(place, person) for person in met.values()} == {(State.UNCLEAR, GRACE)}
    await place.until_quiet()
    place.is_told_exactly_once()


async def test_what_was_posted_all_the_same_is_found(place: Place) -> None:
    [maria] = place.promise("Maria Lind")
    place.slack.trouble.fails(POST, "internal_error", carried_out=True)
    await place.round()
    await place.until_quiet()
    place.is_told_exactly_once()
    assert len(place.posts_to(maria)) == 1
    sent_at = place.message_to(maria).sent_at
    assert sent_at is not None
    assert sent_at - MORNING < MINUTE, "it was said when Slack says so, not when we found it"


async def test_where_slack_does_not_take_the_blocks_the_words_go_alone(place: Place) -> None:
    for error, person in (await troubled(place, UNFIT)).items():
        [post] = place.posts_to(person)
        assert post.blocks == [], error
        assert post.text.startswith("Hej Maria."), error
    place.is_told_exactly_once()


async def test_where_it_does_not_take_the_words_either_it_ends_as_ours_until_somebody_tries_again(
    place: Place,
) -> None:
    met = await troubled(place, UNFIT, times=2)
    assert {place.message_to(person).state for person in met.values()} == {State.UNWANTED}
    await place.waits(DAY)
    assert await place.round() == 0, "it is not tried for ever"
    unsaid = place.database.read(troubles.unsaid)
    assert sorted(one.cause for one in unsaid) == sorted(UNFIT)
    ids = [one.notice_id for one in unsaid]
    assert place.database.write(troubles.try_again, ids, now=place.clock.now()) == len(UNFIT)
    assert await place.round() == len(UNFIT)
    place.is_told_exactly_once()
    assert place.database.read(troubles.unsaid) == []


@pytest.mark.parametrize("error", SHUT)
async def test_a_workspace_that_is_shut_ends_the_round(place: Place, error: str) -> None:
    people = place.promise(*(f"Maria {number}" for number in range(20)))
    place.slack.trouble.fails(POST, error, times=None)
    assert await place.round() == 0
    asked = [call for call in place.slack.calls if call.method == POST]
    assert len(asked) <= 4, "those that were under way"
    states = {left_for(place, person) for person in people}
    assert states == {(State.WAITING, timedelta(0)), (State.WAITING, timedelta(minutes=15))}

    place.slack.trouble.clear()
    await place.waits(timedelta(minutes=15))
    assert await place.round() == 20
    place.is_told_exactly_once()


async def test_how_long_slack_wants_us_to_wait_is_kept_by_everybody_and_for_everybody(place: Place) -> None:
    """A process beside this one, or the next round, knows it from the database; and so do new letters."""
    place.promise(*(f"Maria {number}" for number in range(40)))
    place.slack.trouble.rate_limits(POST, times=None, retry_after=300)
    assert await place.round() == 0
    asked = calls_of(place, POST)
    assert asked <= FIRST, "those that were under way"
    place.promise("Per Ås")
    for _ in range(4):
        await place.waits(timedelta(seconds=74))
        assert await place.round() == 0
    assert calls_of(place, POST) == asked, "none is tried before it is over"
    place.slack.trouble.clear()
    await place.waits(timedelta(seconds=4))
    assert await place.round() == 41
    place.is_told_exactly_once()


@pytest.mark.parametrize("body", ["upstream connect error", {}, {"ok": False}])
def test_a_proxys_words_on_the_way_leave_it_unclear(body: object) -> None:
    answer = AsyncSlackResponse(
        client=None, http_verb="POST", api_url="", req_args={}, data=body, headers={}, status_code=502
    )
    assert verdict(SlackApiError("no", answer)).outcome is Outcome.UNCLEAR


async def test_nobody_listening_at_slacks_address_is_surely_unposted(place: Place) -> None:
    [maria] = place.promise("Maria Lind")
    api_url, place.slack.api_url = place.slack.api_url, "http://127.0.0.1:9/api/"
    assert await place.round() == 0
    assert left_for(place, maria) == (State.WAITING, MINUTE)
    place.slack.api_url = api_url
    await place.waits(MINUTE)
    assert await place.round() == 1


# --- while looking for what may have been posted


async def posted_and_lost(place: Place, name: str = "Maria Lind") -> Person:
    [maria] = place.promise(name)
    place.slack.trouble.loses_answer(POST)
    await place.round()
    await place.rests()
    return maria


@pytest.mark.parametrize("error", ["ratelimited", "internal_error", "missing_scope", "invalid_arguments"])
async def test_while_the_history_cannot_be_read_nothing_is_concluded(place: Place, error: str) -> None:
    maria = await posted_and_lost(place)
    place.slack.trouble.fails("conversations.history", error)
    assert await place.round() == 0
    assert place.message_to(maria).state is State.UNCLEAR
    await place.waits(HOUR)
    await place.round()
    place.is_told_exactly_once()


async def test_a_history_that_may_hardly_be_read_holds_up_nobody_else(place: Place) -> None:
    """Slack may let an app read one a minute."""
    place.promise(*(f"Maria {number}" for number in range(6)))
    place.slack.trouble.fails(POST, "internal_error", carried_out=True, times=6)
    await place.round()
    await place.rests()
    place.slack.trouble.rate_limits("conversations.history", times=None, retry_after=60)
    place.promise(*(f"Per {number}" for number in range(20)))
    assert await place.round() == 20
    assert len([call for call in place.slack.calls if call.method == "conversations.history"]) <= 4
    place.slack.trouble.clear()
    await place.until_quiet()
    place.is_told_exactly_once()


async def test_a_long_conversation_is_looked_through_to_its_end(place: Place) -> None:
    maria = await posted_and_lost(place)
    workspace = place.slack.workspace
    talk = workspace.direct(place.in_slack(maria))
    for number in range(450):
        workspace.post(talk, place.in_slack(maria), f"Jag skriver rad {number}")
    await place.round()
    place.is_told_exactly_once()


async def test_slacks_clock_may_be_behind_ours(place: Place) -> None:
    """Its stamps are minutes older than our row, and the post is found all the same."""
    place.promise("Maria Lind")
    place.slack.trouble.loses_answer(POST)
    ahead = place.clock.now() + timedelta(minutes=5)
    await place.round(now=lambda: ahead)
    await place.until_quiet()
    place.is_told_exactly_once()


async def test_who_left_meanwhile_is_not_looked_for_for_ever(place: Place) -> None:
    maria = await posted_and_lost(place)
    place.slack.workspace.deactivate(place.in_slack(maria))
    await place.round()
    assert place.message_to(maria).state is State.REFUSED


async def test_a_process_that_slept_on_its_claim_leaves_it_to_others(place: Place) -> None:
    """Between the claim and the post the machine was suspended for a minute."""
    place.promise("Maria Lind")
    moments = sleeping(place.clock.now(), HESITATION + timedelta(seconds=1))
    assert await place.round(now=lambda: next(moments)) == 0
    assert [call for call in place.slack.calls if call.method == POST] == []
    await place.until_quiet()
    place.is_told_exactly_once()


def sleeping(now: datetime, how_long: timedelta) -> Iterator[datetime]:
    """A look at what there is, the gathering, and the claim; then it falls asleep."""
    yield from [now] * 3
    while True:
        yield now + how_long


# --- people who cannot be reached, and faults of ours


def told_of(session: Session, kind: Kind) -> list[tuple[str, str]]:
    rows = session.execute(
        select(ground_tables.Notice.person_id, ground_tables.Notice.subject).where(
            ground_tables.Notice.kind == kind
        )
    )
    return [(to, about) for to, about in rows]


def promise_again(session: Session, place: Place, person: Person, occasion: str, day: datetime) -> None:
    """Something more to say, without a preparation to hang it on."""
    news = Notice(Kind.WELCOME, place.programme.id, person.id, place.programme.id, occasion, day.date())
    notices.promise(session, place.programme.workspace_id, [news])


async def test_the_facilitator_hears_once_that_somebody_cannot_be_reached(place: Place) -> None:
    [maria] = place.promise("Maria Lind")
    place.slack.trouble.fails(POST, "cannot_dm_bot", person=place.in_slack(maria), times=None)
    for _ in range(3):
        await place.round()
        await place.waits(DAY)
        place.database.write(promise_again, place, maria, str(place.clock.now()), place.clock.now())
    assert place.database.read(told_of, Kind.UNREACHABLE) == [(place.eva.id, maria.id)]
    assert len(place.posts_to(place.eva)) == 1

    place.slack.trouble.clear()
    await place.round()
    assert len(place.posts_to(maria)) == 1, "she reads her messages again"
    place.slack.trouble.fails(POST, "cannot_dm_bot", person=place.in_slack(maria), times=None)
    await place.waits(DAY)
    place.database.write(promise_again, place, maria, "and then no more", place.clock.now())
    await place.round()
    assert len(place.database.read(told_of, Kind.UNREACHABLE)) == 2, "that is news again"


async def test_where_nobody_may_be_written_to_it_is_the_app_and_no_persons_fault(place: Place) -> None:
    """Its messages tab is off: nobody is talked of, and who can mend it is told (python-slack-sdk #1015)."""
    people = place.promise(*(f"Maria {number}" for number in range(20)))
    place.slack.trouble.fails(POST, "messages_tab_disabled", times=None)
    assert await place.round() == 0
    assert calls_of(place, POST) < 10
    assert {place.message_to(one).state for one in people} == {State.WAITING}
    assert place.database.read(told_of, Kind.UNREACHABLE) == []
    [one] = place.database.read(troubles.standing)
    assert (one.what, one.cause) == (troubles.What.WORKSPACE, "messages_tab_disabled")
    place.slack.trouble.clear()
    await place.waits(timedelta(minutes=15))
    assert await place.round() == 20
    place.is_told_exactly_once()


async def test_where_others_are_written_to_it_is_her_own(place: Place) -> None:
    maria, *_ = place.promise("Maria Lind", "Per Ås", "Anna Berg")
    place.slack.trouble.fails(POST, "messages_tab_disabled", person=place.in_slack(maria), times=None)
    assert await place.round() == 2
    assert place.message_to(maria).state is State.REFUSED
    assert place.database.read(told_of, Kind.UNREACHABLE) == [(place.eva.id, maria.id)]


async def test_who_comes_alone_each_time_is_told_from_the_app_by_whoever_comes_between(place: Place) -> None:
    """Else her letter is tried again each quarter of an hour, and nobody hears that she cannot be reached."""
    [maria] = place.promise("Maria Lind")
    place.slack.trouble.fails(POST, "messages_tab_disabled", person=place.in_slack(maria), times=None)
    async with slack_of(place) as slack:
        rounds = Rounds(place.database, slack, place.clock.now)
        for minutes in (15, 10):
            await rounds.run()
            assert place.message_to(maria).state is State.WAITING, "it may be the app"
            await place.waits(timedelta(minutes=minutes))
        place.promise("Per Ås")
        assert await rounds.run() == 1
        await place.waits(timedelta(minutes=5))
        await rounds.run()
    assert place.message_to(maria).state is State.REFUSED
    assert place.database.read(told_of, Kind.UNREACHABLE) == [(place.eva.id, maria.id)]


def close_account(session: Session, person_id: str, at: datetime) -> None:
    session.execute(
        update(people_tables.Person).where(people_tables.Person.id == person_id).values(deactivated_at=at)
    )


@pytest.mark.parametrize("when", ["before it was gathered", "between the gathering and the post"])
async def test_nobody_writes_to_a_closed_account(place: Place, when: str) -> None:
    """Slack would take the post, and nobody would read it (python-slack-sdk #1156)."""
    [maria] = place.promise("Maria Lind")
    if when != "before it was gathered":
        place.slack.trouble.fails(POST, "service_unavailable")
        await place.round()
        await place.waits(MINUTE)
    place.database.write(close_account, maria.id, place.clock.now())
    assert await place.round() == 0
    assert place.posts_to(maria) == []
    assert place.database.read(told_of, Kind.UNREACHABLE) == [(place.eva.id, maria.id)]


async def test_a_message_of_which_we_cannot_make_sense_stops_nobody_else(place: Place) -> None:
    """What it speaks of is gone: a fault of ours, told to who runs the bot, and nobody waits for it."""
    astray, *others = place.promise("Maria Lind", "Per Ås", "Anna Berg")

    def lead_astray(session: Session) -> None:
        lost = Notice(Kind.MISSED, place.programme.id, place.eva.id, "gone", "gone", MORNING.date())
        notices.promise(session, place.programme.workspace_id, [lost])

    place.database.write(lead_astray)
    assert await place.round() == len([astray, *others])
    assert [one.cause for one in place.database.read(troubles.unsaid)] == ["NoResultFound"]
