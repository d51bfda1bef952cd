"""What people write to the bot, in their own words, is understood; what is only told is left alone."""

import csv
from pathlib import Path

from programme.ground.languages import Language
from programme.screens.understanding import Intent, understand

ENOUGH = 0.97
"""The share that must be right; what is left is words that fit two wishes alike."""


def test_of_what_people_have_been_heard_to_write_nearly_all_is_understood() -> None:
    with (Path(__file__).parent / "sentences.tsv").open(encoding="utf-8", newline="") as file:
        heard = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    wrong = [
        (one["sentence"], found.value, one["intent"])
        for one in heard
        if (found := understand(one["sentence"], Language(one["language"])).intent) != one["intent"]
    ]
    assert len(wrong) <= (1 - ENOUGH) * len(heard), wrong


def test_every_intent_is_among_what_was_heard() -> None:
    written = (Path(__file__).parent / "sentences.tsv").read_text("utf-8")
    assert all(f"\t{intent}\n" in written for intent in Intent)
