"""What a widget and all in it show, to find words in letters that a language does not have."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget

KEPT = re.compile(r"conference \w+( FOLDER)?( --remove NAME)?|/[\w/]+|\bEnter\b|\bOBS\b|http\S+")
"""What people type or a machine is called: it is the same in every language."""

SHOWN = ("text", "toPlainText", "toolTip", "placeholderText", "accessibleName", "suffix", "prefix")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


def shown_by(widget):
    """All texts of a widget and its children, be they seen or not."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield from (getattr(one, name)() for name in SHOWN if hasattr(one, name))
        if isinstance(one, QComboBox):
            yield from (one.itemText(place) for place in range(one.count()))
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            model = one.model()
            rows = [model.index(row, 0) for row in range(model.rowCount())]
            yield from (str(model.data(row, role) or "") for row in rows for role in ROLES)


def latin_in(widget, *names):
    """The texts that have Latin letters beside these names and what is typed."""
    texts = {re.sub("<[^>]+>", "", str(text)) for text in shown_by(widget)}
    found = []
    for text in sorted(texts):
        rest = KEPT.sub("", text)
        for name in sorted(names, key=len, reverse=True):
            rest = rest.replace(name, "")
        if re.search("[A-Za-z]{2,}", rest):
            found.append(text)
    return found
