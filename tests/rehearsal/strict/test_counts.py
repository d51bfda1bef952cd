"""How many of a kind there may be: the last number Slack takes, and the first it refuses."""

from collections.abc import Callable
from typing import Any

import pytest

from rehearsal.strict import message_problems, view_problems

Json = dict[str, Any]
Judged = Callable[[int], list[str]]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def said(*blocks: Json) -> list[str]:
    return message_problems({"text": "Möte i Norrby på torsdag", "blocks": list(blocks)})


def options(number: int) -> list[Json]:
    return [{"text": plain(f"Ort {place}"), "value": f"ort-{place}"} for place in range(number)]


def offered(**element: Any) -> list[str]:
    return said({"type": "actions", "elements": [element]})


def buttons(number: int) -> list[Json]:
    return [{"type": "button", "text": plain("Ja"), "action_id": f"ja-{place}"} for place in range(number)]


def row(cells: int) -> list[Json]:
    return [{"type": "raw_text", "text": "3"}] * cells


def drawn(series: int = 1, points: int = 1) -> list[str]:
    labels = [f"vecka {place}" for place in range(points)]
    data = [{"label": label, "value": -1.5} for label in labels]
    chart = {
        "type": "line",
        "series": [{"name": f"Ort {place}", "data": data} for place in range(series)],
        "axis_config": {"categories": labels},
    }
    return said({"type": "data_visualization", "title": "Väntetid", "chart": chart})


def sliced(segments: int) -> list[str]:
    chart = {"type": "pie", "segments": [{"label": f"Ort {place}", "value": 1} for place in range(segments)]}
    return said({"type": "data_visualization", "title": "Deltagare", "chart": chart})


def thumbs(number: int) -> list[Json]:
    thumb = {"text": plain("Bra"), "value": "bra"}
    return [
        {"type": "feedback_buttons", "action_id": f"t{n}", "positive_button": thumb, "negative_button": thumb}
        for n in range(number)
    ]


HOME = {"type": "home"}
MODAL = {"type": "modal", "title": plain("Programmet")}
DIVIDER = {"type": "divider"}
GROUP = {"label": plain("Norr"), "options": options(1)}

COUNTS: dict[str, tuple[int, str, Judged]] = {
    "elements of an actions block": (
        25,
        "/blocks/0/elements",
        lambda n: said({"type": "actions", "elements": buttons(n)}),
    ),
    "elements of a context": (
        10,
        "/blocks/0/elements",
        lambda n: said({"type": "context", "elements": [plain("när")] * n}),
    ),
    "elements of a context with actions": (
        5,
        "/blocks/0/elements",
        lambda n: said({"type": "context_actions", "elements": thumbs(n)}),
    ),
    "fields": (10, "/blocks/0/fields", lambda n: said({"type": "section", "fields": [plain("3 av 4")] * n})),
    "options": (
        100,
        "/blocks/0/elements/0/options",
        lambda n: offered(type="static_select", options=options(n)),
    ),
    "options for many": (
        100,
        "/blocks/0/elements/0/options",
        lambda n: offered(type="multi_static_select", options=options(n)),
    ),
    "groups of options": (
        100,
        "/blocks/0/elements/0/option_groups",
        lambda n: offered(type="static_select", option_groups=[GROUP] * n),
    ),
    "options of a group": (
        100,
        "/blocks/0/elements/0/option_groups/0/options",
        lambda n: offered(
            type="static_select", option_groups=[{"label": plain("Norr"), "options": options(n)}]
        ),
    ),
    "entries of an overflow menu": (
        5,
        "/blocks/0/elements/0/options",
        lambda n: offered(type="overflow", options=options(n)),
    ),
    "radio buttons": (
        10,
        "/blocks/0/elements/0/options",
        lambda n: offered(type="radio_buttons", options=options(n)),
    ),
    "checkboxes": (
        10,
        "/blocks/0/elements/0/options",
        lambda n: offered(type="checkboxes", options=options(n)),
    ),
    "cards of a carousel": (
        10,
        "/blocks/0/elements",
        lambda n: said({"type": "carousel", "elements": [{"type": "card", "title": plain("Ekeby")}] * n}),
    ),
    "rows of a table": (100, "/blocks/0/rows", lambda n: said({"type": "table", "rows": [row(2)] * n})),
    "columns of a table": (20, "/blocks/0/rows/0", lambda n: said({"type": "table", "rows": [row(n)]})),
    "series of a chart": (12, "/blocks/0/chart/series", drawn),
    "segments of a pie": (12, "/blocks/0/chart/segments", sliced),
}
MAY_BE_NONE: dict[str, tuple[int, str, Judged]] = {
    "blocks of a message": (50, "/blocks", lambda n: said(*[DIVIDER] * n)),
    "blocks of a modal": (100, "/view/blocks", lambda n: view_problems({**MODAL, "blocks": [DIVIDER] * n})),
    "blocks of a Home tab": (100, "/view/blocks", lambda n: view_problems({**HOME, "blocks": [DIVIDER] * n})),
    "column settings": (
        20,
        "/blocks/0/column_settings",
        lambda n: said({"type": "table", "rows": [row(1)], "column_settings": [{"align": "right"}] * n}),
    ),
}


@pytest.mark.parametrize(
    ("most", "place", "judged"), (COUNTS | MAY_BE_NONE).values(), ids=COUNTS | MAY_BE_NONE
)
def test_there_may_be_as_many_as_slack_has_room_for(most: int, place: str, judged: Judged) -> None:
    assert judged(most) == []
    assert judged(most + 1) == [f"no more than {most} items allowed [json-pointer:{place}]"]


@pytest.mark.parametrize(("_most", "place", "judged"), COUNTS.values(), ids=COUNTS)
def test_a_holder_holds_something(_most: int, place: str, judged: Judged) -> None:
    assert judged(0) == [f"no less than 1 items allowed [json-pointer:{place}]"]


@pytest.mark.parametrize(("_most", "_place", "judged"), MAY_BE_NONE.values(), ids=MAY_BE_NONE)
def test_an_empty_message_or_view_is_still_one(_most: int, _place: str, judged: Judged) -> None:
    assert judged(0) == []


def test_a_series_has_at_most_twenty_points() -> None:
    assert drawn(points=20) == []
    assert drawn(points=21) == [
        "no more than 20 items allowed [json-pointer:/blocks/0/chart/series/0/data]",
        "no more than 20 items allowed [json-pointer:/blocks/0/chart/axis_config/categories]",
    ]


def test_a_data_table_has_a_header_and_one_to_two_hundred_rows() -> None:
    def judged(rows: int) -> list[str]:
        return said({"type": "data_table", "caption": "Väntetid", "rows": [row(2)] * rows})

    assert judged(2) == judged(201) == []
    assert judged(1) == ["no less than 2 items allowed [json-pointer:/blocks/0/rows]"]
    assert judged(202) == ["no more than 201 items allowed [json-pointer:/blocks/0/rows]"]
