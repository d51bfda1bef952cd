"""What each person has on the screen: a stack of at most three modals, and the bot's Home tab."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count

from rehearsal.elements import State, as_values, first_state, kept_state, with_ids, words_in
from rehearsal.people import Person
from rehearsal.wire import Fault, Json

STACK = 3
GIVEN_BACK = ("type", "title", "submit", "close", "private_metadata", "callback_id", "external_id")


@dataclass(eq=False)
class View:
    """A modal or a Home tab as one person sees it; `content` is what the bot sent, ids filled in."""

    id: str
    person: Person
    content: Json
    hash: str
    root_id: str
    previous_id: str | None = None
    state: State = field(default_factory=dict)
    closed: bool = False

    @property
    def type(self) -> str:
        return str(self.content["type"])

    @property
    def title(self) -> str:
        return str(self.content.get("title", {}).get("text", ""))

    @property
    def blocks(self) -> list[Json]:
        return list(self.content["blocks"])

    @property
    def callback_id(self) -> str:
        return str(self.content.get("callback_id", ""))

    @property
    def private_metadata(self) -> str:
        return str(self.content.get("private_metadata", ""))

    @property
    def external_id(self) -> str:
        return str(self.content.get("external_id", ""))

    @property
    def has_submit(self) -> bool:
        return bool(self.content.get("submit"))

    @property
    def notify_on_close(self) -> bool:
        return bool(self.content.get("notify_on_close"))

    @property
    def clear_on_close(self) -> bool:
        return bool(self.content.get("clear_on_close"))

    @property
    def words(self) -> str:
        """Everything a person reads in it, from the title down."""
        return "\n".join(part for part in (self.title, words_in(self.blocks)) if part)

    def as_view(self, app_id: str, bot_id: str) -> Json:
        """The view object of answers and payloads."""
        return {
            "id": self.id,
            "team_id": self.person.team_id,
            "title": None,
            "submit": None,
            "close": None,
            "private_metadata": "",
            "callback_id": "",
            "external_id": "",
            **{key: self.content[key] for key in GIVEN_BACK if self.content.get(key) is not None},
            "blocks": self.content["blocks"],
            "state": {"values": as_values(self.state)},
            "hash": self.hash,
            "clear_on_close": self.clear_on_close,
            "notify_on_close": self.notify_on_close,
            "root_view_id": self.root_id,
            "previous_view_id": self.previous_id,
            "app_id": app_id,
            "app_installed_team_id": self.person.team_id,
            "bot_id": bot_id,
        }


@dataclass
class Screen:
    """One person's screen, the modal in front last."""

    home: View | None = None
    has_opened_home: bool = False
    """What is published to a tab that she has never opened, she does not see."""
    stack: list[View] = field(default_factory=list)

    @property
    def modal(self) -> View | None:
        return self.stack[-1] if self.stack else None


class Screens:
    """Every screen in the workspace, and every view that is up, by id and by external id."""

    def __init__(self, tell: Callable[[str, View], None]) -> None:
        self._tell = tell
        self._screens: dict[str, Screen] = {}
        self._up: dict[str, View] = {}
        self._external: dict[str, View] = {}
        self._numbers = count(1)

    def of(self, person: Person) -> Screen:
        return self._screens.setdefault(person.id, Screen())

    def find(self, *, view_id: str = "", external_id: str = "") -> View:
        found = self._up.get(view_id) if view_id else self._external.get(external_id)
        if found is None:
            raise Fault("not_found")
        return found

    def opens(self, person: Person, content: Json) -> View:
        """Puts a modal in front of whatever stands there. Raises Fault when three are up already."""
        screen = self.of(person)
        if len(screen.stack) >= STACK:
            raise Fault("push_limit_reached")
        view = self._made(person, content)
        if screen.modal is not None:
            view.root_id, view.previous_id = screen.stack[0].id, screen.modal.id
        screen.stack.append(view)
        self._tell("modal_opened", view)
        return view

    def publishes(self, person: Person, content: Json, if_hash: str = "") -> View:
        """Shows a Home tab, in place of the one before."""
        screen = self.of(person)
        if screen.home is None:
            screen.home = self._made(person, content)
            self._tell("home_published", screen.home)
            return screen.home
        return self.updates(screen.home, content, if_hash)

    def updates(self, view: View, content: Json, if_hash: str = "") -> View:
        """Changes a view where it stands; what a person filled in stays where the ids are the same."""
        if if_hash and if_hash != view.hash:
            raise Fault("hash_conflict")
        self._take_external(view, str(content.get("external_id") or ""))
        view.content = self._identified(content)
        view.state = kept_state(view.blocks, view.state)
        view.hash = self._next_hash()
        self._tell("view_updated", view)
        return view

    def closes(self, view: View) -> None:
        """Takes one modal away; those under it show again."""
        stack = self.of(view.person).stack
        if view in stack:
            stack.remove(view)
        view.closed = True
        self._up.pop(view.id, None)
        self._external.pop(view.external_id, None)
        self._tell("modal_closed", view)

    def clears(self, person: Person) -> list[View]:
        """Takes every modal away, the front one first; answers those that were up."""
        closed = list(reversed(self.of(person).stack))
        for view in closed:
            self.closes(view)
        return closed

    def _made(self, person: Person, content: Json) -> View:
        number = f"V{next(self._numbers):09d}"
        view = View(number, person, self._identified(content), self._next_hash(), root_id=number)
        self._take_external(view, str(content.get("external_id") or ""))
        view.state = first_state(view.blocks)
        self._up[view.id] = view
        return view

    def _take_external(self, view: View, external_id: str) -> None:
        holder = self._external.get(external_id)
        if holder is not None and holder is not view:
            raise Fault("duplicate_external_id")
        self._external.pop(view.external_id, None)
        if external_id:
            self._external[external_id] = view

    def _identified(self, content: Json) -> Json:
        return {**content, "blocks": with_ids(content["blocks"], self._new_ids())}

    def _new_ids(self) -> Iterator[str]:
        return (f"b{number:05x}" for number in self._numbers)

    def _next_hash(self) -> str:
        return f"{next(self._numbers)}.{next(self._numbers):08x}"
