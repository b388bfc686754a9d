"""Sending a file to the server: a stream from the disk, with progress, and cancelled at any time.

The file goes over HTTP (``PUT``, the desk's secret as bearer token) and not over the socket, so a
register of two million people holds up no command. Qt reads it piece by piece as the network takes
it: it is never in memory as a whole, and the windows go on.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QObject, QUrl, Signal, Slot
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

from conference.core.errors import ConferenceError
from conference.sortition.identity import ID_COLUMNS
from conference.sortition.quotas import read_quotas
from conference.tables.decoding import FileLines, opened
from conference.tables.faults import FaultBook
from conference.tables.reading import Table
from conference.ui.lottery.says.state import Upload, UploadState
from conference.words.refused import refusal_words
from conference.words.spoken import say

__all__ = ["FileUpload", "columns_of", "remove_file", "seats_of"]

SMALL = 1_000_000
"""Quotas are read here only up to this many bytes; more is no file of quotas."""

CREATED = 201


class FileUpload(QObject):
    """One file on its way; ``changed`` gives an ``Upload`` whenever it stands otherwise."""

    changed = Signal(Upload)

    def __init__(
        self,
        network: QNetworkAccessManager,
        url: str,
        secret: str,
        path: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._network, self._url, self._secret = network, url, secret
        self._file = QFile(str(path), self)
        self._reply: QNetworkReply | None = None
        self._is_cancelled = False
        self.upload = Upload(path.name, path.stat().st_size if path.is_file() else 0)

    def start(self) -> None:
        """Send it; what becomes of it is told by ``changed``, also when it cannot be read."""
        if not self._file.open(QIODevice.OpenModeFlag.ReadOnly):
            reason = self._file.errorString()
            self._emit_state(UploadState.FAILED, say("desk-lottery-unreadable", reason=reason))
            return
        columns = columns_of(Path(self._file.fileName()))
        self.upload = replace(self.upload, columns=columns)
        request = QNetworkRequest(QUrl(self._url))
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "text/csv")
        request.setHeader(QNetworkRequest.KnownHeaders.ContentLengthHeader, self.upload.size)
        request.setRawHeader(b"Authorization", f"Bearer {self._secret}".encode())
        self._reply = self._network.put(request, self._file)
        self._reply.uploadProgress.connect(self._on_progress)
        self._reply.finished.connect(self._on_finished)
        self.changed.emit(self.upload)

    def cancel(self) -> None:
        """Stop it; nothing of the file counts."""
        if self._reply is not None:
            self._is_cancelled = True
            self._reply.abort()

    @Slot("qint64", "qint64")
    def _on_progress(self, sent: int, total: int) -> None:
        if 0 < sent != self.upload.sent and total > 0 and not self._is_cancelled:
            self.upload = replace(self.upload, sent=sent)
            self.changed.emit(self.upload)

    @Slot()
    def _on_finished(self) -> None:
        reply, self._reply = self._reply, None
        if reply is None:
            return
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        answer = _answer(bytes(reply.readAll().data()) if reply.isOpen() else b"")
        if self._is_cancelled:  # Qt still asks for what comes next: the file closes with us
            self._emit_state(UploadState.CANCELLED, "")
        elif status == CREATED and answer.get("bytes") == self.upload.size:
            self.upload = replace(self.upload, sent=self.upload.size)
            self._emit_state(UploadState.DONE, "")
        else:
            self._emit_state(UploadState.FAILED, _sentence(reply, status, answer))
        if not self._is_cancelled:
            self._file.close()
        reply.deleteLater()

    def _emit_state(self, state: UploadState, sentence: str) -> None:
        self.upload = replace(self.upload, state=state, sentence=sentence)
        self.changed.emit(self.upload)


def remove_file(network: QNetworkAccessManager, url: str, secret: str) -> QNetworkReply:
    """Have the server delete a file that was sent; that it is gone is told by its job."""
    request = QNetworkRequest(QUrl(url))
    request.setRawHeader(b"Authorization", f"Bearer {secret}".encode())
    reply = network.deleteResource(request)
    reply.finished.connect(reply.deleteLater)
    return reply


def columns_of(path: Path) -> tuple[str, ...]:
    """The names in the header of a CSV; () when it has none that can be read."""
    with suppress(OSError, ConferenceError), opened(path) as lines:
        return tuple(Table(lines, FaultBook(path.name), expected=ID_COLUMNS).names)
    return ()


def seats_of(path: Path) -> tuple[int, int] | None:
    """The least and the most seats that all quotas of a file allow; None when it is not sound.

    What is wrong with it is told by the check, whole.
    """
    with suppress(OSError, ConferenceError, ValueError):
        if path.stat().st_size > SMALL:
            return None
        features = read_quotas(FileLines(path), path.name).features
        if features:
            return (
                max(sum(quota.least for quota in one.quotas) for one in features),
                min(sum(quota.most for quota in one.quotas) for one in features),
            )
    return None


def _answer(body: bytes) -> dict[str, object]:
    with suppress(ValueError):
        found = json.loads(body)
        if isinstance(found, dict):
            return found
    return {}


def _sentence(reply: QNetworkReply, status: object, answer: dict[str, object]) -> str:
    if answer.get("sentence"):
        return refusal_words(str(answer.get("code", "")), str(answer["sentence"]))
    if status == CREATED:
        return say("desk-lottery-not-all-arrived")
    if status is not None:
        return say("desk-lottery-not-taken", status=str(status))
    return say("desk-lottery-not-sent", reason=reply.errorString().rstrip("."))
