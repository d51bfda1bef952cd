"""A routine's owner is a person"""

import sqlalchemy as sa
from alembic import op

revision = '0016'
down_revision = '0015'


def upgrade() -> None:
    with op.batch_alter_table("improvements", schema=None) as batch_op:
        batch_op.add_column(sa.Column("secure_owner_id", sa.String(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_improvements_secure_owner_id_people"), "people", ["secure_owner_id"], ["id"]
        )
        batch_op.create_index(
            batch_op.f("ix_improvements_secure_owner_id"), ["secure_owner_id"], unique=False
        )
