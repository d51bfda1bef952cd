"""Shared files: the question, and what became of it."""

from views.examples.preparations.preparations import FILE_ITEM
from views.examples.values import MEETING, owed
from views.preparations import shared_files
from views.preparations.shared_files import SharedFile

FILE = SharedFile("F1", "Ekeby <inför> träff 1 & 2.pptx")
LONG = SharedFile("F1", "å" * 251 + ".pptx")
ONE = (owed(FILE_ITEM), MEETING)
TWO = (owed("facts"), MEETING)

EXAMPLES = {
    "message-shared-file": lambda texts: shared_files.asked(FILE, [ONE], texts),
    "message-shared-file-many": lambda texts: shared_files.asked(LONG, [ONE, TWO] * 2, texts),
    "message-shared-file-taken": lambda texts: shared_files.taken(*ONE, FILE.name, texts),
    "message-shared-file-left": lambda texts: shared_files.left(FILE.name, texts),
}
