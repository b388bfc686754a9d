"""When a desk or a display was last used, coarsely; 0 for all others, and for those of before."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column."""
    op.add_column("session", sa.Column("used", sa.BigInteger, nullable=False, server_default="0"))
