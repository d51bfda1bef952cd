"""Provrundan: three organisations in two clusters, what they have written, and who might look at it.

Every text is a mark that nothing else holds, so that where it comes to light it is known for what it is.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.ground.notices import Kind as NoticeKind
from programme.ground.roles import Role
from programme.improvement.actions import Wanted
from programme.improvement.cycles import Seen
from programme.improvement.findings import Draft as FindingDraft
from programme.improvement.improvements import Method, State, Track
from programme.improvement.measures import Draft as MeasureDraft
from programme.meetings.meetings import proposed_dates
from programme.messages.circulars import Aim, Target
from programme.messages.messages import State as MessageState
from programme.messages.messages import Way
from programme.people.acts import Act
from programme.people.people import Person, Standing
from programme.people.visibility import MayRead
from programme.preparations.preparations import HandedIn
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from programme.reflections.reflections import Draft
from programme.reports.report_parts import Words
from storage.assessments import assessment_deeds
from storage.assessments import tables as assessment_tables
from storage.changes import (
    absence_deeds,
    invitation_deeds,
    member_deeds,
    organisation_deeds,
    reachability_deeds,
)
from storage.changes.absence_deeds import Wish
from storage.changes.endings import departure_deeds
from storage.changes.organisation_deeds import Newcomer
from storage.ground import tables as ground_tables
from storage.ground.database import Database
from storage.improvement import action_deeds, cycle_deeds, findings, ideas, improvement_deeds, measure_deeds
from storage.improvement.tables import Improvement
from storage.meetings import tables as meeting_tables
from storage.messages import circulars, facilitator_messages
from storage.messages import tables as message_tables
from storage.people import people, workspaces
from storage.people import tables as people_tables
from storage.people.people import Profile
from storage.preparations import preparation_deeds
from storage.preparations import tables as preparation_tables
from storage.preparations.reading import readings
from storage.preparations.undone import nudges
from storage.programmes import programmes
from storage.programmes import tables as programme_tables
from storage.reflections import reflections
from storage.reports import report_part_deeds
from storage.screens import notes
from tests.rights.kinds import KINDS

NOW = datetime(2027, 1, 4, 8, tzinfo=UTC)
SHORT = shipped_templates()["kort"]
STEP = SHORT.steps[0].id
AT = {
    "key person": ("Norrby", Role.KEY_PERSON),
    "manager": ("Norrby", Role.MANAGER),
    "politician": ("Norrby", Role.POLITICIAN),
    "expert": ("Norrby", Role.ADVISER),
    "host": ("Norrby", Role.MEETING_HOST),
    "stand-in": ("Norrby", Role.ADVISER),
    "who left": ("Norrby", Role.KEY_PERSON),
    "who was removed": ("Norrby", Role.ADVISER),
    "closed account": ("Norrby", Role.MANAGER),
    "mentor": ("Ekeby", Role.MANAGER),
    "other organisation": ("Ekeby", Role.KEY_PERSON),
    "sits in two clusters": ("Ekeby", Role.ADVISER),
    "other cluster": ("Strandvik", Role.KEY_PERSON),
}
LEVELS = (MayRead.ORGANISATION, MayRead.CLUSTER, MayRead.PROGRAMME)


def mark(of: str) -> str:
    """A word that nothing else has."""
    return f"märke{of.replace(' ', '').replace('-', '')}ord"


CLAIMANT = Profile(
    "UCLAIMANT", mark("konto"), email=f"{mark('väntar')}@adress.example", standing=Standing.GUEST
)


@dataclass
class Town:
    """``of`` has the ids of things by what they are, ``people`` everybody by her kind."""

    database: Database
    people: dict[str, Person]
    of: dict[str, str]
    programme: Programme
    names: dict[str, str]

    def act(self, kind: str) -> Act:
        return Act(self.people[kind], NOW)


def build(database: Database) -> Town:
    return database.write(_build, database)


def _build(session: Session, database: Database) -> Town:
    for workspace_id in ("T1", "T2"):
        workspaces.remember(session, workspace_id, name=mark(workspace_id), bot_user_id="U0BOT")
    session.flush()
    everybody = {name: _person(session, name) for name in KINDS}
    everybody["late"] = _person(session, "late")  # who is nobody's kind, and can be given a part
    lead = everybody["facilitator"]
    made = _programme(session, lead, "provrundan")
    _organisations(session, made, everybody, lead)
    of = {"programme": made.id}
    for row in session.scalars(select(programme_tables.Organisation)):
        of[row.name] = row.id
        of[f"cluster of {row.name}"] = row.cluster_id
    _elsewhere(session, everybody, of)
    town = Town(database, everybody, of, made, {})
    _what_is_written(session, town)
    _what_is_owed(session, town)
    _how_they_assess_themselves(session, town)
    _what_is_reported(session, town)
    for level in LEVELS:
        _what_is_tried(session, town, level)
    _who_is_away(session, town)
    _who_waits(session, town)
    _what_is_said(session, town)
    _what_goes_by_hand(session, town)
    _who_goes(session, town)
    town.people = {kind: people.by_id(session, one.id) for kind, one in everybody.items()}
    return town


def _person(session: Session, kind: str) -> Person:
    workspace_id = "T2" if "workspace" in kind else "T1"
    standing = Standing.GUEST if kind == "guest" else Standing.MEMBER
    address = f"{mark(kind)}@adress.example"
    profile = Profile(
        "U" + mark(kind).upper(), mark(kind), "Europe/Stockholm", Language.SV, address, standing
    )
    return people.remember(session, workspace_id, profile, now=NOW)


def _programme(session: Session, by: Person, title: str) -> Programme:
    return programmes.start(
        session,
        Act(by, NOW),
        SHORT,
        title=mark(title),
        language=Language.SV,
        country="SE",
        zone="Europe/Stockholm",
        dates=proposed_dates(SHORT, date(2027, 2, 1)),
    )


def _organisations(session: Session, made: Programme, everybody: dict[str, Person], lead: Person) -> None:
    parts = {
        name: tuple((everybody[kind], role) for kind, (at, role) in AT.items() if at == name)
        for name in ("Norrby", "Ekeby", "Strandvik")
    }
    clusters = {"Norrby": "Norra", "Ekeby": "Norra", "Strandvik": "Södra"}
    newcomers = [
        Newcomer(name, clusters[name], mentor=name == "Ekeby", people=people_there)
        for name, people_there in parts.items()
    ]
    organisation_deeds.add_many(session, made, newcomers, by=lead, now=NOW)
    session.add(
        people_tables.Membership(
            programme_id=made.id,
            person_id=everybody["sits in two clusters"].id,
            organisation_id=_id_of(session, "Strandvik"),
            role=Role.MANAGER,
        )
    )
    session.flush()


def _id_of(session: Session, name: str) -> str:
    named = select(programme_tables.Organisation.id).where(programme_tables.Organisation.name == name)
    return session.scalars(named).one()


def _elsewhere(session: Session, everybody: dict[str, Person], of: dict[str, str]) -> None:
    """Another programme here, and one in another workspace."""
    other = _programme(session, everybody["facilitator of another programme"], "annanrunda")
    foreign = _programme(session, everybody["facilitator of another workspace"], "utlandsrunda")
    of["other programme"], of["foreign programme"] = other.id, foreign.id
    for programme, name, kind in (
        (other, "annanort", "other programme"),
        (foreign, "utlandsort", "other workspace"),
    ):
        there = ((everybody[kind], Role.KEY_PERSON),)
        newcomer = Newcomer(mark(name), mark(f"{name} grupp"), people=there)
        [row] = organisation_deeds.add_many(session, programme, [newcomer], by=None, now=NOW)
        of[name], of[f"cluster of {name}"] = row.id, row.cluster_id
        of[f"{name}: person"] = everybody[kind].id
        of[f"{name}: programme"] = programme.id
        of[f"{name}: meeting"] = _meeting(session, programme)
        of[f"{name}: mandate"] = _owed(session, programme, "mandate", row.id)
        of[f"{name}: facts"] = _owed(session, programme, "facts", row.id)
        of[f"{name}: presentation"] = _owed(session, programme, "presentation-1", row.id)


def _what_is_written(session: Session, town: Town) -> None:
    writers = {"key person": "", "who left": " left", "who was removed": " removed"}
    for kind, of in writers.items():
        for level in MayRead:
            draft = Draft(f"reflection {level}{of}", town.programme.id, mark(f"{level}{of}"), level, STEP)
            reflections.keep(session, town.act(kind), draft)


def _meeting(session: Session, programme: Programme) -> str:
    row = meeting_tables.Meeting
    its = (row.programme_id == programme.id, row.step == "meeting-1")
    return session.scalars(select(row.id).where(*its)).one()


def _owed(session: Session, programme: Programme, item: str, whose: str) -> str:
    row = preparation_tables.Preparation
    its = (row.programme_id == programme.id, row.item == item, row.owed_by_id == whose)
    found = session.scalar(select(row.id).where(*its))
    assert found is not None, item
    return found


def _what_is_owed(session: Session, town: Town) -> None:
    key = town.act("key person")
    of = town.of
    of["mandate"], of["material"] = (
        _owed(session, town.programme, "mandate", of["Norrby"]),
        _owed(session, town.programme, "facts", of["Norrby"]),
    )
    of["open"] = _owed(session, town.programme, "presentation-1", of["Norrby"])
    of["joint"] = _owed(session, town.programme, "plan-meeting-1", of["cluster of Norrby"])
    preparation_deeds.fill_in(
        session,
        key,
        of["mandate"],
        {"what": mark("mandat"), "who": "x", "decided-on": "2027-01-02"},
        shown={},
    )
    link = f"https://{mark('underlag')}.example/"
    preparation_deeds.hand_in(session, key, of["material"], HandedIn(link=link))
    readings.ask(session, town.act("other organisation"), of["material"], mark("fråga"))
    nudges.write(session, town.act("facilitator"), "nudge", of["open"], mark("knuff"))
    notes.keep(session, town.act("facilitator"), "note", of["Norrby"], mark("anteckning"))


def _how_they_assess_themselves(session: Session, town: Town) -> None:
    """Three rounds of Norrby's: one closed, one opened to its cluster, one to the facilitator."""
    key, of = town.act("key person"), town.of
    for name, item in (("closed", "self-assessment-1"), ("cluster", "self-assessment-2")):
        of[f"assessed {name}"] = _owed(session, town.programme, item, of["Norrby"])
        of[f"round {name}"] = assessment_deeds.begin(session, key, of[f"assessed {name}"]).id
    checklist = session.get_one(assessment_tables.Round, of["round closed"]).checklist
    facts = {"programme_id": town.programme.id, "organisation_id": of["Norrby"], "checklist": checklist}
    of["round facilitator"] = "round facilitator"
    session.add(
        assessment_tables.Round(
            id="round facilitator", preparation_id=of["open"], begun_at=NOW, begun_by_id=key.by.id, **facts
        )
    )
    session.flush()
    points = [point["id"] for point in checklist["points"]]
    for name in ("closed", "cluster", "facilitator"):
        comments = {points[0]: mark(f"kommentar {name}")}
        company = mark(f"med {name}")
        for row in (session.get_one(assessment_tables.Round, of[f"round {name}"]),):
            row.took_part, row.needs = company, mark(f"behov {name}")
        session.add_all(
            assessment_tables.Mark(
                round_id=of[f"round {name}"],
                point=point,
                level=1,
                by_id=key.by.id,
                at=NOW,
                comment=comments.get(point, ""),
                comment_by_id=key.by.id,
            )
            for point in points
        )
    session.get_one(assessment_tables.Round, of["round cluster"]).cluster_id = of["cluster of Norrby"]
    session.get_one(assessment_tables.Round, of["round facilitator"]).to_facilitator = True
    session.flush()
    assessment_deeds.answer_alone(session, town.act("expert"), of["round closed"], {points[0]: 2})


def _what_is_reported(session: Session, town: Town) -> None:
    """Every organisation is asked, and Norrby has written what it has not approved."""
    asked = report_part_deeds.ask(session, town.act("facilitator"), town.programme.id)
    town.of["report part"] = next(one.id for one in asked if one.organisation_id == town.of["Norrby"])
    words = Words(mark("rapportdel"), quotes=mark("citat"))
    report_part_deeds.write(session, town.act("key person"), town.of["report part"], words)


def _what_is_tried(session: Session, town: Town, level: MayRead) -> None:
    key, of = town.act("key person"), town.of
    name = f"improvement {level}"
    facts = {"title": mark(name), "track": Track.OPERATION, "state": State.TEST}
    improvement_deeds.begin(session, key, name, of["Norrby"], facts=facts)
    row = session.get_one(Improvement, name)
    row.may_read = level
    session.flush()
    guest = "invited to one improvement" if level is MayRead.ORGANISATION else "invited to another"
    if level is not MayRead.PROGRAMME:
        invitation_deeds.invite(session, key, name, [town.people[guest]])
    ideas.write(session, key, f"idea {level}", name, mark(f"idé {level}"))
    lines = mark(f"fynd {level}")
    findings.keep(session, key, name, FindingDraft(f"finding {level}", Method.FIVE_WHYS, lines))
    cycle_deeds.plan(
        session,
        key,
        f"cycle {level}",
        name,
        {"what": mark(f"test {level}"), "starts_on": date(2027, 1, 5), "ends_on": date(2027, 1, 15)},
        shown={},
    )
    cycle_deeds.observe(session, key, f"cycle {level}", Seen(f"line {level}", mark(f"sett {level}")))
    if level is MayRead.ORGANISATION:
        facilitator_messages.send(
            session, key, "facilitator message", town.programme.id, mark("till processledaren")
        )
    measure = MeasureDraft(mark(f"mått {level}"), "", None, None, ())
    measure_deeds.set_up(session, key, f"measure {level}", name, measure)
    measure_deeds.annotate(
        session,
        key,
        f"annotation {level}",
        f"measure {level}",
        on=date(2027, 1, 3),
        text=mark(f"not {level}"),
    )
    wanted = Wanted(mark(f"åtgärd {level}"), None, date(2027, 1, 20))
    action_deeds.promise(session, key, f"action {level}", name, wanted)


def _who_is_away(session: Session, town: Town) -> None:
    wish = Wish(
        since=NOW.date(), until=NOW.date() + timedelta(days=4), stand_in_id=town.people["stand-in"].id
    )
    absence_deeds.keep(session, town.act("manager"), wish)
    town.of["absence"] = session.scalars(select(people_tables.Absence.id)).one()


def _who_waits(session: Session, town: Town) -> None:
    """Somebody without Slack in Norrby, whose address a guest's account has."""
    waiting = member_deeds.without_slack(session, "T1", name=mark("väntar"), email=CLAIMANT.email)
    by, home = town.act("facilitator"), town.of["Norrby"]
    organisation_deeds.add_person(session, by, town.programme, home, waiting, Role.ADVISER)
    reachability_deeds.ask_about(session, "T1", CLAIMANT, now=NOW)
    town.of["claim"] = session.scalars(select(people_tables.Claim.id)).one()


def _what_goes_by_hand(session: Session, town: Town) -> None:
    """A letter that no server takes, to the key person of Norrby."""
    key = town.act("key person").by
    welcome = session.scalars(
        select(ground_tables.Notice).where(
            ground_tables.Notice.person_id == key.id, ground_tables.Notice.kind == NoticeKind.WELCOME
        )
    ).first()
    assert welcome is not None
    letter = message_tables.Message(
        workspace_id=key.workspace_id,
        person_id=key.id,
        slot="by hand",
        state=MessageState.SENT,
        made_at=NOW,
        not_before=NOW,
        way=Way.HAND,
    )
    session.add(letter)
    session.flush()
    town.of["letter"] = welcome.message_id = letter.id


def _what_is_said(session: Session, town: Town) -> None:
    target = Target(Aim.CLUSTER, town.of["cluster of Norrby"])
    circulars.keep_draft(
        session,
        town.act("facilitator"),
        "circular",
        town.programme.id,
        text=mark("utskick"),
        target=target,
        urgent=False,
    )
    town.of["meeting"] = _meeting(session, town.programme)
    names = {of: f"{mark(of.lower())}" for of in ("Norrby", "Ekeby", "Strandvik")}
    for of, name in names.items():
        row = session.get_one(programme_tables.Organisation, town.of[of])
        row.name, row.known_as = name, name
    for of in ("Norrby", "Strandvik"):
        session.get_one(programme_tables.Cluster, town.of[f"cluster of {of}"]).name = mark(
            f"grupp {of.lower()}"
        )
    session.flush()


def _who_goes(session: Session, town: Town) -> None:
    departure_deeds.decline(session, town.act("who left"), town.programme.id)
    departure_deeds.remove(
        session, town.act("facilitator"), town.programme.id, town.people["who was removed"].id
    )
    shut = people_tables.Person.id == town.people["closed account"].id
    session.execute(update(people_tables.Person).where(shut).values(deactivated_at=NOW))
