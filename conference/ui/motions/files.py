"""Texts and tables of amendments from files: chosen in a window, handed to the server over HTTP."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from conference.ui.motions.forms import NameForm
from conference.ui.motions.says.files import name_of_file, outcome, read_text
from conference.ui.panel import Host
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["MotionFiles"]

TEXTS = ("desk-motions-files-texts", "*.md *.txt")
TABLES = ("desk-motions-files-tables", "*.csv *.txt")
"""The kinds of files that are offered first: the message, and what their names look like."""


class MotionFiles:
    """What the operator brings from files; faults are told as alerts."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        self._host, self._parent = host, parent

    def pick_text(self) -> None:
        """Have a text chosen, and table it."""
        self._pick(TEXTS, self.table)

    def pick_table(self, motion: str) -> None:
        """Have a table chosen, and hand in its amendments to a motion."""
        self._pick(TABLES, partial(self.hand_in, motion))

    def table(self, path: Path) -> None:
        """Table the text of a file under a name that is asked for."""
        words, fault = read_text(path)
        if fault:
            self._host.alert(Tone.WARNING, fault)
            return
        form = NameForm(path.name, name_of_file(path.stem), self._parent)
        form.ask(lambda: self._ask(form.name.text().strip(), "", form.document(words)))

    def hand_in(self, motion: str, path: Path) -> None:
        """Hand in all amendments of a table, or with a fault none."""
        words, fault = read_text(path)
        if fault:
            self._host.alert(Tone.WARNING, fault)
            return
        self._ask(motion, "/amendments", {"table": words, "file": path.name})

    def _ask(self, motion: str, what: str, document: dict[str, str]) -> bool:
        path = f"/api/motions/{quote(motion, safe='')}{what}"
        self._host.ask(path, document, lambda *told: self._host.alert(*outcome(*told)))
        return True

    def _pick(self, kinds: tuple[str, str], chosen: Callable[[Path], None]) -> None:
        """Have the operator choose a file of these kinds, while the desk's keys act on."""
        first, every = f"{say(kinds[0])} ({kinds[1]})", say("desk-motions-files-all")
        dialog = QFileDialog(self._parent.window(), say("desk-motions-choose-file"))
        dialog.setNameFilters((first, f"{every} (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.show()
