"""Links in mails: what is written in one, who can have written it, and until when it holds."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from programme.ground import tokens

PURPOSE = b"hemmaplan: links in mails"
LASTS = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Link:
    """To one letter of one person's; both by their ids."""

    person_id: str
    message_id: str
    expires_at: datetime


def key_of(secret: str) -> bytes:
    return tokens.key_of(secret, PURPOSE)


def token_for(key: bytes, link: Link) -> str:
    said = f"{link.person_id} {link.message_id} {int(link.expires_at.timestamp())}"
    return tokens.token_for(key, said)


def read(key: bytes, token: str) -> Link | None:
    """None for what we have not written, or wrote with another key. Whether it still holds: ``is_over``."""
    said = tokens.told(key, token)
    if said is None:
        return None
    person_id, message_id, until = said.split()
    return Link(person_id, message_id, datetime.fromtimestamp(int(until), UTC))


def is_over(link: Link, now: datetime) -> bool:
    return now >= link.expires_at
