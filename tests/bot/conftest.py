"""The demo's year, lived once for all tests that read it, however many processes run them."""

import fcntl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.bot.bare import bare, hemmaplan

SAID = "said.txt"


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
