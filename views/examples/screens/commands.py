"""The command's other answers."""

from programme.preparations.preparations import State
from texts import Texts
from views.examples.screens.next import TASKS
from views.examples.values import MARIA, owed
from views.ground.blocks import Message
from views.screens import commands
from views.screens.next import finished


def _finished(texts: Texts) -> Message:
    one = owed("facts", State.DONE)
    assert one.done is not None
    return finished(one, one.done, texts, reader_id=MARIA.id)


EXAMPLES = {
    "message-command-help": commands.helped,
    "message-command-help-support": lambda texts: commands.helped(texts, "it@exempel.example"),
    "message-command-unknown": lambda texts: commands.unknown("<klrt>", "klart", texts),
    "message-command-unlike-any": lambda texts: commands.unknown("x" * 4000, None, texts),
    "message-command-what-is-done": lambda texts: commands.what_is_done(TASKS, texts),
    "message-command-nothing-to-do": lambda texts: commands.what_is_done((), texts),
    "message-command-which-of": lambda texts: commands.which_of(TASKS[:2], texts),
    "message-command-no-such": lambda texts: commands.no_such("y" * 4000, TASKS, texts),
    "message-command-finished": _finished,
}
