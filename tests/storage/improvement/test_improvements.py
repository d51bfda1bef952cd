"""Improvements in real databases: kept once, hanging together, and what happens when people leave."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.improvement.actions import Wanted
from programme.improvement.findings import Draft
from programme.improvement.headings import Heading
from programme.improvement.improvements import LEVELS, Because, Improvement, Method, State, Step, Track
from programme.improvement.notices import ON_ACTION
from programme.meetings.meetings import proposed_dates
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import may_see_improvement
from programme.preparations.preparations import State as ActionState
from programme.programmes.programmes import Organisation, Programme
from programme.programmes.template_files import shipped_templates
from storage.changes import invitation_deeds, organisation_deeds
from storage.changes.endings import successions
from storage.ground import tables as ground_tables
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.improvement import action_deeds, findings, ideas, improvement_deeds, improvements
from storage.improvement import tables as improvement_tables
from storage.improvement.overviews import dossiers
from storage.people import people
from storage.people import tables as people_tables
from storage.people.people import Profile
from storage.programmes import programmes
from tests.acts import acting

NOW = datetime(2027, 1, 8, 9, tzinfo=UTC)
SMS = {"title": "Kallelse med sms", "track": Track.OPERATION, "state": State.PLAN}

pytestmark = pytest.mark.every_database


@dataclass
class Teams:
    session: Session
    programme: Programme
    norrby: Organisation
    ekeby: Organisation
    eva: Person
    maria: Person
    anna: Person
    elsa: Person

    def begins(self, by: Person, home: Organisation, key: str, **facts: object) -> Improvement:
        return improvement_deeds.begin(self.session, Act(by, NOW), key, home.id, facts=SMS | facts)


@pytest.fixture
def teams(database_url: str):  # type: ignore[no-untyped-def]
    """Norrby (Maria, Anna) and Ekeby (Elsa) meet in one cluster; Eva facilitates."""
    database = Database(database_url)
    migrate(database)
    with Session(database.engine) as session:
        session.add(people_tables.Workspace(id="T1", name="Exempelrundan", bot_user_id="U0"))
        session.flush()
        eva, maria, anna, elsa = (
            people.remember(session, "T1", Profile(f"U{name}", name=name), now=NOW)
            for name in ("Eva Ek", "Maria Lind", "Anna Berg", "Elsa Holm")
        )
        template = shipped_templates()["kort"].model_copy(update={"preparations": (), "questions": ()})
        programme = programmes.start(
            session,
            Act(eva, NOW),
            template,
            title="Exempelrundan",
            language=Language.SV,
            country="SE",
            zone="Europe/Stockholm",
            dates=proposed_dates(template, date(2027, 2, 1)),
        )
        norrby, ekeby = (
            organisation_deeds.add(session, programme, name=name, cluster="Norra", now=NOW)
            for name in ("Norrby", "Ekeby")
        )
        for home, person, role in (
            (norrby, maria, Role.KEY_PERSON),
            (norrby, anna, Role.MANAGER),
            (ekeby, elsa, Role.KEY_PERSON),
        ):
            organisation_deeds.add_person(session, Act(eva, NOW), programme, home.id, person, role)
        yield Teams(session, programme, norrby, ekeby, eva, maria, anna, elsa)
        session.rollback()
    database.close()


def test_a_form_sent_twice_begins_one_writes_one_idea_one_finding_and_one_action(teams: Teams) -> None:
    session, maria = teams.session, teams.maria
    for _ in range(2):
        one = teams.begins(maria, teams.norrby, "sms")
        ideas.write(session, Act(maria, NOW), "idea", one.id, "Ring  upp")
        ideas.take_up(session, Act(maria, NOW), "idea", one.id)
        findings.keep(session, Act(maria, NOW), one.id, Draft("finding", Method.FIVE_WHYS, "Brevet"))
        wanted = Wanted("Skriv texten", maria.id, date(2027, 1, 29))
        action_deeds.promise(session, Act(maria, NOW), "action", one.id, wanted)
        improvement_deeds.move(session, Act(maria, NOW), one.id, Step(State.TEST, State.PLAN))
    what = dossiers.of_improvement(session, Act(maria, NOW), "sms")
    assert [len(some) for some in (what.ideas, what.findings, what.actions, what.moves)] == [1, 1, 1, 1]
    assert what.ideas[0].text == "Ring upp"


def test_steps_are_told_the_latest_first_though_they_are_taken_in_one_moment(teams: Teams) -> None:
    teams.begins(teams.maria, teams.norrby, "sms")
    for step in (
        Step(State.TEST, State.PLAN),
        Step(State.CAUSES, State.TEST, Because.NOT_RIGHT),
        Step(State.SECURE, State.CAUSES),
        Step(State.DONE, State.SECURE),
    ):
        improvement_deeds.move(teams.session, Act(teams.maria, NOW), "sms", step)
    what = dossiers.of_improvement(teams.session, Act(teams.anna, NOW), "sms")
    assert [move.to for move in what.moves] == [State.DONE, State.SECURE, State.CAUSES, State.TEST]
    assert len(what.actions) == 1, "what was learned is to be told"


def test_another_team_reads_and_does_not_write(teams: Teams) -> None:
    session, elsa = teams.session, teams.elsa
    teams.begins(teams.maria, teams.norrby, "sms")
    assert [one.id for one in improvements.seen_by(session, elsa.id)] == ["sms"]
    wanted = Wanted("Skriv", elsa.id, date(2027, 1, 29))
    for deed in (
        lambda: improvement_deeds.write(session, Act(elsa, NOW), "sms", Heading.AIM, {"aim": "x"}, shown={}),
        lambda: improvement_deeds.move(session, Act(elsa, NOW), "sms", Step(State.TEST, State.PLAN)),
        lambda: improvement_deeds.remove(session, acting(elsa), "sms"),
        lambda: ideas.write(session, Act(elsa, NOW), "idea", "sms", "Ring"),
        lambda: findings.keep(session, Act(elsa, NOW), "sms", Draft("f", Method.FISHBONE, "x")),
        lambda: action_deeds.promise(session, Act(elsa, NOW), "action", "sms", wanted),
        lambda: invitation_deeds.invite(session, Act(elsa, NOW), "sms", [elsa]),
        lambda: teams.begins(elsa, teams.norrby, "other"),
    ):
        with pytest.raises(Refusal, match="improvement-not-yours"):
            deed()


def test_a_finding_and_an_idea_stay_in_their_own_improvement(teams: Teams) -> None:
    session = teams.session
    teams.begins(teams.maria, teams.norrby, "sms")
    teams.begins(teams.elsa, teams.ekeby, "ring")
    findings.keep(session, Act(teams.maria, NOW), "sms", Draft("f", Method.FISHBONE, "Brevet"))
    with pytest.raises(Refusal, match="finding-gone"):
        findings.keep(session, Act(teams.elsa, NOW), "ring", Draft("f", Method.FISHBONE, "Mitt"))
    with pytest.raises(Refusal, match="improvement-link-amiss"):
        improvement_deeds.link(session, acting(teams.maria), "sms", "sms")


def test_what_has_been_tested_is_not_removed_nor_its_idea_put_aside(teams: Teams) -> None:
    session, maria = teams.session, teams.maria
    teams.begins(maria, teams.norrby, "sms")
    ideas.write(session, Act(maria, NOW), "idea", "sms", "Ring upp")
    test = improvement_tables.Cycle(
        improvement_id="sms", idea_id="idea", number=1, phase_since=NOW, made_at=NOW, made_by_id=maria.id
    )
    session.add(test)
    session.flush()
    with pytest.raises(Refusal, match="improvement-has-lessons"):
        improvement_deeds.remove(session, acting(maria), "sms")
    with pytest.raises(Refusal, match="idea-tested"):
        ideas.put_aside(session, acting(maria), "idea", "sms")


def test_what_is_removed_takes_its_promises_and_its_links_with_it(teams: Teams) -> None:
    session, maria = teams.session, teams.maria
    teams.begins(maria, teams.norrby, "sms")
    teams.begins(maria, teams.norrby, "steering", track=Track.STEERING)
    improvement_deeds.link(session, acting(maria), "sms", "steering")
    wanted = Wanted("Skriv texten", teams.anna.id, date(2027, 1, 29))
    action_deeds.promise(session, Act(maria, NOW), "action", "sms", wanted)
    assert waiting(session, teams.anna) == 4
    assert [one.id for one in action_deeds.readable(session, teams.elsa.id, teams.programme.id)] == ["action"]
    improvement_deeds.remove(session, acting(maria), "sms")
    assert waiting(session, teams.anna) == 0
    assert improvements.by_id(session, acting(maria), "steering").drives_id is None
    with pytest.raises(Refusal, match="improvement-gone"):
        improvement_deeds.remove(session, acting(maria), "sms")


def waiting(session: Session, person: Person) -> int:
    rows = session.scalars(
        select(ground_tables.Notice.id).where(
            ground_tables.Notice.person_id == person.id, ground_tables.Notice.kind.in_(ON_ACTION)
        )
    )
    return len(rows.all())


def test_when_maria_leaves_anna_answers_for_her_improvement_and_hears_of_her_promises(teams: Teams) -> None:
    session, maria, anna = teams.session, teams.maria, teams.anna
    one = teams.begins(maria, teams.norrby, "sms")
    assert one.responsible == maria
    wanted = Wanted("Skriv texten", maria.id, date(2027, 1, 29))
    action_deeds.promise(session, Act(maria, NOW), "action", "sms", wanted)
    action_deeds.promise(session, Act(maria, NOW), "done", "sms", wanted)
    action_deeds.finish(session, Act(maria, NOW), "done")
    seats = select(people_tables.Membership).where(people_tables.Membership.person_id == maria.id)
    for row in session.scalars(seats):
        session.delete(row)
    session.flush()
    successions.after(session, teams.programme.id, maria.id, now=NOW)

    assert improvements.by_id(session, acting(anna), "sms").responsible == anna
    [left] = action_deeds.to_do(session, anna.id)
    assert (left.id, left.given_by_id) == ("action", maria.id)
    [done] = [one for one in action_deeds.of_improvement(session, "sms") if one.state is ActionState.DONE]
    assert done.done_by == maria, "what was done stays hers"
    assert waiting(session, anna) == 4


def test_a_promise_is_only_put_on_somebody_in_the_team(teams: Teams) -> None:
    session, maria = teams.session, teams.maria
    teams.begins(maria, teams.norrby, "sms")
    wanted = Wanted("Skriv texten", teams.elsa.id, date(2027, 1, 29))
    with pytest.raises(Refusal, match="improvement-outside-team"):
        action_deeds.promise(session, Act(maria, NOW), "action", "sms", wanted)
    action_deeds.promise(session, Act(maria, NOW), "action", "sms", replace(wanted, responsible_id=None))
    with pytest.raises(Refusal, match="improvement-outside-team"):
        action_deeds.hand_over(session, Act(maria, NOW), "action", to=teams.elsa.id)
    basics = {"responsible_id": teams.elsa.id}
    with pytest.raises(Refusal, match="improvement-outside-team"):
        improvement_deeds.write(session, Act(maria, NOW), "sms", Heading.BASICS, basics, shown={})


def test_an_action_dropped_is_not_done_and_later_changes_nothing_that_is_settled(teams: Teams) -> None:
    session, maria = teams.session, teams.maria
    teams.begins(maria, teams.norrby, "sms")
    wanted = Wanted("Skriv texten", maria.id, date(2027, 1, 29))
    action_deeds.promise(session, Act(maria, NOW), "action", "sms", wanted)
    action_deeds.drop(session, Act(maria, NOW), "action")
    assert action_deeds.drop(session, Act(maria, NOW), "action").state is ActionState.EXEMPT
    assert action_deeds.postpone(session, Act(maria, NOW), "action").later_until is None
    with pytest.raises(Refusal, match="action-dropped"):
        action_deeds.finish(session, Act(maria, NOW), "action")
    action_deeds.reopen(session, Act(maria, NOW), "action")
    done = action_deeds.finish(session, Act(maria, NOW), "action")
    assert action_deeds.finish(session, Act(teams.anna, NOW), "action") == done
    with pytest.raises(Refusal, match="action-done"):
        action_deeds.redate(session, Act(maria, NOW), "action", date(2027, 2, 5))


def test_a_step_that_is_gone_is_not_reported_at(teams: Teams) -> None:
    teams.begins(teams.maria, teams.norrby, "sms")
    given = {"report_at": "no-such-step"}
    with pytest.raises(Refusal, match="reflection-step-gone"):
        improvement_deeds.write(
            teams.session, Act(teams.maria, NOW), "sms", Heading.ELSEWHERE, given, shown={}
        )


def test_what_is_read_for_somebody_is_all_that_the_rule_lets_her_see(teams: Teams) -> None:
    session, now = teams.session, NOW
    far = organisation_deeds.add(session, teams.programme, name="Strandvik", cluster="Södra", now=now)
    stig, siv = (
        people.remember(session, "T1", Profile(f"U{who}", name=who), now=now) for who in ("Stig", "Siv")
    )
    organisation_deeds.add_person(session, Act(teams.eva, now), teams.programme, far.id, stig, Role.MANAGER)
    for level in LEVELS:
        for by, home in ((teams.maria, teams.norrby), (teams.elsa, teams.ekeby), (stig, far)):
            one = teams.begins(by, home, f"{home.name}-{level}")
            shown = {"may_read": one.may_read.value}
            improvement_deeds.write(
                session, Act(by, now), one.id, Heading.BASICS, {"may_read": level.value}, shown=shown
            )
    invitation_deeds.invite(session, Act(teams.maria, now), "Norrby-organisation", [siv])
    everything = improvements.among(session)
    assert len(everything) == 9
    for who in (teams.eva, teams.maria, teams.anna, teams.elsa, stig, siv):
        viewer = people.viewer(session, who.id)
        allowed = {one.id for one in everything if may_see_improvement(viewer, one)}
        assert {one.id for one in improvements.seen_by(session, who.id)} == allowed
    assert [one.id for one in improvements.seen_by(session, siv.id)] == ["Norrby-organisation"]
    assert len(improvements.seen_by(session, stig.id)) == 5, "his own and what is open to all"
