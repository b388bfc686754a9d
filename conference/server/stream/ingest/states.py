"""How each source is, as it is reported once a second. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from conference.core.clock import Clock, Millis
from conference.server.stream.ingest.faults import SourceFault

__all__ = ["TAKEN_OVER", "SourceState", "Watch"]

SILENT = 2000
"""Milliseconds without a byte after which a source is lost, connected or not."""

FORGIVEN = 60_000
"""Milliseconds after which a refusal, or a change of publishers, is no longer told."""

FAR_APART = 10_000
"""Milliseconds between key frames that make a change-over wait too long."""

TAKEN_OVER = "taken_over"
"""The code of the fault that tells of a change of publishers."""

SILENCE = SourceFault(
    "silent",
    "The connection is there, but neither picture nor sound comes: look at the encoder and its "
    "network.",
)
SPARSE = SourceFault(
    "sparse_key_frames",
    "A change to this source waits for its next key frame, and they are more than ten seconds "
    "apart: set the key frame interval of the encoder to 2 s.",
)


class SourceState(StrEnum):
    """How a source is."""

    WAITING = "waiting"
    """Nobody is there: nobody came yet, or the encoder ended in order."""

    CONNECTED = "connected"
    REFUSED = "refused"
    """Someone came who was not let in, or who sends what cannot be shown."""

    LOST = "lost"
    """It was there, and went without a word or is silent."""


@dataclass(slots=True)
class _Said:
    """What of the state is told at once when it changes."""

    state: SourceState
    peer: str
    encoder: str
    fault: SourceFault | None


class Watch:
    """Keeps the state of one source."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._said = _Said(SourceState.WAITING, "", "", None)
        self._since = clock.now()
        self._turned = clock.monotonic()
        self._heard = self._entered = Millis(0)
        self._bytes, self._counted = 0, clock.monotonic()
        self._kilobits = 0
        self.dropped = self.jumps = 0
        self.changed = True
        """Whether there is something to tell at once; whoever tells it sets it back."""

    @property
    def state(self) -> SourceState:
        """How the source is."""
        return self._said.state

    @property
    def silent_for(self) -> int:
        """Milliseconds since the last byte of a connected source."""
        return self._clock.monotonic() - self._heard

    def connected(self, peer: str, encoder: str) -> None:
        """A publisher was let in."""
        self._heard = self._entered = self._clock.monotonic()
        self._show(SourceState.CONNECTED, peer=peer, encoder=_printable(encoder), fault=None)

    def named(self, encoder: str) -> None:
        """The publisher says what it is."""
        self._show(self._said.state, encoder=_printable(encoder))

    def media(self, size: int, *, entry: bool) -> None:
        """Bytes came; ``entry`` with a key frame among them."""
        now = self._clock.monotonic()
        self._heard = now
        self._bytes += size
        if entry:
            if self._said.fault is SPARSE and now - self._entered <= FAR_APART:
                self._show(self._said.state, fault=None)
            self._entered = now
        if self._said.fault is SILENCE:
            self._show(SourceState.CONNECTED, fault=None)

    def ended(self, *, clean: bool, fault: SourceFault | None = None) -> None:
        """The publisher has gone; ``clean`` when it said so before."""
        state = SourceState.WAITING if clean else SourceState.LOST
        who = {"peer": "", "encoder": ""} if clean else {}
        self._show(state, **who, fault=fault)

    def refused(self, peer: str, fault: SourceFault) -> None:
        """Someone was not let in; of no account while somebody is, or is missed."""
        if self._said.state in (SourceState.WAITING, SourceState.REFUSED):
            self._turned = self._clock.monotonic()
            self._show(SourceState.REFUSED, peer=peer, encoder="", fault=fault)

    def troubled(self, fault: SourceFault | None) -> None:
        """Something is wrong, or no longer; the state stays."""
        self._turned = self._clock.monotonic()
        self._show(self._said.state, fault=fault)

    def tick(self) -> None:
        """To be called about once a second."""
        now = self._clock.monotonic()
        if now > self._counted:
            self._kilobits = round(self._bytes * 8 / (now - self._counted))
            self._bytes, self._counted = 0, now
        match self._said.state:
            case SourceState.CONNECTED if now - self._heard > SILENT:
                self._show(SourceState.LOST, fault=SILENCE)
            case SourceState.CONNECTED if now - self._entered > FAR_APART:
                self._show(SourceState.CONNECTED, fault=SPARSE)
            case SourceState.CONNECTED if self._was_taken_over(now):
                self._show(SourceState.CONNECTED, fault=None)
            case SourceState.REFUSED if now - self._turned > FORGIVEN:
                self._show(SourceState.WAITING, peer="", fault=None)

    def report(self) -> dict[str, Any]:
        """The state as it is told."""
        said = self._said
        told: dict[str, Any] = {
            "state": said.state.value,
            "since": self._since,
            "kilobits": self._kilobits if said.state is SourceState.CONNECTED else 0,
            "peer": said.peer,
            "encoder": said.encoder,
            "fault": said.fault.sentence if said.fault else "",
            "code": said.fault.code if said.fault else "",
            "details": dict(said.fault.details) if said.fault else {},
            "dropped": self.dropped,
            "jumps": self.jumps,
        }
        return told

    def _was_taken_over(self, now: int) -> bool:
        """Whether the change of publishers that is told is an old one."""
        fault = self._said.fault
        return fault is not None and fault.code == TAKEN_OVER and now - self._turned > FORGIVEN

    def _show(self, state: SourceState, **changes: Any) -> None:
        before = self._said
        kept = {"peer": before.peer, "encoder": before.encoder, "fault": before.fault}
        said = _Said(state, **{**kept, **changes})
        if said.state is not before.state:
            self._since = self._clock.now()
        if said != before:
            self._said = said
            self.changed = True


def _printable(text: str) -> str:
    """What a stranger calls itself, fit to be shown."""
    return "".join(letter for letter in text if letter.isprintable())[:100]
