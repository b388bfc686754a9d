"""The health of the server: the desks' figures, and what anybody may ask for."""

from __future__ import annotations

from collections.abc import Callable

from conference import __version__
from conference.core.clock import Clock
from conference.protocol import messages as m
from conference.protocol.control import Obs
from conference.protocol.views import Audience
from conference.server.door.presence import Presence
from conference.server.feed.deliver import Audiences
from conference.server.record.writer import Writer
from conference.server.stream.supervisor import StreamState, StreamSupervisor
from conference.server.watchers.backups import FailedBackup

__all__ = ["Health"]


class Health:
    """How the server is, for desks and for ``/health``.

    ``count`` gives the open connections, ``wrong_codes`` the wrong ones a minute if they are many,
    ``failed_backup`` what is wrong with the backups that the server makes, ``obs`` how the link to
    OBS stands, ``survey`` how many phones have answered the survey that is open, ``allowance`` by
    how many ms polls of rooms are closed later for the slowest room.
    """

    def __init__(
        self,
        writer: Writer,
        audiences: Audiences,
        presence: Presence,
        stream: StreamSupervisor | None,
        clock: Clock,
        count: Callable[[], int],
        wrong_codes: Callable[[], int] = lambda: 0,
        failed_backup: Callable[[], FailedBackup | None] = lambda: None,
        obs: Callable[[], Obs | None] = lambda: None,
        survey: Callable[[], int] = lambda: 0,
        allowance: Callable[[], int] = lambda: 0,
    ) -> None:
        self._writer, self._audiences, self._presence = writer, audiences, presence
        self._stream, self._clock = stream, clock
        self._ballots = (writer.ballots_stored, clock.monotonic())
        self._count = count
        self._wrong_codes = wrong_codes
        self._failed_backup = failed_backup
        self._obs = obs
        self._survey = survey
        self._allowance = allowance

    def message(self) -> m.Health:
        """For the desks, once a second."""
        stored, now = self._writer.ballots_stored, self._clock.monotonic()
        before, then = self._ballots
        if now - then >= 1000:
            self._ballots = (stored, now)
        rate = (stored - before) * 1000 // max(now - then, 1000)
        state, seconds = self._stream_state()
        failed = self._failed_backup()
        return m.Health(
            now=self._clock.now(),
            connections=self._count(),
            parties=self._presence.parties,
            people=self._presence.people,
            ballots=rate,
            entries=self._writer.tree.size,
            record=self._writer.trouble or "ok",
            stream=state,
            stream_seconds=seconds,
            desks=len(self._audiences.topics[Audience.DESK].clients),
            wrong_codes=self._wrong_codes(),
            backup_fault=failed.reason if failed else "",
            backup_failed_at=failed.at if failed else 0,
            backup_good_at=(failed.good_at or 0) if failed else 0,
            obs=self._obs(),
            survey=self._survey(),
            viewers=self._viewers(),
        )

    def report(self) -> dict[str, object]:
        """For ``/health``: what anybody may know. Why the stream fails, with its file, is not."""
        meeting = self._writer.settled
        return {
            "status": "ok" if self._writer.trouble is None else "record",
            "name": meeting.founding.name,
            "parties": self._presence.parties,
            "people": self._presence.people,
            "connections": self._count(),
            "entries": self._writer.tree.size,
            "polls_open": [poll.id for poll in meeting.polls.open()],
            "stream": self._stream_word(),
            "stream_segments": self._stream.status.segments if self._stream else 0,
            "version": __version__,
        }

    def _viewers(self) -> m.ViewersNow | None:
        """What is reported of the stream, with how much later polls are closed for that."""
        found = self._presence.viewers.now()
        return found and found.waited_for(self._allowance())

    def _stream_word(self) -> str:
        if self._stream is None:
            return "off"
        state = self._stream.status.state
        return "on air" if state is StreamState.ON_AIR else state.value

    def _stream_state(self) -> tuple[str, float]:
        """The word, with what is wrong, and for how long it has been on air."""
        word = self._stream_word()
        if self._stream is None:
            return word, 0.0
        status = self._stream.status
        if status.state is StreamState.ON_AIR:
            return word, status.seconds
        return f"{word}: {status.error}" if status.error else word, 0.0
