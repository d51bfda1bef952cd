"""Periods that hold others of the same table, as a year its months: only she knows whether to keep them."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from programme.figures.value_rows import Found
from programme.ground.offers import Ask, Choice, Remark

LEFT, KEPT = "left", "kept"


def held(found: Sequence[Found]) -> list[Found]:
    """Periods that hold others of the table: a year among its months is their sum or mean, or more."""
    shorter = {
        days: sorted(one.value.on for one in found if one.when.days < days)
        for days in {one.when.days for one in found}
    }
    return [one for one in found if _holds(one, shorter[one.when.days])]


def _holds(one: Found, shorter: Sequence[date]) -> bool:
    """Whether one of these days, in their order, lies in its time."""
    after = one.value.on - timedelta(days=one.when.days)
    return bisect_right(shorter, one.value.on) > bisect_right(shorter, after)


def asked(sums: Sequence[Found]) -> Ask | None:
    if not sums:
        return None
    choices = (Choice(LEFT, key="values-sums-left"), Choice(KEPT, key="values-sums-kept"))
    facts: dict[str, str | int] = {"text": sums[0].when.period, "row": sums[0].row}
    return Ask("sums", "values-ask-sums", facts, choices, proposed=LEFT)


def left_out(one: Found) -> Remark:
    return Remark(one.row, "values-summary", {"text": one.when.period})
