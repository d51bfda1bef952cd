"""A programme's own words stand wherever the method's would: in every text, in the form it stands in."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from programme.ground.languages import Language
from programme.programmes import own_words as kept
from texts import Texts, texts_in
from texts.lexicon import APART, ELSE, TERMS, WORDS
from texts.own_words import MANY, READ_BY_MACHINES, OwnWords, Words
from texts.sources import sources
from views import examples as rooms
from views.examples import examples
from views.ground.blocks import Message

MARK = "ordx"
SV, EN = Language.SV, Language.EN


def marked() -> Words:
    """Another word for every term, in all its forms."""
    each = ((term, f"{MARK}{at}") for at, term in enumerate(TERMS))
    return tuple(
        word
        for term, named in each
        for word in ((term, named, f"{named}en"), (term + MANY, f"{named}ar", f"{named}arna"))
    )


def standard(language: str, but: frozenset[str] = frozenset()) -> re.Pattern[str]:
    forms = {form for term, word in WORDS[language].items() if term not in but for form in word}
    genitive = "s?" if language == "sv" else ""
    any_of = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
    return re.compile(rf"(?<![\w-])(?:{any_of}){genitive}(?![\w-])", re.IGNORECASE)


def left(said: str, key: str, language: str) -> list[str]:
    """What of the method's own words is still said."""
    but = frozenset(term for term, begins in APART.items() if key.startswith(begins))
    return standard(language, but).findall(re.sub(ELSE[language], "", said, flags=re.IGNORECASE))


class Parts(Visitor):
    """What a text says beside its facts, whatever it chooses."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802  fluent.syntax's name
        self.found.append(node.value)


def parts(language: str) -> Iterator[tuple[str, str]]:
    """(key, something it says)."""
    for source in sources(language).values():
        for entry in FluentParser(with_spans=False).parse(source).body:
            if isinstance(entry, ast.Message):
                visitor = Parts()
                visitor.visit(entry)
                yield from ((entry.id.name, said) for said in visitor.found)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_text_says_the_methods_word_where_there_is_another(language: str) -> None:
    own, found, changed = OwnWords(language, marked()), {}, 0
    for key, part in parts(language):
        if not READ_BY_MACHINES.search(key):
            said = own.said(key, part, str)
            changed += said != part
            found |= {key: said} if left(said, key, language) else {}
    assert found == {}
    assert changed > 500


SHOWS_THEM = ("modal-programme-words", "modal-organisation-words")
"""The windows in which own words are chosen instead of the method's."""


def read(shown: Any) -> Iterator[str]:
    """Whatever of it is read: not the ids, the values and what a window remembers."""
    if isinstance(shown, dict):
        for name, one in shown.items():
            if name in {"text", "alt_text", "hint", "label", "title", "elements", "blocks", "fields"} or (
                isinstance(one, dict | list)
            ):
                yield from read(one)
    elif isinstance(shown, list):
        for one in shown:
            yield from read(one)
    elif isinstance(shown, str):
        yield shown


@cache
def typed() -> str:
    """What people in the examples wrote, and what their checklists say."""
    folder = Path(rooms.__file__).parent
    return "\n".join(json.dumps(one.read_text("utf-8"), ensure_ascii=False) for one in folder.rglob("*.py"))


GROUPS = ("measure", "runchart", "idea-many", "answer-terms")
"""Examples in which women and men are groups, who do not meet."""
NAMES = re.compile(
    r"Grupp \d|Gruppen för|gruppen&gt;|&gt; träff 1|träff 1 i ditt|preparations\.\d"
    r"|\((?:manager|me cluster)\)|Programmets &lt;mall&gt;"
)
"""What the examples call clusters and files, where in a template something is amiss, words for ids."""
HEADINGS = re.compile(r"(?<=; )cluster as|B: cluster")
"""Of a sheet, by which we find what stands in it."""


OF_ITS_GENDER = re.compile(
    rf"{MARK}\d+(?:en)?(?![a-z])[^.!?:;(\n]{{0,40}}? (?:är|var|blir|blev|vore)"
    r"(?: (?:redan|inte|nu|fortfarande|åter|aldrig|helt))*"
    r" (?:\w+[^u]ad|\w+[^u]at|\w{2,}(?:lagd|lagt|ställd|ställt|skickad|taget|tagen|skrivet|skriven)"
    r"|gjort|gjord|klart?|öppe[nt]|nytt?|helt?)\b",
    re.IGNORECASE,
)
"""An adjective after the word: a meeting may be an event, and a programme a journey."""


def ours(name: str, said: str, language: str) -> Iterator[str]:
    """Where the method's word is said, and nobody in the examples wrote it."""
    apart = frozenset({"cluster"} if any(one in name for one in GROUPS) else ())
    plain = HEADINGS.sub("", NAMES.sub("", re.sub(ELSE[language], "", said, flags=re.IGNORECASE)))
    for one in standard(language, apart).finditer(plain):
        around = plain[max(0, one.start() - 6) : one.end() + 3].strip("*_ .,")
        if around not in typed():
            yield plain[max(0, one.start() - 30) : one.end() + 15]


def drawn(name: str, texts: Texts) -> Iterator[str]:
    shown = examples()[name](texts)
    yield from read([shown.text, shown.blocks] if isinstance(shown, Message) else shown)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_view_says_the_methods_word_but_where_somebody_wrote_it(language: str) -> None:
    texts, found = texts_in(language, marked()), {}
    for name in examples().keys() - set(SHOWS_THEM):
        said = {one for part in drawn(name, texts) for one in ours(name, part, language)}
        found |= {name: said} if said else {}
    assert found == {}


def test_nothing_after_a_word_goes_by_the_gender_of_the_methods_own() -> None:
    own, texts = OwnWords("sv", marked()), texts_in("sv", marked())
    written = ((key, own.said(key, part, str)) for key, part in parts("sv"))
    shown = ((name, part) for name in examples() for part in drawn(name, texts))
    every = [*written, *shown]
    assert {(key, one[0]) for key, said in every for one in OF_ITS_GENDER.finditer(said)} == set()


def test_the_terms_one_may_have_words_for_are_those_there_are_forms_of() -> None:
    assert kept.TERMS == TERMS == tuple(WORDS["en"])
    assert kept.MANY == MANY


CHANGED = (
    *kept.told(kept.kept([("meeting", "dialogmöte, dialogmötet"), ("cluster", "nätverk, nätverket")], SV)),
    *kept.told(kept.kept([("programme", "resa, resan"), ("step", "etapp, etappen, etapper, etapperna")], SV)),
)


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("En träff till.", "Ett dialogmöte till."),
        ("Träffarna i er grupp", "Dialogmötena i ert nätverk"),
        ("träffens datum", "dialogmötets datum"),
        ("3 program, sju program, 1 program, programmet", "3 resor, sju resor, 1 resa, resan"),
        ("ett nytt steg, alla steg, ett steg i taget", "en ny etapp, alla etapper, ett steg i taget"),
        ("träffas, träffgrupp, uppträffar", "träffas, träffgrupp, uppträffar"),
        ("/hemmaplan träff K4TZ", "/hemmaplan träff K4TZ"),
    ],
)
def test_a_word_stands_in_its_form_and_what_goes_before_it_agrees(said: str, instead: str) -> None:
    assert OwnWords("sv", CHANGED).said("", said, str) == instead


def test_english_words_have_their_article() -> None:
    own = OwnWords("en", kept.told(kept.kept([("meeting", "event"), ("idea", "thought")], EN)))
    assert own.said("", "A meeting, the meetings, meeting's", str) == "An event, the events, event's"
    assert own.said("", "An idea", str) == "A thought"


def test_what_somebody_wrote_is_left_and_own_words_are_no_markup() -> None:
    texts = texts_in("sv", (("meeting", "<!channel>", "<!channel>"),))
    said = texts.rich("next-meeting", meeting="Träffen med träff 1", when="måndag")
    assert "<!channel>" not in said
    assert "Träffen med träff 1" in said
