"""Programmes: started from a template, of which each keeps a copy of its own."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NotRequired, TypedDict, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session, object_session

from programme.ground.calendar import known_zone
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.meetings.meetings import slips_in
from programme.people.acts import Act
from programme.people.audit_trail import What
from programme.people.facilitating import require_may_start
from programme.people.visibility import may_lead
from programme.programmes import own_words
from programme.programmes.programmes import NOTHING_DROPPED, Dropped, Inviter, Programme
from programme.programmes.template import Template
from storage.ground.batches import some
from storage.ground.columns import new_id
from storage.ground.database import passes
from storage.meetings import tables as meeting_tables
from storage.people import audit_trail, people, workspaces
from storage.people import tables as people_tables
from storage.programmes import digest_notices
from storage.programmes import tables as programme_tables

_templates: dict[str, tuple[Template, Dropped]] = {}
"""Read once for each edition of each programme: a template is some forty kilobytes of text."""
READ = 100
"""Editions remembered."""

LONGEST_TITLE = 75
"""Characters; what an option in a Slack list holds."""


_Held = dict[str, tuple[programme_tables.Programme, tuple[object, ...], Programme]]
"""Programme → its row, what of it the programme was built from, and the programme."""


def programme(row: programme_tables.Programme) -> Programme:
    """Built once a transaction, and again when anything of it has changed."""
    session = object_session(row)
    if session is None:
        return _built(row)
    held, now = _held(session), _told_by(row)
    if row.id not in held or held[row.id][1] != now:
        held[row.id] = row, now, _built(row)
    return held[row.id][2]


def _held(session: Session) -> _Held:
    found: _Held = session.info.setdefault("programmes", {})
    return found


def _told_by(row: programme_tables.Programme) -> tuple[object, ...]:
    """What is read each time, for a rollback takes it back; the edition stands for the template."""
    where = row.country, row.zone, row.language
    return row.edition, row.version, row.title, row.paused_at, row.inviter, dict(row.words), *where


def _built(row: programme_tables.Programme) -> Programme:
    template, dropped = _read(row)
    return Programme(
        id=row.id,
        workspace_id=row.workspace_id,
        title=row.title,
        language=row.language,
        country=row.country,
        zone=known_zone(row.zone),
        template=template,
        version=row.version,
        dropped=dropped,
        words=_words(row),
        paused_at=row.paused_at,
        inviter=row.inviter,
        trial=row.trial,
    )


def _read(row: programme_tables.Programme) -> tuple[Template, Dropped]:
    if row.edition not in _templates:
        parts = Template.model_validate_json(row.template), Dropped.model_validate_json(row.dropped)
        for read_long_ago in list(_templates)[: -READ + 1]:
            _templates.pop(read_long_ago, None)
        _templates[row.edition] = parts
    return _templates[row.edition]


def _words(row: programme_tables.Programme) -> tuple[tuple[Language, str, str, str], ...]:
    return tuple(
        (Language(language), *word)
        for language, terms in sorted(row.words.items())
        if language in set(Language)
        for word in own_words.told(terms)
    )


def by_id(session: Session, programme_id: str) -> Programme:
    """The programme; raises NoResultFound when there is none."""
    return programme(session.get_one(programme_tables.Programme, programme_id))


def by_ids(session: Session, programme_ids: Iterable[str]) -> dict[str, Programme]:
    """Those of them that are there."""
    wanted, there = set(programme_ids), _held(session)
    for ids in some(wanted - there.keys()):
        rows = session.scalars(
            select(programme_tables.Programme).where(programme_tables.Programme.id.in_(ids))
        )
        for row in rows.all():
            programme(row)
    return {one: by_id(session, one) for one in wanted if one in there}


def readable(session: Session, programme_ids: Iterable[str]) -> tuple[dict[str, Programme], dict[str, str]]:
    """The same, and of those whose rows make no sense to us the cause: one stops none of the others."""
    try:
        return by_ids(session, programme_ids), {}
    except Exception as fault:  # which one it is, is found below
        if passes(fault):
            raise
        there, causes = dict[str, Programme](), dict[str, str]()
    for one in sorted(set(programme_ids)):
        try:
            there |= by_ids(session, [one])
        except Exception as fault:  # the caller keeps it
            if passes(fault):
                raise
            causes[one] = type(fault).__name__
    return there, causes


def led_by(session: Session, act: Act, programme_id: str) -> Programme:
    """The programme, for one of its facilitators; raises Refusal for anybody else, and when it is gone."""
    row = session.get(programme_tables.Programme, programme_id)
    if row is None:
        raise Refusal("programme-gone")
    if not may_lead(people.viewer(session, act.by.id), programme_id):
        raise Refusal("only-facilitator")
    return programme(row)


def led_by_person(session: Session, act: Act) -> list[Programme]:
    """The programmes somebody facilitates, the newest first."""
    viewer = people.viewer(session, act.by.id)
    return [one for one in of_person(session, act.by.id) if viewer.facilitates(one.id)]


def of_person(session: Session, person_id: str) -> list[Programme]:
    """The programmes somebody has a seat in, the newest first; none once her account is closed."""
    hers = (
        select(people_tables.Membership.programme_id)
        .join(people_tables.Person, people_tables.Person.id == people_tables.Membership.person_id)
        .where(people_tables.Person.id == person_id, people_tables.Person.deactivated_at.is_(None))
    )
    query = (
        select(programme_tables.Programme)
        .where(programme_tables.Programme.id.in_(hers))
        .order_by(programme_tables.Programme.created_at.desc(), programme_tables.Programme.id)
    )
    return [programme(row) for row in session.scalars(query)]


def to_start(session: Session, act: Act) -> None:
    """Raises Refusal for who may not start a programme here."""
    require_may_start(act.by, workspaces.policy(session, act.by.workspace_id))


class Start(TypedDict):
    """What somebody says of a programme to be; ``dates`` are those of the template's steps."""

    title: str
    language: Language
    country: str
    zone: str
    dates: dict[str, date]
    inviter: NotRequired[Inviter]


def start(
    session: Session, act: Act, template: Template, *, programme_id: str = "", **said: Unpack[Start]
) -> Programme:
    """Makes a programme with its meetings, one a step that has a date; ``by`` becomes its facilitator.

    The same id again, from a form that was sent twice, makes no second. Raises Refusal for who may not, and
    when the dates do not hang together.
    """
    begun = session.get(programme_tables.Programme, programme_id)
    if begun is not None and begun.created_by_id == act.by.id:
        return programme(begun)
    to_start(session, act)
    return begin(session, act, template, programme_id=programme_id, **said)


def begin(
    session: Session,
    act: Act,
    template: Template,
    *,
    programme_id: str = "",
    trial: bool = False,
    **said: Unpack[Start],
) -> Programme:
    """The same, whoever she is. Raises Refusal when the dates do not hang together."""
    row = programme_tables.Programme(
        id=programme_id or new_id(),
        workspace_id=act.by.workspace_id,
        title=_titled(said["title"]),
        language=said["language"],
        country=said["country"],
        zone=said["zone"],
        template=template.model_dump_json(),
        created_at=act.now,
        created_by_id=act.by.id,
        inviter=said.get("inviter", Inviter.FACILITATOR),
        trial=trial,
    )
    row.version, row.edition, row.dropped, row.words = 1, new_id(), NOTHING_DROPPED.model_dump_json(), {}
    made = programme(row)
    for step, key in slips_in(template, said["dates"], today=made.today(act.now)).items():
        raise Refusal(key, field=step)
    session.add(row)
    session.flush()
    session.add(people_tables.Membership(programme_id=row.id, person_id=act.by.id, role=Role.FACILITATOR))
    session.add_all(
        meeting_tables.Meeting(programme_id=row.id, step=step, on=on) for step, on in said["dates"].items()
    )
    session.flush()
    digest_notices.plan(session, made, [act.by], now=act.now)
    audit_trail.record(session, act, row.id, What.SEATED, about=act.by.id)
    return made


def rename(
    session: Session,
    act: Act,
    programme_id: str,
    *,
    title: str,
    language: Language,
    inviter: Inviter | None = None,
) -> Programme:
    """Another title, the language of what is written for everybody, or who invites. Raises Refusal."""
    led_by(session, act, programme_id)
    row = session.get_one(programme_tables.Programme, programme_id)
    if row.trial and title != row.title:
        raise Refusal("trial-name-stays", field="title")
    row.title, row.language = _titled(title), language
    row.inviter = inviter or row.inviter
    session.flush()
    return programme(row)


def set_words(
    session: Session, act: Act, programme_id: str, words: Mapping[Language, Sequence[tuple[str, str]]]
) -> Programme:
    """Its own words for the method's terms in each language, in place of those before. Raises Refusal.

    A field's name ends in -other for the language that is not ``by``'s.
    """
    led_by(session, act, programme_id)
    row = session.get_one(programme_tables.Programme, programme_id)
    row.words = {
        language.value: own_words.kept(said, language, ending="" if language is act.by.language else "-other")
        for language, said in words.items()
    }
    session.flush()
    return programme(row)


def _titled(title: str) -> str:
    named = " ".join(title.split())
    if not named:
        raise Refusal("programme-title-missing", field="title")
    if len(named) > LONGEST_TITLE:
        raise Refusal("programme-title-long", field="title", most=LONGEST_TITLE)
    return named


def rewrite(row: programme_tables.Programme, template: Template, dropped: Dropped | None = None) -> None:
    """Another edition of a programme's copy."""
    row.template, row.edition = template.model_dump_json(), new_id()
    if dropped is not None:
        row.dropped = dropped.model_dump_json()
    row.version += 1
