"""The window in which the operator chooses a file of the lottery."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from conference.words.spoken import say

__all__ = ["pick_file"]


def pick_file(parent: QWidget, kind: str, chosen: Callable[[Path], object]) -> None:
    """Have the operator choose the people's or the quotas' file, while the desk's keys act on."""
    heading = say("desk-lottery-file-of", kind=kind)
    tables, everything = say("desk-lottery-tables"), say("desk-all")
    filters = f"{tables} (*.csv *.txt);;{everything} (*)"
    dialog = QFileDialog(parent.window(), heading, "", filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.show()
