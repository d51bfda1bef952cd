"""Files: which programme, how far it has come, where it lies, and that it did not work."""

from collections.abc import Callable
from dataclasses import replace

from texts import Texts
from views.examples.values import PROGRAMME
from views.ground.blocks import Message
from views.screens import exports
from views.screens.exports import KINDS, MOST, Stage

EARLIER = replace(PROGRAMME, id="programme2", title="Barn & unga <först>")
MANY = [replace(PROGRAMME, id=f"programme{at}", title=f"Exempelrunda {at}") for at in range(MOST + 3)]


def _stage(stage: Stage) -> Callable[[Texts], Message]:
    return lambda texts: exports.under_way(stage, PROGRAMME, texts)


def _ready(kind: str) -> Callable[[Texts], Message]:
    return lambda texts: exports.ready(PROGRAMME, kind, texts)


EXAMPLES: dict[str, Callable[[Texts], Message]] = {
    "message-export-which": lambda texts: exports.which([PROGRAMME, EARLIER], texts),
    "message-export-which-many": lambda texts: exports.which(MANY, texts),
    **{f"message-export-{stage}": _stage(stage) for stage in Stage},
    **{f"message-export-ready-{kind}": _ready(kind) for kind in KINDS},
    "message-export-failed": lambda texts: exports.failed("1a2b3c4d", texts),
}
