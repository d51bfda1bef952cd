"""What letters know of people: who can be reached, and whose an account is."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.people.claims import Claim
from programme.people.notices import Claimed, Somebody
from programme.people.reachability import why_not
from programme.people.visibility import Viewer
from storage.ground.kinds import Known, Telling, always
from storage.people import claims, people


def _somebody(session: Session, tellings: Sequence[Telling]) -> dict[str, Somebody]:
    found = people.by_ids(session, [one.row.subject for one in tellings])
    return {one.row.id: Somebody(found[one.row.subject]) for one in tellings}


def _is_out_of_reach(_telling: Telling, about: Somebody) -> bool:
    return why_not(about.person) is not None


def _is_in_reach(_telling: Telling, about: Somebody) -> bool:
    return why_not(about.person) is None


def _claimed(session: Session, tellings: Sequence[Telling]) -> dict[str, Claimed]:
    found = claims.by_ids(session, [one.row.subject for one in tellings])
    viewers = people.viewers(session, [one.person.id for one in found.values()])
    return {one.row.id: _asks(one, found[one.row.subject], viewers) for one in tellings}


def _asks(telling: Telling, claim: Claim, viewers: Mapping[str, Viewer]) -> Claimed:
    """As long as she has no Slack and sits there."""
    there = viewers[claim.person.id].is_in(telling.programme.id)
    return Claimed(claim, waits=there and claim.person.slack_id is None)


def _is_to_be_answered(_telling: Telling, about: Claimed) -> bool:
    return about.waits and about.claim.hers is None


KNOWN = (
    Known((Kind.CLAIMED,), _claimed, _is_to_be_answered),
    Known((Kind.UNREACHABLE,), _somebody, _is_out_of_reach),
    Known((Kind.REACHABLE,), _somebody, _is_in_reach),
    Known((Kind.DECLINED,), _somebody, always),
)
