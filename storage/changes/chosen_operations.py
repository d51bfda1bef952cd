"""A form that begins an improvement: the operation an organisation chooses is one, from the same answers."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from programme.improvement.headings import LONGEST_TEXT, LONGEST_TITLE
from programme.improvement.improvements import State, Track
from programme.people.acts import Act
from programme.preparations.preparations import Owed
from programme.programmes.template import Begins
from storage.improvement import improvement_deeds, improvement_notices
from storage.improvement.tables import Improvement as Row
from storage.preparations import preparation_deeds

MORE = " …"
"""Where a title goes on in the answer."""
ENTERS = {"new": State.CHOOSE, "ongoing": State.TEST, "finished": State.STUDY}
"""An improvement may begin anywhere: option of the form → how far it has come."""


def fill_in(
    session: Session,
    act: Act,
    preparation_id: str,
    given: Mapping[str, object],
    *,
    shown: Mapping[str, object],
) -> Owed:
    """A form is filled in, and what it begins is begun or follows. Raises Refusal."""
    before = preparation_deeds.case(session, act, preparation_id).owed
    one = preparation_deeds.fill_in(session, act, preparation_id, given, shown=shown)
    if one.item.begins is not None and one.organisation_id is not None and one.kept is not None:
        was = dict(before.kept.answers) if before.kept else {}
        _follow(session, act, one, one.item.begins, was, dict(one.kept.answers))
    return one


def _follow(
    session: Session, act: Act, one: Owed, begins: Begins, was: Mapping[str, str], now: Mapping[str, str]
) -> None:
    """Begun once, under the preparation's id; what the team has written about it since is theirs."""
    row = session.get(Row, one.id)
    if row is None:
        state = ENTERS.get(now.get(begins.state or "", ""), State.CHOOSE)
        facts = {"title": _short(now, begins.title), "track": Track.OPERATION, "state": state}
        improvement_deeds.begin(session, act, one.id, one.organisation_id, facts=facts)
        row = session.get_one(Row, one.id)
        row.responsible_id = one.responsible.id if one.responsible else row.responsible_id
        row.report_at = begins.report_at
        row.aim = now.get(begins.aim or "", "")[:LONGEST_TEXT]
        session.flush()
        improvement_notices.follow(session, [row.id], now=act.now)
    if row.title == _short(was, begins.title):
        row.title = _short(now, begins.title)
    if row.aim == was.get(begins.aim or "", "")[:LONGEST_TEXT]:
        row.aim = now.get(begins.aim or "", "")[:LONGEST_TEXT]
    session.flush()


def _short(answers: Mapping[str, str], field: str) -> str:
    """What was answered, and where that is too long for a title as many of its words as have room."""
    said = " ".join(answers.get(field, "").split())
    if len(said) <= LONGEST_TITLE:
        return said
    held = said[: LONGEST_TITLE - len(MORE)]
    return f"{held.rpartition(' ')[0] or held}{MORE}"
