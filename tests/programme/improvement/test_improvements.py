"""The rules of an improvement: where it may go, what its forms hold, who sees it, and what is owed of it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.ground.calendar import Calendar
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.improvement.actions import Action, Purpose, later_day, notices_for, require_ahead
from programme.improvement.findings import LONGEST, Draft, require_fit
from programme.improvement.headings import (
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_POINTS,
    NONE,
    Heading,
    changes,
    points,
    titled,
)
from programme.improvement.ideas import Idea, may_see_idea, worded
from programme.improvement.improvements import (
    LONGEST_REASON,
    MOVES,
    ORDER,
    Because,
    Box,
    EqualityAs,
    Improvement,
    Method,
    State,
    Step,
    Track,
    next_of,
    require_step,
    steps_back,
)
from programme.people.people import Membership, Person
from programme.people.visibility import MayRead, Viewer, may_see_improvement, may_work_on
from programme.preparations.preparations import State as ActionState

NOW = datetime(2027, 3, 9, 8, 30, tzinfo=UTC)
MARIA = Person("maria", "T1", "Maria Lind", "U1")
SWEDEN = Calendar("SE")
SMS = Improvement(
    id="sms",
    programme_id="spring",
    organisation_id="norrby",
    organisation="Norrby",
    cluster_id="north",
    chosen_cluster_id="north",
    title="Kallelse med sms",
    track=Track.OPERATION,
    state=State.TEST,
    state_since=NOW,
    made_at=NOW,
    made_by=MARIA,
)
LINE = Action(
    "line",
    "sms",
    "spring",
    "norrby",
    "Kallelse med sms",
    Purpose.PLAN,
    "Ring",
    date(2027, 3, 19),
    1,
    ActionState.OPEN,
)


def viewer(
    role: Role, organisation: str | None = None, cluster: str | None = None, name: str = "x"
) -> Viewer:
    return Viewer(name, (Membership("spring", role, organisation, cluster),))


COLLEAGUE = viewer(Role.KEY_PERSON, "norrby", "north", "maria")
NEIGHBOUR = viewer(Role.KEY_PERSON, "ekeby", "north")
FAR_AWAY = viewer(Role.MANAGER, "strandvik", "south")
LEADER = viewer(Role.FACILITATOR)
REPRESENTATIVE = viewer(Role.SERVICE_REPRESENTATIVE, "norrby", "north", "siv")
STRANGER = Viewer("z", (Membership("autumn", Role.FACILITATOR),))


@given(st.sampled_from(State), st.sampled_from(State), st.sampled_from([None, *Because]))
def test_anywhere_but_done_too_early_and_back_with_a_reason(
    from_: State, to: State, because: Because | None
) -> None:
    too_early = to is State.DONE and from_ not in {State.SECURE, State.SPREAD}
    unexplained = ORDER.index(to) < ORDER.index(from_) and because is None
    if from_ is to or too_early or unexplained:
        with pytest.raises(Refusal):
            require_step(Step(to, from_, because))
    else:
        require_step(Step(to, from_, because))


def test_the_way_forward_leads_from_the_first_state_through_all_to_the_last() -> None:
    path = [State.CHOOSE]
    while (follows := next_of(path[-1])) is not None:
        assert follows in MOVES[path[-1]]
        path.append(follows)
    assert tuple(path) == ORDER
    assert all(steps_back(State.DONE, state) for state in MOVES[State.DONE])


def test_a_reason_has_room_for_some_lines_and_no_more() -> None:
    require_step(Step(State.FACTS, State.TEST, Because.OTHER, "å" * LONGEST_REASON))
    with pytest.raises(Refusal) as refused:
        require_step(Step(State.FACTS, State.TEST, Because.OTHER, "å" * (LONGEST_REASON + 1)))
    assert refused.value.field == "reason"


@pytest.mark.parametrize(
    ("may_read", "readers"),
    [
        (MayRead.ORGANISATION, {"colleague"}),
        (MayRead.CLUSTER, {"colleague", "neighbour", "leader"}),
        (MayRead.PROGRAMME, {"colleague", "neighbour", "leader", "far away"}),
    ],
)
def test_who_sees_it_is_the_teams_choice(may_read: MayRead, readers: set[str]) -> None:
    one, people = (
        replace(SMS, may_read=may_read),
        {
            "colleague": COLLEAGUE,
            "neighbour": NEIGHBOUR,
            "far away": FAR_AWAY,
            "leader": LEADER,
            "representative": REPRESENTATIVE,
            "stranger": STRANGER,
        },
    )
    assert {name for name, who in people.items() if may_see_improvement(who, one)} == readers
    assert {name for name, who in people.items() if may_work_on(who, one)} == readers & {
        "colleague",
        "leader",
    }


def test_a_service_representative_sees_the_one_she_is_invited_to_and_no_other() -> None:
    invited = replace(SMS, invited=frozenset({"siv"}))
    open_to_all = replace(SMS, id="other", may_read=MayRead.PROGRAMME)
    assert may_work_on(REPRESENTATIVE, invited)
    assert not may_see_improvement(REPRESENTATIVE, open_to_all)
    elsewhere = viewer(Role.SERVICE_REPRESENTATIVE, "ekeby", "north", "siv")
    assert not may_see_improvement(elsewhere, invited), "she has changed organisation since"


def test_an_idea_is_seen_where_it_came_from_and_through_those_who_took_it_up() -> None:
    idea = Idea("idea", "spring", "norrby", "Norrby", "Sms", NOW)
    taken = replace(SMS, organisation_id="ekeby", may_read=MayRead.CLUSTER)
    assert may_see_idea(COLLEAGUE, idea, [])
    assert may_see_idea(NEIGHBOUR, idea, [taken])
    assert not may_see_idea(FAR_AWAY, idea, [taken])
    assert not may_see_idea(REPRESENTATIVE, idea, [])


def test_only_what_somebody_changed_is_kept_so_that_two_can_write_at_once() -> None:
    shown = {"aim": "Fler kommer", "for_whom": None, "how_much": None, "by_when": None}
    given = {**shown, "how_much": "7 av 10", "by_when": date(2027, 6, 1)}
    assert changes(Heading.AIM, given, shown) == {"how_much": "7 av 10", "by_when": date(2027, 6, 1)}
    assert changes(Heading.AIM, {**shown, "aim": None}, shown) == {"aim": ""}


def test_choices_are_kept_as_what_they_mean() -> None:
    basics = {"track": "steering", "may_read": "programme", "responsible_id": NONE}
    found = changes(Heading.BASICS, basics, {})
    assert found == {"track": Track.STEERING, "may_read": MayRead.PROGRAMME, "responsible_id": None}
    assert changes(Heading.START, {"equality_as": "goal"}, {}) == {"equality_as": EqualityAs.GOAL}
    assert changes(Heading.CHAIN, {Box.EFFECT: "Lika"}, {}) == {Box.EFFECT: "Lika"}


@pytest.mark.parametrize(
    ("heading", "field", "said"),
    [
        (Heading.BASICS, "title", " \n "),
        (Heading.BASICS, "title", "å" * (LONGEST_TITLE + 1)),
        (Heading.BASICS, "may_read", "me"),
        (Heading.AIM, "aim", "å" * (LONGEST_TEXT + 1)),
        (Heading.ELSEWHERE, "link", "javascript:alert(1)"),
        (Heading.ELSEWHERE, "link", "https://" + "å" * 2000),
        (Heading.START, "checklist_points", ",".join(str(point) for point in range(MOST_POINTS + 1))),
        (Heading.START, "checklist_points", "å" * 41),
    ],
)
def test_what_does_not_fit_is_said_at_its_field(heading: Heading, field: str, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        changes(heading, {field: said}, {field: "before"})
    assert refused.value.field == field


@given(st.lists(st.integers(1, 13).map(str), max_size=MOST_POINTS))
def test_points_are_listed_once_each_in_the_order_they_were_named(named: list[str]) -> None:
    assert points(" , ".join(named)) == points("\n".join(named)) == list(dict.fromkeys(named))


@given(st.text())
def test_a_title_is_one_line_that_fits_or_a_kind_no(said: str) -> None:
    words = " ".join(said.split())
    if 0 < len(words) <= LONGEST_TITLE:
        assert titled(said) == words
    else:
        with pytest.raises(Refusal, match=r"title|long"):
            titled(said)


def test_an_idea_and_a_finding_must_say_something() -> None:
    assert worded("  Ring \n upp ") == "Ring upp"
    for said in ("", " ", "å" * 301):
        with pytest.raises(Refusal):
            worded(said)
    require_fit(Draft("1", Method.FISHBONE, file_id="F1"))
    for draft in (
        Draft("1", Method.FISHBONE, "  "),
        Draft("1", Method.FISHBONE, "å" * (LONGEST + 1)),
        Draft("1", Method.FISHBONE, "Brevet", link="tavlan"),
    ):
        with pytest.raises(Refusal):
            require_fit(draft)


def test_later_is_two_working_days_on_but_not_past_the_last_day_in_time() -> None:
    assert later_day(LINE, SWEDEN, today=date(2027, 3, 9)) == date(2027, 3, 11)
    assert later_day(LINE, SWEDEN, today=date(2027, 3, 18)) == date(2027, 3, 19)
    assert later_day(LINE, SWEDEN, today=date(2027, 3, 30)) == date(2027, 4, 1), "home work is never late"


def test_a_promise_lies_ahead() -> None:
    assert require_ahead(date(2027, 3, 9), today=date(2027, 3, 9), field="day") == date(2027, 3, 9)
    for day in (None, date(2027, 3, 8)):
        with pytest.raises(Refusal):
            require_ahead(day, today=date(2027, 3, 9), field="day")


def days_heard(one: Action, first_day: date) -> list[tuple[str, date]]:
    found = notices_for(one, SWEDEN, first_day=first_day)
    return [(notice.occasion, notice.day) for notice in sorted(found, key=lambda notice: notice.day)]


HERS = replace(LINE, responsible=MARIA, given_by_id=MARIA.id)


def test_a_line_of_the_plan_is_recalled_a_week_and_a_day_before_and_once_after() -> None:
    assert days_heard(HERS, date(2027, 3, 1)) == [
        ("7 days before", date(2027, 3, 12)),
        ("1 days before", date(2027, 3, 18)),
        ("after its day", date(2027, 3, 22)),
    ]


def test_who_got_it_from_a_colleague_hears_so_first_and_not_twice_in_two_days() -> None:
    given = replace(HERS, given_by_id="anna")
    assert days_heard(given, date(2027, 3, 18)) == [
        ("given", date(2027, 3, 18)),
        ("after its day", date(2027, 3, 22)),
    ]
    assert days_heard(given, date(2027, 3, 1))[0] == ("given", date(2027, 3, 1))


def test_what_was_promised_the_day_before_is_recalled_at_once() -> None:
    assert days_heard(HERS, date(2027, 3, 19))[0] == ("1 days before", date(2027, 3, 19))


def test_later_is_silence_and_then_one_word() -> None:
    later = replace(HERS, later_until=date(2027, 3, 24))
    assert days_heard(later, date(2027, 3, 10)) == [("later, 2027-03-24", date(2027, 3, 24))]


def test_one_looks_again_on_the_day_itself_or_the_working_day_before() -> None:
    look = replace(HERS, purpose=Purpose.LOOK_AGAIN, what="", due_on=date(2027, 9, 4))
    assert days_heard(look, date(2027, 3, 1)) == [
        ("0 days before", date(2027, 9, 3)),
        ("once more", date(2027, 9, 13)),
    ]


@given(
    st.dates(date(2027, 1, 1), date(2027, 12, 31)),
    st.dates(date(2027, 1, 1), date(2028, 2, 28)),
    st.none() | st.dates(date(2027, 1, 1), date(2028, 2, 28)),
    st.sampled_from(Purpose),
    st.booleans(),
)
def test_nothing_is_said_on_a_day_off_in_the_past_or_twice_on_a_day(
    first_day: date, due_on: date, later: date | None, purpose: Purpose, given_by_another: bool
) -> None:
    giver = "anna" if given_by_another else "maria"
    one = replace(HERS, due_on=due_on, later_until=later, purpose=purpose, given_by_id=giver)
    found = notices_for(one, SWEDEN, first_day=first_day)
    days = [notice.day for notice in found]
    assert len(set(days)) == len(days) > 0
    assert all(SWEDEN.is_working(day) and day >= first_day for day in days)
    assert len({notice.occasion for notice in found}) == len(found)
    for silent in (ActionState.DONE, ActionState.EXEMPT):
        assert notices_for(replace(one, state=silent), SWEDEN, first_day=first_day) == []
    assert notices_for(replace(one, responsible=None), SWEDEN, first_day=first_day) == []
