"""From a problem to what spreads: one idea in Norrby and in Ekeby, three tests each, with different ends."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from programme.improvement.cycles import Decision, Phase
from programme.improvement.features import Predicted, features
from programme.improvement.improvements import Method, State
from rehearsal.elements import elements_in
from storage.improvement import cycles as kept
from tests.stage import STOCKHOLM, Participant, Stage
from tests.team import Teams, begins, opens, opens_list, teams
from tests.tries import AFTER, BEFORE, IN_EKEBY, IN_NORRBY, WHEN, Try
from texts import Texts, texts_in
from views.improvement import actions, cycles, findings, ideas
from views.improvement.headings import WRITE
from views.improvement.improvements import FORWARD, IMPROVEMENT_OPEN
from views.improvement.measuring import measures

IDEA = "Skicka ett sms dagen innan"
NORRBY, EKEBY = "Kallelse med sms", "Sms i Ekeby"
LOCALES = {"sv": "sv-SE", "en": "en-GB"}
OF = {"sv": "av", "en": "of"}


@dataclass
class Round:
    """Maria and Anna in Norrby, Elsa in Ekeby, and Eva; everybody reads ``texts``."""

    team: Teams
    texts: Texts
    of: str

    @property
    def stage(self) -> Stage:
        return self.team.stage

    def says(self, words: str) -> str:
        """As she writes it in her own language."""
        return words.format(of=self.of)

    async def writes(self, who: Participant, heading: str, **fields: Any) -> None:
        """Under one heading of the improvement she has in front of her."""
        await who.clicks(f"{WRITE}-{heading}")
        await sends(who, **fields)

    async def comes_to(self, who: Participant, title: str) -> None:
        """To an improvement, through Home."""
        await opens(who, await self.team.the(title, who))

    async def opens_idea(self, who: Participant) -> str:
        """The idea in every team, from Home; answers what stands there."""
        await opens_list(who)
        await who.clicks(ideas.IDEA_LIST)
        await who.clicks(ideas.IDEA_OPEN)
        return str(who.modal.words)

    async def answers(self, who: Participant, day: str, button: str, **fields: Any) -> None:
        """That morning, in the letter, with what she writes after her tap."""
        while who.hands.modal is not None:
            await who.closes()
        await self.stage.goes_to(f"{day} 08:30")
        await who.clicks(button)
        if fields:
            await sends(who, **fields)


async def sends(who: Participant, **fields: Any) -> None:
    await who.fills(fields)
    await who.submits()
    assert (who.errors, who.failures) == ({}, [])


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_one_idea_from_a_problem_to_what_spreads(stage: Stage, language: str) -> None:
    team = await teams(stage, locale=LOCALES[language])
    story = Round(team, texts_in(language), OF[language])

    await maria_begins_in_a_difference_between_women_and_men(story)
    await the_team_counts_women_and_men_apart(story)
    await elsa_takes_the_idea_up_from_her_own_conditions(story)
    await two_teams_test_side_by_side(story)
    await maria_reads_one_plain_sentence_in_the_chart(story)
    await it_lasts_and_spreads_and_is_told_of(story)
    await everybody_sees_both_sides_and_nobody_the_few(story)
    await what_is_left_can_teach(story)


async def maria_begins_in_a_difference_between_women_and_men(story: Round) -> None:
    maria, texts = story.team.maria, story.texts
    await begins(maria, NORRBY)
    await story.writes(
        maria,
        "aim",
        aim="Kvinnor kommer lika ofta som män",
        for_whom="Kvinnor som söker hjälp",
        how_much="minst 8 av 10",
        by_when=date(2027, 6, 1),
    )
    await maria.clicks(FORWARD)
    await story.writes(
        maria,
        "start",
        problem="Sex av tio kvinnor kommer till sin tid, men åtta av tio män",
        starts_from="Lika service",
        equality_as="goal",
    )
    await story.writes(maria, "operation", field_of_operation="Individ och familj", service="Mottagningen")
    await story.writes(maria, "chain", effect="Lika hälsa", outcome="Fler kommer", activities="Skriv texten")
    await story.writes(maria, "conditions", conditions="Två handläggare, långt till bussen")
    await maria.clicks(FORWARD)
    await maria.clicks(findings.FINDING_NEW)
    assert texts("finding-help", method=Method.FIVE_WHYS.value) in maria.modal.words
    photo = await maria.shares_file("tavlan.jpg", b"jpeg")
    await sends(maria, lines="Brevet kommer på dagen, och den som jobbar hinner inte läsa", file=[photo])
    await maria.clicks(FORWARD)
    await maria.clicks(ideas.IDEA_NEW)
    await sends(maria, text=IDEA)
    await maria.clicks(FORWARD)
    await maria.clicks(actions.ACTION_PLAN)
    await maria.clicks(actions.ACTION_NEW)
    await sends(maria, what="Skriv texten", responsible="Anna Berg", due_on=date(2027, 1, 15))
    await maria.clicks(IMPROVEMENT_OPEN)
    words = maria.modal.words
    for said in (IDEA, "Lika hälsa", "Skriv texten", "Mottagningen", texts("finding-heading").strip("*")):
        assert said in words


async def the_team_counts_women_and_men_apart(story: Round) -> None:
    maria = story.team.maria
    await maria.clicks(measures.MEASURE_LIST)
    await maria.clicks(measures.MEASURE_NEW)
    await sends(maria, name="Kom till sin tid", unit="%", groups="Kvinnor, Män", direction="up", target="80")
    await maria.clicks(measures.PASTE)
    await sends(maria, lines="\n".join(f"{day} {women} {men}" for day, women, men in BEFORE))
    await maria.submits()
    assert story.texts("measure-kept", measure="Kom till sin tid", added=14, corrected=0) in maria.modal.words
    await maria.closes()
    await maria.clicks(measures.FREEZE)
    await sends(maria, points="7", why="så var det med brev")
    assert "så var det med brev" in maria.modal.words


async def elsa_takes_the_idea_up_from_her_own_conditions(story: Round) -> None:
    elsa, texts = story.team.elsa, story.texts
    assert "Två handläggare" in await story.opens_idea(elsa)
    await elsa.clicks(ideas.IDEA_TAKE_UP)
    await sends(elsa, improvement=ideas.NEW_ONE)
    await sends(elsa, title=EKEBY, state=State.PLAN.value)
    assert texts("idea-from", idea=IDEA, organisation="Norrby") in elsa.modal.words
    await story.writes(elsa, "conditions", conditions="Hälften har inget svenskt mobilnummer")
    await elsa.clicks(cycles.CYCLE_NEW)
    await plans(story, elsa, 0, IN_EKEBY)
    await elsa.clicks(IMPROVEMENT_OPEN)
    await elsa.clicks(measures.MEASURE_LIST)
    await elsa.clicks(measures.MEASURE_NEW)
    await sends(elsa, name="Kom", unit="%")


async def plans(story: Round, who: Participant, at: int, tries: tuple[Try, ...]) -> None:
    """The form of a test is open."""
    await sends(who, what=tries[at].what, starts_on=WHEN[at].starts, ends_on=WHEN[at].ends)


async def two_teams_test_side_by_side(story: Round) -> None:
    """Maria is in her improvement again; Anna has her line of the plan."""
    maria, anna, elsa = story.team.maria, story.team.anna, story.team.elsa
    await story.comes_to(maria, NORRBY)
    await maria.clicks(cycles.CYCLE_LIST)
    await maria.clicks(cycles.CYCLE_NEW)
    await plans(story, maria, 0, IN_NORRBY)
    await story.answers(anna, "2027-01-08", actions.ACTION_DONE)
    for at in range(3):
        await asked_before(story, at, (maria, IN_NORRBY), (elsa, IN_EKEBY))
        await asked_meanwhile(story, at, (maria, IN_NORRBY), (elsa, IN_EKEBY))
        await asked_afterwards(story, at, (maria, IN_NORRBY), (elsa, IN_EKEBY))


async def asked_before(story: Round, at: int, *teams: tuple[Participant, tuple[Try, ...]]) -> None:
    for who, tries in teams:
        await story.answers(who, WHEN[at].before, cycles.PREDICT, prediction=story.says(tries[at].thinks))


async def asked_meanwhile(story: Round, at: int, *teams: tuple[Participant, tuple[Try, ...]]) -> None:
    for who, tries in teams:
        one = tries[at]
        figures = {f"figure-0-{group}": story.says(figure) for group, figure in enumerate(one.figures)}
        seen = {"seen": story.says(one.sees), "carried_out": "yes"}
        await story.answers(who, WHEN[at].week, cycles.OBSERVE, **seen, **figures)
    for who, _ in teams:
        await story.answers(who, WHEN[at].last, cycles.NOTHING_NEW)


async def asked_afterwards(story: Round, at: int, *teams: tuple[Participant, tuple[Try, ...]]) -> None:
    """The letter holds what they thought beside what they saw; the decision follows, and the next plan."""
    for who, tries in teams:
        one = tries[at]
        learned = {"learned": story.says(one.learns)}
        await story.answers(who, WHEN[at].study, cycles.MATCHED[one.matched], **learned)
        assert story.says(one.learns) in who.last().text
        await who.clicks(cycles.DECIDE[one.decides])
        await sends(who, why=one.why)
        if one.decides is Decision.ADAPT:
            await plans(story, who, at + 1, tries)


async def maria_reads_one_plain_sentence_in_the_chart(story: Round) -> None:
    maria, texts = story.team.maria, story.texts
    await story.stage.goes_to("2027-04-07 12:00")
    await story.comes_to(maria, NORRBY)
    await maria.clicks(measures.MEASURE_LIST)
    await maria.clicks(measures.MEASURE_OPEN)
    await maria.clicks(measures.ENTER)
    await sends(maria, **{"value-0": "82", "value-1": "83", "on": date(2027, 4, 7)})
    await maria.closes()
    await maria.clicks(measures.PASTE)
    await sends(maria, lines="\n".join(f"{day} {women} {men}" for day, women, men in AFTER))
    await maria.submits()
    await maria.closes()
    await maria.clicks(measures.PICTURE)
    which = {"sv": "Kvinnor och skillnaden mellan grupperna", "en": "Kvinnor and the gap between the groups"}
    said = texts("runchart-groups-signal", which=which[texts.language])
    assert said in maria.last().text
    assert [file.name for file in maria.last().files] == [texts("measure-picture-file")]


async def it_lasts_and_spreads_and_is_told_of(story: Round) -> None:
    maria, texts = story.team.maria, story.texts
    await story.comes_to(maria, NORRBY)
    secure = texts("improvement-state-name", state=State.SECURE.value)
    assert texts("improvement-now", name=secure, state="secure").split("\n")[0] in maria.modal.words, (
        "as far as its tests have come: the last was adopted"
    )
    await story.writes(
        maria,
        "secure",
        secure_owner_id="Maria Lind",
        secure_where="Rutin 4",
        secure_look_on=date(2027, 5, 10),
    )
    await maria.clicks(FORWARD)
    await story.writes(maria, "spread", spread_to="Budgetrådgivningen")
    await story.answers(maria, "2027-04-14", actions.ACTION_DONE)
    await story.answers(maria, "2027-05-10", actions.ACTION_DONE)
    await story.comes_to(maria, NORRBY)
    await maria.clicks(FORWARD)
    assert texts("improvement-state-name", state="done") in maria.modal.words
    assert texts("action-summary", open=0, what="", who="", due="") in maria.modal.words


async def everybody_sees_both_sides_and_nobody_the_few(story: Round) -> None:
    """Who is at home in Ekeby knows how few they were; Norrby and the facilitator do not."""
    team, texts = story.team, story.texts
    for who in (team.maria, team.elsa, team.eva):
        words = await story.opens_idea(who)
        for said in (
            NORRBY,
            EKEBY,
            "Två handläggare",
            "Hälften har inget",
            "Numren behöver",
            "når inte fram",
        ):
            assert said in words
        assert all(texts("cycle-decision", decision=one.value) in words for one in Decision)
        assert (story.says("4 {of} 11") in words) == (who is team.elsa)
        assert (story.says("3 {of} 4") in words) == (who is team.elsa)
        assert (texts("measure-hidden", count=1) in words) == (who is not team.elsa)
        charts = [one for one in elements_in(who.modal.blocks) if one.action_id == measures.PICTURE]
        assert len(charts) == 2
    heard = len(team.eva.messages())
    for chart in charts:
        await team.eva.presses(chart, team.eva.modal)
        await team.eva.closes()
    assert [len(message.files) for message in team.eva.messages()[heard:]] == [1, 1]


async def what_is_left_can_teach(story: Round) -> None:
    for title in (NORRBY, EKEBY):
        one = await story.team.the(title, story.team.maria)
        found = [
            cycle for cycle in await story.stage.database.answer(kept.among) if cycle.improvement_id == one.id
        ]
        told = [features(cycle, place=cycle.number, measured_on=(), zone=STOCKHOLM) for cycle in found]
        assert [cycle.phase for cycle in found] == [Phase.CLOSED] * 3
        assert [cycle.idea for cycle in found] == [IDEA] * 3
        assert {feature.predicted for feature in told} == {Predicted.BEFORE}
        assert [feature.iterative for feature in told] == [False, True, True]
        assert all(feature.documented and feature.small_scale for feature in told)
