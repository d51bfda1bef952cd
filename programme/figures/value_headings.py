"""What headings and labels mean in a table of values, in Swedish and in English: one list a meaning."""

import re
from collections.abc import Sequence
from datetime import date

from programme.figures.written_days import plain, when
from programme.ground.refusals import Refusal

DATES = frozenset(
    {
        "datum",
        "date",
        "dag",
        "day",
        "mätdatum",
        "mätdag",
        "matdatum",
        "tid",
        "time",
        "när",
        "when",
        "tidpunkt",
    }
    | {"månad", "month", "vecka", "week", "v", "kvartal", "quarter", "tertial", "period", "år", "year", "ar"}
    | {"mättillfälle", "tillfälle", "redovisningsperiod", "räkenskapsår", "månad/år", "date of measurement"}
)
YEARS = frozenset({"år", "year", "ar", "årtal"})
WITHIN_A_YEAR = (
    dict.fromkeys(("vecka", "week", "v", "veckonr", "veckonummer"), "v")
    | dict.fromkeys(("månad", "month", "mån"), "M")
    | dict.fromkeys(("kvartal", "quarter", "kv"), "Q")
    | {"tertial": "T"}
)
"""A column beside the year's: how its figure is written after the year."""
VALUES = frozenset(
    {"value", "värde", "mätvärde", "varde", "mätvärden", "utfall", "resultat", "result", "outcome"}
)
COUNTS = frozenset(
    {"antal", "av antal", "count", "number", "out of", "täljare", "numerator", "nämnare", "denominator", "n"}
    | {"ja", "yes"}
)
GROUPS = frozenset({"kön", "kon", "grupp", "group", "gender", "sex", "uppdelning", "kön/grupp"})
PLACES = frozenset(
    {"kommun", "kommunnamn", "municipality", "region", "regionnamn", "län", "organisation", "organization"}
    | {"förvaltning", "nämnd", "verksamhet", "skola", "school", "enhet", "unit", "enhetsnamn", "område", "ou"}
    | {"förbättring", "improvement"}
)
MEASURES = frozenset(
    {"mått", "measure", "nyckeltal", "nyckeltalsnamn", "kpi", "indikator", "indicator", "variabel", "fråga"}
    | {"title", "titel"}
)
CODES = frozenset(
    {"kod", "code", "id", "nr", "no", "nummer", "rad", "row", "#", "kommunkod", "kommun-id", "kommunid"}
    | {"kommun id", "regionkod", "nyckeltals-id", "nyckeltalsid", "kpi id", "löpnummer", "municipality id"}
    | {"index"}
)
SUMMARIES = frozenset(
    {"medel", "medelvärde", "summa", "totalt", "total", "totala", "genomsnitt", "genomsnittet", "snitt"}
    | {"mean", "average", "avg", "sum", "median", "medianvärde", "min", "max", "minimum", "maximum"}
    | {"summering", "totalsumma", "standardavvikelse", "std", "grand total", "i medel", "i genomsnitt"}
    | {"i snitt", "hela perioden", "alla", "delsumma", "subtotal", "delsummor", "summa summarum"}
)
_SUMS = frozenset({"totalt", "total", "summa", "sum", "snitt", "medel", "average"})
_ANY_DAY = date(2000, 12, 31)
EVERYONE = frozenset(
    {"totalt", "total", "t", "alla", "samtliga", "all", "everyone", "everybody", "båda", "both", "båda könen"}
    | {"kvinnor och män", "flickor och pojkar", "women and men", "girls and boys", "both sexes"}
)
_SAME = (
    frozenset({"kvinnor", "kvinna", "k", "women", "woman", "w", "female", "females", "f"}),
    frozenset({"män", "man", "m", "men", "male", "males"}),
    frozenset({"flickor", "flicka", "f", "tjejer", "girls", "girl", "g"}),
    frozenset({"pojkar", "pojke", "p", "killar", "boys", "boy", "b"}),
)
_WORDS = re.compile(r"[^\W\d_]+")


def told(text: str) -> str:
    """A heading or a label as it is compared: ``Värde (%):`` is ``värde``."""
    bare = re.sub(r"\([^)]*\)|\[[^]]*\]", " ", plain(text).casefold())
    return plain(bare.replace("%", " ")).strip(" .:*,")


def is_summary(text: str) -> bool:
    """Whether a row with this label is a mean, a sum or the like."""
    words = told(text)
    first, *_, last = words.split(" ") * 2
    return (
        words in SUMMARIES
        or first in SUMMARIES - {"min", "max", "alla", "total", "totala"}
        or (last in _SUMS and _is_time(words.removesuffix(last)))
    )


def _is_time(text: str) -> bool:
    """Whether it is a day or a period, as in Januari totalt; of Kvinnor totalt it is not."""
    try:
        when(text, today=_ANY_DAY)
    except Refusal:
        return False
    return True


def is_everyone(text: str) -> bool:
    return told(text) in EVERYONE or plain(text).casefold() in EVERYONE


def group_called(text: str, groups: Sequence[str]) -> str:
    """The group a label names, in either language or by its letter; empty for none, and for one of two."""
    label = told(text)
    exact = [group for group in groups if group.casefold() in {label, plain(text).casefold()}]
    found = exact or [group for group in groups if label in _names_of(group)]
    return found[0] if len(found) == 1 else ""


def group_within(heading: str, groups: Sequence[str]) -> str:
    """The same for a heading with more in it: ``Andel kvinnor``, ``Kvinnor, procent``."""
    whole = group_called(heading, groups)
    if whole:
        return whole
    words = [word for word in _WORDS.findall(heading.casefold()) if len(word) > 1]
    found = {
        group for word in words for group in groups if word == group.casefold() or word in _names_of(group)
    }
    return found.pop() if len(found) == 1 else ""


def is_somebody(text: str) -> bool:
    """Whether a label names one of the sexes, as a measure that is not split may meet them."""
    return any(told(text) in names for names in _SAME)


def _names_of(group: str) -> frozenset[str]:
    return frozenset().union(
        *(names for names in _SAME if group.casefold() in names and len(group) > 1), {group.casefold()}
    )
