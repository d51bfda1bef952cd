"""The overview of a workbook: what there is, and a line an organisation that a board can read."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from exports.ground.covers import Cover
from exports.ground.looks import Tone
from exports.ground.sheets import Column, Columns, Names, Toned, Value, sheet
from exports.improvement.improvements import REACHED, Work
from exports.programmes.programmes import Organisation
from exports.screens.data import Data
from programme.improvement.cycles import Decision
from programme.preparations.preparations import State


class Standing(NamedTuple):
    """An organisation with what it has done so far; ``lacking`` is None where nobody of ours may see it."""

    organisation: Organisation
    owed: int
    done: int
    lacking: int | None
    improvements: int
    reached: int
    tests: int
    decisions: Counter[Decision]


def cover(data: Data, names: Work, pages: Iterable[tuple[str, str]]) -> Cover:
    """``pages`` are the other sheets in order, each with what it holds."""
    say, standings = names.texts, tuple(_standings(data))
    return Cover(
        say("export-sheet-overview"),
        data.programme.title,
        (say("export-made", day=names.day(data.export.made_at), name=data.export.made_for_name),),
        (
            (say("export-count-organisations"), len(data.organisations)),
            (say("export-count-improvements"), len(data.improvements)),
            (say("export-count-tests"), len(data.cycles)),
            (say("export-count-decisions"), sum(one.decision is not None for one in data.cycles)),
            (say("export-count-ideas"), sum(bool(one.taken_up_by) for one in data.ideas)),
        ),
        say("export-contents"),
        tuple(pages),
        say("export-standings"),
        sheet("overview", STANDINGS, standings, names, about=1) if standings else None,
    )


def _standings(data: Data) -> Iterator[Standing]:
    owed, done, lacking = Counter[str](), Counter[str](), Counter[str]()
    seen = set()
    for one in data.preparations:
        if one.organisation and one.state is not State.EXEMPT:
            owed[one.organisation] += 1
            done[one.organisation] += one.state is State.DONE
            lacking[one.organisation] += bool(one.late)
            if one.late is not None:
                seen.add(one.organisation)
    team = {one.id: one.organisation for one in data.improvements}
    work = Counter(team.values())
    reached = Counter(one.organisation for one in data.improvements if one.state in REACHED)
    tests = Counter(team[one.improvement] for one in data.cycles if one.do_at)
    decided: dict[str, Counter[Decision]] = {}
    for test in data.cycles:
        if test.decision is not None:
            decided.setdefault(team[test.improvement], Counter())[test.decision] += 1
    for each in sorted(data.organisations, key=lambda one: one.name.casefold()):
        late = lacking[each.id] if each.id in seen else None
        yield Standing(
            *(each, owed[each.id], done[each.id], late, work[each.id], reached[each.id], tests[each.id]),
            decided.get(each.id, Counter()),
        )


def _done(one: Standing, names: Names) -> Value:
    if not one.owed:
        return None
    said = names.texts("export-done-of", done=one.done, owed=one.owed)
    tone = Tone.GOOD if one.done == one.owed else Tone.LACKING if one.lacking else Tone.UNDER_WAY
    return Toned(said, tone)


STANDINGS: Columns[Standing, Work] = (
    Column("organisation", 30, lambda one, _: one.organisation.name),
    Column("cluster", 18, lambda one, names: names.clusters[one.organisation.cluster]),
    Column("done", 16, _done),
    Column("lacking", 12, lambda one, _: one.lacking),
    Column("improvements", 17, lambda one, _: one.improvements),
    Column("reached-so-far", 16, lambda one, _: one.reached),
    Column("tests", 14, lambda one, _: one.tests),
    Column("adopted", 12, lambda one, _: one.decisions[Decision.ADOPT]),
    Column("adapted", 14, lambda one, _: one.decisions[Decision.ADAPT]),
    Column("abandoned", 12, lambda one, _: one.decisions[Decision.ABANDON]),
)
