"""Where people join, as the server says: a program may be connected by another address."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

__all__ = ["PublicAddress"]

TIMEOUT = 10_000
"""Milliseconds."""


class PublicAddress(QObject):
    """The ``address`` that people open; until the server says it, where we are connected."""

    def __init__(self, origin: str, parent: QObject) -> None:
        super().__init__(parent)
        self.address = origin
        self._url = f"{origin}/api/address"
        self._network: QNetworkAccessManager | None = None
        self._reply: QNetworkReply | None = None

    def ask(self) -> None:
        """Ask the server; nothing happens while it is being asked."""
        if self._reply is not None:
            return
        if self._network is None:  # it begins a thread
            self._network = QNetworkAccessManager(self)
        request = QNetworkRequest(QUrl(self._url))
        request.setTransferTimeout(TIMEOUT)
        self._reply = self._network.get(request)
        self._reply.finished.connect(self._on_finished)

    def stop(self) -> None:
        """Wait for no answer any more."""
        if self._reply is not None:
            self._reply.abort()

    @Slot()
    def _on_finished(self) -> None:
        reply, self._reply = self._reply, None
        if reply is None:
            return
        if reply.error() is QNetworkReply.NetworkError.NoError:
            self.address = _join_in(bytes(reply.readAll().data()), self.address)
        reply.deleteLater()


def _join_in(answer: bytes, known: str) -> str:
    """What the answer says; what is ``known`` when it says none, or is not one of ours."""
    try:
        join = json.loads(answer)["join"]
    except (ValueError, KeyError, TypeError):
        return known
    return join if isinstance(join, str) and join else known
