"""The doctor looks everything over, and each fault comes with how to mend it."""

import os
from datetime import UTC, datetime
from pathlib import Path

from rehearsal import Slack
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.people import people, workspaces
from storage.people.people import Profile
from tests.bot.processes import begun, patient, workspace


async def doctor(slack: Slack, folder: Path, *words: str, **more: str) -> tuple[int, str]:
    url = f"sqlite:///{folder / 'doctor.db'}"
    process = await begun(
        *("doctor", *words),
        folder=folder,
        surroundings={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(Path.cwd()),
            "DATABASE_URL": url,
            "SLACK_API_URL": slack.api_url,
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_APP_TOKEN": slack.app_token,
            **more,
        },
    )
    told, errors = await process.communicate()
    assert b"Traceback" not in errors, errors.decode()
    return process.returncode or 0, told.decode()


def shaped(folder: Path) -> Database:
    database = Database(f"sqlite:///{folder / 'doctor.db'}")
    migrate(database)
    return database


async def test_all_is_well(tmp_path: Path) -> None:
    shaped(tmp_path).close()
    async with patient(workspace()) as slack:
        code, told = await doctor(slack, tmp_path)
    assert code == 0, told
    assert "AMISS" not in told
    for one in (
        "settings",
        "words",
        "database: SQLite",
        "zones",
        "we are in Exempelrundan",
        "scopes",
        "clock",
    ):
        assert one in told
    assert "sockets: one could be opened, 0 besides" in told


async def test_every_fault_comes_with_how_to_mend_it(tmp_path: Path) -> None:
    database = shaped(tmp_path)
    database.write(workspaces.remember, "T0OTHER", name="Ett annat hus", bot_user_id="B1")
    odd = Profile("U1", name="Maria Lind", zone="Europe/Atlantis")
    database.write(people.remember, "T0OTHER", odd, now=datetime.now(UTC))
    database.close()
    async with patient(workspace()) as slack:
        slack.scopes = slack.scopes - {"files:write"}
        slack.trouble.crowds_sockets(10)
        code, told = await doctor(slack, tmp_path)
    assert code == 1
    assert "files:write is missing, and so I cannot give the workbook" in told
    assert "too_many_websockets; Slack takes ten an app" in told
    assert "does not know Europe/Atlantis" in told
    assert "the database of Ett annat hus" in told
    assert told.count("AMISS") == told.count("To mend it") == 4


async def test_what_is_amiss_first_does_not_hide_the_rest(tmp_path: Path) -> None:
    async with patient(workspace()) as slack:
        code, told = await doctor(slack, tmp_path, SLACK_BOT_TOKEN="xoxb-wrong")
    assert code == 1
    assert "run hemmaplan migrate" in told
    assert "it does not say who we are: invalid_auth" in told
    assert "xoxb-wrong" not in told


async def test_settings_that_do_not_hold_are_the_first_thing_told(tmp_path: Path) -> None:
    shaped(tmp_path).close()
    async with patient(workspace()) as slack:
        code, told = await doctor(slack, tmp_path, SLACK_APP_TOKEN="")
    assert code == 1
    assert "neither SLACK_APP_TOKEN (sockets) nor SLACK_SIGNING_SECRET (HTTP) is there" in told


async def test_live_slack_judges_all_that_can_be_shown(tmp_path: Path) -> None:
    shaped(tmp_path).close()
    async with patient(workspace()) as slack:
        code, told = await doctor(slack, tmp_path, "--live")
        judged = sum(call.method == "blocks.validate" for call in slack.calls)
        assert code == 0, told
        assert f"Slack takes all {judged}" in told
        slack.trouble.fails("blocks.validate", "invalid_blocks")
        code, told = await doctor(slack, tmp_path, "--live")
        assert code == 1
        assert f"views: 1 of {judged}: " in told
        slack.trouble.fails("blocks.validate", "unknown_method", times=None)
        code, told = await doctor(slack, tmp_path, "--live")
        assert code == 0
        assert "Slack offers this app no judge" in told
