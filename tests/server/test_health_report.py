"""What anybody may ask for at ``/health``, beside what the desks are told."""

import json
from types import SimpleNamespace

from feeding import feed_of
from servers import Bench

from conference.protocol.codec import encode
from conference.server.door.presence import Presence
from conference.server.health import Health
from conference.server.stream.supervisor import StreamState
from conference.server.watchers.backups import FailedBackup

FAULT = "There is no video /home/ada/conference/talk.mp4."


def status(state, error=None):
    return SimpleNamespace(state=state, error=error, seconds=7.0, segments=3)


async def test_why_the_stream_fails_is_for_desks_alone():
    async with Bench() as bench:
        await bench.prepare()
        audiences, _ = feed_of(bench)
        stream = SimpleNamespace(status=status(StreamState.FAILED, FAULT))
        health = Health(bench.writer, audiences, Presence(), stream, bench.clock, lambda: 0)
        assert health.report()["stream"] == "failed"
        assert "/" not in json.dumps(health.report())
        assert health.message().stream == f"failed: {FAULT}"
        stream.status = status(StreamState.ON_AIR)
        assert health.report()["stream"] == "on air"
        assert (health.message().stream, health.message().stream_seconds) == ("on air", 7.0)


async def test_desks_alone_are_told_that_a_backup_failed_until_one_is_made():
    failed = [FailedBackup(2_000, "The disk /media/stick is full.", 1_000)]
    async with Bench() as bench:
        await bench.prepare()
        audiences, _ = feed_of(bench)
        health = Health(
            bench.writer, audiences, Presence(), None, bench.clock, lambda: 0,
            failed_backup=lambda: failed[0],
        )  # fmt: skip
        told = health.message()
        assert (told.backup_fault, told.backup_failed_at, told.backup_good_at) == (
            "The disk /media/stick is full.", 2_000, 1_000,
        )  # fmt: skip
        assert "stick" not in json.dumps(health.report())
        failed[0] = None
        assert b"backup" not in encode(health.message())
