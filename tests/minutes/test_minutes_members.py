"""Minutes of a vote of members: the list, the sittings, who was entitled, the count by area."""

from meetings import CastBallot, founded
from sitting_hall import html_of

from conference.core.ids import PersonId, PollId
from conference.deliberation.chamber.commands import AdoptRules, RuleLine
from conference.deliberation.polls.commands import (
    AdjournPoll,
    ClosePoll,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    ResumePoll,
)
from conference.deliberation.polls.electorate import party_of_area
from conference.deliberation.voters.commands import ListVoters, WithdrawVoterCode
from conference.deliberation.voters.model import ListedArea

POLL = PollId("recall")
AREAS = (ListedArea("Harbour", 4), ListedArea("Hills", 3))


def test_minutes_tell_of_list_sittings_turnout_areas_and_verdict():
    driver = founded()
    rule = RuleLine("recall", "Recall of an elected person", "2/3", "cast", "1/2")
    driver.must(AdoptRules((rule,)))
    driver.must(ListVoters(AREAS, "ab" * 32, "2026-11-30"))
    driver.must(
        PreparePoll(
            POLL, "Recall the speaker?", ("For", "Against"), ("phones",),
            electorate="members", decision="recall",
        )
    )  # fmt: skip
    driver.must(OpenPoll(POLL))
    driver.must(WithdrawVoterCode(7, "The letter never came."))
    for number, choice in ((1, 0), (2, 0), (5, 1)):
        cast(driver, number, choice)
    driver.must(AdjournPoll(POLL))
    driver.must(ResumePoll(POLL))
    cast(driver, 6, 0)
    driver.must(ClosePoll(POLL))
    driver.must(PublishPoll(POLL))
    html = html_of(driver)
    for words in (
        "from the register of 2026-11-30: 7 people in 2 areas may vote",
        "The code of voter 7 was taken back. Reason: The letter never came.",
        "Vote of the members (Recall of an elected person, secret)",
        "half of all who may vote must vote",
        "Adjourned at",
        "Voted: 4 of 7 people entitled.",
        "For 3, against 1, abstentions 0: carried.",
        "Quorum: 4 voting; there were 4: reached.",
        "By areas",
        "Harbour",
    ):
        assert words in html, words
    assert "seats" not in html.partition("Recall the speaker?")[2].partition("<h")[0]


def cast(driver, number, choice):
    """A ballot of a voter."""
    party = party_of_area(0 if number <= 4 else 1)
    driver.must(CastBallot(POLL, party, PersonId(number), f"{number:032x}", 1, (choice,)))
