"""How long words may be: the last length Slack takes, and the first it refuses."""

from collections.abc import Callable
from typing import Any

import pytest

from rehearsal.strict import message_problems, view_problems

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def said(block: Json) -> list[str]:
    return message_problems({"text": "Möte i Norrby på torsdag", "blocks": [block]})


def pressed(**button: Any) -> list[str]:
    return said(
        {"type": "actions", "elements": [{"type": "button", "text": plain("Skriv en rad"), **button}]}
    )


def confirmed(**words: str) -> list[str]:
    asked = {"title": "Ta bort?", "text": "Raden försvinner.", "confirm": "Ta bort", "deny": "Behåll"} | words
    return pressed(confirm={part: plain(text) for part, text in asked.items()})


def chosen(**option: Any) -> list[str]:
    options = [{"text": plain("Ekeby"), "value": "ekeby", **option}]
    return said({"type": "actions", "elements": [{"type": "static_select", "options": options}]})


def written(label: str = "Reflektion", hint: str = "En rad räcker", **element: Any) -> list[str]:
    asked = {"type": "plain_text_input", **element}
    return said({"type": "input", "label": plain(label), "hint": plain(hint), "element": asked})


def opened(**parts: Any) -> list[str]:
    view = {"type": "modal", "title": plain("Reflektion"), "blocks": [], **parts}
    return view_problems(view)


def carded(**parts: Any) -> list[str]:
    return said({"type": "card", "title": plain("Strandvik"), **parts})


def charted(title: str = "Väntetid", label: str = "Ekeby", **parts: Any) -> list[str]:
    pie = {"type": "pie", "segments": [{"label": label, "value": 3}]}
    return said({"type": "data_visualization", "title": title, "chart": pie, **parts})


def filmed(**parts: Any) -> list[str]:
    film = {
        "type": "video",
        "alt_text": "Träffen i Strandvik",
        "title": plain("Träffen"),
        "video_url": "https://film.example/traff",
        "thumbnail_url": "https://film.example/traff.png",
    }
    return said(film | parts)


LENGTHS: dict[str, tuple[int, str, Callable[[str], list[str]]]] = {
    "a header": (150, "/blocks/0/text/text", lambda w: said({"type": "header", "text": plain(w)})),
    "a section": (3000, "/blocks/0/text/text", lambda w: said({"type": "section", "text": mrkdwn(w)})),
    "a field": (2000, "/blocks/0/fields/0/text", lambda w: said({"type": "section", "fields": [plain(w)]})),
    "a context": (
        3000,
        "/blocks/0/elements/0/text",
        lambda w: said({"type": "context", "elements": [mrkdwn(w)]}),
    ),
    "a markdown block": (12_000, "/blocks/0/text", lambda w: said({"type": "markdown", "text": w})),
    "a block_id": (255, "/blocks/0/block_id", lambda w: said({"type": "divider", "block_id": w})),
    "an action_id": (255, "/blocks/0/elements/0/action_id", lambda w: pressed(action_id=w)),
    "a button": (75, "/blocks/0/elements/0/text/text", lambda w: pressed(text=plain(w))),
    "an option": (75, "/blocks/0/elements/0/options/0/text/text", lambda w: chosen(text=plain(w))),
    "an option's value": (150, "/blocks/0/elements/0/options/0/value", lambda w: chosen(value=w)),
    "an option's description": (
        75,
        "/blocks/0/elements/0/options/0/description/text",
        lambda w: chosen(description=plain(w)),
    ),
    "a question before a deed": (
        100,
        "/blocks/0/elements/0/confirm/title/text",
        lambda w: confirmed(title=w),
    ),
    "its explanation": (300, "/blocks/0/elements/0/confirm/text/text", lambda w: confirmed(text=w)),
    "its yes": (30, "/blocks/0/elements/0/confirm/confirm/text", lambda w: confirmed(confirm=w)),
    "its no": (30, "/blocks/0/elements/0/confirm/deny/text", lambda w: confirmed(deny=w)),
    "a label": (2000, "/blocks/0/label/text", lambda w: written(label=w)),
    "a hint": (2000, "/blocks/0/hint/text", lambda w: written(hint=w)),
    "a placeholder": (150, "/blocks/0/element/placeholder/text", lambda w: written(placeholder=plain(w))),
    "an image's words": (
        2000,
        "/blocks/0/alt_text",
        lambda w: said({"type": "image", "image_url": "https://bild.example/1.png", "alt_text": w}),
    ),
    "an image's title": (
        2000,
        "/blocks/0/title/text",
        lambda w: said(
            {
                "type": "image",
                "image_url": "https://bild.example/1.png",
                "alt_text": "Kurvan",
                "title": plain(w),
            }
        ),
    ),
    "a modal's title": (24, "/view/title/text", lambda w: opened(title=plain(w))),
    "a modal's submit": (24, "/view/submit/text", lambda w: opened(submit=plain(w))),
    "a modal's close": (24, "/view/close/text", lambda w: opened(close=plain(w))),
    "a card's title": (150, "/blocks/0/title/text", lambda w: carded(title=mrkdwn(w))),
    "a card's body": (200, "/blocks/0/body/text", lambda w: carded(body=mrkdwn(w))),
    "an alert": (
        200,
        "/view/blocks/0/text/text",
        lambda w: opened(blocks=[{"type": "alert", "text": plain(w)}]),
    ),
    "a chart's title": (50, "/blocks/0/title", lambda w: charted(title=w)),
    "a chart's label": (20, "/blocks/0/chart/segments/0/label", lambda w: charted(label=w)),
    "a video's title": (199, "/blocks/0/title/text", lambda w: filmed(title=plain(w))),
}
MAY_BE_EMPTY: dict[str, tuple[int, str, Callable[[str], list[str]]]] = {
    "a button's value": (2000, "/blocks/0/elements/0/value", lambda w: pressed(value=w)),
    "a button's words for the ear": (
        75,
        "/blocks/0/elements/0/accessibility_label",
        lambda w: pressed(accessibility_label=w),
    ),
    "what is written beforehand": (
        3000,
        "/blocks/0/element/initial_value",
        lambda w: written(initial_value=w),
    ),
    "private_metadata": (3000, "/view/private_metadata", lambda w: opened(private_metadata=w)),
    "a callback_id": (255, "/view/callback_id", lambda w: opened(callback_id=w)),
    "an external_id": (255, "/view/external_id", lambda w: opened(external_id=w)),
    "a video's author": (49, "/blocks/0/author_name", lambda w: filmed(author_name=w)),
}


@pytest.mark.parametrize(
    ("longest", "place", "judged"), (LENGTHS | MAY_BE_EMPTY).values(), ids=LENGTHS | MAY_BE_EMPTY
)
def test_words_may_be_as_long_as_slack_has_room_for(
    longest: int, place: str, judged: Callable[[str], list[str]]
) -> None:
    assert judged("ö" * longest) == []
    assert judged("ö" * (longest + 1)) == [
        f"must be less than {longest + 1} characters [json-pointer:{place}]"
    ]


@pytest.mark.parametrize(("_longest", "place", "judged"), LENGTHS.values(), ids=LENGTHS)
def test_words_that_are_shown_may_not_be_empty(
    _longest: int, place: str, judged: Callable[[str], list[str]]
) -> None:
    assert judged("") == [f"must be more than 0 characters [json-pointer:{place}]"]


@pytest.mark.parametrize(("_longest", "_place", "judged"), MAY_BE_EMPTY.values(), ids=MAY_BE_EMPTY)
def test_words_behind_the_scenes_may_be_empty(
    _longest: int, _place: str, judged: Callable[[str], list[str]]
) -> None:
    assert judged("") == []


def test_an_address_may_be_3000_characters_long() -> None:
    start = "https://ekeby.example/"
    assert pressed(url=start + "x" * (3000 - len(start))) == []
    assert pressed(url=start + "x" * (3001 - len(start))) == [
        "must be less than 3001 characters [json-pointer:/blocks/0/elements/0/url]"
    ]
