"""The desk by TLS: certificates are verified; and the address that it shows is the public one."""

import json
import ssl
import threading
from http.server import BaseHTTPRequestHandler

import pytest
from certificates import make_certificate
from doubles import http_double
from pictures import picture
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QSslConfiguration
from websockets.sync.server import serve

from conference.core.errors import ConferenceError
from conference.ui.bridge import link as links
from conference.ui.bridge import local
from conference.ui.bridge.link import QtLink
from conference.ui.bridge.public import PublicAddress
from conference.ui.display.says.screen import screen

PATIENCE = 60_000


@pytest.fixture
def trusted():
    """Whom the program trusts is its own again after the test."""
    before = QSslConfiguration.defaultConfiguration()
    yield
    QSslConfiguration.setDefaultConfiguration(before)


@pytest.fixture
def encrypted(tmp_path):
    """Starts servers by TLS for certificates of these hosts; gives port and certificate."""
    running = []

    def start(*hosts):
        chain, key = make_certificate(tmp_path, hosts=hosts)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain, key)
        server = serve(lambda socket: socket.recv(), "127.0.0.1", 0, ssl=context)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        running.append((server, thread))
        return server.socket.getsockname()[1], chain

    yield start
    for server, thread in running:
        server.shutdown()
        thread.join(PATIENCE / 1000)


def test_a_self_made_certificate_is_trusted_when_it_is_given(qapp, qtbot, encrypted, trusted):
    port, chain = encrypted("127.0.0.1")
    links.trust(chain)
    link = QtLink(f"wss://127.0.0.1:{port}/ws")
    with qtbot.waitSignal(link.opened, timeout=PATIENCE):
        link.open()
    link.abort()


@pytest.mark.parametrize(
    ("host", "is_given", "word"),
    [("127.0.0.1", False, "--ca FILE"), ("vote.example", True, "not for 127.0.0.1")],
)
def test_another_certificate_is_refused_in_a_sentence(
    qapp, qtbot, encrypted, trusted, host, is_given, word
):
    port, chain = encrypted(host)
    if is_given:
        links.trust(chain)
    link = QtLink(f"wss://127.0.0.1:{port}/ws")
    with qtbot.waitSignal(link.closed, timeout=PATIENCE) as closed:
        link.open()
    assert word in closed.args[1]
    with pytest.raises(ConferenceError) as refused:
        local.answers(f"https://127.0.0.1:{port}", chain if is_given else None)
    assert (refused.value.code, word in refused.value.sentence) == ("untrusted", True)


def test_who_speaks_no_tls_is_refused_in_the_words_of_qt(qapp, qtbot):
    with http_double(BaseHTTPRequestHandler) as server:
        link = QtLink(f"wss://127.0.0.1:{server.server_port}/ws")
        with qtbot.waitSignal(link.closed, timeout=PATIENCE) as closed:
            link.open()
    assert closed.args[1].endswith(".")


@pytest.fixture
def answering():
    """A server of one answer; its address, and what it answers to be set."""
    said = {"join": "https://vote.example", "sentence": ""}

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(said).encode())

        def log_message(self, *_):
            pass

    with http_double(Answer) as server:
        yield f"http://127.0.0.1:{server.server_port}", said


@pytest.fixture
def asked(qtbot, answering):
    """A public address once the server has answered, with what it answers."""

    def ask(said):
        origin, answer = answering
        answer.clear()
        answer.update(said)
        parent = QObject()
        public = PublicAddress(origin, parent)
        assert public.address == origin
        public.ask()
        public.ask()
        qtbot.waitUntil(lambda: public._reply is None, timeout=PATIENCE)
        address = public.address
        parent.deleteLater()
        return origin, address

    return ask


def test_people_are_led_to_the_address_that_the_server_says(asked):
    assert asked({"join": "https://vote.example"})[1] == "https://vote.example"


@pytest.mark.parametrize("said", [{"join": ""}, {"join": 7}, {}])
def test_without_one_the_address_of_the_connection_stands(asked, said):
    origin, address = asked(said)
    assert address == origin


def test_a_program_that_ends_waits_for_no_answer(qapp, answering):
    parent = QObject()
    public = PublicAddress(answering[0], parent)
    public.ask()
    public.stop()
    assert public._reply is None
    parent.deleteLater()


@pytest.mark.parametrize(
    "origin", ["http://127.0.0.1:8000", "http://localhost:8000", "http://[::1]"]
)
def test_the_hall_leads_no_phone_to_itself(origin):
    from dataclasses import replace

    assert screen(replace(picture(), origin=origin)).join == ""
    assert screen(replace(picture(), origin="https://vote.example")).join == "https://vote.example"
