"""A facilitator may write to one organisation; whom words to many are for changes no table from now on"""

import sqlalchemy as sa
from alembic import op

revision = '0010'
down_revision = '0009'


def upgrade() -> None:
    with op.batch_alter_table('circulars', schema=None) as batch_op:
        batch_op.alter_column('aim', existing_type=sa.String(30), type_=sa.String(), existing_nullable=False)
        batch_op.drop_constraint(batch_op.f('ck_circulars_aim'), type_='check')
