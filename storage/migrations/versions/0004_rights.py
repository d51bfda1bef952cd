"""Whom a thing was opened to is kept with it; who may facilitate; what a facilitator took out of somebody's words"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0004'
down_revision = '0002'


def upgrade() -> None:
    with op.batch_alter_table('improvements', schema=None) as batch_op:
        batch_op.add_column(sa.Column('cluster_id', sa.String(), nullable=True))
    with op.batch_alter_table('preparations', schema=None) as batch_op:
        batch_op.add_column(sa.Column('shown_to_id', sa.String(), nullable=True))
        batch_op.create_foreign_key(batch_op.f('fk_preparations_shown_to_id_clusters'), 'clusters', ['shown_to_id'], ['id'])
    with op.batch_alter_table('reflections', schema=None) as batch_op:
        batch_op.add_column(sa.Column('details_out_at', columns.Moment(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('details_out_by_id', sa.String(), nullable=True))
        batch_op.create_foreign_key(batch_op.f('fk_reflections_details_out_by_id_people'), 'people', ['details_out_by_id'], ['id'])
    with op.batch_alter_table('people', schema=None) as batch_op:
        batch_op.add_column(sa.Column('admin', sa.Boolean(), server_default=sa.false(), nullable=False))
    with op.batch_alter_table('workspaces', schema=None) as batch_op:
        batch_op.add_column(sa.Column('starters', sa.Enum('members', 'listed', name='starters', native_enum=False, create_constraint=True, length=30), server_default='members', nullable=False))
        batch_op.add_column(sa.Column('listed', sa.JSON(), server_default='[]', nullable=False))
    keep_what_was_chosen(op.get_bind())
    with op.batch_alter_table('improvements', schema=None) as batch_op:
        batch_op.alter_column('cluster_id', existing_type=sa.String(), nullable=False)
        batch_op.create_foreign_key(batch_op.f('fk_improvements_cluster_id_clusters'), 'clusters', ['cluster_id'], ['id'])
        batch_op.create_index(batch_op.f('ix_improvements_cluster_id'), ['cluster_id'], unique=False)


organisations = sa.table('organisations', sa.column('id', sa.String()), sa.column('cluster_id', sa.String()))
improvements = sa.table('improvements', sa.column('organisation_id', sa.String()), sa.column('cluster_id', sa.String()))
preparations = sa.table('preparations', sa.column('cluster_id', sa.String()), sa.column('shown_to_id', sa.String()), sa.column('done_how', sa.String()))


def keep_what_was_chosen(connection: sa.Connection) -> None:
    """Until now a thing was open to the cluster that its organisation meets in today: to that, and no other."""
    there = sa.select(organisations.c.cluster_id).where(organisations.c.id == improvements.c.organisation_id)
    connection.execute(sa.update(improvements).values(cluster_id=there.scalar_subquery()))
    connection.execute(sa.update(preparations).where(preparations.c.done_how.is_not(None)).values(shown_to_id=preparations.c.cluster_id))
