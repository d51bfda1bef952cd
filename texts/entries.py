"""Entries: texts and terms as they stand in Fluent files, each parsed when it is first asked for.

To parse every file of a language takes half a second, and a process that reads a list needs a few words.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentResource
from fluent.syntax.visitor import Visitor

BEGINS = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)
"""Where the next one begins: in Fluent what goes on from the line before is indented, or a brace."""


@cache
def sources(language: str) -> Mapping[str, str]:
    """Chapter and file name → Fluent source, of every file in one language."""
    chapters = sorted((files("texts") / language).iterdir(), key=lambda chapter: chapter.name)
    found = [(chapter, file) for chapter in chapters for file in chapter.iterdir()]
    return {
        f"{chapter.name}/{file.name}": file.read_text("utf-8")
        for chapter, file in sorted(found, key=lambda one: (one[0].name, one[1].name))
    }


@cache
def _written(language: str) -> Mapping[str, str]:
    """Name → source; a term's with its dash. What stands there twice is what stands there first."""
    found: dict[str, str] = {}
    for source in sources(language).values():
        begun = [*BEGINS.finditer(source)]
        ends = [*(one.start() for one in begun[1:]), len(source)]
        for one, end in zip(begun, ends, strict=True):
            found.setdefault(one[1], source[one.start() : end])
    return found


@cache
def entry(language: str, name: str) -> Any:
    """Fluent's resource of one text, or of one term by its name with the dash. Raises KeyError."""
    return FluentResource(_written(language)[name])


def is_text(language: str, key: str) -> bool:
    """Whether there is such a text; a term is none."""
    return key in _written(language) and not key.startswith("-")


def keys_in(language: str) -> frozenset[str]:
    """Every text there is."""
    return frozenset(name for name in _written(language) if not name.startswith("-"))


class _Named(Visitor):
    """The names of what a text takes and of what it quotes, by itself."""

    def __init__(self) -> None:
        self.facts: set[str] = set()
        self.quoted: set[str] = set()

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802  the visitor's own names
        self.facts.add(node.id.name)

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802
        self.quoted.add(node.id.name)

    def visit_TermReference(self, node: Any) -> None:  # noqa: N802
        self.quoted.add(f"-{node.id.name}")
        self.generic_visit(node)


@cache
def _named(language: str, name: str) -> _Named:
    found = _Named()
    if name in _written(language):
        found.visit(entry(language, name))
    return found


def quoted_by(language: str, name: str) -> frozenset[str]:
    """The texts and terms that one quotes itself; terms with their dash."""
    return frozenset(_named(language, name).quoted)


@cache
def facts_in(language: str, key: str) -> tuple[str, ...]:
    """The facts that a text takes, by itself and through others that it quotes: what else it is given changes
    nothing of it."""
    named = _named(language, key)
    theirs = (facts_in(language, one) for one in named.quoted if not one.startswith("-"))
    return tuple(sorted(named.facts.union(*theirs)))
