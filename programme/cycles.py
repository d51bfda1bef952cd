"""Cycles: small tests after the PDSA wheel, one building on the other."""

from enum import StrEnum


class Phase(StrEnum):
    """Where a test is; CLOSED once it has been decided what becomes of it."""

    PLAN = "plan"
    DO = "do"
    STUDY = "study"
    ACT = "act"
    CLOSED = "closed"


NEXT = {
    Phase.PLAN: Phase.DO,
    Phase.DO: Phase.STUDY,
    Phase.STUDY: Phase.ACT,
    Phase.ACT: Phase.CLOSED,
}


class CarriedOut(StrEnum):
    """Whether the test was done as planned."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Matched(StrEnum):
    """Whether what was seen was what had been predicted."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Decision(StrEnum):
    """What becomes of what was tested: ADAPT carries its plan over to the next test."""

    ADOPT = "adopt"
    ADAPT = "adapt"
    ABANDON = "abandon"
