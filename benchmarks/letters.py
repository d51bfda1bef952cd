"""Letters: the processor time it takes to draw one, beside what JSON needs to write the same blocks down."""

import json
from dataclasses import replace
from datetime import date, timedelta
from time import process_time

from benchmarks.row import TURNS, Goal, Row, beside, medians
from benchmarks.stages.mornings import LINES
from programme.ground.notices import Kind
from programme.messages.letters import Letter, Line
from programme.preparations.preparation_notices import Reminded
from programme.programmes.template import DoneBy, QuestionWhen
from programme.reflections.notices import Asked
from texts import Texts, texts_in
from views.examples.values import EVA, MARIA, MEETING, NOW, PROGRAMME, TEMPLATE, TODAY, owed
from views.messages import letters

MANY = 500
"""Letters drawn in a row, no two of them the same."""
MOST = 0.4
"""Milliseconds."""
OWED = [owed(item.id) for item in TEMPLATE.preparations if item.done_by is not DoneBy.FORM]
QUESTIONS = [one for one in TEMPLATE.questions if one.when is QuestionWhen.AFTER_MEETING]


def rows() -> list[Row]:
    """Takes a few seconds. The texts are warm, the letters are not."""
    texts = texts_in("sv")
    turns = [(_drawn(_letters(turn), texts), _written(_letters(turn), texts)) for turn in range(TURNS)]
    ours, peer = (seconds * 1000 for seconds in medians(turns))
    what = f"a letter drawn, {sum(LINES) / len(LINES):g} lines, processor time (beside: its JSON written)"
    return [beside("letter", what, ours, peer, unit="ms", goal=Goal(MOST))]


def _drawn(some: list[Letter], texts: Texts) -> float:
    """Seconds a letter."""
    started = process_time()
    for one in some:
        letters.letter(one, texts)
    return (process_time() - started) / len(some)


def _written(some: list[Letter], texts: Texts) -> float:
    """Seconds a letter."""
    payloads = [(said.text, said.blocks) for said in (letters.letter(one, texts) for one in some)]
    started = process_time()
    for payload in payloads:
        json.dumps(payload)
    return (process_time() - started) / len(some)


def _letters(turn: int) -> list[Letter]:
    return [_letter(turn * MANY + at) for at in range(MANY)]


def _letter(number: int) -> Letter:
    reader = replace(MARIA, id=f"maria{number}", name=f"Maria{number} Lind")
    due_on = date(2027, 1, 25) + timedelta(days=number % 60)
    one = replace(
        OWED[number % len(OWED)],
        id=f"owed{number}",
        due_on=due_on,
        responsible=reader,
        owner=f"Norrby {number}",
    )
    lines = (
        _line(number, Kind.REMINDER, Reminded(one, MEETING)),
        _line(number, Kind.QUESTION, Asked(QUESTIONS[number % len(QUESTIONS)], meeting=MEETING)),
    )
    return Letter(
        f"message{number}",
        reader,
        "D1",
        TODAY,
        NOW,
        look_first=False,
        lines=lines[: LINES[number % len(LINES)]],
    )


def _line(number: int, kind: Kind, about: Reminded | Asked) -> Line[Reminded | Asked]:
    return Line(f"{kind}{number}", kind, PROGRAMME.id, PROGRAMME.title, EVA.name, "example", about)
