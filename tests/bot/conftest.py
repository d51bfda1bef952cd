"""The demo's year, lived once for all tests that read it, however many processes run them."""

import fcntl
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.bot.bare import bare, hemmaplan

SAID = "said.txt"
Lines = list[dict[str, Any]]
"""A transcript: what was said, in order."""


@dataclass(frozen=True)
class Lived:
    """What a year left behind, and what was said at its end."""

    out: Path
    said: str


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where our wheel is installed in a bare environment."""
    return _once(tmp_path_factory, "installed", bare) / "bare"


@pytest.fixture(scope="session")
def lived(home: Path, tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """One year, lived from the wheel."""

    def lives(folder: Path) -> None:
        out = folder / "out"
        said = hemmaplan(home, "demo", "--out", str(out), "--keep", cwd=folder)
        (folder / SAID).write_text(said, "utf-8")

    folder = _once(tmp_path_factory, "demo", lives)
    return Lived(folder / "out", (folder / SAID).read_text("utf-8"))


def _once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The folder in which one of the processes has made it; the others wait for that."""
    own = factory.getbasetemp()
    folder = (own.parent if own.name.startswith("popen-") else own) / name
    folder.mkdir(exist_ok=True)
    done = folder / "done"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            make(folder)
            done.touch()
    return folder


@pytest.fixture
def year(lived: Lived) -> Path:
    return lived.out


@pytest.fixture
def data(year: Path) -> dict[str, Any]:
    return json.loads((year / "data.json").read_text("utf-8"))


@pytest.fixture
def transcript(year: Path) -> Lines:
    return [json.loads(line) for line in (year / "transcript.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture
def posts(transcript: Lines) -> Lines:
    """Without the mails that were sent again: whoever reads one of those is told so in it."""
    return once(transcript)


def once(transcript: Lines) -> Lines:
    """A mail that was sent again counts where the first never arrived: the fall may come before or after."""
    first = {line["message"] for line in transcript if not is_again(line)}
    return [line for line in transcript if not is_again(line) or line["message"] not in first]


def is_again(line: dict[str, Any]) -> bool:
    return line["channel"] == "mail" and "samma brev" in line["text"]


def said(posts: Lines, kind: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [(post, notice) for post in posts for notice in post["notices"] if notice["kind"] == kind]
