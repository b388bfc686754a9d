"""The signed tree heads: append-only, like the record that they are over."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table, and forbid to change it."""
    op.create_table(
        "signed_head",
        sa.Column("size", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("root", sa.LargeBinary, nullable=False),
        sa.Column("time", sa.BigInteger, nullable=False),
        sa.Column("signer", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
    )
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER signed_head_no_{verb.lower()} BEFORE {verb} ON signed_head "
                "BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END"
            )
