"""Alembic asks here how to reach the database; ``storage.ground.migrating`` hands it the connection."""

from alembic import context

import storage
from programme.ground.rooms import rooms
from storage.ground.tables import Table

list(rooms(storage, "tables"))  # every chapter's tables belong to the shape
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
    user_module_prefix="columns.",
)
with context.begin_transaction():
    context.run_migrations()
