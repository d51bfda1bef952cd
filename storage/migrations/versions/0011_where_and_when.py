"""Time and place of a meeting are told as its date is"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0011'
down_revision = '0009'


def upgrade() -> None:
    with op.batch_alter_table('told', schema=None) as batch_op:
        batch_op.add_column(sa.Column('where', sa.Text(), nullable=True))
        batch_op.add_column(sa.Column('at', columns.Moment(timezone=True), nullable=True))
    with op.batch_alter_table('notices', schema=None) as batch_op:
        batch_op.add_column(sa.Column('told_where', sa.Text(), nullable=True))
