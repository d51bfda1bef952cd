"""A person's hands: everything somebody does in Slack that a bot gets to know."""

from typing import Any

from rehearsal.answers import apply_to_form, offered_options
from rehearsal.channels import Channel
from rehearsal.delivery import Delivery
from rehearsal.desk import Desk, judge_message
from rehearsal.elements import HOLDS, Element
from rehearsal.events import Events
from rehearsal.files import File
from rehearsal.forms import NotOnScreenError, ScreenRefusesError, filled, missing, option_named, rich_text
from rehearsal.messages import Message
from rehearsal.parcels import Parcel, Receipt
from rehearsal.people import Person
from rehearsal.response_urls import ResponseUrls, speak
from rehearsal.screens import View
from rehearsal.sight import Place, Sight
from rehearsal.wire import Fault, Json
from rehearsal.writing import written

TROUBLE_CONNECTING = "We had some trouble connecting. Try again?"


class Hands(Sight):
    """One person at the screen.

    Every act returns once Slack has the bot's ack or has given up waiting for it; what the bot does after its
    ack is waited for with `slack.settled()` or `slack.until(...)`. `errors` are those under the fields of the
    open modal, by block.
    """

    def __init__(
        self, person: Person, desk: Desk, delivery: Delivery, response_urls: ResponseUrls, events: Events
    ) -> None:
        super().__init__(person, desk.workspace)
        self.errors: dict[str, str] = {}
        self._desk = desk
        self._delivery = delivery
        self._response_urls = response_urls
        self._events = events

    async def opens_home(self) -> View | None:
        """Opens the bot's Home tab; answers what stands there afterwards."""
        self._workspace.screens.of(self.person).has_opened_home = True
        await self._opens_tab("home")
        return self.home

    async def opens_messages(self) -> None:
        """Opens the bot's Messages tab."""
        await self._opens_tab("messages")

    async def _opens_tab(self, tab: str) -> None:
        since = len(self._delivery.events)
        self._delivery.announces(*self._events.home_opened(self.person, tab))
        await self._delivery.tried(since)

    async def says(
        self, text: str, channel: Channel | None = None, thread: Message | None = None, *beside: Json
    ) -> Message:
        """Writes to the bot, or in a channel; `<@U...>` mentions somebody. `beside` is attached by Slack."""
        since = len(self._delivery.events)
        message = self._workspace.post(
            self._room(channel),
            self.person,
            written(text),
            blocks=[rich_text(text)] if text else [],
            attachments=list(beside),
            thread_ts=(thread.thread_ts or thread.ts) if thread else None,
        )
        await self._delivery.tried(since)
        return message

    async def shares_file(
        self, name: str, content: bytes, channel: Channel | None = None, *, words: str = "", clip: str = ""
    ) -> File:
        """Drops a file in the conversation with the bot, or in a channel, with words beside it or none.

        ``clip`` is what Slack calls what it has recorded itself: slack_audio, slack_video.
        """
        since = len(self._delivery.events)
        room = self._room(channel)
        file = self._workspace.add_file(name, self.person, content)
        file.clip = clip
        self._workspace.share(file, room)
        self._workspace.post(room, self.person, written(words), files=[file])
        await self._delivery.tried(since)
        return file

    async def pastes_table(
        self,
        rows: list[list[str]],
        words: str = "",
        channel: Channel | None = None,
        thread: Message | None = None,
    ) -> Message:
        """Pastes cells from a spreadsheet: Slack makes a table of them, beside the words."""
        cells = [[{"type": "raw_text", "text": text} for text in row] for row in rows]
        return await self.says(words, channel, thread, {"blocks": [{"type": "table", "rows": cells}]})

    async def passes_on(self, message: Message, words: str = "") -> Message:
        """Forwards a message to the bot."""
        told = {"is_share": True, "is_msg_unfurl": True, "text": message.text, "author_id": message.author.id}
        return await self.attaches(told, words)

    async def attaches(self, attachment: Json, words: str = "") -> Message:
        """Sends what Slack itself puts beside somebody's words."""
        return await self.says(words, None, None, attachment)

    async def runs(self, command: str, text: str = "", channel: Channel | None = None) -> None:
        """Runs a slash command."""
        room = self._room(channel)
        payload = self._desk.payloads.command(self.person, room, command, text)
        receipt = await self._sends("slash_commands", payload, room, accepts_answer=True)
        if not receipt.acked:
            self.failures.append(f"{command} failed with the error dispatch_failed")
        elif receipt.answer:
            self._hears_reply(command, room, receipt.answer)

    def _hears_reply(self, command: str, room: Channel, said: Json) -> None:
        try:
            judge_message(said)
        except Fault as fault:
            self.failures.append(f"{command} failed with the error {fault.code} {fault.details}")
        else:
            speak(self._desk, "command_reply", self.person, room, said)

    async def uses_shortcut(self, callback_id: str) -> None:
        """Uses a global shortcut."""
        payload = self._desk.payloads.shortcut(self.person, callback_id)
        self._checks(await self._sends("interactive", payload), callback_id)

    async def uses_message_shortcut(self, callback_id: str, message: Message) -> None:
        payload = self._desk.payloads.message_shortcut(self.person, callback_id, message)
        receipt = await self._sends("interactive", payload, message.channel, message)
        self._checks(receipt, callback_id)

    async def clicks(self, action_id: str, value: str | None = None, *, in_: Place | None = None) -> None:
        """Presses a button, found by action_id or by what it says, and by its value where there are several.

        Looks on the message or view given, else on the modal in front, Home, and the bot's latest message.
        Raises NotOnScreenError.
        """
        element, place = self._find(
            action_id,
            lambda found: found.type == "button" and value in (None, found.shape.get("value")),
            on=in_,
        )
        await self.presses(element, place)

    async def presses(self, element: Element, place: Place, **more: Any) -> None:
        """Presses what is pointed at; `more` is what its kind tells besides, such as an overflow's option."""
        told = {key: element.shape[key] for key in ("text", "value", "style", "url") if key in element.shape}
        await self._acts(element, {"type": element.type} | told | more, place)

    async def chooses(self, action_id: str, choice: Any, *, in_: Place | None = None) -> None:
        """Picks in a select, radio buttons, checkboxes, a picker or an overflow menu, and lets the bot know.

        `choice` as in `fills`. Raises NotOnScreenError, ScreenRefusesError.
        """
        element, place = self._find(
            action_id, lambda found: found.type in HOLDS or found.type == "overflow", on=in_
        )
        if element.type == "overflow":
            await self.presses(element, place, selected_option=option_named(element, choice, element.options))
        else:
            await self._fills_one(element, place, choice)

    async def fills(self, values: dict[str, Any], *, in_: Place | None = None) -> None:
        """Fills in fields by block_id or action_id: a text, an option's value or label (or several of them),
        a date, a time, a Person, a Channel, a list of Files; None empties.

        Raises NotOnScreenError, ScreenRefusesError.
        """
        for name, value in values.items():
            element, place = self._find(name, lambda found: found.type in HOLDS, on=in_ or self.modal)
            await self._fills_one(element, place, value)

    async def _fills_one(self, element: Element, place: Place, value: Any) -> None:
        if element.type == "file_input":
            value = [file.as_file(self._desk.payloads.files_url) for file in value or []]
        options = await self._options(element, place, value)
        state = self.holds(element, place, value, options)
        if element.dispatches:
            await self.tells(element, place, state)

    def holds(self, element: Element, place: Place, value: Any, options: list[Json]) -> Json:
        """Fills in what is pointed at without telling the bot. Raises ScreenRefusesError."""
        state = filled(element, value, options)
        if isinstance(place, View):
            place.state[element.key] = state
        else:
            place.chosen.setdefault(self.person.id, {})[element.key] = state
        return state

    async def tells(self, element: Element, place: Place, state: Json) -> None:
        """Lets the bot know at once what is held, as everything outside a form does."""
        await self._acts(element, state, place)

    async def searches(self, action_id: str, typed: str, *, in_: Place | None = None) -> list[Json]:
        """Types in a select whose options the bot gives; answers the options it offers."""
        element, place = self._find(action_id, lambda found: "external" in found.type, on=in_)
        payload = self._desk.payloads.suggestion(self.person, element, typed, place)
        parcel = Parcel("interactive", payload, accepts_answer=True)
        receipt = await self._delivery.interacts(parcel)
        self._checks(receipt, action_id)
        try:
            return offered_options(receipt.answer or {})
        except Fault as fault:
            self.failures.append(f"{action_id} could not load its options ({fault.code} {fault.details})")
            return []

    async def _options(self, element: Element, place: Place, value: Any) -> list[Json]:
        if "external" not in element.type or not value:
            return element.options
        options: list[Json] = []
        for typed in value if isinstance(value, list) else [value]:
            options += await self.searches(element.action_id, str(typed), in_=place)
        return options

    async def submits(self) -> None:
        """Sends the modal in front, and does what the bot answers: errors, update, push, clear or closing it.

        Raises ScreenRefusesError when a required field is empty, NotOnScreenError without a modal to send.
        """
        view = self._front()
        if not view.has_submit:
            raise NotOnScreenError(f"{view.title!r} has nothing to submit")
        self.errors = missing(view)
        if self.errors:
            raise ScreenRefusesError("; ".join(self.errors.values()))
        payload = self._desk.payloads.submission(view)
        receipt = await self._sends("interactive", payload, accepts_answer=True)
        try:
            if not receipt.acked:
                raise Fault(receipt.reason)
            self.errors = apply_to_form(self._workspace.screens, view, receipt.answer or {})
        except Fault as fault:
            self.failures.append(f"{TROUBLE_CONNECTING} ({fault.code} {fault.details or ''})")

    async def closes(self) -> None:
        """Closes the modal in front, and those under it where it says clear_on_close."""
        front, screens = self._front(), self._workspace.screens
        closed = screens.clears(self.person) if front.clear_on_close else [front]
        screens.closes(front)
        self.errors = {}
        for view in closed:
            if view.notify_on_close:
                payload = self._desk.payloads.closing(view, cleared=front.clear_on_close)
                self._checks(await self._delivery.interacts(Parcel("interactive", payload)), view.callback_id)

    async def _acts(self, element: Element, did: Json, place: Place) -> None:
        payload = self._desk.payloads.action(self.person, element, did, place)
        if isinstance(place, Message):
            receipt = await self._sends("interactive", payload, place.channel, place)
        else:
            receipt = await self._sends("interactive", payload)
        self._checks(receipt, element.action_id)

    async def _sends(
        self,
        lane: Any,
        payload: Json,
        answer_in: Channel | None = None,
        original: Message | None = None,
        *,
        accepts_answer: bool = False,
    ) -> Receipt:
        """Sends an interaction with its trigger, and with a response_url where there is a conversation."""
        if self.person.deactivated:
            raise NotOnScreenError(f"{self.person.name} has left")
        payload["trigger_id"] = self._desk.triggers.issue(self.person)
        if answer_in is not None:
            payload["response_url"] = self._response_urls.issue(self.person, answer_in, original)
        return await self._delivery.interacts(Parcel(lane, payload, accepts_answer))

    def _checks(self, receipt: Receipt, what: str) -> None:
        if not receipt.acked:
            self.failures.append(f"{self._workspace.bot.name} did not respond to {what} ({receipt.reason})")
