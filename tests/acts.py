"""Acts whose moment makes no difference to the story."""

from datetime import UTC, datetime

from programme.people.acts import Act
from programme.people.people import Person


def acting(by: Person) -> Act:
    return Act(by, datetime(2027, 1, 11, 9, tzinfo=UTC))
