"""What a file and its sheets are called."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

import exports
from programme.ground.languages import Language
from storage.people.personal_data import KEPT
from tests.exports.extracts import EMPTY, PROGRAMME
from texts import texts_in


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Exempelrundan", "exempelrundan-2027-01-18.xlsx"),
        ("Jämställt i Åmål & Örby", "jamstallt-i-amal-orby-2027-01-18.xlsx"),
        ("../../etc/passwd", "etc-passwd-2027-01-18.xlsx"),
        ("東京", "hemmaplan-2027-01-18.xlsx"),
    ],
)
def test_a_file_is_called_after_the_programme_and_the_day(title: str, name: str) -> None:
    extract = replace(EMPTY, programme=replace(PROGRAMME, title=title))
    assert exports.file_name(extract, format="xlsx") == name


def test_the_day_is_the_programmes_own() -> None:
    late = replace(EMPTY, taken_at=datetime(2027, 1, 18, 23, 30, tzinfo=UTC))
    assert exports.file_name(late, format="json") == "exempelrundan-2027-01-19.json"


@pytest.mark.parametrize("language", list(Language))
def test_every_record_of_a_persons_data_has_a_sheet_with_a_name(language: Language) -> None:
    texts = texts_in(language)
    for one in KEPT:
        assert texts(f"export-sheet-own-{one.name.replace('_', '-')}"), one.name
