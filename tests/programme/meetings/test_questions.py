"""Which questions are asked of whom, and when."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from programme.ground.breaks import Break
from programme.ground.languages import Language, Words
from programme.ground.notices import Notice
from programme.ground.roles import Role
from programme.meetings.meetings import Meeting, proposed_dates
from programme.meetings.questions import asked_at, asked_of
from programme.programmes.programmes import Programme
from programme.programmes.template import QuestionWhen, Template
from programme.programmes.template_files import shipped_templates

SHORT = shipped_templates()["kort"]
PROGRAMME = Programme("p1", "T1", "Exempelrundan", Language.SV, "SE", "Europe/Stockholm", SHORT)
DATES = proposed_dates(SHORT, date(2027, 2, 1), PROGRAMME.calendar)
EARLY = date(2027, 1, 4)
STEPS = [step.id for step in SHORT.steps]
OCCASIONS = [step.id for step in SHORT.steps if step.kind.meets]


def meetings_on(dates: dict[str, date]) -> list[Meeting]:
    """By date, as the steps come."""
    return [
        Meeting(f"m-{step.id}", "p1", step.id, step.title, dates[step.id])
        for step in SHORT.steps
        if step.id in dates
    ]


MEETINGS = meetings_on(DATES)


def to_politicians(
    meetings: list[Meeting], *, first_day: date = EARLY, template: Template = SHORT
) -> dict[str, Notice]:
    """Step → what a politician is told."""
    programme = Programme("p1", "T1", "Exempelrundan", Language.SV, "SE", "Europe/Stockholm", template)
    asked = asked_of("per", Role.POLITICIAN, asked_at(programme, meetings, first_day=first_day))
    return {notice.occasion.removeprefix("committee-"): notice for notice in asked}


def test_every_question_but_those_after_films_is_asked_once() -> None:
    asked = asked_at(PROGRAMME, MEETINGS, first_day=EARLY)
    expected = {one.id for one in SHORT.questions if one.when is not QuestionWhen.AFTER_FILM}
    assert sorted(notice.occasion for _, notice in asked) == sorted(expected)
    assert all(PROGRAMME.calendar.is_working(notice.day) for _, notice in asked)


def test_what_is_asked_after_a_meeting_comes_after_it_and_before_the_next() -> None:
    asked = {notice.occasion: notice for _, notice in asked_at(PROGRAMME, MEETINGS, first_day=EARLY)}
    assert asked["take-home-1"].day > DATES["meeting-1"]
    assert DATES["meeting-1"] < asked["halfway-1"].day < DATES["meeting-2"]
    assert asked["halfway-1"].subject == "m-meeting-2"


def test_who_comes_late_is_not_asked_of_what_has_been() -> None:
    asked = asked_at(PROGRAMME, MEETINGS, first_day=DATES["meeting-3"])
    assert {notice.subject for _, notice in asked} == {"m-meeting-3", "m-close"}


def test_a_question_goes_to_the_roles_it_is_meant_for() -> None:
    asked = asked_at(PROGRAMME, MEETINGS, first_day=EARLY)
    theirs = asked_of("per", Role.POLITICIAN, asked)
    assert {notice.occasion for notice in theirs} == {
        one.id for one in SHORT.questions if Role.POLITICIAN in one.roles
    }
    assert {notice.person_id for notice in theirs} == {"per"}
    others = {notice.occasion for notice in asked_of("anna", Role.MANAGER, asked)}
    assert not others & {notice.occasion for notice in theirs}


def test_a_politician_gets_one_question_a_step_two_weeks_before_they_meet_or_after_they_have_met() -> None:
    told = to_politicians(MEETINGS)
    assert set(told) == set(STEPS)
    for step in OCCASIONS:
        assert abs(told[step].day - (DATES[step] - timedelta(days=14))) <= timedelta(days=4), step
        assert told[step].subject == f"m-{step}"
    for step, before, after in (("home-1", "meeting-1", "meeting-2"), ("home-2", "meeting-2", "meeting-3")):
        assert abs(told[step].day - (DATES[before] + timedelta(days=14))) <= timedelta(days=4), step
        assert told[step].subject == f"m-{after}"


def test_who_joins_late_gets_what_lies_ahead() -> None:
    whole = to_politicians(MEETINGS)
    late = to_politicians(MEETINGS, first_day=whole["home-1"].day + timedelta(days=1))
    assert late == {step: whole[step] for step in STEPS[STEPS.index("home-1") + 1 :]}
    assert "home-1" in to_politicians(MEETINGS, first_day=whole["home-1"].day)


def test_a_step_whose_meeting_is_cancelled_is_passed_over() -> None:
    told = to_politicians([one for one in MEETINGS if one.step != "meeting-2"])
    assert set(told) == {*STEPS} - {"meeting-2"}
    assert told["home-1"].subject == told["home-2"].subject == "m-meeting-3"
    assert told["home-1"].day < told["home-2"].day


def test_a_summer_between_them_leaves_each_on_its_side() -> None:
    """Meeting 1 in the week before the break, meeting 2 in the second week after it."""
    days = dict(
        zip(OCCASIONS, ("2027-05-03", "2027-06-28", "2027-08-26", "2027-10-25", "2027-12-06"), strict=True)
    )
    told = to_politicians(meetings_on({step: date.fromisoformat(day) for step, day in days.items()}))
    assert told["home-1"].day == date(2027, 7, 2), "the last day before the break"
    assert told["meeting-2"].day == date(2027, 8, 16), "the first one after it"


gaps = st.lists(st.integers(1, 90), min_size=len(OCCASIONS) - 1, max_size=len(OCCASIONS) - 1)
breaks = st.sampled_from(
    [
        (),
        SHORT.breaks,
        (Break(title=Words(sv="Sommar", en="Summer"), from_day="05-01", until_day="09-15"),),
    ]
)


@given(
    st.dates(date(2027, 1, 1), date(2028, 12, 31)), gaps, breaks, st.integers(-60, 600), st.integers(0, 60)
)
def test_whatever_the_dates_each_comes_once_in_the_order_of_the_steps_and_in_time(
    starts_on: date, between: list[int], pauses: tuple[Break, ...], joins: int, days: int
) -> None:
    dates = {OCCASIONS[0]: starts_on}
    for step, gap in zip(OCCASIONS[1:], between, strict=True):
        dates[step] = max(dates.values()) + timedelta(days=gap)
    questions = tuple(
        one.model_copy(update={"days": days}) if one.when is QuestionWhen.IN_COMMITTEE else one
        for one in SHORT.questions
    )
    template = SHORT.model_copy(update={"breaks": pauses, "questions": questions})
    calendar = Programme("p1", "T1", "x", Language.SV, "SE", "Europe/Stockholm", template).calendar
    first_day = starts_on + timedelta(days=joins)
    told = to_politicians(meetings_on(dates), first_day=first_day, template=template)
    assert [step for step in STEPS if step in told] == sorted(told, key=lambda step: told[step].day)
    assert len({notice.day for notice in told.values()}) == len(told), "each on a day of its own"
    for step, notice in told.items():
        meets = dates[notice.subject.removeprefix("m-")]
        assert first_day <= notice.day <= meets
        assert calendar.is_working(notice.day)
        assert notice.stale_on is not None
        assert notice.day < notice.stale_on <= meets + timedelta(days=1)
        if step.startswith("home"):
            assert max(day for day in dates.values() if day < meets) < notice.day < meets
