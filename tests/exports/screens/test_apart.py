"""A file is made in a process of its own, which can be ended and tells no secrets."""

import asyncio
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from exports.screens.apart import MakingError, Wanted, made_apart
from programme.ground.refusals import Refusal
from tests.stage import Stage


async def wanted(stage: Stage) -> Wanted:
    eva = stage.participant("Eva Ek")
    programme = await stage.programme(eva)
    person = await stage.person(eva)
    url = stage.database.url.render_as_string(hide_password=False)
    return Wanted(url, programme.id, person.id, stage.clock.now(), "json", "0")


async def nothing() -> None:
    pass


@pytest.mark.every_database
async def test_it_is_the_file_itself_with_what_is_said_of_it(stage: Stage) -> None:
    asked, steps = await wanted(stage), []

    async def writing() -> None:
        steps.append("writing")

    made = await made_apart(asked, writing)
    assert json.loads(made.content)["programme"]["title"] == made.title == "Exempelrundan"
    assert made.name == "exempelrundan-2027-01-04.json"
    assert steps == ["writing"]


async def test_a_no_of_the_rules_comes_through(stage: Stage) -> None:
    asked = await wanted(stage)
    siv = await stage.person(stage.participant("Siv Dal"))
    with pytest.raises(Refusal) as no:
        await made_apart(replace(asked, as_=siv.id), nothing)
    assert no.value.key == "export-not-yours"


async def test_a_fault_is_told_by_its_kind(stage: Stage) -> None:
    asked = await wanted(stage)
    with pytest.raises(MakingError, match="OperationalError"):
        await made_apart(replace(asked, url="sqlite:////nowhere/at-all.db"), nothing)


async def test_a_fault_while_it_is_written_is_told_by_its_kind_too(stage: Stage) -> None:
    asked = await wanted(stage)
    with pytest.raises(MakingError, match="ValidationError"):
        await made_apart(replace(asked, version=None), nothing)  # type: ignore[arg-type]


def children() -> set[str]:
    return set(Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split())


async def test_who_no_longer_waits_for_it_ends_the_process(stage: Stage) -> None:
    asked, before = await wanted(stage), children()
    making = asyncio.create_task(made_apart(asked, nothing))
    while children() == before:
        await asyncio.sleep(0.01)
    making.cancel()
    with pytest.raises(asyncio.CancelledError):
        await making
    assert children() == before


async def test_it_knows_no_token(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    from exports.screens import apart

    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-secret")
    assert not any("SLACK" in name for name in apart._surroundings())
