"""Each process that makes rounds says when it made its last one"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0008'
down_revision = '0007'


def upgrade() -> None:
    op.create_table('pulses',
    sa.Column('process', sa.String(), nullable=False),
    sa.Column('began_at', columns.Moment(timezone=True), nullable=False),
    sa.Column('round_at', columns.Moment(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('process', name=op.f('pk_pulses'))
    )
