"""Tables and charts: every row as long as the others, every series with its points."""

from typing import Any

import pytest

from rehearsal.strict import message_problems

Json = dict[str, Any]


def said(*blocks: Json) -> list[str]:
    return message_problems({"text": "Väntetid i dagar", "blocks": list(blocks)})


def cell(text: str) -> Json:
    return {"type": "raw_text", "text": text}


def tabled(kind: str, *rows: list[Json], **parts: Any) -> list[str]:
    caption = {"caption": "Väntetid"} if kind == "data_table" else {}
    return said({"type": kind, "rows": list(rows), **caption, **parts})


RICH = {
    "type": "rich_text",
    "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "å" * 50}]}],
}


@pytest.mark.parametrize("kind", ["table", "data_table"])
def test_a_table_holds_ten_thousand_characters_in_all(kind: str) -> None:
    full = [[cell("Ort")], [cell("x" * 9947)], [RICH]]
    assert tabled(kind, *full) == []
    assert tabled(kind, *full, [cell("3")]) == [
        "must hold less than 10001 characters in all its cells [json-pointer:/blocks/0/rows]"
    ]


def test_the_rows_of_a_data_table_are_equally_long() -> None:
    assert tabled("data_table", [cell("Ort"), cell("Dagar")], [cell("Ekeby")]) == [
        "all rows must have the same number of cells [json-pointer:/blocks/0]"
    ]


def test_the_header_of_a_data_table_is_bare_words() -> None:
    assert tabled("data_table", [cell("Ort")], [RICH]) == []
    assert tabled("data_table", [RICH], [cell("Ekeby")]) == [
        "rich_text cannot be used in the header row [json-pointer:/blocks/0]"
    ]


def test_a_data_table_is_turned_one_to_a_hundred_rows_at_a_time() -> None:
    rows = [[cell("Ort")], [cell("Ekeby")]]
    assert tabled("data_table", *rows, page_size=100) == []
    assert tabled("data_table", *rows, page_size=101) == [
        "must be at most 100 [json-pointer:/blocks/0/page_size]"
    ]
    assert tabled("data_table", *rows, page_size=0) == [
        "must be at least 1 [json-pointer:/blocks/0/page_size]"
    ]
    assert tabled("data_table", *rows, row_header_column_index=1) == [
        "`row_header_column_index` must be one of the columns [json-pointer:/blocks/0]"
    ]


def line(*series: tuple[str, list[str]], categories: list[str]) -> list[str]:
    drawn = [
        {"name": name, "data": [{"label": label, "value": place} for place, label in enumerate(labels)]}
        for name, labels in series
    ]
    chart = {"type": "line", "series": drawn, "axis_config": {"categories": categories}}
    return said({"type": "data_visualization", "title": "Väntetid", "chart": chart})


def test_every_series_has_its_points_and_its_name() -> None:
    months = ["maj", "juni"]
    assert line(("Ekeby", months), ("Norrby", ["juni", "maj"]), categories=months) == []
    assert line(("Ekeby", ["maj"]), categories=months) == [
        "every series must have one point for each of the categories [json-pointer:/blocks/0/chart]"
    ]
    assert line(("Ekeby", months), ("Ekeby", months), categories=months) == [
        "every series must have a name of its own [json-pointer:/blocks/0/chart]"
    ]


def pie(value: float) -> Json:
    chart = {"type": "pie", "segments": [{"label": "Ekeby", "value": value}]}
    return {"type": "data_visualization", "title": "Deltagare", "chart": chart}


def test_a_slice_of_a_pie_is_more_than_nothing() -> None:
    assert said(pie(0.5)) == []
    assert said(pie(0)) == ["must be greater than 0.0 [json-pointer:/blocks/0/chart/segments/0/value]"]


def test_a_chart_cannot_draw_what_is_no_number() -> None:
    assert said(pie(float("nan"))) != []
    assert said(pie(float("inf"))) != []


def test_a_message_has_at_most_two_charts() -> None:
    assert said(pie(1), pie(2)) == []
    assert said(pie(1), pie(2), pie(3)) == [
        "no more than 2 data_visualization blocks allowed in a message [json-pointer:/blocks/2]"
    ]
