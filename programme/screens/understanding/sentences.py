"""A sentence as words: as somebody wrote them, and as the rules compare them."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

SHORT, MEDIUM = 7, 12
"""Words of a sentence that says one thing only, and of one that may say why as well."""
_WORD = re.compile(
    r":[\w+-]+:|\+1|\d+(?:[:/.,-]\w+)*|[^\W_]+(?:[-'][^\W_]+)*|[\U0001f300-\U0001faff\u2600-\u27bf]|%"
)
_CLAUSE = re.compile(r"[.!?;\n]+\s+|\s+[-–—]\s+|:\s+|\n+|\?")
_COUNT = re.compile(r"\b\d+\s*(?:av|utav|of|out of|/)\s*\d+\b", re.IGNORECASE)
_DAY = re.compile(
    r"\bden \d|\bthe \d|\b\d+:[ea]\b|\b\d+(?:st|nd|rd|th)\b|\b\d+/\d+\b|\bv\.? ?\d+", re.IGNORECASE
)
_TYPED = re.compile(r"^\s*/?hemmaplan\b[\s:,]*(?=\S)", re.IGNORECASE)
_ADDRESSED = re.compile(r"<[@#!][^>]*>|https?://\S+")
_SENT_FROM = re.compile(
    r"^\W*(?:sent from|get outlook|skickat från|hämta outlook)\b.*$", re.IGNORECASE | re.MULTILINE
)
"""What a telephone writes under a mail."""
_QUOTES = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "»": '"'})
_PLEASED = frozenset("👍👌🙏😀😊🙂😃😄👏❤✅🎉💪🙌🥳🤩☺😍💯")
_PLEASED_NAMES = frozenset(
    ("thumbsup", "+1", "ok_hand", "pray", "clap", "smile", "heart", "tada", "slightly_smiling_face", "100")
) | {"raised_hands", "muscle", "blush", "grinning"}
_TICK = re.compile(":(?:white|heavy)_check_mark:|[✔☑]")
"""Says something beside words: what it stands at is done."""
_SMILE = rf"(?:{'|'.join(_PLEASED - {'✅'})}|:(?:{'|'.join(map(re.escape, _PLEASED_NAMES))}):)"
_TONE = r"(?:[\ufe0f\U0001f3fb-\U0001f3ff]|:skin-tone-\d:)?"
_SMILES = re.compile(rf"^(?:{_SMILE}{_TONE}\s*)+|(?:\s*{_SMILE}{_TONE})+$")


Phrase = tuple[str, ...]
Place = tuple[int, ...]
"""Where the words of a phrase stand."""
Found = Mapping[str, list[Place]]
"""By the name of their class, where its phrases stand."""


@dataclass(frozen=True)
class Sentence:
    """``words`` are without case and corrected, ``named`` the places of somebody's or something's name."""

    text: str
    written: Phrase
    words: Phrase
    found: Found
    questioned: bool
    named: frozenset[int]

    @property
    def counted(self) -> bool:
        """7 av 10."""
        return _COUNT.search(self.text) is not None

    @property
    def dated(self) -> bool:
        """A day in figures, without its month."""
        return _DAY.search(self.text) is not None

    @property
    def numbered(self) -> bool:
        return any(character.isdigit() for character in self.text)


def plain(text: str) -> str:
    """Without the command she typed as words, addresses and who is addressed, and a telephone's line; with
    straight quotes and one kind of tick.
    """
    straight = unicodedata.normalize("NFC", _ADDRESSED.sub(" ", text)).translate(_QUOTES)
    return _TYPED.sub("", _SENT_FROM.sub("", _TICK.sub("✅", straight))).strip()


def words_of(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text))


def between(text: str, first: int, last: int) -> str:
    """The text of the words from ``first`` to before ``last``, with the sign after them."""
    found = list(_WORD.finditer(text))
    end = found[last].start() if last < len(found) else len(text)
    return text[found[first].start() : end]


def clauses(text: str) -> Iterator[str]:
    """What stands between full stops, question marks and lines; a question keeps its mark."""
    at = 0
    for found in _CLAUSE.finditer(text):
        if part := text[at : found.end()].strip(" .!;:\n-–—"):
            yield part
        at = found.end()
    if part := text[at:].strip(" .!;:\n-–—"):
        yield part


def starts_of(text: str, *, commas: bool = False) -> frozenset[int]:
    """The places of words that begin a clause, where a capital letter says nothing; or what a comma parts."""
    parts = [part for clause in clauses(text) for part in (clause.split(",") if commas else [clause])]
    counts = [len(words_of(part)) for part in parts]
    return frozenset(sum(counts[:at]) for at in range(max(len(counts), 1)))


def is_pleased(text: str) -> bool:
    """Nothing but signs of somebody who is content."""
    names = re.findall(r":([\w+-]+):", text)
    rest = set(re.sub(r":[\w+-]+:|[\s\ufe0f\U0001f3fb-\U0001f3ff!.]", "", text))
    return (
        bool(names or rest)
        and rest <= _PLEASED
        and all(name.partition("::")[0] in _PLEASED_NAMES or name.startswith("skin-tone") for name in names)
    )


def without_smiles(text: str) -> str:
    """What is said between the signs of somebody who is content."""
    return _SMILES.sub("", text.strip())
