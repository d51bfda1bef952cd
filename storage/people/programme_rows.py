"""Which rows are a programme's, in any table: told by itself, or by the row it hangs on."""

from typing import Any

from sqlalchemy import ColumnElement, select

from storage.assessments import tables as assessment
from storage.improvement import tables as improvement
from storage.meetings import tables as meeting
from storage.preparations import tables as preparation
from storage.programmes import tables as programmes

PARENTS: tuple[tuple[str, type[Any]], ...] = (
    ("improvement_id", improvement.Improvement),
    ("cycle_id", improvement.Cycle),
    ("measure_id", improvement.Measure),
    ("preparation_id", preparation.Preparation),
    ("material_id", preparation.Preparation),
    ("round_id", assessment.Round),
    ("meeting_id", meeting.Meeting),
    ("organisation_id", programmes.Organisation),
)
"""Where a table tells its programme by another's row."""


def programme_of(row: Any) -> Any:
    """A column that tells in which programme a row is; None where a table is in none."""
    if row is programmes.Programme:
        return row.id
    if hasattr(row, "programme_id"):
        return row.programme_id
    for column, parent in PARENTS:
        if hasattr(row, column):
            there = programme_of(parent)
            return select(there).where(parent.id == getattr(row, column)).scalar_subquery()
    return None


def is_in(row: Any, programme_id: str) -> ColumnElement[bool]:
    """The rows of a table that are a programme's. Raises LookupError for a table that is in none."""
    if hasattr(row, "programme_id"):
        found: ColumnElement[bool] = row.programme_id == programme_id
        return found
    for column, parent in PARENTS:
        if hasattr(row, column):
            within: ColumnElement[bool] = getattr(row, column).in_(
                select(parent.id).where(is_in(parent, programme_id))
            )
            return within
    raise LookupError(row.__tablename__)
