"""The bridge against a small real server on loopback: the contract of the socket."""

import socket
import threading
import time
from random import Random

import pytest
from pictures import NOON, item, party
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import serve

from conference.deliberation.programme.commands import EndItem, StartItem
from conference.protocol.codec import decode_client, encode
from conference.protocol.messages import (
    Ack,
    Bye,
    EventMessage,
    Health,
    Hello,
    Ping,
    Pong,
    Presence,
    PresenceRow,
    Request,
    Role,
    Snapshot,
    Welcome,
)
from conference.protocol.views import Change, ConferenceView
from conference.ui.bridge import bridge as bridges
from conference.ui.bridge.bridge import Bridge
from conference.ui.bridge.link import QtLink
from conference.ui.kit import words
from conference.ui.picture import LinkPhase

pytestmark = pytest.mark.sockets

TOKEN = "ab" * 16

PATIENCE = 60_000
"""Milliseconds for what is sure to come, on a machine that has much else to do."""


class Server:
    """Speaks just enough of the protocol; a test says what else is sent."""

    def __init__(self):
        self.heard, self.sockets = [], []
        self.secret = "maple"
        self.answers = True
        self.zone = ""
        self.seq = 5
        self._began = time.monotonic()
        self._server = serve(self._talk, "127.0.0.1", 0, ping_interval=None, max_size=2**20)
        self.port = self._server.socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    def _talk(self, connection):
        hello = decode_client(connection.recv())
        self.heard.append(hello)
        if hello.secret not in {self.secret, TOKEN}:
            bye = Bye("wrong_code", "This password is not valid. Ask who made the conference.")
            connection.send(encode(bye).decode())
            connection.close(4401)
            return
        self.sockets.append(connection)
        now = self.now()
        self.send(Welcome(1, Role.DESK, "s", TOKEN, now), connection)
        if hello.since != self.seq:
            self.send(Snapshot(self.seq, now, self.views()), connection)
        try:
            for frame in connection:
                self._answer(decode_client(frame), connection)
        except ConnectionClosed:
            pass

    def _answer(self, message, connection):
        if not isinstance(message, Ping):
            self.heard.append(message)
        if isinstance(message, Ping):
            self.send(Pong(message.sent, self.now()), connection)
        elif self.answers:
            self.send(Ack(message.id), connection)

    def now(self):
        """A clock that shows noon at the start, and runs."""
        return NOON + int((time.monotonic() - self._began) * 1000)

    def views(self):
        views = {"conference": ConferenceView("Fair Shares", False, None, None, zone=self.zone)}
        views |= {f"item/{one.id}": one for one in (item(0), item(1))}
        return views | {f"party/{n}": party(n) for n in range(3000)}

    def send(self, message, connection=None):
        (connection or self.sockets[-1]).send(encode(message).decode())

    def drop(self):
        """The connection breaks without a word."""
        self.sockets[-1].close_socket()

    def stop(self):
        self._server.shutdown()
        for connection in self.sockets:
            connection.close()
        self._thread.join(PATIENCE / 1000)
        assert not self._thread.is_alive()


@pytest.fixture
def server():
    made = Server()
    yield made
    made.stop()


class LastMoment(Random):
    """Chance that always chooses the latest moment: a lost link stays lost for half a second."""

    def uniform(self, _a, b):
        return b


@pytest.fixture
def bridge(qapp, server, monkeypatch):
    monkeypatch.setattr(bridges, "SystemRandom", LastMoment)
    made = Bridge(server.url, Role.DESK, "maple", "test")
    yield made
    made.stop()


@pytest.fixture
def joined(bridge, qtbot):
    with qtbot.waitSignal(bridge.welcomed, timeout=PATIENCE):
        bridge.start()
    qtbot.waitUntil(lambda: bridge.picture().conference is not None, timeout=PATIENCE)
    with qtbot.waitSignal(
        bridge.framed, timeout=PATIENCE, check_params_cb=lambda frame: frame.parties is not None
    ):
        pass
    return bridge


def test_the_hello_brings_welcome_and_a_snapshot_of_megabytes(joined, server, qtbot):
    made = joined.picture()
    hello = server.heard[0]
    assert isinstance(hello, Hello)
    assert (hello.role, hello.secret, hello.since) == (Role.DESK, "maple", -1)
    assert made.link.phase is LinkPhase.UP
    assert [one.id for one in made.items] == ["i0", "i1"]
    assert len(made.parties) == 3000
    assert made.origin == server.url


def test_the_zone_of_all_times_is_the_conferences(bridge, server, qtbot):
    server.zone = "Asia/Tokyo"
    assert bridge.picture().zone is None, "the machine's, as long as none is known"
    bridge.start()
    qtbot.waitUntil(lambda: bridge.picture().conference is not None, timeout=PATIENCE)
    assert words.clock(NOON, bridge.picture().zone) == "21:00"


def test_the_servers_clock_is_taken(joined, qtbot):
    qtbot.waitUntil(lambda: joined.session.round_trip is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: abs(joined.picture().now - NOON) < 60_000, timeout=PATIENCE)
    assert joined.picture().link.delay is not None


def test_a_command_is_answered(joined, server, qtbot):
    with qtbot.waitSignal(joined.answered, timeout=PATIENCE) as told:
        assert joined.send(StartItem("i0"))
        assert joined.picture().is_pending("start_item", "i0")
    assert told.args[0].answer == Ack(told.args[0].request.id)
    assert not joined.picture().is_pending("start_item")
    assert server.heard[-1] == told.args[0].request
    assert server.heard[-1].command == StartItem("i0")


def test_many_messages_are_few_frames_and_name_the_parties_that_changed(joined, server, qtbot):
    frames = []
    joined.framed.connect(frames.append)
    for number in range(200):
        rows = (PresenceRow(number, 1, 0, NOON, 20),)
        server.send(Presence(NOON, False, rows))
    qtbot.waitUntil(lambda: len(joined.picture().replica.presence) == 200, timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: any(frame.parties and 199 in frame.parties for frame in frames), timeout=PATIENCE
    )
    changed = set().union(*(frame.parties for frame in frames if frame.parties))
    assert changed == set(range(200))
    assert len(frames) < 100


def test_an_event_names_its_party_and_a_snapshot_all(joined, server, qtbot):
    frames = []
    joined.framed.connect(frames.append)
    change = Change("party/7", party(7, headcount=99))
    server.send(EventMessage(6, 5, NOON, (change,)))
    qtbot.waitUntil(lambda: any(frame.parties == {7} for frame in frames), timeout=PATIENCE)
    assert joined.picture().replica.get("party/7").headcount == 99
    server.send(Snapshot(7, NOON, server.views()))
    qtbot.waitUntil(lambda: any(frame.parties is None for frame in frames), timeout=PATIENCE)


def test_ballots_a_second_are_kept_for_the_line(joined, server, qtbot):
    for ballots in (3, 5, 8):
        server.send(Health(NOON, 1, 1, 1, ballots, 1, "ok", "off", 0.0, 1))
    qtbot.waitUntil(lambda: joined.picture().rates == (3, 5, 8), timeout=PATIENCE)


def test_a_lost_link_is_told_at_once_and_comes_back_with_the_token(joined, server, qtbot):
    frames = []
    joined.framed.connect(frames.append)
    server.drop()
    qtbot.waitUntil(
        lambda: any(one.picture.link.phase is LinkPhase.LOST for one in frames), timeout=PATIENCE
    )
    lost = next(one.picture for one in frames if one.picture.link.phase is LinkPhase.LOST)
    assert lost.conference is not None
    assert lost.link.sentence
    with qtbot.waitSignal(joined.welcomed, timeout=PATIENCE):
        pass
    assert (server.heard[-1].secret, server.heard[-1].since) == (TOKEN, 5)
    assert joined.picture().link.phase is LinkPhase.UP


def test_a_command_without_an_answer_is_sent_again_under_its_id(joined, server, qtbot):
    server.answers = False
    joined.send(EndItem())
    qtbot.waitUntil(lambda: isinstance(server.heard[-1], Request), timeout=PATIENCE)
    (asked,) = joined.session.pending
    server.answers = True
    server.drop()
    with qtbot.waitSignal(joined.answered, timeout=PATIENCE):
        pass
    assert server.heard.count(asked) == 2


def test_nothing_is_queued_behind_a_dead_link(joined, server, qtbot):
    server.drop()
    qtbot.waitUntil(lambda: joined.picture().link.phase is LinkPhase.LOST, timeout=PATIENCE)
    assert not joined.send(StartItem("i1"))
    with qtbot.waitSignal(joined.welcomed, timeout=PATIENCE):
        pass
    assert not any(isinstance(one, Request) for one in server.heard)


def test_a_wrong_password_ends_it_with_the_servers_sentence(qapp, server, qtbot):
    bridge = Bridge(server.url, Role.DESK, "wrong")
    with qtbot.waitSignal(bridge.ended, timeout=PATIENCE) as told:
        bridge.start()
    assert told.args[0].code == "wrong_code"
    assert bridge.picture().link.phase is LinkPhase.REFUSED
    bridge.stop()


def test_no_server_is_told_at_the_first_attempt(qapp, qtbot):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    bridge = Bridge(f"http://127.0.0.1:{port}", Role.DESK, "x")
    with qtbot.waitSignal(bridge.failed, timeout=PATIENCE) as told:
        bridge.start()
    assert told.args == ["No server answers there."]
    bridge.stop()


def test_what_is_no_websocket_is_said(qapp, qtbot):
    door = socket.create_server(("127.0.0.1", 0))

    def answer():
        with door.accept()[0] as guest:
            guest.recv(4096)
            guest.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")

    thread = threading.Thread(target=answer)
    thread.start()
    link = QtLink(f"ws://127.0.0.1:{door.getsockname()[1]}/ws")
    with qtbot.waitSignal(link.closed, timeout=PATIENCE) as told:
        link.open()
    assert told.args == [0, "What answers there is not a conference server."]
    thread.join(PATIENCE / 1000)
    door.close()


def test_closed_is_told_once_whatever_is_done(qapp, server, qtbot):
    link = QtLink(f"ws://127.0.0.1:{server.port}/ws")
    told = []
    link.closed.connect(lambda *args: told.append(args))
    with qtbot.waitSignal(link.opened, timeout=PATIENCE):
        link.open()
    link.abort("enough")
    link.abort("again")
    link.close()
    assert told == [(0, "enough")]


def test_pings_go_out_as_time_passes(joined, server, qtbot):
    sent = joined.session._pinged_at
    qtbot.waitUntil(lambda: joined.session._pinged_at > sent, timeout=PATIENCE)


def test_the_clock_of_pictures_moves_without_any_message(joined, qtbot):
    frames = []
    joined.framed.connect(frames.append)
    qtbot.waitUntil(lambda: len(frames) >= 2, timeout=PATIENCE)
    assert frames[-1].picture.now > frames[0].picture.now
