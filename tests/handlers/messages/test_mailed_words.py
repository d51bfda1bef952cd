"""Mail that comes in: words answered as in the conversation, returned mails told of, nothing done by it."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from handlers.messages.mailed_words import A_DAY, ANSWERED
from programme.ground.languages import Language
from programme.ground.notices import Kind
from programme.messages.messages import State
from programme.people.reachability import Why, why_not
from programme.screens.understanding.meanings import understand
from storage.ground.tables import Notice
from storage.messages.tables import Message
from storage.people.tables import Person as Row
from storage.preparations.tables import Preparation
from tests.bot.alone import ADDRESS, URL
from tests.handlers.messages.conftest import Writing
from tests.imap import ADDRESS as MAILBOX
from tests.views.test_mail_words import IN_SLACK
from texts import texts_in
from views.ground import markup
from views.messages.letter_mails import paragraphs


async def test_a_mail_says_where_an_answer_goes_and_returns_to_the_mailbox(writing: Writing) -> None:
    mail = writing.latest()
    assert mail["Reply-To"].addresses[0].addr_spec == MAILBOX
    assert mail["X-MailFrom"] == MAILBOX
    body = mail.get_body(("plain",))
    assert body is not None
    assert "Svara här: https://" in body.get_content()
    assert "egna ord" not in body.get_content(), "that was said in the first"
    first = writing.alone.mailing.office.to(ADDRESS)[0].get_body(("plain",))
    assert first is not None
    assert "Svara gärna med egna ord" in first.get_content()
    assert "utan att logga in" in first.get_content()


async def test_a_question_is_answered_in_the_thread_with_the_way_to_the_page(writing: Writing) -> None:
    said = await writing.hears("När är nästa träff?")
    answer = writing.latest()
    assert "1 februari" in said
    assert f"{URL}/m/" in said
    assert answer["Subject"] == "Sv: Exempelrundan"
    assert answer["In-Reply-To"] is not None
    assert answer["Auto-Submitted"] == "auto-replied"
    assert answer["X-MailFrom"] == "<>", "what is an answer is never given back"
    assert await writing.box.left() == (0, 0)


async def test_a_wish_does_nothing_until_it_is_pressed(writing: Writing) -> None:
    said = await writing.hears("Det är klart nu!\n\nDen 11 jan skrev Eva:\n> Hej Per.")
    assert "klart" in said
    assert writing.alone.place.database.read(_done) == 0


async def test_what_is_only_told_is_not_kept_and_that_is_said(writing: Writing) -> None:
    said = await writing.hears("Vi ringde i stället för att skriva, och då kom det många fler än vi trodde.")
    assert "inte sparat" in said


async def test_what_needs_slack_is_said_to_be_the_facilitators(writing: Writing) -> None:
    said = await writing.hears("Jag vill ha alla data som excel")
    assert "Skriv till processledaren" in said


ASKED = {
    "sv": "Vad är på gång? När är nästa träff? Var är träffen? Vad handlar träffen om? Hur ligger vi till? "
    "Vem ansvarar för presentationen? Vilka är med i vår grupp? Vem leder programmet? Var finns mallen? "
    "Vad betyder PDSA? Vem får läsa det jag skriver? Skriv inte så ofta? Presentationen är klar? "
    "Påminn mig senare om presentationen? Kan vi få ett nytt datum? Det är inte min uppgift? "
    "Jag är borta nästa vecka?",
    "en": "What is next? When is the next meeting? Where is the meeting? How are we doing? "
    "Who is responsible for the presentation? Who is in our cluster? Who leads the programme? "
    "Where is the template? What does PDSA mean? Who can read what I write? Please write less often? "
    "The presentation is done? Remind me later about the presentation? Can we get a new date? "
    "That is not mine? I am away next week?",
}


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_no_answer_by_mail_speaks_of_what_is_in_slack_alone(writing: Writing, language: str) -> None:
    texts, met = texts_in(language, by_mail=True), set()
    for asked in ASKED[language].split("? "):
        met.add(understand(asked, Language(language)).intent)
        said = await writing.words.said(asked, writing.alone.per, texts)
        assert said is not None
        words = "\n".join(markup.plain(one) for one in paragraphs(said.blocks))
        assert not IN_SLACK[language].search(words), words
    assert len(met & ANSWERED) >= len(ANSWERED) - 3


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("Det är klart", {"Auto_Submitted": "auto-replied"}),
        ("Jag är på semester till den 9 augusti. Detta är ett automatiskt svar.", {}),
        ("Tack!", {}),
        ("", {}),
    ],
)
async def test_machines_thanks_and_nothing_at_all_get_no_answer(
    writing: Writing, text: str, header: dict[str, str]
) -> None:
    assert await writing.hears(text, **header) == ""
    assert await writing.box.left() == (0, 0)


async def test_a_stranger_is_not_answered_and_left_for_a_person_to_see(writing: Writing) -> None:
    assert await writing.hears("När är nästa träff?", sender="nagon@annan.example") == ""
    assert await writing.box.left() == (0, 1)


async def test_the_same_mail_twice_is_answered_once(writing: Writing) -> None:
    assert await writing.hears("När är nästa träff?", of="same")
    assert await writing.hears("När är nästa träff?", of="same") == ""


async def test_of_two_with_one_address_the_one_who_was_written_to_is_answered(writing: Writing) -> None:
    """Lists and forms let no two share one; where it is so all the same nobody is taken for another."""
    writing.alone.place.database.write(_shares_it, writing.per().workspace_id)
    assert await writing.hears("När är nästa träff?")
    assert "Per Alm" in str(writing.latest()["To"])
    unasked = writing.mail("När är nästa träff?", of="unasked")
    del unasked["In-Reply-To"]
    await writing.box.gets(unasked)
    await writing.words.looks()
    assert await writing.box.left() == (0, 1), "whose words they are is for a person to see"


def _shares_it(session: Session, workspace_id: str) -> None:
    session.add(Row(workspace_id=workspace_id, name="Ulla Alm", email=ADDRESS))


async def test_two_programs_that_answer_each_other_come_to_an_end(writing: Writing) -> None:
    before = len(writing.alone.mailing.office.mails)
    await writing.box.gets(*(writing.mail("När är nästa träff?", of=f"n{at}") for at in range(A_DAY + 2)))
    await writing.words.looks()
    assert len(writing.alone.mailing.office.mails) == before + A_DAY


async def test_a_mail_that_is_given_back_ends_as_refused_and_the_facilitator_hears(writing: Writing) -> None:
    bounced = writing.message().id
    await writing.is_returned()
    state, error = writing.alone.place.database.read(_stands, bounced)
    assert (state, error) == (State.REFUSED, "given back 5.1.1")
    assert why_not(writing.per()) is Why.BOUNCED
    assert len(writing.alone.place.database.read(_told_of, writing.alone.per.id)) == 1
    await writing.is_returned()
    assert len(writing.alone.place.database.read(_told_of, writing.alone.per.id)) == 1, "told once"
    assert await writing.box.left() == (0, 0)


@pytest.mark.parametrize(("status", "action"), [("4.4.1", "delayed"), ("2.0.0", "delivered")])
async def test_a_report_that_is_no_end_changes_nothing(writing: Writing, status: str, action: str) -> None:
    await writing.is_returned(status, action)
    assert writing.message().state is State.SENT
    assert why_not(writing.per()) is None


def _done(session: Session) -> int:
    return len(session.scalars(select(Preparation).where(Preparation.done_at.is_not(None))).all())


def _stands(session: Session, message_id: str) -> tuple[State, str | None]:
    row = session.get_one(Message, message_id)
    return row.state, row.error


def _told_of(session: Session, person_id: str) -> list[str]:
    found = select(Notice.id).where(Notice.kind == Kind.UNREACHABLE, Notice.subject == person_id)
    return list(session.scalars(found))
