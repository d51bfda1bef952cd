"""A programme that is paused, or goes on."""

from typing import Any

from programme.programmes.programmes import Programme
from texts import Texts
from views.ground import windows


def rested(programme: Programme, texts: Texts, *, memory: str) -> dict[str, Any]:
    """What holds now."""
    key = "programme-paused" if programme.paused_at else "programme-resumed"
    said = texts.rich(key, programme=programme.title)
    return windows.saved(texts("programme-window"), said, texts, memory=memory)
