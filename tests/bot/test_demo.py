"""The demo's year, read afterwards: what was promised was kept, and nothing was said twice."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

Lines = list[dict[str, Any]]


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One year, lived once for all tests here."""
    out = tmp_path_factory.mktemp("demo")
    subprocess.run([sys.executable, "-m", "bot", "demo", "--out", str(out)], check=True, timeout=120)
    return out


@pytest.fixture
def data(year: Path) -> dict[str, Any]:
    return json.loads((year / "data.json").read_text("utf-8"))


@pytest.fixture
def posts(year: Path) -> Lines:
    return [json.loads(line) for line in (year / "transcript.jsonl").read_text("utf-8").splitlines()]


def said(posts: Lines, kind: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [(post, notice) for post in posts for notice in post["notices"] if notice["kind"] == kind]


def test_every_organisation_was_reminded_of_its_presentations_in_time(
    data: dict[str, Any], posts: Lines
) -> None:
    reminded: dict[str, str] = {}
    for post, notice in said(posts, "reminder"):
        reminded.setdefault(notice["subject"], post["at"][:10])
    owed = [one for one in data["preparations"] if one["item"].startswith("presentation")]
    assert len(owed) >= 5 * 4
    for one in owed:
        assert reminded[one["id"]] <= one["due_on"], one["owner"]


def test_nobody_was_reminded_of_a_thing_that_was_done(data: dict[str, Any], posts: Lines) -> None:
    done_at = {one["id"]: one["done_at"] for one in data["preparations"] if one["done_at"]}
    for kind in ("reminder", "late"):
        for post, notice in said(posts, kind):
            assert notice["subject"] not in done_at or post["at"] <= done_at[notice["subject"]]


def test_nothing_was_said_twice_to_the_same_person_on_the_same_occasion(posts: Lines) -> None:
    told = Counter(
        (post["person"], notice["kind"], notice["subject"], notice["occasion"])
        for post in posts
        for notice in post["notices"]
    )
    assert [one for one, times in told.items() if times > 1] == []


def test_the_restart_lost_no_message_and_doubled_none(posts: Lines) -> None:
    messages = Counter(post["message"] for post in posts if post["message"])
    assert max(messages.values()) == 1
    assert all(post["notices"] for post in posts if post["message"])


def test_nobody_got_more_than_one_message_a_day(posts: Lines) -> None:
    days = Counter((post["person"], post["at"][:10]) for post in posts if post["message"])
    assert max(days.values()) == 1


def test_politicians_heard_of_nothing_late(data: dict[str, Any], posts: Lines) -> None:
    politicians = {
        one["id"] for one in data["people"] if any(seat["role"] == "politician" for seat in one["seats"])
    }
    assert politicians
    late = said(posts, "late") + said(posts, "escalation")
    assert late
    assert not politicians & {post["person"] for post, _ in late}


def test_everything_that_befell_the_year_is_there(data: dict[str, Any], posts: Lines) -> None:
    kinds = Counter(notice["kind"] for post in posts for notice in post["notices"])
    for kind in ("welcome", "reminder", "late", "moved", "new_date", "question", "unreachable"):
        assert kinds[kind], kind
    states = Counter(one["state"] for one in data["preparations"])
    assert states["done"] > states["open"]
    assert len(data["organisations"]) == 5
    assert len(data["people"]) == 21
    words = " ".join(one["text"] for one in data["reflections"])
    assert "Vi ringde i stället" in words
    assert "We called instead" in words


def test_the_workbook_agrees_with_the_data(year: Path, data: dict[str, Any]) -> None:
    book = openpyxl.load_workbook(year / "workbook.xlsx")
    assert book["Reflektioner"].max_row - 1 == len(data["reflections"])
    assert book["Förberedelser"].max_row - 1 == len(data["preparations"])
    assert book["Träffar"].max_row - 1 == len(data["meetings"])
