"""Papers about a meeting: who was there, for the registry, and what was said of it."""

from collections.abc import Iterator

from exports.ground.documents import Document, Heading, Lines, Paragraph, Part, Table
from exports.ground.shapes import translated
from programme.meetings.attendance import Guest, Guests
from programme.meetings.feedback import Feedback, Gathered
from programme.reports.shelves import Held
from texts import Texts

FIELDS = ("plus", "minus", "interesting")


def attendance_list(of: Held, guests: Guests, programme: str, texts: Texts) -> Document:
    """Those who were there by name, organisation by organisation; of the others only how many."""
    heads = tuple(texts(f"attendance-column-{name}") for name in ("organisation", "name"))
    rows = tuple((one.organisation, _named(one, texts)) for one in guests.present)
    count = texts("attendance-count", present=len(rows), invited=len(guests.every))
    return _paper(
        "attendance-title", of, programme, texts, (Paragraph(count), Table(heads, rows, (0.4, 0.6)))
    )


def feedback(of: Held, said: Gathered, programme: str, texts: Texts) -> Document:
    """Plus, minus and interesting each by itself, in no order of time; names where they are signed."""
    count = Paragraph(texts("feedback-paper-count", count=len(said.every)), muted=True)
    return _paper("feedback-paper-title", of, programme, texts, (count, *_fields(said, texts)))


def _fields(said: Gathered, texts: Texts) -> Iterator[Part]:
    for field in FIELDS:
        lines = tuple(_signed(one, field) for one in said.every if getattr(one.words, field))
        if lines:
            yield Heading(texts(f"feedback-paper-{field}"))
            yield Lines(lines)


def _signed(one: Feedback, field: str) -> str:
    words = " ".join(str(getattr(one.words, field)).split())
    return f"{words} ({one.by})" if one.by else words


def _named(one: Guest, texts: Texts) -> str:
    if one.answer.instead:
        return texts("attendance-for", name=one.answer.instead, who=one.person.name)
    return one.person.name


def _paper(key: str, of: Held, programme: str, texts: Texts, parts: tuple[Part, ...]) -> Document:
    meeting, day = translated(of.meeting.title, texts), texts.dates.dated(of.meeting.on)
    said = texts("paper-meeting-said", programme=programme, cluster=of.cluster.name, day=day)
    place = texts("paper-meeting-place", place=of.meeting.place) if of.meeting.place else ""
    about = " ".join(filter(None, (said, place)))
    return Document(texts(key, meeting=meeting), about, texts.language, f"{meeting}, {day}", parts)
