"""A file is read in a process of its own: what it answers comes back, and whatever goes wrong there ends
there.
"""

import asyncio
import time
from pathlib import Path

import pytest

from imports.ground import apart
from imports.ground.apart import ReadingError, read_apart
from imports.ground.tables import sheets
from programme.ground.refusals import Refusal
from tests.imports.ground import deeds
from tests.imports.ground.files import book, saved

LONGEST_STALL = 0.05
"""Seconds a click may wait for the event loop while a file is read."""


async def test_what_is_read_comes_back_as_it_is() -> None:
    content = saved(book(["Datum", "Värde"], ["2027-01-05", 12.5]))
    assert await read_apart(sheets, content, name="a.xlsx") == sheets(content, name="a.xlsx")


async def test_a_no_comes_back_with_its_facts_and_its_field() -> None:
    with pytest.raises(Refusal) as no:
        await read_apart(deeds.refuses, "deltagare")
    assert (no.value.key, no.value.field, no.value.facts) == (
        "file-long",
        "file",
        {"most": 7, "sheet": "deltagare"},
    )


async def test_a_fault_of_ours_is_told_by_its_place_and_never_by_what_was_read() -> None:
    with pytest.raises(ReadingError, match=r"KeyError .*deeds\.py:\d+") as fault:
        await read_apart(deeds.fails, "maria.lind@norrby.example")
    assert "maria" not in str(fault.value)


@pytest.mark.parametrize("deed", [deeds.takes_memory, deeds.is_killed])
async def test_what_takes_too_much_is_ended_and_told(deed: deeds.Deed) -> None:
    with pytest.raises(Refusal) as no:
        await read_apart(deed, "")
    assert no.value.key == "file-heavy"


async def test_what_takes_too_long_is_ended_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "PATIENCE", 0.5)
    begun = time.monotonic()
    with pytest.raises(Refusal) as no:
        await read_apart(deeds.waits, "")
    assert no.value.key == "file-heavy"
    assert time.monotonic() - begun < deeds.WHILE / 2


async def test_who_is_cancelled_leaves_no_process_behind() -> None:
    reading = asyncio.create_task(read_apart(deeds.waits, ""))
    await asyncio.sleep(0.3)
    assert [child for child in _children() if b"reading_process" in child]
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert not [child for child in _children() if b"reading_process" in child]


def _children() -> list[bytes]:
    """The command line of each process this one has begun; a database's may be among them."""
    pids = [
        pid for thread in Path("/proc/self/task").glob("*/children") for pid in thread.read_text().split()
    ]
    return [Path(f"/proc/{pid}/cmdline").read_bytes() for pid in pids]


async def test_who_reads_knows_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-1")
    assert set(await read_apart(deeds.surroundings, "")) <= {"PYTHONPATH", "LC_ALL", "LC_CTYPE"}


async def test_only_values_of_ours_come_back() -> None:
    with pytest.raises(Exception, match="system"):
        await read_apart(deeds.means_ill, "")


async def test_clicks_are_answered_while_five_thousand_rows_are_read() -> None:
    content = saved(book(*([f"Kommun {at}", f"Person {at}", at * 1.5, "chef"] for at in range(5_000))))
    stalls: list[float] = []

    async def clicks() -> None:
        while True:
            begun = time.perf_counter()
            await asyncio.sleep(0.002)
            stalls.append(time.perf_counter() - begun - 0.002)

    clicking = asyncio.create_task(clicks())
    (sheet,) = await read_apart(sheets, content)
    clicking.cancel()
    assert len(sheet.lines) == 5_000
    # The machine may be busy with others: one click in a hundred may wait for them.
    assert sorted(stalls)[len(stalls) * 99 // 100] < LONGEST_STALL
