"""Links to a programme's material and its platform: kept in its own copy."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.programmes import material_links as rules
from programme.programmes.programmes import Programme
from programme.programmes.template import Platform, Template
from storage.programmes import programmes
from storage.programmes import tables as programme_tables


def set_platform(session: Session, act: Act, programme_id: str, link: str, *, closed: bool) -> Programme:
    """Where the material lies; without a link nowhere that we know of. Raises Refusal."""
    before = programmes.led_by(session, act, programme_id)
    if link and not rules.is_link(link):
        raise Refusal("link-amiss", field="platform")
    platform = Platform(link=link, closed=closed) if link else None
    return _rewritten(session, before, before.template.model_copy(update={"platform": platform}))


def give(session: Session, act: Act, programme_id: str, links: Mapping[str, str]) -> Programme:
    """Links for pieces of material, by their ids, in place of those they had. Raises Refusal."""
    before = programmes.led_by(session, act, programme_id)
    return _rewritten(session, before, rules.linked(before.template, links))


def keep(
    session: Session,
    act: Act,
    programme_id: str,
    *,
    platform: str,
    closed: bool,
    lines: list[rules.Pasted],
) -> tuple[Programme, rules.Sorted]:
    """The platform, and the lines whose piece is sure; those that are not are handed back. Raises Refusal."""
    told = set_platform(session, act, programme_id, platform, closed=closed)
    found = rules.sort(told.template, lines)
    return give(session, act, programme_id, found.links), found


def _rewritten(session: Session, before: Programme, template: Template) -> Programme:
    if template == before.template:
        return before
    row = session.get_one(programme_tables.Programme, before.id)
    programmes.rewrite(row, template)
    session.flush()
    return programmes.programme(row)
