"""The schema that stands beside the docs is the one our shapes have, and says no to what is none of them."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from exports.screens import schema
from exports.screens.data import SHAPE
from tests.exports.screens.test_json import rendered

SCHEMAS = Path(__file__).parents[3] / "docs" / "schema"


def exported() -> dict[str, Any]:
    return json.loads(rendered("json"))


def amiss(data: dict[str, Any]) -> list[str]:
    judge = Draft202012Validator(schema.schema(), format_checker=FormatChecker())
    return [error.message for error in judge.iter_errors(data)]


def test_it_is_the_one_in_the_docs_and_every_shape_so_far_has_its_own() -> None:
    kept = (SCHEMAS / schema.file_name()).read_text("utf-8")
    assert kept == schema.page(), f"python -m exports.screens.schema > docs/schema/{schema.file_name()}"
    assert {one.name for one in SCHEMAS.glob("export-*.json")} == {
        f"export-{shape}.json" for shape in range(1, SHAPE + 1)
    }


def test_an_export_holds_by_it_and_what_a_newer_version_adds_does_not_break_it() -> None:
    data = exported()
    assert amiss(data) == []
    assert amiss(data | {"weather": []}) == []


@pytest.mark.parametrize("name", ["export", "people", "reflections"])
def test_what_is_gone_or_is_something_else_is_told(name: str) -> None:
    data = exported()
    assert amiss({one: data[one] for one in data if one != name})
    assert amiss(data | {name: 7})
