"""Values as people write them, in a form, in lines or in cells: a number, a count, or why it is neither."""

import re
from dataclasses import dataclass

from programme.figures.written_days import plain, shown
from programme.ground.languages import Language
from programme.ground.refusals import Refusal

LARGEST = 1e300
"""Beyond this a chart cannot add any more."""
PER_CENT = "%"

_WHOLE = re.compile(r"[+-]?\d{1,3}( \d{3})+([.,]\d+)?", re.ASCII)
_POINTED = re.compile(r"[+-]?\d{1,3}((\.\d{3})+,\d+|(\.\d{3}){2,})", re.ASCII)
_COMMAED = re.compile(r"[+-]?\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,})", re.ASCII)
_ENGLISH = re.compile(r"[+-]?\d{1,3}(,\d{3})+", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d+(\.\d+)?|\.\d+)(e[+-]?\d{1,3})?", re.ASCII | re.IGNORECASE)
_COUNTED = r"(\d{1,9}|\d{1,3}(?: \d{3}){1,2})"
_OF = r"(?:(?: ?st(?:ycken|\.)?)? ?(?:out of|of|utav|av)(?: (?:de|totalt|sammanlagt|the|a total of))?|/)"
_COUNT = re.compile(rf"{_COUNTED}\s*{_OF}\s*{_COUNTED}(?: ?st(?:ycken|\.)?)?", re.ASCII | re.IGNORECASE)
_IN_WORDS = {
    word: figure
    for words in (
        "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton"
        " nitton tjugo",
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen twenty",
    )
    for figure, word in enumerate(words.split())
} | {"ett": 1, "ingen": 0, "inga": 0, "none": 0}
_BOTH = re.compile(
    r"(?P<share>[^()%]+?) ?% ?\((?P<count>[^()%]+)\)|(?P<count2>[^()%]+?) ?\((?P<share2>[^()%]+) ?%\)"
)
_PER_CENT = re.compile(r"\s*(%|procent|percent|per cent|pct\.?)$", re.IGNORECASE)
_MISSING = frozenset(
    {
        "",
        "-",
        "--",
        "---",
        ".",
        "..",
        "...",
        "…",
        "e.u.",
        "e.u",
        "eu",
        "e. u.",
        "n/a",
        "#n/a",
        "n.a.",
        "na",
        "nan",
        "null",
    }
    | {
        "#saknas!",
        "#div/0!",
        "#division/0!",
        "saknas",
        "uppgift saknas",
        "uppgifter saknas",
        "ingen uppgift",
        "missing",
        "not available",
        "no data",
    }
    | {"#ref!", "#value!", "#name?", "#num!", "#null!", "#calc!", "#spill!", "#error!", "#####"}
    | {"#referens!", "#värdefel!", "#namn?", "#ogiltigt!", "#skärning!", "#omfång!", "#fält!"}
)


@dataclass(frozen=True, slots=True)
class Count:
    """So many of so many, as in "7 of 10"."""

    part: int
    whole: int

    @property
    def share(self) -> float:
        """Between 0 and 1."""
        return self.part / self.whole


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure in the unit of its measure; of a count the share in per cent. ``marked``: written with %."""

    value: float
    count: Count | None = None
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong: a text's key and its facts, of which `line` is one unless it is about the whole."""

    key: str
    facts: dict[str, str | int]


class SlipsError(Refusal):
    """Values that cannot be read. As a refusal it tells the first slip; `slips` are all, line by line."""

    def __init__(self, *slips: Slip) -> None:
        super().__init__(slips[0].key)
        self.facts = slips[0].facts
        self.slips = slips


def is_missing(text: str) -> bool:
    """Whether it says that there is no value: nothing, a dash, "..", "e.u.", "n/a", "saknas"."""
    return plain(text).casefold() in _MISSING


def number(text: str, language: Language) -> float:
    """12,5 and 12.5, 1 250,5 with any space, 1.250,5 and 1,250.5; 1,250 is 1250 in English, 1.25 in Swedish.

    A per cent sign after the figure is left out. Raises Refusal for what is no number, or too large to chart.
    """
    written = _PER_CENT.sub("", plain(text)).removeprefix("'")  # our csv keeps formulas off with it
    if _WHOLE.fullmatch(written):
        written = written.replace(" ", "")
    if _POINTED.fullmatch(written):
        written = written.replace(".", "")
    elif _COMMAED.fullmatch(written) or (language is Language.EN and _ENGLISH.fullmatch(written)):
        written = written.replace(",", "")
    written = written.replace(",", ".")
    if not _NUMBER.fullmatch(written):
        raise Refusal("series-number", text=shown(text))
    return chartable(float(written), text)


def chartable(value: float, text: str) -> float:
    """The same. Raises Refusal for what is too large for a chart, or no number at all."""
    if not abs(value) <= LARGEST:
        raise Refusal("series-number-large", text=shown(text))
    return value


def count(text: str) -> Count:
    """Seven of ten as "7 of 10", "7 av 10" or "7/10". Raises Refusal for other words, 7 of 5 and 0 of 0."""
    found = _COUNT.fullmatch(_in_figures(plain(text)))
    if not found:
        raise Refusal("series-count", text=shown(text))
    return counted(*(int(one.replace(" ", "")) for one in found.groups()))


def _in_figures(text: str) -> str:
    """Seven of ten and sju av tio as 7 of 10."""
    words = re.split(r"( +)", text)
    if len(words) < 5 or not {words[0].casefold(), words[-1].casefold()} & _IN_WORDS.keys():  # noqa: PLR2004
        return text
    return "".join(str(_IN_WORDS.get(word.casefold(), word)) for word in words)


def counted(part: int, whole: int) -> Count:
    """Raises Refusal for 7 of 5, for 0 of 0 and for less than none."""
    if not 0 <= part <= whole or not whole:
        raise Refusal("series-count-whole", part=part, whole=whole)
    return Count(part, whole)


def amount(text: str, *, unit: str, language: Language) -> Amount:
    """A figure with or without its unit: 12,5 dagar, 62 %; of shares 7 av 10 and 70 % (7 av 10).

    Raises Refusal for what is none, and for a unit that is not the measure's.
    """
    written = plain(text)
    both = _BOTH.fullmatch(written)
    if both:
        return _both(both["share"] or both["share2"], both["count"] or both["count2"], unit, language)
    if _COUNT.fullmatch(_in_figures(written)):
        if unit != PER_CENT:
            raise Refusal("values-count-unit", text=written, unit=unit or "–")
        found = count(written)
        return Amount(100 * found.part / found.whole, found, marked=True)
    marked = bool(_PER_CENT.search(written))
    if marked and unit not in {PER_CENT, ""}:
        raise Refusal("values-other-unit", text=shown(text), unit=unit)
    return Amount(number(_without(unit, written), language), marked=marked)


def _both(share: str, of: str, unit: str, language: Language) -> Amount:
    found = amount(of, unit=unit, language=language)
    if found.count is None or abs(number(share, language) - found.value) >= 1:
        raise Refusal("series-count-share", text=shown(f"{share} % ({of})"))
    return found


def _without(unit: str, written: str) -> str:
    """The figure alone, where the measure's own unit stands behind it."""
    found = re.fullmatch(rf"(.*[\d ]){re.escape(unit)}\.?", written, re.IGNORECASE) if unit else None
    return found[1].rstrip() if found else written
