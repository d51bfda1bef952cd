"""The bot as it is installed in the workspace: its tokens, what it may do, and where its payloads go."""

import secrets
from dataclasses import dataclass, field

SCOPES = frozenset(
    {
        "app_mentions:read",
        "channels:history",
        "channels:join",
        "channels:read",
        "chat:write",
        "commands",
        "files:read",
        "files:write",
        "groups:history",
        "groups:read",
        "im:history",
        "im:read",
        "im:write",
        "mpim:history",
        "mpim:read",
        "mpim:write",
        "reactions:write",
        "team:read",
        "users:read",
        "users:read.email",
    }
)
SUBSCRIPTIONS = frozenset(
    {
        "app_home_opened",
        "app_mention",
        "app_uninstalled",
        "channel_archive",
        "channel_deleted",
        "channel_rename",
        "channel_unarchive",
        "file_shared",
        "member_joined_channel",
        "member_left_channel",
        "message.channels",
        "message.groups",
        "message.im",
        "message.mpim",
        "team_join",
        "tokens_revoked",
        "user_change",
    }
)


def _token(kind: str) -> str:
    return f"{kind}-{secrets.token_hex(12)}"


@dataclass
class Installation:
    """`request_url` set means HTTP mode; `echoes`: the bot's own messages come back to it as events."""

    bot_token: str = field(default_factory=lambda: _token("xoxb"))
    app_token: str = field(default_factory=lambda: _token("xapp"))
    signing_secret: str = field(default_factory=lambda: secrets.token_hex(16))
    verification_token: str = field(default_factory=lambda: secrets.token_hex(12))
    scopes: set[str] = field(default_factory=lambda: set(SCOPES))
    subscriptions: set[str] = field(default_factory=lambda: set(SUBSCRIPTIONS))
    request_url: str | None = None
    echoes: bool = False
    dead: str = ""  # the error code every call gets once the app is gone
