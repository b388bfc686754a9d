"""Times are of the conference's zone, whatever that of the machine; where they differ it is said.

It is noon in UTC, and 5 June: summer in London (13:00) and New York (08:00).
"""

import time
from zoneinfo import ZoneInfo

import pytest
from pictures import MINUTE, item, picture, poll

from conference.core.clock import Millis
from conference.core.zones import zone_of
from conference.ui.display.says.screen import screen
from conference.ui.frame.says.status import status_bar
from conference.ui.kit import words
from conference.ui.kit.alert import Alert, alert_lines
from conference.ui.picture import Tone
from conference.ui.polls.says.panel import polls_sheet
from conference.ui.programme.says import rundown

LONDON = ZoneInfo("Europe/London")
JUNE = 1_780_660_800_000
"""Noon of 5 June 2026 in UTC."""


@pytest.fixture(params=["UTC", "America/New_York", "Europe/London"])
def machine(request, monkeypatch):
    """The time zone of this machine."""
    with monkeypatch.context() as patched:
        patched.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


def in_june(**fields):
    made = picture((item(0, starts_at=JUNE - 10 * MINUTE),), now=Millis(JUNE), zone=LONDON)
    return made if not fields else picture(now=Millis(JUNE), zone=LONDON, **fields)


def test_every_time_of_desk_and_hall_is_the_conferences(machine):
    made = in_june()
    assert status_bar(made).clock == "13:00:00"
    assert rundown(made).rows[1].planned == "12:50"
    assert screen(made).clock == "13:00"
    (line,) = alert_lines((Alert(Millis(JUNE), Tone.TEXT, "Now."),), made.zone)
    assert line.time == "13:00:00"
    closed = in_june(polls=(poll(state="closed", opened_at=JUNE - MINUTE, closed_at=JUNE),))
    assert "13:00:00" in str(polls_sheet(closed, "p"))


def test_the_zone_is_said_only_where_the_machine_has_another(machine):
    said = "" if machine == "Europe/London" else "London time"
    made = in_june()
    assert status_bar(made).zone == said
    heading = rundown(made).rows[0].title
    assert heading == "Day 1 · Friday 5 June" + (f" · {said}" if said else "")


def test_the_hall_says_the_zone_beside_its_times_where_its_machine_has_another(machine):
    said = "" if machine == "Europe/London" else "London time"
    beside = f" ({said})" if said else ""
    assert screen(in_june()).zone == said
    following = picture((item(0, starts_at=JUNE + MINUTE),), now=Millis(JUNE), zone=LONDON)
    assert screen(following).scene.following == f"Next: Item 0, 13:01{beside}"
    closed = poll(state="closed", opened_at=JUNE - MINUTE, closed_at=JUNE)
    asked = in_june(polls=(closed,), current="p")
    assert screen(asked).scene.timing == f"Closed at 13:00{beside}"
    talking = (item(0, kind="breakout", starts_at=JUNE, started_at=JUNE),)
    back = screen(picture(talking, on="i0", now=Millis(JUNE), zone=LONDON)).scene.foot
    assert back == f"Back at 13:15{beside}"


def test_a_zone_with_the_same_hours_now_is_not_another(machine):
    """In winter London has UTC's hours."""
    december = JUNE + 183 * 86_400_000
    said = "London time" if machine == "America/New_York" else ""
    assert words.zone_words(LONDON, december) == said


def test_without_a_zone_times_are_the_machines(machine):
    made = picture(now=Millis(JUNE), zone=zone_of(""))
    hours = {"UTC": "12", "America/New_York": "08", "Europe/London": "13"}
    assert status_bar(made).clock == f"{hours[machine]}:00:00"
    assert status_bar(made).zone == ""


@pytest.mark.parametrize("name", ["Mars/Base", "../../etc/passwd", "x" * 300])
def test_a_zone_that_this_machine_does_not_know_is_its_own(name):
    assert zone_of(name) is None


def test_a_zone_is_said_by_its_city():
    assert words.zone_words(ZoneInfo("America/Argentina/Buenos_Aires"), JUNE) == "Buenos Aires time"
