"""A template file is read whole, or every slip in it is told by its place."""

from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from programme.ground.roles import Role
from programme.programmes.template import QuestionWhen, Template
from programme.programmes.template_files import (
    Problem,
    TemplateError,
    read_template,
    read_template_file,
    shipped_templates,
)

SMALL = """\
id: norrby
title: {sv: Provet, en: The trial}
about: {sv: Ett litet prov., en: A small trial.}
source: {sv: Påhittat., en: Invented.}
steps:
  - {id: start, number: "1", kind: start, title: {sv: Start, en: Start}, about: {sv: Vi ses., en: We meet.}}
  - id: hemma
    number: "2"
    kind: home
    title: {sv: Hemma, en: At home}
    about: {sv: Vi prövar., en: We try.}
    material:
      - {id: film, kind: film, title: {sv: Filmen, en: The film}}
  - {id: slut, number: "3", kind: close, title: {sv: Slut, en: Close}, about: {sv: Klart., en: Done.}}
preparations:
  - id: se-filmen
    step: hemma
    before: slut
    days_before: 7
    title: {sv: Se filmen, en: See the film}
    help: {sv: Klart när den är sedd., en: Done when seen.}
    audience: [key_person]
    material: [film]
questions:
  - id: efter-filmen
    step: hemma
    when: after_film
    preparation: se-filmen
    text: {sv: "Nå?", en: "Well?"}
    why: {sv: Jag undrar., en: I wonder.}
    roles: [key_person]
"""


def problems_of(text: str) -> tuple[Problem, ...]:
    with pytest.raises(TemplateError) as refused:
        read_template(text, name="norrby.yaml")
    return refused.value.problems


@pytest.mark.parametrize(
    ("slip", "instead", "place", "sentence"),
    [
        ("before: slut", "before: hemma", "preparations.0.before", "before='hemma' is no step with a date"),
        ("    audience:", "    with: [manager]\n    audience:", "preparations.0", "with belongs"),
        ("    audience:", "    shared: true\n    audience:", "preparations.0", "shared belongs"),
        ("before: slut", "before: traf-2", "preparations.0.before", "before='traf-2' is no step with a date"),
        (
            "before: slut",
            "before: start",
            "preparations.0.before",
            "before='start' comes before its own step",
        ),
        ("    step: hemma\n    before", "    step: borta\n    before", "preparations.0.step", "is no step"),
        (
            "material: [film]",
            "material: [boken]",
            "preparations.0.material",
            "material 'boken' is in no step",
        ),
        ("days_before: 7", "days_before: -7", "preparations.0.days_before", "must be 0 or more"),
        ("days_before: 7", "days_before: 7.5", "preparations.0.days_before", "whole number"),
        ("audience: [key_person]", "audience: []", "preparations.0.audience", "at least one must stand here"),
        ("    audience:", "    reminders: [7, 7]\n    audience:", "preparations.0.reminders", "twice"),
        (
            "    audience:",
            "    reminders: [-1]\n    audience:",
            "preparations.0.reminders.0",
            "must be 0 or more",
        ),
        ("    audience:", "    done_by: form\n    audience:", "preparations.0", "a form needs fields"),
        (
            "    audience:",
            "    deadline: 3\n    audience:",
            "preparations.0.deadline",
            "no key that a template",
        ),
        (
            "    help: {sv: Klart när den är sedd., en: Done when seen.}\n",
            "",
            "preparations.0.help",
            "missing",
        ),
        ("en: See the film", "en: '  '", "preparations.0.title.en", "it is empty"),
        ("en: See the film", f"en: {'x' * 71}", "preparations.0.title", "en has 71 characters, at most 70"),
        ("Done when seen.", "x" * 601, "preparations.0.help", "en has 601 characters, at most 600"),
        ("id: se-filmen", f"id: {'x' * 61}", "preparations.0.id", "at most 60 characters fit"),
        ("id: se-filmen", "id: Se filmen", "preparations.0.id", "small letters from a to z"),
        ("id: se-filmen", "id: film", "preparations.0.id", "id='film' is already taken"),
        ("    preparation: se-filmen\n", "", "questions.0", "must name the preparation"),
        ("preparation: se-filmen", "preparation: ingen", "questions.0.preparation", "is no preparation"),
        ("when: after_film", "when: mid_home", "questions.0", "a preparation is named only after a film"),
        ("kind: close", "kind: meeting", "steps.2.kind", "the last step and no other is the close"),
        ("kind: home", "kind: start", "steps.1.kind", "the first step and no other is the start"),
        ("kind: home", "kind: home\n    weeks_after_start: 4", "steps.1", "work at home has no date"),
        ("kind: home", "kind: home\n    minutes: 90", "steps.1", "work at home has no length"),
        ('number: "3"', 'number: "3", minutes: 3', "steps.2.minutes", "'3': the number must be 15 or more"),
        ('number: "3"', 'number: "3", minutes: 2.5', "steps.2.minutes", "whole number"),
        ('number: "3"', 'number: "3", minutes: 900', "steps.2.minutes", "must be 720 or less"),
        ("kind: film,", "kind: film, link: 'javascript:x',", "steps.1.material.0.link", "a whole link"),
        ("kind: film,", "kind: bio,", "steps.1.material.0.kind", "'bio': write one of 'template'"),
    ],
)
def test_a_slip_is_told_with_file_line_and_place(slip: str, instead: str, place: str, sentence: str) -> None:
    assert SMALL.count(slip) == 1, slip
    broken = SMALL.replace(slip, instead)
    (problem,) = [found for found in problems_of(broken) if found.place == place]
    assert sentence in problem.sentence
    assert problem.sentence.startswith(place.partition(".")[0] + "[")
    assert str(problem).startswith(f"norrby.yaml:{problem.line}: ")


def test_the_line_is_the_one_to_look_at() -> None:
    broken = SMALL.replace("before: slut", "before: traf-2")
    (problem,) = problems_of(broken)
    assert broken.splitlines()[problem.line - 1].strip() == "before: traf-2"
    assert problem.sentence == "preparations[0] 'se-filmen': before='traf-2' is no step with a date"


def test_all_slips_are_told_at_once() -> None:
    broken = SMALL.replace("before: slut", "before: traf-2").replace("material: [film]", "material: [boken]")
    assert [problem.place for problem in problems_of(broken)] == [
        "preparations.0.before",
        "preparations.0.material",
    ]


def test_a_question_in_the_middle_of_home_work_belongs_to_home_work() -> None:
    broken = SMALL.replace("    preparation: se-filmen\n", "").replace("when: after_film", "when: mid_home")
    assert read_template(broken, name="norrby.yaml").questions[0].when is QuestionWhen.MID_HOME
    at_a_meeting = broken.replace("id: efter-filmen\n    step: hemma", "id: efter-filmen\n    step: start")
    (problem,) = problems_of(at_a_meeting)
    assert problem.sentence == "questions[0] 'efter-filmen': step='start' is no work at home"


IN_COMMITTEE = """\
  - id: i-namnden
    step: hemma
    when: in_committee
    text: {sv: "Räcker tiden?", en: "Is there time?"}
    why: {sv: Vi prövar., en: We try.}
    roles: [politician]
"""


def test_a_question_in_committee_comes_two_weeks_off_unless_the_template_says_otherwise() -> None:
    questions = read_template(SMALL + IN_COMMITTEE, name="norrby.yaml").questions
    assert [question.days for question in questions] == [1, 14]
    earlier = IN_COMMITTEE.replace("    text:", "    days: 21\n    text:")
    assert read_template(SMALL + earlier, name="norrby.yaml").questions[1].days == 21


@pytest.mark.parametrize("roles", ["manager", "politician, manager", "manager, politician"])
def test_nobody_but_a_politician_asks_in_committee(roles: str) -> None:
    (problem,) = problems_of(SMALL + IN_COMMITTEE.replace("[politician]", f"[{roles}]"))
    assert problem.place == "questions.1.roles"
    assert problem.sentence == "questions[1] 'i-namnden': in committee nobody asks but a politician"
    assert problem.line == (SMALL + IN_COMMITTEE).splitlines().index("    roles: [politician]") + 1


def test_a_step_has_one_question_in_committee() -> None:
    again = IN_COMMITTEE.replace("i-namnden", "i-styrelsen")
    (problem,) = problems_of(SMALL + IN_COMMITTEE + again)
    assert problem.place == "questions.2.step"
    assert problem.sentence == "questions[2] 'i-styrelsen': step='hemma' has a question in committee already"
    elsewhere = again.replace("step: hemma", "step: slut")
    assert read_template(SMALL + IN_COMMITTEE + elsewhere, name="norrby.yaml")


def test_the_close_cannot_be_proposed_before_the_start() -> None:
    early = SMALL.replace('number: "1"', 'number: "1", weeks_after_start: 9')
    broken = early.replace('number: "3"', 'number: "3", weeks_after_start: 9')
    (problem,) = problems_of(broken)
    assert (problem.place, problem.line) == ("steps.2.weeks_after_start", 14)


FIELD = """\
    done_by: form
    fields: [{{id: a, kind: {kind}, label: {{sv: A, en: A}}, options: [{options}]}}]
"""
OPTION = "{{id: {id}, text: {{sv: {text}, en: B}}}}"


@pytest.mark.parametrize(
    ("kind", "options", "sentence"),
    [
        ("choice", [("ja", "Ja")], "a choice needs at least two options"),
        ("yes_no", [("ja", "Ja"), ("nej", "Nej")], "options belong to a choice, not to yes_no"),
        ("choice", [("ja", "Ja"), ("ja", "Nej")], "has the option id 'ja' twice"),
        ("choice", [("ja", "Ja"), ("nej", "N" * 76)], "sv has 76 characters, at most 75 fit"),
    ],
)
def test_a_form_that_slack_could_not_show_is_refused(
    kind: str, options: list[tuple[str, str]], sentence: str
) -> None:
    field = FIELD.format(
        kind=kind, options=", ".join(OPTION.format(id=name, text=text) for name, text in options)
    )
    (problem,) = problems_of(SMALL.replace("    audience:", field + "    audience:"))
    assert sentence in problem.sentence


def test_yes_and_no_stay_words() -> None:
    template = read_template(SMALL.replace('sv: "Nå?", en: "Well?"', "sv: Ja, en: No"), name="norrby.yaml")
    assert template.questions[0].text.en == "No"


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("", 1, "the file is empty"),
        ("- a list", 1, "here belong keys with values"),
        ("id: a\ntitle: ]", 2, "this is not YAML"),
        ("id: a\nid: b", 2, "'id' stands twice in the same place"),
        ("a: 1\n---\nb: 2", 2, "this is not YAML"),
        ("id: &a ha\ntitle: *a", 1, "anchors and aliases"),
        ("id: a\ntitle: *a", 2, "anchors and aliases"),
        ("id: !!python/name:os.system a", 1, "tags"),
        ("? [a]\n: b", 1, "a key must be a word"),
        ("[" * 100_000, 1, "nested deeper than 20"),
        ("id: a\ntitle: \x07", 2, "cannot stand in a template"),
        ("# " + "å" * 500_000, 1, "over 1 MB"),
    ],
)
def test_a_file_that_is_no_template_or_no_kindness_is_refused(text: str, line: int, sentence: str) -> None:
    (problem,) = problems_of(text)
    assert (problem.file, problem.line) == ("norrby.yaml", line)
    assert sentence in problem.sentence


@given(st.text(alphabet="abid: -[]{}&*!?'\"#|>\n\t\\å1", max_size=60))
def test_whatever_somebody_uploads_is_a_template_or_a_template_error(text: str) -> None:
    assert problems_of(text)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_line_lost_from_a_template_is_never_a_crash(data: st.DataObject) -> None:
    lines = SMALL.splitlines()
    del lines[data.draw(st.integers(0, len(lines) - 1))]
    said = []
    try:
        read_template("\n".join(lines), name="norrby.yaml")
    except TemplateError as refused:
        said = [problem.line for problem in refused.problems]
    assert all(1 <= line <= len(lines) + 1 for line in said)


def said(limit: int) -> st.SearchStrategy[str]:
    letters = st.characters(codec="utf-8", exclude_categories=["Cs"])
    return st.text(letters, min_size=1, max_size=limit).filter(str.strip)


def words(limit: int) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries({"sv": said(limit), "en": said(limit)})


@st.composite
def any_template(draw: st.DrawFn) -> dict[str, Any]:
    kinds = ["start", *draw(st.lists(st.sampled_from(["meeting", "home"]), max_size=4)), "close"]
    steps: list[dict[str, Any]] = [
        {
            "id": f"s{at}",
            "number": draw(said(9)),
            "kind": kind,
            "title": draw(words(9)),
            "about": draw(words(30)),
        }
        for at, kind in enumerate(kinds)
    ]
    steps[0]["material"] = [{"id": "m", "kind": "link", "title": draw(words(9)), "for": "host"}]
    preparation: dict[str, Any] = {
        "id": "p",
        "step": f"s{draw(st.integers(0, len(steps) - 1))}",
        "before": steps[-1]["id"],
        "days_before": draw(st.integers(0, 365)),
        "title": draw(words(9)),
        "help": draw(words(30)),
        "audience": draw(st.lists(st.sampled_from([*Role]), min_size=1, unique=True)),
        "together": draw(st.booleans()),
        "reminders": draw(st.none() | st.lists(st.integers(0, 99), max_size=3, unique=True)),
        "material": draw(st.sampled_from([[], ["m"]])),
    }
    named: dict[str, Any] = {
        "id": "any",
        "title": draw(words(9)),
        "about": draw(words(30)),
        "source": draw(words(30)),
    }
    return {**named, "steps": steps, "preparations": [preparation]}


@settings(max_examples=80, deadline=None)
@given(any_template())
def test_any_template_survives_being_stored_and_being_written_to_a_file(raw: dict[str, Any]) -> None:
    template = Template.model_validate(raw)
    stored = template.model_dump(mode="json")
    assert Template.model_validate(stored) == template
    assert read_template(yaml.safe_dump(stored), name="any.yaml") == template


def test_a_template_out_of_the_database_is_held_to_the_same_rules() -> None:
    stored = shipped_templates()["jamstalldhet-2018"].model_dump(mode="json")
    stored["preparations"][3]["before"] = "home-1"
    with pytest.raises(
        ValidationError, match=r"preparations\[3\] 'communication': before='home-1' is no step"
    ):
        Template.model_validate(stored)


def test_nothing_a_validator_says_reaches_whoever_wrote_the_file() -> None:
    slips = {
        "days_before: 7": "days_before: [7]",
        "kind: home": "kind: [home]",
        "audience: [key_person]": "audience: key_person",
        "id: se-filmen": "id: [a]",
        "en: See the film": "en: {a: b}",
        "before: slut": "before: [slut]",
    }
    for slip, instead in slips.items():
        for problem in problems_of(SMALL.replace(slip, instead)):
            words = problem.sentence
            assert not any(
                odd in words for odd in ("Input should", "pattern", "^", "instance of", "valid ")
            ), words


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        (SMALL.replace("See the film", "Sé the film").encode("cp1252"), 4, "not UTF-8"),
        (SMALL.encode("utf-16"), 1, "saved as UTF-16"),
        (b"id: a\n\ttitle: b", 2, "a tab stands"),
        (b"id: a: b", 1, "quotes around it"),
        (b"id: [a", 2, "not closed"),
        (b"id: 'a", 1, "not closed"),
    ],
)
def test_a_file_that_is_no_template_says_why_in_plain_words(content: bytes, line: int, said: str) -> None:
    with pytest.raises(TemplateError) as no:
        read_template_file(content, name="norrby.yaml")
    (problem,) = no.value.problems
    assert said in problem.sentence
    assert problem.line == line


def test_a_file_with_a_mark_before_its_first_letter_is_read() -> None:
    assert read_template_file(b"\xef\xbb\xbf" + SMALL.encode(), name="norrby.yaml") == read_template(
        SMALL, name="norrby.yaml"
    )
