"""A Slack workspace on localhost: what the bot is rehearsed against, in tests and by hand."""

from rehearsal.bell import GUARD_SECONDS
from rehearsal.channels import Channel
from rehearsal.clock import TurnedClock
from rehearsal.delivery import Event
from rehearsal.forms import NotOnScreenError, ScreenRefusesError
from rehearsal.hands import Hands
from rehearsal.installation import Installation
from rehearsal.ledger import Call, Post
from rehearsal.messages import Message
from rehearsal.people import Person
from rehearsal.screens import View
from rehearsal.server import Slack, serve
from rehearsal.workspace import Change, Workspace

__all__ = [
    "GUARD_SECONDS",
    "Call",
    "Change",
    "Channel",
    "Event",
    "Hands",
    "Installation",
    "Message",
    "NotOnScreenError",
    "Person",
    "Post",
    "ScreenRefusesError",
    "Slack",
    "TurnedClock",
    "View",
    "Workspace",
    "serve",
]
