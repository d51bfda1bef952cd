"""A day in any file that is made stands as the language writes it; in a workbook it is a day of its own."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

import exports
from exports.reports.accounts import account
from exports.reports.presentations import presentation
from programme.preparations.preparations import DoneHow, Evidence
from programme.preparations.presentations import Variant
from programme.programmes.template import FieldKind
from programme.screens.exports import Extract, Followed
from programme.screens.portraits import portrait
from tests import presentations
from tests.exports.extracts import EVERYTHING, FORM, owed
from tests.exports.reports.test_documents import said
from texts import texts_in

ISO = re.compile(r"\d{4}-\d\d-\d\d")
ANSWERS = {FieldKind.DATE: "2026-11-16", FieldKind.YES_NO: "yes"}
WRITTEN = {"sv": "16 november 2026", "en": "16 November 2026"}


def with_a_day() -> Extract:
    """Norrby has answered when its mandate was decided."""
    answers = tuple((field.id, ANSWERS.get(field.kind, "Ord")) for field in FORM.fields)
    done = owed(evidence=Evidence(DoneHow.FORM, answers=answers))
    return replace(EVERYTHING, preparations=(Followed(done, None),))


def everything_in(language: str) -> Iterator[str]:
    """The text of every paper, and of the cells that are text."""
    texts, of = texts_in(language), portrait(with_a_day(), "norrby", before="m1")
    yield said(account(of, texts))
    yield from (presentations.words(presentation(of, variant, texts)) for variant in Variant)
    yield from (one for one in cells(language) if isinstance(one, str))


def cells(language: str) -> list[object]:
    content = exports.render(with_a_day(), texts_in(language), format="xlsx", version="1")
    book = load_workbook(BytesIO(content))
    return [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_text_has_a_day_as_machines_write_it(language: str) -> None:
    told = list(everything_in(language))
    assert [found for one in told for found in ISO.findall(one)] == []
    papers = [one for one in told if WRITTEN[language] in one]
    assert len(papers) >= 2, "the account, and the presentation before the meeting"


def test_a_day_that_was_answered_is_a_day_in_the_workbook() -> None:
    assert FieldKind.DATE in {field.kind for field in FORM.fields}
    assert datetime(2026, 11, 16) in cells("sv")  # noqa: DTZ001  a cell knows no zone
