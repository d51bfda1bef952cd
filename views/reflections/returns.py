"""What somebody wrote, quoted where it comes back."""

from collections.abc import Sequence

from programme.reflections.returns import Quote
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block
from views.ground.wording import written

IN_LETTER = 200
"""Characters of each quote in a letter; in a form there is room for more."""
IN_FORM = 600
MOST = 2
"""Quotes in a letter, where what she wrote is beside the point."""


def in_letter(quotes: Sequence[Quote], texts: Texts, *, most: int = MOST) -> Mrkdwn:
    """A line of her own words each, and how many more; what she wrote twice is quoted once."""
    said = list(dict.fromkeys(_clipped(one, IN_LETTER, texts) for one in quotes))
    lines = [texts.rich("returns-line", said=one) for one in said[:most]]
    rest = [texts.rich("returns-more", count=len(said) - most)] if said[most:] else []
    return blocks.joined(*lines, *rest, by="\n")


def said_before(quotes: Sequence[Quote], texts: Texts) -> Mrkdwn:
    """The same under a word of whose they are; nothing where there are none."""
    lines = in_letter(quotes, texts)
    return blocks.joined(texts.rich("returns-earlier"), lines, by="\n") if lines else lines


def in_form(quotes: Sequence[Quote], texts: Texts) -> list[Block]:
    """The first words of a form: what was asked then, and what was answered."""
    if not quotes:
        return []
    lines = (
        texts.rich("returns-answer", asked=written(one.asked, texts), said=_clipped(one, IN_FORM, texts))
        for one in quotes
    )
    return blocks.sections(texts.rich("returns-intro"), *lines)


def _clipped(one: Quote, most: int, texts: Texts) -> str:
    return blocks.clip(" ".join(written(one.said, texts).split()), most)
