"""A bare environment with our wheel in it, as pipx or uvx would make one: what it needs, and nothing else."""

import os
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import Distribution, PackagePath, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from rehearsal import GUARD_SECONDS

ROOT = Path(__file__).parents[2]


def bare(folder: Path) -> Path:
    """Builds the wheel, puts it into an environment of its own, and answers where that is."""
    wheels, home = folder / "wheels", folder / "bare"
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels), cwd=ROOT)
    (wheel,) = wheels.glob("*.whl")
    venv.create(home, with_pip=False)
    site = next(home.glob("lib/python*/site-packages"))
    for top in _tops(wheel):
        (site / top.name).symlink_to(top)
    into = ("--python", str(home / "bin" / "python"))
    quietly = ("--quiet", "--no-deps", "--no-index", "--no-compile", "--disable-pip-version-check")
    _run(sys.executable, "-m", "pip", *into, "install", *quietly, str(wheel))
    return home


@contextmanager
def without_metadata(home: Path) -> Iterator[None]:
    """What was installed has forgotten that it was, as a copied folder does."""
    (told,) = home.glob("lib/python*/site-packages/hemmaplan-*.dist-info")
    aside = told.rename(home / told.name)
    try:
        yield
    finally:
        aside.rename(told)


def hemmaplan(home: Path, *words: str, cwd: Path, **environment: str) -> str:
    """What the installed command says; it knows nothing of our folder."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return _run(str(home / "bin" / "hemmaplan"), *words, cwd=cwd, env=kept | environment)


def _run(*words: str, cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        words, cwd=cwd, env=env, capture_output=True, text=True, timeout=GUARD_SECONDS, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _tops(wheel: Path) -> set[Path]:
    """Files and folders of all that the wheel says it needs, and of what that needs."""
    from importlib.metadata import PathDistribution
    from zipfile import Path as Zipped

    inside = next(one for one in Zipped(wheel).iterdir() if one.name.endswith(".dist-info"))
    found: dict[str, Distribution] = {}
    open_ = [Requirement(one) for one in PathDistribution(inside).requires or ()]
    while open_:
        wanted = open_.pop()
        extras = wanted.extras or {""}
        name = canonicalize_name(wanted.name)
        if not _applies(wanted) or (name in found and not wanted.extras):
            continue
        found[name] = distribution(wanted.name)
        more = (Requirement(one) for one in found[name].requires or ())
        open_ += [one for one in more if any(_applies(one, extra) for extra in extras)]
    return {top for one in found.values() for file in one.files or () if (top := _top(one, file))}


def _applies(wanted: Requirement, extra: str = "") -> bool:
    return wanted.marker is None or wanted.marker.evaluate({"extra": extra})


def _top(one: Distribution, file: PackagePath) -> Path | None:
    """The folder or module under site-packages to which a file belongs; None for what lies elsewhere."""
    first = file.parts[0]
    return None if first in {"..", "__pycache__"} else Path(str(one.locate_file(first)))
