"""The desk's socket: ``websockets``' Sans-I/O client protocol on Qt's sockets.

No asyncio and no thread: bytes come with ``readyRead``, go through the protocol, and leave as
text frames (RFC 6455).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import (
    QAbstractSocket,
    QSslConfiguration,
    QSslError,
    QSslSocket,
    QTcpSocket,
)
from websockets.client import ClientProtocol
from websockets.frames import CloseCode, Frame, Opcode
from websockets.http11 import Response
from websockets.uri import parse_uri

from conference.client.trust import Distrust, distrust_sentence, trusting
from conference.words.spoken import say

__all__ = ["QtLink", "trust"]

ABNORMAL = CloseCode.ABNORMAL_CLOSURE
OPEN_TIMEOUT = 10_000
CLOSE_TIMEOUT = 2_000
LARGEST_FRAME = 64 * 2**20
"""Bytes; the snapshot of a desk with ten thousand parties has some three million."""


SSL_ERRORS = {
    QSslError.SslError.SelfSignedCertificate: Distrust.SELF_MADE,
    QSslError.SslError.SelfSignedCertificateInChain: Distrust.SELF_MADE,
    QSslError.SslError.UnableToGetLocalIssuerCertificate: Distrust.SELF_MADE,
    QSslError.SslError.UnableToVerifyFirstCertificate: Distrust.SELF_MADE,
    QSslError.SslError.HostNameMismatch: Distrust.OTHER_HOST,
    QSslError.SslError.CertificateExpired: Distrust.EXPIRED,
}


def trust(ca: Path) -> None:
    """Have all connections of this program trust these certificates (PEM) as well.

    Raises :class:`ConferenceError` ``bad_ca`` when there are none.
    """
    trusting(ca)
    settings = QSslConfiguration.defaultConfiguration()
    settings.addCaCertificates(str(ca))
    QSslConfiguration.setDefaultConfiguration(settings)


class QtLink(QObject):
    """One connection to ``uri`` (``ws:`` or ``wss:``), from ``open`` to ``closed``.

    ``opened`` comes at most once, ``received`` with each whole text frame (bytes), and ``closed``
    exactly once: the close code (0 where there was none) and a sentence.
    """

    opened = Signal()
    received = Signal(bytes)
    closed = Signal(int, str)

    def __init__(self, uri: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._uri = parse_uri(uri)
        self._protocol = ClientProtocol(self._uri, max_size=LARGEST_FRAME)
        self._parts: list[bytes] = []
        self._reason = ""
        self._is_over = False
        self._socket: QTcpSocket = QSslSocket(self) if self._uri.secure else QTcpSocket(self)
        if isinstance(self._socket, QSslSocket):
            self._socket.encrypted.connect(self._on_connected)
        else:
            self._socket.connected.connect(self._on_connected)
        self._socket.readyRead.connect(self._on_ready_read)
        self._socket.disconnected.connect(self._on_disconnected)
        self._socket.errorOccurred.connect(self._on_error)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._on_deadline)

    def open(self) -> None:
        """Connect; ``opened`` or ``closed`` follows within ten seconds."""
        self._deadline.start(OPEN_TIMEOUT)
        if isinstance(self._socket, QSslSocket):
            self._socket.connectToHostEncrypted(self._uri.host, self._uri.port)
        else:
            self._socket.connectToHost(self._uri.host, self._uri.port)

    def send(self, frame: bytes) -> None:
        """Send a text frame (UTF-8). Nothing happens when the connection is not open."""
        if self._protocol.state.name == "OPEN" and not self._is_over:
            self._protocol.send_text(frame)
            self._flush()

    def close(self, reason: str = "") -> None:
        """Say goodbye; ``closed`` follows, at the latest after two seconds."""
        if self._is_over:
            return
        self._reason = self._reason or reason
        if self._protocol.state.name == "OPEN":
            self._protocol.send_close(1000)
            self._flush()
            self._deadline.start(CLOSE_TIMEOUT)
        else:
            self._finish()

    def abort(self, reason: str = "") -> None:
        """Drop the connection at once; ``closed`` is given out before this returns."""
        self._reason = self._reason or reason
        self._finish()

    @Slot()
    def _on_connected(self) -> None:
        self._socket.setSocketOption(QAbstractSocket.SocketOption.LowDelayOption, 1)
        self._protocol.send_request(self._protocol.connect())
        self._flush()

    @Slot()
    def _on_ready_read(self) -> None:
        if self._is_over:
            return
        data = self._socket.readAll().data()
        self._protocol.receive_data(data if isinstance(data, bytes) else bytes(data))
        self._pump()

    @Slot()
    def _on_disconnected(self) -> None:
        if not self._is_over:
            self._protocol.receive_eof()
            self._pump()
            self._finish()

    @Slot(QAbstractSocket.SocketError)
    def _on_error(self, _error: QAbstractSocket.SocketError) -> None:
        if not self._is_over:
            self._reason = self._reason or self._sentence()
            self._finish()

    @Slot()
    def _on_deadline(self) -> None:
        self._reason = self._reason or say("desk-bridge-no-answer")
        self._finish()

    def _sentence(self) -> str:
        match self._socket.error():
            case QAbstractSocket.SocketError.ConnectionRefusedError:
                return say("desk-bridge-nobody")
            case QAbstractSocket.SocketError.HostNotFoundError:
                return say("desk-bridge-unknown-host", host=self._uri.host)
            case QAbstractSocket.SocketError.RemoteHostClosedError:
                return say("desk-bridge-closed")
            case QAbstractSocket.SocketError.SslHandshakeFailedError:
                return self._distrust()
            case _:
                return f"{self._socket.errorString().rstrip('.')}."

    def _distrust(self) -> str:
        """What is wrong with the server's certificate; the handshake failed."""
        socket, host = self._socket, self._uri.host
        errors = socket.sslHandshakeErrors() if isinstance(socket, QSslSocket) else []
        if not errors:
            return f"{socket.errorString().rstrip('.')}."
        known = [SSL_ERRORS[error.error()] for error in errors if error.error() in SSL_ERRORS]
        why = known[0] if known else Distrust.OTHER
        return distrust_sentence(host, why, errors[0].errorString())

    def _finish(self) -> None:
        if self._is_over:
            return
        self._is_over = True
        self._deadline.stop()
        self._socket.abort()
        code = self._protocol.close_code
        self.closed.emit(0 if code in {None, ABNORMAL} else code, self._reason)

    def _flush(self) -> None:
        for data in self._protocol.data_to_send():
            if data:
                self._socket.write(data)
            else:
                self._socket.disconnectFromHost()

    def _pump(self) -> None:
        self._flush()
        for event in self._protocol.events_received():
            if isinstance(event, Response):
                self._on_response()
            elif isinstance(event, Frame) and event.opcode in {Opcode.TEXT, Opcode.CONT}:
                self._parts.append(bytes(event.data))
                if event.fin:
                    whole = b"".join(self._parts)
                    self._parts.clear()
                    self.received.emit(whole)
            if self._is_over:
                return
        if self._protocol.close_expected():
            self._socket.disconnectFromHost()

    def _on_response(self) -> None:
        if self._protocol.handshake_exc is None:
            self._deadline.stop()
            self.opened.emit()
        else:
            self._reason = say("desk-bridge-other-server")
            self._finish()
