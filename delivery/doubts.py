"""Doubts: an answer that may be about one person or about the app itself, until others' posts tell which.

Slack says messages_tab_disabled of whoever we write to when the app's own setting is wrong
(slackapi/python-slack-sdk#1015): then it is nobody's own fault, and nobody is to be talked of.
"""

from dataclasses import replace

from programme.messages.messages import Answer, State

MANY = 3
"""In a row, with nobody reached in between: it is the app."""


class Doubts:
    """Answers that are not written down yet; few, and not for long."""

    def __init__(self) -> None:
        self._answers: list[Answer] = []

    def add(self, answer: Answer) -> None:
        """As it is when it is the app's: it rests, and is tried again."""
        self._answers.append(answer)

    @property
    def are_many(self) -> bool:
        return len(self._answers) >= MANY

    def resolve(self, *, anybody_reached: bool) -> list[Answer]:
        """What is to be written down of them, once: where others are reached it is those people's own."""
        its_own = anybody_reached and not self.are_many
        found, self._answers = self._answers, []
        return [replace(one, state=State.REFUSED) for one in found] if its_own else found
