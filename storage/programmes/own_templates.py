"""Templates of a workspace's own: given to the bot as files, and offered when somebody starts a programme."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.people.acts import Act
from programme.programmes.template import Template
from storage.programmes import programmes
from storage.programmes.tables import OwnTemplate

OWN = "own-"
"""Before the id of one, so that it stands beside one that comes with the bot and has the same id."""


def keep(session: Session, act: Act, template: Template) -> str:
    """The id it is offered by; another with the same id gives way to it, and no programme is touched.

    Raises Refusal for who may not start programmes here.
    """
    programmes.to_start(session, act)
    key = OWN + template.id
    row = session.get(OwnTemplate, (act.by.workspace_id, key))
    if row is None:
        row = OwnTemplate(workspace_id=act.by.workspace_id, id=key)
        session.add(row)
    row.content, row.kept_at = template.model_dump_json(), act.now
    session.flush()
    return key


def of_workspace(session: Session, act: Act) -> Mapping[str, Template]:
    """Those of hers, by the id they are offered by."""
    rows = session.scalars(
        select(OwnTemplate).where(OwnTemplate.workspace_id == act.by.workspace_id).order_by(OwnTemplate.id)
    )
    return {row.id: Template.model_validate_json(row.content) for row in rows}
