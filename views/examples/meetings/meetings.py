"""Meetings: changed for all, for one cluster, set apart; and what followed."""

from dataclasses import replace
from datetime import date, time

from programme.changes.rosters import Occasion
from programme.meetings.meetings import Followed
from programme.people.absences import Delay
from views.examples.changes.organisations import NORTHERN
from views.examples.programmes.programmes import MEMORY, NORRBY
from views.examples.values import MARIA, MEETING, PROGRAMME
from views.meetings import meetings

FULL = replace(MEETING, starts_at=time(13), link="https://moten.example/1", host_id=NORRBY.id)

EXAMPLES = {
    "modal-meeting": lambda texts: meetings.change(
        Occasion(PROGRAMME, FULL, None, NORRBY), texts, memory=MEMORY
    ),
    "modal-meeting-own": lambda texts: meetings.change(
        Occasion(PROGRAMME, replace(FULL, cluster_id=NORTHERN.id), NORTHERN, None), texts, memory=MEMORY
    ),
    "modal-meeting-apart": lambda texts: meetings.change(
        Occasion(PROGRAMME, MEETING, NORTHERN, None), texts, memory=MEMORY
    ),
    "modal-meeting-moved": lambda texts: meetings.followed(Followed(FULL, 12, 8), texts, memory=MEMORY),
    "modal-meeting-moved-untold": lambda texts: meetings.followed(Followed(FULL, 1, 0), texts, memory=MEMORY),
    "modal-meeting-host-away": lambda texts: meetings.followed(
        Followed(FULL, moved=False, away=(Delay(MARIA, date(2027, 1, 29)),)), texts, memory=MEMORY
    ),
    "modal-meeting-back-on": lambda texts: meetings.change(
        Occasion(PROGRAMME, replace(FULL, cancelled=True), None, NORRBY), texts, memory=MEMORY
    ),
    "modal-meeting-cancel": lambda texts: meetings.cancel(
        Occasion(PROGRAMME, FULL, None, NORRBY), texts, memory=MEMORY
    ),
    "modal-meeting-cancelled": lambda texts: meetings.cancelled(
        Followed(replace(FULL, cancelled=True), told=8, exempt=12), texts, memory=MEMORY
    ),
    "modal-meeting-kept": lambda texts: meetings.followed(Followed(FULL), texts, memory=MEMORY),
}
