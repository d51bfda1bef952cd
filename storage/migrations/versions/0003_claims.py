"""Whether a guest is the one who waits for Slack is asked, and what is answered is kept"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0003'
down_revision = '0002'


def upgrade() -> None:
    op.create_table(
        'claims',
        sa.Column('id', sa.String(), nullable=False),
        sa.Column('person_id', sa.String(), nullable=False),
        sa.Column('slack_id', sa.String(), nullable=False),
        sa.Column('standing', sa.Enum('member', 'guest', 'stranger', name='standing', native_enum=False, create_constraint=True, length=30), nullable=False),
        sa.Column('asked_at', columns.Moment(timezone=True), nullable=False),
        sa.Column('hers', sa.Boolean(), nullable=True),
        sa.Column('answered_at', columns.Moment(timezone=True), nullable=True),
        sa.Column('answered_by_id', sa.String(), nullable=True),
        sa.ForeignKeyConstraint(['answered_by_id'], ['people.id'], name=op.f('fk_claims_answered_by_id')),
        sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_claims_person_id')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_claims')),
        sa.UniqueConstraint('person_id', 'slack_id', name=op.f('uq_claims_person_id')),
    )
