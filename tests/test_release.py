"""A release: the version, the CHANGELOG's heading, a commit and a tag; or a sentence, and nothing written."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from ops.release import CHANGELOG, CODE, NotReadyError, open_next, release

TODAY = date(2027, 3, 1)
NEWS = "# What is new\n\n## 0.2, not released yet\n\n- Something.\n\n## 0.1\n\n- It began.\n"


def git(root: Path, *words: str) -> str:
    who = ("-c", "user.name=Eva Ek", "-c", "user.email=eva@exempel.example")
    return subprocess.run(
        ("git", *who, *words), cwd=root, check=True, capture_output=True, text=True
    ).stdout.strip()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / CODE).parent.mkdir(parents=True)
    (tmp_path / CODE).write_text('"""Which."""\n\nVERSION = "0.2.0.dev0"\n')
    (tmp_path / CHANGELOG).write_text(NEWS)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "config", "user.name", "Eva Ek")
    git(tmp_path, "config", "user.email", "eva@exempel.example")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "It began")
    return tmp_path


def test_it_is_tagged_with_its_version_and_day_and_the_next_is_opened(root: Path) -> None:
    assert release(root, "0.2.0", today=TODAY) == "v0.2.0"
    assert 'VERSION = "0.2.0"' in git(root, "show", f"v0.2.0:{CODE}")
    assert "## 0.2.0, 2027-03-01\n\n- Something." in git(root, "show", f"v0.2.0:{CHANGELOG}")
    open_next(root)
    assert 'VERSION = "0.3.0.dev0"' in (root / CODE).read_text()
    assert "## 0.3, not released yet\n\n## 0.2.0, 2027-03-01\n" in (root / CHANGELOG).read_text()
    assert git(root, "status", "--porcelain") == ""
    assert git(root, "log", "--format=%s").splitlines() == ["After 0.2.0", "Release 0.2.0", "It began"]
    assert release(root, "0.3.0", today=TODAY) == "v0.3.0"


@pytest.mark.parametrize("said", ["", "soon", "0.1.9", "0.2.0.dev0", "0.3.0.dev1"])
def test_a_version_that_is_none_or_comes_before_is_refused(root: Path, said: str) -> None:
    with pytest.raises(NotReadyError):
        release(root, said, today=TODAY)
    assert (git(root, "tag"), git(root, "status", "--porcelain")) == ("", "")


def test_changes_that_are_not_committed_and_news_without_a_heading_stop_it(root: Path) -> None:
    (root / CHANGELOG).write_text(NEWS.replace(", not released yet", ""))
    with pytest.raises(NotReadyError, match="not committed"):
        release(root, "0.2.0", today=TODAY)
    git(root, "commit", "--quiet", "-am", "No heading")
    with pytest.raises(NotReadyError, match="not released yet"):
        release(root, "0.2.0", today=TODAY)
    assert git(root, "tag") == ""


def test_one_command_looks_over_says_which_builds_lists_and_opens_the_next() -> None:
    """In this order: nothing is written before the checks hold, and what is built has the version's name."""
    dry = ("make", "--dry-run", "--old-file", ".venv/installed", "release", "VERSION=9.9.9")
    told = subprocess.run(
        dry, cwd=Path(__file__).parents[1], check=True, capture_output=True, text=True
    ).stdout
    steps = ["ruff check", "mypy", 'ops.release "9.9.9"', "hatchling build", "cyclonedx-py", "9.9.9.cdx.json"]
    places = [told.index(step) for step in [*steps, "ops.release --next"]]
    assert places == sorted(places)
