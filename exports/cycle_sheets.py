"""The sheet of tests: a row each, from the plan to what was decided, and what makes it teach."""

from collections.abc import Iterator

from exports.binder import Binder, Sheet, Value
from exports.improvement_data import CheckIn, Cycle

Row = tuple[Value, ...]


class CycleSheet(Binder):
    """Improvement by improvement, each by number."""

    def made(self) -> Sheet:
        return self._sheet("cycles", CYCLES, self._rows(), about=3)

    def _rows(self) -> Iterator[Row]:
        numbers = {one.id: one.number for one in self._data.cycles}
        follows = {one.previous: one.number for one in self._data.cycles if one.previous}
        ideas = {one.id: one.text for one in self._data.ideas}
        for one in self._data.cycles:
            yield (
                *self._whose(one.improvement),
                one.number,
                numbers.get(one.previous or ""),
                one.features.place,
                self._texts("cycle-phase", phase=one.phase),
                ideas.get(one.idea or "", ""),
                *self._planned(one),
                *self._done(one),
                *self._learned(one),
                follows.get(one.id),
                *self._features(one),
            )

    def _planned(self, one: Cycle) -> Row:
        return (
            one.what,
            one.question,
            one.prediction,
            self._texts("export-predicted", when=one.predicted),
            self._local(one.predicted_at) if one.prediction else None,
            one.predicted_by_name,
            one.who,
            one.where,
            one.data_plan,
            one.scale,
            one.starts_on,
            one.ends_on,
            one.responsible_name,
            self._local(one.made_at),
            one.made_by_name,
        )

    def _done(self, one: Cycle) -> Row:
        return (
            self._local(one.do_at),
            self._said("cycle-carried-out", how=one.carried_out),
            len(one.check_ins),
            "\n".join(map(self._check_in, one.check_ins)),
            one.surprises,
            self._local(one.paused_at),
        )

    def _check_in(self, one: CheckIn) -> str:
        said = one.text or self._texts("export-nothing-new")
        return f"{self._day(one.at)} {one.by_name}: {said}"

    def _learned(self, one: Cycle) -> Row:
        return (
            self._local(one.study_at),
            self._said("cycle-matched", how=one.matched),
            one.learned,
            one.studied_by_name,
            self._local(one.act_at),
            self._said("cycle-decision", decision=one.decision),
            one.decision_why,
            one.decided_by_name,
            self._local(one.closed_at),
        )

    def _features(self, one: Cycle) -> Row:
        told = one.features
        return (
            self._yes_no(told.documented),
            self._yes_no(told.iterative),
            self._yes_no(told.predicted == "before"),
            self._yes_no(told.small_scale),
            self._yes_no(told.data_over_time),
            told.days,
            told.days_with_data,
        )


CYCLES = {
    "organisation": 18,
    "improvement": 28,
    "test": 8,
    "builds-on": 12,
    "ramp-place": 14,
    "phase": 15,
    "idea": 34,
    "tested": 34,
    "wants-to-know": 30,
    "prediction": 34,
    "predicted": 22,
    "predicted-at": 20,
    "predicted-by": 22,
    "who": 20,
    "where": 20,
    "data-plan": 28,
    "scale": 24,
    "begins": 12,
    "ends": 12,
    "responsible": 22,
    "planned-at": 20,
    "planned-by": 22,
    "do-at": 20,
    "carried-out": 14,
    "check-ins": 10,
    "seen": 56,
    "surprises": 34,
    "paused-at": 20,
    "study-at": 20,
    "matched": 14,
    "learned": 40,
    "studied-by": 22,
    "act-at": 20,
    "decision": 20,
    "decision-why": 34,
    "decided-by": 22,
    "closed-at": 20,
    "next-test": 14,
    "documented": 16,
    "iterative": 16,
    "predicted-before": 16,
    "small-scale": 16,
    "data-over-time": 16,
    "test-days": 12,
    "data-days": 14,
}
"""Key of the heading → width, in the order of the values above."""
