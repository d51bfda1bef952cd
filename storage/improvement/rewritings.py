"""Rewritings: somebody in a team changes or takes away what another had written in an improvement."""

from sqlalchemy.orm import Session

from programme.people.acts import Act
from storage.improvement.tables import Improvement
from storage.people import audit_trail


def note(
    session: Session, act: Act, improvement_id: str, thing: str, author_id: str | None, detail: str
) -> None:
    """Writes it down; what she wrote herself, or nobody, is hers to change."""
    if author_id not in {None, act.by.id}:
        programme_id = session.get_one(Improvement, improvement_id).programme_id
        audit_trail.rewritten(session, act, programme_id, thing, author_id, detail)
