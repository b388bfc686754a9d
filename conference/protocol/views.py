"""What changes on a client's screen, over the wire: documents under their paths, new or gone.

The documents themselves belong to the subjects of the meeting, which say who sees what and when
(see :mod:`conference.deliberation.documents`); their classes are named here once more, for those
who speak the protocol.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from conference.deliberation.agenda.documents import (
    OrderLineView,
    OrderView,
    ProposalView,
    SignaturesView,
    SignedView,
)
from conference.deliberation.audience import Audience, Paths
from conference.deliberation.breakouts.documents import (
    BreakoutView,
    HandInView,
    HeadwayView,
    PhaseView,
    ReachView,
    RoomHeadwayView,
    RoomReport,
)
from conference.deliberation.breakouts.model import BreakoutPhase, HandIn, PhaseKind, Reach
from conference.deliberation.chamber.documents import (
    ChamberView,
    OwnSeat,
    RuleView,
    SeatView,
    own_seat,
    seats_of,
)
from conference.deliberation.cues.documents import CuesView, CueView
from conference.deliberation.documents import documents, touched
from conference.deliberation.elections.views import (
    CandidateView,
    ElectionView,
    HolderView,
    LotView,
    NominationView,
    SeatAreasView,
    VacancyView,
)
from conference.deliberation.floor.documents import (
    FloorView,
    SpeakingView,
    SpokenView,
    UsedView,
    WishView,
)
from conference.deliberation.founding.documents import ConferenceView, RegionView
from conference.deliberation.lottery.documents import LotteryView
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.documents import (
    AmendmentView,
    ChangeView,
    ClauseView,
    MotionView,
    RunView,
    StepView,
    TextView,
    VoteView,
)
from conference.deliberation.motions.passage import PassageView
from conference.deliberation.motions.screens import TabledView
from conference.deliberation.outputs.documents import OutputView
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.oversight.documents import OversightView, PanelView, ReportView
from conference.deliberation.polls.documents import (
    CountTold,
    PollView,
    RoomByTelephone,
    RoomTold,
    counts_are_shown,
)
from conference.deliberation.polls.needed import NeedsView
from conference.deliberation.priorities.documents import (
    GatheringView,
    PrioritiesView,
    RegionPriorities,
)
from conference.deliberation.programme.documents import EditView, ItemView, PlanView, PlayheadView
from conference.deliberation.rooms.documents import (
    AreaView,
    MessageView,
    PartyView,
    PracticeView,
    RoomNews,
    RoomView,
    room_view,
)
from conference.deliberation.seconding.documents import AskedView, AskingView
from conference.deliberation.signups.documents import SigningUpView, SignUpView
from conference.deliberation.statements.documents import (
    BoardView,
    LineView,
    SaidView,
    StatementsView,
    StatementView,
)
from conference.deliberation.surveys.documents import CellView, QuestionView, SurveyView
from conference.deliberation.timers.documents import TimerView
from conference.deliberation.timers.model import TimerKind
from conference.deliberation.views import View
from conference.deliberation.voters.documents import OwnVote, VotersView, own_vote
from conference.deliberation.wordings.documents import WordedView, WordingsView, WordingView

__all__ = [
    "PARTIES",
    "AmendmentView",
    "AreaView",
    "AskedView",
    "AskingView",
    "Audience",
    "BoardView",
    "BreakoutPhase",
    "BreakoutView",
    "CandidateView",
    "CellView",
    "ChamberView",
    "Change",
    "ChangeView",
    "ClauseView",
    "ConferenceView",
    "CountTold",
    "CueView",
    "CuesView",
    "EditView",
    "ElectionView",
    "FloorView",
    "GatheringView",
    "HandIn",
    "HandInView",
    "HeadwayView",
    "HolderView",
    "ItemView",
    "LineView",
    "LotView",
    "LotteryView",
    "MessageView",
    "MotionView",
    "NeedsView",
    "NominationView",
    "OrderLineView",
    "OrderView",
    "Output",
    "OutputView",
    "OversightView",
    "OwnSeat",
    "OwnVote",
    "PanelView",
    "PartyView",
    "PassageView",
    "PhaseKind",
    "PhaseView",
    "PlanView",
    "PlayheadView",
    "PollView",
    "PracticeView",
    "PrioritiesView",
    "ProposalView",
    "QuestionView",
    "Reach",
    "ReachView",
    "RegionPriorities",
    "RegionView",
    "ReportView",
    "RoomByTelephone",
    "RoomHeadwayView",
    "RoomNews",
    "RoomReport",
    "RoomTold",
    "RoomView",
    "RuleView",
    "RunView",
    "SaidView",
    "Scene",
    "SceneKind",
    "SeatAreasView",
    "SeatView",
    "SignUpView",
    "SignaturesView",
    "SignedView",
    "SigningUpView",
    "SpeakingView",
    "SpokenView",
    "StatementView",
    "StatementsView",
    "StepView",
    "SurveyView",
    "TabledView",
    "TextView",
    "TimerKind",
    "TimerView",
    "UsedView",
    "VacancyView",
    "View",
    "VoteView",
    "VotersView",
    "WishView",
    "WordedView",
    "WordingView",
    "WordingsView",
    "apply",
    "as_told",
    "changes",
    "counts_are_shown",
    "own_seat",
    "own_vote",
    "project",
    "room_view",
    "seats_of",
    "touched",
]


PARTIES = frozenset({Audience.ROOMS, Audience.PHONES})
"""The audiences that see counts when the poll reveals them to parties."""


class Change(msgspec.Struct, frozen=True):
    """One document is new under this path, or gone (``view`` is null)."""

    path: str
    view: View | None


def project(meeting: Meeting, audience: Audience) -> dict[str, View]:
    """Every document that the audience sees, by path."""
    return dict(documents(meeting, audience))


def changes(
    before: Meeting, after: Meeting, audience: Audience, paths: Paths
) -> tuple[Change, ...]:
    """What differs for the audience among ``paths``, those that were :func:`touched`.

    First what is gone, in the order in which it stood before, then what is new or changed, in the
    order in which it stands.
    """
    return tuple(_changes(before, after, audience, paths)) if paths else ()


def _changes(before: Meeting, after: Meeting, audience: Audience, paths: Paths) -> Iterator[Change]:
    old = dict(documents(before, audience, paths))
    new = dict(documents(after, audience, paths))
    for path in old:
        if path not in new:
            yield Change(path, None)
    for path, view in new.items():
        if old.get(path) != view:
            yield Change(path, view)


def as_told(poll: PollView, audience: Audience) -> PollView:
    """A poll as an audience is told of it, made from what a desk is told, which is all.

    What the audience is told already stays as it is.
    """
    reveal = poll.reveal_parties if audience in PARTIES else poll.reveal_chamber
    if audience is Audience.DESK or poll.state == "published":
        return poll
    if reveal == "live" or (reveal == "on_close" and poll.state == "closed"):
        return msgspec.structs.replace(poll, sheet=None)
    return msgspec.structs.replace(poll, live=False, tally=None, outcome=None, sheet=None)


def apply(views: dict[str, View], what: Iterable[Change]) -> None:
    """Bring a client's documents up to date."""
    for change in what:
        if change.view is None:
            views.pop(change.path, None)
        else:
            views[change.path] = change.view
