"""Tables: the plain one, and the one that turns pages and sorts.

https://docs.slack.dev/reference/block-kit/blocks/table-block and data-table-block
"""

from typing import Annotated, Any, Literal, Self

from pydantic import Field, field_validator, model_validator

from rehearsal.strict import limits
from rehearsal.strict.rich_text import RichText
from rehearsal.strict.text import Id, NonEmpty, Omittable, Part, up_to


class RawText(Part):
    type: Literal["raw_text"]
    text: NonEmpty


class RawNumber(Part):
    type: Literal["raw_number"]
    value: float
    text: NonEmpty


Cell = Annotated[RawText | RawNumber | RichText, Field(discriminator="type")]
Row = Annotated[list[Cell], up_to(limits.TABLE_COLUMNS)]


def _fits(rows: list[list[Any]]) -> list[list[Any]]:
    """All cells of a table together hold a limited number of characters."""
    if sum(_characters(cell) for row in rows for cell in row) > limits.TABLE_CHARACTERS:
        raise ValueError(f"must hold less than {limits.TABLE_CHARACTERS + 1} characters in all its cells")
    return rows


def _characters(part: Any) -> int:
    return len(getattr(part, "text", None) or "") + sum(map(_characters, getattr(part, "elements", ())))


class ColumnSettings(Part):
    align: Literal["left", "center", "right"] = "left"
    is_wrapped: bool = False


class Table(Part):
    """A null among the column settings leaves that column as it is."""

    type: Literal["table"]
    block_id: Omittable[Id] = None
    rows: Annotated[list[Row], up_to(limits.TABLE_ROWS)]
    column_settings: Omittable[
        Annotated[list[ColumnSettings | None], Field(max_length=limits.TABLE_COLUMNS)]
    ] = None

    _size = field_validator("rows")(_fits)


class DataTable(Part):
    """The first row is the header; every row is as long as it."""

    type: Literal["data_table"]
    block_id: Omittable[Id] = None
    caption: NonEmpty
    rows: Annotated[list[Row], Field(min_length=2, max_length=limits.DATA_TABLE_ROWS)]
    page_size: Omittable[Annotated[int, Field(ge=1, le=limits.DATA_TABLE_PAGE)]] = None
    row_header_column_index: Omittable[Annotated[int, Field(ge=0)]] = None

    _size = field_validator("rows")(_fits)

    @model_validator(mode="after")
    def is_a_grid(self) -> Self:
        columns = len(self.rows[0])
        if any(len(row) != columns for row in self.rows):
            raise ValueError("all rows must have the same number of cells")
        if any(isinstance(cell, RichText) for cell in self.rows[0]):
            raise ValueError("rich_text cannot be used in the header row")
        if (self.row_header_column_index or 0) >= columns:
            raise ValueError("`row_header_column_index` must be one of the columns")
        return self
