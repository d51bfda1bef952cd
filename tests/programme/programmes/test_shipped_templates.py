"""The templates that ship: whole, in rhythm, in a good tone, and true to their sources."""

import re

import pytest

from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.programmes.template import (
    DoneBy,
    OwedBy,
    QuestionWhen,
    Readers,
    StepKind,
    Template,
)
from programme.programmes.template_fields import Drawn
from programme.programmes.template_files import shipped_templates
from tests.programme.programmes import against_seeds

SHIPPED = tuple(shipped_templates().values())
EQUALITY_2018 = shipped_templates()["jamstalldhet-2018"]
EQUALITY_2020 = shipped_templates()["jamstalldhet-2020"]


def test_three_programmes_ship_and_each_is_known_by_its_id() -> None:
    assert set(shipped_templates()) == {"jamstalldhet-2018", "jamstalldhet-2020", "kort"}
    assert shipped_templates()["kort"].id == "kort"


def test_the_programmes_on_equality_take_eight_steps_and_close_after_about_a_year() -> None:
    rhythm = ["start", "meeting", "home", "meeting", "home", "meeting", "home", "close"]
    for template in (EQUALITY_2018, EQUALITY_2020):
        assert [step.kind.value for step in template.steps] == rhythm
        assert [step.number for step in template.steps] == list("12345678")
        assert template.steps[-1].weeks_after_start == 52


def test_the_short_programme_has_three_meetings_and_no_subject() -> None:
    kort = shipped_templates()["kort"]
    assert [step.kind for step in kort.steps].count(StepKind.MEETING) == 3
    assert "jämställd" not in kort.model_dump_json(exclude={"source"}).lower()


@pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.id)
def test_every_occasion_has_a_proposed_week_and_every_preparation_is_due_before_its_own(
    template: Template,
) -> None:
    weeks = {step.id: step.weeks_after_start for step in template.steps if step.kind.meets}
    occasions = [step.id for step in template.steps if step.kind.meets]
    for preparation in template.preparations:
        due = (weeks[preparation.before] or 0) * 7 - preparation.days_before
        earlier = occasions[: occasions.index(preparation.before)]
        assert preparation.days_before > 0
        assert all(due > (weeks[step] or 0) * 7 for step in earlier), preparation.id


@pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.id)
def test_the_others_get_a_week_to_read_before_every_meeting_and_the_close(template: Template) -> None:
    presentations = {
        preparation.before: preparation.days_before
        for preparation in template.preparations
        if preparation.id.startswith("presentation")
    }
    later = [step.id for step in template.steps if step.kind in (StepKind.MEETING, StepKind.CLOSE)]
    assert presentations == dict.fromkeys(later, 7)


@pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.id)
def test_the_host_invites_two_weeks_before_every_meeting_on_the_clusters_behalf(template: Template) -> None:
    meetings = [step.id for step in template.steps if step.kind is StepKind.MEETING]
    invitations = [
        preparation for preparation in template.preparations if preparation.id.startswith("invitation")
    ]
    assert [invitation.before for invitation in invitations] == meetings
    for invitation in invitations:
        assert (invitation.days_before, invitation.owed_by) == (14, OwedBy.CLUSTER)
        assert invitation.audience[0] is Role.MEETING_HOST


@pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.id)
def test_a_politician_owes_nothing_and_gets_one_short_question_a_step_to_ask_in_committee(
    template: Template,
) -> None:
    asked = [question for question in template.questions if Role.POLITICIAN in question.roles]
    assert [question.step for question in asked] == [step.id for step in template.steps]
    assert {question.when for question in asked} == {QuestionWhen.IN_COMMITTEE}
    assert {question.days for question in asked} == {14}
    assert all(Role.POLITICIAN not in preparation.audience for preparation in template.preparations)
    for question in asked:
        for words, why in ((question.text.sv, question.why.sv), (question.text.en, question.why.en)):
            assert len(words) <= 80
            assert words.endswith("?"), words
            assert why.count(".") == 1, "one sentence about what happens in the step"
            assert len(why) <= 160, why


@pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.id)
def test_every_self_assessment_is_done_with_manager_and_politician(template: Template) -> None:
    joint = [one for one in template.preparations if one.id.startswith("self-assessment")]
    assert joint
    assert all(set(one.with_) == {Role.MANAGER, Role.POLITICIAN} for one in joint)


@pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.id)
def test_presentations_and_facts_sheets_and_nothing_else_are_for_the_others_to_read(
    template: Template,
) -> None:
    shared = {one.id for one in template.preparations if one.shared}
    assert shared == {
        one.id for one in template.preparations if one.id.startswith("presentation") or one.id == "facts"
    }


@pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.id)
def test_managers_and_key_persons_are_asked_after_each_meeting_and_in_the_middle_of_each_home_work(
    template: Template,
) -> None:
    for step in template.steps[1:]:
        when = QuestionWhen.AFTER_MEETING if step.kind.meets else QuestionWhen.MID_HOME
        roles = {
            role
            for question in template.questions
            for role in question.roles
            if question.step == step.id and question.when is when
        }
        assert roles >= {Role.MANAGER, Role.KEY_PERSON}, step.id


@pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.id)
def test_every_message_stays_short_and_calm_and_says_what_counts_as_done(template: Template) -> None:
    for preparation in template.preparations:
        assert "Klart när" in preparation.help.sv, preparation.id
        assert "Done when" in preparation.help.en.replace("\n", " "), preparation.id
        assert max(len(words.split()) for words in (preparation.help.sv, preparation.help.en)) <= 25
    assert "!" not in template.model_dump_json()
    assert "deadline" not in template.model_dump_json().lower()


@pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.id)
def test_what_is_owed_has_a_name_of_its_own_that_fits_in_any_sentence(template: Template) -> None:
    for language in Language:
        names = [preparation.title.in_(language) for preparation in template.preparations]
        assert len(set(names)) == len(names)
        assert not [name for name in names if name.endswith(("?", "."))]
        commands = (
            "Se ",
            "Välj ",
            "Beskriv ",
            "Berätta ",
            "Planera ",
            "See ",
            "Choose ",
            "Describe ",
            "Tell ",
        )
        assert not [name for name in names if name.startswith(commands)]


def test_nobody_is_sent_home_to_the_kitchen_table() -> None:
    for template in SHIPPED:
        words = template.model_dump_json(exclude={"source"})
        assert not re.search(r"\bhemma\b|\bat home\b", words), template.id


def test_facts_may_be_mailed_as_well_as_shared() -> None:
    for template in SHIPPED:
        (facts,) = [preparation for preparation in template.preparations if preparation.id == "facts"]
        assert "mejla" in facts.help.sv
        assert "email it" in facts.help.en


def test_three_people_are_asked_for_whether_they_are_in_know_their_task_and_have_set_aside_time() -> None:
    (resources,) = [
        preparation for preparation in EQUALITY_2018.preparations if preparation.id == "resources"
    ]
    people, topics = ("politician", "manager", "key-person"), ("involved", "mandate", "time")
    asked = [f"{who}-{what}" for who in people for what in topics]
    assert [field.id for field in resources.fields] == [*asked, "hours"]


def test_the_later_model_asks_which_operation_and_in_what_state_the_improvement_enters() -> None:
    (choice,) = [preparation for preparation in EQUALITY_2020.preparations if preparation.id == "operation"]
    fields = {field.id: field for field in choice.fields}
    assert choice.done_by is DoneBy.FORM
    assert all(field.required for field in choice.fields)
    assert [option.id for option in fields["state"].options] == ["new", "ongoing", "finished"]


def test_the_organiser_has_material_of_her_own() -> None:
    (meeting,) = [step for step in EQUALITY_2020.steps if step.id == "meeting-2"]
    hosts = {piece.id for piece in meeting.material if piece.for_ is Readers.HOST}
    assert hosts == {"meeting-2-host-checklist", "meeting-2-feedback-template", "meeting-2-agenda"}


def test_words_are_said_in_the_language_asked_for() -> None:
    title = EQUALITY_2018.steps[0].title
    assert (title.in_(Language.SV), title.in_(Language.EN)) == ("Uppstart", "Kick-off")


@pytest.mark.parametrize("seed", ["000", "001", "002", "003", "004"])
def test_every_thing_the_page_of_sources_names_is_there(seed: str) -> None:
    here = [one for one in against_seeds.lines() if one.seed == seed]
    assert any(one.ids for one in here)
    astray = [
        (one.lines, name)
        for one in here
        for name in one.ids
        if not against_seeds.what_it_is(name, one.template)
    ]
    assert astray == []


def test_no_line_of_the_sources_rests_on_words_alone_without_saying_so() -> None:
    hollow = [row for row in against_seeds.lines() if against_seeds.holds(row) is against_seeds.Hold.HOLLOW]
    assert [(row.seed, row.lines, row.says) for row in hollow] == []
    assert sum(against_seeds.counted().values()) == len(list(against_seeds.table())) - 1


def test_a_wanted_outcome_that_nobody_owes_is_found_out() -> None:
    line = against_seeds.Line("000", "15", "en plan", "`home-3-plan-for-all`, in the words of `home-3`")
    assert against_seeds.holds(line) is against_seeds.Hold.HOLLOW


@pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.id)
def test_nothing_is_asked_in_a_form_that_is_never_read_again(template: Template) -> None:
    assert against_seeds.unread(template) == []


def ids_named_in(seed: str) -> set[str]:
    return {name for one in against_seeds.lines() if one.seed == seed for name in one.ids}


def test_nothing_wanted_or_handed_out_in_the_model_of_2018_lacks_a_line_among_the_sources() -> None:
    wanted = {line.id for step in EQUALITY_2018.steps for line in step.outcomes}
    handed_out = {piece.id for step in EQUALITY_2018.steps for piece in step.material}
    invented = {"home-2-improvements", "home-2-movement"}  # by reference: step 5 goes on as step 3
    assert (wanted | handed_out) - invented <= ids_named_in("003")


@pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.id)
def test_a_stored_template_is_the_same_when_it_is_read_again(template: Template) -> None:
    assert Template.model_validate(template.model_dump(mode="json")) == template
    assert Template.model_validate_json(template.model_dump_json()) == template


@pytest.mark.parametrize("name", sorted(shipped_templates()))
def test_answers_return_to_what_is_there(name: str) -> None:
    template = shipped_templates()[name]
    there = {*(one.id for one in template.preparations), *(one.id for one in template.questions)}
    fields = [field for one in template.preparations for field in one.fields]
    returning = [*fields, *template.questions]
    assert any(one.returns for one in returning)
    assert {target for one in returning for target in one.returns} <= there


def test_an_organisation_is_described_in_fields_that_can_be_laid_beside_each_other() -> None:
    for template in (EQUALITY_2018, EQUALITY_2020):
        (facts,) = [one for one in template.preparations if one.id == "facts"]
        assert facts.done_by is DoneBy.FORM
        asked = {field.id for field in facts.fields}
        assert asked >= {"population", "demography", "organisation", "goals", "priorities"}


def test_what_the_later_model_wants_reached_is_owed_and_not_only_said() -> None:
    owed = {one.id: one for one in EQUALITY_2020.preparations}
    assert owed["plan-for-all"].before == "close"
    assert owed["competence"].before == "meeting-2"
    (plan,) = [question for question in EQUALITY_2020.questions if question.id == "halfway-3"]
    assert "plan-for-all" in plan.returns, "it says that the answer belongs in the plan"


def test_lessons_are_drafted_from_the_years_own_words_and_say_who_follows_up() -> None:
    for template in SHIPPED:
        (lessons,) = [one for one in template.preparations if one.id == "lessons"]
        assert {drawn for field in lessons.fields for drawn in field.draws} == set(Drawn)
        assert "owner" in {field.id for field in lessons.fields}


def test_a_checklist_belongs_to_what_an_organisation_owes_by_its_levels() -> None:
    facts = EQUALITY_2020.model_dump(mode="json", by_alias=True)
    joint = next(one for one in facts["preparations"] if one["owed_by"] == "cluster")
    joint["checklist"] = "jamstalldhet-2019"
    with pytest.raises(ValueError, match="a checklist belongs to what an organisation owes"):
        Template.model_validate(facts)
