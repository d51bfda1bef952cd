"""Usage: turns of phrase that were decided against, each with what is said instead."""

import re
from collections.abc import Iterator
from typing import Any

from fluent.syntax.visitor import Visitor

WORDS_OF_OTHERS = "participant_words.ftl"
"""What people write in lists of their own: read and never said."""

EVERYWHERE = (
    ("!", "it is said calmly"),
    ("[\U0001f300-\U0001faff]", "a word, not an emoji"),
    ("  +", "one space"),
)
AGAINST = {
    "sv": (
        (r'"', "”"),
        (r"(?i)\b(var god|vänligen|erhålla|ej)\b", "ett ord man säger"),
        (r"(?i)\banvändar\w*", "du, ni"),
        (r"(?i)\bdeadline\w*", "sista dag"),
        (r"\bsin dag\b", "sista dagen"),
        (r"(?i)\bde[nt] där\b", "säg vad det är"),
        (r"(?i)\b(hon|henne|hennes|han|honom|hans)\b", "namnet, eller personen"),
        (r"(?i)\bned\b", "ner"),
        (r"skulle vara (klart|inne|ifyllt)", "hade sista dag, för titeln är inte alltid ett ”det”"),
    ),
    "en": (
        (r'"', "“ and ”"),
        ("’", "'"),
        (r"(?i)\be-mail", "email"),
        (r"(?i)\b(she|her|hers|he|him|his)\b", "the name, or they"),
        (r"\bshall\b", "should, will"),
        (r"\bI (find|see|know) no\b", "I cannot find"),
        (r"\b(is|are) no (file|list|day|chart|presentation)\b", "is not a"),
        (r"(?i)\banswers? for\b", "is responsible for"),
        (r"\bDo (read|see|look|take|talk|use|write|bring)\b", "the verb alone"),
        (r"(?i)\b(what|that) (still )?holds\b", "what is current, what applies"),
        (r"\banew\b", "again"),
    ),
}


def strays(language: str, name: str, entry: Any) -> Iterator[str]:
    """Each as a sentence; ``entry`` is a Fluent message or term of the file ``name``."""
    if name.endswith(WORDS_OF_OTHERS):
        return
    said = _Said()
    said.visit(entry)
    for pattern, instead in (*EVERYWHERE, *AGAINST.get(language, ())):
        for words in said.words:
            if found := re.search(pattern, words):
                yield f"{language}/{name}: {entry.id.name} says “{found.group()}”; better: {instead}"


class _Said(Visitor):
    """The words of an entry, without what is put in their place."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def visit_TextElement(self, node: Any) -> None:  # noqa: N802  fluent.syntax's name
        self.words.append(node.value)
