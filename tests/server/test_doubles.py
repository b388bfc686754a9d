"""The servers that stand in the place of real ones end with the test, whatever clients do."""

import socket
import threading
from http.server import BaseHTTPRequestHandler

from doubles import http_double


class Answer(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_words):
        pass


def test_who_connects_and_never_asks_is_not_waited_for():
    before = set(threading.enumerate())
    with http_double(Answer) as server, socket.create_connection(server.server_address) as first:
        first.sendall(b"GET / HTTP/1.0\r\n\r\n")
        assert first.recv(100).startswith(b"HTTP/1.0 200")
        silent = socket.create_connection(server.server_address)
        while len(server._accepted) < 2:  # who is not let in yet has no thread
            pass
    with silent:
        assert silent.recv(100) == b""
    assert set(threading.enumerate()) == before
