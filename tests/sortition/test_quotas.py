"""Quota files, sound and broken."""

from __future__ import annotations

import pytest

from conference.core.errors import TableError
from conference.sortition.quotas import Quota, read_quota_table, read_quotas
from conference.tables.naming import fold


def read(text):
    return read_quotas(text.splitlines(keepends=True), "quotas.csv")


def test_both_formats_of_the_field_are_read():
    new = read("feature,value,min,max\nGender,Female,1,2\nGender,Male,0,3\n")
    old = read("category,feature,min,max\nGender,Female,1,2\nGender,Male,0,3\n")
    named = read("category,name,min,max\nGender,Female,1,2\nGender,Male,0,3\n")
    assert new == old == named
    assert new.rows[0] == Quota("Gender", "Female", 1, 2)
    assert new.offsets == (0,)


def test_flexible_bounds_are_read_and_may_be_blank():
    quotas = read("feature,value,min,max,min_flex,max_flex\na,x,2,3,1,5\na,y,2,3,,\n")
    assert [(q.least_flex, q.most_flex) for q in quotas.rows] == [(1, 5), (0, None)]


def test_names_match_without_case_and_blanks_and_the_first_spelling_stands():
    quotas = read(" Feature , VALUE,min,max\nGender,f,0,1\n gENDER , m ,0,1\n")
    assert [feature.name for feature in quotas.features] == ["Gender"]
    assert {q.feature for q in quotas.rows} == {"Gender"}
    assert fold("  Élan \u00a0 VITAL ") == fold("e\u0301lan vital")


def test_a_bom_semicolons_and_blank_lines_are_no_fault():
    quotas = read("\ufefffeature;value;min;max\n\na;x;0;1\n\n;;;\n")
    assert len(quotas.rows) == 1


def test_every_fault_is_listed_at_once_with_line_and_column():
    with pytest.raises(TableError) as refused:
        read(
            "feature,value,min,max,min_flex,max_flex\n"
            "a,x,5,3,,\n"
            "a,,1,2,,\n"
            "b,x,one,-2,,\n"
            "b,y,1,2,2,1\n"
            "b,z,,2.5,,\n"
            "c,x,0,1,,\n"
            "C, X ,0,1,,\n"
        )
    assert [(f.row, f.column) for f in refused.value.faults] == [
        (2, "min"), (3, "value"), (4, "max"), (4, "min"),
        (5, "max_flex"), (5, "min_flex"), (6, "max"), (6, "min"), (8, ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["", "\n", "a,b\n1,2\n", "feature,value,min\nx,y,1\n", "feature,value,min,max,max\na,b,0,1,1\n",
     "feature,value,min,max\n", "feature,value,min,max\na,b,0,\u0663\n",
     "feature,value,min,max\na,b,0,99999999999999999999\n"],
)  # fmt: skip
def test_what_is_no_quota_file_is_refused(text):
    with pytest.raises(TableError):
        read(text)


def test_sums_that_cannot_work_are_named_with_their_line():
    quotas = read("feature,value,min,max\na,x,3,4\na,y,3,4\nb,x,0,1\nb,y,0,1\n")
    assert [(f.row, f.column) for f in quotas.sum_faults(5)] == [(2, "min"), (4, "max")]
    assert [(f.row, f.column) for f in quotas.sum_faults(7)] == [(4, "max")]


def test_the_digest_does_not_depend_on_order_or_spelling():
    one = read("feature,value,min,max\na,x,0,1\na,y,0,2\n")
    two = read("category,feature,min,max\nA, Y ,0,2\nA,x,0,1\n")
    assert one.digest() == two.digest()
    assert one.digest() != read("feature,value,min,max\na,x,0,1\na,y,0,3\n").digest()


SOUND = "feature,value,min,max\ngender,female,3,3\ngender,male,3,3\nage,young,1,3\nage,old,1,3\n"


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        (
            "feature,value,min,max\ngender,female,3,3\n,male,3,3\nage,young,1,3\n,old,1,3\n",
            ["Line 3: the feature is read from above, 'gender', as in merged cells."],
        ),
        (
            "feature,value,min,max\ngender,,,\n,female,3,3\n,male,3,3\nage,,,\n,young,1,3\n,old,1,3\n",
            ["Lines 3 and 4: the feature is read from above, 'gender', as in merged cells."],
        ),
        (
            "Quotas of May\n\nCategory;Feature;Minimum;Maximum\ngender;female;3;3\n"
            "gender;male;3;3\nage;young;1;3\nage;old;1;3\nTotal;;8;12\n\nSource: census\n",
            [
                "Line 1: left out, above the header.",
                "Line 8: left out, taken for a note below the table ('Total').",
                "Line 10: left out, taken for a note below the table ('Source: census').",
            ],
        ),
        (
            "Criterion,Group,At least,At most\ngender,female,3.0,3 \ngender,male,3,3.00\n"
            "gender,Total,6,6\nage,young,1,3\nage,old,1,3\nTotal,,8,12\n* as agreed\n",
            ["Line 2: '3.0' is read as 3.", "Line 4: left out, a total ('Total')."],
        ),
    ],
)
def test_quotas_as_spreadsheets_have_them(text, remarks):
    quotas, told = read_quota_table(text.splitlines(keepends=True), "quotas.csv")
    assert quotas == read(SOUND)
    assert quotas.digest() == read(SOUND).digest()
    assert set(remarks) <= set(told)


@pytest.mark.parametrize(
    ("cell", "separator", "number"),
    [("1000", ",", 1000), ("1,000", ",", 1000), ("1.000", ";", 1000), ("1\u00a0000", ",", 1000),
     ("1'000", ",", 1000), ("1,000.0", ",", 1000), ("3,0", ";", 3), ("12.", ",", 12)],
)  # fmt: skip
def test_counts_as_spreadsheets_write_them(cell, separator, number):
    text = f'feature,value,min,max\na,x,0,"{cell}"\n'
    if separator == ";":
        text = text.replace(",", ";").replace(f'"{cell.replace(",", ";")}"', f'"{cell}"')
    assert read(text).rows[0].most == number


@pytest.mark.parametrize(
    ("cell", "why"),
    [("1.000", "thousands"), ("50%", "share"), ("2.5", "whole"), ("3-5", "whole"), ("x", "whole")],
)
def test_counts_that_may_be_two_things_are_refused(cell, why):
    with pytest.raises(TableError, match=why):
        read(f"feature,value,min,max\na,x,0,{cell}\n")


def test_sums_without_a_name_are_left_out_and_other_figures_are_a_fault():
    for sums in (",,8,12\n", ",,2,6\n"):
        quotas, told = read_quota_table((SOUND + sums).splitlines(keepends=True), "quotas.csv")
        assert quotas == read(SOUND)
        assert told == ("Line 6: left out, the sums of what is above.",)
    with pytest.raises(TableError, match="line 6, column value: the name is missing"):
        read(SOUND + ",,1,2\n")


def test_a_dash_is_a_dash_but_the_digest_is_of_what_is_written():
    one, other = (f"feature,value,min,max\nage,16{dash}29,0,1\n" for dash in "-\u2013")
    assert read(one).digest() != read(other).digest()
    with pytest.raises(TableError, match="already on line 2"):
        read(one + other.splitlines()[1])


def test_a_header_of_quotas_that_lacks_columns_is_one_fault():
    with pytest.raises(TableError) as refused:
        read_quotas(["feature,value,percent\n", "gender,female,50%\n"])
    (fault,) = refused.value.faults
    assert fault.reason.endswith("missing: min, max")
