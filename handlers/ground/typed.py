"""What somebody typed in Slack, without Slack's markup."""

import re
from xml.sax.saxutils import unescape

from handlers.ground.house import House
from programme.ground.shortcodes import as_meant
from storage.people import people

MARKED = re.compile(r"<([^<>|]+)(?:\|([^<>]*))?>")
PERSON = re.compile(r"<@(\w+)")


async def plain_words(text: str, house: House) -> str:
    """The words of a message: people by name, links by address, emoji as signs, & < > as they were typed.

    What stands in < > is Slack's, the rest is escaped (docs.slack.dev/messaging/formatting-message-text).
    """
    spoken_of = set(PERSON.findall(text))
    names = await house.answer(people.names, house.workspace_id, spoken_of) if spoken_of else {}
    parts = MARKED.split(text)  # plain, target, label, plain, target, label, ..., plain
    said = [unescape(parts[0])]
    for at in range(1, len(parts), 3):
        said += [
            _as_typed(unescape(parts[at]), unescape(parts[at + 1] or ""), names),
            unescape(parts[at + 2]),
        ]
    return as_meant("".join(said).strip())


def _as_typed(target: str, label: str, names: dict[str, str]) -> str:
    match target[0]:
        case "@":
            return "@" + names.get(target[1:], label or target[1:])
        case "#":
            return "#" + (label or target[1:])
        case "!":
            return label or "@" + target[1:]
    return label if target.endswith(label) and label else f"{label} ({target})" if label else target
