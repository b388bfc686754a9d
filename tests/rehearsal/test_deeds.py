"""Simulated members stand, support, rank, sign and ask for a recall, in simulated time."""

from dataclasses import replace

import msgspec
from halls import Hall, badges, small_plan
from meetings import Asks

from conference.cli.demo.offices import (
    election_claims,
    election_lines,
    election_result,
    recall_claims,
    recall_lines,
    recall_result,
)
from conference.core.errors import Refusal
from conference.core.ids import ElectionId, PollId
from conference.deliberation.agenda.commands import BringProposal, PutProposal
from conference.deliberation.agenda.model import ProposalKind, ProposalState
from conference.deliberation.audience import Audience
from conference.deliberation.chamber.commands import AdoptRules, RuleLine
from conference.deliberation.documents import documents
from conference.deliberation.elections.commands import (
    CallElection,
    CloseNominations,
    DrawBallotOrder,
    ElectionLine,
    Nominate,
    PutElection,
    RecordSecondCount,
)
from conference.deliberation.polls.commands import (
    ClosePoll,
    OpenPoll,
    PublishPoll,
    RecordOutcome,
)
from conference.deliberation.polls.counting import outcome_of
from conference.deliberation.sender import Role, Sender
from conference.rehearsal.attendees import Habits
from conference.rehearsal.election import ElectionRun, RecallRun

BOARD, VOTE = ElectionId("board"), PollId("board-vote")
SIGNATURES = 3
PATIENT = Habits(abstains=0, votes_late=0, drops=0, cut_while_sending=0)


def hall(seed=1):
    """Forty seats, and everybody who comes is there."""
    found = Hall(small_plan(seed, badges=badges()), habits=PATIENT)
    rules = (
        RuleLine("recall", "Recall", "2/3", signatures="1/10"),
        RuleLine("witness", "Witness", signatures="1/10"),
    )
    must(found, AdoptRules(rules))
    found.run(14)
    return found


def must(found, command):
    decision = found.do(command)
    assert not isinstance(decision, Refusal), decision
    return decision


def called(found, seats=3):
    must(found, CallElection(ElectionLine(BOARD, "The board", seats=seats, signatures="3")))
    found.run(6)
    return found.meeting.elections.by_id[BOARD]


def elected(found):
    """The board is elected by what the members rank."""
    called(found)
    must(found, CloseNominations(BOARD))
    must(found, DrawBallotOrder(BOARD, "4 1 7"))
    must(found, PutElection(BOARD, VOTE))
    must(found, OpenPoll(VOTE))
    found.run(5)
    must(found, ClosePoll(VOTE))
    polls = found.meeting.polls
    outcome = outcome_of(polls.by_id[VOTE], polls.boxes[VOTE])
    must(found, RecordOutcome(VOTE, outcome))
    must(found, RecordSecondCount(VOTE, "by hand", outcome.elected, ()))
    must(found, PublishPoll(VOTE))
    return found.meeting.elections.by_id[BOARD]


def test_members_stand_and_have_the_signatures_and_a_statement():
    election = called(hall())
    assert 5 <= len(election.nominations) <= 9
    assert len({one.seat for one in election.nominations}) == len(election.nominations)
    assert all(one.accepted and one.statement for one in election.nominations)
    signed = [one for one in election.nominations if len(one.signed) >= SIGNATURES]
    assert len(signed) >= 5
    assert all(one.seat not in one.signed for one in election.nominations)


def test_the_same_seed_has_the_same_candidates():
    seats = [[one.seat for one in called(hall(seed)).nominations] for seed in (2, 2, 3)]
    assert sorted(seats[0]) == sorted(seats[1]) != sorted(seats[2])


def test_who_was_proposed_by_somebody_else_accepts():
    found = hall()
    must(found, CallElection(ElectionLine(BOARD, "The board")))
    one, other = [member.badge.seat for member in found.world.plan.members][:2]
    proposer, seat = Sender(Role.MEMBER, seat=one), other
    must(found, Asks(proposer, Nominate(BOARD, "Somebody", seat)))
    found.run(6)
    one = next(o for o in found.meeting.elections.by_id[BOARD].nominations if o.name == "Somebody")
    assert one.accepted


def test_members_rank_candidates_and_elect_the_board():
    found = hall()
    election = elected(found)
    ballots = [slot.choice for slot in found.meeting.polls.boxes[VOTE].slots.values()]
    assert len(ballots) > 30
    assert len({len(ballot) for ballot in ballots}) > 1, "some rank few, some many"
    assert all(len(set(ballot)) == len(ballot) for ballot in ballots)
    assert len(election.elected) == 3


def test_one_of_them_brings_a_recall_and_enough_sign_it():
    found = hall()
    election = elected(found)
    found.run(12)
    (proposal,) = found.meeting.agenda.in_order()
    assert proposal.state is ProposalState.DUE
    names = {election.nominations[number - 1].name for number in election.elected}
    assert proposal.what.kind is ProposalKind.RECALL
    assert proposal.what.title in names
    report = found.finish()
    assert report.deeds["bring_proposal"] == 1
    assert report.deeds["sign_proposal"] >= 3
    assert report.contradictions == 0


def test_members_sign_what_others_have_proposed():
    found = hall()
    witness = BringProposal(ProposalKind.WITNESS, "Denise Hartley", "She knows what care is.")
    must(found, Asks(Sender(Role.MEMBER, seat=2), witness))
    found.run(6)
    (proposal,) = found.meeting.agenda.in_order()
    assert proposal.state is ProposalState.DUE
    assert len(proposal.signatures) >= 4


def view(found, path):
    return dict(documents(found.meeting, Audience.DESK))[path]


def test_the_demonstration_reports_an_election_and_what_did_not_hold():
    found = hall()
    elected(found)
    seen = [one for path, one in documents(found.meeting, Audience.DESK)
            if path.startswith("nomination/")]  # fmt: skip
    ran = ElectionRun(view(found, "election/board"), tuple(seen), view(found, "poll/board-vote"))
    result = election_result(ran)
    assert result["nominated"] == len(seen) and len(result["elected"]) == 3
    assert [words for holds, words in election_claims(ran) if not holds] == []
    assert any(f"Elected: {result['elected'][0]}" in line for line in election_lines(result))
    alone = replace(ran, election=msgspec.structs.replace(ran.election, counter=""))
    assert [words for holds, words in election_claims(alone) if not holds] == [
        "The election was counted only once."
    ]
    assert election_result(None) is None and list(election_lines(None)) == []
    assert [holds for holds, _ in election_claims(None)] == [False]


def test_the_demonstration_reports_a_recall_that_is_not_carried():
    found = hall()
    elected(found)
    found.run(12)
    must(found, PutProposal(1, PollId("recall")))
    must(found, OpenPoll(PollId("recall")))
    must(found, ClosePoll(PollId("recall")))
    must(found, PublishPoll(PollId("recall")))
    ran = RecallRun(
        view(found, "proposal/1"), view(found, "poll/recall"), view(found, "election/board")
    )
    result = recall_result(ran)
    assert (result["passed"], result["vacancy"], len(result["holders"])) == (False, None, 3)
    assert result["signatures"] >= result["signatures_needed"] == 4
    assert [words for holds, words in recall_claims(ran) if not holds] == []
    assert "not recalled" in next(recall_lines(result))
    assert recall_result(None) is None and list(recall_lines(None)) == []
    assert [holds for holds, _ in recall_claims(None)] == [False]
