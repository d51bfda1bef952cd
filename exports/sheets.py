"""What stands in which column: the sheets of the workbook, the first of which is also the csv."""

from collections.abc import Iterator

from exports.binder import Binder, Sheet, Value
from exports.charts import ChartSheet
from exports.data import Meeting, Outcome, Preparation, Reflection
from exports.improvement_sheets import ImprovementSheets
from exports.measure_sheets import MeasureSheets


class Sheets(Binder):
    """An export as sheets in its reader's language."""

    def all(self) -> Iterator[Sheet | ChartSheet]:
        yield self.reflections()
        yield self._sheet("preparations", PREPARATIONS, map(self._preparation, self._data.preparations))
        yield self._sheet("meetings", MEETINGS, map(self._meeting, self._data.meetings))
        yield self._sheet("outcomes", OUTCOMES, map(self._outcome, self._data.outcomes))
        yield from ImprovementSheets(self._data, self._texts).all()
        yield from MeasureSheets(self._data, self._texts).all()
        yield self._sheet("people", PEOPLE, self._seats())
        yield self._sheet("organisations", ORGANISATIONS, self._teams())
        yield self._sheet("about", ABOUT, self._about())

    def reflections(self) -> Sheet:
        return self._sheet("reflections", REFLECTIONS, map(self._reflection, self._data.reflections))

    def _reflection(self, one: Reflection) -> tuple[Value, ...]:
        return (
            self._local(one.written_at),
            one.author_name,
            self._organisations.get(one.organisation or ""),
            self._clusters.get(one.cluster or ""),
            self._steps.get(one.step or "", one.step),
            one.question_text or one.question,
            one.text,
            self._yes_no(one.joint),
            self._said("export-may-read", who=one.may_read),
            self._local(one.edited_at),
        )

    def _preparation(self, one: Preparation) -> tuple[Value, ...]:
        return (
            self._organisations.get(one.organisation or "", self._texts("export-joint")),
            self._clusters[one.cluster],
            one.title,
            self._meetings.get(one.meeting),
            one.due_on,
            self._said("export-state", state=one.state),
            self._yes_no(one.late),
            one.responsible_name,
            self._local(one.done_at),
            one.done_by_name,
            one.told_by_name,
            self._said("export-how", how=one.how),
            one.link,
            one.file_name,
            "\n".join(f"{_asked(answer.label)} {answer.answer}" for answer in one.answers),
        )

    def _meeting(self, one: Meeting) -> tuple[Value, ...]:
        return (
            one.on,
            one.starts_at,
            one.title,
            self._clusters[one.cluster] if one.cluster else self._texts("export-all-clusters"),
            self._organisations.get(one.organisation or ""),
            one.place,
            one.link,
        )

    def _outcome(self, one: Outcome) -> tuple[Value, ...]:
        return (
            self._organisations.get(one.organisation),
            self._steps.get(one.step, one.step),
            one.text,
            self._local(one.said_at),
            one.said_by_name,
        )

    def _seats(self) -> Iterator[tuple[Value, ...]]:
        """A row a seat: somebody with two roles stands there twice."""
        for one in self._data.people:
            for seat in one.seats:
                yield (
                    one.name,
                    self._said("export-role", role=seat.role),
                    self._organisations.get(seat.organisation or ""),
                    self._clusters.get(seat.cluster or ""),
                    one.email,
                )

    def _teams(self) -> Iterator[tuple[Value, ...]]:
        for one in self._data.organisations:
            yield one.name, self._clusters[one.cluster], self._yes_no(one.mentor)

    def _about(self) -> Iterator[tuple[Value, ...]]:
        made, say = self._data.export, self._texts
        eyes = "facilitator" if made.facilitates else "participant"
        yield say("export-about-programme"), self._data.programme.title
        yield say("export-about-made-at", zone=self._data.programme.zone), self._local(made.made_at)
        yield say("export-about-made-for"), made.made_for_name
        yield say("export-about-version"), f"Hemmaplan {made.version}"
        yield say("export-about-who"), say(f"export-about-who-{eyes}")
        yield say("export-about-cells"), say("export-about-cells-how")


def _asked(label: str) -> str:
    return label if label.endswith(("?", ":", ".")) else f"{label}:"


REFLECTIONS = {
    "written": 20,
    "name": 22,
    "organisation": 20,
    "cluster": 14,
    "step": 22,
    "question": 32,
    "text": 64,
    "joint": 12,
    "may-read": 22,
    "edited": 20,
}
PREPARATIONS = {
    "organisation": 20,
    "cluster": 14,
    "preparation": 34,
    "before": 24,
    "due": 12,
    "state": 13,
    "late": 16,
    "responsible": 22,
    "done-at": 20,
    "done-by": 22,
    "told-by": 22,
    "how": 18,
    "link": 30,
    "file": 24,
    "answers": 60,
}
MEETINGS = {"day": 12, "starts": 10, "meeting": 30, "cluster": 14, "host": 20, "place": 30, "link": 40}
OUTCOMES = {"organisation": 20, "step": 30, "reached": 60, "said-at": 20, "said-by": 22}
PEOPLE = {"name": 24, "role": 24, "organisation": 20, "cluster": 14, "email": 34}
ORGANISATIONS = {"organisation": 24, "cluster": 14, "mentor": 14}
ABOUT = {"what": 30, "which": 90}
"""Key of the heading → width, in the order of the values above."""
