"""Doubts: an answer that may be about one person or about the app itself, until others' posts tell which.

Slack says messages_tab_disabled of whoever we write to when the app's own setting is wrong
(slackapi/python-slack-sdk#1015): then it is nobody's own fault, and nobody is to be talked of.
"""

from dataclasses import replace

from programme.messages.messages import Answer, State

MANY = 3
"""In a row, with nobody reached in between: it is the app."""
REMEMBERED = 1000
"""People of whom it was said in one process's rounds, and who were not reached since."""


class Reach:
    """What a round knows for those after it: of whom it was said, and whether others were reached since.

    Who was doubted while it was the app is tried again on the next working day at the latest, and then
    reached: so nobody is doubted for long on the app's account.
    """

    def __init__(self) -> None:
        self._posts = 0
        self._doubted: dict[str, int] = {}

    def reached(self, person_id: str) -> None:
        self._posts += 1
        self._doubted.pop(person_id, None)

    def is_hers(self, person_id: str) -> bool:
        """Whether it was said of her before, and others were reached in between."""
        before = self._doubted.setdefault(person_id, self._posts)
        if len(self._doubted) > REMEMBERED:
            self._doubted.pop(next(iter(self._doubted)))
        return before < self._posts


class Doubts:
    """Answers that are not written down yet; few, and not for long."""

    def __init__(self, reach: Reach | None = None) -> None:
        self._answers: list[Answer] = []
        self._reach = reach or Reach()

    def add(self, person_id: str, answer: Answer) -> list[Answer]:
        """What is to be written down at once: who comes alone each time is told from the app as well.

        Otherwise it is as it is when it is the app's: it rests, and is tried again.
        """
        if self._reach.is_hers(person_id):
            return [replace(answer, state=State.REFUSED)]
        self._answers.append(answer)
        return []

    @property
    def are_many(self) -> bool:
        return len(self._answers) >= MANY

    def reached(self, person_id: str) -> list[Answer]:
        """She was: what is to be written down of the others."""
        self._reach.reached(person_id)
        return self.resolve(anybody_reached=True)

    def resolve(self, *, anybody_reached: bool) -> list[Answer]:
        """What is to be written down of them, once: where others are reached it is those people's own."""
        its_own = anybody_reached and not self.are_many
        found, self._answers = self._answers, []
        return [replace(one, state=State.REFUSED) for one in found] if its_own else found
