"""Subscribed calendars, when a meeting ends, and what is said of one by its code"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0023'
down_revision = '0022'


def upgrade() -> None:
    op.create_table('calendar_feeds',
    sa.Column('person_id', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('made_at', columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_calendar_feeds_person_id')),
    sa.PrimaryKeyConstraint('person_id', name=op.f('pk_calendar_feeds')),
    sa.UniqueConstraint('name', name=op.f('uq_calendar_feeds_name'))
    )
    op.add_column('meetings', sa.Column('ends_at', sa.Time(), nullable=True))
    with op.batch_alter_table('meeting_feedback', schema=None) as batch_op:
        batch_op.alter_column('person_id', existing_type=sa.String(), nullable=True)
        batch_op.add_column(sa.Column('name', sa.Text(), server_default='', nullable=False))
