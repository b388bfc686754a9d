"""Four people who may be members: invited, noted, replaced, and at the door with their badges."""

from hypothesis import strategies as st

from conference.deliberation.members.commands import (
    CheckBadge,
    InviteMembers,
    NoteStanding,
    ReplaceMembers,
)
from conference.sortition.roster import Standing
from strategies.mostly import mostly

PEOPLE = [f"{n:064x}" for n in range(4)]
people = st.sampled_from(PEOPLE)
DRAW = "ab" * 32
INVITATIONS = st.lists(people, max_size=2).map(tuple).map(lambda some: InviteMembers(DRAW, some))
STANDINGS = st.builds(
    lambda one, standing: NoteStanding((one,), standing),
    people,
    st.sampled_from([standing.value for standing in Standing]),
)
BADGES = st.builds(CheckBadge, st.sampled_from([*PEOPLE, "no badge"]))


def commands(meeting):
    """Every step of every member, and badges of strangers."""
    vacant = meeting.members.roster.open_seats()
    replacements = st.builds(
        lambda leaving, entering: ReplaceMembers(((leaving, entering),), 1),
        st.sampled_from(vacant) if vacant else people,
        people,
    )
    anything = st.one_of(INVITATIONS, STANDINGS, replacements, BADGES)
    return mostly([replacements] if vacant else [], anything)
