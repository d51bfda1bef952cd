"""The page of a meeting's code: plain HTML like the page of a letter, for whoever sits in the room."""

import html
from collections.abc import Mapping
from typing import Any

from texts import Texts
from views.messages import page_fields
from views.messages.mail_pages import FORM, document
from views.messages.page_fields import Held

CODE = "code"


def asked(view: Mapping[str, Any], texts: Texts, *, held: Held | None = None, slip: str = "") -> str:
    """Which code; it goes into the address, for it is no secret and the page may be bookmarked so."""
    return _page(view, texts, held, told=slip, method="get")


def saying(
    view: Mapping[str, Any],
    texts: Texts,
    *,
    code: str,
    form_id: str,
    held: Held | None = None,
    told: str = "",
) -> str:
    """``told`` is what became of it: it is kept, or why not."""
    own = _hidden(FORM, form_id) + _hidden(CODE, code)
    return _page(view, texts, held, told=told, own=own, method="post")


def _page(
    view: Mapping[str, Any], texts: Texts, held: Held | None, *, told: str, method: str, own: str = ""
) -> str:
    inside = [
        f"<h1>{html.escape(view['title']['text'])}</h1>",
        *([f'<p class="told" role="status">{html.escape(told)}</p>'] if told else []),
        f'<form method="{method}" action="t">',
        *page_fields.body(view, "c", texts, held),
        own,
        f"<button>{html.escape(view['submit']['text'])}</button></form>",
        f"<footer><p>{html.escape(texts('meeting-code-footer'))}</p></footer>",
    ]
    return document(texts, inside)


def _hidden(name: str, value: str) -> str:
    return f'<input type="hidden" name="{name}" value="{html.escape(value)}">'
