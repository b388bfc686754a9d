"""Asking a small real server on loopback: with and without a document, refused, and given up."""

import http.server
import json

import pytest
from doubles import http_double
from PySide6.QtCore import QObject

from conference.ui.bridge.asking import Asking


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.say(None)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.say((self.headers["Content-Type"], json.loads(body)))

    def say(self, body):
        self.server.heard.append((self.path, self.headers["Authorization"], body))
        data = b'{"code": "no"}'
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_words):
        pass


@pytest.fixture
def server():
    with http_double(Handler) as made:
        made.heard, made.status = [], 200
        yield made


@pytest.fixture
def asking(qapp, server):
    parent = QObject()
    made = Asking(f"http://127.0.0.1:{server.server_port}", "maple", parent)
    yield made
    made.stop()
    parent.deleteLater()


def test_a_question_goes_in_the_name_of_the_desk(asking, server, qtbot):
    told = []
    asking.ask("/api/doors", None, lambda *answer: told.append(answer))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(200, b'{"code": "no"}')]
    assert server.heard == [("/api/doors", "Bearer maple", None)]


def test_a_document_goes_as_json_and_a_refusal_comes_with_its_words(asking, server, qtbot):
    server.status = 403
    told = []
    asking.ask("/api/renew", {"login": "Zoë"}, lambda *answer: told.append(answer))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(403, b'{"code": "no"}')]
    assert server.heard[0][2] == ("application/json", {"login": "Zoë"})


def test_where_nobody_answers_the_status_is_none(qapp, qtbot):
    parent, told = QObject(), []
    nobody = Asking("http://127.0.0.1:1", "maple", parent)
    nobody.ask("/", None, lambda *answer: told.append(answer))
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0] == 0
    parent.deleteLater()


def test_after_the_end_nobody_is_told(asking, qtbot):
    told = []
    asking.ask("/api/doors", None, lambda *answer: told.append(answer))
    asking.stop()
    qtbot.wait(50)
    assert told == []
