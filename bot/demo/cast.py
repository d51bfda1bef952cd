"""The people of the demo, all invented, and how each goes about what is asked of her."""

from dataclasses import dataclass
from enum import StrEnum

from programme.ground.roles import Role

STOCKHOLM, MARIEHAMN = "Europe/Stockholm", "Europe/Mariehamn"


class Temper(StrEnum):
    """When somebody does what she is reminded of."""

    PROMPT = "prompt"  # the day after the first reminder
    STEADY = "steady"  # on the second
    LAST_DAY = "last day"  # on the last one in time
    LATE = "late"  # when told that it is missing


@dataclass(frozen=True)
class Part:
    """Somebody in an organisation's team; English is her language in Slack when ``english``.

    Who goes ``by_mail`` has no Slack.
    """

    name: str
    role: Role
    temper: Temper
    english: bool = False

    @property
    def by_mail(self) -> bool:
        return self.name in WITHOUT_SLACK

    @property
    def email(self) -> str:
        return f"{self.name.casefold().replace(' ', '.')}@exempel.example"

    def lines(self, *, english: bool) -> tuple[str, ...]:
        """What she may write of what she has learned, or heard in committee."""
        asks = self.role is Role.POLITICIAN
        swedish, in_english = (FROM_COMMITTEE, FROM_COMMITTEE_IN_ENGLISH) if asks else (SWEDISH, IN_ENGLISH)
        return in_english if english else swedish


@dataclass(frozen=True)
class Team:
    organisation: str
    cluster: str
    zone: str
    parts: tuple[Part, ...]
    mentor: bool = False


def _team(politician: str, manager: str, key_person: str, adviser: str, temper: Temper) -> tuple[Part, ...]:
    return (
        Part(politician, Role.POLITICIAN, Temper.STEADY),
        Part(manager, Role.MANAGER, temper),
        Part(key_person, Role.KEY_PERSON, temper),
        Part(adviser, Role.ADVISER, Temper.PROMPT, english=adviser in ENGLISH),
    )


ENGLISH = {"Amy Field", "Tom Brook"}
ALONE = "Berit Holm"
"""Nobody else is in her organisation."""
WITHOUT_SLACK = {"Gun Holm", "Stig Boda", ALONE}
COMES_BACK = "Stig Boda"
"""One of whose mails comes back; a week later he writes himself."""
FACILITATOR = "Eva Ek"
TEAMS = (
    Team(
        "Norrby",
        "Norra gruppen",
        STOCKHOLM,
        _team("Nils Norén", "Karin Ståhl", "Maria Lind", "Amy Field", Temper.PROMPT),
        mentor=True,
    ),
    Team(
        "Ekeby",
        "Norra gruppen",
        STOCKHOLM,
        _team("Ulla Ask", "Per Alm", "Sara Björk", "Jonas Lönn", Temper.STEADY),
    ),
    Team(
        "Strandvik",
        "Norra gruppen",
        STOCKHOLM,
        _team("Gun Holm", "Lars Vik", "Elin Strand", "Olof Skär", Temper.LATE),
    ),
    Team(
        "Sundhamn",
        "Södra gruppen",
        STOCKHOLM,
        _team("Bo Sund", "Anna Hamn", "Ivar Brygga", "Tom Brook", Temper.LAST_DAY),
        mentor=True,
    ),
    Team(
        "Granboda",
        "Södra gruppen",
        MARIEHAMN,
        _team("Rut Gran", "Stig Boda", "Lisa Fura", "Mats Kotte", Temper.STEADY),
    ),
    Team("Holmby", "Södra gruppen", STOCKHOLM, (Part(ALONE, Role.KEY_PERSON, Temper.STEADY),)),
)
SWEDISH = (
    "Vi ringde i stället för att skicka brev. Fler kom, och det tog mindre tid än vi trodde.",
    "Norrby börjar med frågan om vem som inte hör av sig. Det tar vi med oss hem.",
    "Statistiken fanns redan, men ingen hade delat upp den. Nu syns skillnaden.",
    "Det svåra är inte att hitta en bra idé, utan att få tid att pröva den.",
    "Vi trodde att det var ett problem med blanketten. Det var väntetiden.",
    "Nämnden frågade efter resultatet för första gången. Det gör skillnad.",
)
IN_ENGLISH = (
    "We called instead of sending letters. More people came, and it took less time than we thought.",
    "Norrby starts by asking who never gets in touch. We take that home.",
    "The figures were already there, but nobody had split them. Now the gap can be seen.",
    "A good idea is not the hard part. Finding the time to try it is.",
    "We thought the form was the problem. It was the waiting.",
    "The committee asked for the result for the first time. That makes a difference.",
)
"""What people write; in turn, so that the year does not sound like one voice."""
FROM_COMMITTEE = (
    "Jag frågade i nämnden. Svaret var ärligt: vi vet inte än, men nu ska det tas fram.",
    "Frågan blev en egen punkt på dagordningen till nästa gång.",
)
FROM_COMMITTEE_IN_ENGLISH = (
    "I asked in committee. The answer was honest: we do not know yet, but now it will be found out.",
    "The question became an item of its own for the next meeting.",
)
"""What a politician writes, now and then, about the question she was given."""
EVERY_THIRD = 3
LEAVES = "Sara Björk"
"""Whose account is closed in the middle of the year."""
BY_MAIL = "När är nästa träff?", "When is the next meeting?"
"""What somebody asks in answer to a mail, in Swedish and in English."""
