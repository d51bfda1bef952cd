"""Invitations: drafted, looked over, sent, answered; and what comes after a meeting."""

from dataclasses import replace
from datetime import time

from programme.ground.languages import Words
from programme.ground.notices import Kind
from programme.meetings.attendance import Answer, Coming, Guest, Guests
from programme.meetings.feedback import Feedback, Gathered
from programme.meetings.feedback import Words as Said
from programme.meetings.feedback_notices import Collected, Was
from programme.meetings.inventories import Inventory, Stock
from programme.meetings.invitation_notices import Invited
from programme.meetings.invitations import Draft, Invitation
from programme.meetings.invitations import Said as Planned
from programme.meetings.meeting_notices import MeetingNews
from programme.preparations.meeting_pages import Inviting, MeetingPage
from programme.preparations.preparations import State
from programme.programmes.programmes import Cluster
from views.examples.meetings.stages import NORRBY
from views.examples.messages.letters import letter, line
from views.examples.values import EVA, MARIA, MEETING, NOW, PER, PROGRAMME, TODAY, owed
from views.meetings import (
    attendance,
    feedback,
    inventories,
    invitations,
    meeting_ideas,
    meeting_pages,
    next_dates,
)

NORRA = Cluster("cluster1", PROGRAMME.id, "Norra")
FULL = replace(MEETING, starts_at=time(13), link="https://moten.example/1", host_id=NORRBY.id)
STEP = PROGRAMME.step(MEETING.step)
POINTS = tuple(one.text for one in STEP.ways_of_working if not one.after)
SENT = Invitation(
    "invitation1", FULL.id, NORRA.id, "• Välkomna\n• Lära av varandra <i>", "Er presentation", 1, NOW, MARIA
)
PLANNED = (Planned("- Budget\n- Mat"), Planned("Skola", Words(sv="Vad?", en="What?")))
DRAFT = Draft(FULL, POINTS, PLANNED, (STEP.title,))
INVITING = Inviting(PROGRAMME, FULL, NORRA, DRAFT, replace(SENT, sent_at=None), 12, ("Per Ås",))
COMES = Answer(MARIA.id, Coming.YES)
GUESTS = Guests(
    (
        Guest(MARIA, "Norrby", COMES),
        Guest(PER, "Norrby", Answer(PER.id, Coming.INSTEAD, "Bo <b>Berg</b>")),
        Guest(EVA, "", Answer(EVA.id)),
    )
)
PAGE = MeetingPage(
    PROGRAMME,
    FULL,
    NORRA,
    TODAY,
    COMES,
    invitation=SENT,
    presentations=(owed("presentation-1", State.DONE),),
    may_answer=True,
)
TO_HOST = replace(PAGE, guests=GUESTS, may_host=True, answers=4, inventories=2, code="AB2CD", host="Norrby")
HELD = replace(TO_HOST, today=FULL.on, next=replace(FULL, id="meeting2"), leads=True)
FEEDBACK = tuple(
    Feedback(f"f{n}", FULL.id, NORRA.id, Said("Bra <b>", "Kort", "Filmen", n == 1), NOW, "Maria" * (n == 1))
    for n in range(2)
)
STOCKS = (
    Inventory("i1", FULL.id, "Norrby", "Maria Lind", Stock("Statistik", "Budget", "", "Maria och Per"), NOW),
    Inventory("i2", FULL.id, "Ekeby", "Bo Berg", Stock("", "Allt", "En mall"), NOW),
)

EXAMPLES = {
    "modal-invitation-draft": lambda texts: invitations.form(
        replace(INVITING, invitation=None), texts, texts, memory="{}"
    ),
    "modal-invitation-again": lambda texts: invitations.form(
        replace(INVITING, invitation=SENT, meeting=replace(MEETING, place="")), texts, texts, memory="{}"
    ),
    "modal-invitation-preview": lambda texts: invitations.preview(INVITING, texts, memory="{}"),
    "modal-invitation-sent": lambda texts: invitations.sent(INVITING, texts),
    "modal-invitation-changed": invitations.changed,
    "modal-attend-instead": lambda texts: attendance.instead("träff 1", COMES, texts, memory="{}"),
    "modal-attend-presence": lambda texts: attendance.presence(HELD, texts, memory="{}"),
    "modal-meeting-page": lambda texts: meeting_pages.window(PAGE, texts, memory="{}"),
    "modal-meeting-page-host": lambda texts: meeting_pages.window(TO_HOST, texts, memory="{}"),
    "modal-meeting-page-held": lambda texts: meeting_pages.window(HELD, texts, memory="{}"),
    "modal-meeting-page-clusters": lambda texts: meeting_pages.window(
        replace(HELD, clusters=(NORRA, replace(NORRA, id="cluster2", name="Södra"))), texts, memory="{}"
    ),
    "modal-feedback-form": lambda texts: feedback.form(FULL, FEEDBACK[1].words, texts, memory="{}"),
    "modal-feedback-kept": feedback.kept,
    "modal-feedback-gathered": lambda texts: feedback.window(
        Gathered(FULL, FEEDBACK, 5), texts, page=0, memory="{}"
    ),
    "modal-feedback-many": lambda texts: feedback.window(
        Gathered(FULL, FEEDBACK * 20, 50), texts, page=1, memory="{}"
    ),
    "modal-feedback-none": lambda texts: feedback.window(Gathered(FULL), texts, page=0, memory="{}"),
    "modal-inventory-form": lambda texts: inventories.form(FULL, STOCKS[0].stock, texts, memory="{}"),
    "modal-inventory-summed": lambda texts: inventories.window(STOCKS, texts, page=0, memory="{}"),
    "modal-inventory-none": lambda texts: inventories.window((), texts, page=0, memory="{}"),
    "modal-meeting-idea": lambda texts: meeting_ideas.form((NORRBY,), texts, text="Sms", memory="{}"),
    "modal-meeting-idea-kept": lambda texts: meeting_ideas.kept("Kallelse med sms", texts),
    "modal-next-date": lambda texts: next_dates.form(HELD, texts, memory="{}"),
    "message-invited": letter(MARIA, line(Kind.INVITED, Invited(FULL, SENT, "Norrby", Answer(MARIA.id)))),
    "message-invited-by-mail": letter(PER, line(Kind.INVITED, Invited(FULL, SENT, "", Answer(PER.id)))),
    "message-invited-answered": letter(MARIA, line(Kind.INVITED, Invited(FULL, SENT, "Norrby", COMES))),
    "message-invited-cancelled": letter(
        MARIA, line(Kind.INVITED, Invited(replace(FULL, cancelled=True), SENT, "", COMES))
    ),
    "message-invited-moved": letter(
        MARIA, line(Kind.MOVED, MeetingNews(FULL, TODAY, answer=Answer(MARIA.id), invitation=SENT))
    ),
    "message-invited-gone": letter(MARIA, line(Kind.INVITED, Invited(None))),
    "message-how-it-was": letter(MARIA, line(Kind.HOW_IT_WAS, Was(FULL, there=True))),
    "message-how-it-was-said": letter(MARIA, line(Kind.HOW_IT_WAS, Was(FULL, there=True, said=True))),
    "message-gathered": letter(MARIA, line(Kind.GATHERED, Collected(FULL, 4, NORRA.id))),
}
