"""A place: where somebody clicked, for a modal that was opened there to remember."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Place(BaseModel):
    """What of an interaction tells where it happened; small enough for a modal to remember.

    A message by ``channel`` and ``ts``; ``ephemeral`` is one that only she sees. ``home`` is what Home
    remembers, ``touched`` the id of the preparation it is about, or of something that is none.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)
    channel: str = ""
    ts: str = ""
    ephemeral: bool = False
    response_url: str = ""
    home: str = ""
    touched: str = ""

    def quietly(self) -> Place:
        """So that a message we cannot draw again does not say that it is done."""
        return self if self.ephemeral else self.model_copy(update={"response_url": ""})
