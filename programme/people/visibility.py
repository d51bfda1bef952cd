"""Who may see what: the one rule, asked by every question, view and export. Its table is in rights.py."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from programme.ground.roles import Role
from programme.people.people import Membership
from programme.people.rights import Right, Tie, allows
from programme.people.things import Assessed, Noted, Organised, Owing, Undertaken, Written
from programme.people.things import MayRead as MayRead  # noqa: PLC0414  asked for beside the rule

W = TypeVar("W", bound=Written)


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who looks, with every seat she has."""

    person_id: str
    seats: tuple[Membership, ...]

    def facilitates(self, programme_id: str) -> bool:
        return any(s.role is Role.FACILITATOR and s.programme_id == programme_id for s in self.seats)

    def is_in(self, programme_id: str) -> bool:
        """With any seat, also as somebody invited."""
        return any(s.programme_id == programme_id for s in self.seats)

    def takes_part_in(self, programme_id: str) -> bool:
        """Not only as a service representative, who is invited to one improvement."""
        return any(s.programme_id == programme_id for s in self._own_seats)

    def sits_in(self, organisation_id: str | None) -> bool:
        """In its team. Who is only invited is ``at_home_in`` it."""
        return organisation_id is not None and any(
            s.organisation_id == organisation_id for s in self._own_seats
        )

    def at_home_in(self, organisation_id: str | None) -> bool:
        """With any seat in it, also as somebody invited."""
        return organisation_id is not None and any(s.organisation_id == organisation_id for s in self.seats)

    def meets_in(self, cluster_id: str | None) -> bool:
        return cluster_id is not None and any(s.cluster_id == cluster_id for s in self._own_seats)

    @property
    def _own_seats(self) -> tuple[Membership, ...]:
        return tuple(seat for seat in self.seats if seat.role is not Role.SERVICE_REPRESENTATIVE)


def ties(
    viewer: Viewer, programme_id: str, *, organisation_id: str | None = None, cluster_id: str | None = None
) -> set[Tie]:
    """What her seats make somebody to a thing of a programme, an organisation and a cluster."""
    found = {
        Tie.TEAM: viewer.sits_in(organisation_id),
        Tie.CLUSTER: viewer.meets_in(cluster_id),
        Tie.PROGRAMME: viewer.takes_part_in(programme_id),
        Tie.FACILITATOR: viewer.facilitates(programme_id),
    }
    return {tie for tie, holds in found.items() if holds}


READS = {
    MayRead.ME: Right.READ_MINE,
    MayRead.ORGANISATION: Right.READ_ORGANISATIONS,
    MayRead.CLUSTER: Right.READ_CLUSTERS,
    MayRead.PROGRAMME: Right.READ_PROGRAMMES,
}
SEES = {
    MayRead.ME: Right.SEE_OWN_IMPROVEMENT,
    MayRead.ORGANISATION: Right.SEE_ORGANISATIONS_IMPROVEMENT,
    MayRead.CLUSTER: Right.SEE_CLUSTERS_IMPROVEMENT,
    MayRead.PROGRAMME: Right.SEE_PROGRAMMES_IMPROVEMENT,
}


def may_read(viewer: Viewer, reflection: Written) -> bool:
    """Writers read their own; others what the writer opened to their organisation, cluster or programme.

    The facilitator reads what is open to a cluster. A facilitator's own organisation is nobody else's.
    """
    return allows(READS[reflection.may_read], _to_words(viewer, reflection))


def _to_words(viewer: Viewer, one: Written) -> set[Tie]:
    hers = {Tie.OWN} if viewer.person_id == one.author_id else set[Tie]()
    return hers | ties(
        viewer, one.programme_id, organisation_id=one.organisation_id, cluster_id=one.cluster_id
    )


def may_reflect(viewer: Viewer, programme_id: str) -> bool:
    """Whoever has a seat."""
    invited = {Tie.INVITED} if viewer.is_in(programme_id) else set[Tie]()
    return allows(Right.REFLECT, ties(viewer, programme_id) | invited)


def may_change(viewer: Viewer, reflection: Written) -> bool:
    """Only the one who wrote it."""
    return allows(Right.CHANGE_REFLECTION, _to_words(viewer, reflection))


def may_widen(viewer: Viewer, reflection: Written) -> bool:
    """Who wrote it, while she sits where she wrote it: who has left lets nobody new in."""
    where = reflection.organisation_id
    there = viewer.facilitates(reflection.programme_id) if where is None else viewer.at_home_in(where)
    return there and allows(Right.WIDEN_REFLECTION, _to_words(viewer, reflection))


def may_take_out_details(viewer: Viewer, reflection: Written) -> bool:
    """A third person's, out of what the facilitator may read; not out of her own words, which she edits."""
    return (
        viewer.person_id != reflection.author_id
        and may_read(viewer, reflection)
        and allows(Right.TAKE_OUT_DETAILS, _to_words(viewer, reflection))
    )


def may_follow(viewer: Viewer, owed: Owing) -> bool:
    """Whose preparations one may see with what was handed in: one's own, and all for the facilitator.

    What a cluster owes jointly is seen by everyone who meets in it.
    """
    return allows(
        Right.FOLLOW_JOINT if owed.organisation_id is None else Right.FOLLOW, _to_owed(viewer, owed)
    )


def may_finish(viewer: Viewer, owed: Owing) -> bool:
    """Anyone in the team that owes it may say that it is done, and so may the facilitator."""
    return allows(
        Right.FINISH_JOINT if owed.organisation_id is None else Right.FINISH, _to_owed(viewer, owed)
    )


def may_decide(viewer: Viewer, owed: Owing) -> bool:
    """Another date, that it does not apply, what came by mail: the facilitator says so, nobody else."""
    return allows(Right.DECIDE, _to_owed(viewer, owed))


def may_see_late(viewer: Viewer, owed: Owing) -> bool:
    """That a thing is late is for the one responsible and the facilitator; never for anybody else."""
    return allows(Right.SEE_LATE, _to_owed(viewer, owed))


def _to_owed(viewer: Viewer, owed: Owing) -> set[Tie]:
    found = ties(viewer, owed.programme_id, organisation_id=owed.organisation_id, cluster_id=owed.cluster_id)
    if owed.responsible is not None and owed.responsible.id == viewer.person_id:
        found.add(Tie.RESPONSIBLE)
    return found


def may_say_reached(viewer: Viewer, organisation: Organised) -> bool:
    """What an organisation has reached is for its own people to say, and for the facilitator to see."""
    return allows(Right.SAY_REACHED, _to_organisation(viewer, organisation))


def may_see_reached(viewer: Viewer, organisation: Organised) -> bool:
    return allows(Right.SEE_REACHED, _to_organisation(viewer, organisation))


def _to_organisation(viewer: Viewer, one: Organised) -> set[Tie]:
    return ties(viewer, one.programme_id, organisation_id=one.id)


def may_see_name(viewer: Viewer, seat: Membership) -> bool:
    """All who take part meet; who is only invited knows those she works with, and the facilitators."""
    found = ties(viewer, seat.programme_id)
    if viewer.is_in(seat.programme_id) and (
        seat.organisation_id is None or viewer.at_home_in(seat.organisation_id)
    ):
        found.add(Tie.INVITED)
    return allows(Right.SEE_NAMES, found)


def may_see_address(viewer: Viewer, seat: Membership) -> bool:
    """E-mail addresses are for the facilitator and for colleagues."""
    return allows(Right.SEE_ADDRESS, ties(viewer, seat.programme_id, organisation_id=seat.organisation_id))


def may_attend(viewer: Viewer, programme_id: str, cluster_id: str | None) -> bool:
    """When and where: the meetings all share, and one's own cluster's; all for the facilitator."""
    found = ties(viewer, programme_id, cluster_id=cluster_id)
    here = [seat for seat in viewer.seats if seat.programme_id == programme_id]
    if here and (cluster_id is None or cluster_id in {seat.cluster_id for seat in here}):
        found.add(Tie.INVITED)
    return allows(Right.SEE_MEETING, found)


def may_export(viewer: Viewer, programme_id: str, *, wrote: bool = False) -> bool:
    """Who has a seat; and who ``wrote`` something there, of her own words, for they stay hers."""
    found = ties(viewer, programme_id)
    if viewer.is_in(programme_id):
        found.add(Tie.INVITED)
    if wrote:
        found.add(Tie.OWN)
    return allows(Right.EXPORT, found)


def may_recap(viewer: Viewer, programme_id: str) -> bool:
    return allows(Right.RECAP, ties(viewer, programme_id))


def may_lead(viewer: Viewer, programme_id: str) -> bool:
    return allows(Right.LEAD, ties(viewer, programme_id))


def may_approve_report(viewer: Viewer, programme_id: str, organisation_id: str) -> bool:
    """Its own part, and no facilitator for it: what is said of an organisation is the organisation's."""
    return allows(Right.APPROVE_REPORT, ties(viewer, programme_id, organisation_id=organisation_id))


def may_read_trail(viewer: Viewer, programme_id: str) -> bool:
    return allows(Right.READ_TRAIL, ties(viewer, programme_id))


def may_answer_claim(viewer: Viewer, programme_id: str) -> bool:
    """``programme_id`` is one in which the person who waits for Slack has a seat."""
    return allows(Right.ANSWER_CLAIM, ties(viewer, programme_id))


def may_erase(viewer: Viewer, seats: Iterable[Membership]) -> bool:
    """Somebody who has these seats; herself she may always."""
    return all(allows(Right.ERASE, ties(viewer, seat.programme_id)) for seat in seats)


def may_read_notes(viewer: Viewer, programme_id: str) -> bool:
    """What facilitators note about an organisation is for those of that programme, and for nobody else."""
    return allows(Right.READ_NOTES, ties(viewer, programme_id))


def may_change_note(viewer: Viewer, note: Noted) -> bool:
    """Only the one who wrote it, and only while she facilitates the programme."""
    hers = {Tie.OWN} if viewer.person_id == note.author.id else set[Tie]()
    return allows(Right.CHANGE_NOTE, hers) and may_read_notes(viewer, note.programme_id)


def may_see_improvement(viewer: Viewer, one: Undertaken) -> bool:
    """The team and those it has invited, and whoever its writers opened it to.

    A service representative sees what she is invited to, and nothing else.
    """
    return allows(SEES[one.may_read], _to_improvement(viewer, one))


def may_work_on(viewer: Viewer, one: Undertaken) -> bool:
    """The team and those it has invited; and the facilitator, for those who have no Slack, what she sees."""
    return may_see_improvement(viewer, one) and allows(Right.WORK_ON, _to_improvement(viewer, one))


def may_see_small_counts(viewer: Viewer, organisation_id: str) -> bool:
    """In the organisation where it was counted, and for those it has invited, whose seat is there too."""
    return allows(Right.SEE_SMALL_COUNTS, {Tie.TEAM} if viewer.at_home_in(organisation_id) else ())


def may_see_levels(viewer: Viewer, one: Assessed) -> bool:
    """The team's own, and what the organisation has opened to its cluster or the facilitator."""
    cluster = one.chosen_cluster_id
    here = ties(viewer, one.programme_id, organisation_id=one.organisation_id, cluster_id=cluster)
    opened = {
        Right.SEE_LEVELS: True,
        Right.SEE_LEVELS_OF_CLUSTER: cluster is not None,
        Right.SEE_LEVELS_AS_FACILITATOR: one.to_facilitator,
    }
    return any(holds and allows(right, here) for right, holds in opened.items())


def may_assess(viewer: Viewer, programme_id: str, organisation_id: str, *, stands_in: bool) -> bool:
    """The team; ``stands_in`` is whether a facilitator writes for it, for nobody in the team has Slack."""
    here = ties(viewer, programme_id, organisation_id=organisation_id)
    return allows(Right.ASSESS, here | ({Tie.STAND_IN} if stands_in and Tie.FACILITATOR in here else set()))


def may_open_levels(viewer: Viewer, one: Assessed) -> bool:
    """The organisation decides, and nobody for it."""
    return allows(Right.OPEN_LEVELS, ties(viewer, one.programme_id, organisation_id=one.organisation_id))


def may_begin_improvement(viewer: Viewer, organisation: Organised) -> bool:
    return allows(Right.BEGIN_IMPROVEMENT, _to_organisation(viewer, organisation))


def _to_improvement(viewer: Viewer, one: Undertaken) -> set[Tie]:
    found = ties(
        viewer, one.programme_id, organisation_id=one.organisation_id, cluster_id=one.chosen_cluster_id
    )
    if viewer.person_id in one.invited and viewer.at_home_in(one.organisation_id):
        found.add(Tie.INVITED)
    if viewer.person_id == one.made_by.id:
        found.add(Tie.OWN)
    return found


def beyond_invitations(viewer: Viewer) -> Viewer:
    """The same person without what she is only as a service representative."""
    return Viewer(viewer.person_id, viewer._own_seats)


def readable(viewer: Viewer, reflections: Iterable[W]) -> list[W]:
    """Those of ``reflections`` that ``viewer`` may read, in the same order."""
    return [reflection for reflection in reflections if may_read(viewer, reflection)]
