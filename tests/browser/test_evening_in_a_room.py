"""An evening in a room, from the doors to the last result."""

import pytest
from evening_in_a_room import CHROMIUM, LINES, hold

pytestmark = [
    pytest.mark.browser, pytest.mark.process, pytest.mark.thorough, pytest.mark.timeout(500)
]  # fmt: skip


def test_an_evening_in_one_room_loses_nothing(tmp_path):
    if not CHROMIUM.exists():
        pytest.skip("needs Chromium at /usr/bin/chromium")
    held = hold(tmp_path, rate=2_000_000, delay=0.02)
    assert held.complaints == []
    assert held.verified
    assert held.statements == sorted(f"{line}." for line in LINES)
    assert held.counts == {"first": [4, 4], "second": [7, 0, 1]}
