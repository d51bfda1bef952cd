"""Tokens: words in an address that only we can have written, sealed with a key of our own."""

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error

SEAL_BYTES = 16
LONGEST = 400
"""Characters of a token that are looked at."""


def key_of(secret: str, purpose: bytes) -> bytes:
    """Derived from the bot's own token, and so the same in every process; of another purpose than others."""
    return hmac.digest(secret.encode(), purpose, hashlib.sha256)


def token_for(key: bytes, said: str) -> str:
    return urlsafe_b64encode(_seal(key, said.encode()) + said.encode()).decode().rstrip("=")


def told(key: bytes, token: str) -> str | None:
    """What is said in it; None for what we have not written, or wrote with another key."""
    if len(token) > LONGEST or not token.isascii():
        return None
    try:
        read = urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (Error, ValueError):
        return None
    seal, said = read[:SEAL_BYTES], read[SEAL_BYTES:]
    return said.decode() if hmac.compare_digest(seal, _seal(key, said)) else None


def _seal(key: bytes, said: bytes) -> bytes:
    return hmac.digest(key, said, hashlib.sha256)[:SEAL_BYTES]
