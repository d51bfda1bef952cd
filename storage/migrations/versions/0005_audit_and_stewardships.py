"""What was done to whose data is written down, and somebody answers for it, for so long"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0005'
down_revision = '0004'


def upgrade() -> None:
    op.create_table('audit_entries',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('programme_id', sa.String(), nullable=True),
    sa.Column('at', columns.Moment(timezone=True), nullable=False),
    sa.Column('what', sa.String(), nullable=False),
    sa.Column('by_id', sa.String(), nullable=True),
    sa.Column('about_id', sa.String(), nullable=True),
    sa.Column('thing', sa.String(), nullable=False),
    sa.Column('detail', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['about_id'], ['people.id'], name=op.f('fk_audit_entries_about_id')),
    sa.ForeignKeyConstraint(['by_id'], ['people.id'], name=op.f('fk_audit_entries_by_id')),
    sa.ForeignKeyConstraint(['programme_id'], ['programmes.id'], name=op.f('fk_audit_entries_programme_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_entries'))
    )
    with op.batch_alter_table('audit_entries', schema=None) as batch_op:
        batch_op.create_index('ix_audit_entries_programme', ['programme_id', 'at'], unique=False)
        batch_op.create_index(batch_op.f('ix_audit_entries_by_id'), ['by_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_audit_entries_about_id'), ['about_id'], unique=False)
    op.create_table('stewardships',
    sa.Column('programme_id', sa.String(), nullable=False),
    sa.Column('controller', sa.Text(), nullable=False),
    sa.Column('contact', sa.Text(), nullable=False),
    sa.Column('months', sa.Integer(), nullable=False),
    sa.Column('fate', sa.Enum('anonymise', 'erase', name='fate', native_enum=False, create_constraint=True, length=30), nullable=False),
    sa.Column('archived_at', columns.Moment(timezone=True), nullable=True),
    sa.Column('archived_by_id', sa.String(), nullable=True),
    sa.Column('ending_at', columns.Moment(timezone=True), nullable=True),
    sa.Column('ended_at', columns.Moment(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['archived_by_id'], ['people.id'], name=op.f('fk_stewardships_archived_by_id')),
    sa.ForeignKeyConstraint(['programme_id'], ['programmes.id'], name=op.f('fk_stewardships_programme_id')),
    sa.PrimaryKeyConstraint('programme_id', name=op.f('pk_stewardships'))
    )
