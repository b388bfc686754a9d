"""A lottery at the desk for the tests: its files, its draft, and pictures of it at any stage."""

from dataclasses import replace

import msgspec
from lotteries import lottery, made_up
from pictures import NOON, picture

from conference.protocol.messages import EventMessage, JobState, LotteryJob
from conference.protocol.views import Change
from conference.ui.lottery.says.draft import LotteryDraft
from conference.ui.lottery.says.state import Bench, Upload, UploadState

DONE = UploadState.DONE
FILES = {
    "people": Upload("people.csv", 9_000, 9_000, DONE, ("id", "age", "Street")),
    "quotas": Upload("quotas.csv", 300, 300, DONE),
}
DRAFT = LotteryDraft(size=1000)
READY = Bench("chamber", **FILES, draft=DRAFT, checked=DRAFT)
SOUND = LotteryJob("chamber", JobState.CHECKED, people=2000, eligible=1900, types=90, possible=True)


def having(view=None, job=None, *, on=False, base=None, **other):
    """A picture with this lottery and this job, at Ada's desk; ``on`` puts its scene on."""
    made = base or picture()
    replica = made.replica
    conference = msgspec.structs.replace(made.conference, lottery=view.id if on and view else None)
    changes = [Change("conference", conference)]
    if view is not None:
        changes.append(Change(f"lottery/{view.id}", view))
    replica = replica.apply(EventMessage(replica.seq + 1, replica.seq, NOON, tuple(changes)))
    if job is not None:
        replica = replica.apply(job)
    return replace(made, replica=replica, **{"login": "Ada", **other})


def committed(**other):
    """A lottery whose commitment is published and that has not gone live."""
    return lottery(stage="committed", draw=0, live_at=None, **other)


def drawn(**other):
    """A lottery that is drawn and not yet revealed."""
    return msgspec.structs.replace(made_up(lottery()), stage="drawn", revealed_at=None, **other)
