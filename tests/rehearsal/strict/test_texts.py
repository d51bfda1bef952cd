"""Text objects and rich text: which marks belong to which words."""

from typing import Any

import pytest

from rehearsal.strict import message_problems

Json = dict[str, Any]
SECTION = "/blocks/0/elements/0"


def said(block: Json) -> list[str]:
    return message_problems({"text": "Anna Berg skriver", "blocks": [block]})


def told(**text: Any) -> list[str]:
    return said({"type": "section", "text": text})


def rich(*pieces: Json) -> list[str]:
    section = {"type": "rich_text_section", "elements": list(pieces)}
    return said({"type": "rich_text", "elements": [section]})


def test_emoji_belong_to_plain_text_and_verbatim_to_mrkdwn() -> None:
    assert told(type="plain_text", text="Hej", emoji=False) == []
    assert told(type="mrkdwn", text="*Hej*", verbatim=True) == []
    assert told(type="mrkdwn", text="Hej", emoji=True) == [
        "invalid additional property: emoji [json-pointer:/blocks/0/text]"
    ]
    assert told(type="plain_text", text="Hej", verbatim=True) == [
        "invalid additional property: verbatim [json-pointer:/blocks/0/text]"
    ]


def test_words_are_given_as_objects_of_a_known_kind() -> None:
    assert said({"type": "section", "text": "Hej"}) == [
        "must provide an object [json-pointer:/blocks/0/text]"
    ]
    assert told(text="Hej") == ["missing required field: type [json-pointer:/blocks/0/text]"]
    assert told(type="html", text="Hej") == ["unsupported type: html [json-pointer:/blocks/0/text/type]"]
    assert told(type="mrkdwn", text=7) == ["must be a string [json-pointer:/blocks/0/text/text]"]


def test_a_null_is_not_the_same_as_nothing() -> None:
    section = {"type": "section", "text": {"type": "mrkdwn", "text": "Hej"}}
    assert said({**section, "accessory": None}) == [
        "must provide an object [json-pointer:/blocks/0/accessory]"
    ]
    assert said({**section, "fields": None}) == ["must be an array [json-pointer:/blocks/0/fields]"]
    assert said({**section, "block_id": None}) == ["must be a string [json-pointer:/blocks/0/block_id]"]


def test_a_section_says_something() -> None:
    assert said({"type": "section"}) == ["must define either `text` or `fields` [json-pointer:/blocks/0]"]


def test_a_header_is_plain() -> None:
    assert said({"type": "header", "text": {"type": "mrkdwn", "text": "Hej"}}) == [
        "must be one of 'plain_text' [json-pointer:/blocks/0/text/type]"
    ]


PIECES: dict[str, Json] = {
    "words": {
        "type": "text",
        "text": "Hej",
        "style": {"bold": True, "italic": True, "strike": True, "code": True},
    },
    "a link": {"type": "link", "url": "https://norrby.example", "text": "Norrby"},
    "an address for letters": {"type": "link", "url": "mailto:maria.lind@norrby.example"},
    "an emoji": {"type": "emoji", "name": "wave", "skin_tone": 2},
    "a person": {"type": "user", "user_id": "U7", "style": {"bold": True, "highlight": True}},
    "a channel": {"type": "channel", "channel_id": "C7"},
    "a group": {"type": "usergroup", "usergroup_id": "S7"},
    "a workspace": {"type": "team", "team_id": "T7"},
    "everybody who is here": {"type": "broadcast", "range": "here"},
    "a date": {"type": "date", "timestamp": 1_800_000_000, "format": "{date_long}", "fallback": "i januari"},
    "a colour": {"type": "color", "value": "#E01E5A"},
}


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
def test_rich_text_holds_words_people_places_and_days(piece: Json) -> None:
    assert rich(piece) == []
    assert rich({**piece, "size": "large"}) == [
        f"invalid additional property: size [json-pointer:{SECTION}/elements/0]"
    ]


BROKEN: dict[str, tuple[Json, str]] = {
    "no words": ({"type": "text", "text": ""}, "must be more than 0 characters [json-pointer:{}/text]"),
    "words forgotten": ({"type": "text"}, "missing required field: text [json-pointer:{}]"),
    "words that are none": ({"type": "text", "text": 7}, "must be a string [json-pointer:{}/text]"),
    "a style of no kind": (
        {"type": "text", "text": "Hej", "style": {"blink": True}},
        "invalid additional property: blink [json-pointer:{}/style]",
    ),
    "a script for a link": (
        {"type": "link", "url": "javascript:alert(1)"},
        "must match the pattern ^(https?://|mailto:)\\S+$ [json-pointer:{}/url]",
    ),
    "an audience of no kind": (
        {"type": "broadcast", "range": "all"},
        "must be one of 'here', 'channel' or 'everyone' [json-pointer:{}/range]",
    ),
    "a date without a form": (
        {"type": "date", "timestamp": 1_800_000_000},
        "missing required field: format [json-pointer:{}]",
    ),
    "a moment with a fraction": (
        {"type": "date", "timestamp": 1.5, "format": "{date}"},
        "must be an integer [json-pointer:{}/timestamp]",
    ),
    "a section within a section": (
        {"type": "rich_text_section", "elements": []},
        "unsupported type: rich_text_section [json-pointer:{}/type]",
    ),
}


@pytest.mark.parametrize(("piece", "words"), BROKEN.values(), ids=BROKEN)
def test_a_broken_piece_of_rich_text_is_refused(piece: Json, words: str) -> None:
    assert rich(piece) == [words.format(f"{SECTION}/elements/0")]


WORDS = [{"type": "text", "text": "Hej"}]
ITEM = {"type": "rich_text_section", "elements": WORDS}


def test_rich_text_has_lists_quotes_and_code() -> None:
    numbered = {
        "type": "rich_text_list",
        "style": "ordered",
        "elements": [ITEM],
        "indent": 8,
        "offset": 3,
        "border": 1,
    }
    quote = {"type": "rich_text_quote", "elements": WORDS}
    code = {"type": "rich_text_preformatted", "elements": WORDS}
    assert said({"type": "rich_text", "elements": [numbered, quote, code]}) == []


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (
            {"type": "rich_text_list", "style": "roman", "elements": [ITEM]},
            "must be one of 'bullet' or 'ordered'",
        ),
        (
            {"type": "rich_text_list", "style": "bullet", "elements": WORDS},
            "must be one of 'rich_text_section'",
        ),
        ({"type": "rich_text_list", "style": "bullet", "elements": [ITEM], "indent": 9}, "must be at most 8"),
        ({"type": "rich_text_quote", "elements": [ITEM]}, "unsupported type: rich_text_section"),
        (
            {"type": "rich_text_preformatted", "elements": [{"type": "user", "user_id": "U7"}]},
            "unsupported type: user",
        ),
        ({"type": "text", "text": "Hej"}, "unsupported type: text"),
    ],
)
def test_a_part_of_rich_text_that_is_misbuilt_is_refused(part: Json, words: str) -> None:
    found = said({"type": "rich_text", "elements": [part]})
    assert found[0].startswith(words)
    assert f"[json-pointer:{SECTION}" in found[0]
