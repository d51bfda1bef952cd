"""A self-assessment with two lists: the second is owed from then on, by everybody who owes the first."""

from sqlalchemy.orm import Session

from programme.assessments.committees import with_committee
from programme.people.acts import Act
from storage.assessments import checklists
from storage.changes import edit_deeds
from storage.changes.edit_deeds import Edited
from storage.programmes import programmes


def assess_both(
    session: Session, act: Act, programme_id: str, item: str, *, whole: str, committee: str
) -> Edited:
    """Raises Refusal; asked again it changes nothing."""
    before = programmes.led_by(session, act, programme_id)
    lists = (checklists.named(session, programme_id, one) for one in (whole, committee))
    template = with_committee(before.template, item, *lists)
    return edit_deeds.rewritten(session, before, template, now=act.now)
