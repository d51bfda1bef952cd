"""Readers: somebody in a story, and everything that has come before her eyes."""

import re
from typing import Any

from rehearsal import Message
from rehearsal.elements import Element, elements_in, words_in
from rehearsal.screens import View
from tests.stage import Participant
from texts import texts_in

FOREIGN = {
    "sv": re.compile(r"\b(?:the|and|your|you|meeting|by|with|week|nothing|is)\b", re.IGNORECASE),
    "en": re.compile(r"[åäöÄÖ]|(?i:\b(?:och|inte|senast|du|ni|vad|inför|kl|med)\b)"),  # Åland is Åland
}
"""What no text in the language has, where names and what people write themselves are chosen with care."""
OFFERED = re.compile("|".join(re.escape(texts_in(one)("language-other")) for one in FOREIGN))
"""The one thing that is said in another language on purpose: the button that changes to it."""
UNMADE = re.compile(r"\{|\}|None|<[A-Za-z_]+ object")
"""What a text shows where something is missing."""


class Reader:
    """Does all that a participant does, and remembers what she has read."""

    def __init__(self, who: Participant) -> None:
        self.who = who
        self._windows: set[str] = set()

    def __getattr__(self, act: str) -> Any:
        found = getattr(self.who, act)
        if act not in {"clicks", "chooses", "fills", "submits", "closes", "runs", "opens_home", "presses"}:
            return found

        async def acts(*args: Any, **kwargs: Any) -> None:
            await found(*args, **kwargs)
            self._windows |= {view.words for view in (self.who.modal, self.who.home) if view is not None}

        return acts

    async def leaves(self) -> None:
        """Closes every window."""
        while self.who.modal is not None:
            await self.closes()

    def beside(self, action: str, words: str, place: View | Message | None = None) -> Element:
        """The button that stands in the same block as some words, or in the block after them."""
        there = place or self.who.modal or self.who.home
        assert there is not None
        blocks = there.blocks
        for at, block in enumerate(blocks):
            below = [one for one in blocks[at + 1 : at + 2] if one["type"] == "actions"]
            found = [one for one in elements_in([block, *below]) if one.action_id == action]
            if found and words in words_in([block]):
                return found[0]
        raise AssertionError(f"no {action} beside {words!r} in {words_in(blocks)}")

    async def clicks_beside(self, action: str, words: str, place: View | Message | None = None) -> None:
        """Presses it, on the window in front or else on Home."""
        there = place or self.who.modal or self.who.home
        await self.presses(self.beside(action, words, there), there)

    def read(self) -> list[str]:
        """Everything she has seen: windows, Home, the conversation and what only she was shown."""
        said = [one for one in (*self.who.messages(), *self.who.ephemeral) if one.author != self.who.person]
        letters = [text for one in said for text in (one.text, words_in(one.blocks))]
        return [*self._windows, *letters]

    @staticmethod
    def _own(text: str) -> str:
        return OFFERED.sub("", text)

    def slips(self, language: str) -> list[str]:
        """What she has read that is in another language, or has something missing in it."""
        looked_for = (FOREIGN[language], UNMADE)
        hits = ((text, wrong.search(text)) for text in map(self._own, self.read()) for wrong in looked_for)
        return [text[max(0, hit.start() - 60) : hit.end() + 60] for text, hit in hits if hit is not None]
