"""What a widget and all in it show, to find words in letters that a language does not have."""

import re

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTabBar, QWidget

KEPT = re.compile(r"conference \w+( FOLDER)?( --remove NAME)?|/[\w/]+|\bEnter\b|\bOBS\b|http\S+")
"""What people type or a machine is called: it is the same in every language."""

SHOWN = (
    *("text", "toPlainText", "toolTip", "placeholderText", "accessibleName"),
    *("accessibleDescription", "windowTitle", "title", "suffix", "prefix"),
)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


def shown_by(widget):
    """All texts of a widget and its children, be they seen or not.

    Qt has words of its own for the parts that it makes, in the languages that it has.
    """
    for one in (widget, *widget.findChildren(QWidget)):
        if one.objectName().startswith("qt_dockwidget"):
            continue
        told = (getattr(one, name, None) for name in SHOWN)
        yield from (tell() for tell in told if callable(tell))
        if isinstance(one, QComboBox):
            yield from (one.itemText(place) for place in range(one.count()))
        if isinstance(one, QTabBar):
            yield from (one.tabText(place) for place in range(one.count()))
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            yield from _model_texts(one.model())


def _model_texts(model):
    """What a model gives to be shown: heads, and cells of its first rows."""
    is_table = isinstance(model, QAbstractTableModel)
    for column in range(model.columnCount(QModelIndex()) if is_table else 1):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        rows = [model.index(row, column) for row in range(min(model.rowCount(QModelIndex()), 50))]
        for said in (model.data(row, role) for row in rows for role in ROLES):
            yield said if isinstance(said, str) else ""


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
