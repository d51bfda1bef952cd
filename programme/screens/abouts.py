"""What a wish is about: the thing, the days, the person, the term, in her own words."""

from programme.screens.intents import Intent
from programme.screens.phrasebook import Phrasebook
from programme.screens.sentences import Sentence


def about(intent: Intent, said: Sentence, used: set[int], book: Phrasebook) -> str:
    """The words that made no wish, without small ones at their ends."""
    left = [at for at in range(len(said.words)) if at not in used]
    while left and said.words[left[0]] in book.common and left[0] not in said.named:
        left.pop(0)
    while left and said.words[left[-1]] in book.common and left[-1] not in said.named:
        left.pop()
    return " ".join(said.written[at] for at in left)
