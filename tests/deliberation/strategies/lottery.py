"""Two small lotteries of one digit, from commitment to reveal, in rehearsal and in earnest."""

from commitments import ANN, BEN, entering, lottery, outcome
from hypothesis import strategies as st

from conference.core.ids import LotteryId
from conference.deliberation.lottery.commands import (
    EndLottery,
    RecordCommitment,
    RecordDraw,
    RevealLottery,
    StartLottery,
    VoidLottery,
)
from conference.deliberation.lottery.model import LotteryStage
from strategies.mostly import mostly

IDS = [LotteryId("one"), LotteryId("other")]
LOTTERIES = {ident: lottery(ident, beacon_from="", entries=10) for ident in IDS}
ids = st.sampled_from(IDS)
ANYTHING = st.one_of(
    ids.map(LOTTERIES.get).map(RecordCommitment),
    st.builds(StartLottery, ids, st.booleans(), st.sampled_from(["", "Once more."])),
    st.builds(RevealLottery, ids, st.sampled_from([0, 20, 999])),
    st.builds(EndLottery, ids),
    st.builds(VoidLottery, ids, st.sampled_from(["", "A mistake."])),
)


def digits(run):
    """A digit of the present place: by either of two people, mostly the same one."""
    return st.builds(
        entering,
        st.sampled_from([ANN, BEN]),
        st.just(len(run.agreed)),
        st.sampled_from(["4", "4", "4", "7", "x"]),
        st.just(run.lottery.id),
    )


def next_steps(run):
    """What is asked for next in a ceremony."""
    ident = run.lottery.id
    if run.stage is LotteryStage.LIVE and not run.is_complete:
        yield digits(run)
    if run.stage is LotteryStage.LIVE and run.is_complete:
        drawn = outcome(run.lottery, run.drawn_digits, rehearsal=run.rehearsal)
        yield st.just(RecordDraw(ident, drawn))
    if run.stage is LotteryStage.DRAWN:
        yield st.just(RevealLottery(ident, 20))


def commands(meeting):
    """Mostly the next step of a lottery that is under way, else anything of either."""
    known = [meeting.lottery.runs[ident] for ident in meeting.lottery.order]
    steps = [step for run in known for step in next_steps(run)]
    return mostly(steps, ANYTHING)
