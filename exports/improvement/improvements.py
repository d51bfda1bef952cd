"""Improvements as they stand in a file, and the sheet of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from exports.ground.looks import Tone
from exports.ground.shapes import Shape, id_of
from exports.ground.sheets import ById, Column, Columns, Link, Names, Toned
from programme.improvement.dossiers import Move as Moved
from programme.improvement.improvements import Because, EqualityAs, Method, State, Track
from programme.people.visibility import MayRead
from programme.screens.exports import Improved

REACHED = frozenset({State.SECURE, State.SPREAD, State.DONE})
"""Where something has come of it."""


class Chain(Shape):
    """The result chain, box by box."""

    effect: str = ""
    outcome: str = ""
    way_of_working: str = ""
    product: str = ""
    activities: str = ""
    resources: str = ""


class Finding(Shape):
    id: str
    method: Method
    lines: str
    link: str
    file_id: str
    file_name: str
    at: datetime
    by: str
    by_name: str


class Move(Shape):
    from_state: State
    to_state: State
    because: Because | None
    reason: str
    at: datetime
    by: str
    by_name: str


class Improvement(Shape):
    id: str
    organisation: str
    cluster: str
    title: str
    track: Track
    state: State
    state_since: datetime
    days_in_state: int
    stuck: bool | None
    may_read: MayRead
    responsible: str | None
    responsible_name: str
    made_at: datetime
    made_by: str
    made_by_name: str
    invited: tuple[str, ...] | None
    starts_from: str
    problem: str
    equality_as: EqualityAs | None
    checklist_points: tuple[str, ...]
    aim: str
    for_whom: str
    how_much: str
    by_when: date | None
    field_of_operation: str
    service: str
    conditions: str
    link: str
    report_at: str | None
    chain: Chain
    drives: str | None
    ideas: tuple[str, ...]
    findings: tuple[Finding, ...]
    owner: str | None
    secure_owner: str
    secure_where: str
    secure_look_on: date | None
    spread_to: str
    moves: tuple[Move, ...]


def improvement(improved: Improved, *, ideas: Iterable[str], days: int) -> Improvement:
    """``ideas`` are the ids of those it has taken up, ``days`` how long it has been where it is."""
    one = improved.improvement
    return Improvement.of(
        improved,
        one,
        ideas=tuple(ideas),
        days_in_state=days,
        owner=id_of(one.owner),
        secure_owner=one.owned_by,
        chain=Chain(**{box.value: text for box, text in one.chain}),
        findings=tuple(map(Finding.of, improved.findings)),
        moves=tuple(map(_move, improved.moves)),
    )


def _move(one: Moved) -> Move:
    return Move.of(one, from_state=one.from_, to_state=one.to)


@dataclass(frozen=True, slots=True)
class Work(Names):
    """And what is called what in improvement work; ``next_tests``: test → number of the one that follows."""

    improvements: Mapping[str, Improvement]
    ideas: ById
    tests: Mapping[str | None, int]
    next_tests: Mapping[str | None, int]

    def team(self, improvement_id: str) -> str:
        return self.organisations[self.improvements[improvement_id].organisation]

    def title(self, improvement_id: str) -> str:
        return self.improvements[improvement_id].title


def _moves(one: Improvement, names: Names) -> str:
    return "\n".join(_moved(move, names) for move in one.moves)


def _moved(one: Move, names: Names) -> str:
    said = names.texts(
        "export-move",
        day=names.day(one.at),
        from_state=names.said("improvement-state-name", state=one.from_state),
        to_state=names.said("improvement-state-name", state=one.to_state),
        name=one.by_name,
    )
    because = names.said("improvement-because", because=one.because)
    return ". ".join(filter(None, (said, because, one.reason)))


def _found(one: Improvement, names: Names) -> str:
    return "\n".join(_finding(finding, names) for finding in one.findings)


def _finding(one: Finding, names: Names) -> str:
    """In plain string: a Fluent text takes no fact this long."""
    method = names.said("finding-method-name", method=one.method)
    kept = " ".join(filter(None, (one.lines, one.link, one.file_name)))
    return f"{method}, {names.day(one.at)}, {one.by_name}: {kept}"


def _driven_by(one: Improvement, work: Work) -> str:
    return "\n".join(other.title for other in work.improvements.values() if other.drives == one.id)


def _now_at(one: Improvement, names: Names) -> Toned:
    tone = Tone.GOOD if one.state in REACHED else Tone.UNDER_WAY
    return Toned(names.said("improvement-state-name", state=one.state), tone)


def _stuck(one: Improvement, names: Names) -> Toned | bool | None:
    return Toned(names.texts("export-yes"), Tone.LACKING) if one.stuck else one.stuck


def _invited(one: Improvement, names: Names) -> str:
    return ", ".join(names.people.get(who, who) for who in one.invited or ())


COLUMNS: Columns[Improvement, Work] = (
    Column("organisation", 18, lambda one, work: work.organisations[one.organisation]),
    Column("cluster", 14, lambda one, work: work.clusters[one.cluster], detail=True),
    Column("improvement", 28, lambda one, _: one.title),
    Column("track", 22, lambda one, work: work.said("improvement-track-name", track=one.track), detail=True),
    Column("now-at", 12, _now_at),
    Column("since", 20, lambda one, _: one.state_since, detail=True),
    Column("days-there", 12, lambda one, _: one.days_in_state),
    Column("stuck", 16, _stuck),
    Column("moves", 56, _moves, detail=True),
    Column("field", 22, lambda one, _: one.field_of_operation, detail=True),
    Column("service", 22, lambda one, _: one.service),
    Column("starts-from", 32, lambda one, _: one.starts_from, detail=True),
    Column("problem", 40, lambda one, _: one.problem, detail=True),
    Column("aim", 40, lambda one, _: one.aim),
    Column("for-whom", 22, lambda one, _: one.for_whom, detail=True),
    Column("how-much", 20, lambda one, _: one.how_much, detail=True),
    Column("by-when", 12, lambda one, _: one.by_when, detail=True),
    Column(
        "equality-as",
        24,
        lambda one, work: work.said("improvement-equality", **{"as": one.equality_as}),
        detail=True,
    ),
    Column("checklist-points", 14, lambda one, _: ", ".join(one.checklist_points), detail=True),
    Column("conditions", 32, lambda one, _: one.conditions, detail=True),
    Column("effect", 28, lambda one, _: one.chain.effect, detail=True),
    Column("outcome", 28, lambda one, _: one.chain.outcome, detail=True),
    Column("way-of-working", 28, lambda one, _: one.chain.way_of_working, detail=True),
    Column("product", 28, lambda one, _: one.chain.product, detail=True),
    Column("activities", 28, lambda one, _: one.chain.activities, detail=True),
    Column("resources", 28, lambda one, _: one.chain.resources, detail=True),
    Column("ideas", 10, lambda one, _: len(one.ideas)),
    Column("findings", 12, lambda one, _: len(one.findings), detail=True),
    Column("from-whiteboard", 50, _found, detail=True),
    Column("drives", 28, lambda one, work: work.title(one.drives) if one.drives else None, detail=True),
    Column("driven-by", 28, _driven_by, detail=True),
    Column("report-at", 24, lambda one, work: work.steps.get(one.report_at, one.report_at), detail=True),
    Column("secure-owner", 22, lambda one, _: one.secure_owner, detail=True),
    Column("secure-where", 24, lambda one, _: one.secure_where, detail=True),
    Column("secure-look-on", 14, lambda one, _: one.secure_look_on, detail=True),
    Column("spread-to", 28, lambda one, _: one.spread_to, detail=True),
    Column("responsible", 22, lambda one, _: one.responsible_name),
    Column("made-by", 22, lambda one, _: one.made_by_name, detail=True),
    Column("made-at", 20, lambda one, _: one.made_at, detail=True),
    Column("may-read", 22, lambda one, work: work.said("export-may-read", who=one.may_read), detail=True),
    Column("invited", 24, _invited, detail=True),
    Column("link", 30, lambda one, _: Link(one.link) if one.link else None, detail=True),
)
