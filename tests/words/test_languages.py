"""The language that a reader gets."""

import pytest

from conference.words.languages import LANGUAGES, chosen, language_of


@pytest.mark.parametrize(
    ("asked", "accepted", "code"),
    [
        ("", "", "en"),
        ("cy", "de,en;q=0.8", "cy"),
        ("CY-GB", "", "cy"),
        ("tlh", "de-AT, en;q=0.8", "de"),
        ("", "tlh, fr-CH;q=0.9, en;q=0.8", "fr"),
        ("", "en;q=0.5, pl ; q=0.7", "pl"),
        ("", "ur;q=0, ar;q=0.1", "ar"),
        ("", "es, cy", "es"),
        ("", "*, ", "en"),
        ("", "de;q=nonsense;;, fr", "fr"),
        ("", "x" * 10_000 + ",de", "en"),
        ("", "e" * 499 + ",de", "en"),
    ],
)
def test_what_is_asked_for_goes_before_what_the_browser_reads(asked, accepted, code):
    assert chosen(asked, accepted).code == code


def test_a_language_is_found_in_any_case_and_region():
    assert language_of("AR_eg").name == "العربية"
    assert language_of("tlh") is None
    assert language_of("") is None


def test_two_are_written_from_right_to_left():
    assert [each.code for each in LANGUAGES if each.direction == "rtl"] == ["ur", "ar"]
