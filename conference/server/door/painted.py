"""What screens report that they show: counted for each output, told to the desks.

A screen reports after it has painted, so the desk knows what the audience sees and does not have
to believe that a command arrived.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import count, islice

from conference.core.clock import Millis
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.model import Output, OutputState
from conference.deliberation.sender import Role
from conference.protocol.messages import BLACK, DisplayRow, Painted, ScreensRow
from conference.server.feed.topic import Client

__all__ = ["GRACE", "MOST_DISPLAYS", "NAMED", "OUTPUTS_OF", "Screens"]

GRACE = 1000
"""How long a screen may take, in ms, before it is named as one that lags."""

NAMED = 8
"""How many screens that lag are named, for each output."""

MOST_DISPLAYS = 64
"""How many displays of the hall are listed one by one."""

OUTPUTS_OF = {
    Role.DISPLAY: (Output.HALL, Output.MEMBERS, Output.OVERLAY, Output.STAGE),
    Role.PARTY: (Output.ROOMS,),
    Role.PERSON: (Output.PHONES,),
    Role.MEMBER: (Output.MEMBERS,),
}
"""The outputs that the screens of a role show."""


LATER = (Output.ROOMS, Output.PHONES)
"""What is shown when the picture of a room gets there."""


class Screens:
    """The screens that have reported, by output, and what each of them shows.

    ``later`` is by how many ms rooms are shown things later, as far as their pictures are behind.
    """

    def __init__(self, later: Callable[[], int] = lambda: 0) -> None:
        self._later = later
        self._reports: dict[Client, Painted] = {}
        self._displays: dict[Client, None] = {}
        self._counts: dict[Output, Counter[tuple[int, str]]] = {one: Counter() for one in Output}

    def heard(self, client: Client, report: Painted) -> None:
        """A screen has painted; its report replaces the one before.

        What is no screen of that output is not counted: an observer's page, a facilitator's.
        """
        if report.output not in OUTPUTS_OF.get(client.role, ()):
            return
        self._forget(client)
        self._reports[client] = report
        if client.role is Role.DISPLAY:
            self._displays[client] = None  # where it is already, it keeps its place
        self._counts[report.output][report.revision, report.scene] += 1

    def left(self, client: Client) -> None:
        """A screen is gone."""
        self._displays.pop(client, None)
        self._forget(client)

    def _forget(self, client: Client) -> None:
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

    def displays(self, meeting: Meeting) -> tuple[DisplayRow, ...]:
        """The displays of the hall, at most ``MOST_DISPLAYS``, in the order in which they came."""
        return tuple(
            DisplayRow(
                client.talk,
                name,
                (report := self._reports[client]).output,
                (report.revision, report.scene) == _wanted(meeting.outputs.states[report.output]),
                report.redirectable,
            )
            for client, name in self.named().items()
        )

    def named(self) -> dict[Client, str]:
        """The displays that are listed, each with a name that no other one has."""
        names: dict[Client, str] = {}
        for client in islice(self._displays, MOST_DISPLAYS):
            called, taken = _display_name(client, self._reports[client]), set(names.values())
            others = (f"{called} ({number})" for number in count(2))
            names[client] = next(
                one for one in (called, *islice(others, len(taken) + 1)) if one not in taken
            )
        return names

    def report_of(self, client: Client) -> Painted | None:
        """What a screen has reported last."""
        return self._reports.get(client)

    def _row(self, meeting: Meeting, output: Output, state: OutputState, now: Millis) -> ScreensRow:
        wanted = _wanted(state)
        counts = self._counts[output]
        showing, total = counts.get(wanted, 0), counts.total()
        grace = GRACE + (self._later() if output in LATER else 0)
        has_time = 0 <= now - state.changed < grace  # a clock that was set back gives nobody more
        is_late = showing < total and not has_time
        lagging = self._lagging(meeting, output, wanted) if is_late else ()
        return ScreensRow(output, total, showing, lagging)

    def _lagging(
        self, meeting: Meeting, output: Output, wanted: tuple[int, str]
    ) -> tuple[str, ...]:
        late = (
            (client, report)
            for client, report in self._reports.items()
            if report.output is output and (report.revision, report.scene) != wanted
        )
        return tuple(_called(meeting, client, report) for client, report in islice(late, NAMED))


def _wanted(state: OutputState) -> tuple[int, str]:
    """What a screen of an output reports that shows what is on air."""
    return state.revision, BLACK if state.black else state.scene.kind.value


def _called(meeting: Meeting, client: Client, report: Painted) -> str:
    if client.party is not None:
        return meeting.rooms.called(client.party)
    return _display_name(client, report)


def _display_name(client: Client, report: Painted) -> str:
    """A screen by what it calls itself, and which screen of its machine it is."""
    return ", ".join(filter(None, (client.name or "a screen without a name", report.screen)))
