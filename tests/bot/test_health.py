"""Whoever runs the bot asks whether it lives and does its work, and is told in words what is amiss."""

import asyncio
import json
import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.rehearsals.rehearsing import next_moment, settings_for
from bot.watch.health import answering
from bot.watch.vitals import Vitals
from tests.bot.processes import patient, running, workspace
from tests.frozen import freezable
from tests.stage import Stage, set_stage

OPS = Path(__file__).parents[2] / "ops"
NAME = re.compile(r"\bhemmaplan_[a-z_]+")
SUFFIXES = ("_bucket", "_count", "_sum")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@asynccontextmanager
async def asked(stage: Stage) -> AsyncIterator[aiohttp.ClientSession]:
    port = free_port()
    settings = settings_for(stage.slack, str(stage.database.url)).model_copy(update={"health_port": port})
    async with (
        answering(stage.hemmaplan.vitals, settings),
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session,
    ):
        yield session


async def told(session: aiohttp.ClientSession, path: str) -> tuple[int, str]:
    async with session.get(path) as answer:
        return answer.status, await answer.text()


async def rounds(stage: Stage) -> None:
    await stage.hemmaplan.vitals.round(stage.hemmaplan.rounds.run)


async def with_something_due(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    due = await next_moment(stage.hemmaplan)
    assert due is not None
    await stage.clock.turn_to(due)


async def test_it_is_ready_when_rounds_are_made_and_nothing_stands_still(stage: Stage) -> None:
    async with asked(stage) as session:
        await rounds(stage)
        assert await told(session, "/healthz") == (200, "alive\n")
        assert await told(session, "/readyz") == (200, "ready\n")


async def test_a_round_that_is_long_ago_is_told(stage: Stage) -> None:
    async with asked(stage) as session:
        await rounds(stage)
        await stage.clock.turn_to(stage.clock.now() + timedelta(minutes=4))
        assert await told(session, "/readyz") == (503, "no round has ended for 3 minutes\n")
        assert (await told(session, "/healthz"))[0] == 200


async def test_no_message_although_some_are_due_is_told_in_words(stage: Stage) -> None:
    await with_something_due(stage)
    stage.slack.trouble.fails("chat.postMessage", "service_unavailable", times=None)
    await rounds(stage)
    await stage.clock.turn_to(stage.clock.now() + timedelta(minutes=61))
    with capture_logs() as logs:
        await rounds(stage)
    assert any(one["event"].startswith("no message has gone out since ever") for one in logs)
    async with asked(stage) as session:
        status, words = await told(session, "/readyz")
    assert status == 503
    assert "due for more than 1 hour and is unsaid" in words


async def test_without_a_line_to_slack_it_is_not_ready(stage: Stage) -> None:
    async def none() -> int:
        return 0

    stage.hemmaplan.vitals.lines = none
    await rounds(stage)
    async with asked(stage) as session:
        assert await told(session, "/readyz") == (503, "no line to Slack is open\n")


@pytest.mark.postgresql
async def test_a_frozen_database_is_told_in_time(database_url: str) -> None:
    with freezable(database_url) as (proxy, url):
        async with set_stage(url) as stage, asked(stage) as session:
            await rounds(stage)
            proxy.freezes()
            async with asyncio.timeout(5):
                assert await told(session, "/readyz") == (503, "the database does not answer\n")
                assert (await told(session, "/healthz"))[0] == 200
            proxy.thaws()


async def test_metrics_tell_letters_rounds_acks_and_calls(stage: Stage) -> None:
    await with_something_due(stage)
    await rounds(stage)
    eva = stage.participant("Karin Ek")
    await eva.runs("/hemmaplan")
    async with asked(stage) as session:
        status, page = await told(session, "/metrics")
    assert status == 200
    for line in (
        r'hemmaplan_letters\{age="hour",state="sent"\} [1-9]',
        r'hemmaplan_rounds_total\{result="ended"\} 1\.0',
        r'hemmaplan_ack_seconds_count\{kind="command"\} 1\.0',
        r'hemmaplan_slack_calls_total\{method="chat.postMessage",result="ok"\} [1-9]',
        r"hemmaplan_letters_sent_total [1-9]",
        r"hemmaplan_oldest_due_seconds 0\.0",
        r"hemmaplan_ours 0\.0",
        r"hemmaplan_refused_people 0\.0",
    ):
        assert re.search(line, page), line


async def one_line() -> int:
    return 1


def known(vitals: Vitals) -> set[str]:
    return {
        sample.name for family in vitals.metrics.registry.collect() for sample in family.samples or ()
    } | {family.name for family in vitals.metrics.registry.collect()}


@pytest.mark.parametrize("file", ["grafana.json", "alerts.yaml"])
async def test_every_metric_that_ops_names_is_there(stage: Stage, file: str) -> None:
    await rounds(stage)
    stage.hemmaplan.vitals.lines = one_line
    await stage.hemmaplan.vitals.page()
    named = set(NAME.findall((OPS / file).read_text("utf-8")))
    there = known(stage.hemmaplan.vitals) | {
        f"{one}{end}" for one in known(stage.hemmaplan.vitals) for end in (*SUFFIXES, "_total")
    }
    assert named
    assert named <= there, named - there


def test_the_board_is_one_that_grafana_reads_and_each_alert_has_its_page_in_the_runbook() -> None:
    import yaml

    board = json.loads((OPS / "grafana.json").read_text("utf-8"))
    assert all(panel["targets"][0]["expr"] for panel in board["panels"])
    places = ("operations.md", "sv/operations.md")
    runbooks = [(OPS.parent / "docs" / one).read_text("utf-8") for one in places]
    rules = yaml.safe_load((OPS / "alerts.yaml").read_text("utf-8"))["groups"][0]["rules"]
    assert "HemmaplanNoLetterAlthoughDue" in {one["alert"] for one in rules}
    for one in rules:
        assert all(f"### {one['alert']}" in page for page in runbooks)


async def test_a_process_of_its_own_answers_on_a_port_of_its_own(tmp_path: Path) -> None:
    port = free_port()
    async with (
        patient(workspace()) as slack,
        running(slack, tmp_path, "--worker", HEALTH_PORT=str(port), SLACK_APP_TOKEN=""),
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session,
    ):
        async with asyncio.timeout(60):
            while True:
                try:
                    page = (await told(session, "/metrics"))[1]
                    if "hemmaplan_rounds_total" in page:
                        break
                except aiohttp.ClientConnectorError:
                    await asyncio.sleep(0.1)
        assert (await told(session, "/readyz"))[0] == 200
        assert slack.sockets_open == 0, "a worker hears nobody"
        assert "hemmaplan_sockets" not in page, "and raises no alarm by it"
