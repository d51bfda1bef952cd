"""Slack's app manifest: exactly the scopes and events that are used, and what each is for."""

from typing import Any

import yaml

COMMAND = "/hemmaplan"

SCOPES = {
    "app_mentions:read": "answer somebody who mentions the bot in a channel",
    "channels:read": "know whether we can write in an organisation's channel",
    "chat:write": "write to people",
    "commands": "answer /hemmaplan and the shortcuts",
    "files:read": "keep what is handed in",
    "files:write": "give the workbook",
    "groups:read": "the same for a private channel",
    "im:history": "hear what is written to the bot, and find a message whose answer was lost",
    "im:write": "open a conversation with somebody",
    "reactions:write": "answer thanks with a sign instead of a letter",
    "users:read": "names, zones and languages",
    "users:read.email": "know somebody again who was on the list before",
}
EVENTS = (
    "app_home_opened",
    "app_mention",
    "file_shared",
    "app_uninstalled",
    "channel_archive",
    "channel_deleted",
    "channel_unarchive",
    "member_joined_channel",
    "member_left_channel",
    "message.im",
    "team_join",
    "tokens_revoked",
    "user_change",
)
"""What Slack tells us of."""
SHORTCUTS = (
    {
        "name": "Skriv en reflektion",
        "type": "global",
        "callback_id": "reflection-new",
        "description": "Något att lära av, medan du minns",
    },
    {
        "name": "Spara som reflektion",
        "type": "message",
        "callback_id": "reflection-from-message",
        "description": "Gör ditt eget inlägg till en reflektion",
    },
)
LONG_DESCRIPTION = (
    "Flera organisationer träffas några gånger under ett eller två år för att lära av varandra. "
    "Mellan träffarna arbetar var och en på hemmaplan. Hemmaplan påminner den som ansvarar om det som ska "
    "vara klart till nästa träff, högst ett meddelande om dagen, frågar efter en rad om vad ni har lärt er "
    "och visar den bara för dem du väljer, och följer era test. Skriv /hemmaplan så ser du vad som är på "
    "gång, och /hemmaplan hjälp för resten. Swedish and English."
)
"""On the app's page in Slack: what it is for, and how one begins; between 175 and 4000 characters."""
ADDRESS = "https://hemmaplan.example.org/slack/events"
"""Where Slack sends its requests in HTTP mode; whoever installs puts in their own."""


def manifest(*, http: bool) -> str:
    """The manifest as YAML, for api.slack.com/apps → From a manifest."""
    return yaml.safe_dump(_manifest(http=http), allow_unicode=True, sort_keys=False, width=100)


def _manifest(*, http: bool) -> dict[str, Any]:
    address = {"request_url": ADDRESS} if http else {}
    command = {
        "command": COMMAND,
        "description": "Vad som är på gång, och vad du kan göra",
        "usage_hint": "nästa | klart | reflektera | export | lämna | utskick | status | hjälp",
        "should_escape": False,
    }
    return {
        "display_information": {
            "name": "Hemmaplan",
            "description": "Håller ordning mellan träffarna",
            "long_description": LONG_DESCRIPTION,
            "background_color": "#1f4d3a",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "Hemmaplan", "always_online": True},
            "shortcuts": [dict(shortcut) for shortcut in SHORTCUTS],
            "slash_commands": [command | ({"url": ADDRESS} if http else {})],
        },
        "oauth_config": {"scopes": {"bot": sorted(SCOPES)}},
        "settings": {
            "event_subscriptions": {**address, "bot_events": sorted(EVENTS)},
            "interactivity": {"is_enabled": True, **address},
            "org_deploy_enabled": False,
            "socket_mode_enabled": not http,
            "token_rotation_enabled": False,
        },
    }
