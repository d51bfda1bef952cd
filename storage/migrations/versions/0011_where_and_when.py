"""Time and place of a meeting are told as its date is; the language somebody reads is hers to choose"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0011'
down_revision = '0010'


def upgrade() -> None:
    op.add_column('told', sa.Column('where', sa.Text(), nullable=True))
    op.add_column('told', sa.Column('at', columns.Moment(timezone=True), nullable=True))
    op.add_column('notices', sa.Column('told_where', sa.Text(), nullable=True))
    op.add_column('people', sa.Column('language_chosen', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column('people', sa.Column('nordic', sa.Boolean(), server_default=sa.false(), nullable=False))
