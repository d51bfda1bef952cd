"""Links in mails: what is written in one, who can have written it, and until when it holds."""

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

PURPOSE = b"hemmaplan: links in mails"
SEAL_BYTES = 16
LASTS = timedelta(days=60)
LONGEST = 400
"""Characters of a link's token that are looked at."""


@dataclass(frozen=True, slots=True)
class Link:
    """To one letter of one person's; both by their ids."""

    person_id: str
    message_id: str
    expires_at: datetime


def key_of(token: str) -> bytes:
    """Derived from the bot's own token, and so the same in every process; of another purpose than others."""
    return hmac.digest(token.encode(), PURPOSE, hashlib.sha256)


def token_for(key: bytes, link: Link) -> str:
    said = f"{link.person_id} {link.message_id} {int(link.expires_at.timestamp())}".encode()
    return urlsafe_b64encode(_seal(key, said) + said).decode().rstrip("=")


def read(key: bytes, token: str) -> Link | None:
    """None for what we have not written, or wrote with another key. Whether it still holds: ``is_over``."""
    if len(token) > LONGEST or not token.isascii():
        return None
    try:
        told = urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (Error, ValueError):
        return None
    seal, said = told[:SEAL_BYTES], told[SEAL_BYTES:]
    if not hmac.compare_digest(seal, _seal(key, said)):
        return None
    person_id, message_id, until = said.decode().split()
    return Link(person_id, message_id, datetime.fromtimestamp(int(until), UTC))


def is_over(link: Link, now: datetime) -> bool:
    return now >= link.expires_at


def _seal(key: bytes, said: bytes) -> bytes:
    return hmac.digest(key, said, hashlib.sha256)[:SEAL_BYTES]
