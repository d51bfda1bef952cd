"""Requests from Slack over HTTP: who sent one is made sure of before anything of it is read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.signature import Clock, SignatureVerifier
from yarl import URL

from handlers.ground.doorway.payloads import Json, StrangePayloadError, require_shape

STAMP, SIGNATURE = "x-slack-request-timestamp", "x-slack-signature"
SECONDS = re.compile(r"[0-9]{1,12}")
SIGNED = re.compile(r"v0=[0-9a-f]{64}")
SKEW_SECONDS = 300
"""How far Slack's clock and ours may be apart (docs.slack.dev, *Verifying requests from Slack*)."""
REMEMBERED_SECONDS = 2 * SKEW_SECONDS
URL_VERIFICATION = "url_verification"
"""How Slack asks whether an address is ours; Bolt answers."""
NUL = "\x00"
SURROGATE = re.compile("[\ud800-\udfff]")
FORMS = ("payload=", "command=")
"""How what is sent once begins or goes on; events come again, and are told apart by their ids."""


class UnprovenError(Exception):
    """Nobody can say that Slack sent it; the message says why not."""


class NotUnderstoodError(Exception):
    """Slack brought it, and it is nothing that Slack sends; the message is the kind of slip.

    ``event`` says that it would come again unless it is acked.
    """

    def __init__(self, slip: str, *, event: bool = False) -> None:
        super().__init__(slip)
        self.event = event


@dataclass
class Proof:
    """Slack's signature, looked at before anything is parsed. ``now`` gives this moment in UTC."""

    secret: str
    now: Callable[[], datetime]
    _seen: dict[str, float] = field(default_factory=dict)

    def of_headers(self, headers: Mapping[str, str]) -> tuple[str, str]:
        """The stamp and the signature, before the body is read at all. Raises UnprovenError."""
        stamp, signature = headers.get(STAMP, ""), headers.get(SIGNATURE, "")
        if not SIGNED.fullmatch(signature):
            raise UnprovenError("no signature")
        if not SECONDS.fullmatch(stamp):
            raise UnprovenError("no timestamp")
        if abs(self.now().timestamp() - int(stamp)) > SKEW_SECONDS:
            raise UnprovenError("too old, or a clock is wrong")
        return stamp, signature

    def of_body(self, body: bytes, stamp: str, signature: str) -> str:
        """The body as text. Raises UnprovenError, also for what was sent here before."""
        try:
            text = body.decode()
        except UnicodeDecodeError:
            raise UnprovenError("no text") from None
        verifier = SignatureVerifier(self.secret, _Standing(int(stamp)))
        if not verifier.is_valid(text, stamp, signature):
            raise UnprovenError("another signature")
        self._once(text, signature)
        return text

    def _once(self, text: str, signature: str) -> None:
        """What somebody recorded and sends again; in this process, for as long as its stamp would do."""
        moment = self.now().timestamp()
        while self._seen and next(iter(self._seen.values())) < moment:  # they lie in the order they came
            del self._seen[next(iter(self._seen))]
        before = self._seen.pop(signature, None)
        self._seen[signature] = moment + REMEMBERED_SECONDS
        if before is not None and any(form in text for form in FORMS):
            raise UnprovenError("sent before")


class _Standing(Clock):
    """A clock for the library, whose own look at the time was taken by ``Proof`` already."""

    def __init__(self, seconds: int) -> None:
        self._seconds = seconds

    def now(self) -> float:
        return self._seconds


def understood(body: str | Json, headers: Mapping[str, str], *, mode: str) -> AsyncBoltRequest:
    """What Slack sent, as Bolt takes it. Raises NotUnderstoodError: Bolt itself would stumble over it."""
    form = body if isinstance(body, str) and body.startswith(FORMS[0]) else ""
    try:
        told = _unfolded(form) if form else body
        request = AsyncBoltRequest(body=told, headers=dict(headers), mode=mode)
    except (AttributeError, IndexError, KeyError, RecursionError, TypeError, ValueError) as slip:
        raise NotUnderstoodError(type(slip).__name__) from None
    request.raw_body = form or request.raw_body  # of this Bolt makes the signature anew
    if not isinstance(request.body, dict):
        raise NotUnderstoodError("no object")
    if request.body.get("type") != URL_VERIFICATION:
        _require_ours(request.body)
    return request


def _unfolded(form: str) -> str:
    """The JSON in a form, where it holds that: Bolt's own way takes milliseconds for a full window."""
    payload = dict(URL.build(query_string=form, encoded=True).query.items()).get("payload", "")
    return payload if payload.startswith("{") else form


def _require_ours(body: Json) -> None:
    clean(body)
    try:
        require_shape(body)
    except StrangePayloadError as strange:
        raise NotUnderstoodError(f"not as Slack writes it: {strange}", event="event" in body) from None


def clean(body: Json) -> None:
    """Takes out of every text, where it stands, what no database takes: NUL, and halves of characters."""
    waiting: list[Any] = [body]
    while waiting:
        there = waiting.pop()
        for key, value in there.items() if isinstance(there, dict) else enumerate(there):
            if isinstance(value, str):
                if NUL in value or (not value.isascii() and SURROGATE.search(value)):
                    there[key] = SURROGATE.sub("\ufffd", value.replace(NUL, ""))
            elif isinstance(value, dict | list):
                waiting.append(value)
