"""Lists of ids that name others than they seem to."""

from __future__ import annotations

import pytest

from conference.core.errors import TableError
from conference.sortition.identity import found_ids, meant_ids, read_list
from conference.sortition.people import read_pool
from conference.sortition.quotas import read_quotas


def refusal(text: str, **more: tuple[str, ...]) -> str:
    with pytest.raises(TableError) as caught:
        read_list(text.splitlines(keepends=True), "list", **more)
    return str(caught.value.sentence)


@pytest.mark.parametrize("text", ["002, 005\n", "002; 005\n", "M2,M15\n"])
def test_several_ids_on_one_line_are_refused(text: str) -> None:
    assert "on one line" in refusal(text)


@pytest.mark.parametrize("text", ["Nr.,Name\n1,Ann\n2,Bo\n", "1,Ann\n", "1.;Ann\n2.;Bo\n"])
def test_counted_lines_are_no_ids(text: str) -> None:
    assert "counts the lines" in refusal(text)


@pytest.mark.parametrize("text", ["1\n2\n", "id,name\n1,Ann\n2,Bo\n", "2,Ann\n1,Bo\n"])
def test_numbers_that_are_ids_are_read(text: str) -> None:
    assert sorted(read_list(text.splitlines(keepends=True), "list").ids) == ["1", "2"]


@pytest.mark.parametrize(
    "text",
    [
        "id,status\n1,Declined\n2,accepted\n",
        "id,status\n1,declined\n2,\n",
        "id,name,Declined?\n1,Ann,yes\n2,Bo,no\n",
    ],
)
def test_a_column_that_says_who_is_meant_is_refused(text: str) -> None:
    assert "everybody in a list is meant" in refusal(text)


@pytest.mark.parametrize(
    "text",
    [
        "id,status\n1,declined\n2,declined\n",
        "id,reason\n1,ill\n2,moved\n",
        "id,trained\n1,yes\n2,no\n",
        "id,status\n1,retired\n2,employed\n",
    ],
)
def test_other_columns_of_a_list_do_not_matter(text: str) -> None:
    assert list(read_list(text.splitlines(keepends=True), "list").ids) == ["1", "2"]


def test_a_list_of_who_is_trained_has_no_column_of_who_is_not() -> None:
    assert "column trained" in refusal("id,trained\n1,yes\n2,no\n", deciding=("trained",))


def test_the_first_of_a_list_without_header_may_come_again() -> None:
    listed = read_list(["002\n", "005\n", "002\n"], "list")
    assert found_ids(listed, {"002": 7, "005": 9}, "people") == [7, 9]
    assert not listed.remarks.told()


def test_ids_that_lost_their_zeros_are_one_remark() -> None:
    listed = read_list(["id\n", "2\n", "'005\n"], "list")
    assert found_ids(listed, {"002": 7, "005": 9}, "people") == [7, 9]
    assert listed.remarks.told() == ("Lines 2 and 3: '2' is read as the id '002', and others so.",)


def doubled(ids: list[str]) -> tuple[str, ...]:
    rows = [f"{one},name {at},female\n" for at, one in enumerate(ids)]
    quotas = read_quotas(["feature,value,min,max\n", "gender,female,1,9\n"])
    with pytest.raises(TableError) as caught:
        read_pool(["id,name,gender\n", *rows], quotas)
    return tuple(fault.reason for fault in caught.value.faults)


def test_an_id_that_everybody_has_is_one_fault() -> None:
    (told,) = doubled(["1.20E+11"] * 30)
    assert "first on line 2" in told and "lines 3 to 31" in told
    assert "a spreadsheet has shortened the ids" in told


def test_of_many_ids_that_are_there_twice_some_are_named() -> None:
    told = doubled([f"M{at}" for at in range(20)] * 2)
    assert len(told) == 6
    assert told[-1].startswith("further ids are there twice, with other cells (15 times: lines")


def test_ids_that_are_nearly_the_same_are_remarked() -> None:
    quotas = read_quotas(["feature,value,min,max\n", "gender,female,1,9\n"])
    rows = [f"{one},{one},female\n" for one in ("5", "5.0", "6", "007", "M8\u200b", "M8", "8")]
    (told,) = read_pool(["id,name,gender\n", *rows], quotas).remarks
    assert told == (
        "'5' and '5.0', 'M8' and 'M8\\u200b' are taken for the ids of two people, though they are"
        " nearly the same."
    )


def test_each_line_of_a_list_of_speeches_means_somebody_or_is_remarked() -> None:
    listed = read_list(["id\n", "2\n", "002\n", "M9\n", "005\n"], "spoken")
    assert meant_ids(listed, ["002", "005"]) == ["002", "002", "005"]
    assert listed.remarks.told() == (
        "Line 2: '2' is read as the id '002'.",
        "Line 4: left out, 'M9' is none of these people.",
    )


def test_an_id_that_a_spreadsheet_shortened_is_remarked() -> None:
    quotas = read_quotas(["feature,value,min,max\n", "gender,female,1,9\n"])
    (told,) = read_pool(["id,gender\n", "1.23E+05,female\n", "123457,female\n"], quotas).remarks
    assert told.startswith("'1.23E+05': a spreadsheet shortened these numbers")
