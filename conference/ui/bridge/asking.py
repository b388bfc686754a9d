"""Asking the server over HTTP, for what no document and no command says."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

__all__ = ["Answer", "Asking"]

TIMEOUT = 10_000
"""Milliseconds."""

Answer = Callable[[int, bytes], None]
"""Gets the status of the answer, 0 when none came, and its body."""


class Asking(QObject):
    """Asks in the name of this desk, whose password or token is ``secret``."""

    def __init__(self, origin: str, secret: str, parent: QObject) -> None:
        super().__init__(parent)
        self._origin, self._secret = origin, secret
        self._network: QNetworkAccessManager | None = None
        self._replies: set[QNetworkReply] = set()

    def ask(self, path: str, document: object, answer: Answer) -> None:
        """Ask, with a document where it is not None; ``answer`` is called once, later."""
        if self._network is None:  # it begins a thread
            self._network = QNetworkAccessManager(self)
        request = QNetworkRequest(QUrl(f"{self._origin}{path}"))
        request.setTransferTimeout(TIMEOUT)
        request.setRawHeader(b"Authorization", f"Bearer {self._secret}".encode())
        if document is None:
            reply = self._network.get(request)
        else:
            request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
            reply = self._network.post(request, json.dumps(document).encode())
        self._replies.add(reply)
        reply.finished.connect(partial(self._finish, reply, answer))

    def stop(self) -> None:
        """Wait for no answer any more."""
        for reply in list(self._replies):
            reply.finished.disconnect()
            reply.abort()
            reply.deleteLater()
        self._replies.clear()

    def _finish(self, reply: QNetworkReply, answer: Answer) -> None:
        self._replies.discard(reply)
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        body = bytes(reply.readAll().data()) if reply.isOpen() else b""
        reply.deleteLater()
        answer(int(status or 0), body)
