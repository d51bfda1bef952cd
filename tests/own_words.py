"""What people in a story write themselves, in their language."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Said:
    """What people write themselves, in their language."""

    locale: str
    title: str
    roles: tuple[str, str, str]
    headings: tuple[str, ...]
    spoken: str
    facts: str
    learned: str
    takes_home: str
    given: str
    to_all: str
    commands: tuple[str, str, str]


SWEDISH = Said(
    "sv-SE",
    "Norrlandsrundan",
    ("nyckelperson", "politiker", "sakkunnig"),
    ("Organisation", "Grupp", "Namn", "E-post", "Roll", "Språk"),
    "svenska",
    "Kommunfakta",
    "Ring i stället för att skriva",
    "Vi börjar smått",
    "Vi frågar dem det gäller",
    "Tack för i dag, vi ses på hemmaplan.",
    ("reflektera", "lämna", "utskick"),
)
ENGLISH = Said(
    "en-GB",
    "Northern round",
    ("key person", "politician", "adviser"),
    ("Organisation", "Cluster", "Name", "Email", "Role", "Language"),
    "English",
    "Facts in short",
    "Call instead of writing",
    "We begin small",
    "We ask those it concerns",
    "Thanks for today, see you at home.",
    ("reflect", "handover", "message"),
)


IN = {"sv": SWEDISH, "en": ENGLISH}
