"""Slack's markup for those who are not in Slack: the small part of it that we use, as plain text and as HTML.

After docs.slack.dev/messaging/formatting-message-text: *bold*, _italic_, lines that begin with >, links.
"""

import html
import re

from texts import Mrkdwn

LINK = re.compile(r"<(https?://[^|>\s]+|mailto:[^|>\s]+)(?:\|([^>]*))?>")
ADDRESSED = re.compile(r"<[@#!][^>]*>")
"""Whom Slack would call: there is nobody to call in a mail."""
BOLD = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])")
ITALIC = re.compile(r"(?<![\w_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])")
QUOTE = "&gt; "


def plain(said: Mrkdwn) -> str:
    """Without any marks; a link as its words and where it leads."""
    text = ADDRESSED.sub("", said)
    text = LINK.sub(lambda one: f"{one[2]} ({one[1]})" if one[2] else one[1], text)
    return html.unescape(ITALIC.sub(r"\1", BOLD.sub(r"\1", text)))


def as_html(said: Mrkdwn) -> str:
    """A paragraph's inside. What somebody typed is escaped already, and stays so."""
    text = ADDRESSED.sub("", said)
    pieces: list[str] = []
    at = 0
    for link in LINK.finditer(text):
        pieces += [_marked(text[at : link.start()]), _anchor(link[1], link[2] or link[1])]
        at = link.end()
    return "".join([*pieces, _marked(text[at:])]).replace("\n", "<br>\n")


def _anchor(address: str, words: str) -> str:
    return f'<a href="{html.escape(html.unescape(address))}">{html.escape(html.unescape(words))}</a>'


def _marked(text: str) -> str:
    safe = html.escape(html.unescape(text))
    lines = [line.removeprefix(QUOTE) for line in safe.split("\n")]
    return ITALIC.sub(r"<em>\1</em>", BOLD.sub(r"<strong>\1</strong>", "\n".join(lines)))
