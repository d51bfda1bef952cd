"""The sheets of improvement work: improvements, ideas, tests and what was promised."""

from collections.abc import Iterator

from exports.binder import Binder, Sheet, Value
from exports.cycle_sheets import CycleSheet
from exports.improvement_data import Action, Finding, Idea, Improvement, Move

Row = tuple[Value, ...]


class ImprovementSheets(Binder):
    """A row a thing, in the order they came; what there are several of stands in one cell, a line each."""

    def all(self) -> Iterator[Sheet]:
        rows = map(self._improvement, self._data.improvements)
        yield self._sheet("improvements", IMPROVEMENTS, rows, about=3)
        yield self._sheet("ideas", IDEAS, map(self._idea, self._data.ideas))
        yield CycleSheet(self._data, self._texts).made()
        yield self._sheet("actions", ACTIONS, map(self._action, self._data.actions))

    def _improvement(self, one: Improvement) -> Row:
        return (
            self._organisations[one.organisation],
            self._clusters[one.cluster],
            one.title,
            self._texts("improvement-track-name", track=one.track),
            *self._stands(one),
            *self._aimed(one),
            *(getattr(one.chain, box) for box in type(one.chain).model_fields),
            *self._linked(one),
            self._steps.get(one.report_at or "", one.report_at),
            one.secure_owner,
            one.secure_where,
            one.secure_look_on,
            one.spread_to,
            one.responsible_name,
            one.made_by_name,
            self._local(one.made_at),
            self._said("export-may-read", who=one.may_read),
            ", ".join(self._people.get(who, who) for who in one.invited or ()),
            one.link,
        )

    def _stands(self, one: Improvement) -> Row:
        """How far it has come, and on which way."""
        return (
            self._texts("improvement-state-name", state=one.state),
            self._local(one.state_since),
            one.days_in_state,
            self._yes_no(one.stuck),
            "\n".join(map(self._move, one.moves)),
        )

    def _move(self, one: Move) -> str:
        said = self._texts(
            "export-move",
            day=self._day(one.at),
            from_state=self._texts("improvement-state-name", state=one.from_state),
            to_state=self._texts("improvement-state-name", state=one.to_state),
            name=one.by_name,
        )
        because = self._said("improvement-because", because=one.because)
        return ". ".join(filter(None, (said, because, one.reason)))

    def _aimed(self, one: Improvement) -> Row:
        return (
            one.field_of_operation,
            one.service,
            one.starts_from,
            one.problem,
            one.aim,
            one.for_whom,
            one.how_much,
            one.by_when,
            self._said("improvement-equality", **{"as": one.equality_as}),
            ", ".join(one.checklist_points),
            one.conditions,
        )

    def _linked(self, one: Improvement) -> Row:
        """What belongs to it, here and in the other track."""
        driven_by = (other.title for other in self._data.improvements if other.drives == one.id)
        return (
            len(one.ideas),
            len(one.findings),
            "\n".join(map(self._finding, one.findings)),
            self._improvements[one.drives].title if one.drives else "",
            "\n".join(driven_by),
        )

    def _finding(self, one: Finding) -> str:
        """In plain string: a Fluent text takes no fact this long."""
        method = self._texts("finding-method-name", method=one.method)
        kept = " ".join(filter(None, (one.lines, one.link, one.file_name)))
        return f"{method}, {self._day(one.at)}, {one.by_name}: {kept}"

    def _idea(self, one: Idea) -> Row:
        takers = [self._whose(taker) for taker in one.taken_up_by]
        return (
            one.text,
            self._organisations[one.organisation],
            self._local(one.at),
            len(takers),
            "\n".join(f"{organisation}: {title}" for organisation, title in takers),
        )

    def _action(self, one: Action) -> Row:
        organisation, title = self._whose(one.improvement)
        return (
            organisation,
            title,
            one.what or self._texts("action-of-purpose", purpose=one.purpose, title=title),
            one.responsible_name,
            one.due_on,
            self._said("export-state", state=one.state),
            self._local(one.done_at),
            one.done_by_name,
        )


IMPROVEMENTS = {
    "organisation": 18,
    "cluster": 14,
    "improvement": 28,
    "track": 22,
    "now-at": 12,
    "since": 20,
    "days-there": 12,
    "stuck": 16,
    "moves": 56,
    "field": 22,
    "service": 22,
    "starts-from": 32,
    "problem": 40,
    "aim": 40,
    "for-whom": 22,
    "how-much": 20,
    "by-when": 12,
    "equality-as": 24,
    "checklist-points": 14,
    "conditions": 32,
    "effect": 28,
    "outcome": 28,
    "way-of-working": 28,
    "product": 28,
    "activities": 28,
    "resources": 28,
    "ideas": 10,
    "findings": 12,
    "from-whiteboard": 50,
    "drives": 28,
    "driven-by": 28,
    "report-at": 24,
    "secure-owner": 22,
    "secure-where": 24,
    "secure-look-on": 14,
    "spread-to": 28,
    "responsible": 22,
    "made-by": 22,
    "made-at": 20,
    "may-read": 22,
    "invited": 24,
    "link": 30,
}
IDEAS = {"idea": 50, "idea-from": 22, "written": 20, "taken-up": 12, "taken-up-by": 44}
ACTIONS = {
    "organisation": 18,
    "improvement": 28,
    "action": 40,
    "who": 22,
    "due": 12,
    "state": 13,
    "done-at": 20,
    "done-by": 22,
}
"""Key of the heading → width, in the order of the values above."""
