"""What each saw in her tab Home through the year, in both languages: looked at monthly, and written down."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.house import Hemmaplan
from programme.ground.calendar import local_day
from programme.ground.languages import Language
from programme.people.acts import Act
from programme.people.people import Person
from programme.screens.homes import At
from rehearsal.elements import elements_in, words_in
from storage.people import people
from storage.screens import homes as questions
from texts import texts_in
from views.screens import homes


@dataclass
class Homes:
    """A line a person, month and ``language``: ``at``, ``person`` (the id in data.json), ``name``, the
    ``words`` that stand there, and how many ``buttons`` and menus."""

    lines: list[dict[str, Any]] = field(default_factory=list)
    _looked: str = ""

    async def looks(self, hemmaplan: Hemmaplan, now: datetime) -> None:
        """The first time in a month; by then she has had her letters."""
        if self._looked == f"{now:%Y-%m}":
            return
        self._looked, house = f"{now:%Y-%m}", hemmaplan.house
        for person in await house.answer(people.known_in_slack, house.workspace_id):
            what = await house.answer(questions.of_person, Act(person, now), At())
            for language in Language:
                texts = texts_in(language).read_on(local_day(now, person.zone))
                blocks = homes.home(what, texts)["blocks"]
                self.lines.append(_line(person, now, blocks) | {"language": language.value})

    def write(self, path: Path) -> None:
        lines = (json.dumps(line, ensure_ascii=False) + "\n" for line in self.lines)
        path.write_text("".join(lines), "utf-8")


def _line(person: Person, now: datetime, blocks: list[dict[str, Any]]) -> dict[str, Any]:
    """A box to tick is no button, but its words are read; what stands behind three dots is not."""
    return {
        "at": now.isoformat(),
        "person": person.id,
        "name": person.name,
        "words": words_in([_seen(block) for block in blocks]),
        "buttons": sum(element.type != "checkboxes" for element in elements_in(blocks)),
    }


def _seen(block: dict[str, Any]) -> dict[str, Any]:
    shown = [one for one in block.get("elements", []) if one["type"] != "overflow"]
    return block | ({"elements": shown} if "elements" in block else {})
