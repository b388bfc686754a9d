"""Desk, hall and pages announce the same next item for the same time."""

import json
import os
import random
import shutil
import subprocess
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest
from pictures import MINUTE, NOON, item, picture

from conference.core.clock import Millis
from conference.deliberation.programme.forecast import announced
from conference.ui.display.says.screen import screen
from conference.ui.programme.says import outlook

ASK = Path(__file__).with_name("expected_by_pages.mjs")
LONDON = ZoneInfo("Europe/London")


def cases():
    """Pairs of what is on and what is next, at many moments: early, late, over, passed over."""
    chance = random.Random(7)
    for _ in range(400):
        minutes = chance.choice([1, 15, 90])
        gap = chance.choice([-5, 0, 0, 10, 119, 120, 900])
        passed = chance.choice([0, 0, 1])
        on = item(0, minutes=minutes, started_at=NOON + chance.randint(-40, 40) * MINUTE)
        following = item(
            1 + passed,
            starts_at=NOON + (minutes + gap) * MINUTE,
            hard=chance.random() < 0.3,
            day=chance.choice([1, 2]),
        )
        now = on.started_at + chance.choice([0, 1, minutes, minutes + 30]) * MINUTE
        yield chance.choice([on, on, None]), following, Millis(now)


@pytest.fixture(scope="module")
def told():
    node = shutil.which("node")
    if node is None:
        pytest.skip("needs node")
    asked = [
        {"on": msgspec.to_builtins(on), "next": msgspec.to_builtins(following), "now": now}
        for on, following, now in cases()
    ]
    done = subprocess.run(
        [node, str(ASK)],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={**os.environ, "TZ": "Europe/London"},
    )
    return list(zip(cases(), json.loads(done.stdout), strict=True))


def test_pages_announce_the_same_start(told):
    for (on, following, now), said in told:
        assert said["at"] == announced(on, following, now), (on, following, now)
    assert {said["at"] is None for _, said in told} == {True, False}


def test_a_page_says_a_day_that_is_not_today_and_no_time_that_has_passed(told):
    for (_, following, _), said in told:
        assert said["words"].startswith("Next, about" if said["at"] else "Next: ")
        assert following.title in said["words"]
    assert any(" on Monday 16 June: " in said["words"] for _, said in told)


def test_the_hall_says_what_the_desk_expects_and_no_time_once_that_has_passed():
    items = (item(0, started_at=NOON + MINUTE), item(1))
    made = picture(items, on="i0", now=Millis(NOON + 2 * MINUTE))
    assert outlook(made).expected["i1"].starts_at == NOON + 16 * MINUTE
    assert screen(made).scene.following == "Next: Item 1, 12:16"
    over = picture(items, on="i0", now=Millis(NOON + 20 * MINUTE))
    assert screen(over).scene.following == "Next: Item 1"


def test_tomorrows_item_has_its_day():
    items = (item(0, started_at=NOON), item(1, day=2, starts_at=NOON + 24 * 60 * MINUTE))
    scene = screen(picture(items, on="i0", now=Millis(NOON))).scene
    assert scene.following == "Next: Item 1, 12:00, Monday 16 June"
