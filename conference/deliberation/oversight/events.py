"""What has happened to oversight: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import LotteryId

__all__ = ["Event", "PanelSeated", "ReportFiled"]


@dataclass(frozen=True, slots=True)
class PanelSeated:
    """Who a lottery has drawn is a panel of oversight, ``replaces`` whose term ends with that.

    ``draw`` is the digest of the draw.
    """

    panel: LotteryId
    title: str
    draw: str
    members: tuple[str, ...]
    replaces: LotteryId | None
    at: Millis


@dataclass(frozen=True, slots=True)
class ReportFiled:
    """A member of a panel has filed a report, word for word."""

    report: int
    panel: LotteryId
    member: str
    title: str
    text: str
    at: Millis


Event = PanelSeated | ReportFiled
