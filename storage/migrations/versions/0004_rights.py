"""Whom a thing was opened to is kept with it; who may facilitate; what a facilitator took out of somebody's words"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0004'
down_revision = '0003'


def upgrade() -> None:
    """Each column by itself: SQLite would make a table anew, and others hang on these."""
    refer('improvements', 'cluster_id', 'clusters')
    refer('preparations', 'shown_to_id', 'clusters')
    refer('reflections', 'details_out_by_id', 'people')
    op.create_index('ix_improvements_cluster_id', 'improvements', ['cluster_id'], unique=False)
    op.add_column('reflections', sa.Column('details_out_at', columns.Moment(timezone=True), nullable=True))
    op.add_column('people', sa.Column('admin', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column('workspaces', sa.Column('only_listed', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column('workspaces', sa.Column('listed', sa.JSON(), server_default='[]', nullable=False))
    keep_what_was_chosen(op.get_bind())


def refer(table: str, column: str, to: str) -> None:
    op.execute(f'ALTER TABLE {table} ADD COLUMN {column} VARCHAR CONSTRAINT fk_{table}_{column} REFERENCES {to} (id)')


organisations = sa.table('organisations', sa.column('id', sa.String()), sa.column('cluster_id', sa.String()))
improvements = sa.table('improvements', sa.column('organisation_id', sa.String()), sa.column('cluster_id', sa.String()))
preparations = sa.table('preparations', sa.column('cluster_id', sa.String()), sa.column('shown_to_id', sa.String()), sa.column('done_how', sa.String()))


def keep_what_was_chosen(connection: sa.Connection) -> None:
    """Until now a thing was open to the cluster that its organisation meets in today: to that, and no other."""
    there = sa.select(organisations.c.cluster_id).where(organisations.c.id == improvements.c.organisation_id)
    connection.execute(sa.update(improvements).values(cluster_id=there.scalar_subquery()))
    connection.execute(sa.update(preparations).where(preparations.c.done_how.is_not(None)).values(shown_to_id=preparations.c.cluster_id))
