"""The program of a load process: lines of JSON in, lines of JSON out.

The first line names the job; what follows depends on it. Times are on the monotonic clock, which
all processes of a machine share, but the delay of a tick: that is by its own stamp.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
from typing import Any

import uvloop

from conference.bench.hostiles import Hostiles
from conference.bench.listeners import Listeners
from conference.bench.members import Members
from conference.bench.screens import Screens
from conference.bench.voters import Voters

__all__ = ["main"]


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(limit=2**26)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    job: Voters | Members | Listeners | Screens | Hostiles | None = None
    while line := await reader.readline():
        message: dict[str, Any] = json.loads(line)
        verb = message.pop("do")
        if verb == "voters":
            job = Voters(**message)
            answer = await job.join()
        elif verb == "members":
            job = Members(**message)
            answer = await job.join()
        elif verb == "listeners":
            job = Listeners(**message)
            answer = await job.join()
        elif verb == "screens":
            job = Screens(**message)
            answer = await job.join()
        elif verb == "hostiles":
            job = Hostiles(**message)
            answer = await job.join()
        else:
            assert job is not None
            answer = await getattr(job, f"do_{verb}")(**message)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def main() -> None:
    """Work until the other end hangs up."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve())


if __name__ == "__main__":
    main()
