"""A table that was pasted into Slack."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from imports.ground.slack_tables import tables_in


def rich(*elements: dict[str, object]) -> dict[str, object]:
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": list(elements)}]}


TABLE = {
    "type": "table",
    "rows": [
        [{"type": "raw_text", "text": "Namn"}, {"type": "raw_text", "text": "E-post"}],
        [
            rich(
                {"type": "text", "text": "Maria "}, {"type": "text", "text": "Lind", "style": {"bold": True}}
            ),
            rich({"type": "link", "url": "mailto:maria.lind@norrby.example"}),
        ],
        [{"type": "raw_text", "text": "\u00a0"}],
        [rich({"type": "emoji", "name": "tada"}), {"type": "raw_number", "text": 12.5}],
    ],
}


def test_its_cells_are_read_however_they_are_dressed() -> None:
    for event in ({"attachments": [{"blocks": [TABLE]}]}, {"blocks": [TABLE]}):
        [sheet] = tables_in(event)
        assert [(line.number, [cell.text for cell in line.cells]) for line in sheet.lines] == [
            (1, ["Namn", "E-post"]),
            (2, ["Maria Lind", "mailto:maria.lind@norrby.example"]),
            (4, [":tada:", "12.5"]),
        ]


JSON = some.recursive(
    some.none() | some.booleans() | some.floats() | some.text(max_size=5),
    lambda deeper: (
        some.lists(deeper, max_size=3)
        | some.dictionaries(some.sampled_from(["type", "rows", "text", "elements", "blocks", "url"]), deeper)
    ),
    max_leaves=12,
)


@given(JSON)
def test_whatever_somebody_sends_is_read_or_let_be(told: object) -> None:
    for event in ({"attachments": told}, {"blocks": [{"type": "table", "rows": told}]}, {"blocks": told}):
        tables_in(event)


@pytest.mark.parametrize("depth", [10_000])
def test_however_deep_it_is(depth: int) -> None:
    cell: dict[str, object] = {"text": "x"}
    for _ in range(depth):
        cell = {"elements": [cell]}
    [sheet] = tables_in({"blocks": [{"type": "table", "rows": [[cell]]}]})
    assert sheet.lines[0].cells[0].text == "x"
