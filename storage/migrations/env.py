"""Alembic asks here how to reach the database; ``storage.migrating`` hands it the connection."""

from alembic import context

from storage import attention_tables, improvement_tables, outreach_tables  # noqa: F401  their tables belong to the shape
from storage.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
    user_module_prefix="columns.",
)
with context.begin_transaction():
    context.run_migrations()
