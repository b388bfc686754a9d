"""A small HTTP server in the place of a real one, for as long as a test needs it."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class _Server(ThreadingHTTPServer):
    """When it is closed it ends every connection, and waits for the threads that served them.

    A client may have connected and never ask: Qt, asked to give up while it connects, keeps the
    connection for later. Its thread would wait for the request as long as the client lives.
    """

    daemon_threads = False  # those of daemons are not waited for

    def __init__(self, handler: type[BaseHTTPRequestHandler]) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self._accepted: list[socket.socket] = []

    def process_request(self, request, client_address) -> None:
        self._accepted.append(request)
        super().process_request(request, client_address)

    def server_close(self) -> None:
        for connection in self._accepted:
            with suppress(OSError):  # it has ended by itself
                connection.shutdown(socket.SHUT_RDWR)
        super().server_close()


@contextmanager
def http_double(handler: type[BaseHTTPRequestHandler]) -> Iterator[ThreadingHTTPServer]:
    """A server on loopback; no thread and no connection of it outlives the block."""
    with _Server(handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
