"""An organisation's portrait, out of all that somebody may see of a programme."""

from collections.abc import Iterator

from programme.assessments.assessments import Round
from programme.improvement import cycles, measures
from programme.preparations.preparations import State
from programme.reports.portraits import HELD, Portrait, Venture
from programme.screens.exports import Extract


def portrait(extract: Extract, organisation_id: str, *, before: str | None = None) -> Portrait:
    """Of an organisation in the extract; ``before`` is the id of a meeting. Raises StopIteration for none."""
    meeting = next((one for one in extract.meetings if one.id == before), None)
    followed = (one.owed for one in extract.preparations if one.owed.organisation_id == organisation_id)
    return Portrait(
        programme=extract.programme,
        organisation=next(one for one in extract.organisations if one.id == organisation_id),
        today=extract.programme.today(extract.taken_at),
        meeting=meeting,
        owed=tuple(
            one
            for one in followed
            if one.organisation_id == organisation_id and one.state is not State.EXEMPT
        ),
        ventures=tuple(_ventures(extract, organisation_id)),
        rounds=tuple(sorted(_rounds(extract, organisation_id), key=lambda one: one.on)),
        reached=tuple(one for one in extract.outcomes if one.organisation_id == organisation_id),
        said=tuple(
            one
            for one in extract.reflections
            if one.organisation_id == organisation_id and one.may_read not in HELD
        ),
    )


def _rounds(extract: Extract, organisation_id: str) -> Iterator[Round]:
    return (one for one in extract.assessments if one.organisation_id == organisation_id)


def _ventures(extract: Extract, organisation_id: str) -> Iterator[Venture]:
    for improved in extract.improvements:
        one = improved.improvement
        if one.organisation_id == organisation_id:
            tests = (test.cycle for test in extract.cycles if test.cycle.improvement_id == one.id)
            counted = (each for each in extract.measures if each.improvement_id == one.id)
            yield Venture(
                one,
                tuple(sorted(map(cycles.without_small_counts, tests), key=lambda test: test.number)),
                tuple(map(measures.without_small_counts, counted)),
            )
