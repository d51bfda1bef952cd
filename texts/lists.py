"""Lists as people say them, after CLDR."""

from collections.abc import Sequence

from babel.lists import format_list

from texts.dates import LOCALES


def listed(items: Sequence[str], language: str) -> str:
    """Norrby, Ekeby och Strandvik."""
    return str(format_list(list(items), locale=LOCALES[language])) if items else ""
