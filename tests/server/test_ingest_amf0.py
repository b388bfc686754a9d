"""AMF 0: what is written is read again, and no bytes do any harm."""

import math
import struct
from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from conference.server.stream.ingest.amf0 import AmfError, decode, encode

TEXTS = st.sampled_from(["", "a", "tcUrl", "ü漢", "x" * 300])
LEAVES = st.sampled_from([None, True, False, 0.0, -1.5, 1e300, "", "live", "ü漢"])
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60)
@given(st.lists(VALUES, max_size=4))
def test_what_is_written_is_read_again(values):
    try:
        assert decode(encode(*values)) == values
    except AmfError as error:
        assert "too deep" in str(error)


@given(st.binary(max_size=200))
@example(b"\x03\x00\x00")
@example(b"\x0a\xff\xff\xff\xff")
@example(b"\x0c\xff\xff\xff\xff")
@example(b"\x11")
def test_bytes_are_values_or_an_error_of_their_own(data):
    with suppress(AmfError):
        decode(data)


def test_what_is_cut_off_is_an_error_or_fewer_values():
    values = ["live", 1.0, {"app": "live", "more": [None, True]}, "x" * 70_000]
    written = encode(*values)
    for end in (*range(80), len(written) - 1):
        with suppress(AmfError):
            found = decode(written[:end])
            assert found == values[: len(found)]


def test_a_long_text_has_the_long_form():
    text = "ü" * 40_000
    assert encode(text)[0] == 12
    assert decode(encode(text)) == [text]


def test_dates_arrays_with_names_and_undefined_are_read():
    date = b"\x0b" + struct.pack(">d", 5.0) + b"\0\0"
    array = b"\x08\0\0\0\x09" + b"\0\x01a" + encode(True) + b"\0\0\x09"
    assert decode(date + array + b"\x06") == [5.0, {"a": True}, None]
    assert math.isinf(decode(encode(math.inf))[0])


@pytest.mark.parametrize(
    "data", [b"\x0a\0\0\0\x01" * 9 + b"\x05", encode(*[None] * 513), encode([0.0] * 512)]
)
def test_what_is_too_deep_or_too_much_is_an_error(data):
    with pytest.raises(AmfError, match="too many or too deep"):
        decode(data)


def test_only_what_amf_has_is_written():
    with pytest.raises(TypeError, match="no object"):
        encode(object())
