"""``hemmaplan status``: how it stands, in words and as json."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.commands import mail_standing
from bot.commands import standing as commands
from bot.rehearsals.rehearsing import next_moment
from storage.messages import standing
from tests.stage import Stage

OFF = mail_standing.Set("")


@pytest.mark.every_database
async def test_it_tells_programmes_sends_rounds_and_the_clock(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    now = stage.clock.now()
    assert "Last round: none that is known of" in commands.told(
        stage.database, now=now, as_data=False, mail=OFF
    )
    await stage.hemmaplan.vitals.round(stage.hemmaplan.rounds.run)

    told = commands.told(stage.database, now=now, as_data=False, mail=OFF)
    assert f"{programme.id}  Exempelrundan  (Europe/Stockholm, 2027-01-04 09:00 there)" in told
    assert f"Last round: 2027-01-04 08:00 UTC by {stage.hemmaplan.vitals.process}" in told
    assert "Maria Lind" in told
    assert "Stuck: none" in told
    about = json.loads(commands.told(stage.database, now=now, as_data=True, mail=OFF))
    assert [one["id"] for one in about["programmes"]] == [programme.id]
    assert 0 < len(about["sends"]) <= 20
    assert about["stands_still"] is False
    assert (about["mail"]["on"], about["mail"]["people"]) == (False, 0)
    assert "makes none any more" in commands.told(
        stage.database, now=now + timedelta(minutes=5), as_data=False, mail=OFF
    )


async def test_a_process_of_long_ago_is_spoken_of_no_more(stage: Stage) -> None:
    old, now = datetime(2027, 1, 1, tzinfo=UTC), datetime(2027, 1, 4, tzinfo=UTC)
    await stage.database.transaction(standing.beat, "gone", began_at=old, now=old)
    await stage.database.transaction(standing.beat, "here", began_at=now, now=now)
    assert [one.process for one in await stage.database.answer(standing.pulses)] == ["here"]


async def test_what_stands_still_is_told_first(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    stage.slack.trouble.fails("chat.postMessage", "service_unavailable", times=None)
    due = await next_moment(stage.hemmaplan)
    assert due is not None
    await stage.clock.turn_to(due)
    await stage.hemmaplan.rounds.run()
    told = commands.told(stage.database, now=stage.clock.now() + timedelta(hours=2), as_data=False, mail=OFF)
    assert "STANDS STILL" in told
    assert "service_unavailable" in told


@pytest.mark.parametrize(
    ("environment", "server"),
    [
        ({}, None),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, ""),
        ({"SLACK_BOT_TOKEN": "xoxb-1", "MAIL_HOST": "post.example", "MAIL_FROM": "nobody"}, None),
        (
            {"SLACK_BOT_TOKEN": "xoxb-1", "MAIL_HOST": "post.example", "MAIL_FROM": "a@b.example"},
            "post.example:587",
        ),
    ],
)
def test_whether_mail_is_on_is_read_from_the_settings_and_never_guessed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, environment: dict[str, str], server: str | None
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("SLACK_BOT_TOKEN", "MAIL_HOST", "MAIL_FROM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert mail_standing.as_set().server == server
