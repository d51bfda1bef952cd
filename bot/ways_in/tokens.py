"""Tokens: which of Slack's answers say that ours are wrong, so that waiting is of no use."""

from slack_sdk.errors import SlackApiError

ABOUT_TOKENS = frozenset(
    {
        "account_inactive",
        "invalid_auth",
        "not_allowed_token_type",
        "not_authed",
        "token_expired",
        "token_revoked",
    }
)
"""After docs.slack.dev/reference/methods/auth.test and apps.connections.open, "Errors"."""


def is_about_tokens(error: SlackApiError) -> bool:
    """A proxy on the way may answer with something else than JSON: that says nothing of a token."""
    told = error.response.data if hasattr(error.response, "data") else error.response
    return isinstance(told, dict) and told.get("error") in ABOUT_TOKENS
