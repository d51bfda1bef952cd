"""What happens in Provrundan: it is written, owed, assessed, tried, said, and some of them go."""

from datetime import date, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from programme.ground.notices import Kind as NoticeKind
from programme.ground.roles import Role
from programme.improvement.actions import Wanted
from programme.improvement.cycles import Seen
from programme.improvement.findings import Draft as FindingDraft
from programme.improvement.improvements import Method, State, Track
from programme.improvement.measures import Draft as MeasureDraft
from programme.messages.circulars import Aim, Target
from programme.messages.messages import State as MessageState
from programme.messages.messages import Way
from programme.people.visibility import MayRead
from programme.preparations.preparations import HandedIn
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
from storage.ground import tables as ground_tables
from storage.improvement import action_deeds, cycle_deeds, findings, ideas, improvement_deeds, measure_deeds
from storage.improvement.tables import Improvement
from storage.messages import circulars, facilitator_messages
from storage.messages import tables as message_tables
from storage.people import tables as people_tables
from storage.preparations import preparation_deeds
from storage.preparations.reading import readings
from storage.preparations.undone import nudges
from storage.programmes import tables as programme_tables
from storage.reflections import reflection_deeds
from storage.reports import report_part_deeds
from storage.screens import notes
from tests.rights.town import CLAIMANT, NOW, STEP, Town, mark, meeting, owed


def what_is_written(session: Session, town: Town) -> None:
    writers = {"key person": "", "who left": " left", "who was removed": " removed"}
    for kind, of in writers.items():
        for level in MayRead:
            draft = Draft(f"reflection {level}{of}", town.programme.id, mark(f"{level}{of}"), level, STEP)
            reflection_deeds.keep(session, town.act(kind), draft)


def what_is_owed(session: Session, town: Town) -> None:
    key = town.act("key person")
    of = town.of
    of["mandate"], of["material"] = (
        owed(session, town.programme, "mandate", of["Norrby"]),
        owed(session, town.programme, "facts", of["Norrby"]),
    )
    of["open"] = owed(session, town.programme, "presentation-1", of["Norrby"])
    of["joint"] = owed(session, town.programme, "plan-meeting-1", of["cluster of Norrby"])
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


def how_they_assess_themselves(session: Session, town: Town) -> None:
    """Three rounds of Norrby's: one closed, one opened to its cluster, one to the facilitator."""
    key, of = town.act("key person"), town.of
    for name, item in (("closed", "self-assessment-1"), ("cluster", "self-assessment-2")):
        of[f"assessed {name}"] = owed(session, town.programme, item, of["Norrby"])
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


def what_is_reported(session: Session, town: Town) -> None:
    """Every organisation is asked, and Norrby has written what it has not approved."""
    asked = report_part_deeds.ask(session, town.act("facilitator"), town.programme.id)
    town.of["report part"] = next(one.id for one in asked if one.organisation_id == town.of["Norrby"])
    words = Words(mark("rapportdel"), quotes=mark("citat"))
    report_part_deeds.write(session, town.act("key person"), town.of["report part"], words)


def what_is_tried(session: Session, town: Town, level: MayRead) -> None:
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


def who_is_away(session: Session, town: Town) -> None:
    wish = Wish(
        since=NOW.date(), until=NOW.date() + timedelta(days=4), stand_in_id=town.people["stand-in"].id
    )
    absence_deeds.keep(session, town.act("manager"), wish)
    town.of["absence"] = session.scalars(select(people_tables.Absence.id)).one()


def who_waits(session: Session, town: Town) -> None:
    """Somebody without Slack in Norrby, whose address a guest's account has."""
    waiting = member_deeds.without_slack(session, "T1", name=mark("väntar"), email=CLAIMANT.email)
    by, home = town.act("facilitator"), town.of["Norrby"]
    organisation_deeds.add_person(session, by, town.programme, home, waiting, Role.ADVISER)
    reachability_deeds.ask_about(session, "T1", CLAIMANT, now=NOW)
    town.of["claim"] = session.scalars(select(people_tables.Claim.id)).one()


def what_goes_by_hand(session: Session, town: Town) -> None:
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


def what_is_said(session: Session, town: Town) -> None:
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
    town.of["meeting"] = meeting(session, town.programme)
    names = {of: f"{mark(of.lower())}" for of in ("Norrby", "Ekeby", "Strandvik")}
    for of, name in names.items():
        row = session.get_one(programme_tables.Organisation, town.of[of])
        row.name, row.known_as = name, name
    for of in ("Norrby", "Strandvik"):
        session.get_one(programme_tables.Cluster, town.of[f"cluster of {of}"]).name = mark(
            f"grupp {of.lower()}"
        )
    session.flush()


def who_goes(session: Session, town: Town) -> None:
    departure_deeds.decline(session, town.act("who left"), town.programme.id)
    departure_deeds.remove(
        session, town.act("facilitator"), town.programme.id, town.people["who was removed"].id
    )
    shut = people_tables.Person.id == town.people["closed account"].id
    session.execute(update(people_tables.Person).where(shut).values(deactivated_at=NOW))
