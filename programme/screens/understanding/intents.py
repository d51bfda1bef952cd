"""What can be wished or asked for in plain words."""

from dataclasses import dataclass
from enum import StrEnum


class Intent(StrEnum):
    """``none`` may be a reflection."""

    NEXT = "next"
    MEETING = "meeting"
    PLACE = "place"
    AGENDA = "agenda"
    DONE = "done"
    LATER = "later"
    NEW_DATE = "new_date"
    NOT_MINE = "not_mine"
    HANDOVER = "handover"
    AWAY = "away"
    QUIET = "quiet"
    WHO_ANSWERS = "who_answers"
    FACILITATOR = "facilitator"
    CLUSTER = "cluster"
    STANDING = "standing"
    OTHERS = "others"
    MATERIAL = "material"
    REFLECTIONS = "reflections"
    READERS = "readers"
    TEST = "test"
    VALUES = "values"
    IDEA = "idea"
    EXPORT = "export"
    LANGUAGE = "language"
    TERM = "term"
    HELP = "help"
    GREETING = "greeting"
    THANKS = "thanks"
    ERASE = "erase"
    FACILITATOR_MESSAGE = "facilitator_message"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Understood:
    """``about`` is the thing, the days, the organisation, the term or the person that is meant."""

    intent: Intent
    about: str = ""
