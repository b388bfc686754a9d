"""The record, the roll, sessions, codes and settings."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables of the first version, and forbid to change the record."""
    number = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "entry",
        sa.Column("number", number, primary_key=True),
        sa.Column("time", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("leaf", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "head",
        sa.Column("size", number, primary_key=True),
        sa.Column("root", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "roll",
        sa.Column("poll", sa.String, nullable=False),
        sa.Column("person", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("poll", "person"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "session",
        sa.Column("token", sa.LargeBinary, primary_key=True),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("party", sa.Integer, nullable=False),
        sa.Column("person", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "code",
        sa.Column("code", sa.String, primary_key=True),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("party", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("value", sa.String, nullable=False),
    )
    if op.get_bind().dialect.name == "sqlite":
        for table in ("entry", "head"):
            for verb in ("UPDATE", "DELETE"):
                op.execute(
                    f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                    "BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END"
                )
