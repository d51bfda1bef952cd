"""A routine's owner is a person, and managers follow each other"""

import sqlalchemy as sa
from alembic import op

from storage.ground import columns

revision = '0016'
down_revision = '0015'


def upgrade() -> None:
    with op.batch_alter_table("improvements", schema=None) as batch_op:
        batch_op.add_column(sa.Column("secure_owner_id", sa.String(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_improvements_secure_owner_id_people"), "people", ["secure_owner_id"], ["id"]
        )
        batch_op.create_index(
            batch_op.f("ix_improvements_secure_owner_id"), ["secure_owner_id"], unique=False
        )
    op.create_table(
        "shadowings",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("programme_id", sa.String(), nullable=False),
        sa.Column("organisation_id", sa.String(), nullable=False),
        sa.Column("who_id", sa.String(), nullable=False),
        sa.Column("whom_id", sa.String(), nullable=True),
        sa.Column("whom_name", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("saw", sa.Text(), nullable=False),
        sa.Column("made_at", columns.Moment(timezone=True), nullable=False),
        sa.Column("made_by_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["made_by_id"], ["people.id"], name=op.f("fk_shadowings_made_by_id_people")),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_shadowings_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programmes.id"], name=op.f("fk_shadowings_programme_id_programmes")
        ),
        sa.ForeignKeyConstraint(["who_id"], ["people.id"], name=op.f("fk_shadowings_who_id_people")),
        sa.ForeignKeyConstraint(["whom_id"], ["people.id"], name=op.f("fk_shadowings_whom_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shadowings")),
    )
    with op.batch_alter_table("shadowings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shadowings_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_shadowings_who_id"), ["who_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_shadowings_whom_id"), ["whom_id"], unique=False)
