"""Words that say no, or that something went wrong, where there is nothing else to say them in."""

from typing import Any

from texts import Mrkdwn, Texts
from views.ground import blocks

CALLBACK = "apology"


def window(words: Mrkdwn, texts: Texts) -> dict[str, Any]:
    """A window with nothing but these words."""
    return blocks.modal(CALLBACK, "Hemmaplan", [blocks.section(words)], close=texts("button-close"))
