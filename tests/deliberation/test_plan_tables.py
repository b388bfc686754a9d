"""A plan as spreadsheets of several countries leave it: what is read, remarked and asked back."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.core.errors import ConferenceError
from conference.deliberation.founding.plan import plan_commands, table_named
from conference.deliberation.programme.model import ItemKind

LONDON = ZoneInfo("Europe/London")

GOOD = {
    "areas.csv": (
        "id,name,region,latitude,longitude\nhal,Halton,West,53.33,-2.69\nmar,Marlow,East,51.57,-0.78\n"
    ),
    "parties.csv": "name,area,capacity\nThe Lantern,hal,40\nVillage Hall,mar,60\n",
    "programme.csv": (
        "date,start,minutes,kind,title,fixed\n2027-05-14,10:00,30,ceremony,Welcome,yes\n"
        "2027-05-14,10:30,45,speech,Opening speech,no\n2027-05-14,13:15,20,vote,First vote,no\n"
    ),
    "polls.csv": "id,question,options,channels\np1,Shall it go on?,Yes|No|Not sure,phones hands\n",
}
HEAD = "date,start,minutes,kind,title\n"


def planned(zone=LONDON, **tables):
    changed = {f"{name}.csv": text for name, text in tables.items()}
    return plan_commands("Ours", {**GOOD, **changed}, zone, rehearsal=False)


def told(**tables):
    """The faults of a plan, without the head of each table."""
    with pytest.raises(ConferenceError) as refused:
        planned(**tables)
    assert refused.value.code == "bad_plan"
    return [line.strip() for line in refused.value.sentence.splitlines() if line.startswith("  ")]


def remarks(**tables):
    return planned(**tables).remarks[2:]


AREAS = (
    "id,name,region,latitude,longitude\nhal,Halton,West,{}\nmar,Marlow,East,{}\npen,Penby,West,{}\n"
)


def test_a_place_of_which_latitude_and_longitude_are_swapped_is_remarked():
    areas = AREAS.format("-2.69,53.33", "51.57,-0.78", "51.40,-3.20")
    assert remarks(areas=areas) == [
        "areas.csv: Line 2: 'Halton' is far from all others; near them with latitude and longitude"
        " swapped."
    ]
    assert remarks(areas=AREAS.format("57.1,-2.1", "51.57,-0.78", "51.40,-3.20")) == []


def test_places_of_which_all_are_swapped_are_remarked_by_the_zone():
    areas = AREAS.format("-2.69,53.33", "-0.78,51.57", "-3.20,51.40")
    assert remarks(areas=areas) == [
        "areas.csv: The areas are far from Europe/London; near it with latitude and longitude"
        " swapped."
    ]


def test_options_that_differ_in_case_are_one_and_a_mark_at_the_end_is_none():
    head = "id,question,options,channels\np1,Shall it go on?,"
    assert "two or more different options" in told(polls=f"{head}Yes|yes |No,phones\n")[0]
    plan = planned(polls=f"{head}|Yes|No|,phones\n")
    assert plan.commands[-1].options == ("Yes", "No")


def programme(*rows):
    return HEAD + "".join(f"{row},10,vote,Vote\n" for row in rows)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace(",", ";"),
        lambda text: text.replace(",", "\t"),
        lambda text: "sep=;\r\n" + text.replace(",", ";"),
        lambda text: "\ufeff" + text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", ",,\n") + ",,,,\n,,,,\n",
        lambda text: "\n\n" + text,
    ],
)
def test_a_plan_is_the_same_with_any_separator(change):
    plan = plan_commands(
        "Ours", {name: change(text) for name, text in GOOD.items()}, LONDON, rehearsal=False
    )
    assert plan.commands == planned().commands
    assert plan.remarks == [
        "Read 2 areas, 2 parties, 3 items, 1 poll.",
        "The programme is from 14 May 2027, 10:00 to 13:35 (Europe/London).",
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["10:00", "10:30", "13:15"], ["10:00:00", "10:30:00", "13:15:00"]),
        (["10:00", "10:30", "13:15"], ["10:00 AM", "10:30 AM", "1:15 PM"]),
        (["10:00", "10:30", "13:15"], ["10:00\u202fa.m.", "10:30\u202fa.m.", "1:15\u202fp.m."]),
        (["10:00", "10:30", "13:15"], ["10h00", "10h30", "13h15"]),
        (["10:00", "10:30", "13:15"], ["10.00", "10.30", "13.15"]),
        (["2027-05-14"], ["14.05.2027"]),
        (["2027-05-14"], ["14/05/2027 00:00:00"]),
        (["2027-05-14"], ["05/14/2027"]),
        (["2027-05-14"], ["14 May 2027"]),
        (["yes", "no"], ["TRUE", "FALSE"]),
        (["yes", "no"], ["WAHR", "FALSCH"]),
        ([",yes", ",no"], [",x", ","]),
        ([",30,", ",45,", ",20,"], [",00:30,", ",00:45,", ",00:20,"]),
        ([",30,", ",45,", ",20,"], [",0:30:00,", ",0:45:00,", ",0:20:00,"]),
        ([",30,", ",45,", ",20,"], [",30 min,", ",45 min,", ",20 min,"]),
        (["date,start,minutes,kind"], ["Day,Start_time,Duration (min),TYPE"]),
    ],
)
def test_a_programme_is_the_same_in_other_countries(old, new):
    text = GOOD["programme.csv"]
    for before, after in zip(old, new, strict=True):
        text = text.replace(before, after)
    plan = planned(programme=text)
    assert plan.commands == planned().commands
    assert plan.remarks[2:] == []


@pytest.mark.parametrize("date", ["14.05.27", "14/05/27", "14-05-27", "27-05-14", "14-May-27"])
def test_of_two_years_a_conference_was_in_the_likely_one(date):
    plan = planned(programme=GOOD["programme.csv"].replace("2027-05-14", date))
    assert plan.commands == planned().commands
    assert plan.remarks[2:] == [
        "programme.csv: Lines 2 to 4: date: years of two figures are read as 1969 to 2068."
    ]
    assert len(told(programme=GOOD["programme.csv"].replace("2027-05-14", "28-05-27"))) == 1


def test_decimal_commas_are_read_where_semicolons_part_the_columns():
    text = GOOD["areas.csv"].replace(",", ";").replace(".", ",")
    assert planned(areas=text).commands == planned().commands
    assert planned(areas=GOOD["areas.csv"].replace("53.33,-2.69", '"53,33","-2,69"')).commands


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [
        ("53.5°", "2.25W"),
        ("53.5°", "-2.25°"),
        ("53.5 N", "−2.25"),
        ("53.5° N", "2.25° W"),
        ("53°30'N", "2°15' W"),
        ("53° 30′ 0″ N", "2°15′0″W"),
        ('"53,5"', '"-2,25"'),
    ],
)
def test_places_are_read_with_the_signs_of_maps(latitude, longitude):
    head = "id,name,region,latitude,longitude\n"
    rows = f"hal,Halton,West,{latitude},{longitude}\nmar,Marlow,East,1,1\n"
    area, _ = planned(areas=head + rows).commands[0].areas
    assert (area.latitude, area.longitude) == (53.5, -2.25)


def test_a_date_that_stands_once_is_read_down():
    text = (
        GOOD["programme.csv"].replace("2027-05-14,10:30", ",10:30").replace("2027-05-14,13", ",13")
    )
    plan = planned(programme=text)
    assert plan.commands == planned().commands
    assert plan.remarks[2:] == [
        "programme.csv: Lines 3 and 4: the empty cell of date is read as '2027-05-14'."
    ]


@pytest.mark.parametrize("form", ["{0} {1}", "{0}T{1}:00", "{0}, {1}"])
def test_a_date_may_stand_before_the_time(form):
    head, *rows = GOOD["programme.csv"].splitlines()
    lines = [head.replace("date,", "")]
    for row in rows:
        date, start, *others = row.split(",")
        lines.append(",".join([f'"{form.format(date, start)}"', *others]))
    assert planned(programme="\n".join(lines)).commands == planned().commands
    without = [head.replace("date,", ""), *(row.split(",", 1)[1] for row in rows)]
    assert told(programme="\n".join(without)) == ["line 1, column date: the column is missing"]
    lines[2] = lines[2].replace("2027-05-14", "")
    assert "line 3, column start: has no date before the time, as other cells have" in told(
        programme="\n".join(lines)
    )


def test_an_end_may_stand_for_the_minutes():
    head = "date,start,end,kind,title\n"
    text = (
        f"{head}2027-05-14,22:00,22:45,vote,A\n,22:45,24:00,vote,B\n15.05.2027,0:00,0:20,vote,C\n"
    )
    assert [item.minutes for item in planned(programme=text).commands[1].items] == [45, 75, 20]
    text = f"{head}2027-05-14,22:00,21:00,vote,A\n,23:45,00:30,vote,B\n"
    assert told(programme=text) == ["line 2, column end: 21:00 is no whole minutes after 22:00"]
    text = text.replace("21:00", "23:00").replace("00:30", "1:00 AM").replace("23:00", "11:00 PM")
    assert [item.minutes for item in planned(programme=text).commands[1].items] == [60, 75]
    assert told(programme="date,start,kind,title\n2027-05-14,22:00,vote,A\n") == [
        "line 1, column minutes: the column is missing"
    ]


def test_what_can_mean_two_things_is_asked_once():
    text = GOOD["programme.csv"].replace("2027-05-14", "05/06/2027")
    (fault,) = told(programme=text)
    assert "can be 6 May 2027 or 5 June 2027" in fault
    assert fault.endswith("(3 times: lines 2 to 4)")


def test_a_text_beside_and_below_the_table_is_left_out_with_a_word():
    table = GOOD["programme.csv"].replace("fixed", "fixed,end,room")
    text = f"Programme,,,,,\n{table}\nTotal,,95,,,\n"
    assert remarks(programme=text) == [
        "programme.csv: Line 1: left out, above the header.",
        "programme.csv: Line 2: these columns are not read: 'end', 'room'.",
        "programme.csv: Line 7: left out, taken for a note below the table ('Total').",
    ]


def test_two_parties_of_one_name_are_told_apart_by_their_areas():
    head = "name,area,capacity\n"
    plan = planned(parties=f"{head}The Bell,hal,40\nThe Bell,mar,60\n")
    assert plan.remarks[2:] == [
        "parties.csv: Lines 2 and 3: 2 parties are called 'The Bell'; their areas tell them apart."
    ]
    same = GOOD["areas.csv"].replace("Marlow", "HALTON")
    assert (
        "not all in areas of different names"
        in remarks(areas=same, parties=f"{head}The Bell,hal,40\nThe Bell,mar,60\n")[0]
    )
    assert told(parties=f"{head}The Bell,hal,40\nInn,mar,1\nThe Bell,hal,60\n") == [
        "line 4, column name: 'The Bell' is there twice in the area 'Halton' (hal), "
        "on lines 2 and 4"
    ]


def test_a_region_is_one_in_any_case_and_with_any_dash():
    text = GOOD["areas.csv"].replace("West", "North\u2013West").replace("East", "NORTH-WEST ")
    plan = planned(areas=text)
    assert [region.name for region in plan.commands[0].regions] == ["North\u2013West"]
    assert plan.remarks[2:] == [
        "areas.csv: Line 3: the region 'NORTH-WEST' is read as 'North\u2013West'."
    ]


def test_regions_that_may_be_one_are_remarked():
    text = GOOD["areas.csv"].replace("West", "North West").replace("East", "North-West")
    two = "'North West' and 'North-West' are two regions"
    assert remarks(areas=text) == [f"areas.csv: {two}; write them alike if they are one."]


@pytest.mark.parametrize(
    ("ident", "typed"),
    [("hal", "HAL"), ("hal", "Halton"), ("007", "7"), ("A-1", "A\u20131"), ("hal", "HALTON ")],
)
def test_an_id_is_found_in_the_forms_that_spreadsheets_make_of_it(ident, typed):
    areas = GOOD["areas.csv"].replace("hal,", f"{ident},")
    plan = planned(areas=areas, parties=f"name,area,capacity\nInn,{typed},40\n")
    assert plan.commands[2].parties[0].area == ident
    assert plan.remarks[2:] == [
        f"parties.csv: Line 2: {typed.strip()!r} in the column area is read as {ident!r}."
    ]


def test_ids_in_composed_and_decomposed_letters_are_one():
    plan = planned(
        areas=GOOD["areas.csv"].replace("hal,", "h\u00e4l,"),
        parties="name,area,capacity\nInn,ha\u0308l,40\n",
    )
    assert plan.remarks[2:] == []


def test_an_id_that_may_be_two_is_none():
    areas = GOOD["areas.csv"].replace("hal,", "07,").replace("mar,", "007,")
    assert told(areas=areas, parties="name,area,capacity\nInn,7,40\n") == [
        "line 2, column area: '7' is no id in the table of areas"
    ]


def test_parties_without_areas_are_told_what_is_missing():
    assert told(areas="") == [
        "line 2, column area: there are no areas; add the table areas.csv (2 times: lines 2 and 3)"
    ]


def test_what_starts_after_midnight_is_of_the_next_day():
    assert told(programme=programme("2027-06-12,23:30", "2027-06-12,00:30", ",01:00")) == [
        "line 3, column start: 00:30 is before 23:30 in the line above; if it is after midnight, "
        "write the date of the next day, 2027-06-13, else put the items in their order"
    ]
    assert told(programme=programme("2027-06-12,10:30", "2027-06-12,1:15")) == [
        "line 3, column start: 01:15 is before 10:30 in the line above; if it is after midnight, "
        "write the date of the next day, 2027-06-13, if it is after noon, 13:15, else put the items"
        " in their order"
    ]
    _, items, *_ = planned(programme=programme("2027-06-12,23:30", "2027-06-13,00:30")).commands
    first, second = items.items
    assert (first.day, second.day) == (1, 2)
    assert second.starts_at - first.starts_at == 3_600_000


def test_24_hours_is_the_end_of_that_day():
    plan = planned(programme=programme("2027-06-12,23:00", "2027-06-12,24:00"))
    first, second = plan.commands[1].items
    assert second.starts_at - first.starts_at == 3_600_000
    assert (first.day, second.day) == (1, 1)
    assert plan.remarks[2:] == [
        "programme.csv: Line 3: 24:00 is read as midnight at the end of 12 June 2027."
    ]


def test_an_hour_that_clocks_leave_out_is_a_fault():
    assert told(
        programme=programme("2027-03-28,00:30", "2027-03-28,01:30", "2027-03-28,03:00")
    ) == [
        "line 3, column start: 01:30 on 28 March 2027 does not exist in Europe/London: "
        "clocks are put forward then"
    ]


def test_of_an_hour_that_comes_twice_the_first_is_meant_unless_it_is_over():
    plan = planned(
        programme=programme("2027-10-31,01:30", "2027-10-31,01:45", "2027-10-31,01:15", ",3:00")
    )
    starts = [item.starts_at for item in plan.commands[1].items]
    assert [(start - starts[0]) // 60_000 for start in starts] == [0, 15, 45, 150]
    twice = "on 31 October 2027 comes twice in Europe/London"
    assert plan.remarks[2:5] == [
        "programme.csv: Line 5: the empty cell of date is read as '2027-10-31'.",
        f"programme.csv: Line 2: 01:30 {twice}; the first (BST) is meant.",
        f"programme.csv: Line 3: 01:45 {twice}; the first (BST) is meant.",
    ]
    assert plan.remarks[5] == f"programme.csv: Line 4: 01:15 {twice}; the second (GMT) is meant."


@pytest.mark.parametrize(
    ("cell", "how"),
    [("Yes | No", ""), ("Yes; No;", "semicolons"), ('"Yes\nNo\n"', "line breaks")],
)
def test_options_are_parted_by_what_people_use_when_no_poll_has_the_usual_mark(cell, how):
    plan = planned(polls=f"id,question,options,channels\np1,Q?,{cell},phones\n")
    assert plan.commands[3].options == ("Yes", "No")
    assert plan.remarks[2:] == (
        [f"polls.csv: Line 2: the options of 'p1' are parted at {how}."] if how else []
    )


def test_commas_part_no_options():
    head = "id,question,options,channels\n"
    assert told(polls=f'{head}p1,Q?,"Yes, No",phones\n') == [
        "line 2, column options: needs two or more different options, separated by | (Yes | No?)"
    ]
    assert len(told(polls=f"{head}p1,Q?,Yes|No,phones\np2,Q?,Yes;No,phones\n")) == 1


def test_channels_and_kinds_are_words_in_any_form():
    plan = planned(polls='id,question,options,channels,kind\np1,Q?,a|b,"Phone, Hands",Approval\n')
    assert plan.commands[3].channels == ("phones", "hands")
    assert plan.commands[3].kind == "approval"
    text = GOOD["programme.csv"].replace("vote,", "VOTE ,")
    assert planned(programme=text).commands[1].items[2].kind is ItemKind.VOTE


def test_a_heading_between_the_rows_is_one_fault():
    rows = programme("Day 1,", "2027-06-12,23:00", "Day 2,", "2027-06-13,23:00").splitlines()
    rows[1], rows[3] = "Day 1,,,,", "Day 2,,,,"
    assert told(programme="\n".join(rows)) == [
        "line 2: there is nothing but 'Day 1' in this row; fill it, or take it out "
        "(2 times: lines 2 and 4)"
    ]


def test_what_cannot_be_seen_is_no_name():
    assert told(parties="name,area,capacity\n\u200b\u2060,hal,40\n") == [
        "line 2, column name: is empty"
    ]
    assert told(parties="name,area,capacity,note\n,,,later\n,,,never\n") == [
        "line 2: there is nothing that is read in this row; fill it, or take it out "
        "(2 times: lines 2 and 3)"
    ]


def test_many_wrong_cells_of_one_kind_are_one_fault():
    rows = [f"2027-06-12,{hour / 24:.5f}" for hour in range(9, 17)]
    (fault,) = told(programme=programme(*rows))
    assert "is a spreadsheet's part of a day (9:00?)" in fault
    assert fault.endswith("(8 times: lines 2 to 9)")


@pytest.mark.parametrize(
    ("file", "table"),
    [
        ("areas.csv", "areas.csv"),
        ("Areas.CSV", "areas.csv"),
        ("Our plan - Programme.tsv", "programme.csv"),
        ("plan-agenda.csv", "programme.csv"),
        ("watch parties.txt", "parties.csv"),
        ("polls (1).csv", "polls.csv"),
        ("polls.csv.txt", "polls.csv"),
        ("people.csv", None),
        ("areas.xlsx", "areas.csv"),
        ("areas.xls", None),
        ("counterparties.csv", None),
    ],
)
def test_a_table_is_found_by_the_name_of_its_file(file, table):
    assert table_named(file) == table


def test_a_year_that_was_mistyped_is_a_fault():
    assert told(
        programme=programme("20270-06-12,23:00", "9999-12-31,24:00", "0027-05-14,10:00")
    ) == [
        "line 2, column date: '20270-06-12' is no date such as 2027-06-05",
        "line 3, column date: the year 9999 is not from 1900 to 2199",
        "line 4, column date: the year 27 is not from 1900 to 2199",
    ]


SNIPPETS = st.sampled_from(
    "|\n|;|,|\t|\"|'|=|-|:|.|0|1|24:00|2027-05-14|05/06/2027|AM|PM|h|min|°|N|\u200b|\u202e|e\u0301|hal|id|name"
    "|date|start|9999-12-31|0001-01-01|1e99|9|true|☑|#REF!|1'234|\x00|\r|sep=;|Total".split("|")
)


@given(st.sampled_from(list(GOOD)), st.lists(st.tuples(st.integers(0, 200), SNIPPETS), max_size=8))
def test_whatever_is_in_a_table_it_is_read_or_refused(name, changes):
    text = GOOD[name]
    for place, snippet in changes:
        text = text[:place] + snippet + text[place + 1 :]
    try:
        plan = plan_commands("Ours", {**GOOD, name: text}, LONDON, rehearsal=False)
    except ConferenceError as error:
        assert error.code == "bad_plan"
    else:
        assert len({area.id for area in plan.commands[0].areas}) == len(plan.commands[0].areas)
        starts = [item.starts_at for item in plan.commands[1].items]
        assert starts == sorted(starts)
