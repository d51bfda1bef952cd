"""What it means for a message that Slack did not simply say yes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum, auto
from http import HTTPStatus
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from programme.messages.messages import GRACE

# After docs.slack.dev/reference/methods/chat.postMessage, "Errors".
TARGET_GONE = {
    "channel_not_found",
    "is_archived",
    "not_in_channel",
    "user_not_found",
    "user_disabled",
    "user_not_visible",
    "cannot_dm_bot",
    "no_permission",
}
WORKSPACE_SHUT = {
    "account_inactive",
    "token_revoked",
    "token_expired",
    "invalid_auth",
    "not_authed",
    "org_login_required",
    # These two are about us too, and not about whom we write to: an administrator has to mend something.
    "ekm_access_denied",
    "missing_scope",
}
APP_OR_PERSON = {"messages_tab_disabled"}
"""Of everybody, it is the app's own setting; see delivery/doubts.py."""
UNSENT = {"ratelimited", "service_unavailable", "request_timeout"}
UNFIT = {"msg_too_long", "no_text", "msg_blocks_too_long", "invalid_arguments"}
UNFIT_TOO = ("invalid_blocks", "metadata_")

TROUBLE = (SlackClientError, aiohttp.ClientError, TimeoutError, OSError)
"""Every way in which a call to Slack fails; anything else is a fault of ours."""


class Outcome(StrEnum):
    """What becomes of a message that a round takes up."""

    SENT = auto()
    NOTHING = auto()  # there was nothing to send, or it had been sent before
    REFUSED = auto()  # never
    LATER = auto()  # surely not posted: try again
    APP = auto()  # this person, or all of them: the app itself has to be mended
    SHUT = auto()  # the workspace answers nobody: try again much later, and end this round
    UNCLEAR = auto()  # posted or not: look for it
    UNFIT = auto()  # Slack does not take it as it is written: our slip


WAIT = {
    Outcome.LATER: timedelta(minutes=1),
    Outcome.APP: timedelta(minutes=15),
    Outcome.SHUT: timedelta(minutes=15),
    Outcome.UNCLEAR: GRACE,
    Outcome.UNFIT: timedelta(hours=1),
}


@dataclass(frozen=True)
class Verdict:
    """``wait`` is how long the message rests; ``limited`` that we have been too fast."""

    outcome: Outcome
    error: str = ""
    wait: timedelta = timedelta(0)
    limited: bool = False


SENT = Verdict(Outcome.SENT)
NOTHING = Verdict(Outcome.NOTHING)


def verdict(error: Exception) -> Verdict:
    """Judges what came instead of an answer; whatever is unknown is unclear, never assumed unsent."""
    if not isinstance(error, SlackApiError):
        unsent = isinstance(error, aiohttp.ClientConnectorError)  # no connection, so no post
        return _found(Outcome.LATER if unsent else Outcome.UNCLEAR, type(error).__name__)
    status = getattr(error.response, "status_code", 0)
    code = _code(error.response)
    if status == HTTPStatus.TOO_MANY_REQUESTS or code == "ratelimited":
        return Verdict(Outcome.LATER, "ratelimited", _retry_after(error.response.headers), limited=True)
    return _found(_outcome_of(code), code or str(status))


def _outcome_of(code: str) -> Outcome:
    if code in UNSENT:
        return Outcome.LATER
    if code in WORKSPACE_SHUT:
        return Outcome.SHUT
    if code in APP_OR_PERSON:
        return Outcome.APP
    if code in TARGET_GONE or code.startswith("restricted_action"):
        return Outcome.REFUSED
    if code in UNFIT or code.startswith(UNFIT_TOO):
        return Outcome.UNFIT
    return Outcome.UNCLEAR


def _found(outcome: Outcome, error: str) -> Verdict:
    return Verdict(outcome, error, WAIT.get(outcome, timedelta(0)))


def _code(response: Any) -> str:
    """A proxy on the way may answer with something else than JSON, which the SDK hands on as it is."""
    data = getattr(response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def _retry_after(headers: Mapping[str, str]) -> timedelta:
    """Slack's Retry-After is whole seconds."""
    seconds = headers.get("Retry-After", "")
    return timedelta(seconds=int(seconds)) if seconds.isdigit() else WAIT[Outcome.LATER]
