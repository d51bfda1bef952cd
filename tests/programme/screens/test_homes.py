"""Home: in which order things wait, and which of them are near."""

from dataclasses import replace
from datetime import date, timedelta

from programme.screens.homes import NEAR, SOON, Home
from programme.screens.next import Next, Outlook, Task
from views.examples.values import MARIA, MEETING, PROGRAMME, TODAY, owed

FACTS, OTHER = (one.id for one in PROGRAMME.template.preparations[:2])


def home(*tasks: Task) -> Home:
    return Home(Next(MARIA, (Outlook(PROGRAMME, TODAY, takes_part=True, tasks=tasks),), today=TODAY))


def task(item: str, due: date, *, meets: date = MEETING.on, organisation: str = "norrby") -> Task:
    one = replace(owed(item), due_on=due, organisation_id=organisation)
    return Task(one, replace(MEETING, on=meets), late=due < TODAY)


def test_what_was_for_a_meeting_that_has_been_does_not_lead() -> None:
    gone = task(FACTS, TODAY - timedelta(days=300), meets=TODAY - timedelta(days=290))
    near = task(OTHER, TODAY + timedelta(days=10))
    far = task(OTHER, TODAY + SOON + timedelta(days=1))
    assert [one.thing for one in home(gone, far, near).waiting] == [near, gone, far]


def test_what_is_late_for_a_meeting_ahead_leads() -> None:
    late, near = task(FACTS, TODAY - timedelta(days=2)), task(OTHER, TODAY + timedelta(days=1))
    assert [one.thing for one in home(near, late).waiting] == [late, near]


def test_the_nearest_is_always_shown_whole_and_never_more_than_there_is_room_for() -> None:
    far = home(task(FACTS, TODAY + SOON * 2))
    assert far.near(far.waiting, at_most=NEAR) == 1
    many = home(*(task(FACTS, TODAY + timedelta(days=day)) for day in range(6)))
    assert many.near(many.waiting, at_most=NEAR) == NEAR


def test_the_same_for_two_organisations_is_told_apart() -> None:
    both = home(task(FACTS, TODAY), task(FACTS, TODAY, organisation="ekeby"), task(OTHER, TODAY))
    assert [one.alike for one in both.waiting] == [True, True, False]
