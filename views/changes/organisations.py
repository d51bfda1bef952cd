"""Organisations and clusters: a new one, one as it is, and its own words."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Self

from pydantic import AfterValidator, ValidationInfo

from programme.changes.rosters import Participant, TeamRoster
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.absences import Delay
from programme.programmes.programmes import Organisation
from texts import Mrkdwn, Texts
from views.changes.clusters import CLUSTER_SEARCH
from views.changes.members import MEMBER_CHANGE
from views.changes.replacements import REPLACE
from views.ground import blocks, windows
from views.ground import names as listed_names
from views.ground.blocks import Block, Element
from views.ground.forms import Form, Ticked, names, there
from views.ground.windows import Memory
from views.messages.mails import mail_button
from views.people import delays
from views.people.reachability import channel_button
from views.people.role_names import role_names
from views.programmes.own_words import fields
from views.programmes.programmes import MEMBER_NEW, ORGANISATION_NEW

JOINING = "organisation-joining"
WINDOW = "organisation-window"
PAGE = "organisation-page"
CHANGE = "organisation-change"
CHANGING = "organisation-changing"
WORDS = "organisation-words"
WORDING = "organisation-wording"
LEAVE = "organisation-leave"
COME_BACK = "organisation-come-back"

FIRST_ROLES = (Role.KEY_PERSON, Role.MANAGER, Role.POLITICIAN, Role.ADVISER)
"""Those one may fill in at once when an organisation joins."""
NAME = 75
PEOPLE = 40
NEW_CLUSTER = "new-cluster"


def _somewhere(new: str, info: ValidationInfo) -> str:
    if not new and not info.data["cluster"]:
        raise Refusal("cluster-missing", field="cluster")
    return new


class OrganisationForm(Form):
    """An organisation and the name of its cluster: one that is there, or before it a new one."""

    name: Annotated[str, there("organisation-name-missing")] = ""
    cluster: str = ""
    new_cluster: Annotated[str, AfterValidator(_somewhere)] = ""
    mentor: Ticked = False

    @classmethod
    def of(cls, filled: Mapping[str, Any]) -> Self:
        return super().of({**filled, "new_cluster": filled.get(NEW_CLUSTER)})

    @property
    def meets_in(self) -> str:
        return self.new_cluster or self.cluster


def _not_both(new: str, info: ValidationInfo) -> str:
    if new and info.data["cluster"]:
        raise Refusal("cluster-both", field=NEW_CLUSTER)
    return new


class NewForm(OrganisationForm):
    """One that joins, maybe with somebody in each of FIRST_ROLES; of the clusters only one is named."""

    new_cluster: Annotated[str, AfterValidator(_somewhere), AfterValidator(_not_both)] = ""
    key_person: str | None = None
    manager: str | None = None
    politician: str | None = None
    adviser: str | None = None

    @property
    def people(self) -> dict[str, str]:
        """Role → whom Slack calls so."""
        chosen = {role.value: getattr(self, role.value) for role in FIRST_ROLES}
        return {role: person for role, person in chosen.items() if person}


class OrganisationMemory(Memory):
    """The organisation; in its window also the ``page``."""

    organisation: str
    page: int = 0


class FormMemory(Memory):
    """The organisation, and the programme whose clusters are searched."""

    programme: str
    organisation: str


FORM = names(OrganisationForm)


def new(texts: Texts, *, any_cluster: bool, memory: str) -> dict[str, Any]:
    """An organisation joins, maybe with its people."""
    people = [
        blocks.field_block(
            role.value,
            role_names([role], texts).capitalize(),
            blocks.person_input(role.value, texts("member-choose")),
            optional=True,
        )
        for role in FIRST_ROLES
    ]
    parts = [*_facts(texts, None, any_cluster=any_cluster), *people]
    return windows.form(JOINING, texts("organisation-new"), parts, texts, memory=memory)


def change(one: Organisation, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Another name or cluster, mentor or not."""
    parts = _facts(texts, one, any_cluster=True)
    return windows.form(CHANGING, texts("organisation-change"), parts, texts, memory=memory)


def _facts(texts: Texts, one: Organisation | None, *, any_cluster: bool) -> list[Block]:
    name = blocks.field_block(
        FORM.name,
        texts("organisation-name"),
        blocks.text_input(FORM.name, initial=one.name if one else "", most=NAME),
    )
    cluster = blocks.field_block(
        FORM.cluster,
        texts("organisation-cluster"),
        blocks.search_menu(
            texts("window-choose"), CLUSTER_SEARCH, chosen=(one.cluster, one.cluster) if one else None
        ),
        hint=texts("organisation-cluster-hint"),
        optional=True,
    )
    new_cluster = blocks.field_block(
        NEW_CLUSTER,
        texts("organisation-new-cluster" if any_cluster else "organisation-cluster"),
        blocks.text_input(NEW_CLUSTER, most=NAME),
        hint=texts("organisation-new-cluster-hint" if any_cluster else "organisation-first-cluster-hint"),
        optional=any_cluster,
    )
    mentor = blocks.field_block(
        FORM.mentor,
        texts("organisation-mentor"),
        blocks.checkboxes(
            FORM.mentor,
            [(FORM.mentor, texts("organisation-is-mentor"))],
            chosen=[FORM.mentor] if one and one.mentor else [],
        ),
        hint=texts("organisation-mentor-hint"),
        optional=True,
    )
    return [name, *([cluster] if any_cluster else []), new_cluster, mentor]


def joined(
    one: Organisation, texts: Texts, *, people: Sequence[str], away: Sequence[Delay] = (), memory: str
) -> dict[str, Any]:
    """It is in; another one, or somebody more?"""
    return windows.saved(
        texts("organisation-joined-title"),
        blocks.joined(
            texts.rich(
                "organisation-joined",
                name=one.name,
                cluster=one.cluster,
                count=len(people),
                names=listed_names.some(people, texts),
            ),
            delays.waits(away, texts),
        ),
        texts,
        blocks.button(texts("organisation-another"), ORGANISATION_NEW, one.programme_id, primary=True),
        blocks.button(texts("member-new"), MEMBER_NEW, one.programme_id),
        memory=memory,
    )


def window(what: TeamRoster, texts: Texts, *, page: int, memory: str) -> dict[str, Any]:
    """One organisation and its people."""
    assert what.team is not None
    one, team = what.team.organisation, what.team
    shown, page, pages = windows.page_of(what.participants, page, PEOPLE)
    about = blocks.joined(
        texts.rich("organisation-meets-in", cluster=one.cluster),
        texts.rich("organisation-mentor-mark") if one.mentor else Mrkdwn(""),
        texts.rich("organisation-unanswered", count=team.unanswered) if team.unanswered else Mrkdwn(""),
        texts.rich("organisation-left-mark", day=texts.dates.dated(one.left_on))
        if one.left_on
        else Mrkdwn(""),
    )
    parts = [
        blocks.header(one.name),
        blocks.section(about),
        blocks.actions(*_ways(one, texts)),
        *([_row(each, texts) for each in shown] or [blocks.section(texts.rich("organisation-empty"))]),
        *windows.turning(PAGE, page, pages, texts),
    ]
    return blocks.modal(
        WINDOW, texts("organisation-window"), parts, close=texts("button-close"), memory=memory
    )


def _ways(one: Organisation, texts: Texts) -> list[Element]:
    """What can be done about it; it may have left, and come back."""
    if one.left_on is not None:
        back = blocks.button(texts("organisation-come-back"), COME_BACK, one.id)
        return [page_button(one.id, texts), back]
    return [
        blocks.button(texts("member-new"), MEMBER_NEW, one.programme_id, primary=True),
        blocks.button(texts("button-change"), CHANGE, one.id),
        blocks.button(texts("organisation-words"), WORDS, one.id),
        blocks.button(texts("replace-open"), REPLACE, one.id),
        page_button(one.id, texts),
        channel_button(one, texts),
        mail_button(one.id, texts),
        blocks.button(texts("organisation-leave"), LEAVE, one.id),
    ]


def parted(what: Organisation, texts: Texts, *, people: int, owed: int, memory: str) -> dict[str, Any]:
    """It has left, or is back."""
    key = "organisation-has-left" if what.left_on else "organisation-is-back"
    said = texts.rich(key, name=what.name, people=people, owed=owed)
    return windows.saved(texts("organisation-window"), said, texts, memory=memory)


def _row(one: Participant, texts: Texts) -> Block:
    key = "member-line" if one.person.reachable else "member-line-unreachable"
    line = texts.rich(key, name=one.person.name, roles=role_names(one.roles, texts))
    return blocks.section(line, accessory=blocks.button(texts("button-change"), MEMBER_CHANGE, one.person.id))


def words(
    one: Organisation,
    texts: Texts,
    *,
    programmes: tuple[tuple[str, str, str], ...] = (),
    memory: str,
) -> dict[str, Any]:
    """A field for each of the method's terms; the programme's own words stand beside as hints."""
    intro: list[Block] = [blocks.section(texts.rich("organisation-words-intro", name=one.name))]
    parts = [*intro, *fields(one.words, Language(texts.language), texts, instead_of=programmes)]
    return windows.form(WORDING, texts("organisation-words"), parts, texts, memory=memory)


PAGE_OPEN = "organisation-page-open"


def page_button(organisation_id: str, texts: Texts) -> Element:
    """The way to an organisation's page."""
    return blocks.button(texts("organisation-page-open"), PAGE_OPEN, organisation_id)
