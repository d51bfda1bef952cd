"""What somebody new is told before anything else."""

from dataclasses import dataclass

from programme.ground.notices import Kind
from programme.ground.speeches import Politicians, Speech, To

SPEECHES = (Speech(Kind.WELCOME, To.ANYBODY, Politicians.ALWAYS, lasts=True, first=True),)


@dataclass(frozen=True, slots=True)
class Welcome:
    """``has_begun`` is whether she has missed a meeting, ``briefly`` whether she is only a politician.

    ``controller`` answers for her data, ``contact`` is whom she asks; "" where nobody has said.
    """

    has_begun: bool = False
    briefly: bool = False
    controller: str = ""
    contact: str = ""
