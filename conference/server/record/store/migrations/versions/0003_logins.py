"""The login of a session: by which name an operator signed in; "" for sessions of before."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column."""
    op.add_column("session", sa.Column("login", sa.String, nullable=False, server_default=""))
