"""Welcomes of a list wait until the facilitator lets them go"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0006'
down_revision = '0005'


def upgrade() -> None:
    with op.batch_alter_table('memberships', schema=None) as batch_op:
        batch_op.add_column(sa.Column('held_at', columns.Moment(timezone=True), nullable=True))
