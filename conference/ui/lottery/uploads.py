"""The files of lotteries on their way to the server, one for each lottery and kind of file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkAccessManager

from conference.ui.lottery.file_upload import FileUpload, remove_file
from conference.ui.lottery.says.state import Upload, UploadState

__all__ = ["Uploads"]


class Uploads(QObject):
    """``changed`` gives lottery, kind and how it stands, whenever a file stands otherwise."""

    changed = Signal(str, str, Upload)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._network: QNetworkAccessManager | None = None
        self._files: dict[tuple[str, str], FileUpload] = {}
        self._again: set[tuple[str, str]] = set()

    def send(self, origin: str, secret: str, lottery: str, kind: str, path: Path) -> None:
        """Send a file; one of its kind that was sent before is replaced."""
        url = f"{origin}/api/lottery/{lottery}/{kind}"
        upload = FileUpload(self._manager(), url, secret, path, self)
        if self._forget(lottery, kind):
            self._again.add((lottery, kind))
        self._files[lottery, kind] = upload
        upload.changed.connect(lambda state: self.changed.emit(lottery, kind, state))
        upload.start()

    def cancel(self, lottery: str, kind: str) -> bool:
        """Stop a file that is being sent; False when none is."""
        running = self._files.get((lottery, kind))
        if running is None or running.upload.state is not UploadState.SENDING:
            return False
        running.cancel()
        return True

    def remove(self, origin: str, secret: str, lottery: str, kind: str) -> None:
        """Stop sending a file where it is on its way, and have the server delete it."""
        self._forget(lottery, kind)
        remove_file(self._manager(), f"{origin}/api/lottery/{lottery}/{kind}", secret)

    def is_again(self, lottery: str, kind: str) -> bool:
        """Whether a file of this kind was sent more than once from here."""
        return (lottery, kind) in self._again

    def stop(self) -> None:
        """No file goes on being sent."""
        for upload in self._files.values():
            upload.cancel()

    def _forget(self, lottery: str, kind: str) -> bool:
        """Stop and forget a file without a word of it; False when there was none."""
        old = self._files.pop((lottery, kind), None)
        if old is None:
            return False
        old.changed.disconnect()
        old.cancel()
        old.deleteLater()
        return True

    def _manager(self) -> QNetworkAccessManager:
        """Made when it is first needed: it begins a thread."""
        if self._network is None:
            self._network = QNetworkAccessManager(self)
        return self._network
