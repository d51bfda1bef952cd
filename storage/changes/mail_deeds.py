"""Mail: somebody answers, has another address, wants no more of it or wants it again, and what follows."""

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from storage.changes import member_deeds, reachability_deeds
from storage.ground import due
from storage.ground import tables as ground_tables
from storage.messages import aftermath, mail_answers, reachability
from storage.people import addresses, people
from storage.programmes import programmes


def answers(session: Session, act: Act) -> None:
    """A press on the page, or words: whatever came back before, mails arrive."""
    if act.by.slack_id is None and act.by.shut:
        reachability.lives(session, act.by.id, now=act.now)


def correct(session: Session, act: Act, programme_id: str, person_id: str, email: str) -> None:
    """Another address for somebody without Slack; what did not arrive was sent to the old. Raises Refusal."""
    programme = programmes.led_by(session, act, programme_id)
    person = member_deeds.member(session, programme, person_id)
    address = member_deeds.addressed(email)
    if person.slack_id is not None or address == (person.email or ""):
        return
    if people.waiting_for(session, person.workspace_id, address) is not None:
        raise Refusal("person-email-taken", field="email")
    addresses.change(session, person_id, address)
    if not person.by_mail:
        reachability_deeds.in_reach(session, people.by_id(session, person_id), now=act.now)
    due.reschedule(session, ground_tables.Notice.person_id == person_id)


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
