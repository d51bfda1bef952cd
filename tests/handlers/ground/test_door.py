"""The door: who did nothing towards us is nobody to us, and what is not ours to hear goes no further."""

from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from structlog.testing import capture_logs

from bot.ways_in.requests import NotUnderstoodError, understood
from rehearsal.payloads import Payloads
from storage.people.tables import Person
from tests.norrby import Norrby, button, norrby
from tests.stage import Stage
from views.improvement import cycles, findings, improvements
from views.messages import conversations
from views.people import languages
from views.preparations.preparation_buttons import DONE

Json = dict[str, Any]


def how_many(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Person)) or 0


def asked(stage: Stage) -> list[str]:
    """What Slack was asked by us; whose token it is Bolt asks by itself, once."""
    return [call.method for call in stage.slack.calls if call.method != "auth.test"]


async def sends(stage: Stage, body: Json) -> int:
    """A payload as it comes over a socket, whatever stands in it; the status it is answered with."""
    try:
        request = understood(body, {}, mode="socket_mode")
    except NotUnderstoodError as no:
        return 200 if no.event else 400
    answer = await stage.hemmaplan.app.async_dispatch(request)
    await stage.settled()
    return answer.status


def payloads(stage: Stage) -> Payloads:
    return stage.slack._desk.payloads


async def test_who_comes_changes_or_shares_something_in_a_channel_is_neither_kept_asked_about_nor_written_to(
    stage: Stage,
) -> None:
    norr = await norrby(stage, "facts")
    workspace = stage.slack.workspace
    channel = workspace.add_channel("allmänt")
    workspace.join(channel, workspace.bot)
    await stage.settled()
    people, calls = await stage.database.answer(how_many), asked(stage)
    for method in ("users.info", "files.info"):
        stage.slack.trouble.fails(method, "internal_error", times=None)
    stranger = stage.participant("Kim Sol")
    workspace.change(stranger.hands.person, name="Kim Måne", tz="Asia/Tokyo")
    workspace.join(channel, stranger.hands.person)
    await stranger.shares_file("bilder.pptx", b"PK", channel)
    await stranger.says("Hej alla", channel)
    await stage.settled()
    assert stranger.heard() == []
    assert await stage.database.answer(how_many) == people
    assert asked(stage) == calls
    stage.slack.trouble.clear()
    assert norr.eva.hands.failures == []


@pytest.mark.parametrize(
    "event",
    [
        {"type": "user_change", "user": {"id": "U404"}},
        {"type": "team_join", "user": {"id": "U404", "profile": {"email": "kim@exempel.example"}}},
        {"type": "file_shared", "file_id": "F404", "channel_id": "C404", "user_id": "U404"},
        {"type": "message", "channel": "C404", "channel_type": "channel", "user": "U404", "text": "hej"},
        {"type": "message", "channel": "D404", "channel_type": "im", "user": "U4", "bot_id": "B1"},
        {"type": "message", "channel": "D404", "channel_type": "im", "subtype": "message_changed",
         "message": {"user": "U404", "text": "x"}},
        {"type": "member_joined_channel", "channel": "C404", "user": "U404"},
    ],
)  # fmt: skip
async def test_no_event_that_she_did_not_make_towards_us_brings_her_an_apology(
    stage: Stage, event: Json
) -> None:
    calls = asked(stage)
    assert await sends(stage, payloads(stage).event(event)) == 200
    assert asked(stage) == calls
    assert await stage.database.answer(how_many) == 0


async def test_who_writes_to_us_hears_of_it_when_slack_does_not_say_who_she_is(stage: Stage) -> None:
    kim = stage.participant("Kim Sol")
    stage.slack.trouble.fails("users.info", "internal_error", times=None)
    await kim.says("hej")
    assert "Något gick fel hos mig" in kim.heard()[-1]


def click(stage: Stage, norr: Norrby) -> Json:
    """Maria presses *Done* on her reminder."""
    letter = norr.maria.last()
    element = button(letter, DONE)
    told = {"type": "button", "value": element.shape["value"]}
    person = norr.maria.hands.person
    url = stage.slack.response_urls.issue(person, letter.channel, letter)
    answer = {"response_url": url, "trigger_id": "1.2.3"}
    return payloads(stage).action(person, element, told, letter) | answer


async def test_who_slack_itself_does_not_know_is_nobody_and_that_is_no_fault(stage: Stage) -> None:
    norr = await norrby(stage, "facts")
    people, body = await stage.database.answer(how_many), click(stage, norr)
    with capture_logs() as lines:
        assert await sends(stage, body | {"user": body["user"] | {"id": "U0000T404"}}) == 200
    assert all(one["log_level"] != "error" for one in lines)
    assert await stage.database.answer(how_many) == people


def not_there(session: Session) -> None:
    session.get_one(Person, "P404")


async def test_what_follows_from_an_act_on_a_thing_that_is_gone_is_no_fault(stage: Stage) -> None:
    house = stage.hemmaplan.house
    with capture_logs() as lines:
        house.afterwards(house.answer(not_there))
        await stage.settled()
    assert [one["log_level"] for one in lines if "afterwards" in one["event"]] == ["info"]


async def done(norr: Norrby) -> bool:
    return (await norr.owes("facts")).done is not None


@pytest.mark.parametrize(
    ("forged", "status"),
    [
        ({"team": {"id": "T404"}}, 403),
        ({"team": None, "user": {"id": "U1"}}, 403),
        ({"team": {"id": "T404"}, "enterprise": {"id": "T404"}}, 403),
        ({"response_url": "https://evil.example/respond"}, 403),
        ({"response_url": "http://hooks.slack.com/actions/1"}, 403),
        ({"user": {"id": "B404"}}, 400),
        ({"user": "U404"}, 400),
        ({"actions": []}, 400),
        ({"actions": [{"action_id": DONE, "value": {"id": 1}}]}, 400),
        ({"container": "message"}, 400),
        ({"response_urls": [{"response_url": "https://evil.example"}]}, 403),
    ],
)
async def test_what_is_not_ours_or_no_payload_of_slacks_is_refused_before_anything(
    stage: Stage, forged: Json, status: int
) -> None:
    norr = await norrby(stage, "facts")
    calls, body = asked(stage), click(stage, norr)
    with capture_logs() as lines:
        assert await sends(stage, body | forged) == status
    assert all(one["log_level"] != "error" for one in lines)
    assert asked(stage) == calls
    assert not await done(norr)
    assert await sends(stage, body) == 200
    assert await done(norr)


async def test_where_an_organisation_has_installed_us_its_id_says_that_it_is_ours(stage: Stage) -> None:
    norr = await norrby(stage, "facts")
    stage.hemmaplan.house.workspace_id, ours = "E1", norr.programme.workspace_id
    whole = click(stage, norr) | {"team": None, "enterprise": {"id": "E1"}, "is_enterprise_install": True}
    assert await sends(stage, whole | {"enterprise": {"id": "E404"}}) == 403
    stage.hemmaplan.house.workspace_id = ours
    assert await sends(stage, click(stage, norr) | {"enterprise": {"id": "E1"}}) == 200


async def test_whose_account_is_closed_does_nothing_any_more_and_who_came_back_does(stage: Stage) -> None:
    norr = await norrby(stage, "facts")
    body, maria = click(stage, norr), norr.maria.hands.person
    stage.slack.workspace.deactivate(maria)
    await stage.settled()
    await sends(stage, body)
    assert not await done(norr)
    maria.deactivated = False  # no event tells of it
    await sends(stage, body)
    assert await done(norr)


@pytest.mark.parametrize("value", ["", "x", "\x00", "0" * 5000, "../x", "å🙂", "null"])
async def test_an_id_of_the_wrong_kind_is_answered_in_a_sentence(stage: Stage, value: str) -> None:
    norr = await norrby(stage, "facts")
    body = click(stage, norr)
    body["actions"][0]["value"] = value
    with capture_logs() as lines:
        assert await sends(stage, body) == 200
    assert [one for one in lines if one["log_level"] in {"error", "critical"}] == []
    assert "finns inte längre" in norr.maria.ephemeral[-1].text


@pytest.mark.parametrize(
    ("button", "value"),
    [
        (cycles.UNDO, "meeting1 cluster1"),
        (improvements.FORWARD, "one x y"),
        (findings.FINDING_NEW, "one two"),
        (languages.OTHER, "no"),
    ],
)
async def test_a_button_that_says_a_state_there_is_not_is_answered_in_a_sentence(
    stage: Stage, button: str, value: str
) -> None:
    norr = await norrby(stage, "facts")
    body = click(stage, norr)
    body["actions"][0] |= {"action_id": button, "value": value}
    with capture_logs() as lines:
        assert await sends(stage, body) == 200
    assert [one for one in lines if one["log_level"] in {"error", "critical"}] == []
    assert "finns inte längre" in norr.maria.ephemeral[-1].text


async def test_words_offered_in_a_message_that_holds_none_open_an_empty_form(stage: Stage) -> None:
    norr = await norrby(stage, "facts")
    body = click(stage, norr)
    body["actions"][0] |= {"action_id": conversations.KEEP}
    del body["message"]["blocks"]
    with capture_logs() as lines:
        assert await sends(stage, body) == 200
    assert [one for one in lines if one["log_level"] in {"error", "critical"}] == []


async def test_the_handler_of_errors_raises_none_of_its_own(stage: Stage) -> None:
    norr = await norrby(stage, "facts")
    body = click(stage, norr)
    body["actions"][0]["value"] = "x"
    for method in ("views.open", "chat.postMessage"):
        stage.slack.trouble.fails(method, "fatal_error", times=None)
    assert await sends(stage, body) == 200
    stage.slack.trouble.clear()


@pytest.mark.parametrize("body", ["[]", "{", '{"user": 7}', '{"user": {"id": "U1"}, "authorizations": [7]}'])
def test_what_bolt_cannot_take_is_said_in_one_word(body: str) -> None:
    with pytest.raises(NotUnderstoodError):
        understood(body, {"content-type": "application/json"}, mode="http")
