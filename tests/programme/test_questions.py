"""Which questions are asked of whom."""

from datetime import date

from programme.languages import Language
from programme.meetings import Meeting, proposed_dates
from programme.programmes import Programme
from programme.questions import asked_at, asked_of
from programme.roles import Role
from programme.template import QuestionWhen
from programme.template_files import shipped_templates

SHORT = shipped_templates()["kort"]
PROGRAMME = Programme("p1", "T1", "Exempelrundan", Language.SV, "SE", "Europe/Stockholm", SHORT)
DATES = proposed_dates(SHORT, date(2027, 2, 1), PROGRAMME.calendar)
MEETINGS = [
    Meeting(f"m-{step.id}", "p1", step.id, step.title, DATES[step.id])
    for step in SHORT.steps
    if step.kind.meets
]


def test_every_question_but_those_after_films_is_asked_once() -> None:
    asked = asked_at(PROGRAMME, MEETINGS, first_day=date(2027, 1, 4))
    expected = {one.id for one in SHORT.questions if one.when is not QuestionWhen.AFTER_FILM}
    assert sorted(notice.occasion for _, notice in asked) == sorted(expected)
    assert all(PROGRAMME.calendar.is_working(notice.day) for _, notice in asked)


def test_what_is_asked_after_a_meeting_comes_after_it_and_before_the_next() -> None:
    asked = {
        notice.occasion: notice for _, notice in asked_at(PROGRAMME, MEETINGS, first_day=date(2027, 1, 4))
    }
    assert asked["take-home-1"].day > DATES["meeting-1"]
    assert DATES["meeting-1"] < asked["halfway-1"].day < DATES["meeting-2"]
    assert asked["halfway-1"].subject == "m-meeting-2"


def test_who_comes_late_is_not_asked_of_what_has_been() -> None:
    asked = asked_at(PROGRAMME, MEETINGS, first_day=DATES["meeting-3"])
    assert {notice.subject for _, notice in asked} == {"m-meeting-3", "m-close"}


def test_a_question_goes_to_the_roles_it_is_meant_for() -> None:
    asked = asked_at(PROGRAMME, MEETINGS, first_day=date(2027, 1, 4))
    theirs = asked_of("per", Role.POLITICIAN, asked)
    assert {notice.occasion for notice in theirs} == {
        one.id for one in SHORT.questions if Role.POLITICIAN in one.roles
    }
    assert {notice.person_id for notice in theirs} == {"per"}
