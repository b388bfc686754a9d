"""The tables of the record, as they are after the last of the ``migrations``, in any database."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
)

__all__ = [
    "code_table",
    "entry_table",
    "head_table",
    "metadata",
    "roll_table",
    "session_table",
    "setting_table",
    "signed_head_table",
]

metadata = MetaData()

entry_table = Table(
    "entry",
    metadata,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("time", BigInteger, nullable=False),
    Column("kind", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("leaf", LargeBinary, nullable=False),
)
head_table = Table(
    "head",
    metadata,
    Column("size", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("root", LargeBinary, nullable=False),
)
signed_head_table = Table(
    "signed_head",
    metadata,
    Column("size", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("root", LargeBinary, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("signer", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)
roll_table = Table(
    "roll",
    metadata,
    Column("poll", String, nullable=False),
    Column("person", BigInteger, nullable=False),
    PrimaryKeyConstraint("poll", "person"),
    sqlite_with_rowid=False,
)
session_table = Table(
    "session",
    metadata,
    Column("token", LargeBinary, primary_key=True),
    Column("role", String, nullable=False),
    Column("party", Integer, nullable=False),
    Column("person", BigInteger, nullable=False),
    Column("login", String, nullable=False),
    Column("used", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
code_table = Table(
    "code",
    metadata,
    Column("code", String, primary_key=True),
    Column("role", String, nullable=False),
    Column("party", Integer, nullable=False),
    sqlite_with_rowid=False,
)
setting_table = Table(
    "setting",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)
