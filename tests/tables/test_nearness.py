"""Values that are nearly those wanted: which one is named, and what is advised."""

import pytest

from conference.tables.nearness import Nearness, advice

BANDS = ["10-14", "16\u201329", "30-49", "50+", "5-9", "under 5"]


@pytest.mark.parametrize(
    "cell",
    [
        "14-Oct", "Oct-14", "14. Okt", "14.Okt", "Okt 14", "14 octobre", "oct. 14", "14-out",
        "14-Paź", "14 Ott", "14th October", "Oct 14, 2027", "14/10/2027", "10/14/2027",
        "14.10.2027", "14.10.", "2027-10-14", "2027-10-14 00:00:00", "2014-10-01", "01/10/2014",
        "1 Oct 2014", "Oct 2014", "46309",
    ],
)  # fmt: skip
def test_a_date_is_near_the_band_of_which_a_spreadsheet_made_it(cell):
    told = advice(cell, Nearness(BANDS))
    assert told.startswith(f"{cell!r} has no quota; the quota 10-14 is near: spreadsheets make")


@pytest.mark.parametrize(
    ("cell", "near"),
    [
        ("16 to 29", "16\u201329"), ("16 - 29", "16\u201329"), ("16 bis 29", "16\u201329"),
        ("16 à 29", "16\u201329"), ("16-29 years", "16\u201329"), ("aged 16-29", "16\u201329"),
        ("16_29", "16\u201329"), ("50 plus", "50+"), ("50 and over", "50+"), ("50 or older", "50+"),
        ("ab 50", "50+"), (">=50", "50+"), ("50+ Jahre", "50+"), ("< 5", "under 5"),
        ("unter 5", "under 5"),
    ],
)  # fmt: skip
def test_a_band_written_otherwise_is_near(cell, near):
    assert f"the quota {near} is near: write it alike" in advice(cell, Nearness(BANDS))


@pytest.mark.parametrize(
    ("cell", "near"),
    [("f", "female"), ("femal", "female"), ("FEMALE.", "female"), ("nonbinary", "non-binary")],
)
def test_a_word_written_otherwise_is_near(cell, near):
    assert f"the quota {near} is near" in advice(cell, Nearness(["female", "male", "non-binary"]))


def test_a_number_with_decimals_is_near_the_number():
    assert "the quota 1 is near" in advice("1.0", Nearness(["1", "10"]))


def test_a_quota_that_a_spreadsheet_made_a_date_of_is_near_the_band():
    assert "the quota 14-Oct is near: spreadsheets" in advice("10-14", Nearness(["14-Oct", "30+"]))


@pytest.mark.parametrize("cell", ["15-20", "14-Foo", "99", "13-Nov", "51-60", "", "99-Oct"])
def test_what_is_not_near_is_told_which_values_there_are(cell):
    told = advice(cell, Nearness(BANDS[:3]))
    assert told == f"{cell!r} has no quota; there are 10-14, 16\u201329, 30-49"


def test_an_age_in_place_of_a_band_is_one_fault_whatever_age_it_is():
    near = Nearness(BANDS)
    assert advice("23", near) == advice("31", near)
    assert advice("23", near).startswith("a number stands where one of the quotas' values must")
