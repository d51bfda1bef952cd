"""Programmes: the two windows of a new one, and the facilitator's, with few organisations and with many."""

from dataclasses import replace
from datetime import date

from programme.changes.rosters import Roster, Team
from programme.ground.calendar import Calendar
from programme.meetings.meetings import Meeting, proposed_dates
from programme.programmes.programmes import Organisation
from programme.programmes.template_files import shipped_templates
from views.examples.values import EVA, NOW, PROGRAMME, STEPS, TEMPLATE, TODAY
from views.programmes import new_programmes, pauses, programmes

NORRBY = Organisation("norrby", PROGRAMME.id, "cluster1", "Norra", "Norrby", mentor=True)
EKEBY = Organisation("ekeby", PROGRAMME.id, "cluster1", "Norra", "Ekeby")
MEETINGS = tuple(
    Meeting(f"meeting-{step.id}", PROGRAMME.id, step.id, step.title, date(2027, 2, 1 + at), place="Norrby")
    for at, step in enumerate(STEPS)
)
TEAMS = (Team(NORRBY, 4, 0), Team(EKEBY, 1, 3))
ROSTER = Roster(PROGRAMME, MEETINGS, TEAMS, (EVA,))
MANY = tuple(
    Team(
        replace(EKEBY, id=f"o{at}", cluster_id=f"c{at // 2}", cluster=f"Grupp {at // 2}", name=f"Ort {at}"),
        at,
        at,
    )
    for at in range(300)
)
PAUSED = replace(PROGRAMME, paused_at=NOW)
LEFT = Team(replace(EKEBY, id="strandvik", name="Strandvik", left_on=TODAY), 0, 0)
CANCELLED = (*MEETINGS[:1], replace(MEETINGS[1], cancelled=True), *MEETINGS[2:])
MEMORY = '{"programme":"programme1"}'
SOON = proposed_dates(TEMPLATE, TODAY)

EXAMPLES = {
    "modal-programme-new": lambda texts: new_programmes.new_programme(
        shipped_templates(), texts, zone="Europe/Stockholm", starts_on=date(2027, 3, 1)
    ),
    "modal-programme-dates": lambda texts: new_programmes.dates(
        TEMPLATE, SOON, Calendar("SE"), texts, today=TODAY, memory=MEMORY
    ),
    "modal-programme-started": lambda texts: new_programmes.started(PROGRAMME, texts, meetings=5),
    "modal-programme": lambda texts: programmes.window(ROSTER, texts, page=0, memory=MEMORY),
    "modal-programme-welcomes": lambda texts: programmes.window(
        replace(ROSTER, held=27, held_until=TODAY), texts, page=0, memory=MEMORY
    ),
    "modal-programme-empty": lambda texts: programmes.window(
        replace(ROSTER, teams=()), texts, page=0, memory=MEMORY
    ),
    "modal-programme-many": lambda texts: programmes.window(
        replace(ROSTER, teams=MANY, meetings=MEETINGS * 10), texts, page=3, memory=MEMORY
    ),
    "modal-programme-paused": lambda texts: programmes.window(
        replace(ROSTER, programme=PAUSED, teams=(*TEAMS, LEFT), meetings=CANCELLED),
        texts,
        page=0,
        memory=MEMORY,
    ),
    "modal-programme-closed": lambda texts: programmes.window(
        replace(ROSTER, silent_since=TODAY), texts, page=0, memory=MEMORY
    ),
    "modal-programme-pause": lambda texts: pauses.rested(PAUSED, texts, memory=MEMORY),
    "modal-programme-resume": lambda texts: pauses.rested(PROGRAMME, texts, memory=MEMORY),
    "modal-programme-change": lambda texts: programmes.change(PROGRAMME, texts, memory=MEMORY),
    "modal-programme-breaks": lambda texts: programmes.breaks(PROGRAMME, texts, memory=MEMORY),
}
