"""Who may do what about a meeting: answer the invitation, say how it was, host it. See rights.py."""

from collections.abc import Iterable

from programme.people.rights import Right, Tie, allows
from programme.people.things import Named
from programme.people.visibility import Viewer, ties


def may_answer_invitation(viewer: Viewer, programme_id: str, cluster_id: str) -> bool:
    """Those who meet in the cluster, and those it has invited to an improvement; the facilitator invites."""
    return allows(Right.ANSWER_INVITATION, _to_meeting(viewer, programme_id, cluster_id))


def may_say_how_it_was(viewer: Viewer, programme_id: str, cluster_id: str) -> bool:
    return allows(Right.SAY_HOW_IT_WAS, _to_meeting(viewer, programme_id, cluster_id))


def may_host(viewer: Viewer, programme_id: str, cluster_id: str, *, hosts: Iterable[Named]) -> bool:
    """``hosts`` are those whose the meeting is to arrange, see programme/meetings/hosts.py."""
    found = _to_meeting(viewer, programme_id, cluster_id)
    if viewer.is_in(programme_id) and any(one.id == viewer.person_id for one in hosts):
        found.add(Tie.HOST)
    return allows(Right.HOST_MEETING, found)


def _to_meeting(viewer: Viewer, programme_id: str, cluster_id: str) -> set[Tie]:
    found = ties(viewer, programme_id, cluster_id=cluster_id)
    if any(one.programme_id == programme_id and one.cluster_id == cluster_id for one in viewer.seats):
        found.add(Tie.INVITED)
    return found
