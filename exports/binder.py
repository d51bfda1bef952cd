"""What every sheet is bound together from: headings and names in the reader's language."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from exports.data import Data
from texts import Texts

Value = str | int | float | date | datetime | time | None


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` is in characters, as Excel counts."""

    heading: str
    width: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with one row of headings. Moments in it are wall times in the programme's zone.

    The first ``about`` columns tell what a row is about: they stay, and stand on every paper.
    """

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[tuple[Value, ...]]
    about: int = 0


class Binder:
    """An export, and how its facts are said in its reader's language."""

    def __init__(self, data: Data, texts: Texts) -> None:
        self._data = data
        self._texts = texts
        self._zone = ZoneInfo(data.programme.zone)
        self._clusters = {one.id: one.name for one in data.clusters}
        self._organisations = {one.id: one.name for one in data.organisations}
        self._steps = {one.id: f"{one.number} {one.title}" for one in data.programme.steps}
        self._meetings = {one.id: one.title for one in data.meetings}
        self._people = {one.id: one.name for one in data.people}
        self._improvements = {one.id: one for one in data.improvements}

    def _sheet(
        self, name: str, columns: dict[str, int], rows: Iterable[tuple[Value, ...]], *, about: int = 0
    ) -> Sheet:
        zone = self._data.programme.zone
        made = tuple(
            Column(self._texts(f"export-column-{key}", zone=zone), width) for key, width in columns.items()
        )
        return Sheet(self._texts(f"export-sheet-{name}"), made, rows, about)

    def _local(self, moment: datetime | None) -> datetime | None:
        return moment.astimezone(self._zone).replace(tzinfo=None, microsecond=0) if moment else None

    def _day(self, moment: datetime) -> str:
        return moment.astimezone(self._zone).date().isoformat()

    def _said(self, key: str, **fact: str | None) -> str:
        """A word for one of a few values; nothing for none."""
        ((name, value),) = fact.items()
        return self._texts(key, **{name: value}) if value is not None else ""

    def _yes_no(self, yes: bool | None) -> str:
        return "" if yes is None else self._texts("export-yes" if yes else "export-no")

    def _whose(self, improvement_id: str) -> tuple[str, str]:
        """The organisation and the title of an improvement."""
        one = self._improvements[improvement_id]
        return self._organisations[one.organisation], one.title
