"""The theme on Qt: fonts, palette, style sheet and the colours that painters use.

Fusion with a palette and a small style sheet filled from ``resources/theme``: no theme package.
All text has tabular figures, so that nothing jumps when a number changes.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

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
from conference.ui.kit.qss import SHEET
from conference.ui.kit.theme import Scheme, ink_on, theme
from conference.ui.picture import Tone

__all__ = [
    "apply_theme",
    "colour",
    "drawn",
    "font",
    "icon",
    "ink",
    "ink_over",
    "mix",
    "motion",
    "option_colour",
    "pixmap",
    "stale",
    "stand_still",
    "words",
]

WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


def apply_theme(app: QApplication, scheme: Scheme = "dark") -> None:
    """Give the program its fonts, palette and style sheet. Call once, before the first window."""
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFont(str(asset("fonts", f"Inter-{weight}.ttf")))
    app.setProperty("scheme", scheme)
    app.setStyle("Fusion")
    app.setPalette(_palette(scheme))
    app.setFont(font(13))
    app.setStyleSheet(SHEET.substitute(words(scheme) | _images(scheme)))


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


def ink(role: Tone | str) -> QColor:
    """What is written with on a field in the colour of a role."""
    return QColor(ink_on(theme().colours(_scheme())[str(role)]))


def ink_over(field: QColor) -> QColor:
    """What is written with on a field of any colour."""
    return QColor(ink_on(field.name().upper()))


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


def drawn(name: str, size: int, tint: QColor) -> QPixmap:
    """An icon as a picture in any colour, for what has colours of its own."""
    return _drawn(name, size, tint.name())


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
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(2)
    return made


def _scheme() -> Scheme:
    app = QApplication.instance()
    return "light" if app and app.property("scheme") == "light" else "dark"


@cache
def _colour(role: str, scheme: Scheme) -> QColor:
    return QColor(theme().colours(scheme)[role])


@cache
def _named(code: str) -> QColor:
    return QColor(code)


def words(scheme: Scheme) -> dict[str, str]:
    """The words of the sheet: the theme's, and what only Qt needs."""
    tokens = theme().colours(scheme)
    off = mix(QColor(tokens["muted"]), QColor(tokens["panel"]), 0.6).name()
    dimmed = mix(QColor(tokens["programme"]), QColor(tokens["panel"]), stale()).name()
    return theme().words(scheme) | {"off": off, "dimmed": dimmed}


@cache
def _folder() -> TemporaryDirectory[str]:
    """A folder that is there as long as the program runs."""
    return TemporaryDirectory(prefix="conference-")


def _images(scheme: Scheme) -> dict[str, str]:
    """The pictures of the sheet, in the theme's colours: files, as a sheet takes nothing else."""
    tints, found = theme().words(scheme), {}
    for name, tint in (("tick", tints["action_ink"]), ("arrow", tints["muted"])):
        path = Path(_folder().name, f"{name}-{scheme}.png")
        _drawn(name, 16, tint).save(str(path))
        found[f"{name}_image"] = path.as_posix()
    return found


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
