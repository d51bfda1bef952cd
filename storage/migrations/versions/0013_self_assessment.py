"""Checklists, rounds of self-assessment and their levels; how a thing became done changes no table from now on"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0013'
down_revision = '0012'


def upgrade() -> None:
    with op.batch_alter_table('preparations', schema=None) as batch_op:
        batch_op.alter_column('done_how', existing_type=sa.String(30), type_=sa.String(), existing_nullable=True)
        batch_op.drop_constraint(batch_op.f('ck_preparations_done_how'), type_='check')
    op.create_table('checklists',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('programme_id', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('version', sa.String(), nullable=False),
    sa.Column('content', sa.JSON(), nullable=False),
    sa.Column('at', columns.Moment(timezone=True), nullable=False),
    sa.Column('by_id', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['people.id'], name=op.f('fk_checklists_by_id')),
    sa.ForeignKeyConstraint(['programme_id'], ['programmes.id'], name=op.f('fk_checklists_programme_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_checklists')),
    sa.UniqueConstraint('programme_id', 'name', 'version', name=op.f('uq_checklists_programme_id'))
    )
    op.create_table('assessment_rounds',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('preparation_id', sa.String(), nullable=False),
    sa.Column('programme_id', sa.String(), nullable=False),
    sa.Column('organisation_id', sa.String(), nullable=False),
    sa.Column('checklist', sa.JSON(), nullable=False),
    sa.Column('took_part', sa.Text(), nullable=False),
    sa.Column('movement', sa.Text(), nullable=False),
    sa.Column('needs', sa.Text(), nullable=False),
    sa.Column('cluster_id', sa.String(), nullable=True),
    sa.Column('to_facilitator', sa.Boolean(), nullable=False),
    sa.Column('begun_at', columns.Moment(timezone=True), nullable=False),
    sa.Column('begun_by_id', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['begun_by_id'], ['people.id'], name=op.f('fk_assessment_rounds_begun_by_id')),
    sa.ForeignKeyConstraint(['cluster_id'], ['clusters.id'], name=op.f('fk_assessment_rounds_cluster_id')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisations.id'], name=op.f('fk_assessment_rounds_organisation_id')),
    sa.ForeignKeyConstraint(['preparation_id'], ['preparations.id'], name=op.f('fk_assessment_rounds_preparation_id')),
    sa.ForeignKeyConstraint(['programme_id'], ['programmes.id'], name=op.f('fk_assessment_rounds_programme_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_assessment_rounds')),
    sa.UniqueConstraint('preparation_id', name=op.f('uq_assessment_rounds_preparation_id'))
    )
    with op.batch_alter_table('assessment_rounds', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_assessment_rounds_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_assessment_rounds_programme_id'), ['programme_id'], unique=False)
    op.create_table('assessment_marks',
    sa.Column('round_id', sa.String(), nullable=False),
    sa.Column('point', sa.String(), nullable=False),
    sa.Column('level', sa.Integer(), nullable=True),
    sa.Column('by_id', sa.String(), nullable=True),
    sa.Column('at', columns.Moment(timezone=True), nullable=True),
    sa.Column('rival', sa.Integer(), nullable=True),
    sa.Column('rival_by_id', sa.String(), nullable=True),
    sa.Column('comment', sa.Text(), nullable=False),
    sa.Column('comment_by_id', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['by_id'], ['people.id'], name=op.f('fk_assessment_marks_by_id')),
    sa.ForeignKeyConstraint(['comment_by_id'], ['people.id'], name=op.f('fk_assessment_marks_comment_by_id')),
    sa.ForeignKeyConstraint(['rival_by_id'], ['people.id'], name=op.f('fk_assessment_marks_rival_by_id')),
    sa.ForeignKeyConstraint(['round_id'], ['assessment_rounds.id'], name=op.f('fk_assessment_marks_round_id')),
    sa.PrimaryKeyConstraint('round_id', 'point', name=op.f('pk_assessment_marks'))
    )
    op.create_table('assessment_voices',
    sa.Column('round_id', sa.String(), nullable=False),
    sa.Column('person_id', sa.String(), nullable=False),
    sa.Column('point', sa.String(), nullable=False),
    sa.Column('level', sa.Integer(), nullable=False),
    sa.Column('at', columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_assessment_voices_person_id')),
    sa.ForeignKeyConstraint(['round_id'], ['assessment_rounds.id'], name=op.f('fk_assessment_voices_round_id')),
    sa.PrimaryKeyConstraint('round_id', 'person_id', 'point', name=op.f('pk_assessment_voices'))
    )
    with op.batch_alter_table('assessment_voices', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_assessment_voices_person_id'), ['person_id'], unique=False)
