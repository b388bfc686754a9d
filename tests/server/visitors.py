"""Who comes to a server in the tests: a client of its HTTP side, a desk, a person with a code."""

import contextlib

import httpx
from servers import sql_store, talking

from conference.protocol.messages import Role


@contextlib.asynccontextmanager
async def asking(server):
    """A client of the server's HTTP side."""
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as http:
        yield http


@contextlib.asynccontextmanager
async def desk_of(server, folder):
    """A conversation with the server as the desk of this folder."""
    async with talking(server, Role.DESK, folder.keys().desk_token) as desk:
        yield desk


def codes_of(folder, party=0):
    """The codes of a party of this folder."""
    store = sql_store(folder.record)
    try:
        return [code for code in store.codes() if code.party == party]
    finally:
        store.close()


def join_code(folder):
    """The code with which a person joins the first party of this folder."""
    return next(code.code for code in codes_of(folder) if code.role == "person")
