"""Time and place of a meeting are told as its date is; the language somebody reads is hers to choose"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0011'
down_revision = '0010'


def upgrade() -> None:
    with op.batch_alter_table('told', schema=None) as batch_op:
        batch_op.add_column(sa.Column('where', sa.Text(), nullable=True))
        batch_op.add_column(sa.Column('at', columns.Moment(timezone=True), nullable=True))
    with op.batch_alter_table('people', schema=None) as batch_op:
        batch_op.add_column(sa.Column('language_chosen', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('nordic', sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table('people', schema=None) as batch_op:
        batch_op.alter_column('language_chosen', server_default=None)
        batch_op.alter_column('nordic', server_default=None)
    with op.batch_alter_table('notices', schema=None) as batch_op:
        batch_op.add_column(sa.Column('told_where', sa.Text(), nullable=True))
