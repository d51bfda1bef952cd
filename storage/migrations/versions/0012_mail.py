"""A message goes by Slack, by mail or by a facilitator's hand"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0012'
down_revision = '0011'


def upgrade() -> None:
    op.add_column('messages', sa.Column('way', sa.String(), server_default='slack', nullable=False))
    op.add_column('messages', sa.Column('passed_on_at', columns.Moment(timezone=True), nullable=True))
    op.add_column('people', sa.Column('no_mail', sa.Boolean(), server_default=sa.false(), nullable=False))
