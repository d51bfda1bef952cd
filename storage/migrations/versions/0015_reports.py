"""What organisations let stand in a report, and the masters of presentations"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0015'
down_revision = '0014'


def upgrade() -> None:
    op.create_table('report_parts',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('programme_id', sa.String(), nullable=False),
    sa.Column('organisation_id', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('changed', sa.Text(), nullable=False),
    sa.Column('learned', sa.Text(), nullable=False),
    sa.Column('assessed', sa.Text(), nullable=False),
    sa.Column('quotes', sa.Text(), nullable=False),
    sa.Column('asked_at', columns.Moment(timezone=True), nullable=False),
    sa.Column('asked_by_id', sa.String(), nullable=False),
    sa.Column('settled_at', columns.Moment(timezone=True), nullable=True),
    sa.Column('settled_by_id', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['asked_by_id'], ['people.id'], name=op.f('fk_report_parts_asked_by_id')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisations.id'], name=op.f('fk_report_parts_organisation_id')),
    sa.ForeignKeyConstraint(['programme_id'], ['programmes.id'], name=op.f('fk_report_parts_programme_id')),
    sa.ForeignKeyConstraint(['settled_by_id'], ['people.id'], name=op.f('fk_report_parts_settled_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_report_parts')),
    sa.UniqueConstraint('programme_id', 'organisation_id', name=op.f('uq_report_parts_programme_id'))
    )
    with op.batch_alter_table('report_parts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_report_parts_organisation_id'), ['organisation_id'], unique=False)
    op.create_table('presentation_masters',
    sa.Column('programme_id', sa.String(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('given_at', columns.Moment(timezone=True), nullable=False),
    sa.Column('given_by_id', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['given_by_id'], ['people.id'], name=op.f('fk_presentation_masters_given_by_id')),
    sa.ForeignKeyConstraint(['programme_id'], ['programmes.id'], name=op.f('fk_presentation_masters_programme_id')),
    sa.PrimaryKeyConstraint('programme_id', name=op.f('pk_presentation_masters'))
    )
