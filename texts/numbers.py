"""Numbers as people write them, after CLDR."""

from math import floor, log10

from babel.numbers import format_decimal, format_scientific

from texts.dates import LOCALES

_SIGNIFICANT = 4  # digits
_SPELT = {
    "sv": ("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"),
    "en": ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
}
_PLAIN = 1e-4, 1e15  # outside, powers of ten are easier to read


def number(value: float, language: str, *, decimals: int | None = None) -> str:
    """12,5 or 12.5, with four digits at the most but always one decimal; whole numbers are told whole.

    With `decimals` that many and no fewer, as the marks on an axis are written.
    """
    size, locale = abs(value), LOCALES[language]
    if size and not _PLAIN[0] <= size < _PLAIN[1]:
        said = format_scientific(value, "0.###E0" if decimals is None else "0.#########E0", locale=locale)
    elif decimals is None or not size:
        said = format_decimal(value, f"#,##0.{'#' * _enough(size)}", locale=locale)
    else:
        said = format_decimal(value, f"#,##0.{'0' * decimals}" if decimals else "#,##0", locale=locale)
    return str(said).replace("-", "−")


def _enough(size: float) -> int:
    return max(1, _SIGNIFICANT - 1 - floor(log10(size))) if size else 0


def spelt(count: int, language: str, *, capital: bool = False) -> str:
    """fyra saker, 14 saker: a small count is a word in running text; ``capital`` begins a sentence."""
    words = _SPELT[language]
    said = words[count] if 0 <= count < len(words) else number(count, language)
    return said.capitalize() if capital else said


def with_unit(value: float, unit: str, language: str) -> str:
    """12,5 % (in English 12.5%) or 40 minuter: a number and its sign stay on one line."""
    if unit == "%" and language == "en":
        return f"{number(value, language)}%"
    between = "\N{NO-BREAK SPACE}" if len(unit) == 1 else " "
    return f"{number(value, language)}{between}{unit}" if unit else number(value, language)
