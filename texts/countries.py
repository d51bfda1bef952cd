"""Countries by the names people know them by, after CLDR."""

from collections.abc import Iterable

from babel import Locale

from texts.dates import LOCALES


def named(codes: Iterable[str], language: str) -> list[tuple[str, str]]:
    """(ISO 3166 code, name in ``language``), in the order given."""
    names = Locale.parse(LOCALES[language]).territories
    return [(code, str(names[code])) for code in codes]
