"""What widgets still say in Latin letters while the desk speaks Arabic."""

import re

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

LATIN = re.compile(r"[A-Za-z]{2,}")


def words_of(widget):
    """All that a widget itself says: to eyes, on pointing, and to screen readers."""
    found = [
        widget.windowTitle(),
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
    ]
    match widget:
        case QComboBox():
            found += [widget.itemText(place) for place in range(widget.count())]
        case QAbstractButton() | QLabel():
            found.append(widget.text())
        case QLineEdit() | QPlainTextEdit():
            found.append(widget.placeholderText())
        case QAbstractSpinBox():
            found.append(widget.text())
    return found


def latin_left(*tops):
    """What these widgets, and all below them, say in Latin letters."""
    every = (one for top in tops for one in (top, *top.findChildren(QWidget)))
    said = {text for one in every for text in words_of(one)}
    return sorted(text for text in said if LATIN.search(text))
