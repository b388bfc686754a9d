"""What anybody may ask for at ``/health``, beside what the desks are told."""

import json
from types import SimpleNamespace

from feeding import feed_of
from servers import Bench

from conference.server.door.presence import Presence
from conference.server.health import Health
from conference.server.stream.supervisor import StreamState

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
