"""Conferences that are held on SQLite, verified, and exported."""

import asyncio

from servers import sql_store

from conference.core.treehead import HeadKey
from conference.server.record.store.verify import verify as verify_store
from conference.server.record.transparency.export import export

__all__ = ["exported"]


def exported(folder, hold_conference):
    """The lines of the record that ``hold_conference(store, key)`` makes in the folder."""
    store = sql_store(folder / "record.sqlite3")
    asyncio.run(hold_conference(store, HeadKey.at(folder / "head.key")))
    found = verify_store(store)
    assert found.holds, found.reason
    export(store, folder / "record.jsonl")
    store.close()
    return (folder / "record.jsonl").read_text(encoding="utf-8").splitlines()
