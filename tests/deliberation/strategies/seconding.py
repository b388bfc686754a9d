"""What waits for a second person: asked for by one of two logins, confirmed, withdrawn."""

from hypothesis import strategies as st
from meetings import Asks

from conference.core.ids import LotteryId
from conference.deliberation.lottery.commands import StartLottery
from conference.deliberation.polls.commands import PublishPoll
from conference.deliberation.polls.model import PollState
from conference.deliberation.seconding.commands import WithdrawAsking
from conference.deliberation.seconding.model import SecondAct
from conference.deliberation.sender import Role, Sender
from strategies.mostly import mostly

OPERATORS = st.sampled_from([Sender(Role.DESK, login=name) for name in ("ann", "ben")])

DRAWS = st.builds(Asks, OPERATORS, st.just(StartLottery(LotteryId("one"))))
WITHDRAWALS = st.builds(
    WithdrawAsking, st.sampled_from(list(SecondAct)), st.sampled_from(["p0", "one"])
)
ANYTHING = st.one_of(WITHDRAWALS, DRAWS, DRAWS)


def commands(meeting):
    """Mostly what needs two people, or withdrawing what waits; also what nobody has asked for."""
    closed = [poll.id for poll in meeting.polls.by_id.values() if poll.state is PollState.CLOSED]
    steps = [st.just(WithdrawAsking(*key)) for key in sorted(meeting.seconding.asked)]
    steps += [st.builds(Asks, OPERATORS, st.just(PublishPoll(poll))) for poll in sorted(closed)]
    return mostly(steps, ANYTHING)
