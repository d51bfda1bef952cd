"""A line that cannot be drawn is left out, and the rest of the letter goes."""

from datetime import date
from typing import Any

import pytest

from delivery.drawing import draw, drawn
from programme.ground.notices import Kind
from programme.messages.letters import Judgement, Letter, Line
from programme.programmes.template import QuestionWhen
from programme.reflections.notices import Asked
from views.examples.values import EVA, MARIA, MEETING, NOW, PROGRAMME, TEMPLATE, TODAY

QUESTION = next(one for one in TEMPLATE.questions if one.when is QuestionWhen.AFTER_MEETING)


def line(kind: Kind, about: object) -> Line[Any]:
    return Line(kind.value, kind, PROGRAMME.id, PROGRAMME.title, EVA.name, "example", about)


SOUND = line(Kind.QUESTION, Asked(QUESTION, meeting=MEETING))
OF_NOTHING = line(Kind.REMINDER, None)


def letter(*lines: Line[Any], own_words: tuple[Any, ...] = ()) -> Letter:
    return Letter("message", MARIA, "D1", TODAY, NOW, look_first=False, lines=lines, own_words=own_words)


def test_the_line_that_cannot_be_drawn_is_left_out_and_named() -> None:
    made = draw(letter(OF_NOTHING, SOUND))
    assert made.said == drawn(letter(SOUND))
    assert made.ours == {"reminder": "AttributeError"}
    told = {"reminder": date(2027, 1, 25), "question": date(2027, 1, 25)}
    judged = made.amend(Judgement("message", letter(OF_NOTHING, SOUND), told=told))
    assert (set(judged.told), judged.ours) == ({"question"}, {"reminder": "AttributeError"})


def test_a_letter_of_which_no_line_can_be_drawn_is_not_said() -> None:
    made = draw(letter(OF_NOTHING))
    assert (made.said, made.letter, made.ours) == (None, None, {"reminder": "AttributeError"})


@pytest.mark.parametrize("own_words", [(("meeting",),), ((1, 2, 3),)])
def test_own_words_of_no_shape_leave_the_methods_own(own_words: tuple[Any, ...]) -> None:
    made = draw(letter(SOUND, own_words=own_words))
    assert made.said == drawn(letter(SOUND))
    assert made.ours == {}


def test_what_is_only_looked_for_is_not_drawn() -> None:
    looked_for = Letter("message", MARIA, "D1", TODAY, NOW, look_first=True, lines=(OF_NOTHING,))
    assert draw(looked_for).said is None
