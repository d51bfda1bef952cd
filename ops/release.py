"""``make release VERSION=0.3.0``: the version, the CHANGELOG's heading, a commit, a tag; and then the next.

Run twice by make: with a version before the wheel and the SBOM are made, and with ``--next`` after. It pushes
nothing. What is not as it must be ends it with a sentence, before anything is written.
"""

import re
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from packaging.version import InvalidVersion, Version

CODE, CHANGELOG = Path("programme/ground/version.py"), Path("CHANGELOG.md")
SAID = re.compile(r'^VERSION = "(.+)"$', re.MULTILINE)
HEADING = re.compile(r"^## \S+, not released yet$", re.MULTILINE)


class NotReadyError(Exception):
    """Why there can be no release; nothing has been written."""


def release(root: Path, said: str, *, today: date) -> str:
    """Writes, commits and tags that version; its tag. Raises NotReadyError."""
    version, now = _read(said), _now(root)
    if version.is_devrelease or version <= now:
        raise NotReadyError(f"{version} does not come after {now}.")
    if _git(root, "status", "--porcelain"):
        raise NotReadyError("There are changes that are not committed.")
    news = (root / CHANGELOG).read_text("utf-8")
    if len(HEADING.findall(news)) != 1:
        raise NotReadyError("CHANGELOG.md needs one heading such as: ## 0.3, not released yet")
    (root / CHANGELOG).write_text(HEADING.sub(f"## {version}, {today.isoformat()}", news), "utf-8")
    _commits(root, version, f"Release {version}")
    _git(root, "tag", "--annotate", f"v{version}", "--message", f"Hemmaplan {version}")
    return f"v{version}"


def open_next(root: Path) -> Version:
    """What comes after the version that was released: ``.dev0`` of the next, and a heading for its news."""
    now = _now(root)
    following = Version(f"{now.major}.{now.minor + 1}.0.dev0")
    news = (root / CHANGELOG).read_text("utf-8")
    opened = f"## {now.major}.{now.minor + 1}, not released yet\n\n## {now}, "
    (root / CHANGELOG).write_text(news.replace(f"## {now}, ", opened, 1), "utf-8")
    _commits(root, following, f"After {now}")
    return following


def _read(said: str) -> Version:
    try:
        return Version(said)
    except InvalidVersion:
        raise NotReadyError("Say which: make release VERSION=0.3.0") from None


def _now(root: Path) -> Version:
    (found,) = SAID.findall((root / CODE).read_text("utf-8"))
    return Version(found)


def _commits(root: Path, version: Version, subject: str) -> None:
    code = root / CODE
    code.write_text(SAID.sub(f'VERSION = "{version}"', code.read_text("utf-8")), "utf-8")
    _git(root, "commit", "--quiet", "--message", subject, "--", str(CODE), str(CHANGELOG))


def _git(root: Path, *words: str) -> str:
    return subprocess.run(("git", *words), cwd=root, check=True, capture_output=True, text=True).stdout


def main(root: Path, said: str) -> None:
    try:
        done = open_next(root) if said == "--next" else release(root, said, today=datetime.now(UTC).date())
    except NotReadyError as no:
        sys.exit(str(no))
    sys.stdout.write(f"{done}\n")


if __name__ == "__main__":
    main(Path.cwd(), sys.argv[1])
