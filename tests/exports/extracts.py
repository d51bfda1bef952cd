"""An invented programme as Eva sees it, for files to be written from."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from programme.exports import Extract, Followed, Participant
from programme.languages import Language
from programme.meetings import Meeting
from programme.people import Membership, Person
from programme.preparations import Done, DoneHow, Evidence, Owed, State
from programme.programmes import Cluster, Organisation, Programme
from programme.reflections import MayRead, Reflection
from programme.roles import Role
from programme.template_files import shipped_templates

NOW = datetime(2027, 1, 18, 7, 30, tzinfo=UTC)
TEMPLATE = shipped_templates()["jamstalldhet-2020"]
PROGRAMME = Programme("p1", "T1", "Exempelrundan", Language.SV, "SE", "Europe/Stockholm", TEMPLATE)
EVA = Person("eva", "T1", "Eva Ek", "U0EVA", email="eva@exempel.example")
MARIA = Person("maria", "T1", "Maria Lind", "U0MARIA", email="maria@norrby.example")
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
)
