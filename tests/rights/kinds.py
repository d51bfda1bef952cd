"""Who looks: a kind of reader each, and what she is to the things of Norrby in the programme Provrundan."""

from dataclasses import dataclass

from programme.people.rights import RIGHTS, Right, Tie

HOME = frozenset({Tie.TEAM, Tie.CLUSTER, Tie.PROGRAMME})
NEXT_DOOR = frozenset({Tie.CLUSTER, Tie.PROGRAMME})
ELSEWHERE = frozenset({Tie.PROGRAMME})
LEADS = frozenset({Tie.FACILITATOR, Tie.PROGRAMME})
NOBODY: frozenset[Tie] = frozenset()


@dataclass(frozen=True)
class Kind:
    """``ties`` are what she is to Norrby's things; ``invited`` is whether that is to an improvement alone."""

    name: str
    ties: frozenset[Tie]
    invited: bool = False
    seat: bool = True

    def may(self, *rights: Right, ties: frozenset[Tie] = NOBODY) -> bool:
        """All of it, by the table; ``ties`` are what she is to this one thing besides."""
        return all(not RIGHTS[right].may.isdisjoint(self.ties | ties) for right in rights)


KINDS = {
    one.name: one
    for one in (
        Kind("facilitator", LEADS),
        Kind("key person", HOME),
        Kind("manager", HOME),
        Kind("politician", HOME),
        Kind("expert", HOME),
        Kind("host", HOME),
        Kind("stand-in", HOME),
        Kind("invited to one improvement", NOBODY, invited=True),
        Kind("invited to another", NOBODY, invited=True),
        Kind("mentor", NEXT_DOOR),
        Kind("other organisation", NEXT_DOOR),
        Kind("sits in two clusters", NEXT_DOOR),
        Kind("other cluster", ELSEWHERE),
        Kind("who left", NOBODY, seat=False),
        Kind("who was removed", NOBODY, seat=False),
        Kind("closed account", NOBODY, seat=False),
        Kind("guest", NOBODY, seat=False),
        Kind("other programme", NOBODY, seat=False),
        Kind("facilitator of another programme", NOBODY, seat=False),
        Kind("facilitator of another workspace", NOBODY, seat=False),
        Kind("other workspace", NOBODY, seat=False),
        Kind("outsider", NOBODY, seat=False),
    )
}
