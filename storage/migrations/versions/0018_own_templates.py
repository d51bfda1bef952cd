"""A workspace has templates of its own"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0018'
down_revision = '0016'


def upgrade() -> None:
    op.create_table(
        'own_templates',
        sa.Column('workspace_id', sa.String(), nullable=False),
        sa.Column('id', sa.String(), nullable=False),
        sa.Column('content', sa.Text(), nullable=False),
        sa.Column('kept_at', columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['workspace_id'], ['workspaces.id'], name=op.f('fk_own_templates_workspace_id_workspaces')),
        sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_own_templates')),
    )
