"""Where people are led to, and which pages may speak with the server."""

import socket

import pytest

from conference.core.errors import ConferenceError
from conference.core.hosts import is_loopback
from conference.server.http_server import listen
from conference.server.wire import site as module
from conference.server.wire.site import Exposure, Site, public_url

HERE = "http://127.0.0.1:8000"
PUBLIC = Site(Exposure(public="https://vote.example"))


def encrypted(host="192.0.2.7", public=""):
    return Site(Exposure(certificate=object(), public=public), host)


@pytest.mark.parametrize(
    ("site", "origin", "host", "scheme"),
    [
        (Site(), None, "anything", None),
        (Site(), "", "anything", None),
        (Site(), "http://127.0.0.1:8000", "127.0.0.1:8000", None),
        (Site(), "http://Vote.Example", "vote.example", None),
        (Site(), "http://vote.example", "vote.example:80", None),
        (Site(), "https://vote.example", "vote.example", None),
        (Site(), "https://vote.example", "vote.example:443", "https"),
        (Site(), "http://[2001:db8::7]:8000", "[2001:db8::7]:8000", None),
        (PUBLIC, "https://vote.example", "127.0.0.1:8000", None),
        (PUBLIC, "https://vote.example:443", "127.0.0.1:8000", None),
        (PUBLIC, HERE, "127.0.0.1:8000", None),
        (encrypted(), "https://192.0.2.7:8000", "192.0.2.7:8000", None),
        (Site(Exposure(public="http://[2001:db8::7]")), "http://[2001:db8::7]", "backend", None),
    ],
)
def test_pages_of_our_addresses_may_speak_with_us(site, origin, host, scheme):
    assert site.refusal_of(origin, host, scheme) == ""


@pytest.mark.parametrize(
    ("site", "origin", "host", "scheme"),
    [
        (Site(), "http://elsewhere.example", "127.0.0.1:8000", None),
        (Site(), "http://127.0.0.1:8001", "127.0.0.1:8000", None),
        (Site(), "http://vote.example:8000", "vote.example", None),
        (Site(), "https://vote.example", "vote.example:80", None),
        (Site(), "http://vote.example.org", "vote.example", None),
        (Site(), "http://[2001:db8::7]:8000", "[2001:db8::8]:8000", None),
        (Site(), "http://vote.example", "vote.example", "https"),
        (encrypted(), "http://192.0.2.7:8000", "192.0.2.7:8000", None),
        (PUBLIC, "http://vote.example", "127.0.0.1:8000", None),
        (PUBLIC, "https://elsewhere.example", "127.0.0.1:8000", None),
        (Site(), "null", "127.0.0.1:8000", None),
        (Site(), "http://h", "ftp://h", None),
        (Site(), "null", "null", None),
        (Site(), "http://[::1", "[::1", None),
        (Site(), "http://a.example,http://127.0.0.1:8000", "127.0.0.1:8000", None),
    ],
)
def test_pages_of_other_addresses_are_refused_with_both_hosts_and_advice(
    site, origin, host, scheme, caplog
):
    for _ in range(3):
        told = site.refusal_of(origin, host, scheme)
        assert origin in told
        assert host in told
        assert "--public-url" in told
    assert len(caplog.records) == 1, "once a pair of hosts"


def test_the_log_is_not_filled_by_whoever_invents_hosts(caplog):
    site = Site()
    for number in range(100):
        assert site.refusal_of(f"http://{number}.example", "h")
    assert len(caplog.records) == module.MOST_TOLD


@pytest.fixture
def machine(monkeypatch):
    monkeypatch.setattr(module, "_addresses", lambda v6: ["2001:db8::7"] if v6 else ["192.0.2.7"])


@pytest.mark.parametrize(
    ("host", "asked", "join"),
    [
        ("127.0.0.1", HERE, ""),
        ("127.0.0.1", "http://localhost:8000", ""),
        ("::1", "http://[::1]:8000", ""),
        ("127.0.0.1", "https://vote.example", "https://vote.example"),
        ("0.0.0.0", HERE, "http://192.0.2.7:8000"),
        ("0.0.0.0", "http://localhost:8000", "http://192.0.2.7:8000"),
        ("0.0.0.0", "http://0.0.0.0:8000", "http://192.0.2.7:8000"),
        ("0.0.0.0", "http://hall.local:8000", "http://hall.local:8000"),
        ("::", "http://[::1]:8000", "http://[2001:db8::7]:8000"),
        ("192.0.2.8", HERE, "http://192.0.2.8:8000"),
    ],
)
def test_phones_are_never_led_to_themselves(machine, host, asked, join):
    assert Site(host=host).join_address(asked) == join


def test_the_public_address_is_where_phones_go_whatever_the_page_was_opened_by(machine):
    assert PUBLIC.join_address(HERE) == "https://vote.example"
    assert (PUBLIC.address, PUBLIC.here, PUBLIC.for_programs) == (
        "https://vote.example",
        HERE,
        HERE,
    )


def test_by_tls_all_addresses_say_so(machine):
    assert encrypted("0.0.0.0").own_addresses == ["https://192.0.2.7:8000"]
    assert encrypted("::").here == "https://[::1]:8000"
    assert encrypted(public="https://vote.example").for_programs == "https://vote.example"


def test_a_site_knows_its_listener_and_the_addresses_of_its_machine():
    with listen("0.0.0.0", 0) as listener:
        site = Site.of(listener, Exposure())
    port = listener_port(site.here)
    assert site.here == f"http://127.0.0.1:{port}"
    assert not any(is_loopback(one.split("//")[1].split(":")[0]) for one in site.own_addresses)


def listener_port(address):
    return int(address.rpartition(":")[2])


def test_a_machine_without_a_network_has_no_address_for_others(monkeypatch):
    def nothing(*_arguments):
        raise OSError

    monkeypatch.setattr(socket.socket, "connect", nothing)
    monkeypatch.setattr(socket, "getaddrinfo", nothing)
    assert Site(host="0.0.0.0").own_addresses == []
    assert Site(host="0.0.0.0").join_address(HERE) == ""


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://vote.example", "https://vote.example"),
        ("https://Vote.Example/ ", "https://vote.example"),
        ("http://192.0.2.7:8000", "http://192.0.2.7:8000"),
        ("https://[2001:DB8::7]:8443", "https://[2001:db8::7]:8443"),
    ],
)
def test_a_public_address_is_written_as_people_know_it(written, address):
    assert public_url(written) == address


@pytest.mark.parametrize(
    "written",
    [
        "vote.example", "", "ftp://vote.example", "https://", "https://vote.example/app",
        "https://vote.example?x", "https://vote.example#x", "https://me:pw@vote.example",
        "https://vote.example:port", "https://[::1",
    ],
)  # fmt: skip
def test_what_is_no_public_address_is_refused_in_a_sentence(written):
    with pytest.raises(ConferenceError) as refused:
        public_url(written)
    assert refused.value.code == "bad_public_url"


@pytest.mark.parametrize(
    ("host", "leads_home"),
    [
        ("127.0.0.1", True), ("127.9.9.9", True), ("::1", True), ("localhost", True),
        ("LOCALHOST.", True), ("a.localhost", True), ("::ffff:127.0.0.1", True),
        ("192.0.2.7", False), ("0.0.0.0", False), ("vote.example", False), ("fe80::1%eth0", False),
    ],
)  # fmt: skip
def test_which_hosts_lead_to_the_own_machine(host, leads_home):
    assert is_loopback(host) is leads_home
