"""Shapes: every button, menu and form the bot can show, as if somebody had used it, with ids of all kinds."""

import json
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

from handlers.ground.doorway.sealing import Seals
from rehearsal import Slack
from rehearsal.elements import HOLDS, Element, as_values, elements_in, first_state
from texts import Mrkdwn, texts_in
from views.examples import examples
from views.ground.blocks import Message
from views.ground.windows import Memory

Json = dict[str, Any]
A_MESSAGE = Message(Mrkdwn("Hej"))
INPUTS = ("plain_text_input", "url_text_input", "email_text_input", "number_input")
TYPED = ("En rad", "7,5", "2027-03-01", "https://norrby.example", "Ä", "x" * 200)


class Shapes:
    """``pool`` are ids there really are, of all kinds."""

    def __init__(self, slack: Slack, who: list[str], pool: list[str], dice: random.Random) -> None:
        self._who = who
        self._team = slack.workspace.team_id
        self._origin = slack.api_url.removesuffix("/api/")
        self._seals = Seals.of(slack.bot_token)
        self._pool = pool
        self._dice = dice

    def every(self) -> Iterator[Json]:
        """One payload for each thing that can be used in each example."""
        for make in examples().values():
            shown = make(texts_in("sv"))
            place = shown.blocks if isinstance(shown, Message) else shown["blocks"]
            for at, block in enumerate(place):  # as Slack names those we have not
                block.setdefault("block_id", f"b{at}")
            for element in elements_in(place):
                yield self._acted(element, shown)
            if not isinstance(shown, Message) and shown["type"] == "modal":
                yield self._submitted(shown)

    def elsewhere(self) -> Iterator[Json]:
        """Each form sent without its fields, and each thing in a window used in a message."""
        for make in examples().values():
            shown = make(texts_in("sv"))
            if isinstance(shown, Message):
                continue
            if shown["type"] == "modal":
                bare = self._submitted(shown)
                yield bare | {"view": bare["view"] | {"state": {"values": {}}}}
            yield from (self._acted(one, A_MESSAGE) for one in elements_in(shown["blocks"]))

    def remembered(self) -> str:
        """Everything that any window may remember, of the right types and of whatever kind."""
        numbers = {name: self._dice.choice((0, 1, 7)) for name in _fields(int)}
        return json.dumps(numbers | {name: self._an_id() for name in _fields(str, str | None)})

    def sealed(self, view: Json, whose: str, said: str) -> str:
        """As we would have given it to her."""
        return str(self._seals.sealed({**view, "private_metadata": said}, whose)["private_metadata"])

    def _an_id(self) -> str:
        return self._dice.choice(self._pool)

    def _by(self, kind: str) -> Json:
        whose = self._dice.choice(self._who)
        return {
            "type": kind,
            "user": {"id": whose, "team_id": self._team},
            "team": {"id": self._team},
            "trigger_id": "1.2.3",
        }

    def _acted(self, element: Element, shown: Message | Json) -> Json:
        kind = "block_suggestion" if "external" in element.type else "block_actions"
        told = self._by(kind) | self._around(shown)
        did = {"type": element.type, "action_id": element.action_id, "block_id": element.block_id or "b1"}
        if kind == "block_suggestion":
            return told | did | {"value": self._dice.choice(TYPED), "type": kind}
        return told | {"actions": [did | self._held(element)]}

    def _submitted(self, view: Json) -> Json:
        told = self._by("view_submission")
        values = {
            element.key: element.holding(None) | self._held(element)
            for element in elements_in(view["blocks"])
            if element.type in HOLDS
        }
        state = as_values(first_state(view["blocks"]) | values)
        return told | {"view": self._view(view) | {"state": {"values": state}}}

    def _around(self, shown: Message | Json) -> Json:
        if not isinstance(shown, Message):
            return {"container": {"type": "view", "view_id": "V1"}, "view": self._view(shown)}
        at = {"type": "message", "channel_id": "D1", "message_ts": "1.1", "is_ephemeral": False}
        message = {"blocks": shown.blocks, "text": shown.text, "ts": "1.1", "user": self._who[0]}
        told = {"container": at, "message": message, "channel": {"id": "D1"}}
        return told | {"response_url": f"{self._origin}/respond/T1/none"}

    def _view(self, view: Json) -> Json:
        shown = {**view, "id": "V1", "callback_id": view.get("callback_id", ""), "state": {"values": {}}}
        shown |= {"previous_view_id": None, "root_view_id": "V1"}
        return shown | {"private_metadata": self.remembered() if view["type"] == "modal" else ""}

    def _held(self, element: Element) -> Json:
        plain: dict[str, Json] = {
            "button": {"value": self._dice.choice([str(element.shape.get("value") or ""), self._an_id()])},
            "datepicker": {"selected_date": self._dice.choice(("2027-03-01", "1999-01-01", "2031-12-31"))},
            "timepicker": {"selected_time": "09:30"},
            "users_select": {"selected_user": self._dice.choice([*self._who, "U404"])},
            "multi_users_select": {"selected_users": [*self._who, "U404"]},
            "conversations_select": {"selected_conversation": "C404"},
            "file_input": {"files": [{"id": "F404", "name": "x.csv"}]},
            **{kind: {"value": self._dice.choice(TYPED)} for kind in INPUTS},
        }
        return plain.get(element.type) or self._chosen(element)

    def _chosen(self, element: Element) -> Json:
        values = [one["value"] for one in element.options] + [self._an_id()]
        option = {"value": self._dice.choice(values), "text": {"type": "plain_text", "text": "x"}}
        several = element.type.startswith("multi") or element.type == "checkboxes"
        return {"selected_options": [option]} if several else {"selected_option": option}


@cache
def _fields(*kinds: object) -> tuple[str, ...]:
    """Of any window's memory, those of that kind."""
    some = (model.model_fields.items() for model in _models(Memory))
    return tuple(sorted({name for one in some for name, about in one if about.annotation in kinds}))


def _models(model: type[Memory]) -> Iterator[type[Memory]]:
    for one in model.__subclasses__():
        yield one
        yield from _models(one)
