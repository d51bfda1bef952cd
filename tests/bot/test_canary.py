"""A canary lives a month with the bot, at every level of its log: no line, no metadata sings of it."""

import json
import logging

import pytest
import structlog
from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.logs import start_logging, told
from bot.ways_in.requests import NotUnderstoodError, understood
from programme.ground.roles import Role
from tests.norrby import only
from tests.stage import Participant, Stage, set_stage
from views.reflections import reflections

CANARY = "Kanariegul"
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
FAILING = ("views.open", "views.update", "views.publish", "chat.update", "chat.postMessage", "files.info")


async def lives(stage: Stage) -> None:
    """What people are called, what they write, hand in and ask for, also while all goes wrong."""
    eva, maria = stage.participant(f"Eva {CANARY}"), stage.participant(f"Maria {CANARY}")
    programme = await stage.programme(eva, template=only("facts"), title=f"{CANARY}rundan")
    await stage.organisation(programme, f"{CANARY}byn", facilitator=eva, **{Role.KEY_PERSON: maria})
    await stage.goes_to("2027-01-12 09:00")
    await acts(maria)
    for method in FAILING:
        stage.slack.trouble.fails(method, "internal_error", times=3)
    await acts(maria)
    stage.slack.trouble.clear()
    await stage.database.transaction(full)
    await acts(maria)
    await stage.goes_to("2027-02-03 12:00")
    await forged(stage, maria)


async def acts(who: Participant) -> None:
    await who.says(f"{CANARY} satt i ett träd")
    await who.runs("/hemmaplan", f"klart {CANARY}")
    await who.runs("/hemmaplan", f"{CANARY}")
    await who.shares_file(f"{CANARY}.xlsx", CANARY.encode())
    await who.opens_home()
    await who.uses_shortcut(reflections.REFLECTION_NEW)
    if who.modal is not None:
        await who.fills({"text": f"{CANARY} sjöng"})
        await who.submits()
    if who.modal is not None:
        await who.closes()


async def forged(stage: Stage, who: Participant) -> None:
    """Payloads that are amiss wherever something may be said of it."""
    person = {"id": who.slack_id}
    team = {"id": stage.slack.workspace.team_id}
    bodies = (
        {"type": CANARY, "user": person, "team": team},
        {"type": "block_actions", "user": person, "team": team, "actions": [{"action_id": CANARY}]},
        {"type": "block_actions", "user": person, "team": {"id": CANARY}, "view": {CANARY: CANARY}},
        {"type": "event_callback", "team_id": team["id"], "event_id": "Ev1",
         "event": {"type": "user_change", "user": {"id": CANARY, "name": CANARY}}},
        {"command": "/annat", "user_id": who.slack_id, "team_id": team["id"], "text": CANARY},
    )  # fmt: skip
    for body in bodies:
        try:
            await stage.hemmaplan.app.async_dispatch(understood(dict(body), {}, mode="socket_mode"))
        except NotUnderstoodError as no:
            structlog.get_logger().warning("a payload was refused", why=str(no))


def full(session: Session) -> None:
    """A database that takes no more reflections."""
    session.execute(
        text("CREATE TRIGGER full BEFORE INSERT ON reflections BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    )


@pytest.mark.parametrize("level", LEVELS)
async def test_nothing_anybody_wrote_or_is_called_is_logged(
    level: str, database_url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    start_logging(level)
    for name in ("slack_bolt.AsyncApp", "slack_sdk.web.async_client", "asyncio"):
        logging.getLogger(name).setLevel(logging.DEBUG)  # as a library may do itself
    async with set_stage(database_url) as stage:
        await lives(stage)
        structlog.get_logger().critical("the log is open")
        said = json.dumps([post.metadata for post in stage.slack.posts])
        token = stage.slack.bot_token
    logged = capfd.readouterr().err
    assert CANARY not in logged
    assert CANARY not in said
    assert token not in logged
    assert "the log is open" in logged
    if level != "CRITICAL":
        assert "an interaction failed" in logged
        assert "disk full" in logged


def test_of_a_fault_places_and_kinds_are_told_and_of_its_causes_too() -> None:
    try:
        try:
            raise KeyError(CANARY)
        except KeyError as cause:
            raise ExceptionGroup(CANARY, [ValueError(CANARY), OSError(13, CANARY)]) from cause
    except ExceptionGroup as error:
        said = "".join(told(error))
    assert CANARY not in said.replace("(CANARY", "").replace("CANARY)", "")
    for kind in (
        "builtins.KeyError",
        "builtins.ValueError",
        "builtins.PermissionError: EACCES",
        "test_canary.py",
    ):
        assert kind in said


def test_what_a_library_says_is_its_template_and_its_place(capfd: pytest.CaptureFixture[str]) -> None:
    start_logging("DEBUG")
    library = logging.getLogger("slack_sdk.web")
    library.warning("a template with %s in it", CANARY)
    library.error(f"a sentence with {CANARY} in it")
    library.info(f"chatter about {CANARY}")
    logged = capfd.readouterr().err
    assert CANARY not in logged
    assert "a template with %s in it" in logged
    assert "slack_sdk.web" in logged
    assert logged.count("\n") == 2
