"""Who was there, who hosts, and when a question comes with an invitation."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from programme.ground.calendar import DAY, Calendar
from programme.ground.languages import Words
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.meetings import feedback, inventories, invitations
from programme.meetings.attendance import Answer, Coming, Guests, code_of, guests, named, read_code, was_there
from programme.meetings.feedback_notices import how_it_was
from programme.meetings.hosts import hosts, who_hears
from programme.meetings.invitation_notices import invited_on, question_with_it
from programme.meetings.meetings import Meeting, due_anew, due_on
from programme.people.people import Member, Membership, Person
from programme.programmes.template_files import shipped_templates

SWEDEN = Calendar("SE")
MEETING = Meeting("m1", "p1", "meeting-1", Words(sv="Träff 1", en="Meeting 1"), date(2027, 3, 8))
REPORT = next(
    one for one in shipped_templates()["jamstalldhet-2018"].preparations if one.id == "mentor-report-1"
)


def member(name: str, role: Role, organisation: str = "norrby", *, reachable: bool = True) -> Member:
    person = Person(name, "T1", name, f"U{name}" if reachable else None)
    return Member(person, Membership("p1", role, organisation, "c1"))


@pytest.mark.parametrize(
    ("answer", "recorded", "there"),
    [
        (None, False, True),
        (None, True, False),
        (Answer("a", Coming.YES), True, True),
        (Answer("a", Coming.NO), True, False),
        (Answer("a", Coming.INSTEAD, "Bo"), True, False),
        (Answer("a", Coming.NO, present=True), True, True),
        (Answer("a", Coming.YES, present=False), True, False),
    ],
)
def test_who_was_there_is_what_was_said_last(answer: Answer | None, recorded: bool, there: bool) -> None:
    assert was_there(answer, recorded=recorded) is there


def test_somebody_in_two_seats_is_one_guest() -> None:
    some = [
        member("Maria", Role.KEY_PERSON),
        member("Maria", Role.MEETING_HOST),
        member("Anna", Role.MANAGER),
    ]
    found = guests(some, [Answer("Maria", Coming.YES)], {"norrby": "Norrby"})
    assert [one.person.name for one in found.every] == ["Anna", "Maria"]
    assert (found.comes, [one.person.name for one in found.present]) == (1, ["Maria"])
    assert Guests().present == ()


def test_the_hosts_own_people_host_and_else_the_mentors() -> None:
    here = [member("Maria", Role.KEY_PERSON), member("Pia", Role.POLITICIAN)]
    mentor = [member("Bo", Role.MANAGER, "ekeby")]
    named_host = [member("Ulla", Role.MEETING_HOST, "strandvik")]
    every = [*here, *mentor, *named_host]
    assert [one.name for one in hosts(every, host_id="norrby", mentors={"ekeby"})] == ["Maria"]
    assert [one.name for one in hosts(every, host_id=None, mentors={"ekeby"})] == ["Ulla"]
    assert [one.name for one in hosts([*here, *mentor], host_id=None, mentors={"ekeby"})] == ["Bo"]
    assert [one.name for one in hosts(here, host_id=None, mentors=())] == ["Maria"]
    assert hosts([here[1]], host_id="norrby", mentors=()) == ()


def test_who_cannot_be_reached_hears_nothing_of_it() -> None:
    some = [member("Maria", Role.KEY_PERSON, reachable=False), member("Anna", Role.MANAGER)]
    assert [one.name for one in who_hears(some, [one.person for one in some])] == ["Anna"]


def test_a_code_is_short_steady_and_read_as_it_is_written() -> None:
    code = code_of("m1", "c1")
    assert code == code_of("m1", "c1") != code_of("m1", "c2")
    assert read_code(f" {code[:2].lower()}-{code[2:]} ") == code


def test_a_question_waits_for_the_invitation_until_a_week_before() -> None:
    waits = question_with_it(MEETING, SWEDEN, sent_on=None, first_day=date(2027, 1, 1))
    assert waits == date(2027, 3, 1)
    sent = question_with_it(MEETING, SWEDEN, sent_on=date(2027, 2, 20), first_day=date(2027, 2, 20))
    assert sent == date(2027, 2, 22), "a Saturday is no day to be told anything"


def test_an_invitation_comes_with_a_letter_of_the_day_after_but_not_within_the_last_week() -> None:
    first = date(2027, 2, 22)
    assert invited_on(MEETING, [first + DAY], first_day=first) == first + DAY
    assert invited_on(MEETING, [first + 2 * DAY], first_day=first) == first
    late = date(2027, 3, 1)
    assert invited_on(MEETING, [late + DAY], first_day=late) == late


def test_how_it_was_is_asked_the_working_day_after_or_not_at_all() -> None:
    friday = replace(MEETING, on=date(2027, 3, 12))
    asked = how_it_was(friday, "maria", SWEDEN, first_day=date(2027, 1, 1))
    assert asked is not None
    assert asked.day == date(2027, 3, 15)
    assert how_it_was(friday, "maria", SWEDEN, first_day=date(2027, 3, 16)) is None
    before_christmas = replace(MEETING, on=date(2027, 12, 17))
    breaks = shipped_templates()["kort"].breaks
    assert how_it_was(before_christmas, "maria", Calendar("SE", breaks), first_day=date(2027, 1, 1)) is None


def test_what_comes_after_a_meeting_counts_from_it_and_never_past_the_next() -> None:
    held, following = date(2027, 4, 12), date(2027, 7, 5)
    assert due_on(REPORT, following, SWEDEN, held_on=held) == held + timedelta(days=7)
    assert due_on(REPORT, date(2027, 4, 20), SWEDEN, held_on=held) == date(2027, 4, 6)
    was = due_on(REPORT, following, SWEDEN, held_on=held)
    later = due_anew(REPORT, following, SWEDEN, today=held, was=was, held_on=held + timedelta(days=14))
    assert later == held + timedelta(days=21)
    before_summer, breaks = date(2027, 7, 2), shipped_templates()["jamstalldhet-2020"].breaks
    due = due_on(REPORT, date(2027, 10, 25), Calendar("SE", breaks), held_on=before_summer)
    assert due == date(2027, 8, 20), "a week of working days, though the summer came between"


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (lambda: feedback.worded(feedback.Words(" ", "", "")), "feedback-empty"),
        (lambda: feedback.worded(feedback.Words("a" * 601)), "feedback-long"),
        (lambda: inventories.worded(inventories.Stock(who="Maria")), "inventory-empty"),
        (lambda: inventories.worded(inventories.Stock(knows="a" * 601)), "inventory-long"),
        (lambda: invitations.worded(" ", ""), "invitation-empty"),
        (lambda: invitations.worded("a" * 2001, ""), "invitation-long"),
        (lambda: named("  "), "attendance-who"),
        (lambda: named("a" * 81), "attendance-name-long"),
        (lambda: feedback.require_open(MEETING, today=date(2027, 3, 7)), "feedback-early"),
        (lambda: feedback.require_open(MEETING, today=date(2027, 5, 1)), "feedback-late"),
        (
            lambda: invitations.require_as_seen(replace(MEETING, cancelled=True), seen_version=1),
            "meeting-is-cancelled",
        ),
        (lambda: invitations.require_as_seen(MEETING, seen_version=2), "invitation-moved"),
    ],
)
def test_each_slip_is_told_as_what_it_is(words: object, key: str) -> None:
    with pytest.raises(Refusal) as said:
        words()  # type: ignore[operator]
    assert said.value.key == key
