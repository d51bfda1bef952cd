"""The interpreter: what is said in the year, said in the other language too, for who reads that one."""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from delivery.drawing import drawn
from delivery.mail.envelopes import in_writing
from delivery.sender import Sends, Told
from programme.ground.languages import Language
from programme.messages.letters import Letter
from programme.messages.messages import Way
from views.ground.blocks import Message
from views.messages.letter_mails import mailed
from views.messages.letters import texts_for

PAGE = "https://brev.exempel.example/m/"
"""Where the page of any letter would be."""


@dataclass
class Interpreter:
    """Letters in ``language``, whatever their readers read: message → its words."""

    language: Language
    said: dict[str, str] = field(default_factory=dict)

    def listens(self, sender: Sends) -> Sends:
        """To what ``sender`` posts, which goes as it is."""
        return _Overheard(sender, self)

    def hears(self, letter: Letter) -> None:
        theirs = replace(letter, person=replace(letter.person, language=self.language))
        self.said[letter.message_id] = _words(theirs)

    def write(self, path: Path) -> None:
        """A line a letter: ``message``, the ``language`` and the ``text``."""
        lines = (
            json.dumps({"message": one, "language": self.language, "text": text}, ensure_ascii=False) + "\n"
            for one, text in self.said.items()
        )
        path.write_text("".join(lines), "utf-8")


def _words(letter: Letter) -> str:
    said = drawn(letter)
    if letter.way is not Way.MAIL:
        return said.text
    return mailed(letter, said, texts_for(letter), page=PAGE, heard=in_writing(letter.leads)).text


@dataclass(frozen=True, slots=True)
class _Overheard:
    """A way for messages to go, with somebody listening."""

    sender: Sends
    interpreter: Interpreter

    async def post(self, letter: Letter, said: Message) -> Told:
        self.interpreter.hears(letter)
        return await self.sender.post(letter, said)

    async def look(self, letter: Letter) -> Told:
        return await self.sender.look(letter)
