"""response_url: five answers within half an hour (real time), to one interaction."""

import secrets
import time
from dataclasses import dataclass

from rehearsal.channels import Channel
from rehearsal.desk import Desk, judge_message
from rehearsal.messages import Message
from rehearsal.people import Person
from rehearsal.wire import Fault, Json

USES = 5
SECONDS = 30 * 60
METHOD = "response_url"


@dataclass
class Leave:
    """The leave one interaction gave to answer it; `original` is the message it happened on."""

    person: Person
    channel: Channel
    original: Message | None
    until: float
    left: int = USES


class ResponseUrls:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._leaves: dict[str, Leave] = {}

    def issue(self, person: Person, channel: Channel, original: Message | None = None) -> str:
        key = secrets.token_hex(12)
        self._leaves[key] = Leave(person, channel, original, time.monotonic() + SECONDS)
        return f"{self._desk.origin}/respond/{self._desk.workspace.team_id}/{key}"

    def run_out(self, url: str) -> None:
        """Lets the half hour pass for one of them."""
        self._leaves[url.rpartition("/")[2]].until = time.monotonic()

    def answers(self, key: str, said: Json) -> None:
        """Does what was POSTed to a response_url. Raises Fault when it is used up, too old or refused."""
        leave = self._leaves.get(key)
        if leave is None or time.monotonic() >= leave.until:
            raise Fault("expired_url")
        if leave.left < 1:
            raise Fault("used_url")
        judge_message(said)
        leave.left -= 1
        self._carry_out(leave, said)

    def _carry_out(self, leave: Leave, said: Json) -> None:
        original = leave.original if leave.original and not leave.original.deleted else None
        if said.get("delete_original") and original is not None:
            self._desk.workspace.unsay(original)
        elif said.get("replace_original") and original is not None:
            new = {part: said[part] for part in ("text", "blocks") if part in said}
            self._desk.rewrites(METHOD, original, **new)
        elif any(said.get(part) for part in ("text", "blocks", "attachments")):
            speak(self._desk, METHOD, leave.person, leave.channel, said)


def speak(desk: Desk, method: str, person: Person, channel: Channel, said: Json) -> None:
    """Answers a person: for everybody when `response_type` says in_channel, else for them alone."""
    text, blocks = said.get("text", ""), said.get("blocks")
    thread_ts = said.get("thread_ts")
    if said.get("response_type") == "in_channel":
        desk.posts(method, channel, text, blocks=blocks, thread_ts=thread_ts)
    else:
        desk.whispers(method, channel, person, text, blocks=blocks, thread_ts=thread_ts)
