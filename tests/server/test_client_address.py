"""Who a client is: peers, proxies and what they write, and what anybody else may forge."""

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.core.errors import ConferenceError
from conference.server.wire.client_address import Client, KnowsClients, Proxies, network

PEER = "10.0.0.5"
OURS = Proxies((network("10.0.0.0/8"), network("2001:db8:1::/48"), network("127.0.0.1")))
VISITOR = "203.0.113.9"


def client(*headers, peer=PEER, proxies=OURS):
    return proxies.client_of(peer, headers)


@pytest.mark.parametrize(
    ("headers", "address"),
    [
        ([], PEER),
        ([("X-Forwarded-For", VISITOR)], VISITOR),
        ([("x-forwarded-for", f" {VISITOR} ")], VISITOR),
        ([("X-Forwarded-For", f"198.51.100.1, {VISITOR}")], VISITOR),
        ([("X-Forwarded-For", f"{VISITOR}, 10.0.0.7, 10.9.9.9")], VISITOR),
        ([("X-Forwarded-For", "198.51.100.1"), ("X-Forwarded-For", VISITOR)], VISITOR),
        ([("X-Forwarded-For", f"{VISITOR}:4711")], VISITOR),
        ([("X-Forwarded-For", "2001:db8:2::7")], "2001:db8:2::7"),
        ([("X-Forwarded-For", "[2001:db8:2::7]:4711")], "2001:db8:2::7"),
        ([("X-Forwarded-For", f"{VISITOR}, 2001:db8:1::1")], VISITOR),
        ([("X-Forwarded-For", "10.0.0.7, 10.0.0.8")], "10.0.0.7"),
        ([("Forwarded", f"for={VISITOR}")], VISITOR),
        ([("Forwarded", f"For={VISITOR};proto=https;by=10.0.0.5")], VISITOR),
        ([("Forwarded", f"for=198.51.100.1,for={VISITOR}")], VISITOR),
        ([("Forwarded", 'for="[2001:db8:2::7]:4711"')], "2001:db8:2::7"),
        ([("Forwarded", f"for={VISITOR}, for=10.0.0.7;by=10.0.0.8")], VISITOR),
        ([("Forwarded", f"for=198.51.100.1, for={VISITOR}, for=10.1.1.1")], VISITOR),
        ([("Forwarded", f"for={VISITOR}"), ("X-Forwarded-For", VISITOR)], VISITOR),
        ([("Forwarded", ""), ("X-Forwarded-For", VISITOR)], VISITOR),
        ([("Forwarded", f"for={VISITOR}"), ("X-Forwarded-For", " ")], VISITOR),
        ([("X-Forwarded-For", ""), ("X-Forwarded-For", VISITOR)], VISITOR),
        ([("X-Forwarded-For", f"::ffff:{VISITOR}")], VISITOR),
        ([("X-Forwarded-For", f"[::ffff:{VISITOR}]:4711, ::ffff:10.0.0.7")], VISITOR),
        ([("Forwarded", f"for={VISITOR}"), ("X-Forwarded-For", f"::ffff:{VISITOR}")], VISITOR),
        ([("X-Forwarded-For", ", ".join(["198.51.100.1"] * 40 + [VISITOR]))], VISITOR),
    ],
)
def test_the_client_is_the_last_hop_that_is_no_proxy_of_ours(headers, address):
    assert client(*headers).address == address


@pytest.mark.parametrize(
    "headers",
    [
        [("X-Forwarded-For", "unknown")],
        [("X-Forwarded-For", "")],
        [("X-Forwarded-For", "203.0.113.9 203.0.113.10")],
        [("X-Forwarded-For", "203.0.113.9, ")],
        [("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-For", "")],
        [("X-Forwarded-For", "999.1.1.1")],
        [("Forwarded", "for=unknown")],
        [("Forwarded", "for=_hidden")],
        [("Forwarded", "proto=https")],
        [("Forwarded", "")],
        [("Forwarded", "for=203.0.113.9 for=203.0.113.10")],
        [("Forwarded", 'for=203.0.113.9;x="')],
        [("Forwarded", 'for=203.0.113.9;x=", for="[2001:db8:2::7]"')],
        [("Forwarded", f"for={VISITOR}"), ("X-Forwarded-For", "203.0.113.10")],
        [("Forwarded", 'for="'), ("X-Forwarded-For", VISITOR)],
    ],
)
def test_what_cannot_be_read_or_contradicts_itself_leaves_the_proxy(headers):
    assert client(*headers).address == PEER


@pytest.mark.parametrize("peer", ["203.0.113.1", "2001:db8:2::1", "", "@unix"])
@pytest.mark.parametrize("name", ["Forwarded", "X-Forwarded-For", "X-Forwarded-Proto"])
def test_from_who_is_no_proxy_of_ours_no_header_counts(peer, name):
    value = {"Forwarded": f"for={VISITOR};proto=https", "X-Forwarded-Proto": "https"}
    assert client((name, value.get(name, VISITOR)), peer=peer) == Client(peer)
    assert client((name, value.get(name, VISITOR)), proxies=Proxies()) == Client(PEER)


def test_an_address_of_ipv4_written_as_ipv6_is_the_proxy_too():
    assert client(("X-Forwarded-For", VISITOR), peer="::ffff:10.0.0.5").address == VISITOR


@pytest.mark.parametrize(
    ("headers", "scheme"),
    [
        ([("X-Forwarded-For", VISITOR)], None),
        ([("X-Forwarded-Proto", "https")], "https"),
        ([("X-Forwarded-Proto", "http,HTTPS ")], "https"),
        ([("X-Forwarded-Proto", "wss")], "https"),
        ([("X-Forwarded-Proto", "gopher")], None),
        ([("Forwarded", f"for={VISITOR};proto=https, for=10.1.1.1;proto=http")], "https"),
        ([("Forwarded", f"for={VISITOR};proto=http")], "http"),
    ],
)
def test_whether_it_came_by_tls_is_what_a_believed_proxy_says(headers, scheme):
    assert client(*headers).scheme == scheme


HOPS = st.text(st.sampled_from('for=by;,"\\ []:.0123456789abcdef_\t'), max_size=60)


@given(forged=HOPS, visitor=st.ip_addresses(v=4).filter(lambda one: not OURS.believe(str(one))))
def test_nobody_is_who_they_write_in_front_of_what_the_proxy_adds(forged, visitor):
    for name, added in (
        ("X-Forwarded-For", str(visitor)),
        ("Forwarded", f"for={visitor}"),
        ("Forwarded", f'for="{visitor}:4711"'),
    ):
        found = client((name, f"{forged}, {added}")).address
        assert ip_address(found) in {visitor, ip_address(PEER)}


@given(st.lists(st.tuples(st.sampled_from(["Forwarded", "X-Forwarded-For"]), st.text())))
def test_no_header_makes_it_fail(headers):
    ip_address(client(*headers).address.partition("%")[0])


@pytest.mark.parametrize("written", ["", "nginx", "10.0.0.0/99", "127.0.0.1:80"])
def test_what_is_no_network_is_refused_in_a_sentence(written):
    with pytest.raises(ConferenceError) as refused:
        network(written)
    assert refused.value.code == "bad_network"


async def test_the_application_is_told_who_asks_and_whether_by_tls():
    asked = []

    async def app(scope, _receive, _send):
        asked.append((scope["client"], scope["scheme"]))

    headers = [(b"x-forwarded-for", VISITOR.encode()), (b"x-forwarded-proto", b"https")]
    for proxies in (OURS, Proxies()):
        scope = {"type": "http", "client": (PEER, 9), "scheme": "http", "headers": headers}
        await KnowsClients(app, proxies)(scope, None, None)
    await KnowsClients(app, OURS)({**scope, "client": None}, None, None)
    assert asked == [((VISITOR, 0), "https"), ((PEER, 9), "http"), (None, "http")]
