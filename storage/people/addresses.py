"""Addresses: somebody has another, and what did not arrive at the old one says nothing of it."""

from sqlalchemy.orm import Session

from storage.people import tables as people_tables


def change(session: Session, person_id: str, email: str) -> None:
    """Mails are tried there afresh; what Slack says of her account stays."""
    row = session.get_one(people_tables.Person, person_id)
    if row.email != email and row.slack_id is None:
        row.shut, row.shut_at = "", None
    row.email = email
    session.flush()
