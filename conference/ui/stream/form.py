"""The form in which a source is added or changed."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from conference.protocol.streaming import StreamSource
from conference.ui.kit.controls import ChoiceBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.ui.picture import Tone
from conference.ui.stream.says.told import Known
from conference.words.spoken import say

__all__ = ["SourceForm"]

KINDS = ("rtmp", "srt", "file", "hls", "device", "card")

KEYED = frozenset({"rtmp", "srt"})


class SourceForm(Form):
    """Title, kind, where it comes from, and which source takes over while it is lost."""

    def __init__(
        self, before: Known | None, others: tuple[StreamSource, ...], parent: QWidget
    ) -> None:
        heading = say("desk-stream-add") if before is None else say("desk-stream-change")
        super().__init__(heading, say("desk-stream-keep"), parent)
        self.setMinimumWidth(520)
        self._before = before
        self.name = QLineEdit(before.title if before is not None else "")
        self.name.setMaxLength(60)
        self.kind, self.backup = ChoiceBox(), ChoiceBox()
        for kind in KINDS:
            self.kind.addItem(say("desk-stream-kind", kind=kind), kind)
        self.address = QPlainTextEdit(before.address if before is not None else "")
        self.address.setTabChangesFocus(True)
        self.address.setMaximumHeight(80)
        self.hint = TextLabel(13, 400, Tone.MUTED)
        self.hint.setWordWrap(True)
        self.backup.addItem(say("desk-stream-holding"), "")
        for one in others:
            if before is None or one.id != before.id:
                self.backup.addItem(one.title, one.id)
        if before is not None:
            self.kind.setCurrentIndex(max(0, self.kind.findData(before.kind)))
            self.backup.setCurrentIndex(max(0, self.backup.findData(before.backup)))
        for key, field in (
            ("desk-stream-field-title", self.name),
            ("desk-stream-field-kind", self.kind),
            ("desk-stream-field-address", self.address),
            ("desk-stream-field-backup", self.backup),
        ):
            label = TextLabel(13, 500, Tone.MUTED)
            label.show_text(say(key))
            field.setAccessibleName(say(key))
            self.body.addWidget(label)
            self.body.addWidget(field)
            if field is self.address:
                self.body.addWidget(self.hint)
        self.kind.currentIndexChanged.connect(self._hint)
        self.name.textChanged.connect(self._check)
        self._hint()
        self._check()

    def asked(self) -> dict[str, str]:
        """What the server is asked for."""
        asked = {
            "title": self.name.text().strip(),
            "kind": str(self.kind.currentData()),
            "address": self.address.toPlainText().strip(),
            "backup": str(self.backup.currentData()),
        }
        return asked if self._before is None else {"id": self._before.id, **asked}

    def _check(self) -> None:
        """A source needs a title; all else is checked by the server, whole."""
        self.accept_button.setEnabled(bool(self.name.text().strip()))

    def _hint(self) -> None:
        kind = str(self.kind.currentData())
        self.address.setEnabled(kind not in KEYED)
        self.hint.show_text(say("desk-stream-hint", kind=kind))
