"""Rows of lists and tables: painted from their values, faded when these are stale."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView

from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter


def shown(qtbot, values, high):
    """A list of colours, each painted over its whole row."""
    view = LinesView()
    qtbot.addWidget(view)
    model = LinesModel(str, str, view)
    model.show(values)
    view.setModel(model)
    painter = RowPainter(view, lambda painter, box, value: painter.fillRect(box, value), high)
    view.setItemDelegate(painter)
    view.resize(100, 100)
    view.show()
    return view, painter


def colour_at(view, y):
    return view.viewport().grab().toImage().pixelColor(QPoint(50, y))


def test_each_row_is_as_high_as_its_value_wants_and_painted_by_it(themed, qtbot):
    red, blue = QColor("#ff0000"), QColor("#0000ff")
    view, _ = shown(qtbot, (red, blue), lambda value: 30 if value == red else 10)
    assert view.visualRect(view.model().index(1)).top() == 30
    assert colour_at(view, 15) == red
    assert colour_at(view, 35) == blue
    view.close()


def test_stale_rows_fade_and_come_back(themed, qtbot):
    red = QColor("#ff0000")
    view, painter = shown(qtbot, (red,), 20)
    painter.fade(is_stale=True)
    assert 0 < colour_at(view, 10).red() < 255
    painter.fade(is_stale=False)
    assert colour_at(view, 10) == red
    view.close()


def test_what_is_selected_has_a_field_under_it(themed, qtbot):
    from conference.ui.kit import style

    view, _ = shown(qtbot, (QRectF(0, 0, 5, 5),), 20)
    painter = RowPainter(view, lambda *_: None, 20)
    view.setItemDelegate(painter)
    before = colour_at(view, 10)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setCurrentIndex(view.model().index(0))
    assert colour_at(view, 10) == style.colour("raised") != before
    view.close()


def test_a_row_that_is_read_from_right_to_left_begins_at_the_right(themed, qtbot):
    def draw(painter, box, value):
        painter.fillRect(QRectF(box.left(), box.top(), box.width() / 2, box.height()), value)

    red = QColor("#ff0000")
    view, _ = shown(qtbot, (red,), 20)
    view.setItemDelegate(RowPainter(view, draw, 20))
    from_left = view.viewport().grab().toImage()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    from_right = view.viewport().grab().toImage()
    last = from_left.width() - 1
    assert from_left.pixelColor(40, 10) == red == from_right.pixelColor(last - 40, 10)
    assert from_right.pixelColor(10, 10) != red
    view.close()
