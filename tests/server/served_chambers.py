"""A chamber of six behind a real server, for tests: its badges, and how it comes to be."""

from conference.deliberation.chamber.commands import AdoptRules, RuleLine
from conference.deliberation.members.commands import InviteMembers, NoteStanding
from conference.deliberation.sender import SERVER
from conference.server.record.asking import answer_to
from conference.server.record.exchange import Done
from conference.sortition.commitment import pseudonym_of

BADGES = [f"guest-{n}:{n:016x}" for n in range(1, 7)]
MEMBERS = tuple(pseudonym_of(code, who) for who, _, code in (b.partition(":") for b in BADGES))


async def must(server, command):
    """The server itself asks for it."""
    assert isinstance(await answer_to(server.writer, SERVER, command), Done)


async def seated(server):
    """Six members are on the confirmed list."""
    await must(server, AdoptRules((RuleLine("motion", "A motion"),)))
    await must(server, InviteMembers("d" * 64, MEMBERS))
    await must(server, NoteStanding(MEMBERS, "accepted"))
