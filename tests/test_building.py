"""The page on how to add a kind of notice, followed to the letter in a copy of the house."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rehearsal import GUARD_SECONDS

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "building" / "notices.md"
ROWS = "tests/rights/test_rights.py::test_every_question_and_every_deed_has_its_row"
STEP = re.compile(
    r"^`([\w/.]+)`, (new|at its end|after `(.+?)`|in place of `(.+?)`):\n\n```\w*\n(.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
HOUSE = (
    *(
        "bot",
        "delivery",
        "exports",
        "handlers",
        "imports",
        "programme",
        "rehearsal",
        "storage",
        "texts",
        "views",
    ),
    *("tests", "pyproject.toml"),
)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """All of it, with what Python has made of it already."""
    for name in HOUSE:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
        copy(ROOT / name, tmp_path / name)
    return tmp_path


def follow(page: Path, house: Path) -> list[str]:
    """Does what each step of the page says; which files it has touched."""
    touched = []
    for name, how, after, instead, text in STEP.findall(page.read_text("utf-8")):
        file = house / name
        was = "" if how == "new" else file.read_text("utf-8")
        assert file.exists() is (how != "new"), f"{name}: {how}"
        file.write_text(_changed(was, how, after, instead, text), "utf-8")
        touched.append(name)
    return touched


def _changed(was: str, how: str, after: str, instead: str, text: str) -> str:
    if how in {"new", "at its end"}:
        return was + text
    named = [line for line in was.splitlines(keepends=True) if (after or instead) in line]
    assert len(named) == 1, f"{after or instead}: {len(named)} lines"
    return was.replace(named[0], named[0] + text if after else text)


def run(house: Path, *words: str) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"PYTHONPATH": str(house)}
    words = (sys.executable, *words)
    return subprocess.run(
        words, cwd=house, env=env, capture_output=True, text=True, timeout=GUARD_SECONDS, check=False
    )


def test_a_kind_of_notice_is_added_by_the_page_and_is_whole(house: Path) -> None:
    touched = follow(PAGE, house)
    assert len(touched) == 13
    for words in (
        ("-m", "ruff", "check", *(one for one in touched if one.endswith(".py"))),
        ("-m", "texts"),
        ("-c", "from bot.kinds import require_whole; require_whole()"),
        ("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/stories/programmes/test_renaming.py", ROWS),
    ):
        done = run(house, *words)
        assert done.returncode == 0, done.stdout + done.stderr
