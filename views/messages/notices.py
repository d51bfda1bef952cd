"""What a letter says of words to many, of how it goes, and of what came too late."""

from programme.ground.notices import Kind
from programme.messages.letters import Line
from programme.messages.notices import Missed, Sent, ToFacilitator, ToMail, Week
from texts import Mrkdwn, escaped
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.notices import Reader, Shown, drawn, paragraphs
from views.ground.wording import written
from views.messages import digests, mails
from views.messages.circulars import said_by
from views.messages.facilitator_messages import head as to_facilitator
from views.messages.facilitator_messages import where_to_answer
from views.preparations.preparations import desk_button


def _circular(line: Line[Sent], reader: Reader) -> tuple[Mrkdwn, list[Block]]:
    """Hers, with her name; every sign in it made harmless."""
    words, texts = line.about.circular, reader.texts
    assert words is not None
    head = said_by(words, line.programme, texts)
    answer = texts.rich("circular-answer", author=words.author.name)
    made = [blocks.section(head), *blocks.quoted(words.text), blocks.context(answer)]
    return blocks.joined(head, escaped(words.text), answer, by="\n"), made


def _to_facilitator(line: Line[ToFacilitator], reader: Reader) -> tuple[Mrkdwn, list[Block]]:
    """Hers who wrote it, with her name and the way to her."""
    message, texts = line.about.message, reader.texts
    assert message is not None
    said, answer = to_facilitator(message, line.programme, texts), where_to_answer(message, texts)
    made = [blocks.section(said), *blocks.quoted(message.text), blocks.context(answer)]
    return blocks.joined(said, escaped(message.text), answer, by="\n"), made


def _digest(line: Line[Week], reader: Reader) -> tuple[Mrkdwn, list[Block]]:
    return digests.drawn(line.about.digest, reader.texts, known=Kind.DIGEST in reader.known)


def _missed(line: Line[Missed], reader: Reader) -> Mrkdwn:
    texts = reader.texts
    about = line.about
    meeting_is = "cancelled" if about.meeting and about.meeting.cancelled else "moved"
    return texts.rich(
        "letter-missed",
        kind="reminder" if about.owed else meeting_is,
        name=about.person.name,
        title=written(about.owed.item.title, texts) if about.owed else "",
        meeting=written(about.meeting.short, texts) if about.meeting else "",
    )


def _to_decide(line: Line[Missed], reader: Reader) -> list[Element]:
    return [desk_button(line.about.owed, reader.texts)] if line.about.owed is not None else []


def _to_mail(line: Line[ToMail], reader: Reader) -> Mrkdwn:
    """A letter that the facilitator sends herself, for there is no mail server."""
    person = line.about.person
    return reader.texts.rich("letter-to-mail", name=person.name, address=person.email or "")


def _passed_on(line: Line[ToMail], reader: Reader) -> Mrkdwn | None:
    return reader.texts.rich("letter-to-mail-sent", name=line.about.person.name) if line.about.sent else None


def _to_pass_on(line: Line[ToMail], reader: Reader) -> list[Element]:
    return mails.passing_on(line.about.message_id, reader.texts)


SHOWN = (
    Shown((Kind.CIRCULAR,), drawn(_circular), names_programme=True),
    Shown((Kind.DIGEST,), drawn(_digest), names_programme=True),
    Shown((Kind.FACILITATOR_MESSAGE,), drawn(_to_facilitator), names_programme=True),
    Shown((Kind.MISSED,), paragraphs(_missed, buttons=_to_decide)),
    Shown((Kind.TO_MAIL,), paragraphs(_to_mail, settled=_passed_on, buttons=_to_pass_on)),
)
