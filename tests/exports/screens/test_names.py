"""What a file is called."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

import exports
from tests.exports.extracts import EMPTY, PROGRAMME


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
