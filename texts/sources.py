"""The Fluent files, read whole and parsed text by text as each is first said: a start needs few of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentResource
from fluent.syntax.visitor import Visitor

BEGINS = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
"""Where a message or a term begins: nothing else in Fluent stands at a line's start before an equals sign."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A message, or a term (its key begins with a dash): the facts it takes, also through what it quotes, and
    the parsed source of all that it quotes, and of itself."""

    facts: tuple[str, ...]
    parsed: tuple[Any, ...]


@cache
def sources(language: str) -> Mapping[str, str]:
    """Chapter and file name → Fluent source, of every file in one language."""
    chapters = sorted((files("texts") / language).iterdir(), key=lambda chapter: chapter.name)
    found = [(chapter, file) for chapter in chapters for file in chapter.iterdir()]
    return {
        f"{chapter.name}/{file.name}": file.read_text("utf-8")
        for chapter, file in sorted(found, key=lambda one: (one[0].name, one[1].name))
    }


def entries(source: str) -> Mapping[str, str]:
    """Key → Fluent source, of every message and term in a file."""
    found = [*BEGINS.finditer(source)]
    ends = [one.start() for one in found[1:]] + [len(source)]
    return {one[1]: source[one.start() : end] for one, end in zip(found, ends, strict=True)}


@cache
def entries_in(language: str) -> Mapping[str, str]:
    """The same, of every file in one language."""
    return {key: said for source in sources(language).values() for key, said in entries(source).items()}


def keys_in(language: str) -> frozenset[str]:
    """Every text there is."""
    return frozenset(key for key in entries_in(language) if not key.startswith("-"))


@cache
def entry(language: str, key: str) -> Entry | None:
    """None where no text is called so."""
    if (source := entries_in(language).get(key)) is None:
        return None
    itself, seen = FluentResource(source), _Seen()
    seen.visit(itself)
    quoted = [one for name in seen.quoted if (one := entry(language, name))]
    facts = seen.facts.union(*(one.facts for one in quoted))
    parsed = dict.fromkeys([each for one in quoted for each in one.parsed] + [itself])
    return Entry(tuple(sorted(facts)), tuple(parsed))


def facts_in(language: str, key: str) -> tuple[str, ...]:
    """The facts that a text takes: what else it is given changes nothing of it."""
    found = entry(language, key)
    return found.facts if found else ()


class _Seen(Visitor):
    """The names of the facts that a text takes by itself, and of what it quotes."""

    def __init__(self) -> None:
        self.facts: set[str] = set()
        self.quoted: dict[str, None] = {}

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802  the visitor's own names
        self.facts.add(node.id.name)

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802
        self.quoted[node.id.name] = None

    def visit_TermReference(self, node: Any) -> None:  # noqa: N802
        self.quoted[f"-{node.id.name}"] = None
        self.generic_visit(node)
