"""Time zones by their names, in words."""

import pytest

from conference.core import zones
from conference.core.clock import Millis
from conference.core.zones import clock_words, local_zone_name, zone_of, zone_words

NOON = Millis(1_810_296_909_000)  # 2027-05-14 12:15:09 UTC


def test_a_time_of_day_is_said_with_its_zone():
    assert clock_words(NOON, "Europe/London") == "13:15:09 (London time)"
    assert clock_words(NOON, "America/New_York") == "08:15:09 (New York time)"
    assert clock_words(NOON, "Etc/UTC") == "12:15:09 (UTC)"


@pytest.mark.parametrize("name", ["", "No/Such", "../etc/passwd"])
def test_a_zone_that_nobody_knows_is_none_and_its_times_are_utc(name):
    assert zone_of(name) is None
    assert clock_words(NOON, name) == "12:15:09 UTC"


def test_a_zone_is_called_by_its_place():
    assert zone_words("America/Argentina/Buenos_Aires") == "Buenos Aires time"
    assert zone_words("UTC") == "UTC"


def test_the_zone_of_this_machine_has_a_name_where_others_know_it(monkeypatch, tmp_path):
    monkeypatch.setenv("TZ", ":Asia/Tokyo")
    assert local_zone_name() == "Asia/Tokyo"
    monkeypatch.setenv("TZ", "XYZ-3")
    assert local_zone_name() == ""
    monkeypatch.delenv("TZ")
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Europe/Paris")
    monkeypatch.setattr(zones, "LOCALTIME", link)
    assert local_zone_name() == "Europe/Paris"
    monkeypatch.setattr(zones, "LOCALTIME", tmp_path / "none")
    assert local_zone_name() == ""
