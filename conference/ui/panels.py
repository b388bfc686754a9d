"""The panels of the desk, in the order of their workspaces, keys and frames."""

from __future__ import annotations

from conference.ui.frame.alerts import Alerts
from conference.ui.health.panel import Health
from conference.ui.lottery.intents import Lottery
from conference.ui.panel import Panel
from conference.ui.polls.intents import Polls
from conference.ui.programme.intents import Programme
from conference.ui.record.panel import Record
from conference.ui.rooms.intents import Map, Parties

__all__ = ["PANELS"]

PANELS: tuple[type[Panel], ...] = (Programme, Polls, Parties, Map, Lottery, Record, Health, Alerts)
"""Where one panel reads what another publishes, that one stands before it."""
