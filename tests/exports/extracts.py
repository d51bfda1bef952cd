"""An invented programme as Eva sees it, for files to be written from."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from programme.assessments.assessments import Mark, Round
from programme.assessments.checklists import shipped_checklists
from programme.figures.series import Direction
from programme.figures.written_values import Count
from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.improvement.actions import Action, Purpose
from programme.improvement.cycle_plans import Plan
from programme.improvement.cycles import CarriedOut, Cycle, Decision, Matched, Observation, Phase
from programme.improvement.dossiers import Move
from programme.improvement.features import features
from programme.improvement.findings import Finding
from programme.improvement.ideas import Idea, TakenUp
from programme.improvement.improvements import Because, Box, EqualityAs, Improvement, Method, Track
from programme.improvement.improvements import State as Stands
from programme.improvement.measures import Entry, Measure, Note, Value
from programme.meetings.meetings import Meeting
from programme.meetings.stages import Reached
from programme.people.people import Membership, Person
from programme.people.visibility import MayRead
from programme.preparations.preparations import Done, DoneHow, Evidence, Owed, State
from programme.preparations.shadowings import Seen, Shadowing
from programme.programmes.programmes import Cluster, Organisation, Programme
from programme.programmes.template_files import shipped_templates
from programme.reflections.reflections import Reflection
from programme.screens.exports import Extract, Followed, Improved, Participant, Tested

NOW = datetime(2027, 1, 18, 7, 30, tzinfo=UTC)
TEMPLATE = shipped_templates()["jamstalldhet-2020"]
PROGRAMME = Programme("p1", "T1", "Exempelrundan", Language.SV, "SE", "Europe/Stockholm", TEMPLATE)
EVA = Person("eva", "T1", "Eva Ek", "U0EVA", email="eva@exempel.example")
MARIA = Person("maria", "T1", "Maria Lind", "U0MARIA", email="maria@norrby.example")
CHECKLIST = shipped_checklists()["jamstalldhet-2019"]
ROUND = Round(
    *("round1", "p1", "norrby", "Norrby", "owed-self-assessment-1"),
    title=TEMPLATE.preparations[0].title,
    on=date(2027, 2, 1),
    checklist=CHECKLIST,
    begun_at=NOW,
    begun_by=MARIA,
    marks={"decision": Mark("decision", 2, "=1+1", MARIA, NOW), "asks": Mark("asks", 0, by=MARIA, at=NOW)},
    took_part="Maria, Per",
    needs="Mer",
    to_facilitator=True,
)
"""Norrby's first self-assessment, opened to Eva."""
FORM = next(item for item in TEMPLATE.preparations if item.fields)
MEETING = Meeting(
    "m1", "p1", "meeting-1", TEMPLATE.steps[1].title, date(2027, 2, 1), starts_at=time(13), host_id="norrby"
)


def owed(item_id: str = FORM.id, *, evidence: Evidence | None = None, by: Person = MARIA) -> Owed:
    """Something Norrby owes; with evidence it is done."""
    return Owed(
        id=f"owed-{item_id}",
        programme_id="p1",
        item=PROGRAMME.item(item_id),
        cluster_id="norra",
        meeting_id="m1",
        due_on=date(2027, 1, 15),
        version=1,
        state=State.DONE if evidence else State.OPEN,
        owner="Norrby",
        organisation_id="norrby",
        responsible=by,
        done=Done(NOW, by, evidence) if evidence else None,
    )


def filled_in(answer: str) -> Evidence:
    """Every field of the form answered alike."""
    return Evidence(DoneHow.FORM, answers=tuple((field.id, answer) for field in FORM.fields))


def reflection(text: str, *, author: str = "Maria Lind") -> Reflection:
    question = TEMPLATE.questions[0]
    return Reflection(
        id="r1",
        programme_id="p1",
        author_id="maria",
        text=text,
        may_read=MayRead.CLUSTER,
        written_at=NOW,
        organisation_id="norrby",
        cluster_id="norra",
        step=question.step,
        question=question.id,
        author=author,
        organisation="Norrby",
    )


IMPROVEMENT = Improvement(
    id="i1",
    programme_id="p1",
    organisation_id="norrby",
    organisation="Norrby",
    cluster_id="norra",
    chosen_cluster_id="norra",
    title="Lika många kommer",
    track=Track.OPERATION,
    state=Stands.SECURE,
    state_since=NOW - timedelta(days=9),
    made_at=NOW - timedelta(days=90),
    made_by=MARIA,
    responsible=MARIA,
    problem="Var tredje man uteblir.",
    aim="Lika många kommer till första besöket.",
    by_when=date(2027, 6, 1),
    equality_as=EqualityAs.MEANS,
    checklist_points=("8", "10"),
    report_at="meeting-3",
    chain=((Box.EFFECT, "Lika hälsa"), (Box.PRODUCT, "En rutin")),
    invited=frozenset({"maria"}),
)
STEERING = replace(
    IMPROVEMENT, id="i2", title="Frågan i varje beslut", track=Track.STEERING, drives_id="i1", chain=()
)
FINDING = Finding("f1", "i1", Method.FIVE_WHYS, "Brevet kommer för sent.", "", "", "tavlan.jpg", NOW, MARIA)
BACK = Move(Stands.TEST, Stands.CAUSES, Because.NOT_RIGHT, "Ingen läste.", NOW, MARIA)
IDEA = Idea("idea1", "p1", "norrby", "Norrby", "Ring i stället", NOW)
SEEN = Observation("o1", NOW, MARIA, "7 av 10 kom", Count(7, 10))
CYCLE = Cycle(
    id="c1",
    improvement_id="i1",
    improvement="Lika många kommer",
    programme_id="p1",
    organisation_id="norrby",
    number=1,
    phase=Phase.CLOSED,
    phase_since=NOW,
    made_at=NOW - timedelta(days=12),
    made_by=MARIA,
    plan=Plan(what="ring tio", scale="en vecka", starts_on=date(2027, 1, 11), idea_id="idea1"),
    idea="Ring i stället",
    responsible=MARIA,
    prediction="minst 8 av 10",
    predicted_at=NOW - timedelta(days=11),
    predicted_by=MARIA,
    do_at=NOW - timedelta(days=7),
    study_at=NOW,
    act_at=NOW,
    closed_at=NOW,
    carried_out=CarriedOut.PARTLY,
    surprises="Många svarade på kvällen.",
    matched=Matched.PARTLY,
    learned="Ring efter fem.",
    studied_by=MARIA,
    decision=Decision.ADAPT,
    decision_why="tiden på dagen",
    decided_by=MARIA,
    observations=(SEEN, replace(SEEN, id="o2", text="", count=None)),
)
NEXT_CYCLE = replace(
    CYCLE,
    id="c2",
    number=2,
    previous_id="c1",
    phase=Phase.PLAN,
    made_at=NOW,
    prediction="",
    predicted_at=None,
    predicted_by=None,
    do_at=None,
    study_at=None,
    act_at=None,
    closed_at=None,
    carried_out=None,
    surprises="",
    matched=None,
    learned="",
    studied_by=None,
    decision=None,
    decision_why="",
    decided_by=None,
    observations=(),
)
CAME = {
    "Kvinnor": (84, 86, 85, 83, 87, 85, 86, 88, 86, 89, 87, 90, 88),
    "Män": (61, 64, 60, 66, 62, 70, 74, 77, 76, 80, 82, 84, 85),
}
"""Per cent who came, by week."""
SPLIT = Measure(
    id="m1",
    improvement_id="i1",
    improvement="Lika många kommer",
    programme_id="p1",
    organisation_id="norrby",
    name="Kom till första besöket",
    made_at=NOW,
    unit="%",
    direction=Direction.UP,
    target=85,
    groups=("Kvinnor", "Män"),
    frozen_points=5,
    frozen_why="innan vi började ringa",
    values=tuple(
        Value(date(2026, 9, 7) + timedelta(weeks=week), Entry(float(share)), group)
        for group, shares in CAME.items()
        for week, share in enumerate(shares)
    ),
    notes=(Note("n1", date(2026, 10, 12), "ny kallelse"),),
    began=((date(2026, 10, 12), 1),),
)
COUNTED = replace(
    SPLIT,
    id="m2",
    name="Nöjda",
    target=None,
    groups=(),
    frozen_points=None,
    frozen_why="",
    values=(
        Value(date(2026, 9, 7), Entry(70, Count(7, 10))),
        Value(date(2027, 1, 4), Entry(200 / 3, Count(6, 9))),
    ),
    notes=(),
    began=(),
    hidden=1,
)
ACTION = Action(
    id="a1",
    improvement_id="i1",
    programme_id="p1",
    organisation_id="norrby",
    title="Lika många kommer",
    purpose=Purpose.PLAN,
    what="Skriv rutinen",
    due_on=date(2027, 2, 1),
    version=1,
    state=State.OPEN,
    responsible=MARIA,
)


def tested(cycle: Cycle, *, place: int) -> Tested:
    told = features(cycle, place=place, measured_on=SPLIT.days, zone=PROGRAMME.zone)
    return Tested(cycle, told)


SHADOWED = Shadowing("s1", "p1", "norrby", MARIA, "Anna Berg", date(2027, 1, 12), "Hon frågar först.")
EMPTY = Extract(
    programme=PROGRAMME,
    reader=EVA,
    facilitates=True,
    taken_at=NOW,
    clusters=(),
    organisations=(),
    people=(Participant("eva", "Eva Ek", EVA.email, (Membership("p1", Role.FACILITATOR),)),),
    meetings=(),
    preparations=(),
    reflections=(),
)
MARIAS_SEATS = (
    Membership("p1", Role.KEY_PERSON, "norrby", "norra"),
    Membership("p1", Role.MEETING_HOST, "norrby", "norra"),
)
EVERYTHING = replace(
    EMPTY,
    clusters=(Cluster("norra", "p1", "Norra"), Cluster("sodra", "p1", "Södra")),
    organisations=(Organisation("norrby", "p1", "norra", "Norra", "Norrby", mentor=True),),
    people=(*EMPTY.people, Participant("maria", "Maria Lind", None, MARIAS_SEATS)),
    meetings=(MEETING,),
    preparations=(
        Followed(owed(evidence=filled_in("Ja, sedan i våras")), late=False),
        Followed(owed(TEMPLATE.preparations[3].id), late=True),
        Followed(replace(owed(TEMPLATE.preparations[4].id), organisation_id=None, owner="Norra"), late=None),
    ),
    reflections=(
        reflection("Kallelsen måste ut tidigare."),
        replace(reflection("Fritt skrivet."), id="r2", question=None, step=None, may_read=MayRead.PROGRAMME),
    ),
    assessments=(ROUND,),
    shadowings=(Seen(SHADOWED, "Hon frågar först."), Seen(replace(SHADOWED, id="s2", whom="Per Alm"))),
    outcomes=(Reached("norrby", TEMPLATE.steps[0].id, TEMPLATE.steps[0].outcomes[0], NOW, MARIA),),
    improvements=(
        Improved(IMPROVEMENT, None, stuck=False, invited=("maria",), findings=(FINDING,), moves=(BACK,)),
        Improved(STEERING, "i1", stuck=None, invited=None),
    ),
    ideas=(TakenUp(IDEA, (IMPROVEMENT,)),),
    cycles=(tested(CYCLE, place=1), tested(NEXT_CYCLE, place=2)),
    measures=(SPLIT, COUNTED),
    actions=(
        ACTION,
        replace(
            ACTION,
            id="a2",
            purpose=Purpose.COMMUNICATE,
            what="",
            state=State.DONE,
            done_at=NOW,
            done_by=MARIA,
        ),
    ),
)


def improvement_work_said_with(text: str) -> dict[str, tuple[object, ...]]:
    """One of each, with the same words wherever somebody can write."""
    chain = tuple((box, text) for box in Box)
    fields = ("problem", "aim", "for_whom", "how_much", "service", "conditions", "spread_to", "link")
    one = replace(IMPROVEMENT, title=text, chain=chain, **dict.fromkeys(fields, text))
    plan = Plan(question=text, what=text, who=text, where=text, data_plan=text, scale=text)
    cycle = replace(CYCLE, plan=plan, prediction=text, learned=text, decision_why=text)
    named = {"Kvinnor": text, "Män": "Män"}
    values = tuple(replace(value, group=named[value.group]) for value in SPLIT.values)
    groups = tuple(named.values())
    measure = replace(SPLIT, name=text, unit=text, groups=groups, values=values, frozen_why=text)
    found = replace(FINDING, lines=text)
    return {
        "improvements": (Improved(one, None, stuck=False, invited=(), findings=(found,)),),
        "ideas": (TakenUp(replace(IDEA, text=text), (one,)),),
        "cycles": (tested(cycle, place=1),),
        "measures": (measure,),
        "actions": (replace(ACTION, what=text),),
    }
