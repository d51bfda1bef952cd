"""A time may be booked while the thing itself stays owed"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0009'
down_revision = '0008'


def upgrade() -> None:
    with op.batch_alter_table('preparations', schema=None) as batch_op:
        batch_op.add_column(sa.Column('booked_at', columns.Moment(timezone=True), nullable=True))
