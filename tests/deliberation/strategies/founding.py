"""A founding with two or three regions; one without a name, or with an area in no region."""

from hypothesis import strategies as st

from conference.core.ids import AreaId, RegionId
from conference.deliberation.founding.commands import FoundConference
from conference.deliberation.rooms.model import Area, Region

REGIONS = tuple(Region(RegionId(ident), ident.upper()) for ident in "nsw")
AREAS = tuple(
    Area(AreaId(f"{region.id}{n}"), f"Area {n}", region.id, 51.0 + n, -1.0)
    for n, region in enumerate(REGIONS[:2])
)

FOUNDINGS = st.builds(
    FoundConference,
    st.sampled_from(["Fair", "Fair", "Fair", ""]),
    st.booleans(),
    st.sampled_from([REGIONS, REGIONS[:2], REGIONS[:1]]),
    st.just(AREAS),
)


def commands(_meeting):
    """Founding it; again, when it is founded already."""
    return FOUNDINGS
