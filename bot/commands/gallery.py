"""The gallery: every message, modal and Home the bot can show, one JSON file each and language."""

import json
from pathlib import Path

from texts import texts_in
from views.examples import examples
from views.ground.blocks import Message

LANGUAGES = ("sv", "en")


def hang(out: Path) -> int:
    """Writes ``<kind>-<name>-<language>.json`` into ``out``; how many files it became."""
    out.mkdir(parents=True, exist_ok=True)
    written = 0
    for name, example in examples().items():
        for language in LANGUAGES:
            shown = example(texts_in(language))
            if isinstance(shown, Message):
                shown = {"text": shown.text, "blocks": shown.blocks}
            text = json.dumps(shown, ensure_ascii=False, indent=2) + "\n"
            (out / f"{name}-{language}.json").write_text(text, "utf-8")
            written += 1
    return written
