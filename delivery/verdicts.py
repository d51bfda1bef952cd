"""What an answer from Slack to a post means for its message."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum, auto
from http import HTTPStatus

import aiohttp
from slack_sdk.errors import SlackApiError

# After docs.slack.dev/reference/methods/chat.postMessage, "Errors".
TARGET_GONE = {
    "channel_not_found",
    "is_archived",
    "not_in_channel",
    "user_not_found",
    "user_disabled",
    "user_not_visible",
    "cannot_dm_bot",
    "messages_tab_disabled",
}
POLICY = {"ekm_access_denied", "no_permission", "missing_scope"}
WORKSPACE_DEAD = {
    "account_inactive",
    "token_revoked",
    "token_expired",
    "invalid_auth",
    "not_authed",
    "org_login_required",
}
RETRY = {"ratelimited", "service_unavailable", "request_timeout"}
UNFIT = {"msg_too_long", "no_text", "msg_blocks_too_long", "invalid_arguments"}


class Outcome(StrEnum):
    """What to do with the message."""

    REFUSED = auto()  # never
    LATER = auto()  # surely not posted: try again
    DEAD = auto()  # the workspace answers nobody: try again much later, and stop this round
    UNCLEAR = auto()  # posted or not: look for it
    UNFIT = auto()  # Slack does not take it as it is written: our slip


@dataclass(frozen=True)
class Verdict:
    """``wait`` is for LATER and DEAD."""

    outcome: Outcome
    error: str
    wait: timedelta = timedelta(minutes=1)


def verdict(error: Exception) -> Verdict:
    """Judges what came instead of an answer; whatever is unknown is unclear, never assumed unsent."""
    if not isinstance(error, SlackApiError):
        unsent = isinstance(error, aiohttp.ClientConnectorError)  # no connection, so no post
        return Verdict(Outcome.LATER if unsent else Outcome.UNCLEAR, type(error).__name__)
    code = str(error.response.get("error", ""))
    if error.response.status_code == HTTPStatus.TOO_MANY_REQUESTS or code in RETRY:
        seconds = int(error.response.headers.get("Retry-After", 60))
        return Verdict(Outcome.LATER, code or "ratelimited", timedelta(seconds=seconds))
    if code in WORKSPACE_DEAD:
        return Verdict(Outcome.DEAD, code, timedelta(minutes=15))
    if code in TARGET_GONE or code in POLICY or code.startswith("restricted_action"):
        return Verdict(Outcome.REFUSED, code)
    if code in UNFIT or code.startswith(("invalid_blocks", "metadata_")):
        return Verdict(Outcome.UNFIT, code)
    return Verdict(Outcome.UNCLEAR, code or str(error.response.status_code))
