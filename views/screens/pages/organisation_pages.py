"""One organisation's page: the people, what is owed and was handed in, what they have written, own notes."""

from typing import Any

from programme.ground.calendar import local_day
from programme.improvement.improvements import Improvement
from programme.meetings.stages import Stage
from programme.preparations.preparations import Owed
from programme.reflections.reflections import Reflection
from programme.screens.pages.organisation_pages import Contact, OrganisationPage
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.windows import Memory
from views.ground.wording import written
from views.improvement.improvements import open_button, state_name
from views.meetings.stages import steps_button
from views.messages.circulars import organisation_button
from views.people import absences
from views.people.role_names import role_names
from views.preparations import beside
from views.programmes.programmes import ORGANISATION_OPEN
from views.reflections.reflections import shown
from views.screens import notes
from views.screens.next import meeting

WINDOW = "organisation-page-window"
PAGE = "organisation-page-owed"
NOTES_PAGE = "organisation-page-notes"
DESK = "organisation-page-desk"


class PageMemory(Memory):
    """``note`` is the id of the note to be written, ``notes`` the page of those that are.

    ``home`` is what Home remembered where the page was opened; ``deep`` that it lies over another window.
    """

    organisation: str
    note: str
    page: int = 0
    notes: int = 0
    home: str = ""
    deep: bool = False


OWED = 8
"""Open things shown at once, with a button each."""
CONTACTS = 25
IMPROVEMENTS = 6
QUOTED = 300
"""Characters of each of their reflections, and of an improvement's conditions."""


def window(
    what: OrganisationPage,
    texts: Texts,
    at: PageMemory,
) -> dict[str, Any]:
    """As it is remembered.

    Slack stacks three; from a window that lies over another, what needs two more takes this one's place.
    """
    parts = [
        blocks.header(what.organisation.name),
        blocks.section(_about(what, texts)),
        *([] if at.deep else [_ways(what, texts)]),
        *blocks.sections(*_contacts(what, texts)),
        *_owed(what, texts, page=at.page),
        *_lately(what, texts),
        *([] if at.deep else beside.doors(what.compared, texts)),
        *_reached(what, texts),
        *_said(what, texts),
        *_improvements(what, texts, deep=at.deep),
        *notes.on_page(what.notes, texts, page=at.notes, turning=NOTES_PAGE, reader=what.reader),
        notes.field(at.note, texts),
    ]
    return blocks.modal(
        WINDOW,
        texts("organisation-page-title"),
        parts,
        submit=texts("note-save"),
        close=texts("button-close"),
        memory=at.kept(),
    )


def _about(what: OrganisationPage, texts: Texts) -> Mrkdwn:
    """Where they meet, and when next."""
    one = what.organisation
    return blocks.joined(
        blocks.joined(
            texts.rich("organisation-meets-in", cluster=one.cluster),
            texts.rich("organisation-mentor-mark") if one.mentor else Mrkdwn(""),
            texts.rich("organisation-left-mark", day=texts.dates.dated(one.left_on))
            if one.left_on
            else Mrkdwn(""),
        ),
        meeting(what.meeting, texts, today=what.today).text,
        by="\n",
    )


def _ways(what: OrganisationPage, texts: Texts) -> Block:
    label = texts("organisation-page-people")
    write = [] if what.organisation.left_on else [organisation_button(what.organisation.id, texts)]
    return blocks.actions(blocks.button(label, ORGANISATION_OPEN, what.organisation.id), *write)


def _contacts(what: OrganisationPage, texts: Texts) -> list[Mrkdwn]:
    if not what.contacts:
        return [texts.rich("organisation-empty")]
    more = len(what.contacts) - CONTACTS
    return [
        texts.rich("organisation-page-contacts"),
        *(_contact(one, what, texts) for one in what.contacts[:CONTACTS]),
        *([texts.rich("organisation-page-more-contacts", count=more)] if more > 0 else []),
    ]


def _contact(one: Contact, what: OrganisationPage, texts: Texts) -> Mrkdwn:
    """• *Maria Lind*, nyckelperson, maria@norrby.example. Läser engelska. Har inte Slack."""
    facts = {"name": one.person.name, "roles": role_names(one.roles, texts)}
    said = (
        texts.rich("organisation-page-contact", email=one.email, **facts)
        if one.email
        else texts.rich("organisation-page-contact-no-address", **facts)
    )
    language = one.person.language
    return blocks.joined(
        said,
        texts.rich("organisation-page-reads", language=language.value)
        if language is not what.programme.language
        else Mrkdwn(""),
        texts.rich("organisation-page-why", why=one.why.value) if one.why else Mrkdwn(""),
        absences.away(one.absence, texts, today=what.today) if one.absence else Mrkdwn(""),
    )


def _owed(what: OrganisationPage, texts: Texts, *, page: int) -> list[Block]:
    if not what.of:
        return [blocks.section(texts.rich("organisation-page-nothing-owed"))]
    shown_now, page, pages = windows.page_of(what.owed, page, OWED)
    return [
        blocks.section(texts.rich("organisation-page-owed", done=what.done, of=what.of)),
        *(blocks.section(_open(one, what, texts), accessory=_desk(one, texts)) for one in shown_now),
        *windows.turning(PAGE, page, pages, texts),
    ]


def _open(one: Owed, what: OrganisationPage, texts: Texts) -> Mrkdwn:
    late = one.is_late(what.today) and not one.let_be
    key = "organisation-page-late" if late else "organisation-page-due"
    tell = texts.dates.passed if late else texts.dates.ahead
    said = texts.rich(key, title=written(one.item.title, texts), due=tell(one.due_on, what.today))
    joint = "" if one.organisation_id else texts.rich("organisation-page-joint", owner=one.owner)
    let_be = texts.rich("nudge-is-let-be") if one.let_be else ""
    return blocks.joined(said, Mrkdwn(joint), who(one, texts), Mrkdwn(let_be))


def who(one: Owed, texts: Texts) -> Mrkdwn:
    """Who answers for it, and whether she hears of it."""
    if one.responsible is None:
        return texts.rich("organisation-page-who-nobody")
    key = "organisation-page-who" if one.responsible.reachable else "organisation-page-who-unreachable"
    return texts.rich(key, name=one.responsible.name)


def _desk(one: Owed, texts: Texts) -> Element:
    """The same desk as everywhere, which finds its way back to this page."""
    return blocks.button(texts("preparation-desk"), DESK, one.id)


def _lately(what: OrganisationPage, texts: Texts) -> list[Block]:
    if not what.lately:
        return []
    return [
        blocks.section(texts.rich("organisation-page-lately")),
        *(blocks.section(_handed_in(one, what, texts), accessory=_desk(one, texts)) for one in what.lately),
    ]


def _handed_in(one: Owed, what: OrganisationPage, texts: Texts) -> Mrkdwn:
    assert one.done is not None
    return texts.rich(
        "organisation-page-handed-in",
        title=written(one.item.title, texts),
        name=one.done.by.name,
        day=texts.dates.dated(local_day(one.done.at, what.reader.zone)),
    )


def _reached(what: OrganisationPage, texts: Texts) -> list[Block]:
    """How much of what is wanted they say that they have reached; which, all steps tell."""
    if what.path is None:
        return []
    lines = [_of_stage(one, texts) for one in what.path.current if one.step.outcomes]
    if not lines:
        return []
    words = blocks.joined(texts.rich("organisation-page-reached"), *lines, by="\n")
    return [blocks.section(words, accessory=steps_button(what.path, texts))]


def _of_stage(one: Stage, texts: Texts) -> Mrkdwn:
    return texts.rich(
        "organisation-page-reached-line",
        step=written(one.step.title, texts),
        reached=one.count_reached,
        of=len(one.step.outcomes),
    )


def _said(what: OrganisationPage, texts: Texts) -> list[Block]:
    """Their own words, clipped; the rest is where one reads them."""
    if not what.said:
        return []
    made: list[Block] = [blocks.section(texts.rich("organisation-page-said"))]
    for one in what.said:
        made += [*blocks.quoted(blocks.clip(one.text, QUOTED)), _by(one, what, texts)]
    return made


def _by(one: Reflection, what: OrganisationPage, texts: Texts) -> Block:
    day = texts.dates.dated(local_day(one.written_at, what.reader.zone))
    said = texts.rich("organisation-page-by", author=one.author, day=day)
    return blocks.context(blocks.joined(said, shown(one, texts)))


def _improvements(what: OrganisationPage, texts: Texts, *, deep: bool) -> list[Block]:
    if not what.improvements:
        return []
    more = len(what.improvements) - IMPROVEMENTS
    return [
        blocks.section(texts.rich("organisation-page-improvements")),
        *(
            blocks.section(_improvement(one, texts), accessory=None if deep else open_button(one, texts))
            for one in what.improvements[:IMPROVEMENTS]
        ),
        *([blocks.context(texts.rich("organisation-page-more", count=more))] if more > 0 else []),
    ]


def _improvement(one: Improvement, texts: Texts) -> Mrkdwn:
    state = state_name(one.state, texts)
    said = texts.rich("organisation-page-improvement", title=one.title, state=state)
    if not one.conditions:
        return said
    words = blocks.clip(one.conditions, QUOTED)
    return blocks.joined(said, texts.rich("organisation-page-conditions", conditions=words), by="\n")
