"""Addresses as people write them."""

import pytest

from conference.client.address import page_url, socket_url
from conference.core.errors import ConferenceError


@pytest.mark.parametrize(
    ("written", "socket"),
    [
        ("http://127.0.0.1:8000", "ws://127.0.0.1:8000/ws"),
        ("https://vote.example.org/", "wss://vote.example.org/ws"),
        ("localhost:8123", "ws://localhost:8123/ws"),
        (" ws://[::1]:9/ws ", "ws://[::1]:9/ws"),
    ],
)
def test_an_address_leads_to_the_socket(written, socket):
    assert socket_url(written) == socket


def test_the_api_is_at_the_same_place():
    assert page_url("localhost:8000", "/api/codes") == "http://localhost:8000/api/codes"


@pytest.mark.parametrize("written", ["", "ftp://x", "http://", "http://host:port", "http://[::1"])
def test_what_is_no_address_is_refused_with_a_sentence(written):
    with pytest.raises(ConferenceError, match="Write it like") as caught:
        socket_url(written)
    assert caught.value.code == "bad_url"
