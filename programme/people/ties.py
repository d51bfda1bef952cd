"""Ties: what somebody may be to a thing, as the columns of the table of rights."""

from collections.abc import Mapping
from enum import StrEnum


class Tie(StrEnum):
    """What somebody is to a thing; she may be several. Nobody who has no tie to a thing hears that it is."""

    OWN = "own"
    RESPONSIBLE = "responsible"
    STAND_IN = "stand-in"
    HOST = "host"
    TEAM = "team"
    CLUSTER = "cluster"
    PROGRAMME = "programme"
    INVITED = "invited"
    FACILITATOR = "facilitator"
    STARTER = "starter"
    ADMIN = "admin"


TIES: Mapping[Tie, str] = {
    Tie.OWN: "who wrote it, or whom it is about",
    Tie.RESPONSIBLE: "who answers for it",
    Tie.STAND_IN: "who was asked to stand in",
    Tie.HOST: "those who arrange the meeting: the host's own people, or the mentor organisation's",
    Tie.TEAM: "the organisation's own people (politician, manager, key person, adviser, host)",
    Tie.CLUSTER: "those who meet in the cluster that it was opened to on the day it was",
    Tie.PROGRAMME: "everybody with a seat in the programme, but for those who are only invited",
    Tie.INVITED: "a service representative, in what she is invited to",
    Tie.FACILITATOR: "the programme's facilitators",
    Tie.STARTER: "those who may facilitate in the workspace; never a guest",
    Tie.ADMIN: "the workspace's own administrators in Slack",
}
"""As they are explained; the order is that of the columns."""
