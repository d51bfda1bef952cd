"""Who invites, who comes and was there, how it was, and what was heard at a meeting"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0014'
down_revision = '0013'


def upgrade() -> None:
    op.create_table('attendances',
    sa.Column('meeting_id', sa.String(), nullable=False),
    sa.Column('person_id', sa.String(), nullable=False),
    sa.Column('coming', sa.String(), nullable=True),
    sa.Column('instead', sa.Text(), nullable=False),
    sa.Column('on', sa.Date(), nullable=True),
    sa.Column('answered_at', columns.Moment(timezone=True), nullable=True),
    sa.Column('answered_by_id', sa.String(), nullable=True),
    sa.Column('via', sa.String(), nullable=False),
    sa.Column('stamp', sa.String(), nullable=False),
    sa.Column('present', sa.Boolean(), nullable=True),
    sa.Column('present_by_id', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['answered_by_id'], ['people.id'], name=op.f('fk_attendances_answered_by_id')),
    sa.ForeignKeyConstraint(['meeting_id'], ['meetings.id'], name=op.f('fk_attendances_meeting_id')),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_attendances_person_id')),
    sa.ForeignKeyConstraint(['present_by_id'], ['people.id'], name=op.f('fk_attendances_present_by_id')),
    sa.PrimaryKeyConstraint('meeting_id', 'person_id', name=op.f('pk_attendances'))
    )
    with op.batch_alter_table('attendances', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_attendances_person_id'), ['person_id'], unique=False)
    op.create_table('knowledge_inventories',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('meeting_id', sa.String(), nullable=False),
    sa.Column('cluster_id', sa.String(), nullable=False),
    sa.Column('organisation_id', sa.String(), nullable=False),
    sa.Column('by_id', sa.String(), nullable=False),
    sa.Column('who', sa.Text(), nullable=False),
    sa.Column('knows', sa.Text(), nullable=False),
    sa.Column('needs', sa.Text(), nullable=False),
    sa.Column('shares', sa.Text(), nullable=False),
    sa.Column('at', columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['people.id'], name=op.f('fk_knowledge_inventories_by_id')),
    sa.ForeignKeyConstraint(['cluster_id'], ['clusters.id'], name=op.f('fk_knowledge_inventories_cluster_id')),
    sa.ForeignKeyConstraint(['meeting_id'], ['meetings.id'], name=op.f('fk_knowledge_inventories_meeting_id')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisations.id'], name=op.f('fk_knowledge_inventories_organisation_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_knowledge_inventories')),
    sa.UniqueConstraint('meeting_id', 'by_id', name=op.f('uq_knowledge_inventories_meeting_id'))
    )
    with op.batch_alter_table('knowledge_inventories', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_knowledge_inventories_by_id'), ['by_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_knowledge_inventories_cluster_id'), ['cluster_id'], unique=False)
    op.create_table('meeting_feedback',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('meeting_id', sa.String(), nullable=False),
    sa.Column('cluster_id', sa.String(), nullable=False),
    sa.Column('person_id', sa.String(), nullable=False),
    sa.Column('plus', sa.Text(), nullable=False),
    sa.Column('minus', sa.Text(), nullable=False),
    sa.Column('interesting', sa.Text(), nullable=False),
    sa.Column('signed', sa.Boolean(), nullable=False),
    sa.Column('at', columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['cluster_id'], ['clusters.id'], name=op.f('fk_meeting_feedback_cluster_id')),
    sa.ForeignKeyConstraint(['meeting_id'], ['meetings.id'], name=op.f('fk_meeting_feedback_meeting_id')),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_meeting_feedback_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_meeting_feedback')),
    sa.UniqueConstraint('meeting_id', 'person_id', name=op.f('uq_meeting_feedback_meeting_id'))
    )
    with op.batch_alter_table('meeting_feedback', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_meeting_feedback_cluster_id'), ['cluster_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_meeting_feedback_person_id'), ['person_id'], unique=False)
    op.create_table('meeting_invitations',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('meeting_id', sa.String(), nullable=False),
    sa.Column('cluster_id', sa.String(), nullable=False),
    sa.Column('agenda', sa.Text(), nullable=False),
    sa.Column('have_ready', sa.Text(), nullable=False),
    sa.Column('written_at', columns.Moment(timezone=True), nullable=False),
    sa.Column('written_by_id', sa.String(), nullable=False),
    sa.Column('sent_at', columns.Moment(timezone=True), nullable=True),
    sa.Column('sent_by_id', sa.String(), nullable=True),
    sa.Column('sequence', sa.Integer(), nullable=False),
    sa.Column('told', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['cluster_id'], ['clusters.id'], name=op.f('fk_meeting_invitations_cluster_id')),
    sa.ForeignKeyConstraint(['meeting_id'], ['meetings.id'], name=op.f('fk_meeting_invitations_meeting_id')),
    sa.ForeignKeyConstraint(['sent_by_id'], ['people.id'], name=op.f('fk_meeting_invitations_sent_by_id')),
    sa.ForeignKeyConstraint(['written_by_id'], ['people.id'], name=op.f('fk_meeting_invitations_written_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_meeting_invitations')),
    sa.UniqueConstraint('meeting_id', 'cluster_id', name=op.f('uq_meeting_invitations_meeting_id'))
    )
    with op.batch_alter_table('meeting_invitations', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_meeting_invitations_cluster_id'), ['cluster_id'], unique=False)
    for column, to in (('meeting_id', 'meetings'), ('heard_from_id', 'organisations')):
        # SQLite would write the whole table anew for a constraint of its own, and others point at its rows.
        op.execute(f'ALTER TABLE ideas ADD COLUMN {column} VARCHAR CONSTRAINT fk_ideas_{column} REFERENCES {to} (id)')
    op.create_index(op.f('ix_ideas_meeting_id'), 'ideas', ['meeting_id'], unique=False)
    with op.batch_alter_table('programmes', schema=None) as batch_op:
        batch_op.add_column(sa.Column('inviter', sa.String(), server_default='facilitator', nullable=False))
