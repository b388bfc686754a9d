"""Programmes written and read again, and files as people and other programs leave them."""

import json
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plans import LONDON, MINUTE, POLLS, at, one, plan, plans, small

from conference.core.errors import TableError
from conference.deliberation.programme.model import ItemKind
from conference.programme.difference import difference
from conference.programme.files import lost_by, read_file, written
from conference.programme.merging import merged
from conference.programme.reading import Plan

CHANGES = [
    ("Europe/London", "2027-03-27 18:00"),
    ("Europe/London", "2027-10-30 18:00"),
    ("America/New_York", "2027-03-13 18:00"),
    ("America/New_York", "2027-11-06 18:00"),
    ("Australia/Lord_Howe", "2027-10-02 18:00"),
    ("Australia/Lord_Howe", "2027-04-03 18:00"),
]
FORMS = [".csv", ".json"]


def read(text, known=None, **asked):
    known = known or plan(())
    data = text if isinstance(text, bytes) else text.encode()
    return merged(known, read_file(data, "file", known, **asked))


def faults(text, known=None, **asked):
    with pytest.raises(TableError) as refused:
        read(text, known, **asked)
    return [str(fault) for fault in refused.value.faults]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("name", "begin"), CHANGES)
@settings(max_examples=15)
@given(data=st.data())
def test_what_is_written_is_read_again_over_any_change_of_clocks(form, name, begin, data):
    known = data.draw(plans(ZoneInfo(name), begin))
    text = written(known, form)
    is_same = read(text, known).items == known.items
    assert bool(lost_by(known, text)) != is_same
    assert is_same or (form == ".json" and comes_twice(known)), "Ontime knows no second 01:30"


def comes_twice(known):
    """Whether an item starts no later by the clock than the one before it, on the same date."""
    there = [datetime.fromtimestamp(one.starts_at / 1000, known.zone) for one in known.items]
    return any(
        a.date() == b.date() and a.replace(tzinfo=None) >= b.replace(tzinfo=None)
        for a, b in pairwise(there)
    )


@pytest.mark.parametrize("form", FORMS)
@given(plans())
def test_a_conference_that_has_nothing_yet_reads_it_as_it_is(form, known):
    empty = replace(known, items=())
    found = read(written(known, form), empty).items
    assert [replace(item, day=0) for item in found] == [
        replace(item, day=0) for item in known.items
    ]


@pytest.mark.parametrize("form", FORMS)
def test_an_order_other_than_that_of_starts_is_kept_or_its_loss_is_told(form):
    items = small().items
    known = replace(small(), items=(items[1], items[0], *items[2:]))
    text = written(known, form)
    if form == ".csv":
        assert read(text, known).items == known.items
        assert lost_by(known, text) == ()
    else:
        assert any("Welcome" in told for told in lost_by(known, text))


def test_a_loss_is_told_where_a_file_could_not_be_read_again():
    long = plan([one("a", "2027-05-14 10:00", title="x" * 130)])
    (told,) = lost_by(long, written(long, ".csv"))
    assert told.startswith("It would not be read again")


def test_there_is_no_form_of_any_other_name():
    assert written(small(), ".pdf") is None


TABLE = (
    "Day;Begins;Duration;Type;Item\n14.05.2027;10.00;30;speech;Welcome\n;9.30 PM;20;notice;Bye\n"
)


def test_columns_of_other_names_and_merged_cells_are_read():
    head = "Date,Start time,Length,Type,Name\n"
    found = read(head + "14/05/2027,10:00,30,speech,Welcome\n,10.30,20,notice,Bye\n")
    assert [item.starts_at for item in found.items] == [
        at("2027-05-14 10:00"),
        at("2027-05-14 10:30"),
    ]
    assert [item.id for item in found.items] == ["item-1", "item-2"]
    assert list(found.lines.values()) == [2, 3]


def test_the_end_of_the_day_is_midnight():
    (item,) = read("date,start,minutes,kind,title\n2027-05-14,24:00,10,notice,Bye\n").items
    assert item.starts_at == at("2027-05-15 00:00")


def test_all_faults_are_told_with_their_lines():
    text = (
        "date,start,minutes,kind,title,poll\n2027-05-14,9.3,30,speech,A,\n"
        "2027-05-14,10:00,0,speech,B,p9\n2027-05-14,9:00,10,panel,,\n"
    )
    told = faults(text, small())
    assert [line.split(":")[0] for line in told] == [
        "line 2, column start", "line 3, column minutes", "line 3, column poll",
        "line 4, column kind", "line 4, column start", "line 4, column title",
    ]  # fmt: skip


def test_a_missing_column_is_told():
    assert faults("date,begin of it,minutes,kind,title\n2027-05-14,9:00,10,speech,A\n") == [
        "line 1, column start: the column is missing"
    ]


def test_a_workbook_that_cannot_be_read_is_refused_with_what_to_do():
    assert "save it again" in faults(b"PK\x03\x04 workbook")[0]
    assert "save the table as .xlsx" in faults(b"\xd0\xcf\x11\xe0 workbook")[0]


def event(ident, start, minutes=10, **other):
    """An event as Ontime stores it; ``start`` in minutes of the day. None takes a field away."""
    fields = {"type": "event", "id": ident, "title": ident, "timeStart": start * MINUTE,
              "duration": minutes * MINUTE, "custom": {}} | other  # fmt: skip
    return {key: value for key, value in fields.items() if value is not None}


def v3(*entries, **more):
    return json.dumps({"rundown": entries, "settings": {"version": "3.16.0"}, **more}, indent=1)


def v4(*entries, title="Default", **more):
    rundown = {"id": "r", "title": title, "order": [one["id"] for one in entries],
               "entries": {one["id"]: one for one in entries}}  # fmt: skip
    return json.dumps({"rundowns": {"r": rundown}, **more}, indent=1)


def test_events_of_both_versions_are_read_from_the_first_day_on():
    entries = (event("a", 600, 30), event("b", 1430, 20), event("c", 10), event("d", 540))
    for text in (v3(*entries), v4(*entries)):
        found = read(text, first=date(2027, 5, 14)).items
        assert [item.starts_at for item in found] == [
            at("2027-05-14 10:00"), at("2027-05-14 23:50"), at("2027-05-15 00:10"),
            at("2027-05-15 09:00"),
        ]  # fmt: skip


def test_the_first_day_is_that_of_the_plan_or_must_be_said():
    assert read(v3(event("open", 615)), small()).items[0].starts_at == at("2027-05-14 10:15")
    assert "--date" in faults(v3(event("open", 615)))[0]


def test_what_ontime_does_not_say_stays_as_the_plan_has_it():
    known = small()
    found = read(v4(event("vote", 725, 15)), known).items[0]
    assert (found.kind, found.hard, found.poll) == (ItemKind.VOTE, True, "p1")
    assert found.starts_at == at("2027-05-14 12:05")


def test_custom_fields_groups_and_flags_are_read():
    fields = {"Art": {"label": "Kind"}, "who": {"label": "Speakers"}, "x": {"label": "Camera"}}
    inner = event("b", 610, custom={"Art": "Vote", "who": "Ann", "x": "3"}, flag=True, skip=True)
    group = {"type": "group", "id": "g", "title": "Morning", "entries": ["b", "gone"]}
    text = json.loads(v4(event("a", 600, presenter="Bo"), group, customFields=fields))
    text["rundowns"]["r"]["entries"]["b"] = inner
    known = plan(())
    reading = read_file(json.dumps(text).encode(), "f", known, first=date(2027, 5, 14))
    first, second = (sketch.item for sketch in reading.sketches)
    assert (first.speaker, first.kind) == ("Bo", ItemKind.NOTICE)
    assert (second.kind, second.speaker, second.hard, second.skipped) == (
        ItemKind.VOTE, "Ann", True, True,
    )  # fmt: skip
    assert any("1 names of groups" in told for told in reading.remarks)


def test_an_event_with_missing_fields_is_told_by_its_line_or_made_up_from_others():
    linked = event("b", 0, timeStart=None, linkStart=True)
    ended = event("c", 620, duration=None, timeEnd=640 * MINUTE)
    found = read(v3(event("a", 600), linked, ended), first=date(2027, 5, 14)).items
    assert [(item.starts_at - found[0].starts_at) // MINUTE for item in found] == [0, 10, 20]
    assert found[2].minutes == 20
    text = v3(event("a", 600, timeStart=None), event("b", 610, duration=None),
              event("c", 620, title=None))  # fmt: skip
    told = faults(text, first=date(2027, 5, 14))
    lines = text.splitlines()
    wanted = [lines.index(f'   "id": "{ident}",') + 1 for ident in "abc"]
    assert [line.split(":")[0] for line in told] == [
        f"line {wanted[0]}, column timeStart", f"line {wanted[1]}, column duration",
        f"line {wanted[2]}, column title",
    ]  # fmt: skip


def test_seconds_become_whole_minutes_with_a_remark():
    reading = read_file(v3(event("a", 600, duration=90_000)).encode(), "f", small())
    assert reading.sketches[0].item.minutes == 2
    assert any("90 s are read as 2 min" in told for told in reading.remarks)


def test_several_rundowns_must_be_dated_or_one_of_them_named():
    one_, other = (json.loads(v4(event(name, 600), title=name)) for name in "ab")
    both = {"rundowns": {"x": one_["rundowns"]["r"], "y": other["rundowns"]["r"]}}
    assert "name one with --rundown" in faults(json.dumps(both), small())[0]
    assert "name one with --rundown" in faults(written(small(), ".json"), first=date(2027, 1, 1))[0]
    found = read(json.dumps(both), small(), rundown="b")
    assert [item.id for item in found.items] == ["b"]
    assert "no rundown" in faults(json.dumps(both), small(), rundown="c")[0]


HOSTILE = [
    "{", '{"rundown": 3}', '{"rundowns": {"r": 4}}', '{"a": 1}', "{" * 5_000,
    '{"rundown": [' * 40_000, '{"rundown": [1, null, {"type": 3}, {"type": "event"}]}',
    '{"rundowns": {"r": {"order": [1, "x"], "entries": []}}}',
    '{"rundown": [{"type":"event","id":"a","timeStart":NaN,"duration":1e999,"custom":[]}]}',
    v3(event("a", 600), event("a", 610)), v3(event("a", -5)), v3(event("a", 99_999)),
    v3(event("a", 600, 99_999)), v3(event("a", 600, title="x" * 500)),
    v3(event("a", 600, title="a\u202eb")),
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_no_programme_is_refused_with_reasons(text):
    assert faults(text, small())


@given(st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["type", "id", "entries", "order", "timeStart", "duration",
                                       "title", "custom", "rundown", "rundowns"]), inner),
    max_leaves=12,
))  # fmt: skip
def test_any_json_is_read_or_refused(value):
    try:
        read(json.dumps({"rundowns": value, "rundown": value}), small())
    except TableError as error:
        assert error.faults


def test_what_is_on_air_cannot_be_left_out():
    on = replace(small(), on="talk")
    told = faults("date,start,minutes,kind,title\n2027-05-14,10:00,30,speech,Welcome\n", on)
    assert told == ["file: “What a tax is” (talk) is on air; it cannot be left out: put it back"]
    assert faults("date,start,minutes,kind,title\n", on) == ["file: there is no item in it"]


def test_a_plan_without_anything_else_is_a_plan():
    assert Plan((), LONDON).polls == {}
    assert POLLS.keys() == small().polls.keys()
    assert not difference(small().items, small().items)
