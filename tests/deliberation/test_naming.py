"""Parties of one name: what they are called wherever a name alone would not be clear."""

from dataclasses import replace

import pytest
from meetings import POLL, fold, of, opened

from conference.core.ids import AreaId, PartyId, RegionId
from conference.deliberation.audience import Audience
from conference.deliberation.documents import documents
from conference.deliberation.meeting import EMPTY
from conference.deliberation.polls.commands import ClosePoll, EnterHands, LeaveOutParty, PublishPoll
from conference.deliberation.polls.events import PollPublished
from conference.deliberation.record import fault
from conference.deliberation.rooms.documents import room_view
from conference.deliberation.rooms.events import PartiesRegistered
from conference.deliberation.rooms.model import Area, Party, Region
from conference.deliberation.rooms.naming import unclear_names

WEST, EAST = RegionId("w"), RegionId("e")
REGIONS = (Region(WEST, "West"), Region(EAST, "East"))
AREAS = {
    AreaId(ident): Area(AreaId(ident), name, region, 52.0, -1.0)
    for ident, name, region in (
        ("penby", "Penby", WEST),
        ("halton", "Halton", WEST),
        ("newport-w", "Newport", WEST),
        ("newport-e", "Newport", EAST),
    )
}


def called(*parties):
    """What each is called: by its name where that is clear."""
    made = [
        Party(PartyId(number), name, AreaId(area), 52.0, -1.0, 40)
        for number, (name, area) in enumerate(parties)
    ]
    unclear = unclear_names(made, AREAS, REGIONS)
    return [unclear.get(one.id, one.name) for one in made]


def test_names_that_differ_stand_alone():
    assert called(("The Bell", "penby"), ("The Crown", "penby")) == ["The Bell", "The Crown"]
    assert called() == []


def test_the_area_stands_beside_a_name_that_another_party_has():
    found = called(("The Bell", "penby"), ("The Crown", "penby"), ("The Bell", "halton"))
    assert found == ["The Bell, Penby", "The Crown", "The Bell, Halton"]


@pytest.mark.parametrize("other", ["THE BELL", "The  Bell ", "The\N{NO-BREAK SPACE}Bell"])
def test_names_that_look_the_same_are_the_same(other):
    assert called(("The Bell", "penby"), (other, "halton")) == [
        "The Bell, Penby", f"{other}, Halton",
    ]  # fmt: skip


def test_letters_composed_and_decomposed_are_the_same():
    found = called(("Caf\N{LATIN SMALL LETTER E WITH ACUTE}", "penby"), ("Cafe\u0301", "halton"))
    assert all("," in one for one in found)


def test_the_region_is_said_where_areas_have_one_name_and_then_the_number():
    assert called(("The Bell", "newport-w"), ("The Bell", "newport-e")) == [
        "The Bell, Newport, West", "The Bell, Newport, East",
    ]  # fmt: skip
    assert called(("The Bell", "penby"), ("The Bell", "penby"), ("The Bell", "halton")) == [
        "The Bell, Penby, West (party 0)",
        "The Bell, Penby, West (party 1)",
        "The Bell, Halton",
    ]


def test_no_party_is_called_as_another_is_by_itself():
    found = called(("The Bell", "penby"), ("The Bell", "halton"), ("The Bell, Penby", "halton"))
    assert found == ["The Bell, Penby, West", "The Bell, Halton", "The Bell, Penby"]
    assert called(("The Bell", "penby"), ("The Bell, Penby", "penby")) == [
        "The Bell", "The Bell, Penby",
    ]  # fmt: skip


def of_one_name():
    """A meeting with an open poll, whose parties 0 and 2 have one name in two areas."""
    driver = opened()
    areas = sorted(driver.meeting.founding.areas)

    def renamed(party):
        apart = party.id in {0, 2}
        return replace(party, name="The Bell", area=areas[party.id // 2]) if apart else party

    driver.events = [
        PartiesRegistered(tuple(map(renamed, event.parties)))
        if isinstance(event, PartiesRegistered)
        else event
        for event in driver.events
    ]
    driver.meeting = fold(EMPTY, driver.events)
    return driver


def test_desk_hall_rooms_and_results_say_the_same_name():
    driver = of_one_name()
    driver.must(of(2, EnterHands(POLL, (1, 2))))
    driver.must(ClosePoll(POLL))
    driver.must(LeaveOutParty(POLL, PartyId(2), "A prank."))
    meeting = driver.meeting
    expected = f"The Bell, {meeting.founding.areas[meeting.rooms.parties[2].area].name}"
    assert meeting.rooms.called(PartyId(2)) == expected
    assert meeting.rooms.called(PartyId(1)) == meeting.rooms.parties[1].name
    for audience in (Audience.DESK, Audience.HALL):
        views = dict(documents(meeting, audience))
        assert views["party/2"].name == expected
        assert [one.name for one in views[f"poll/{POLL}"].left_out] == [expected]
    assert room_view(meeting, PartyId(2), 0, "CODE").name == expected


def test_a_sheet_says_the_clear_name_and_one_with_the_name_alone_still_holds():
    driver = of_one_name()
    driver.must(of(2, EnterHands(POLL, (1, 2))))
    driver.must(ClosePoll(POLL))
    driver.must(LeaveOutParty(POLL, PartyId(2), "A prank."))
    before = driver.meeting
    (published,) = driver.must(PublishPoll(POLL))
    assert [one.name for one in published.sheet.left_out] == [before.rooms.called(PartyId(2))]
    for name, holds in (
        (before.rooms.called(PartyId(2)), True),
        ("The Bell", True),
        (before.rooms.called(PartyId(0)), False),
        ("The Crown", False),
    ):
        left_out = tuple(replace(one, name=name) for one in published.sheet.left_out)
        event = PollPublished(POLL, published.at, replace(published.sheet, left_out=left_out))
        assert (fault(before, event) is None) is holds, name
