"""What a decision needs, in figures, before anybody has voted."""

import pytest
from meetings import POLL, founded

from conference.deliberation.audience import Audience
from conference.deliberation.chamber.commands import AdoptRules, CheckOut, RuleLine, SignIn
from conference.deliberation.documents import documents
from conference.deliberation.members.commands import InviteMembers, NoteStanding
from conference.deliberation.outputs.commands import PrepareScene, Take
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.outputs.preview import preview_revision
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll

MEMBERS = tuple(f"{n:064x}" for n in range(1, 7))
RULES = (
    RuleLine("motion"),
    RuleLine("constitution", "The constitution", "2/3", "present", "1/2"),
    RuleLine("turnout", quorum="1/2", quorum_of="present"),
)


def prepared(kind, present):
    """A chamber of six seats, so many of them signed in, and a draft of this kind."""
    driver = founded()
    driver.must(AdoptRules(RULES))
    driver.must(InviteMembers("d" * 64, MEMBERS))
    driver.must(NoteStanding(MEMBERS, "accepted"))
    for number, member in enumerate(MEMBERS[:present], 1):
        driver.must(SignIn(member, f"{number:016x}"))
    options = ("For", "Against", "Abstain")
    of = {"channels": ("phones",), "electorate": "chamber", "decision": kind}
    driver.must(PreparePoll(POLL, "Adopt it?", options, **of))
    return driver


def asked(kind, present=6):
    """The same, voting on it."""
    driver = prepared(kind, present)
    driver.must(OpenPoll(POLL))
    return driver


def needs_of(driver, audience=Audience.MEMBERS):
    return dict(documents(driver.meeting, audience))[f"poll/{POLL}"].needs


def figures(needs):
    return needs.votes, needs.base, needs.quorum_votes, needs.quorum_base


def test_the_figures_follow_who_comes_and_goes_until_the_close():
    driver = asked("constitution", present=5)
    assert figures(needs_of(driver)) == (4, 5, 3, 6)
    driver.must(CheckOut(MEMBERS[0]))
    driver.must(CheckOut(MEMBERS[1]))
    assert figures(needs_of(driver)) == (2, 3, 3, 6)
    driver.must(ClosePoll(POLL))
    driver.must(CheckOut(MEMBERS[2]))
    assert figures(needs_of(driver)) == (2, 3, 3, 6), "as at the close"


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        ("motion", (None, None, None, None)),
        ("turnout", (None, None, 3, 5)),
        ("constitution", (4, 5, 3, 6)),
    ],
)
def test_what_is_of_the_votes_is_not_known_before_they_are_counted(kind, found):
    assert figures(needs_of(asked(kind, present=5))) == found


def test_what_it_needs_stands_there_in_words():
    needs = needs_of(asked("constitution"))
    assert needs.majority_words == "at least two thirds of members present"
    assert needs.quorum_words == "half of all seats must be signed in"
    assert needs.tie_words == "a tie does not carry"


def test_a_draft_has_figures_once_it_is_on_a_screen():
    driver = prepared("constitution", 6)
    assert figures(needs_of(driver, Audience.DESK)) == (None, None, None, None)
    driver.must(PrepareScene((Output.MEMBERS,), Scene(SceneKind.POLL, poll=POLL)))
    driver.must(Take((Output.MEMBERS,), preview_revision(driver.meeting)))
    assert figures(needs_of(driver)) == (4, 6, 3, 6)
    driver.must(OpenPoll(POLL))
    assert figures(needs_of(driver)) == (4, 6, 3, 6)
