"""The verdict in one sentence: of the recorded sheet, whatever rule it was decided by."""

from fractions import Fraction

import pytest
from pictures import NOON, picture, poll, sheet_of, tally

from conference.ui.display.says.screen import screen
from conference.ui.polls.says.outcome import shown_outcome
from conference.ui.polls.says.verdict import sheet_verdict
from conference.voting.decision import Majority, Rule
from conference.voting.sheet import sheet

TWO_THIRDS = Rule(Majority(2, 3))
QUORUM = Rule(of="present", quorum=30)
CHAIR = Rule(casting_vote=True)
CONSENSUS = Rule(Majority(0, 1, more_than=True), "cast", most_against=Fraction(1, 5))

SAID = [
    ((14, 6), TWO_THIRDS, {},
     "“For” is carried: 14 of 20, 14 needed (at least 2/3 of votes for and against)."),
    ((13, 7), TWO_THIRDS, {},
     "“For” is not carried: 13 of 20, 14 needed (at least 2/3 of votes for and against)."),
    ((12, 7), Rule(of="cast"), {"abstentions": 6},
     "“For” is not carried: 12 of 25, 13 needed (more than 1/2 of votes cast,"
     " abstentions included)."),
    ((1_200, 700), Rule(of="members"), {"members": 3_000},
     "“For” is not carried: 1,200 of 3,000, 1,501 needed (more than 1/2 of all members)."),
    ((18, 2), QUORUM, {"present": 25},
     "“For” is not carried: 18 of 25, 13 needed (more than 1/2 of members present)."
     " There was no quorum of 30."),
    ((18, 2), QUORUM, {"present": 30},
     "“For” is carried: 18 of 30, 16 needed (more than 1/2 of members present)."
     " The quorum of 30 was met."),
    ((10, 10), Rule(of="cast"), {}, "A tie: “For” and “Against”, 10 of 20 each."),
    ((10, 10), TWO_THIRDS, {},
     "A tie: “For” and “Against”, 10 of 20 each, 14 needed"
     " (at least 2/3 of votes for and against)."),
    ((10, 10), CHAIR, {"chair": "yes"},
     "A tie: “For” and “Against”, 10 of 20 each, 11 needed"
     " (more than 1/2 of votes for and against)."
     " The chair's casting vote was yes: carried."),
    ((10, 10), CHAIR, {"chair": "no"},
     "A tie: “For” and “Against”, 10 of 20 each, 11 needed"
     " (more than 1/2 of votes for and against)."
     " The chair's casting vote was no: not carried."),
    ((10, 10), CHAIR, {"chair": "yes", "by_lot": True},
     "A tie: “For” and “Against”, 10 of 20 each, 11 needed"
     " (more than 1/2 of votes for and against)."
     " The lot said yes: carried."),
    ((7, 3), CONSENSUS, {},
     "“For” is not carried: 7 of 10, 1 needed (more than none of votes cast, abstentions included)."
     " At most 2 may be against: 3 are."),
    ((5, 5), Rule(Majority(1, 3)), {},
     "“For” and “Against” are carried: 5 of 10 each, 4 needed"
     " (at least 1/3 of votes for and against)."),
    ((3, 8), Rule(of="cast"), {"yes": 3},
     "“For” is not carried: 3 of 11, 6 needed"
     " (more than 1/2 of votes cast, abstentions included)."),
    ((0, 0), TWO_THIRDS, {}, "Nobody answered."),
]  # fmt: skip


@pytest.mark.parametrize(("people", "rule", "votes", "said"), SAID)
def test_desk_and_hall_say_the_verdict_of_the_sheet(people, rule, votes, said):
    found = sheet_of(("For", "Against"), people, rule, **votes)
    assert sheet_verdict(found) == said
    one = poll(
        state="published",
        closed_at=NOON,
        options=("For", "Against"),
        tally=tally(people),
        sheet=found,
    )
    made = picture(polls=(one,), current="p")
    assert screen(made).scene.verdict == shown_outcome(made, one).verdict == said


def test_without_a_decision_there_is_no_verdict():
    assert sheet_verdict(None) == ""
    assert sheet_verdict(sheet({"For": 5, "Against": 2})) == ""
