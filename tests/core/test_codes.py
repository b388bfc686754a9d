"""Codes that people type: made, checked, and read as they come."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.core.codes import ALPHABET, holds, make_code, read_code

EXAMPLES = json.loads((Path(__file__).parents[1] / "codes.json").read_text("utf-8"))

codes = st.sampled_from([make_code(n) for n in (8, 12, 14) for _ in range(20)])


@pytest.mark.parametrize("code", EXAMPLES["right"])
def test_a_right_code_holds(code):
    assert holds(code)


@pytest.mark.parametrize("code", EXAMPLES["wrong"])
def test_a_wrong_code_does_not_hold(code):
    assert not holds(code)


@pytest.mark.parametrize(("code", "typed"), EXAMPLES["read"])
def test_codes_are_read_as_people_type_paste_and_scan_them(code, typed):
    assert read_code(typed) == code


@given(codes, st.data())
def test_every_single_wrong_letter_is_found(code, data):
    place = data.draw(st.integers(0, len(code) - 1))
    letter = data.draw(st.sampled_from(ALPHABET.replace(code[place], "")))
    assert not holds(code[:place] + letter + code[place + 1 :])


@given(codes)
def test_every_swap_of_neighbours_is_found(code):
    for place, (one, other) in enumerate(pairwise(code)):
        if one != other:
            assert not holds(code[:place] + other + one + code[place + 2 :])


@given(codes)
def test_what_was_made_is_read_as_it_is(code):
    assert holds(code)
    assert read_code(code) == read_code(code.lower()) == code


@given(st.text(max_size=40))
def test_whatever_is_typed_is_read_to_letters_and_digits(typed):
    code = read_code(typed)
    assert code == "" or (code.isalnum() and code == code.upper())
