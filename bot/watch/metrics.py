"""Metrics for Prometheus: what this process does, and what stands in the database when somebody asks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from sqlalchemy.orm import Session

from programme.messages.messages import State
from programme.screens.status import Age
from storage.messages import standing, troubles

ACK_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0)
ROUND_SECONDS = (0.05, 0.25, 1.0, 5.0, 15.0, 60.0, 300.0)


@dataclass(frozen=True, slots=True)
class Figures:
    """What stands in the database: of all processes, and so the same whichever is asked."""

    letters: Mapping[tuple[State, Age], int]
    oldest_due: datetime | None
    last_said: datetime | None
    refused: int
    ours: int


def figures(session: Session, *, now: datetime) -> Figures:
    return Figures(
        standing.letters(session, now=now),
        standing.oldest_due(session, now=now),
        standing.last_said(session),
        standing.refused(session),
        len(troubles.unsaid(session)),
    )


class Metrics:
    """Each with its name in Prometheus; ``ops/`` draws them and raises alarm by them."""

    def __init__(self) -> None:
        here = self.registry = CollectorRegistry()
        self.acks = Histogram(
            "hemmaplan_ack_seconds",
            "From what Slack sent to its ack",
            ("kind",),
            buckets=ACK_SECONDS,
            registry=here,
        )
        self.rounds = Counter(
            "hemmaplan_rounds_total", "Rounds made, by how they ended", ("result",), registry=here
        )
        self.round_seconds = Histogram(
            "hemmaplan_round_seconds", "How long a round takes", buckets=ROUND_SECONDS, registry=here
        )
        self.last_round = Gauge(
            "hemmaplan_last_round_timestamp_seconds", "End of the last round", registry=here
        )
        self.sent = Counter("hemmaplan_letters_sent_total", "Letters that this process sent", registry=here)
        self.slack_calls = Counter(
            "hemmaplan_slack_calls_total",
            "Calls to Slack, by what came of them",
            ("method", "result"),
            registry=here,
        )
        self._lines: Gauge | None = None
        self._letters = Gauge(
            "hemmaplan_letters", "Letters by state and by how old they are", ("state", "age"), registry=here
        )
        self._oldest = Gauge(
            "hemmaplan_oldest_due_seconds", "How long something has been due unsaid", registry=here
        )
        self._last_said = Gauge(
            "hemmaplan_last_letter_timestamp_seconds", "When Slack last took a letter", registry=here
        )
        self._refused = Gauge(
            "hemmaplan_refused_people", "People to whom Slack takes no letter", registry=here
        )
        self._ours = Gauge("hemmaplan_ours", "What was not said by a fault of ours, and waits", registry=here)

    def lines_are(self, open_now: int) -> None:
        """Told by a process that has lines alone: that a worker or a web process has none is no alarm."""
        if self._lines is None:
            self._lines = Gauge("hemmaplan_sockets", "Lines to Slack that are open", registry=self.registry)
        self._lines.set(open_now)

    def told(self, found: Figures, *, now: datetime) -> bytes:
        """The page that Prometheus reads."""
        for state in State:
            for age in Age:
                self._letters.labels(state.value, age.value).set(found.letters.get((state, age), 0))
        self._oldest.set((now - found.oldest_due).total_seconds() if found.oldest_due else 0)
        self._last_said.set(found.last_said.timestamp() if found.last_said else 0)
        self._refused.set(found.refused)
        self._ours.set(found.ours)
        return generate_latest(self.registry)
