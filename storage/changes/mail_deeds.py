"""Mail: somebody answers, wants no more of it, or wants it again, and what follows from that."""

from sqlalchemy.orm import Session

from programme.people.acts import Act
from storage.changes import reachability_deeds
from storage.ground import due
from storage.ground import tables as ground_tables
from storage.messages import aftermath, mail_answers, reachability
from storage.people import people


def answers(session: Session, act: Act) -> None:
    """A press on the page, or words: whatever came back before, mails arrive."""
    if act.by.slack_id is None and act.by.shut:
        reachability.lives(session, act.by.id, now=act.now)


def stop(session: Session, act: Act) -> None:
    """Colleagues take over what she answered for, and her facilitators hear that nothing reaches her."""
    if mail_answers.wants_mail(session, act, wanted=False):
        reachability_deeds.out_of_reach(session, act.by.id, now=act.now)
        occasion = f"no mail {act.now.date()}"
        aftermath.tell_unreachable(session, act.by.id, occasion=occasion, now=act.now)


def begin(session: Session, act: Act) -> None:
    """She gets mail again, and what nobody took over is hers once more."""
    if mail_answers.wants_mail(session, act, wanted=True):
        reachability_deeds.in_reach(session, people.by_id(session, act.by.id), now=act.now)
        due.reschedule(session, ground_tables.Notice.person_id == act.by.id)
