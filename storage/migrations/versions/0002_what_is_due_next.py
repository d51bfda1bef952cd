"""What is due next is a column with an index, and a new kind of notice changes no table"""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0002'
down_revision = '0001'

MAY_BE_DUE = sa.text('due_at IS NOT NULL')
UNFINISHED = sa.text("state IN ('waiting', 'claimed', 'unclear')")
AT_ONCE = 10_000


def upgrade() -> None:
    with op.batch_alter_table('notices', schema=None) as batch_op:
        batch_op.add_column(sa.Column('due_at', columns.Moment(timezone=True), nullable=True))
        batch_op.alter_column('kind', existing_type=sa.String(30), type_=sa.String(), existing_nullable=False)
        batch_op.drop_constraint(batch_op.f('ck_notices_kind'), type_='check')
    with op.batch_alter_table('notices', schema=None) as batch_op:
        batch_op.create_index('ix_notices_due', ['due_at', 'id'], unique=False, sqlite_where=MAY_BE_DUE, postgresql_where=MAY_BE_DUE)
    with op.batch_alter_table('messages', schema=None) as batch_op:
        batch_op.drop_index('ix_messages_unfinished')
        batch_op.create_index('ix_messages_unfinished', ['not_before', 'id'], unique=False, sqlite_where=UNFINISHED, postgresql_where=UNFINISHED)
    fill_due_at(op.get_bind())


notices = sa.table('notices', sa.column('id', sa.String()), sa.column('person_id', sa.String()), sa.column('day', sa.Date()), sa.column('urgent', sa.Boolean()), sa.column('message_id', sa.String()), sa.column('dropped_at', columns.Moment(timezone=True)), sa.column('due_at', columns.Moment(timezone=True)))
people = sa.table('people', sa.column('id', sa.String()), sa.column('zone', sa.String()))


def fill_due_at(connection: sa.Connection) -> None:
    """Of all that waits."""
    query = sa.select(notices.c.id, notices.c.day, notices.c.urgent, people.c.zone).join(people, people.c.id == notices.c.person_id).where(notices.c.message_id.is_(None), notices.c.dropped_at.is_(None))
    change = sa.update(notices).where(notices.c.id == sa.bindparam('one')).values(due_at=sa.bindparam('moment'))
    rows = connection.execute(query).all()
    for at in range(0, len(rows), AT_ONCE):
        connection.execute(change, [{'one': row.id, 'moment': first_moment(row)} for row in rows[at : at + AT_ONCE]])


def first_moment(row: sa.Row) -> datetime:
    """Half past eight where its reader is; what is urgent may go at any time."""
    if row.urgent:
        return datetime(1970, 1, 1, tzinfo=UTC)
    return datetime.combine(row.day, time(8, 30), ZoneInfo(row.zone)).astimezone(UTC)
