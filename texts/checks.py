"""Looks the Fluent files over: a slip that Fluent would drop in silence stops us instead."""

from collections.abc import Iterator, Mapping
from functools import cache

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from texts.sources import sources
from texts.usage import strays

LANGUAGES = ("sv", "en")


class TextSlipsError(Exception):
    """Texts that do not hold; the message lists them."""


def require_sound() -> None:
    """Raises TextSlipsError if a text is broken or missing somewhere, takes other facts there, or strays."""
    if _ours():
        raise TextSlipsError("\n".join(_ours()))


@cache
def _ours() -> tuple[str, ...]:
    """The files do not change while we run."""
    return tuple(slips({language: sources(language) for language in LANGUAGES}))


def slips(files: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """Each slip as a sentence; ``files`` is language → file name → source."""
    known: dict[str, dict[str, frozenset[str]]] = {}
    for language, named in files.items():
        known[language] = {}
        for name, source in named.items():
            yield from _read(language, name, source, known[language])
    yield from _differences(known)


def _read(language: str, name: str, source: str, known: dict[str, frozenset[str]]) -> Iterator[str]:
    for entry in FluentParser(with_spans=False).parse(source).body:
        if isinstance(entry, ast.Junk):
            yield f"{language}/{name}: not Fluent: {(entry.content or '').strip().splitlines()[0]}"
        elif isinstance(entry, ast.Message | ast.Term):
            key = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
            if key in known:
                yield f"{language}/{name}: {key} is there twice"
            known[key] = _facts_of(entry)
            yield from strays(language, name, entry)


def _differences(known: dict[str, dict[str, frozenset[str]]]) -> Iterator[str]:
    first, *others = known
    for other in others:
        for key in sorted(known[first].keys() ^ known[other].keys()):
            missing = other if key in known[first] else first
            yield f"{key} is missing in {missing}"
        for key in sorted(known[first].keys() & known[other].keys()):
            if known[first][key] != known[other][key]:
                odd = ", ".join(sorted(known[first][key] ^ known[other][key]))
                yield f"{key} takes other facts in {first} than in {other}: {odd}"


class _Facts(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  fluent.syntax's name
        self.names.add(node.id.name)


def _facts_of(entry: ast.Message | ast.Term) -> frozenset[str]:
    if isinstance(entry, ast.Term):
        return frozenset()
    visitor = _Facts()
    visitor.visit(entry)
    return frozenset(visitor.names)
