"""Lines of words as people write them to the bot, and what each is understood as."""

import json
from collections.abc import Iterable, Iterator

from programme.ground.languages import Language
from programme.screens.understanding.intents import Understood
from programme.screens.understanding.meanings import understand


def understood(lines: Iterable[str], language: Language, *, as_data: bool) -> Iterator[str]:
    """A line out for each line in: a JSON object, or the intent before the words."""
    for line in lines:
        text = line.rstrip("\r\n")
        found = understand(text, language)
        yield _data(text, found) if as_data else f"{found.intent}\t{text}"


def _data(text: str, found: Understood) -> str:
    told = {"text": text, "intent": found.intent.value, "about": found.about}
    return json.dumps(told, ensure_ascii=False)
