"""Who has been told a meeting's date is who has read it: kinds count as telling exactly when they say it."""

import pytest

from programme.ground.notices import Kind
from programme.ground.speeches import speech
from texts import texts_in
from views.examples import examples
from views.examples.values import MEETING, TODAY
from views.ground.blocks import Message

EXAMPLES = {
    Kind.REMINDER: "message-reminder-tick",
    Kind.LATE: "message-late",
    Kind.ESCALATION: "message-escalation",
    Kind.NEW_DATE: "message-new-date",
    Kind.HANDED_OVER: "message-handed-over",
    Kind.MOVED: "message-moved",
}


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("kind", EXAMPLES)
def test_a_kind_counts_as_telling_exactly_when_its_words_name_the_date(kind: Kind, language: str) -> None:
    texts = texts_in(language).read_on(TODAY)
    letter = examples()[EXAMPLES[kind]](texts)
    assert isinstance(letter, Message)
    assert (texts.dates.weekday(MEETING.on) in letter.text) == speech(kind).tells_date
