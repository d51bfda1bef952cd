"""Members: somebody comes, changes parts, goes, or says that it was a mistake."""

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, ValidationInfo

from programme.changes.rosters import Participant, TeamRoster
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.absences import Delay
from programme.people.people import Person
from programme.programmes.programmes import Organisation
from texts import Texts
from views.changes import handovers
from views.changes.erasures import ERASE_LED
from views.ground import blocks, windows
from views.ground.blocks import Block, Message
from views.ground.forms import Form, names
from views.ground.windows import Memory
from views.meetings.meetings import ORGANISATION_SEARCH
from views.messages.mails import mail_button
from views.people import delays
from views.people.absences import away_button
from views.people.role_names import role_names
from views.programmes.programmes import MEMBER_NEW

JOINING = "member-joining"
MEMBER_CHANGE = "member-change"
CHANGING = "member-changing"
REMOVE = "member-remove"
FACILITATORS = "facilitators-window"
NAME = 75


def _either(email: str, info: ValidationInfo) -> str:
    """Somebody in Slack, or somebody by name and address: one of them, and not both."""
    person, name = info.data["person"], info.data["name"]
    if person and (name or email):
        raise Refusal("person-and-name", field="person")
    if not person and not name and not email:
        raise Refusal("person-or-name", field="person")
    return email


class SeatForm(Form):
    """Which parts, and in which organisation."""

    roles: tuple[Role, ...] = ()
    organisation: str | None = None


class NewForm(SeatForm):
    """Somebody with an account in Slack, or known by name and address."""

    person: str | None = None
    name: str = ""
    email: Annotated[str, AfterValidator(_either)] = ""


class ChangeForm(SeatForm):
    """``email`` is asked for who has no Slack."""

    email: str = ""


class ChangeMemory(Memory):
    """Who it is in a programme, and the organisation she ``sits_in``."""

    programme: str
    person: str
    sits_in: str | None = None


class WhereMemory(Memory):
    """What any window remembers from which somebody is added or changed: a programme or an organisation."""

    programme: str = ""
    organisation: str | None = None


SEAT, NEW, CHANGED = names(SeatForm), names(NewForm), names(ChangeForm)


def new(
    texts: Texts, *, organisation: Organisation | None, roles: Sequence[Role], memory: str
) -> dict[str, Any]:
    """Somebody with an account in Slack, or known by name and address."""
    parts = [
        blocks.field_block(
            NEW.person,
            texts("member-person"),
            blocks.person_input(NEW.person, texts("member-choose")),
            optional=True,
        ),
        blocks.field_block(
            NEW.name,
            texts("member-name"),
            blocks.text_input(NEW.name, most=NAME),
            hint=texts("member-name-hint"),
            optional=True,
        ),
        blocks.field_block(NEW.email, texts("member-email"), blocks.email_input(NEW.email), optional=True),
        *_parts(texts, organisation, roles),
    ]
    return windows.form(JOINING, texts("member-new"), parts, texts, memory=memory)


def _parts(texts: Texts, organisation: Organisation | None, roles: Sequence[Role]) -> list[Block]:
    options = [(role.value, role_names([role], texts).capitalize()) for role in Role]
    chosen = (organisation.id, organisation.name) if organisation else None
    return [
        blocks.field_block(
            SEAT.roles,
            texts("member-roles"),
            blocks.checkboxes(SEAT.roles, options, chosen=[role.value for role in roles]),
            hint=texts("member-roles-hint"),
        ),
        blocks.field_block(
            SEAT.organisation,
            texts("member-organisation"),
            blocks.search_menu(texts("window-choose"), ORGANISATION_SEARCH, chosen=chosen),
            hint=texts("member-organisation-hint"),
            optional=True,
        ),
    ]


def change(roster: TeamRoster, one: Participant, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Other parts, another organisation; or out of the programme."""
    person = one.person
    home = roster.team.organisation.id if roster.team else ""
    who = "member-who" if person.email else "member-who-no-address"
    sure = blocks.confirmation(
        texts("member-remove-title"),
        texts("member-remove-sure", name=person.name, programme=roster.programme.title),
        texts("button-remove"),
        texts("button-cancel"),
    )
    parts = [
        blocks.section(texts.rich(who, name=person.name, email=person.email or "")),
        *_parts(texts, roster.team.organisation if roster.team else None, one.roles),
        *([_address(person, texts)] if person.slack_id is None else []),
        blocks.actions(
            *([mail_button(home, texts, person_id=person.id)] if home else []),
            *([handovers.button(texts, f"{roster.programme.id} {person.id}")] if home else []),
            away_button(roster.programme.id, person.id, texts),
            blocks.button(texts("member-remove"), REMOVE, person.id, confirm=sure),
            blocks.button(texts("member-erase"), ERASE_LED, person.id),
        ),
    ]
    return windows.form(CHANGING, texts("member-change"), parts, texts, memory=memory)


def _address(person: Person, texts: Texts) -> Block:
    label, hint = texts("member-address"), texts("member-address-hint")
    field = blocks.email_input(CHANGED.email, initial=person.email or "")
    return blocks.field_block(CHANGED.email, label, field, hint=hint, optional=True)


def joined(
    name: str, programme_id: str, texts: Texts, *, reachable: bool, away: Sequence[Delay] = (), memory: str
) -> dict[str, Any]:
    """She is in, and hears of it herself if she can be reached."""
    key = "member-joined-away" if away else "member-joined" if reachable else "member-joined-unreachable"
    return windows.saved(
        texts("member-joined-title"),
        blocks.joined(texts.rich(key, name=name), delays.waits(away, texts)),
        texts,
        blocks.button(texts("member-another"), MEMBER_NEW, programme_id, primary=True),
        memory=memory,
    )


def removed(name: str, texts: Texts, *, had: int, unanswered: int, memory: str) -> dict[str, Any]:
    """She is out; who answers for what was hers."""
    key = "member-removed" if not had else "member-removed-taken" if not unanswered else "member-removed-left"
    said = texts.rich(key, name=name, count=unanswered)
    return windows.saved(texts("member-removed-title"), said, texts, memory=memory)


def facilitators(what: TeamRoster, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Those who own the programme."""
    parts = [
        blocks.section(texts.rich("facilitators-intro", programme=what.programme.title)),
        blocks.actions(blocks.button(texts("member-new"), MEMBER_NEW, what.programme.id, primary=True)),
        *(
            blocks.section(
                texts.rich("facilitators-line", name=one.person.name),
                accessory=blocks.button(texts("button-change"), MEMBER_CHANGE, one.person.id),
            )
            for one in what.participants
        ),
    ]
    return blocks.modal(
        FACILITATORS, texts("facilitators-window"), parts, close=texts("button-close"), memory=memory
    )


def goodbye(programme: str, facilitator: str, texts: Texts) -> Message:
    """What stands where the welcome stood, once somebody has said that it was a mistake."""
    said = texts.rich("member-goodbye", programme=programme, facilitator=facilitator)
    return Message(said, [blocks.section(said)])
