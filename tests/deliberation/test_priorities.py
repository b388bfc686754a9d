"""Priorities: versions in order, nobody overwrites unseen, counts by region, an honest record."""

import io

import pytest
from meetings import Asks, founded, of

from conference.core.clock import Millis
from conference.core.errors import Refusal, TableError
from conference.core.ids import AreaId
from conference.deliberation.audience import Audience
from conference.deliberation.documents import documents
from conference.deliberation.priorities.commands import (
    EnterPriorities,
    ReceivePriorities,
    RegisterAssemblies,
    SendPriorities,
    SetGathering,
    WithdrawPriorities,
)
from conference.deliberation.priorities.events import PrioritiesReceived, PrioritiesWithdrawn
from conference.deliberation.priorities.export import as_csv, as_values
from conference.deliberation.priorities.model import MOST, Assembly, Priority
from conference.deliberation.priorities.rows import found_rows
from conference.deliberation.priorities.table import read_assemblies
from conference.deliberation.record import fault
from conference.deliberation.sender import DESK

HOMES, BUSES = Priority("Homes", "Rents have doubled."), Priority("Buses")
OPEN = SetGathering(Millis(0), None)


def gathering():
    driver = founded()
    area = min(driver.meeting.founding.areas)
    driver.do(RegisterAssemblies((Assembly(1, "Hill", area),)))
    driver.do(OPEN)
    return driver


def send(version, *priorities, people=12, language="en"):
    return SendPriorities(version, language, people, priorities)


def desk(command):
    return Asks(DESK, command)


def counts(driver):
    return dict(documents(driver.meeting, Audience.DESK))["priorities"]


def test_what_is_sent_stands_and_what_is_sent_again_changes_nothing():
    driver = gathering()
    (event,) = driver.do(of(0, send(0, HOMES, BUSES)))
    assert (event.whose, event.version, event.paper) == ("room/0", 1, False)
    assert driver.do(of(0, send(0, HOMES, BUSES))) == ()
    assert driver.do(of(0, send(1, HOMES, BUSES))) == ()
    assert driver.meeting.priorities.sent["room/0"].priorities == (HOMES, BUSES)


def test_two_who_write_for_one_room_do_not_overwrite_each_other_unseen():
    driver = gathering()
    driver.do(of(0, send(0, HOMES)))
    refusal = driver.do(of(0, send(0, BUSES)))
    assert (refusal.code, refusal.params["version"]) == ("changed_since", 1)
    assert driver.do(of(0, send(1, BUSES)))[0].version == 2


def test_what_is_withdrawn_counts_no_more_and_can_be_sent_anew():
    driver = gathering()
    driver.do(of(0, send(0, HOMES)))
    driver.do(of(0, WithdrawPriorities(1)))
    assert driver.do(of(0, WithdrawPriorities(1))) == ()
    view = counts(driver)
    assert (view.received, view.withdrawn, view.people) == (0, 1, 0)
    assert driver.do(of(0, send(2, HOMES)))[0].version == 3
    view = counts(driver)
    assert (view.received, view.withdrawn, view.people) == (1, 0, 12)


def test_an_assembly_without_a_room_sends_corrects_and_withdraws():
    driver = gathering()
    driver.do(ReceivePriorities(1, 0, "cy", 8, (Priority("Tai"),)))
    driver.do(ReceivePriorities(1, 1, "cy", 9, (Priority("Tai"), BUSES)))
    assert (counts(driver).received, counts(driver).people) == (1, 9)
    driver.do(ReceivePriorities(1, 2, "und", 0, ()))
    assert (counts(driver).received, counts(driver).withdrawn) == (0, 1)


def test_the_counts_of_regions_are_those_of_all_rows():
    driver = gathering()
    for party in range(3):
        driver.do(of(party, send(0, BUSES, people=party + 1)))
    driver.do(ReceivePriorities(1, 0, "en", 5, (HOMES,)))
    driver.do(of(1, WithdrawPriorities(1)))
    view = counts(driver)
    assert (view.received, view.expected, view.people) == (3, 4, 9)
    for row in view.regions:
        total, _ = found_rows(
            driver.meeting, find="", region=row.region, after=0, limit=9, only_sent=True
        )
        everybody, _ = found_rows(
            driver.meeting, find="", region=row.region, after=0, limit=9, only_sent=False
        )
        assert (row.received, row.expected) == (total, everybody)


def test_the_desk_enters_paper_and_touches_nothing_that_a_room_sent_itself():
    driver = gathering()
    (event,) = driver.do(desk(EnterPriorities("room/1", 0, "en", 30, (BUSES,))))
    assert event.paper and counts(driver).papers == 1
    driver.do(of(0, send(0, HOMES)))
    assert driver.do(desk(EnterPriorities("room/0", 1, "en", 1, (BUSES,)))).code == "not_on_paper"
    assert driver.do(desk(WithdrawPriorities(1, "room/0"))).code == "not_on_paper"
    assert driver.do(desk(WithdrawPriorities(1, "room/1")))[0].version == 2
    assert driver.do(of(1, send(2, HOMES)))[0].version == 3


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (send(0), "bad_priorities"),
        (send(0, *(Priority(str(n)) for n in range(MOST + 1))), "bad_priorities"),
        (send(0, Priority("  ")), "bad_priorities"),
        (send(0, BUSES, Priority(" buses ")), "bad_priorities"),
        (send(0, BUSES, people=0), "bad_priorities"),
        (send(0, Priority("x" * 161)), "bad_priorities"),
    ],
)
def test_what_is_no_list_of_priorities_is_refused_with_what_to_do(command, code):
    driver = gathering()
    refusal = driver.do(of(0, command))
    assert isinstance(refusal, Refusal) and refusal.code == code
    assert refusal.sentence.endswith(".")


def test_nothing_is_taken_before_the_opening_or_after_the_closing():
    driver = founded()
    assert driver.do(of(0, send(0, BUSES))).code == "not_gathered"
    driver.do(SetGathering(Millis(driver.now + 3_600_000), None))
    assert driver.do(of(0, send(0, BUSES))).code == "not_gathered"
    driver.do(OPEN)
    driver.do(of(0, send(0, BUSES)))
    driver.do(SetGathering(Millis(0), Millis(0)))
    for command in (send(1, HOMES), WithdrawPriorities(1)):
        assert driver.do(of(0, command)).code == "gathering_over"
    assert driver.do(of(0, send(0, BUSES))) == ()  # the answer was lost: it stands
    assert driver.do(SetGathering(None, Millis(5))).code == "bad_gathering"


def test_rooms_and_phones_are_told_when_and_desks_alone_how_many():
    driver = gathering()
    driver.do(of(0, send(0, BUSES)))
    seen = {one: set(dict(documents(driver.meeting, one))) for one in Audience}
    assert [one for one in Audience if "gathering" in seen[one]] == [Audience.DESK, Audience.ROOMS]
    assert [one for one in Audience if "priorities" in seen[one]] == [Audience.DESK]


def test_the_record_is_held_against_versions_times_and_bounds():
    driver = gathering()
    driver.do(of(0, send(0, BUSES)))
    meeting = driver.meeting

    def received(**other):
        fields = {"whose": "room/0", "version": 2, "language": "en", "headcount": 3}
        fields |= {"priorities": (HOMES,), "paper": False, "at": meeting.at} | other
        return PrioritiesReceived(**fields)

    assert fault(meeting, received()) is None
    for wrong in (
        {"version": 1},
        {"version": 3},
        {"whose": "room/77"},
        {"whose": "assembly/9"},
        {"priorities": ()},
        {"headcount": 0},
        {"at": Millis(-1)},
    ):
        assert fault(meeting, received(**wrong)), wrong
    assert fault(meeting, PrioritiesWithdrawn("room/1", 1, meeting.at))
    assert fault(meeting, PrioritiesWithdrawn("room/0", 2, meeting.at)) is None


def test_rows_are_found_by_what_was_said_and_come_a_page_at_a_time():
    driver = gathering()
    for party in range(3):
        driver.do(of(party, send(0, HOMES if party else BUSES)))
    found = {"region": "", "only_sent": True}
    total, rows = found_rows(driver.meeting, find="RENTS", after=0, limit=1, **found)
    assert (total, [row.whose for row in rows]) == (2, ["room/1"])
    total, rows = found_rows(driver.meeting, find="rents", after=1, limit=1, **found)
    assert (total, [row.whose for row in rows]) == (2, ["room/2"])
    assert found_rows(driver.meeting, find="zoo", after=0, limit=9, **found) == (0, [])


def test_the_export_has_what_stands_and_no_cell_that_a_spreadsheet_carries_out():
    driver = gathering()
    driver.do(of(0, send(0, Priority("=1+1", "why"), BUSES)))
    driver.do(of(1, send(0, HOMES)))
    driver.do(of(1, WithdrawPriorities(1)))
    lines = as_csv(driver.meeting).splitlines()
    assert len(lines) == 3 and "'=1+1" in lines[1]
    values = as_values(driver.meeting)
    assert [one["withdrawn"] for one in values["assemblies"]] == [False, True]


def test_a_table_of_assemblies_tells_every_fault_at_once():
    areas = founded().meeting.founding.areas
    area = areas[min(areas)]
    table = f"name,area\nHill,{area.name}\nVale,{area.id}\n"
    rows, _ = read_assemblies(io.StringIO(table), "a.csv", dict(areas))
    assert rows == [("Hill", area.id), ("Vale", area.id)]
    table += f"Hill,{area.id}\nDale,Nowhere\n{'x' * 121},{area.id}\n"
    with pytest.raises(TableError) as caught:
        read_assemblies(io.StringIO(table), "a.csv", dict(areas))
    assert [one.row for one in caught.value.faults] == [4, 5, 6]
    for empty in ("", "name,area\n", "who,where\nHill,x\n"):
        with pytest.raises(TableError):
            read_assemblies(io.StringIO(empty), "a.csv", dict(areas))


def test_assemblies_are_registered_in_order_and_once():
    driver = gathering()
    area = min(driver.meeting.founding.areas)
    for wrong in (
        Assembly(3, "Far", area),
        Assembly(2, "Far", AreaId("nowhere")),
        Assembly(2, " ", area),
        Assembly(2, "Hill", area),
    ):
        assert driver.do(RegisterAssemblies((wrong,))).code == "bad_priorities"
    assert driver.do(RegisterAssemblies(())) == ()
