"""Namesakes"""

import sqlalchemy as sa
from alembic import op

revision = '0022'
down_revision = '0020'


def upgrade() -> None:
    op.add_column('people', sa.Column('byname', sa.String(), server_default='', nullable=False))
