"""Own data: fetched, and who answers for it."""

from dataclasses import replace

from programme.programmes.stewardships import Stewardship
from views.examples.programmes.stewardships import ONE
from views.screens import own_data as views

UNSAID = Stewardship("programme2", "Barn & unga <först>", ONE.closes_on)
MANY = [replace(ONE, programme_id=f"programme{at}") for at in range(views.SHOWN + 2)]

EXAMPLES = {
    "message-own-data-under-way": views.under_way,
    "message-own-data-ready": views.ready,
    "message-own-data-failed": lambda texts: views.failed("1a2b3c4d", texts),
    "message-privacy": lambda texts: views.privacy([ONE, UNSAID], texts),
    "message-privacy-many": lambda texts: views.privacy(MANY, texts),
    "message-privacy-nowhere": lambda texts: views.privacy([], texts),
}
