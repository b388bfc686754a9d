"""The minutes as a PDF: A4, a line of the title above every page but the first, numbers below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from conference.core.assets import asset
from conference.minutes.paper import PAPER_STYLE
from conference.ui.minutes.pagination import paginate

__all__ = ["write_pdf"]

DOTS = 600
"""Dots an inch of the paper."""

PIXELS = 96
"""Units an inch of the layout: the pixels of style sheets."""

SERIFS = (
    "Charter",
    "Libertinus Serif",
    "Liberation Serif",
    "Times New Roman",
    "Georgia",
    "DejaVu Serif",
    "Inter",
)  # fmt: skip
"""Families for the text, the first that is there: the last one is ours."""

MARGINS = QMarginsF(24, 22, 22, 22)
"""Of the page, in millimetres: left, top, right, bottom."""

QUIET = QColor("#666666")


def write_pdf(body: str, title: str, file: Path) -> int:
    """Lay ``body`` out on A4 and write it to ``file``; how many pages it has.

    ``body`` is what :func:`conference.minutes.paper.paper` makes. Needs no screen.
    """
    _application()
    font = _font()
    writer = QPdfWriter(str(file))
    writer.setResolution(DOTS)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            MARGINS,
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(title)
    document = _document(body, font, writer)
    painter = QPainter(writer)
    painter.scale(DOTS / PIXELS, DOTS / PIXELS)
    try:
        for page in range(document.pageCount()):
            if page:
                writer.newPage()
            _paint(painter, document, page, title, font)
    finally:
        painter.end()
    return document.pageCount()


def _application() -> None:
    """Fonts need an application; one without a window is enough."""
    if QGuiApplication.instance() is None:
        _application.kept = QGuiApplication(["conference", "-platform", "offscreen"])  # type: ignore[attr-defined]


def _font() -> QFont:
    for weight in ("Regular", "SemiBold", "Bold"):
        QFontDatabase.addApplicationFont(str(asset("fonts", f"Inter-{weight}.ttf")))
    there = frozenset(QFontDatabase.families())
    family = next(
        (one for one in SERIFS if one in there),
        "Inter",
    )
    return QFont(family, 9 if family.startswith("DejaVu") else 10)


def _document(body: str, font: QFont, writer: QPdfWriter) -> QTextDocument:
    document = QTextDocument()
    document.setUseDesignMetrics(True)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(PAPER_STYLE)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(44)
    document.setDefaultTextOption(option)
    document.setHtml(body)
    paginate(document, QSizeF(writer.width(), writer.height()) * (PIXELS / DOTS))
    return document


def _paint(painter: QPainter, document: QTextDocument, page: int, title: str, font: QFont) -> None:
    """A page of the document, with its header and its number in the margins."""
    width, height = document.pageSize().width(), document.pageSize().height()
    painter.save()
    painter.translate(0, -page * height)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, page * height, width, height)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor("#111111"))
    context.palette = palette
    document.documentLayout().draw(painter, context)
    painter.restore()
    small = QFont(font)
    small.setPixelSize(11)  # of the layout, as the painter is scaled to it
    painter.setFont(small)
    painter.setPen(QUIET)
    line, away = PIXELS * 0.2, PIXELS * 0.45
    if page:
        above = QRectF(0, -away, width, line)
        painter.drawText(above, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextSingleLine, title)
    below = QRectF(0, height + away - line, width, line)
    numbered = f"{page + 1} / {document.pageCount()}"
    painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, numbered)
