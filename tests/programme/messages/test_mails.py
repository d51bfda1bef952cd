"""What is told by e-mail instead: to each what is hers, and to nobody what only somebody else should know."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from programme.meetings.meetings import proposed_dates
from programme.meetings.questions import in_committee_now
from programme.messages.mails import Mail, for_all, for_person
from programme.preparations.preparations import Owed, State
from programme.programmes.template_files import shipped_templates
from texts import texts_in
from views.examples.values import EVA, MARIA, MEETING, PER, PROGRAMME, TEMPLATE, TODAY, owed
from views.messages.mails import THINGS, told

things = st.lists(
    st.builds(
        lambda state, away, who, at: replace(
            owed(TEMPLATE.preparations[0].id),
            id=str(at),
            state=state,
            due_on=TODAY + timedelta(days=away),
            responsible=who,
        ),
        st.sampled_from(State),
        st.integers(-9, 9),
        st.sampled_from([MARIA, PER, None]),
        st.integers(),
    )
)


@settings(deadline=None)
@given(things, st.booleans())
def test_that_something_is_late_is_told_only_to_the_one_responsible(some: list[Owed], briefly: bool) -> None:
    hers = for_person(some, PER, briefly=briefly, today=TODAY)
    for one in (*hers, *for_all(some, today=TODAY)):
        assert one.state is State.OPEN
        assert not one.is_late(TODAY) or (one in hers and one.responsible == PER)
    assert {one for one in some if one.state is State.OPEN and one.responsible == PER} <= set(hers)
    assert not briefly or all(one.responsible == PER for one in hers), "a politician gets her own and no more"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_mail_greets_tells_and_ends_with_a_name_and_fits_in_a_field(language: str) -> None:
    every = tuple(owed(item.id) for item in TEMPLATE.preparations)
    mail = Mail(PROGRAMME, "Norrby", EVA, TODAY, (), every, MEETING, PER)
    words = told(mail, texts_in(language))
    assert words.split("\n")[0] in {"Hej Per.", "Hi Per."}
    assert words.endswith("\nEva Ek")
    assert words.count("\n– ") == THINGS + 1
    assert len(words) <= 3000


def test_her_own_words_for_the_methods_terms_stand_in_it() -> None:
    mail = Mail(PROGRAMME, "Norrby", EVA, TODAY, (), (), MEETING, PER)
    own = texts_in("sv", (("meeting", "dialogmöte", "dialogmötet"),))
    assert "Nästa dialogmöte:" in told(mail, own)
    late = replace(owed(TEMPLATE.preparations[0].id), due_on=date(2027, 1, 1), responsible=PER)
    assert "som hade sista dag fredag 1 januari" in told(replace(mail, owed=(late,)), own)


@pytest.mark.parametrize("template", ["kort", "jamstalldhet-2018", "jamstalldhet-2020"])
def test_a_politician_gets_the_question_of_the_step(template: str) -> None:
    chosen = shipped_templates()[template]
    programme = replace(PROGRAMME, template=chosen)
    dates = proposed_dates(chosen, date(2027, 2, 1))
    meetings = [replace(MEETING, id=step, step=step, on=day) for step, day in dates.items()]
    steps = []
    for weeks in range(-20, 120):
        question = in_committee_now(programme, meetings, today=date(2027, 2, 1) + timedelta(weeks=weeks))
        assert question is not None
        steps.append(question.step)
    assert list(dict.fromkeys(steps)) == [step.id for step in chosen.steps], "each in its turn"
    mail = Mail(
        programme, "Norrby", EVA, TODAY, (), (), MEETING, PER, question=programme.question(question.id)
    )
    said = told(mail, texts_in("sv"))
    assert question.text.sv in said
    assert "inget som väntar" not in said
