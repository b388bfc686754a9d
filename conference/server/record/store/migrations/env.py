"""Alembic's environment: migrates over the connection that ``store.sql.upgrade`` hands over."""

from alembic import context

from conference.server.record.store.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
