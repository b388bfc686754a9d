"""What sets dialogs apart, and the ticks and arrows of the style sheet."""

import re
from pathlib import Path

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QMainWindow

from conference.ui.kit import style
from conference.ui.kit.apart import Veil, set_apart
from conference.ui.kit.dialogs import ReasonDialog, run_dialog


def colours(widget):
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_a_ticked_box_has_a_tick_and_a_list_an_arrow(themed, qtbot):
    box, choice = QCheckBox(""), QComboBox()
    for widget in (box, choice):
        qtbot.addWidget(widget)
    box.resize(24, 24)
    box.setChecked(True)
    image = box.grab(QRect(3, 7, 10, 10)).toImage()  # inside the field
    inside = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert {style.colour("action").name(), style.ink("action").name()} <= inside
    choice.resize(160, 32)
    assert style.colour("muted").name() in colours(choice)


def test_the_pictures_of_the_sheet_are_there(themed):
    paths = re.findall(r"url\(([^)]+)\)", themed.styleSheet())
    assert len(paths) == 2
    assert all(Path(path).stat().st_size for path in paths)


def test_a_modal_dialog_has_an_edge_and_a_veil_under_it_that_goes_with_it(themed, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    dialog = ReasonDialog("Void?", "Say why.", window)
    seen = {}

    def look():
        window.resize(700, 500)
        veils = window.findChildren(Veil)
        seen["veils"] = [veil.size() == window.size() for veil in veils]
        seen["edge"] = dialog.grab().toImage().pixelColor(0, 40).name()
        dialog.reject()

    QTimer.singleShot(0, look)
    assert not run_dialog(dialog)
    assert seen == {"veils": [True], "edge": style.colour("muted").name()}
    assert not [veil for veil in window.findChildren(Veil) if veil.isVisible()]
    window.close()


def test_what_lets_the_desk_go_on_has_no_veil(themed, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    dialog = QDialog(window)
    set_apart(dialog)
    dialog.show()
    assert window.findChildren(Veil) == []
    dialog.close()
    window.close()
