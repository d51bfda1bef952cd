"""Improvement work by hand: begun, written down, measured and tested, in the windows that open from Home."""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.demo.acts.facilitating import closes_all
from bot.demo.acts.trials import Trial, Venture, Words
from bot.rehearsals.rehearsing import Patient
from programme.ground.languages import Language
from programme.improvement.headings import Heading
from programme.improvement.improvements import State, Track
from rehearsal.elements import elements_in
from views.improvement import actions, cycles, findings, ideas, improvements
from views.improvement.headings import WRITE
from views.improvement.measuring import measures


class Improver:
    """Somebody at her screen with what her team tries; days count from when they began."""

    def __init__(self, venture: Venture, hands: Patient, language: Language, begins_on: date) -> None:
        self.venture = venture
        self.hands = hands
        self.improvement_id = ""
        self._language = language
        self._begins_on = begins_on

    def says(self, words: Words) -> str:
        return words[self._language]

    def day(self, after: int) -> date:
        return self._begins_on + timedelta(days=after)

    async def sets_out(self) -> None:
        """From a problem to the first test, in one afternoon."""
        await self._begins(self.says(self.venture.title), Track.OPERATION, State.FACTS)
        await self.hands.clicks(improvements.FOLD)
        self.improvement_id = self._first_value(improvements.MOVE)
        await self._writes_down()
        await self._measures()
        await self._opens()
        await self._goes_on()
        await self._finds()
        await self._goes_on()
        await self._thinks_of()
        await self._goes_on()
        await self._promises()
        await self._goes_on()
        await self._plans_first()

    async def takes_up(self, theirs: Words) -> None:
        """Another team's idea, in an improvement of one's own; it is tried at once."""
        await self._opens_ideas()
        await self.hands.clicks(ideas.IDEA_OPEN, self._idea_called(theirs))
        await self.hands.clicks(ideas.IDEA_TAKE_UP)
        await self.hands.fills({"improvement": ideas.NEW_ONE})
        await self.hands.submits()
        await self.hands.fills({"title": self.says(self.venture.title), "state": State.PLAN.value})
        await self.hands.submits()
        await self.hands.clicks(improvements.FOLD)
        self.improvement_id = self._first_value(improvements.MOVE)
        await self._writes_down()
        await self._measures()
        await self._opens()
        await self._promises()
        await self._goes_on()
        await self._plans_first()

    async def steers(self) -> None:
        """An improvement in steering that shall drive this one."""
        steering = self.venture.steering
        assert steering is not None
        await self._begins(self.says(steering), Track.STEERING, State.CHOOSE)
        await self.hands.clicks(improvements.FOLD)
        await self.hands.clicks(improvements.LINK)
        await self.hands.fills({"other": self.says(self.venture.title)})
        await self.hands.submits()
        await closes_all(self.hands)

    async def makes_last(self) -> None:
        """What was adopted gets an owner, a place and a day to be looked at again."""
        await self._opens()
        look_on = self.day(self.venture.look_again).isoformat()
        fields = {name: self.says(words) for name, words in self.venture.secure.items()}
        await self._writes(Heading.SECURE, fields | {"secure_look_on": look_on})
        await closes_all(self.hands)

    async def spreads(self) -> None:
        """With the latest values pasted, and the picture fetched to be shown to others."""
        await self._opens()
        await self._goes_on()
        await self._writes(Heading.SPREAD, {"spread_to": self.says(self.venture.spread_to)})
        await self.hands.clicks(measures.MEASURE_LIST)
        await self.hands.clicks(measures.MEASURE_OPEN)
        await self._pastes(self.venture.count.after)
        await self.hands.clicks(measures.PICTURE)
        await closes_all(self.hands)

    async def is_done(self) -> None:
        await self._opens()
        await self._goes_on()
        await closes_all(self.hands)

    async def sees_beside(self, idea: Words, others: Words) -> None:
        """Opens the idea in every team that has it: the others' stands beside one's own."""
        await self._opens_ideas()
        await self.hands.clicks(ideas.IDEA_OPEN, self._idea_called(idea))
        for title in (self.venture.title, others):
            assert self.says(title) in self.hands.modal.words, self.hands.modal.words
        await closes_all(self.hands)

    async def plans(self, trial: Trial) -> None:
        """Fills in the form that lies in front, and sends it."""
        await self.hands.fills(
            {
                "what": self.says(trial.what),
                "scale": self.says(trial.scale),
                "starts_on": self.day(trial.begins).isoformat(),
                "ends_on": self.day(trial.ends).isoformat(),
            }
        )
        await self.hands.submits()
        await closes_all(self.hands)
        if trial.weekday is not None:
            await self._is_asked_on(trial.weekday)

    async def _is_asked_on(self, weekday: int) -> None:
        """The latest test is to be asked about every week."""
        await self._opens()
        await self.hands.clicks(cycles.CYCLE_LIST)
        await self.hands.clicks(cycles.CYCLE_OPEN, self._first_value(cycles.CYCLE_OPEN))
        await self.hands.clicks(cycles.CYCLE_DETAILS)
        await self.hands.fills({"weekday": str(weekday)})
        await self.hands.submits()
        await closes_all(self.hands)

    async def _begins(self, title: str, track: Track, state: State) -> None:
        await self._opens_list()
        await self.hands.clicks(improvements.IMPROVEMENT_NEW)
        await self.hands.fills({"title": title, "track": track.value, "state": state.value})
        await self.hands.submits()

    async def _opens_list(self) -> None:
        await closes_all(self.hands)
        await self.hands.opens_home()
        await self.hands.clicks(improvements.IMPROVEMENT_LIST, in_=self.hands.home)

    async def _opens(self) -> None:
        await self._opens_list()
        await self.hands.clicks(improvements.IMPROVEMENT_OPEN, self.improvement_id)
        await self.hands.clicks(improvements.FOLD)

    async def _opens_ideas(self) -> None:
        await self._opens_list()
        await self.hands.clicks(ideas.IDEA_LIST)

    def _idea_called(self, words: Words) -> str:
        """The id of an idea in the list in front."""
        for block in self.hands.modal.blocks:
            if self.says(words) in str(block.get("text")):
                return str(block["accessory"]["value"])
        raise LookupError(f"{self.says(words)!r} is not in {self.hands.modal.words}")

    def _first_value(self, action: str) -> str:
        """Of the topmost such button in front: the id of what it is about."""
        buttons = elements_in(self.hands.modal.blocks)
        return next(str(one.shape["value"]) for one in buttons if one.action_id == action)

    async def _goes_on(self) -> None:
        await self.hands.clicks(improvements.FORWARD)

    async def _writes_down(self) -> None:
        for heading, written in self.venture.written.items():
            fields = {name: self.says(words) for name, words in written.items()}
            await self._writes(heading, {**fields, **self.venture.choices.get(heading, {})})

    async def _writes(self, heading: Heading, fields: Mapping[str, str | list[str]]) -> None:
        await self.hands.clicks(f"{WRITE}-{heading}")
        await self.hands.fills(dict(fields))
        await self.hands.submits()

    async def _measures(self) -> None:
        """What is counted, how it was before, and that this is what the rest is compared with."""
        count = self.venture.count
        groups = {"groups": self.says(count.groups)} if count.groups else {}
        target = {"target": count.target} if count.target else {}
        await self.hands.clicks(measures.MEASURE_LIST)
        await self.hands.clicks(measures.MEASURE_NEW)
        await self.hands.fills(
            {"name": self.says(count.name), "unit": "%", "direction": "up"} | groups | target
        )
        await self.hands.submits()
        await self._pastes(count.before)
        if count.frozen_why:
            await self.hands.clicks(measures.FREEZE)
            await self.hands.fills({"points": str(len(count.before)), "why": self.says(count.frozen_why)})
            await self.hands.submits()

    async def _pastes(self, lines: dict[int, str]) -> None:
        await self.hands.clicks(measures.PASTE)
        told = "\n".join(f"{self.day(after)} {figures}" for after, figures in lines.items())
        await self.hands.fills({"lines": told})
        await self.hands.submits()
        assert not self.hands.errors, self.hands.errors
        await self.hands.submits()
        await self.hands.closes()

    async def _finds(self) -> None:
        if self.venture.whys:
            await self.hands.clicks(findings.FINDING_NEW)
            await self.hands.fills({"lines": self.says(self.venture.whys)})
            await self.hands.submits()

    async def _thinks_of(self) -> None:
        if self.venture.idea:
            await self.hands.clicks(ideas.IDEA_NEW)
            await self.hands.fills({"text": self.says(self.venture.idea)})
            await self.hands.submits()

    async def _promises(self) -> None:
        promise = self.venture.promise
        await self.hands.clicks(actions.ACTION_PLAN)
        await self.hands.clicks(actions.ACTION_NEW)
        due_on = self.day(promise.due).isoformat()
        await self.hands.fills(
            {"what": self.says(promise.what), "responsible": promise.who, "due_on": due_on}
        )
        await self.hands.submits()
        await self._opens()

    async def _plans_first(self) -> None:
        await self.hands.clicks(cycles.CYCLE_LIST)
        await self.hands.clicks(cycles.CYCLE_NEW)
        await self.plans(self.venture.trials[0])
