"""The shapes of what Slack sends a bot: events, commands, shortcuts, actions, submissions."""

import time
from dataclasses import dataclass
from itertools import count

from rehearsal.channels import Channel
from rehearsal.elements import Element, as_values, first_state
from rehearsal.installation import Installation
from rehearsal.messages import Message
from rehearsal.people import Person
from rehearsal.screens import View
from rehearsal.wire import Json
from rehearsal.workspace import Workspace
from rehearsal.writing import given_back


def as_message(
    message: Message, workspace: Workspace, files_url: str, *, with_metadata: bool = False
) -> Json:
    """The message object of history, answers and payloads."""
    shape: Json = {
        "type": "message",
        "user": message.author.id,
        "ts": message.ts,
        "team": workspace.team_id,
        "text": message.text,
    }
    if message.author.is_bot:
        shape |= {"bot_id": workspace.bot_id, "app_id": workspace.app_id}
    if message.blocks:
        shape["blocks"] = message.blocks
    if message.thread_ts:
        shape["thread_ts"] = message.thread_ts
    if message.edited_at:
        shape["edited"] = {"user": message.author.id, "ts": message.edited_at}
    if message.attachments:
        shape["attachments"] = message.attachments
    if message.files:
        shape["files"] = [file.as_file(files_url) for file in message.files]
    if message.reactions:
        shape["reactions"] = [
            {"name": name, "users": [person.id for person in people], "count": len(people)}
            for name, people in message.reactions.items()
        ]
    if with_metadata and message.metadata:
        shape["metadata"] = message.metadata
    return shape


@dataclass
class Payloads:
    """Writes payloads for one bot in one workspace."""

    workspace: Workspace
    installation: Installation
    files_url: str

    def __post_init__(self) -> None:
        self._numbers = count(1)

    def message(self, message: Message) -> Json:
        return as_message(message, self.workspace, self.files_url)

    def view(self, view: View) -> Json:
        return view.as_view(self.workspace.app_id, self.workspace.bot_id)

    def event(self, event: Json) -> Json:
        """An event_callback around an event."""
        team = self.workspace.team_id
        granted = {
            "enterprise_id": self.workspace.enterprise_id or None,
            "team_id": team,
            "user_id": self.workspace.bot.id,
        }
        return {
            "type": "event_callback",
            "token": self.installation.verification_token,
            "team_id": team,
            "api_app_id": self.workspace.app_id,
            "event": event,
            "event_id": f"Ev{next(self._numbers):09d}",
            "event_time": int(self.workspace.clock.now().timestamp()),
            "authorizations": [{**granted, "is_bot": True, "is_enterprise_install": False}],
            "is_ext_shared_channel": False,
        }

    def command(self, person: Person, channel: Channel, command: str, text: str) -> Json:
        """A slash command's form fields, without trigger and response_url."""
        return {
            "token": self.installation.verification_token,
            "team_id": self.workspace.team_id,
            "team_domain": self.workspace.domain,
            "channel_id": channel.id,
            "channel_name": channel.shown_name(),
            "user_id": person.id,
            "user_name": person.handle,
            "command": command,
            "text": text,
            "api_app_id": self.workspace.app_id,
            "is_enterprise_install": "false",
            **self._enterprise_fields(),
        }

    def _enterprise_fields(self) -> Json:
        found = self.workspace.enterprise_id
        return {"enterprise_id": found, "enterprise_name": self.workspace.name} if found else {}

    def shortcut(self, person: Person, callback_id: str) -> Json:
        return self._interaction("shortcut", person) | {
            "callback_id": callback_id,
            "action_ts": _real_stamp(),
        }

    def message_shortcut(self, person: Person, callback_id: str, message: Message) -> Json:
        return self._interaction("message_action", person) | {
            "callback_id": callback_id,
            "action_ts": _real_stamp(),
            "channel": _place(message.channel),
            "message_ts": message.ts,
            "message": self.message(message),
        }

    def action(self, person: Person, element: Element, did: Json, stands_in: View | Message) -> Json:
        """block_actions for one element; `did` is what the person chose or pressed."""
        acted = {"action_id": element.action_id, "block_id": element.block_id, "action_ts": _real_stamp()}
        interaction = self._interaction("block_actions", person)
        return interaction | {"actions": [given_back(did) | acted]} | self._surroundings(person, stands_in)

    def suggestion(self, person: Person, element: Element, typed: str, stands_in: View | Message) -> Json:
        """block_suggestion: what was typed in a select whose options the bot gives."""
        asked = {"action_id": element.action_id, "block_id": element.block_id, "value": typed}
        return self._interaction("block_suggestion", person) | asked | self._surroundings(person, stands_in)

    def submission(self, view: View) -> Json:
        return self._interaction("view_submission", view.person) | {
            "view": self.view(view),
            "response_urls": [],
        }

    def closing(self, view: View, *, cleared: bool) -> Json:
        return self._interaction("view_closed", view.person) | {
            "view": self.view(view),
            "is_cleared": cleared,
        }

    def _interaction(self, kind: str, person: Person) -> Json:
        team = self.workspace.team_id
        return {
            "type": kind,
            "team": {"id": team, "domain": self.workspace.domain},
            "user": {"id": person.id, "username": person.handle, "name": person.handle, "team_id": team},
            "api_app_id": self.workspace.app_id,
            "token": self.installation.verification_token,
            "enterprise": self._enterprise(),
            "is_enterprise_install": False,
        }

    def _enterprise(self) -> Json | None:
        found = self.workspace.enterprise_id
        return {"id": found, "name": self.workspace.name} if found else None

    def _surroundings(self, person: Person, stands_in: View | Message) -> Json:
        if isinstance(stands_in, View):
            return {"container": {"type": "view", "view_id": stands_in.id}, "view": self.view(stands_in)}
        chosen = first_state(stands_in.blocks) | stands_in.chosen.get(person.id, {})
        return {
            "container": {
                "type": "message",
                "message_ts": stands_in.ts,
                "channel_id": stands_in.channel.id,
                "is_ephemeral": stands_in.only_for is not None,
            },
            "channel": _place(stands_in.channel),
            "message": self.message(stands_in),
            "state": {"values": as_values(chosen)},
        }


def _place(channel: Channel) -> Json:
    return {"id": channel.id, "name": channel.shown_name()}


def _real_stamp() -> str:
    return f"{time.time():.6f}"
