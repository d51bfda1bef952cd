"""The json: everything, word for word; and the other files agree with it row for row."""

import csv
import json
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

import exports
from exports.screens import data
from tests.exports.extracts import EVERYTHING, FORM
from texts import texts_in

DOCS = Path(__file__).parents[3] / "docs" / "data.md"


def rendered(kind: exports.Format) -> bytes:
    return exports.render(EVERYTHING, texts_in("sv"), format=kind, version="1.2.3")


def test_its_lists_are_there_with_ids_and_moments_in_utc() -> None:
    found = json.loads(rendered("json"))
    assert [one["id"] for one in found["organisations"]] == ["norrby"]
    assert (
        found["meetings"][0] | {"on": "2027-02-01", "organisation": "norrby", "cluster": None}
        == (found["meetings"][0])
    )
    assert found["reflections"][0]["written_at"] == "2027-01-18T07:30:00Z"
    assert found["reflections"][0]["may_read"] == "cluster"
    assert found["preparations"][0]["done_by"] == "maria"
    assert found["preparations"][0]["state"] == "done"
    assert [one["late"] for one in found["preparations"]] == [False, True, None]
    assert [one["organisation"] for one in found["preparations"]] == ["norrby", "norrby", None]
    assert found["preparations"][2]["cluster"] == "norra"


def test_an_answer_says_which_field_it_is_and_what_was_asked() -> None:
    (first, *_) = json.loads(rendered("json"))["preparations"][0]["answers"]
    assert first["field"] == FORM.fields[0].id
    assert first["label"] == FORM.fields[0].label.sv
    assert first["answer"] == "Ja, sedan i våras"


def test_who_followed_whom_stands_there_and_her_line_where_it_may_be_read() -> None:
    found = json.loads(rendered("json"))["shadowings"]
    assert [(one["who"], one["whom_name"], one["on"], one["saw"]) for one in found] == [
        ("maria", "Anna Berg", "2027-01-12", "Hon frågar först."),
        ("maria", "Per Alm", "2027-01-12", None),
    ]


def test_it_can_be_read_back_by_its_own_shape() -> None:
    assert data.Data.model_validate_json(rendered("json")).programme.title == "Exempelrundan"


def test_the_workbook_agrees_with_it_row_for_row() -> None:
    found, book = json.loads(rendered("json")), load_workbook(BytesIO(rendered("xlsx")))

    def column(sheet: str, at: int) -> list[Any]:
        return [row[at] for row in book[sheet].iter_rows(min_row=2, values_only=True)]

    assert column("Reflektioner", 1) == [one["author_name"] for one in found["reflections"]]
    assert column("Reflektioner", 6) == [one["text"] for one in found["reflections"]]
    assert column("Förberedelser", 2) == [one["title"] for one in found["preparations"]]
    assert [day.date().isoformat() for day in column("Förberedelser", 4)] == [
        one["due_on"] for one in found["preparations"]
    ]
    assert column("Träffar", 3) == [one["title"] for one in found["meetings"]]
    assert column("Personer", 0) == [one["name"] for one in found["people"] for _ in one["seats"]]
    assert column("Organisationer", 0) == [one["name"] for one in found["organisations"]]


def test_the_csv_agrees_with_it_row_for_row() -> None:
    found = json.loads(rendered("json"))
    said = list(csv.reader(StringIO(rendered("csv").decode("utf-8-sig"))))
    assert [row[6] for row in said[1:]] == [one["text"] for one in found["reflections"]]


def test_every_field_is_described() -> None:
    described = DOCS.read_text("utf-8")
    for shape in data.Data.model_fields:
        assert f"### `{shape}`" in described
    for name, shape in data.Data.model_json_schema()["$defs"].items():
        for field in shape.get("properties", ()):
            assert f"`{field}`" in described, f"docs/data.md says nothing of {name}.{field}"
