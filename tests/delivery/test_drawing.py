"""A line that cannot be drawn is left out, and the rest of the letter goes."""

from programme.ground.notices import Kind
from programme.messages.letters import Letter, Line
from views.examples.values import EVA, MARIA, NOW, PROGRAMME, TODAY


def line(kind: Kind, about: object, number: int = 1) -> Line[object]:
    return Line(f"{kind}{number}", kind, PROGRAMME.id, PROGRAMME.title, EVA.name, "example", about)


def letter(*lines: Line[object], own_words: tuple[tuple[str, str, str], ...] = ()) -> Letter:
    return Letter("message", MARIA, "D1", TODAY, NOW, look_first=False, lines=lines, own_words=own_words)
