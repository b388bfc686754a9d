"""The subject lottery: commitments, the ceremony, and draws."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.lottery.commands import (
    CancelLottery,
    CheckLottery,
    CommitLottery,
    EndLottery,
    EnterLotteryValue,
    RecordCommitment,
    RecordDraw,
    RevealLottery,
    StartLottery,
    VoidLottery,
)
from conference.deliberation.lottery.decide import decide
from conference.deliberation.lottery.documents import documents, touched
from conference.deliberation.lottery.events import Event
from conference.deliberation.lottery.evolve import evolve
from conference.deliberation.lottery.model import Lotteries
from conference.deliberation.lottery.record import fault, withheld
from conference.deliberation.subject import ALONE, DIRECTORS, Subject

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="lottery",
    start=Lotteries(),
    may={
        RecordCommitment: ALONE,
        StartLottery: DIRECTORS,
        EnterLotteryValue: DIRECTORS,
        RecordDraw: ALONE,
        RevealLottery: DIRECTORS,
        EndLottery: DIRECTORS,
        VoidLottery: DIRECTORS,
    },
    beside={
        CheckLottery: DIRECTORS,
        CommitLottery: DIRECTORS,
        CancelLottery: DIRECTORS,
    },
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    withheld=withheld,
    fault=fault,
)
