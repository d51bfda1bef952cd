"""What was said, and why: every message with the notices it carried."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from storage.ground import tables as ground_tables
from storage.messages import tables as message_tables


@dataclass(frozen=True, slots=True)
class Said:
    """One notice a message carried; the occasion tells the version too: a meeting may move away and back."""

    kind: Kind
    subject: str
    occasion: str


def readers(session: Session) -> dict[str, str]:
    """Message id → whom it was for."""
    row = message_tables.Message
    rows = session.execute(select(row.id, row.person_id))
    return {message_id: person_id for message_id, person_id in rows}  # noqa: C416  rows to a dict


def said(session: Session) -> dict[str, list[Said]]:
    """Message id → what it said."""
    rows = session.execute(
        select(
            ground_tables.Notice.message_id,
            ground_tables.Notice.kind,
            ground_tables.Notice.subject,
            ground_tables.Notice.occasion,
            ground_tables.Notice.version,
        )
        .where(ground_tables.Notice.message_id.is_not(None), ground_tables.Notice.dropped_at.is_(None))
        .order_by(ground_tables.Notice.day, ground_tables.Notice.subject)
    )
    found: dict[str, list[Said]] = defaultdict(list)
    for message_id, kind, subject, occasion, version in rows:
        found[str(message_id)].append(Said(kind, subject, f"{occasion} (version {version})"))
    return dict(found)
