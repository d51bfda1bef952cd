"""A thing stands once in a letter, with what can be done about it."""

from collections import Counter

from programme.ground.notices import Kind
from programme.preparations.preparation_notices import Nudged, Reminded
from rehearsal.elements import elements_in
from texts import texts_in
from views.examples.messages.letters import letter, line
from views.examples.preparations.nudges import WORDS
from views.examples.values import MARIA, MEETING, owed
from views.preparations import preparation_buttons

FACTS, FILM = owed("facts"), owed("film-chain")


def test_what_is_written_and_dated_the_same_day_is_answered_once() -> None:
    lines = (
        line(Kind.NEW_DATE, Reminded(FACTS, MEETING)),
        line(Kind.NUDGE, Nudged(FACTS, MEETING, nudge=WORDS), "one"),
        line(Kind.NUDGE, Nudged(FACTS, MEETING, nudge=WORDS), "two"),
        line(Kind.REMINDER, Reminded(FILM, MEETING), "7 days before"),
    )
    message = letter(MARIA, *lines)(texts_in("sv"))
    asked = Counter((one.action_id, one.shape.get("value")) for one in elements_in(message.blocks))
    assert max(asked.values()) == 1
    assert {value for _, value in asked if value} >= {FACTS.id, FILM.id}
    done = [one.shape["value"] for one in elements_in(message.blocks) if one.action_id in ANSWERS]
    assert sorted(done) == sorted([FACTS.id, FILM.id])


ANSWERS = (preparation_buttons.DONE, preparation_buttons.FILL_IN)
