"""Voters of three areas, who vote from home in sittings; some of them lose their code."""

from hypothesis import strategies as st
from meetings import CastBallot

from conference.core.clock import Millis
from conference.core.ids import PersonId, PollId
from conference.deliberation.polls.commands import (
    AdjournPoll,
    ClosePoll,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    ResumePoll,
    SittingSpan,
)
from conference.deliberation.polls.electorate import Electorate, party_of_area
from conference.deliberation.polls.model import PollState
from conference.deliberation.voters.commands import (
    IssueVoterCode,
    ListVoters,
    WithdrawVoterCode,
)
from conference.deliberation.voters.model import ListedArea
from strategies.mostly import mostly

AREAS = (ListedArea("Harbour", 2), ListedArea("Hills", 3), ListedArea("Isle", 1))
LISTS = [
    ListVoters(AREAS, "a" * 64, "2026-11-30"),
    ListVoters(AREAS[:2], "b" * 64, "2026-12-01"),
    ListVoters((ListedArea(" ", 0),), "c", "today"),
]
VOTE = PollId("members")
numbers = st.integers(0, 7)


def commands(meeting):
    """Lists, codes that are lost, and the votes of members over several sittings."""
    anything = st.one_of(
        st.sampled_from(LISTS),
        st.builds(WithdrawVoterCode, numbers, st.sampled_from(["Lost.", " "])),
        st.builds(IssueVoterCode, numbers),
        st.sampled_from([AdjournPoll(VOTE), ResumePoll(VOTE), AdjournPoll(PollId("p0"))]),
    )
    return mostly([*steps(meeting)], anything)


def steps(meeting):
    """What comes next where members vote."""
    voters, poll = meeting.voters, meeting.polls.by_id.get(VOTE)
    if voters.listed is None:
        yield st.just(LISTS[0])
        return
    yield st.builds(WithdrawVoterCode, st.integers(1, 5), st.just("Lost."))
    for number in voters.waiting:
        yield st.just(IssueVoterCode(number))
    if poll is None:
        yield st.builds(
            lambda area, sittings: PreparePoll(
                VOTE, "Adopt them?", ("For", "Against"), ("phones",), electorate="members",
                area=area, sittings=sittings,
            ),
            st.sampled_from(["", "", "Hills", "Nowhere"]),
            st.sampled_from(
                [(), (SittingSpan(meeting.at + 10_000, meeting.at + 10**9),
                      SittingSpan(meeting.at + 2 * 10**9, meeting.at + 3 * 10**9))]
            ),
        )  # fmt: skip
    elif poll.electorate is Electorate.MEMBERS:
        yield from steps_of(meeting, poll)


def steps_of(meeting, poll):
    """What comes next in a poll of members."""
    match poll.state:
        case PollState.DRAFT:
            yield st.just(OpenPoll(poll.id))
        case PollState.OPEN:
            yield from [ballots(meeting)] * 2
            if poll.adjourned_at is None:
                yield st.sampled_from(
                    [AdjournPoll(poll.id), AdjournPoll(poll.id, Millis(253_370_764_799_999))]
                )
            else:
                yield st.just(ResumePoll(poll.id))
            yield st.just(ClosePoll(poll.id))
        case PollState.CLOSED:
            yield st.just(PublishPoll(poll.id))
        case _:
            pass


def ballots(meeting):
    """A ballot of one of six people, mostly for their own area, by one of two devices."""
    listed = meeting.voters.listed

    def ballot(number, device, strayed, revision, option):
        area = listed.area_of(number) or 0
        party = party_of_area(area if not strayed else (area + 1) % 3)
        key = f"{number * 10 + device:032x}"
        return CastBallot(VOTE, party, PersonId(number), key, revision, (option,), "")

    return st.builds(
        ballot, st.integers(1, 6), st.sampled_from([0, 0, 1]),
        st.sampled_from([False] * 4 + [True]), st.integers(1, 3), st.integers(0, 2),
    )  # fmt: skip
