"""The master that held before, for who takes the new one back"""

import sqlalchemy as sa
from alembic import op

revision = '0024'
down_revision = '0023'


def upgrade() -> None:
    op.add_column('presentation_masters', sa.Column('name_before', sa.Text(), nullable=True))
    op.add_column('presentation_masters', sa.Column('content_before', sa.LargeBinary(), nullable=True))
