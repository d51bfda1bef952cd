"""Home: everything in somebody's tab, in the same few queries however many organisations take part."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from programme.people.acts import Act
from programme.people.facilitating import may_start
from programme.screens.boards import Asked, Board
from programme.screens.homes import IN_FULL, WRITTEN, At, Home
from programme.screens.next import Outlook
from storage.improvement import actions, cycles
from storage.meetings import stages
from storage.people import people, workspaces
from storage.reflections import reflections
from storage.screens import boards, stand_in_notices, standings
from storage.screens import next as nexts


def of_person(session: Session, act: Act, at: At, *, touched: str = "") -> Home:
    """``touched`` is the id of the preparation she has just done something about."""
    viewer = people.viewer(session, act.by.id)
    what = nexts.of_viewer(session, act, viewer, touched=touched)
    shown = what.outlooks[:IN_FULL]
    works_in, leads_in = _each(one.works_in for one in shown), _each(one.leads_in for one in shown)
    paths = stages.of_viewer(session, viewer, {*works_in, *leads_in}, now=act.now)
    return Home(
        next=what,
        at=at,
        paths=tuple(paths[one] for one in works_in),
        standings=tuple(standings.along(session, act, paths[one]) for one in leads_in if one not in works_in),
        board=_board(session, what.outlooks, at, act.now),
        actions=tuple(actions.waiting_for(session, act.by, now=act.now)),
        tests=tuple(cycles.asked_of(session, act.by.id)),
        written=tuple(reflections.own(session, act.by.id, latest=WRITTEN)),
        covered=stand_in_notices.covered(session, what.stands_in),
        may_start=may_start(act.by, workspaces.policy(session, act.by.workspace_id)),
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
