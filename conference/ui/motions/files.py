"""The window in which the operator chooses the file of a text or of a table of amendments."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

__all__ = ["pick_file"]


def pick_file(parent: QWidget, kinds: str, chosen: Callable[[Path], object]) -> None:
    """Have the operator choose a file of these kinds, while the desk's keys act on."""
    dialog = QFileDialog(parent.window(), "Choose a file", "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.show()
