"""A chamber of six seats for tests, with standing rules, and two tellers."""

from meetings import founded

from conference.core.errors import Refusal
from conference.deliberation.chamber.commands import AdoptRules, RuleLine, SignIn
from conference.deliberation.members.commands import InviteMembers, NoteStanding
from conference.deliberation.polls.events import CountsAgreed, CountsTold
from conference.deliberation.sender import Role, Sender

MEMBERS = tuple(f"{n:064x}" for n in range(1, 7))
DRAW = "d" * 64
ANN, BEN = (Sender(Role.DESK, login=name) for name in ("Ann", "Ben"))
RULES = (
    RuleLine("motion", "A motion"),
    RuleLine("chair", "A motion that the chair may save", tie="chair"),
    RuleLine("lot", "A motion by lot", tie="lot"),
    RuleLine("constitution", "The constitution", "2/3", "present", "1/2"),
    RuleLine("turnout", "Half of those present vote", quorum="1/2", quorum_of="present"),
    RuleLine("open", "By name", by_name=True),
)


def seated(present=6):
    """A chamber of six seats, so many of them signed in with a device."""
    driver = founded()
    driver.must(AdoptRules(RULES))
    driver.must(InviteMembers(DRAW, MEMBERS))
    driver.must(NoteStanding(MEMBERS, "accepted"))
    for number, member in enumerate(MEMBERS[:present], 1):
        driver.must(SignIn(member, f"{number:016x}"))
    return driver


def code(found):
    """The code of a refusal."""
    assert isinstance(found, Refusal), found
    assert found.sentence.endswith((".", "?"))
    return found.code


def asked_by(event):
    """The login that asked for it: of counts, who told them last."""
    match event:
        case CountsTold(teller=teller) | CountsAgreed(tellers=(_, teller)):
            return teller
        case _:
            return ""
