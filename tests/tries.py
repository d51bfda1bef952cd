"""What two teams try: one idea, three tests each, as they think, see, learn and decide; what they count."""

from dataclasses import dataclass
from datetime import date

from programme.improvement.cycles import Decision, Matched

BEFORE = [("2026-11-02", 62, 78), ("2026-11-09", 60, 80), ("2026-11-16", 64, 79), ("2026-11-23", 61, 81)]
BEFORE += [("2026-11-30", 63, 78), ("2026-12-07", 62, 80), ("2026-12-14", 59, 79)]
AFTER = [("2027-03-15", 76, 82), ("2027-03-22", 79, 83), ("2027-03-29", 80, 81), ("2027-04-06", 81, 82)]


@dataclass(frozen=True)
class Try:
    """What a team tests, thinks, sees, learns and decides; ``{of}`` stands between the figures of a count."""

    what: str
    thinks: str
    sees: str
    figures: tuple[str, ...]
    matched: Matched
    learns: str
    decides: Decision
    why: str


@dataclass(frozen=True)
class Mornings:
    """When a test is planned to be done, and the mornings on which the letters about it come."""

    starts: date
    ends: date
    before: str
    week: str
    last: str
    study: str


WHEN = (
    Mornings(date(2027, 1, 19), date(2027, 1, 29), "2027-01-18", "2027-01-26", "2027-01-29", "2027-02-01"),
    Mornings(date(2027, 2, 8), date(2027, 2, 19), "2027-02-05", "2027-02-15", "2027-02-19", "2027-02-22"),
    Mornings(date(2027, 3, 1), date(2027, 3, 12), "2027-02-26", "2027-03-08", "2027-03-12", "2027-03-15"),
)
IN_NORRBY = (
    Try(
        what="sms till tio besökare",
        thinks="minst 7 {of} 10 kommer",
        sees="12 {of} 17 kom, två hade fel nummer",
        figures=("5 {of} 8", "7 {of} 9"),
        matched=Matched.PARTLY,
        learns="Numren behöver kontrolleras",
        decides=Decision.ADAPT,
        why="med rätt nummer kommer fler",
    ),
    Try(
        what="sms när numret är kontrollerat",
        thinks="minst 8 {of} 10",
        sees="15 {of} 20 kom",
        figures=("7 {of} 10", "8 {of} 10"),
        matched=Matched.YES,
        learns="Det håller när numret stämmer",
        decides=Decision.ADAPT,
        why="nu hela enheten",
    ),
    Try(
        what="sms till hela enheten",
        thinks="8 {of} 10",
        sees="32 {of} 40 kom",
        figures=("16 {of} 20", "16 {of} 20"),
        matched=Matched.YES,
        learns="Det fungerar för alla",
        decides=Decision.ADOPT,
        why="kvinnor kommer lika ofta som män",
    ),
)
IN_EKEBY = (
    Try(
        what="sms en vecka",
        thinks="hälften kommer",
        sees="3 {of} 4 kom",
        figures=("3 {of} 4",),
        matched=Matched.YES,
        learns="Bara 4 {of} 11 hade ett nummer",
        decides=Decision.ADAPT,
        why="vi behöver fler nummer",
    ),
    Try(
        what="fråga om nummer i receptionen",
        thinks="de flesta lämnar ett nummer",
        sees="7 {of} 20 lämnade ett nummer",
        figures=("6 {of} 12",),
        matched=Matched.NO,
        learns="Många byter nummer ofta",
        decides=Decision.ADAPT,
        why="en gång till, med tolk",
    ),
    Try(
        what="sms på fem språk",
        thinks="fler än hälften kommer",
        sees="9 {of} 30 kom",
        figures=("9 {of} 30",),
        matched=Matched.NO,
        learns="Ett sms når inte fram hos oss",
        decides=Decision.ABANDON,
        why="vi prövar att ringa i stället",
    ),
)
