"""A programme's title, its language, or who invites: what is promised of its meetings follows."""

from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.people.acts import Act
from programme.programmes.programmes import Inviter, Programme
from storage.meetings import meeting_notices
from storage.programmes import programmes


def rename(
    session: Session, act: Act, programme_id: str, *, title: str, language: Language, inviter: Inviter
) -> Programme:
    """Raises Refusal. Where we invite from now on, the start and the close are invited to as well."""
    was = programmes.led_by(session, act, programme_id).inviter
    changed = programmes.rename(session, act, programme_id, title=title, language=language, inviter=inviter)
    if changed.inviter is not was:
        meeting_notices.plan_questions(session, changed, now=act.now)
    return changed
