"""The pictures of the style sheet: a ticked box has a tick, a list an arrow."""

import re
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QCheckBox, QComboBox

from conference.ui.kit import style


def colours(widget, *part):
    image = widget.grab(*part).toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_a_ticked_box_has_a_tick(themed, qtbot):
    box = QCheckBox("")
    qtbot.addWidget(box)
    box.resize(24, 24)
    box.setChecked(True)
    inside = colours(box, QRect(3, 7, 10, 10))
    assert {style.colour("action").name(), style.ink("action").name()} <= inside


def test_a_list_has_an_arrow(themed, qtbot):
    choice = QComboBox()
    qtbot.addWidget(choice)
    choice.resize(160, 32)
    assert style.colour("muted").name() in colours(choice)


def test_the_pictures_of_the_sheet_are_there(themed):
    paths = re.findall(r"url\(([^)]+)\)", themed.styleSheet())
    assert len(paths) == 2
    assert all(Path(path).stat().st_size for path in paths)
