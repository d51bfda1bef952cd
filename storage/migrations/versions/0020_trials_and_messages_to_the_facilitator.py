"""Trials alone, and messages to the facilitator"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0020'
down_revision = '0018'


def upgrade() -> None:
    op.create_table('facilitator_messages',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('programme_id', sa.String(), nullable=False),
    sa.Column('author_id', sa.String(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('sent_at', columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['author_id'], ['people.id'], name=op.f('fk_facilitator_messages_author_id')),
    sa.ForeignKeyConstraint(['programme_id'], ['programmes.id'], name=op.f('fk_facilitator_messages_programme_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_facilitator_messages'))
    )
    with op.batch_alter_table('facilitator_messages', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_facilitator_messages_author_id'), ['author_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_facilitator_messages_programme_id'), ['programme_id'], unique=False)
    op.add_column('programmes', sa.Column('trial', sa.Boolean(), server_default=sa.false(), nullable=False))
