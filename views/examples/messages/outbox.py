"""The outbox: full, with everybody in the country on every line, empty, paused, and while one waits."""

from dataclasses import replace

from programme.messages.outbox import A_PAGE, Outbox
from texts import Texts
from views.examples.changes.previews import HEARD, MANY
from views.examples.values import NOW, PROGRAMME
from views.ground.blocks import Block
from views.messages import outbox

EVERYBODY = tuple(f"Anna-Karin Långefternamn-Västerbotten {at}" for at in range(300))
FULL = Outbox(PROGRAMME, HEARD, page=1, pages=9)
LONG = Outbox(PROGRAMME, tuple(replace(one, to=EVERYBODY) for one in MANY.heard[:A_PAGE]))


def _window(box: Outbox, texts: Texts) -> Block:
    return outbox.window(box, texts, memory='{"programme":"programme1"}')


EXAMPLES = {
    "modal-outbox": lambda texts: _window(FULL, texts),
    "modal-outbox-everybody": lambda texts: _window(LONG, texts),
    "modal-outbox-empty": lambda texts: _window(Outbox(PROGRAMME), texts),
    "modal-outbox-paused": lambda texts: _window(Outbox(replace(PROGRAMME, paused_at=NOW)), texts),
    "modal-outbox-looking": outbox.looking,
}
