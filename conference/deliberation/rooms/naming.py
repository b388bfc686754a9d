"""Which names of parties are clear by themselves, and what those are called that are not.

This is the one place where it is decided: two pubs of one name are no mistake, but whoever reads a
table, an alert or a list of codes must know which one is meant.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping

from conference.core.ids import AreaId, PartyId
from conference.deliberation.rooms.model import Area, Party, Region

__all__ = ["unclear_names"]


def unclear_names(
    parties: Collection[Party], areas: Mapping[AreaId, Area], regions: Collection[Region]
) -> dict[PartyId, str]:
    """What those parties are called whose names alone are not clear; the others are left out.

    The area stands beside the name; where that is not enough the region, and then the number. Names
    that look the same are the same: capitals, blanks and ways to compose a letter do not matter.
    """
    taken = Counter(_as_seen(party.name) for party in parties)
    longer = {
        party.id: _longer(party, areas, regions)
        for party in parties
        if taken[_as_seen(party.name)] > 1
    }
    taken.update(_as_seen(name) for names in longer.values() for name in names)
    return {
        party: next((name for name in names if taken[_as_seen(name)] == 1), names[-1])
        for party, names in longer.items()
    }


def _longer(
    party: Party, areas: Mapping[AreaId, Area], regions: Collection[Region]
) -> tuple[str, ...]:
    """What a party can be called beside its name, each with more than the one before."""
    area = areas[party.area]
    region = next(one.name for one in regions if one.id == area.region)
    placed = f"{party.name}, {area.name}"
    return placed, f"{placed}, {region}", f"{placed}, {region} (party {party.id})"


def _as_seen(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
