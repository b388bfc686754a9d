"""Panels of oversight that are seated once they are drawn, and reports that they file."""

from commitments import ANN, BEN, entering, outcome
from hypothesis import strategies as st

from conference.deliberation.lottery.commands import (
    EndLottery,
    RecordCommitment,
    RecordDraw,
    RevealLottery,
    StartLottery,
)
from conference.deliberation.lottery.model import LotteryStage
from conference.deliberation.oversight.commands import FileReport, SeatPanel
from strategies import lottery, members
from strategies.mostly import mostly

titles = st.sampled_from(["Oversight", " "])
texts = st.sampled_from(["All was well.", "Not all was well.", " "])


def commands(meeting):
    """Mostly what comes next: a draw, the panel of it, a report; now and then anything."""
    anything = st.one_of(
        st.builds(SeatPanel, lottery.ids, titles, st.none() | lottery.ids),
        st.builds(FileReport, members.people, titles, texts),
    )
    return mostly([*steps(meeting)], anything)


def steps(meeting):
    """What comes next."""
    runs, panels = meeting.lottery.runs, meeting.oversight.panels
    revealed = [
        ident for ident, run in runs.items()
        if run.stage is LotteryStage.REVEALED and not run.rehearsal
    ]  # fmt: skip
    if not revealed:
        yield draw(meeting.lottery)
    for ident in sorted(revealed):
        if ident not in panels:
            sitting = st.sampled_from([None, *(one.id for one in meeting.oversight.sitting())])
            yield st.builds(SeatPanel, st.just(ident), st.just("Oversight"), sitting)
    for panel in meeting.oversight.sitting():
        yield st.builds(FileReport, st.sampled_from(sorted(panel.members)), titles, texts)


def draw(lotteries):
    """The next step to a draw that is revealed, or the end of another one that is on."""
    run = lotteries.runs.get(lotteries.on or lottery.IDS[0])
    if run is None:
        return st.just(RecordCommitment(lottery.LOTTERIES[lottery.IDS[0]]))
    ident = run.lottery.id
    if run.rehearsal:
        return st.just(EndLottery(ident))
    if run.stage is LotteryStage.LIVE and not run.is_complete:
        return st.sampled_from([ANN, BEN]).map(
            lambda who: entering(who, len(run.agreed), "4", ident)
        )
    if run.stage is LotteryStage.LIVE:
        return st.just(RecordDraw(ident, outcome(run.lottery, run.drawn_digits)))
    if run.stage is LotteryStage.DRAWN:
        return st.just(RevealLottery(ident, 20))
    return st.just(StartLottery(ident, False, "Once more."))
