"""What letters say of several things at once: what is alike once, and nothing that is not so."""

from dataclasses import replace
from datetime import date

from programme.ground.notices import Kind
from programme.meetings.meeting_notices import MeetingNews
from programme.preparations.preparation_notices import Reminded
from texts import texts_in
from views.examples.messages.letters import AFFECTED, letter, line
from views.examples.preparations.readings import UNREAD
from views.examples.values import EVA, MARIA, MEETING, TEMPLATE, owed

SV = texts_in("sv")
TITLES = [item.title.sv for item in TEMPLATE.preparations[:3]]
LATE = [
    replace(owed(item.id), due_on=date(2027, 1, 14), responsible=MARIA) for item in TEMPLATE.preparations[:3]
]
MISSING = [line(Kind.ESCALATION, Reminded(one, MEETING)) for one in LATE]


def test_what_is_missing_from_one_is_one_paragraph_with_one_decision() -> None:
    said = letter(EVA, *MISSING)(SV)
    assert said.text.count("Från *Norrby* saknas") == 1
    assert all(title in said.text for title in TITLES)
    assert str(said.blocks).count(SV("left-open")) == 1


def test_what_somebody_else_answers_for_is_a_paragraph_of_its_own() -> None:
    other = line(Kind.ESCALATION, Reminded(replace(LATE[1], responsible=EVA), MEETING))
    said = letter(EVA, MISSING[0], other)(SV)
    assert said.text.count("Från *Norrby* saknas") == 2


def test_what_follows_a_meeting_is_not_told_as_before_the_next() -> None:
    one = owed(TEMPLATE.preparations[0].id)
    notes = replace(one, item=one.item.model_copy(update={"days_after": 7}))
    alone = letter(MARIA, line(Kind.REMINDER, Reminded(notes, MEETING)))(SV).text
    assert "senast" in alone
    assert "nför uppstarten" not in alone


def test_what_to_do_with_what_there_is_to_read_is_said_once_a_letter() -> None:
    other = replace(UNREAD, owed=replace(UNREAD.owed, owner="Strandvik"))
    said = letter(MARIA, line(Kind.READING, UNREAD), line(Kind.READING, other))(SV).text
    assert said.count("skriv en fråga") == 1
    assert "*Strandvik* har lämnat in" in said


def test_a_day_that_was_known_is_not_told_as_new() -> None:
    said = letter(MARIA, line(Kind.MOVED, MeetingNews(MEETING, date(2027, 1, 25), AFFECTED)))(SV).text
    assert "Senast *" in said
    assert "Nu senast" not in said
