"""The table of rights as a page, in English as the table says it, and in Swedish (``make generated``)."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

import yaml

from programme.ground.languages import Language
from programme.people.rights import RIGHTS
from programme.people.ties import TIES, Tie

INTRODUCTION = """# Who may do what

This page is made from the table that the bot itself asks, and a test holds it against the table. It
is made anew with `make generated`.

What is not ticked is not allowed: somebody without any of these ties to a thing hears neither what it
holds nor what it is called. Whoever has left, was removed or has a closed account in Slack has no
tie but that of *who wrote it*, to her own words.

Whoever runs the machine and its database can read what is kept there, as with every system that
runs on a machine.

## The ties
"""


def page(language: Language) -> str:
    """docs/rights.md, or docs/sv/rights.md. Raises KeyError where a right has no words in that language."""
    lines = _in_english() if language is Language.EN else _in_swedish(_swedish())
    return "\n".join(lines) + "\n"


@cache
def _swedish() -> Mapping[str, Mapping[str, str]]:
    """What is said in ``rights_in_swedish.yaml``: the ties, the headings, and each right by its value."""
    found = files("programme") / "people" / "rights_in_swedish.yaml"
    return yaml.safe_load(found.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def _in_english() -> Iterator[str]:
    yield INTRODUCTION
    yield from (f"- **{tie}**: {words}." for tie, words in TIES.items())
    rows = ((entry.thing, entry.says, entry.may) for entry in RIGHTS.values())
    yield from _tables(rows, "may", list(TIES), "yes")


def _in_swedish(said: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    page, ties, headings, rights = (said[part] for part in ("page", "ties", "headings", "rights"))
    told = [ties[one.value].split(": ", maxsplit=1) for one in TIES]
    names = [name for name, _ in told]
    yield page["introduction"]
    yield from (f"- **{name}**: {words}." for name, words in told)
    rows = ((headings[entry.thing], rights[right.value], entry.may) for right, entry in RIGHTS.items())
    yield from _tables(rows, page["may"], names, page["yes"])


_Row = tuple[str, str, frozenset[Tie]]


def _tables(rows: Iterator[_Row], may: str, columns: Sequence[str], yes: str) -> Iterator[str]:
    """A heading and a table for each thing, in their order."""
    heading = ""
    for thing, says, ties in rows:
        if thing != heading:
            heading = thing
            yield f"\n## {thing}\n\n| {may} | {' | '.join(columns)} |\n|---|{':-:|' * len(columns)}"
        yield f"| {says} | {' | '.join(yes if tie in ties else '' for tie in TIES)} |"
