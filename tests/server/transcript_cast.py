"""Who takes part in the transcript's conference, and the parties and items it is made of."""

from __future__ import annotations

from transcript_client import Client
from transcript_driver import person_code

NOON = 1_780_660_800_000
"""Of the first day, in ms since 1970."""


class Cast:
    """Everybody who takes part, by name; ``house`` is the server."""

    def __init__(self, house):
        self.house = house

    async def comes(self, name, role, secret="", **options):
        """Somebody new says hello."""
        client = Client(self.house, name, **options)
        setattr(self, name, client)
        return await client.hello(role, secret)

    async def phones(self, party, names):
        """People join a party, each with a phone."""
        return [await self.comes(name, "person", person_code(party)) for name in names]


def party(number, area, capacity=40):
    """A party as it is registered."""
    return {
        "id": number,
        "name": f"The Plough, room {number}",
        "area": area,
        "latitude": 54.5 - number,
        "longitude": -2.25,
        "capacity": capacity,
    }


def item(ident, kind, title, minute, **fields):
    """An item as it is planned, so many minutes after noon."""
    starts_at = NOON + minute * 60_000
    fixed = {"id": ident, "day": 1, "kind": kind, "title": title, "starts_at": starts_at}
    return {**fixed, "minutes": 10, **fields}
