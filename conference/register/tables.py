"""The tables of the register, in SQLite."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    create_engine,
    event,
    select,
)

__all__ = [
    "engine_of", "metadata", "person_table", "put", "seat_table", "setting", "setting_table",
    "sitting_table",
]  # fmt: skip

metadata = MetaData()

person_table = Table(
    "person",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("trained", Integer, nullable=False),
    Column("cells", String, nullable=False),
)
setting_table = Table(
    "setting",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)
sitting_table = Table(
    "sitting",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("digest", String, nullable=False, unique=True),
    Column("commitment", String, nullable=False),
    Column("title", String, nullable=False),
    Column("drawn_at", Integer, nullable=False),
    Column("seats", Integer, nullable=False),
    Column("chances", LargeBinary, nullable=False),
)
seat_table = Table(
    "seat",
    metadata,
    Column("sitting", Integer, ForeignKey("sitting.number"), nullable=False),
    Column("person", Integer, nullable=False),
    Column("how", String, nullable=False),
    PrimaryKeyConstraint("sitting", "person"),
)


def engine_of(path: Path) -> Engine:
    """The database at ``path``; what is deleted in it is overwritten.

    Errors of it do not show what was to be stored: that is people's names and addresses.
    """
    engine = create_engine(f"sqlite:///{path}", hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _: object) -> None:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA busy_timeout=2000")

    return engine


def setting(connection: Connection, name: str) -> str | None:
    """The setting of this name; None if there is none."""
    query = select(setting_table.c.value).where(setting_table.c.name == name)
    found: str | None = connection.execute(query).scalar()
    return found


def put(connection: Connection, name: str, value: str) -> None:
    """Store a setting, in place of the one before."""
    connection.execute(setting_table.delete().where(setting_table.c.name == name))
    connection.execute(setting_table.insert().values(name=name, value=value))
