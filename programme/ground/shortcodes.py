"""Emoji as they are meant: Slack gives :tada: for what people saw and chose."""

import re

_RUN = re.compile(r"(?<![\w:])(?::[a-z0-9_+'-]{1,60}:)+(?![\w:])")
"""One or several on their own: 10:30:45 and ja:a:nej hold none."""
_ONE = re.compile(r":([a-z0-9_+'-]+):")
_TONE = re.compile("skin-tone-([2-6])")
_LIGHTEST = 0x1F3FB
"""The first of five skin tones, which Slack counts from 2 (unicode.org/reports/tr51)."""


def as_meant(text: str) -> str:
    """The text with every shortcode we know as its sign; the workspace's own ones stay as they are."""
    return _RUN.sub(lambda run: _ONE.sub(_sign, run[0]), text) if ":" in text else text


def as_words(text: str) -> str:
    """The text with every emoji as :its_name:, for paper whose letters have none."""
    from emoji import demojize, emoji_count

    return text if text.isascii() or not emoji_count(text) else demojize(text, language="alias")


def _sign(found: re.Match[str]) -> str:
    from emoji import emojize

    tone = _TONE.fullmatch(found[1])
    return chr(_LIGHTEST + int(tone[1]) - 2) if tone else emojize(found[0], language="alias")
