"""Home: everything in somebody's tab, in the same few queries however many organisations take part."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from programme.people.people import Person
from programme.screens.boards import Asked, Board
from programme.screens.homes import IN_FULL, WRITTEN, At, Home
from programme.screens.next import Outlook
from storage.improvement import actions, cycles
from storage.meetings import stages
from storage.reflections import reflections
from storage.screens import boards, standings
from storage.screens import next as nexts


def of_person(session: Session, person: Person, at: At, *, now: datetime, touched: str = "") -> Home:
    """``touched`` is the id of the preparation she has just done something about."""
    what = nexts.of_person(session, person, now=now, touched=touched)
    shown = what.outlooks[:IN_FULL]
    works_in, leads_in = _each(one.works_in for one in shown), _each(one.leads_in for one in shown)
    only_leads = [one for one in leads_in if one not in works_in]
    return Home(
        next=what,
        at=at,
        paths=tuple(stages.of_person(session, person, works_in, now=now)),
        standings=tuple(
            standings.along(session, path, by=person, now=now)
            for path in stages.of_person(session, person, only_leads, now=now)
        ),
        board=_board(session, what.outlooks, at, now),
        actions=tuple(actions.waiting_for(session, person, now=now)),
        tests=tuple(cycles.asked_of(session, person.id)),
        written=tuple(reflections.own(session, person.id)[:WRITTEN]),
    )


def _each(several: Iterable[tuple[str, ...]]) -> list[str]:
    return list(dict.fromkeys(one for some in several for one in some))


def _board(session: Session, outlooks: Iterable[Outlook], at: At, now: datetime) -> Board | None:
    """Of the programme asked for, or else of the first she facilitates."""
    led = [one.programme for one in outlooks if one.lead]
    if not led:
        return None
    chosen = next((one for one in led if one.id == at.board.programme_id), led[0])
    asked = at.board if at.board.programme_id == chosen.id else Asked(chosen.id)
    return boards.of_programme(session, chosen, asked, now=now)
