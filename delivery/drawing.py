"""Drawing: what a message says, without the lines that cannot be drawn."""

from dataclasses import dataclass, field, replace

import structlog

from programme.messages.letters import Judgement, Letter
from views.ground.blocks import Message
from views.messages import letters

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A letter and what is posted of it; ``ours`` are the notices that are left out, with the fault."""

    letter: Letter | None
    said: Message | None
    ours: dict[str, str] = field(default_factory=dict)

    def amend(self, judgement: Judgement) -> Judgement:
        """What is to be written down of it before it is posted."""
        if not self.ours:
            return judgement
        told = {one: on for one, on in judgement.told.items() if one not in self.ours}
        return replace(judgement, letter=self.letter, told=told, ours={**judgement.ours, **self.ours})


def drawn(letter: Letter) -> Message:
    """In its reader's language, with the words of where she sits."""
    return letters.letter(letter, letters.texts_for(letter))


def draw(letter: Letter | None) -> Drawn:
    """What is only looked for is not drawn."""
    if letter is None or letter.look_first:
        return Drawn(letter, None)
    try:
        return Drawn(letter, drawn(letter))
    except Exception as fault:
        log.exception("a letter could not be drawn as it is", message=letter.message_id)
        return _without_faults(letter, fault)


def _without_faults(letter: Letter, fault: Exception) -> Drawn:
    """In the method's own terms where her programme's are amiss; and without what is amiss itself."""
    for one in (letter, replace(letter, own_words=(), words_of=())):
        causes = _faults(one)
        left = tuple(line for line in one.lines if line.notice_id not in causes)
        if not left:
            continue
        try:
            return Drawn(one, drawn(replace(one, lines=left)), causes)
        except Exception as again:
            log.exception("nor without the lines that cannot be drawn", message=letter.message_id)
            fault = again
    return Drawn(None, None, {line.notice_id: type(fault).__name__ for line in letter.lines})


def _faults(letter: Letter) -> dict[str, str]:
    """Notice → why its line cannot be drawn."""
    causes: dict[str, str] = {}
    for line in letter.lines:
        try:
            drawn(replace(letter, lines=(line,)))
        except Exception as fault:  # noqa: BLE001  kept
            causes[line.notice_id] = type(fault).__name__
    return causes
