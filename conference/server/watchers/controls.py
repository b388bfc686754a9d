"""Everything outside that runs the show, or is run by it: one watcher for all of it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from conference.core.clock import Clock
from conference.server.watchers.obs import ObsLink, ObsPlan, ObsStatus
from conference.server.watchers.watcher import Watcher, kept_running

__all__ = ["ControlPlan", "Controls"]


@dataclass(frozen=True, slots=True)
class ControlPlan:
    """What the server speaks with beside browsers and desks: nothing, unless it is named."""

    obs: ObsPlan | None = None


class Controls(Watcher):
    """OBS, where there is one: ``obs`` is None where none is named."""

    def __init__(self, plan: ControlPlan, clock: Clock) -> None:
        self.obs = ObsLink(plan.obs, clock, lambda: None) if plan.obs is not None else None

    def obs_status(self) -> ObsStatus | None:
        """How the link to OBS stands; None where there is none."""
        return self.obs.status if self.obs is not None else None

    async def run(self) -> None:
        """All of it until cancelled; a fault of one part stops no other."""
        async with asyncio.TaskGroup() as tasks:
            if self.obs is not None:
                tasks.create_task(kept_running(self.obs), name="obs")
            await asyncio.get_running_loop().create_future()
