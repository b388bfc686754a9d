"""The panels of the desk, in the order of their workspaces, keys and frames."""

from __future__ import annotations

from conference.ui.agenda.panel import AgendaPanel
from conference.ui.alerts.panel import AlertsPanel
from conference.ui.breakouts.panel import BreakoutsPanel
from conference.ui.chamber.intents import ChamberPanel, RulesPanel, SeatsPanel
from conference.ui.clocks.panel import ClocksPanel
from conference.ui.cues.panel import CuesPanel
from conference.ui.doors.panel import DoorsPanel
from conference.ui.elections.panel import ElectionsPanel
from conference.ui.floor.panel import FloorPanel
from conference.ui.health.panel import HealthPanel
from conference.ui.log.panel import LogPanel
from conference.ui.lottery.intents import LotteryPanel
from conference.ui.motions.panel import MotionsPanel
from conference.ui.outputs.intents import OnAirPanel, PreviewPanel
from conference.ui.panel import Panel
from conference.ui.polls.intents import PollsPanel
from conference.ui.priorities.panel import PrioritiesPanel
from conference.ui.programme.intents import ProgrammePanel
from conference.ui.record.panel import RecordPanel
from conference.ui.rooms.card import CardPanel
from conference.ui.rooms.intents import MapPanel, PartiesPanel
from conference.ui.rooms.messages import MessagesPanel
from conference.ui.rooms.needs import NeedsPanel
from conference.ui.signups.panel import SignUpsPanel
from conference.ui.statements.panel import StatementsPanel
from conference.ui.stream.highlights import HighlightsPanel
from conference.ui.stream.panel import StreamPanel
from conference.ui.surveys.panel import SurveysPanel
from conference.ui.telephone.panel import TelephonePanel
from conference.ui.timers.panel import TimersPanel

__all__ = ["PANELS"]

PANELS: tuple[type[Panel], ...] = (
    ProgrammePanel,
    PreviewPanel,
    OnAirPanel,
    PollsPanel,
    PartiesPanel,
    NeedsPanel,
    CardPanel,
    MessagesPanel,
    SurveysPanel,
    PrioritiesPanel,
    SignUpsPanel,
    TelephonePanel,
    MapPanel,
    LotteryPanel,
    DoorsPanel,
    RecordPanel,
    HealthPanel,
    AlertsPanel,
    LogPanel,
    CuesPanel,
    ClocksPanel,
    TimersPanel,
    BreakoutsPanel,
    StatementsPanel,
    FloorPanel,
    MotionsPanel,
    ElectionsPanel,
    SeatsPanel,
    RulesPanel,
    AgendaPanel,
    ChamberPanel,
    StreamPanel,
    HighlightsPanel,
)
"""Where one panel reads what another publishes, that one stands before it."""
