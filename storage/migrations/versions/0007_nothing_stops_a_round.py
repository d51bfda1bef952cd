"""What stood in a round's way, what could not be said by our own fault, and how fast a workspace is asked"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0007'
down_revision = '0006'


def upgrade() -> None:
    op.create_table('troubles',
    sa.Column('what', sa.String(), nullable=False),
    sa.Column('about', sa.String(), nullable=False),
    sa.Column('cause', sa.String(), nullable=False),
    sa.Column('since', columns.Moment(timezone=True), nullable=False),
    sa.Column('seen_at', columns.Moment(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('what', 'about', name=op.f('pk_troubles'))
    )
    op.create_table('paces',
    sa.Column('workspace_id', sa.String(), nullable=False),
    sa.Column('method', sa.String(), nullable=False),
    sa.Column('free_at', sa.Double(), nullable=False),
    sa.Column('rests_until', columns.Moment(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspaces.id'], name=op.f('fk_paces_workspace_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'method', name=op.f('pk_paces'))
    )
    with op.batch_alter_table('notices', schema=None) as batch_op:
        batch_op.add_column(sa.Column('ours', sa.String(), nullable=True))
