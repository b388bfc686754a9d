"""The script's pace."""

import pytest

from conference.rehearsal.operator import ScriptTiming


@pytest.mark.parametrize("seconds", [20, 30, 60, 200])
def test_a_script_fits_into_its_time(seconds):
    pace = ScriptTiming.within(seconds)
    assert pace.arrival + 2 * pace.talk + 3 * (pace.poll + pace.settle) <= seconds
    assert pace.arrival >= 0.25 * seconds, "everybody has come before the first poll"
    assert pace.poll >= 0.1 * seconds or pace.poll == 30, "people have the time to answer"


def test_a_hurried_script_is_still_a_whole_one():
    pace = ScriptTiming.within(1)
    assert min(pace.talk, pace.poll, pace.settle) > 0
    assert pace.arrival + 2 * pace.talk + 3 * (pace.poll + pace.settle) < 20
