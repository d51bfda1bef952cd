"""Status: calm, with everything amiss, paused, of many programmes, and for who facilitates none."""

from dataclasses import replace
from datetime import timedelta

from programme.ground.notices import Kind
from programme.messages.outbox import Outbox
from programme.people.reachability import Why
from programme.screens.mail_standing import Hitch, MailStanding
from programme.screens.status import Led, Lost, Pulse, Status, Stuck, Unsaid
from texts import Texts
from views.examples.changes.previews import HEARD
from views.examples.values import NOW, PROGRAMME
from views.ground.blocks import Message
from views.screens import status

LED = Led(PROGRAMME.id, PROGRAMME.title, PROGRAMME.zone, None)
LONG = "Anna-Karin Långefternamn-Västerbotten"
CALM = Status(
    now=NOW,
    programmes=(LED,),
    sends=(),
    stuck=(),
    unsaid=(),
    lost=(),
    pulses=(Pulse("en-1-ab", NOW - timedelta(days=1), NOW - timedelta(seconds=20)),),
    letters={"sent": 12},
    last_said=NOW - timedelta(hours=3),
    oldest_due=None,
)
AMISS = replace(
    CALM,
    stuck=tuple(
        Stuck(f"m{at}", (PROGRAMME.id,), f"{LONG} {at}", "waiting", NOW - timedelta(hours=2), "ratelimited")
        for at in range(30)
    ),
    unsaid=tuple(
        Unsaid(f"n{at}", Kind.REMINDER, PROGRAMME.id, f"{LONG} {at}", "KeyError", NOW) for at in range(30)
    ),
    lost=tuple(Lost(f"{LONG} {at}", PROGRAMME.id, Why.CLOSED) for at in range(30)),
    pulses=(Pulse("en-1-ab", NOW - timedelta(days=1), NOW - timedelta(hours=2)),),
)
MANY = replace(AMISS, programmes=(LED,) * 20)


FULL = Outbox(PROGRAMME, HEARD)


MAILED = MailStanding(people=3, sent=41, last_sent=NOW - timedelta(hours=3))
AWRY = replace(
    MAILED, waiting=4, refused=1, bounced=2, hitch=Hitch("SMTPAuthenticationError", NOW - timedelta(hours=2))
)


def _told(
    found: Status, texts: Texts, *, box: Outbox = FULL, mail: MailStanding | None = None, on: bool = True
) -> Message:
    there = status.Mail(mail or MailStanding(), on=on)
    return status.told(found, [box] * min(len(found.programmes), status.PROGRAMMES), there, texts)


EXAMPLES = {
    "message-status-calm": lambda texts: _told(CALM, texts),
    "message-status-nothing": lambda texts: _told(CALM, texts, box=Outbox(PROGRAMME)),
    "message-status-amiss": lambda texts: _told(AMISS, texts),
    "message-status-many": lambda texts: _told(MANY, texts),
    "message-status-mail": lambda texts: _told(CALM, texts, mail=MAILED),
    "message-status-mail-awry": lambda texts: _told(AMISS, texts, mail=AWRY),
    "message-status-mail-off": lambda texts: _told(CALM, texts, mail=replace(MAILED, in_hand=1), on=False),
    "message-status-paused": lambda texts: _told(
        replace(CALM, programmes=(replace(LED, paused_at=NOW),), pulses=()), texts
    ),
    "message-status-none": lambda texts: _told(replace(CALM, programmes=()), texts),
}
