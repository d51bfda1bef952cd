"""How it stands with letters to those who have no Slack, for who runs the bot and for a facilitator."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Hitch:
    """A server that does not take us: Slack's or the server's name for it, and since when."""

    cause: str
    since: datetime


@dataclass(frozen=True, slots=True)
class MailStanding:
    """Of all programmes, or of those that somebody facilitates.

    ``people`` get mail. Of their letters some are ``waiting``; a server took those that are ``sent``,
    ``refused`` some at once, and gave some back later (``bounced``). ``in_hand`` lie with facilitators, who
    have ``passed_on`` others. ``hitch`` is why the server takes none now, ``shut_mailbox`` why nobody reads.
    """

    people: int = 0
    waiting: int = 0
    sent: int = 0
    refused: int = 0
    bounced: int = 0
    in_hand: int = 0
    passed_on: int = 0
    last_sent: datetime | None = None
    hitch: Hitch | None = None
    shut_mailbox: Hitch | None = None

    @property
    def is_used(self) -> bool:
        """Whether there is anybody to tell of."""
        return self.people + self.waiting + self.sent + self.refused + self.bounced + self.in_hand > 0
