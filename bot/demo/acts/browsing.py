"""A page of plain HTML as somebody at a browser has it: its forms, and what is sent when one is filled in."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html.parser import HTMLParser

Attributes = Mapping[str, str | None]
LATER = timedelta(weeks=3)
WORDS = "Det första besöket", "The first visit"
"""In Swedish and in English."""
LINK = "https://plats.example/holmby"
HELD = frozenset({"radio", "checkbox"})


@dataclass
class Sheet:
    """A form by what its button does and to what; ``held`` is what a browser would send as it stands.

    ``needed`` fields are those that must be filled in, by name with their kind, and ``offered`` what may be
    chosen in them.
    """

    action: str = ""
    subject: str = ""
    held: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    needed: dict[str, str] = field(default_factory=dict)
    offered: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    english: bool = False

    def filled(self, now: datetime, **words: str) -> dict[str, list[str]]:
        """With ``words`` where they are given, and with something in all that must be there."""
        empty = [name for name in self.needed if not any(self.held.get(name, ()))]
        needed = {name: [self._something(name, now)] for name in empty}
        return dict(self.held) | needed | {name: [said] for name, said in words.items()}

    def _something(self, name: str, now: datetime) -> str:
        if some := [one for one in self.offered[name] if one]:
            return some[0]
        day = (now + LATER).date().isoformat()
        return {"date": day, "url": LINK, "number": "1"}.get(self.needed[name], WORDS[self.english])


def sheets(page: str, *, button: str, english: bool = False) -> list[Sheet]:
    """Those of a page, in its order; ``button`` is the name under which a press is sent."""
    reader = _Reader(button, english=english)
    reader.feed(page)
    return reader.found


class _Reader(HTMLParser):
    def __init__(self, button: str, *, english: bool) -> None:
        super().__init__()
        self.found: list[Sheet] = []
        self._english = english
        self._button, self._name, self._writing = button, "", False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag == "form":
            self.found.append(Sheet(english=self._english))
        elif tag == "button" and told.get("name") == self._button:
            self._presses(told.get("value") or "")
        elif tag in {"input", "textarea", "select"}:
            self._name, self._writing = told.get("name") or "", tag == "textarea"
            self._field(told.get("type") or tag, told)
        elif tag == "option":
            self._choice(told, chosen="selected" in told)

    def _presses(self, value: str) -> None:
        sheet = self.found[-1]
        sheet.action, _, sheet.subject = value.partition(" ")
        sheet.held[self._button] = [value]

    def _field(self, kind: str, told: Attributes) -> None:
        sheet = self.found[-1]
        if "required" in told:
            sheet.needed[self._name] = kind
        if kind in HELD:
            self._choice(told, chosen="checked" in told)
        elif kind not in {"select", "textarea", "file"} and told.get("value"):
            sheet.held[self._name].append(told["value"] or "")

    def _choice(self, told: Attributes, *, chosen: bool) -> None:
        sheet, value = self.found[-1], told.get("value") or ""
        sheet.offered[self._name].append(value)
        if chosen and value:
            sheet.held[self._name].append(value)

    def handle_data(self, data: str) -> None:
        if self._writing and data:
            self.found[-1].held[self._name].append(data)

    def handle_endtag(self, tag: str) -> None:
        self._writing = False
