"""The facilitator's plan expects items when the desk's forecast does."""

import json
import random
import shutil
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from conference.deliberation.programme.forecast import forecast

pytestmark = pytest.mark.long

ASK = Path(__file__).with_name("evening_plan_by_pages.mjs")
MINUTE = 60_000
NOON = 1_750_000_000_000 - 1_750_000_000_000 % 86_400_000 + 12 * 60 * MINUTE


@dataclass(frozen=True)
class One:
    id: str
    place: int
    starts_at: int
    minutes: int
    hard: bool
    skipped: bool = False
    started_at: int | None = None
    ended_at: int | None = None
    day: int = 1
    kind: str = "speech"
    title: str = "A speech"
    speaker: str = ""


def cases():
    """Programmes of one day: gaps, overlaps, hard starts and what is skipped; early and late."""
    chance = random.Random(11)
    for _ in range(300):
        at, items = NOON, []
        for place in range(chance.randint(1, 8)):
            minutes = chance.choice([1, 10, 45])
            at += chance.choice([-3, 0, 0, 0, 10, 119]) * MINUTE
            items.append(
                One(
                    f"i{place}", place, at, minutes, chance.random() < 0.3,
                    skipped=place > 0 and chance.random() < 0.2,
                )
            )  # fmt: skip
            at += minutes * MINUTE
        began = NOON + chance.randint(-40, 40) * MINUTE
        is_on = chance.random() < 0.7
        if is_on:
            items[0] = One(**asdict(items[0]) | {"started_at": began})
        now = began + chance.choice([0, 1, 30, 100]) * MINUTE
        yield items, is_on, now


def test_desk_and_rooms_expect_the_same():
    node = shutil.which("node")
    if node is None:
        pytest.skip("needs node")
    asked, wanted = [], []
    for items, is_on, now in cases():
        coming = [one for one in items if not one.skipped]
        following = coming[1:2] if is_on else coming[:1]
        asked.append(
            {
                "items": [asdict(one) for one in items],
                "on": items[0].id if is_on else None,
                "next": following[0].id if following else None,
                "now": now,
            }
        )
        found = forecast(coming, items[0].started_at, now, zone=ZoneInfo("UTC")).expected
        wanted.append([[name, *times] for name, times in found.items()])
    done = subprocess.run(
        [node, str(ASK)],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert json.loads(done.stdout) == wanted
    assert sum(map(len, wanted)) > 800
