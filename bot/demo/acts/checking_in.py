"""Answers to what is asked about a test: in the conversation, in the letter that asked."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from itertools import islice

from bot.demo.acts.facilitating import closes_all
from bot.demo.acts.improving import Improver
from bot.demo.acts.trials import Sight, Trial
from bot.demo.diary import Diary
from programme.improvement.cycles import Decision
from rehearsal import Message
from views.improvement import cycles

SOON = timedelta(hours=2)
"""From a question to its answer: the same morning, while she remembers."""
Answer = Callable[[str, Message], Awaitable[None]]


class CheckIns:
    """Her team's tests in the order they come, and how many times each has been asked about."""

    def __init__(self, improver: Improver, diary: Diary) -> None:
        self._improver = improver
        self._hands = improver.hands
        self._diary = diary
        self._met: dict[str, int] = {}
        self._told: dict[str, int] = {}
        self._after: list[Callable[[], Awaitable[None]]] = []

    def when_adopted(self, act: Callable[[], Awaitable[None]]) -> None:
        """What she does once the last test has been adopted."""
        self._after.append(act)

    def considers(self, action: str, value: str, message: Message, now: datetime) -> None:
        """A button of a letter: if it is the one she will press, it is written in the diary."""
        answer = self._answer_to(action, value)
        if answer is not None:
            self._diary.write(now + SOON, lambda: answer(value, message))

    def _answer_to(self, action: str, value: str) -> Answer | None:
        answers = {cycles.PREDICT: self._predicts, cycles.OBSERVE: self._sees}
        if action in answers:
            return answers[action]
        asked = {name: matched for matched, name in cycles.MATCHED.items()}.get(action)
        return self._studies if asked is not None and asked is self._trial(value).matched else None

    def _trial(self, value: str) -> Trial:
        """The test a button is about."""
        at = self._met.setdefault(_cycle_id(value), len(self._met))
        return self._improver.venture.trials[at]

    async def _predicts(self, value: str, message: Message) -> None:
        prediction = self._trial(value).prediction
        if prediction is None:
            await self._hands.clicks(cycles.PASS, value, in_=message)
            return
        await self._hands.clicks(cycles.PREDICT, value, in_=message)
        await self._sends({"prediction": self._improver.says(prediction)})

    async def _sees(self, value: str, message: Message) -> None:
        """What there is to see, with today's figures; when that has been told, nothing new."""
        trial, cycle_id = self._trial(value), _cycle_id(value)
        told = self._told.get(cycle_id, 0)
        self._told[cycle_id] = told + 1
        sight = next(islice(trial.seen, told, None), None)
        if sight is None:
            await self._hands.clicks(cycles.NOTHING_NEW, value, in_=message)
            return
        await self._hands.clicks(cycles.OBSERVE, value, in_=message)
        await self._sends(self._written(sight) | {"carried_out": trial.carried_out.value})

    def _written(self, sight: Sight) -> dict[str, str]:
        fields = {f"figure-0-{at}": figure for at, figure in enumerate(sight.figures)}
        surprises = {"surprises": self._improver.says(sight.surprises)} if sight.surprises else {}
        return {"seen": self._improver.says(sight.text)} | surprises | fields

    async def _studies(self, value: str, message: Message) -> None:
        """Matched, learned and decided in one sitting; what is adapted is planned again at once."""
        trial = self._trial(value)
        await self._hands.clicks(cycles.MATCHED[trial.matched], value, in_=message)
        await self._sends({"learned": self._improver.says(trial.learned)})
        await self._hands.clicks(cycles.DECIDE[trial.decision], in_=message)
        await self._hands.fills({"why": self._improver.says(trial.why)})
        await self._hands.submits()
        if trial.decision is Decision.ADAPT:
            trials = self._improver.venture.trials
            await self._improver.plans(trials[trials.index(trial) + 1])
        else:
            await closes_all(self._hands)
            for act in self._after:
                await act()

    async def _sends(self, fields: dict[str, str]) -> None:
        await self._hands.fills(fields)
        await self._hands.submits()
        assert not self._hands.errors, self._hands.errors
        await closes_all(self._hands)


def _cycle_id(value: str) -> str:
    """What a button's value begins with."""
    return value.split(maxsplit=1)[0]
