"""The sample conference hangs together: areas, programme, polls, parties and their map."""

from __future__ import annotations

import json
import math
from collections import Counter
from itertools import pairwise

import pytest

from conference.core.assets import asset
from conference.deliberation.founding import sample

KINDS = {
    *("ceremony", "speech", "witness", "deliberation", "breakout"),
    *("vote", "break", "performance", "notice"),
}
CHANNELS = {"phones", "hands", "button"}


def minutes_of(text):
    hours, minutes = text.split(":")
    assert len(hours) == len(minutes) == 2
    assert 0 <= int(hours) < 24
    assert 0 <= int(minutes) < 60
    return int(hours) * 60 + int(minutes)


def outline():
    return json.loads(asset("map", "uk.json").read_text(encoding="utf-8"))


def project(constants, lon, lat):
    rho = constants["g"] - math.radians(lat)
    theta = constants["n"] * math.radians(lon - constants["lon0"])
    return (
        (rho * math.sin(theta) - constants["x0"]) * constants["scale"],
        (rho * math.cos(theta) - constants["y0"]) * constants["scale"],
    )


def inside(ring, lon, lat):
    """Even-odd rule, edge by edge: an oracle written apart from the vectorised one."""
    odd = False
    corners = list(zip(ring[::2], ring[1::2], strict=True))
    for (ax, ay), (bx, by) in pairwise(corners):
        if (ay > lat) != (by > lat) and lon < ax + (lat - ay) * (bx - ax) / (by - ay):
            odd = not odd
    return odd


def test_there_are_eight_regions_and_140_areas_with_distinct_ids_and_names():
    regions, areas = sample.sample_regions(), sample.sample_areas()
    assert len(regions) == 8
    assert len(areas) == 140
    assert len({area.id for area in areas}) == 140
    assert len({area.name for area in areas}) == 140
    assert {area.region for area in areas} == {region.id for region in regions}


def test_every_area_lies_on_the_map_with_people_in_it():
    constants = outline()["projection"]
    for area in sample.sample_areas():
        x, y = project(constants, area.lon, area.lat)
        assert 0 < x < constants["width"], area
        assert 0 < y < 1, area
        assert area.people > 0
        assert area.spread > 0


def test_nearly_every_area_has_its_place_on_land():
    rings = outline()["country"]
    wet = [
        area.name
        for area in sample.sample_areas()
        if sum(inside(ring, area.lon, area.lat) for ring in rings) % 2 == 0
    ]
    assert len(wet) <= 3, wet  # the outline is thinned; towns on the beach may fall off


def test_the_projection_of_the_map_gives_its_own_check_points():
    drawn = outline()
    assert len(drawn["check"]) >= 3
    for lon, lat, x, y in drawn["check"]:
        assert project(drawn["projection"], lon, lat) == pytest.approx((x, y), abs=2e-6)


def test_the_rings_of_the_map_are_closed_and_the_country_fills_its_box():
    drawn = outline()
    for ring in drawn["country"] + drawn["neighbours"]:
        assert len(ring) % 2 == 0
        assert ring[:2] == ring[-2:]
    points = [
        project(drawn["projection"], *ring[i : i + 2])
        for ring in drawn["country"]
        for i in range(0, len(ring), 2)
    ]
    assert 0 < min(y for _, y in points) < 0.02
    assert 0.98 < max(y for _, y in points) < 1
    assert 0 < min(x for x, _ in points) < 0.02
    width = drawn["projection"]["width"]
    assert width - 0.02 < max(x for x, _ in points) < width


def test_the_programme_has_three_days_of_about_thirty_items_of_known_kinds():
    items = sample.sample_programme()
    assert 28 <= len(items) <= 40
    assert {item.day for item in items} == {1, 2, 3}
    assert {item.kind for item in items} == KINDS
    assert len({item.id for item in items}) == len(items)
    assert all(item.title for item in items)
    assert "song" in items[-1].title


def test_no_item_starts_before_the_one_before_it_has_ended():
    items = sample.sample_programme()
    for before, after in pairwise(items):
        assert before.minutes > 0
        if before.day == after.day:
            ends = minutes_of(before.starts) + before.minutes
            assert ends <= minutes_of(after.starts), after.id
        else:
            assert after.day == before.day + 1


def test_every_day_begins_at_a_fixed_time():
    items = sample.sample_programme()
    firsts = [next(item for item in items if item.day == day) for day in (1, 2, 3)]
    assert all(item.hard for item in firsts)


def test_votes_and_only_votes_ask_a_poll_and_every_poll_is_asked_once():
    items, polls = sample.sample_programme(), sample.sample_polls()
    assert all((item.poll is not None) == (item.kind == "vote") for item in items)
    assert [item.poll for item in items if item.poll] == [poll.id for poll in polls]


def test_the_first_three_polls_use_one_channel_each_on_the_first_day():
    polls = sample.sample_polls()
    assert polls[0].question == "30% or 40%?"
    assert [poll.channels for poll in polls[:3]] == [("phones",), ("hands",), ("button",)]
    days = {item.poll: item.day for item in sample.sample_programme()}
    assert [days[poll.id] for poll in polls[:3]] == [1, 1, 1]


def test_polls_have_a_colour_for_each_of_their_distinct_options():
    polls = sample.sample_polls()
    assert len(polls) == 9
    for poll in polls:
        assert 2 <= len(poll.options) <= 8
        assert len(set(poll.options)) == len(poll.options)
        assert set(poll.channels) <= CHANNELS
        assert poll.channels
        assert poll.kind == "single"


@pytest.mark.parametrize("count", [0, 1, 7, 200, 10_000])
def test_as_many_parties_as_asked_for_with_names_that_differ(count):
    parties = sample.sample_parties(count, 11)
    assert len(parties) == count
    assert len({party.name for party in parties}) == count
    assert all(party.capacity >= 4 for party in parties)


def test_the_same_seed_gives_the_same_parties_and_another_seed_others():
    assert sample.sample_parties(300, "a") == sample.sample_parties(300, "a")
    assert sample.sample_parties(300, "a") != sample.sample_parties(300, "b")


@pytest.mark.parametrize("count", [50, 1_000, 10_000])
def test_every_area_has_its_share_of_parties_rounded_up_or_down(count):
    areas = sample.sample_areas()
    people = sum(area.people for area in areas)
    got = Counter(party.area for party in sample.sample_parties(count, 3))
    for area in areas:
        assert abs(got[area.id] - count * area.people / people) < 1, area.id


def test_parties_are_near_their_area_and_dry():
    areas = {area.id: area for area in sample.sample_areas()}
    rings = outline()["country"]
    wet = 0
    for party in sample.sample_parties(500, 5):
        area = areas[party.area]
        north = (party.lat - area.lat) * sample.KM_A_DEGREE
        east = (party.lon - area.lon) * sample.KM_A_DEGREE * math.cos(math.radians(area.lat))
        assert math.hypot(north, east) < 6 * area.spread
        if (party.lat, party.lon) != (area.lat, area.lon):
            wet += sum(inside(ring, party.lon, party.lat) for ring in rings) % 2 == 0
    assert wet == 0


def test_fewer_than_no_parties_is_a_mistake():
    with pytest.raises(ValueError, match="negative"):
        sample.sample_parties(-1, 1)
