"""The invented people and things that all examples speak of."""

from datetime import UTC, date, datetime

from programme.ground.languages import Language
from programme.meetings.meetings import Meeting
from programme.people.people import Person
from programme.preparations.preparations import Done, DoneHow, Evidence, Owed, State
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates

TODAY = date(2027, 1, 18)
NOW = datetime(2027, 1, 18, 7, 30, tzinfo=UTC)
TEMPLATE = shipped_templates()["jamstalldhet-2020"]
PROGRAMME = Programme("programme1", "T1", "Exempelrundan", Language.SV, "SE", "Europe/Stockholm", TEMPLATE)
EVA = Person("eva", "T1", "Eva Ek", "U0EVA", email="eva.ek@exempel.example")
MARIA = Person("maria", "T1", "Maria Lind", "U0MARIA", email="maria.lind@norrby.example")
PER = Person("per", "T1", "Per Ås", None, email="per.as@norrby.example")
STEPS = [step for step in TEMPLATE.steps if step.kind.meets]
MEETING = Meeting(
    "meeting1", PROGRAMME.id, STEPS[1].id, STEPS[1].title, date(2027, 2, 1), place="Norrby stadshus"
)


def owed(item_id: str, state: State = State.OPEN) -> Owed:
    """One of the template's preparations, owed by Norrby, for which Maria answers."""
    done = Done(NOW, MARIA, Evidence(DoneHow.TICK)) if state is State.DONE else None
    return Owed(
        id=f"owed-{item_id}",
        programme_id=PROGRAMME.id,
        item=PROGRAMME.item(item_id),
        cluster_id="cluster1",
        meeting_id=MEETING.id,
        due_on=date(2027, 1, 25),
        version=1,
        state=state,
        owner="Norrby",
        organisation_id="norrby",
        responsible=MARIA,
        reminders=TEMPLATE.reminders,
        done=done,
    )
