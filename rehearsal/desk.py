"""The desk: everything a Web API method works with, and the two judges it asks."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from rehearsal.arguments import Arguments
from rehearsal.channels import Channel
from rehearsal.installation import Installation
from rehearsal.ledger import Ledger, Post
from rehearsal.messages import Message
from rehearsal.payloads import Payloads
from rehearsal.people import Person
from rehearsal.sockets import Sockets
from rehearsal.strict import message_problems, view_problems
from rehearsal.triggers import Triggers
from rehearsal.wire import Fault, Json, invalid_arguments
from rehearsal.workspace import Workspace

BARE_CODES = frozenset({"no_text", "msg_too_long"})


@dataclass
class Desk:
    """`origin` is the stand-in's own address, like `http://127.0.0.1:8080`."""

    workspace: Workspace
    installation: Installation
    ledger: Ledger
    triggers: Triggers
    sockets: Sockets
    payloads: Payloads
    origin: str

    @property
    def bot(self) -> Person:
        return self.workspace.bot

    def allows(self, *scopes: str) -> None:
        """Raises Fault unless the bot was granted one of the scopes."""
        granted = self.installation.scopes
        if scopes and not granted.intersection(scopes):
            provided = ",".join(sorted(granted))
            raise Fault("missing_scope", needed=",".join(scopes), provided=provided)

    def posts(self, method: str, channel: Channel, text: str, **more: Any) -> Message:
        """The bot says something in a conversation."""
        message = self.workspace.post(channel, self.bot, text, **more)
        other = channel.other_than(self.bot) if channel.is_direct else None
        self._notes(method, message, other, more)
        return message

    def whispers(self, method: str, channel: Channel, to: Person, text: str, **more: Any) -> Message:
        """The bot says something only one person sees."""
        message = self.workspace.whisper(channel, to, text, **more)
        self._notes(method, message, to, more)
        return message

    def rewrites(self, method: str, message: Message, **new: Any) -> None:
        """The bot changes what it said."""
        self.workspace.edit(message, **new)
        direct = message.channel.other_than(self.bot) if message.channel.is_direct else None
        self._notes(method, message, message.only_for or direct, new)

    def _notes(self, method: str, message: Message, person: Person | None, said: Json) -> None:
        self.ledger.posts.append(
            Post(
                at=self.workspace.clock.now(),
                method=method,
                channel=message.channel,
                person=person,
                text=message.text,
                blocks=said.get("blocks") or [],
                metadata=message.metadata,
                ts=message.ts,
            )
        )


@dataclass(frozen=True)
class Method:
    """How a method is carried out; `scopes`: one of them is needed; `app_level`: asks for the xapp- token."""

    carry_out: Callable[[Desk, Arguments], Json]
    scopes: tuple[str, ...] = ()
    app_level: bool = False


def judge_message(said: Json, *, update: bool = False) -> None:
    """Raises Fault for a message Slack would refuse."""
    problems = message_problems(said, update=update)
    if not problems:
        return
    if problems[0] in BARE_CODES:
        raise Fault(problems[0])
    code = "invalid_blocks" if "blocks" in said else "invalid_arguments"
    raise Fault(code, response_metadata={"messages": problems})


def judge_view(view: object) -> Json:
    """The view, when Slack would show it; raises Fault when not."""
    if not isinstance(view, dict):
        raise invalid_arguments("missing required field: view")
    if problems := view_problems(view):
        raise Fault("invalid_arguments", response_metadata={"messages": problems})
    return view
