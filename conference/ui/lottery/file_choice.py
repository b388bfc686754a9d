"""The window in which the operator chooses a file of the lottery."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

__all__ = ["pick_file"]

NAMES = {
    "elected": "elected members",
    "staying": "those staying on",
    "exclude": "those not to be drawn",
}


def pick_file(parent: QWidget, kind: str, chosen: Callable[[Path], object]) -> None:
    """Have the operator choose the people's or the quotas' file, while the desk's keys act on."""
    heading = f"The file of {NAMES.get(kind, kind)}"
    dialog = QFileDialog(parent.window(), heading, "", "Tables (*.csv *.txt);;All (*)")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.show()
