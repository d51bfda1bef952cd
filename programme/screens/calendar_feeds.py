"""A subscribed calendar: what stands in it, and the secret address it is got at.

An address holds a name drawn by lot and a seal, and nothing of hers; the name is kept, the seal is not, so
that whoever reads the database reads no calendar.
"""

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from dataclasses import dataclass
from datetime import date

from programme.ground.languages import Words
from programme.improvement.actions import Action
from programme.meetings.invitations import Invitation
from programme.meetings.meetings import Meeting
from programme.people.people import Person

PURPOSE = b"hemmaplan: subscribed calendars"
SEAL_BYTES = 16
LONGEST = 100
"""Characters of an address's token that are looked at."""


@dataclass(frozen=True, slots=True)
class Met:
    """A meeting of hers; ``cluster`` is whose it is where that is not plain, for who facilitates several."""

    meeting: Meeting
    programme: str
    zone: str
    invitation: Invitation | None = None
    cluster: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """Something she answers for, and its day: a preparation by its title, or a line of an action plan."""

    id: str
    what: Words | Action
    on: date
    programme: str
    version: int
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    person: Person
    met: tuple[Met, ...] = ()
    due: tuple[Due, ...] = ()


@dataclass(frozen=True, slots=True)
class Web:
    """Where the outside reaches us: ``url`` has no slash at its end, ``key`` seals calendars' addresses."""

    url: str
    key: bytes

    def calendar(self, name: str) -> str:
        return f"{self.url}/c/{token_for(self.key, name)}.ics"

    @property
    def codes(self) -> str:
        """Where a meeting's code is typed, as one reads it from a screen."""
        return f"{self.url.partition('://')[2]}/t"


def key_of(token: str) -> bytes:
    """Derived from the bot's own token, and so the same in every process; of another purpose than others."""
    return hmac.digest(token.encode(), PURPOSE, hashlib.sha256)


def token_for(key: bytes, name: str) -> str:
    said = name.encode()
    return urlsafe_b64encode(_seal(key, said) + said).decode().rstrip("=")


def named(key: bytes, token: str) -> str | None:
    """The name in it; None for what we have not written, or wrote with another key."""
    if len(token) > LONGEST or not token.isascii():
        return None
    try:
        told = urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (Error, ValueError):
        return None
    seal, said = told[:SEAL_BYTES], told[SEAL_BYTES:]
    return said.decode() if hmac.compare_digest(seal, _seal(key, said)) else None


def _seal(key: bytes, said: bytes) -> bytes:
    return hmac.digest(key, said, hashlib.sha256)[:SEAL_BYTES]
