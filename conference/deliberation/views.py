"""All kinds of documents of the meeting: a closed union, one class a kind."""

from __future__ import annotations

from conference.deliberation.agenda.documents import OrderView, ProposalView, SignaturesView
from conference.deliberation.breakouts.documents import (
    BreakoutView,
    HeadwayView,
    RoomHeadwayView,
)
from conference.deliberation.chamber.documents import ChamberView, SeatView
from conference.deliberation.cues.documents import CuesView
from conference.deliberation.elections.views import ElectionView, NominationView, SeatAreasView
from conference.deliberation.floor.documents import FloorView
from conference.deliberation.founding.documents import ConferenceView, RegionView
from conference.deliberation.lottery.documents import LotteryView
from conference.deliberation.motions.documents import MotionView
from conference.deliberation.motions.passage import PassageView
from conference.deliberation.motions.screens import TabledView
from conference.deliberation.outputs.documents import OutputView
from conference.deliberation.oversight.documents import OversightView
from conference.deliberation.polls.documents import PollView
from conference.deliberation.priorities.documents import GatheringView, PrioritiesView
from conference.deliberation.programme.documents import ItemView, PlanView, PlayheadView
from conference.deliberation.rooms.documents import AreaView, MessageView, PartyView
from conference.deliberation.seconding.documents import AskedView
from conference.deliberation.signups.documents import SigningUpView, SignUpView
from conference.deliberation.statements.documents import BoardView, StatementsView, StatementView
from conference.deliberation.surveys.documents import SurveyView
from conference.deliberation.timers.documents import TimerView
from conference.deliberation.voters.documents import VotersView
from conference.deliberation.wordings.documents import WordingsView, WordingView

__all__ = ["View"]

View = (
    ConferenceView
    | PlayheadView
    | PlanView
    | ItemView
    | PollView
    | RegionView
    | AreaView
    | PartyView
    | LotteryView
    | OutputView
    | CuesView
    | MessageView
    | TimerView
    | AskedView
    | ChamberView
    | SeatView
    | MotionView
    | ElectionView
    | NominationView
    | SeatAreasView
    | PassageView
    | TabledView
    | FloorView
    | VotersView
    | ProposalView
    | SignaturesView
    | OrderView
    | OversightView
    | GatheringView
    | PrioritiesView
    | SurveyView
    | SigningUpView
    | SignUpView
    | BreakoutView
    | HeadwayView
    | RoomHeadwayView
    | StatementsView
    | StatementView
    | BoardView
    | WordingsView
    | WordingView
)
