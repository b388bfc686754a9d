"""What screens report that they show: counted for each output, told to the desks.

A screen reports after it has painted, so the desk knows what the audience sees and does not have
to believe that a command arrived.
"""

from __future__ import annotations

from collections import Counter
from itertools import islice

from conference.core.clock import Millis
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.model import Output, OutputState
from conference.deliberation.sender import Role
from conference.protocol.messages import BLACK, Painted, ScreensRow
from conference.server.feed.topic import Client

__all__ = ["GRACE", "NAMED", "Screens"]

GRACE = 1000
"""How long a screen may take, in ms, before it is named as one that lags."""

NAMED = 8
"""How many screens that lag are named, for each output."""


OUTPUTS_OF = {
    Role.DISPLAY: (Output.HALL, Output.MEMBERS, Output.OVERLAY, Output.STAGE),
    Role.PARTY: (Output.ROOMS,),
    Role.PERSON: (Output.PHONES,),
    Role.MEMBER: (Output.MEMBERS,),
}
"""The outputs that the screens of a role show."""


class Screens:
    """The screens that have reported, by output, and what each of them shows."""

    def __init__(self) -> None:
        self._reports: dict[Client, Painted] = {}
        self._counts: dict[Output, Counter[tuple[int, str]]] = {one: Counter() for one in Output}

    def heard(self, client: Client, report: Painted) -> None:
        """A screen has painted; its report replaces the one before.

        What is no screen of that output is not counted: an observer's page, a facilitator's.
        """
        if report.output not in OUTPUTS_OF.get(client.role, ()):
            return
        self.left(client)
        self._reports[client] = report
        self._counts[report.output][report.revision, report.scene] += 1

    def left(self, client: Client) -> None:
        """A screen is gone."""
        report = self._reports.pop(client, None)
        if report is None:
            return
        counts, key = self._counts[report.output], (report.revision, report.scene)
        counts[key] -= 1
        if not counts[key]:
            del counts[key]

    def rows(self, meeting: Meeting, now: Millis) -> tuple[ScreensRow, ...]:
        """How many screens of each output show what is on air; who has lagged for ``GRACE`` ms."""
        return tuple(
            self._row(meeting, output, state, now)
            for output, state in sorted(meeting.outputs.states.items())
        )

    def _row(self, meeting: Meeting, output: Output, state: OutputState, now: Millis) -> ScreensRow:
        wanted = (state.revision, BLACK if state.black else state.scene.kind.value)
        counts = self._counts[output]
        showing, total = counts.get(wanted, 0), counts.total()
        has_time = 0 <= now - state.changed < GRACE  # a clock that was set back gives nobody more
        is_late = showing < total and not has_time
        lagging = self._lagging(meeting, output, wanted) if is_late else ()
        return ScreensRow(output, total, showing, lagging)

    def _lagging(
        self, meeting: Meeting, output: Output, wanted: tuple[int, str]
    ) -> tuple[str, ...]:
        late = (
            client
            for client, report in self._reports.items()
            if report.output is output and (report.revision, report.scene) != wanted
        )
        return tuple(_called(meeting, client) for client in islice(late, NAMED))


def _called(meeting: Meeting, client: Client) -> str:
    if client.party is not None:
        return meeting.rooms.called(client.party)
    return client.name or "a screen without a name"
