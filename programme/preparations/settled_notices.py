"""What somebody hears of a thing that was hers, and that another has done or waived."""

from dataclasses import dataclass

from programme.ground.notices import Kind
from programme.ground.speeches import Politicians, Speech, To
from programme.preparations.preparations import Owed

SPEECHES = (Speech(Kind.SETTLED, To.RESPONSIBLE, Politicians.HERS, lasts=True),)


@dataclass(frozen=True, slots=True)
class SettledForHer:
    """The thing as it stands; None when it is gone."""

    owed: Owed | None
