"""The theme on Qt: fonts, palette, style sheet and the colours that painters use.

Fusion with a palette and a small style sheet filled from ``resources/theme``: no theme package.
All text has tabular figures, so that nothing jumps when a number changes.
"""

from __future__ import annotations

from functools import cache
from string import Template

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QImage,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyle

from conference.core.assets import asset
from conference.ui.kit.theme import Scheme, theme
from conference.ui.picture import Tone

__all__ = [
    "apply_theme",
    "colour",
    "font",
    "icon",
    "mix",
    "motion",
    "option_colour",
    "pixmap",
    "stale",
    "stand_still",
]

WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")

SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: $space_1 }
QMainWindow { background: $window }
QStatusBar::item { border: 0 }
QMainWindow::separator { background: $window; width: 6px; height: 6px }
QMainWindow::separator:hover { background: $line }
QFrame#panel, QFrame#topbar, QFrame#bottombar { background: $panel; border: 1px solid $line;
  border-radius: $corner }
QFrame#docktitle { background: $panel; border: 1px solid $line; border-bottom: 0;
  border-top-left-radius: $corner; border-top-right-radius: $corner }
QFrame#dockbody { background: $panel; border: 1px solid $line; border-top: 0;
  border-bottom-left-radius: $corner; border-bottom-right-radius: $corner }
QFrame#topbar, QFrame#bottombar { border-radius: 0; border-width: 0 }
QFrame#topbar { border-bottom: 1px solid $line }
QFrame#workspaces { background: $window; border: 0 }
QLabel#mark { background: $raised; color: $text; border-radius: $corner; padding: 3px 10px }
QLabel#mark[tone="danger"] { background: $danger; color: $danger_ink }
QLabel#mark[tone="programme"] { background: $programme; color: #FFFFFF }
QLabel#mark[tone="warning"] { background: $warning; color: $warning_ink }
QFrame#bottombar { border-top: 1px solid $line }
QFrame#rule { background: $line; border: 0 }
QLabel#lamp { background: $raised; color: $muted; border-radius: $corner; padding: 3px 12px;
  font-weight: 700 }
QLabel#lamp[on="true"] { background: $programme; color: #FFFFFF }
QLabel#lamp[on="stale"] { background: $dimmed; color: #FFFFFF }
QLabel#banner { background: $danger; color: $danger_ink; padding: 5px 16px; font-weight: 600 }
QLabel#alarm { background: $danger; color: $danger_ink; border-radius: $corner;
  padding: 8px 14px; font-weight: 700 }
QLabel#value { color: $text }
QLabel#value[tone="action"] { color: $action }
QLabel#value[tone="danger"] { color: $danger }
QFrame#card { background: $window; border: 1px solid $line; border-radius: $corner }
QFrame#card[turn="true"] { border: 1px solid $action }
QPushButton#key { font-weight: 600; padding: 0; min-width: 52px; min-height: 52px }
QLineEdit#digit { background: $window; border: 2px solid $action; border-radius: $corner;
  font-weight: 700; padding: 0 }
QLineEdit#digit:disabled { border-color: $line }
QLabel#rehearsal { background: $warning; color: $warning_ink; border-radius: $corner;
  padding: 3px 10px; font-weight: 700 }
QPushButton { background: $raised; color: $text; border: 1px solid $line; border-radius: $corner;
  padding: 6px 14px; font-weight: 500 }
QPushButton:hover { border-color: $action }
QPushButton:focus { border: 1px solid $action }
QPushButton:pressed { background: $line }
QPushButton:disabled { color: $off; background: $panel; border-color: $line }
QPushButton[role="primary"] { background: $action; color: $action_ink; border-color: $action;
  font-weight: 600 }
QPushButton[role="primary"]:disabled { background: $panel; color: $off; border-color: $line }
QPushButton[armed="true"] { background: $warning; color: $warning_ink; border-color: $warning;
  font-weight: 700 }
QPushButton#go { background: $preview; color: #FFFFFF; border-color: $preview; font-weight: 700;
  padding: 6px 22px }
QPushButton#go:disabled { background: $panel; color: $off; border-color: $line }
QPushButton#go[armed="true"] { background: $programme; color: #FFFFFF; border-color: $programme }
QPushButton#take { background: $panel; color: $text; border: 2px solid $preview; font-weight: 700;
  padding: 5px 12px }
QPushButton#take:disabled { color: $off; border-color: $line }
QPushButton[chip="true"] { background: transparent; color: $muted; border-color: $line;
  padding: 3px 6px; font-size: $size_12 }
QPushButton[chip="true"]:checked { background: $raised; color: $text; border-color: $preview }
QPushButton[chip="true"]:disabled { color: $off }
QPushButton[small="true"] { padding: 5px 8px; font-size: $size_12 }
QPushButton[watch="true"]:checked { border-color: $programme }
QPushButton[late="true"] { color: $warning }
QPushButton[flat="true"] { background: transparent; border-color: transparent; padding: 4px 8px }
QPushButton[flat="true"]:checked { background: $raised; border-color: $line }
QPushButton[flat="true"]:!checked { color: $muted }
QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: $window; color: $text;
  border: 1px solid $line; border-radius: $corner; padding: 5px 8px;
  selection-background-color: $action; selection-color: $action_ink }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
  border-color: $action }
QComboBox { padding-right: 22px }
QComboBox::drop-down { border: 0; width: 20px }
QComboBox::down-arrow { image: none; width: 0; height: 0 }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; outline: 0;
  selection-background-color: $line; selection-color: $text; padding: 4px }
QLineEdit#qt_spinbox_lineedit { border: 0; padding: 0 9px; background: transparent }
QAbstractSpinBox { padding: 5px 0 }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0 }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px 0 }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px;
  background: $window }
QCheckBox::indicator:checked { background: $action; border-color: $action }
QRadioButton:disabled { color: $off }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $muted;
  border-radius: 8px; background: $window }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $action }
QRadioButton::indicator:disabled { border-color: $line }
QCheckBox:focus, QRadioButton:focus { color: $action }
QListView, QTableView { background: $panel; border: 0; outline: 0;
  selection-background-color: $raised; selection-color: $text }
QTableView::item { padding-left: 6px; padding-right: 6px }
QTableView { alternate-background-color: $panel; gridline-color: $panel }
QHeaderView { background: $panel; border: 0 }
QHeaderView::section { background: $panel; color: $muted; border: 0;
  border-bottom: 1px solid $line; padding: 5px 9px; font-weight: 500; font-size: $size_12 }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0 }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0 }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 32px; min-width: 32px;
  margin: 1px }
QScrollBar::handle:hover { background: $muted }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent }
QScrollArea { background: transparent; border: 0 }
QTabBar { background: $window; qproperty-drawBase: 0; font-weight: 600; font-size: $size_12 }
QTabBar::tab { background: $window; color: $muted; border: 1px solid $line; padding: 6px 16px;
  border-top-left-radius: $corner; border-top-right-radius: $corner; font-weight: 600;
  font-size: $size_12; margin-right: 2px }
QTabBar::tab:selected { background: $panel; color: $text; border-bottom-color: $panel }
QTabBar::tab:hover { color: $text }
QDialog { background: $panel }
QDialog#palette { background: $panel; border: 1px solid $muted }
QMenu { background: $raised; border: 1px solid $line; padding: 4px }
QMenu::item { padding: 6px 20px; border-radius: 4px }
QMenu::item:selected { background: $line }
""")


def apply_theme(app: QApplication, scheme: Scheme = "dark") -> None:
    """Give the program its fonts, palette and style sheet. Call once, before the first window."""
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFont(str(asset("fonts", f"Inter-{weight}.ttf")))
    app.setProperty("scheme", scheme)
    app.setStyle("Fusion")
    app.setPalette(_palette(scheme))
    app.setFont(font(13))
    app.setStyleSheet(SHEET.substitute(_words(scheme)))


@cache
def font(pixels: int, weight: int = 400) -> QFont:
    """Inter at a height of ``pixels``, with tabular figures; ``weight`` 400 to 700.

    The same object each time: copy it (``QFont(font(...))``) to change it.
    """
    made = QFont(theme().family)
    made.setPixelSize(max(1, pixels))
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def colour(role: Tone | str) -> QColor:
    """The colour of a role, such as ``Tone.MUTED`` or ``"line"``, in the program's scheme."""
    return QColor(_colour(str(role), _scheme()))


def option_colour(index: int) -> QColor:
    """The colour of a poll's option: the same everywhere for the whole conference."""
    return QColor(_named(theme().option(index)))


def stale() -> float:
    """The opacity of what is no longer fresh."""
    return theme().stale


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """``share`` of ``one`` over ``other``, opaque."""
    rest = 1 - share
    return QColor(
        round(one.red() * share + other.red() * rest),
        round(one.green() * share + other.green() * rest),
        round(one.blue() * share + other.blue() * rest),
    )


def motion() -> int:
    """How long a bar takes to its new length, in ms.

    0 when the system asks for no motion, or when :func:`stand_still` was called.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication) or app.property("still"):
        return 0
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return theme().short if app.style().styleHint(hint) > 0 else 0


def stand_still(app: QApplication, *, still: bool = True) -> None:
    """The one setting against motion: everything is there at once, and the same as with it."""
    app.setProperty("still", still)


def icon(name: str, role: Tone | str = Tone.TEXT) -> QIcon:
    """An icon of the one family, in the colour of a role."""
    return QIcon(pixmap(name, 20, role))


def pixmap(name: str, size: int, role: Tone | str = Tone.TEXT) -> QPixmap:
    """An icon as a picture of ``size`` pixels, twice as fine for screens that are."""
    return _drawn(name, size, colour(role).name())


@cache
def _drawn(name: str, size: int, paint: str) -> QPixmap:
    image = QImage(size * 2, size * 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    svg = QSvgRenderer(QByteArray(asset("icons", f"{name}.svg").read_bytes()))
    painter = QPainter(image)
    svg.render(painter, QRectF(0, 0, size * 2, size * 2))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(paint))
    painter.end()
    drawn = QPixmap.fromImage(image)
    drawn.setDevicePixelRatio(2)
    return drawn


def _scheme() -> Scheme:
    app = QApplication.instance()
    return "light" if app and app.property("scheme") == "light" else "dark"


@cache
def _colour(role: str, scheme: Scheme) -> QColor:
    return QColor(theme().colours(scheme)[role])


@cache
def _named(code: str) -> QColor:
    return QColor(code)


def _words(scheme: Scheme) -> dict[str, str]:
    """The words of the sheet: the theme's, and what only Qt needs."""
    tokens = theme().colours(scheme)
    off = mix(QColor(tokens["muted"]), QColor(tokens["panel"]), 0.6).name()
    dimmed = mix(QColor(tokens["programme"]), QColor(tokens["panel"]), stale()).name()
    return theme().words(scheme) | {"off": off, "dimmed": dimmed}


def _palette(scheme: Scheme) -> QPalette:
    tokens = theme().colours(scheme)
    role = QPalette.ColorRole
    made = QPalette()
    pairs = {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "panel",
        role.AlternateBase: "raised",
        role.Text: "text",
        role.Button: "raised",
        role.ButtonText: "text",
        role.BrightText: "danger",
        role.Highlight: "action",
        role.HighlightedText: "window",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.PlaceholderText: "muted",
        role.Link: "action",
        role.Mid: "line",
        role.Midlight: "line",
        role.Dark: "window",
        role.Light: "line",
        role.Shadow: "window",
    }
    for which, name in pairs.items():
        made.setColor(which, QColor(tokens[name]))
    off = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(off, which, QColor(tokens["muted"]))
    return made
