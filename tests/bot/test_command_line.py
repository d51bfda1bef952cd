"""The command line, as those who run the bot meet it: every slip is a sentence, never a trace."""

import asyncio
import os
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from bot.commands.manifest import EVENTS, SCOPES
from rehearsal import GUARD_SECONDS
from tests.bot.processes import begun


@dataclass(frozen=True)
class Told:
    returncode: int
    stdout: str
    stderr: str


def hemmaplan(folder: Path, *words: str, anew: bool = False, **environment: str) -> Told:
    """Runs the command in a folder of its own, with nothing in the environment but what is given."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    surroundings = kept | {"PYTHONPATH": str(Path.cwd())} | environment

    async def runs() -> Told:
        async with asyncio.timeout(GUARD_SECONDS):
            process = await begun(*words, folder=folder, surroundings=surroundings, anew=anew)
            said, complained = await process.communicate()
            return Told(await process.wait(), said.decode(), complained.decode())

    return asyncio.run(runs())


def test_without_a_token_it_says_which_setting_is_missing(tmp_path: Path) -> None:
    told = hemmaplan(tmp_path, "run", anew=True)
    assert told.returncode == 1
    assert "SLACK_BOT_TOKEN is missing" in told.stderr
    assert "Traceback" not in told.stderr


def test_sockets_need_an_app_token_and_http_a_signing_secret(tmp_path: Path) -> None:
    assert "SLACK_APP_TOKEN is missing" in hemmaplan(tmp_path, "run", SLACK_BOT_TOKEN="xoxb-1").stderr
    assert (
        "SLACK_SIGNING_SECRET is missing"
        in hemmaplan(tmp_path, "run", "--http", SLACK_BOT_TOKEN="xoxb-1").stderr
    )


def test_a_broken_setting_is_named_and_its_value_is_not_shown(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SLACK_BOT_TOKEN=xoxb-secret\nSLACK_APP_TOKEN=xapp-secret\nPORT=many\n")
    told = hemmaplan(tmp_path, "run")
    assert "PORT" in told.stderr
    assert "secret" not in told.stderr


def test_a_database_nobody_has_brought_up_to_date_is_refused(tmp_path: Path) -> None:
    told = hemmaplan(tmp_path, "run", SLACK_BOT_TOKEN="xoxb-1", SLACK_APP_TOKEN="xapp-1")
    assert told.returncode == 1
    assert "hemmaplan migrate" in told.stderr


def test_a_database_from_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    import sqlite3

    assert hemmaplan(tmp_path, "migrate").returncode == 0
    with sqlite3.connect(tmp_path / "hemmaplan.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    for command in (("migrate",), ("export", "--programme", "x", "--out", "x.xlsx")):
        told = hemmaplan(tmp_path, *command)
        assert told.returncode == 1
        assert "newer version" in told.stderr


def test_an_unreachable_database_is_a_sentence(tmp_path: Path) -> None:
    told = hemmaplan(tmp_path, "migrate", DATABASE_URL="sqlite:////nowhere/at/all.db")
    assert told.returncode == 1
    assert "Cannot reach the database" in told.stderr
    assert "Traceback" not in told.stderr


def test_a_broken_template_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text("id: own\ntitle: {sv: Egen}\n")
    told = hemmaplan(tmp_path, "demo", "--out", "out", "--template", "own.yaml")
    assert told.returncode == 1
    assert "own.yaml:" in told.stderr
    assert "Traceback" not in told.stderr


@pytest.mark.parametrize("http", [False, True])
def test_the_manifest_asks_for_what_is_used_and_nothing_else(tmp_path: Path, http: bool) -> None:
    manifest = yaml.safe_load(hemmaplan(tmp_path, "manifest", *(["--http"] if http else [])).stdout)
    assert set(manifest["oauth_config"]["scopes"]["bot"]) == set(SCOPES)
    assert set(manifest["settings"]["event_subscriptions"]["bot_events"]) == set(EVENTS)
    assert manifest["settings"]["socket_mode_enabled"] is not http
    assert ("request_url" in manifest["settings"]["interactivity"]) is http


def test_what_the_manifest_says_of_the_app_fits_where_slack_shows_it(tmp_path: Path) -> None:
    manifest = yaml.safe_load(hemmaplan(tmp_path, "manifest").stdout)
    about, features = manifest["display_information"], manifest["features"]
    assert len(about["name"]) <= 35
    assert len(about["description"]) <= 140
    assert len(about["description"].split()) <= 10
    assert 175 <= len(about["long_description"]) <= 4000
    for shortcut in features["shortcuts"]:
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150


def test_every_view_is_written_in_both_languages(tmp_path: Path) -> None:
    assert hemmaplan(tmp_path, "views", "--out", "gallery").returncode == 0
    names = {path.stem.rsplit("-", 1)[0] for path in (tmp_path / "gallery").glob("*.json")}
    assert "message-welcome" in names
    for name in names:
        for language in ("sv", "en"):
            assert (tmp_path / "gallery" / f"{name}-{language}.json").exists()
