"""What is put up for the others, and what they ask: who may open and see it, and on which day it is told."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.ground.breaks import Break
from programme.ground.calendar import DAY, Calendar
from programme.ground.languages import Words
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.meetings.meetings import Meeting
from programme.people.people import Member, Membership, Person
from programme.people.visibility import Viewer
from programme.preparations.preparations import Done, DoneHow, Evidence, Owed, State
from programme.preparations.reading.readings import (
    DAYS_TO_READ,
    LONGEST,
    Reading,
    is_readable,
    may_open,
    may_see,
    readers,
    reads_for,
    word_about,
    word_of_questions,
    worded,
)
from programme.programmes.template_files import shipped_templates

ITEMS = {item.id: item for item in shipped_templates()["kort"].preparations}
NOW = datetime(2027, 2, 22, 9, tzinfo=UTC)
MARIA, SVEN = Person("maria", "T1", "Maria Lind", "U1"), Person("sven", "T1", "Sven Ek", "U2")
CLUSTERS = {"norrby": "north", "ekeby": "north", "strandvik": "south", None: None}
LINK = Evidence(DoneHow.LINK, "https://ekeby.example")
SUMMER = Break(title=Words(sv="Sommar", en="Summer"), weeks="27-32")
EKEBYS = Owed(
    id="ekebys",
    programme_id="p",
    item=ITEMS["presentation-1"],
    cluster_id="north",
    meeting_id="m",
    due_on=date(2027, 3, 1),
    version=1,
    state=State.DONE,
    owner="Ekeby",
    organisation_id="ekeby",
    done=Done(NOW, SVEN, LINK),
)

days = st.dates(date(2026, 12, 1), date(2028, 12, 31))
calendars = st.builds(Calendar, st.sampled_from(("SE", "NO", "US")), st.sampled_from(((), (SUMMER,))))
places = st.sampled_from(sorted(place for place in CLUSTERS if place))
seats = st.lists(st.tuples(st.sampled_from(Role), places), max_size=3)


def viewer(some: list[tuple[Role, str]]) -> Viewer:
    return Viewer("somebody", tuple(seat(role, place) for role, place in some))


def seat(role: Role, place: str) -> Membership:
    if role is Role.FACILITATOR:
        return Membership("p", role)
    return Membership("p", role, place, CLUSTERS[place])


def told(some: list[tuple[Role, str]]) -> tuple[bool, set[str], set[str]]:
    """The same said a second time: leads, where she sits as more than a guest, and where she meets."""
    apart = {Role.FACILITATOR, Role.SERVICE_REPRESENTATIVE}
    at_home = {place for role, place in some if role not in apart}
    meets = {str(CLUSTERS[place]) for place in at_home}
    return any(role is Role.FACILITATOR for role, _ in some), at_home, meets


@given(seats)
def test_it_opens_to_those_who_meet_there_and_the_facilitator_and_to_nobody_else(
    some: list[tuple[Role, str]],
) -> None:
    leads, at_home, meets = told(some)
    assert may_open(viewer(some), EKEBYS) == (leads or "ekeby" in at_home or "north" in meets)


@given(seats)
def test_nobody_reads_her_own_and_nobody_reads_for_an_organisation_that_meets_elsewhere(
    some: list[tuple[Role, str]],
) -> None:
    _, at_home, meets = told(some)
    reads = reads_for(viewer(some), EKEBYS)
    if "ekeby" in at_home or "north" not in meets:
        assert reads is None
    else:
        assert reads == "norrby"


@given(seats, places)
def test_a_question_is_seen_by_those_who_ask_those_asked_and_the_facilitator(
    some: list[tuple[Role, str]], asks: str
) -> None:
    leads, at_home, _ = told(some)
    question = Reading("r", EKEBYS.id, asks, asks.title(), MARIA, NOW, "Vem höll i det?")
    assert may_see(viewer(some), question, EKEBYS) == (leads or bool({asks, "ekeby"} & at_home))


def test_only_what_is_handed_in_with_something_to_see_and_meant_for_the_others_is_to_be_read() -> None:
    assert is_readable(EKEBYS)
    tick = replace(EKEBYS, done=Done(NOW, SVEN, Evidence(DoneHow.TICK)))
    mandate = replace(EKEBYS, item=ITEMS["mandate"])
    together = replace(EKEBYS, organisation_id=None)
    taken_back = replace(EKEBYS, state=State.OPEN, done=None, draft=LINK)
    for one in (tick, mandate, together, taken_back):
        assert not is_readable(one)
        assert not may_open(viewer([(Role.KEY_PERSON, "norrby")]), one)


@given(days, calendars, st.integers(-40, 5))
def test_it_is_told_a_week_before_or_when_it_comes_and_never_after_they_have_met(
    meets_on: date, calendar: Calendar, ahead: int
) -> None:
    first_day = meets_on + timedelta(days=ahead)
    notice = word_about(EKEBYS, meets_on, MARIA, calendar, first_day=first_day)
    earliest = max(first_day, meets_on - timedelta(days=DAYS_TO_READ))
    if notice is None:
        assert not any(
            calendar.is_working(earliest + DAY * step) for step in range((meets_on - earliest).days + 1)
        )
        return
    assert calendar.is_working(notice.day)
    assert earliest <= notice.day <= meets_on
    assert notice == replace(notice, subject=EKEBYS.id, person_id=MARIA.id, version=1), "told once, ever"


@given(days, calendars, st.integers(-40, 5))
def test_questions_are_told_the_working_day_before_or_as_long_as_there_is_time(
    meets_on: date, calendar: Calendar, ahead: int
) -> None:
    meeting = Meeting("m", "p", "meeting-1", Words(sv="Träff", en="Meeting"), meets_on)
    first_day = meets_on + timedelta(days=ahead)
    notice = word_of_questions(meeting, MARIA, "ekeby", calendar, first_day=first_day)
    if notice is None:
        left = range((meets_on - first_day).days + 1)
        assert not any(calendar.is_working(first_day + DAY * step) for step in left)
        return
    assert calendar.is_working(notice.day)
    assert first_day <= notice.day <= meets_on
    between = range(1, (meets_on - notice.day).days)
    later = [notice.day + DAY * step for step in between if calendar.is_working(notice.day + DAY * step)]
    assert later == [] or notice.day == first_day


def test_key_persons_read_and_where_there_is_none_the_one_who_would_step_in() -> None:
    anna, per = replace(MARIA, id="anna", slack_id="U3"), replace(MARIA, id="per", slack_id=None)

    def sits(person: Person, role: Role, place: str) -> Member:
        return Member(person, seat(role, place))

    found = readers(
        [
            sits(MARIA, Role.KEY_PERSON, "norrby"),
            sits(anna, Role.MANAGER, "norrby"),
            sits(per, Role.KEY_PERSON, "ekeby"),
            sits(SVEN, Role.ADVISER, "ekeby"),
            sits(anna, Role.POLITICIAN, "strandvik"),
        ]
    )
    assert found == {"norrby": [MARIA], "ekeby": [SVEN], "strandvik": []}


@given(st.text(max_size=LONGEST + 50))
def test_a_question_is_some_words_and_not_too_many(text: str) -> None:
    if 0 < len(text.strip()) <= LONGEST:
        assert worded(text) == text.strip()
        return
    with pytest.raises(Refusal, match="question-"):
        worded(text)
