"""A hook of the docs' site: every decision stands in its menu, in order, without a list to keep."""

from pathlib import Path
from typing import Any

DECISIONS = "decisions"


def on_config(config: Any) -> Any:
    """Where the menu says ``decisions``, all of them stand."""
    found = sorted((Path(config.docs_dir) / DECISIONS).glob("*.md"))
    for section in config.nav:
        for title, place in section.items():
            if place == DECISIONS:
                section[title] = [f"{DECISIONS}/{one.name}" for one in found]
    return config
