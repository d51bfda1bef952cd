"""What ``hemmaplan status`` and the doctor say of mail: on or off, by which server, and how letters do."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from bot.settings import SettingsError, mails_of, read_slack_settings
from programme.screens.mail_standing import Hitch, MailStanding


@dataclass(frozen=True, slots=True)
class Set:
    """What is set: ``server`` is host:port, "" where mail is off, None where the settings do not tell."""

    server: str | None = None

    def as_data(self, found: MailStanding) -> dict[str, Any]:
        on = None if self.server is None else bool(self.server)
        return {"on": on, "server": self.server or None, **asdict(found)}


def as_set() -> Set:
    """Where the bot's own settings are not at hand, or do not hold, nothing is claimed of them."""
    try:
        mails = mails_of(read_slack_settings(needs=None))
    except SettingsError:
        return Set()
    return Set(f"{mails.server.host}:{mails.server.port}" if mails else "")


def lines(found: MailStanding, how: Set) -> Iterator[str]:
    yield f"Mail: {_whether(how)}; {letters(found)}"
    if found.hitch is not None:
        yield f"MAIL STANDS STILL: {since('the server takes none', found.hitch)}"
    if found.shut_mailbox is not None:
        yield f"MAIL IS NOT READ: {since('the mailbox does not let us in', found.shut_mailbox)}"


def _whether(how: Set) -> str:
    if how.server is None:
        return "whether it is on is not told by the settings here"
    return f"on, by {how.server}" if how.server else "off, facilitators send by hand"


def letters(found: MailStanding) -> str:
    """``in hand`` are those that a facilitator has not said to be sent."""
    counts = {
        "waiting": found.waiting,
        "sent": found.sent,
        "refused": found.refused,
        "bounced": found.bounced,
        "in hand": found.in_hand,
        "passed on": found.passed_on,
    }
    told = ", ".join(f"{count} {name}" for name, count in counts.items() if count) or "no letters yet"
    last = f"; last one sent {at(found.last_sent)}" if found.last_sent else ""
    people = f"{found.people} get it; " if found.people else ""
    return f"{people}{told}{last}"


def since(what: str, hitch: Hitch) -> str:
    return f"{what} since {at(hitch.since)}: {hitch.cause}"


def at(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"
