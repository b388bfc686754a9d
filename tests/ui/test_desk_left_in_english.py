"""A desk in Arabic, in each of its workspaces: no words are left in English but people's own."""

import re
from dataclasses import replace

import msgspec
import pytest
from chambers import chamber_picture, decided, seat
from desks import open_desk
from pictures import MINUTE, NOON, item, output, party, poll, presence, tally, tick
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from conference.protocol.messages import Presence
from conference.protocol.views import Output, Scene, SceneKind
from conference.ui.bridge.bridge import Frame
from conference.words.languages import LANGUAGES
from conference.words.spoken import speaking

LATIN = re.compile(r"[A-Za-z]{3,}")

NAMES = re.compile(
    r"(?<![A-Za-z])(?:Ctrl|Shift|Alt|Space|Esc|Enter|Return|Num|Home|End|Tab|Del|Page|Up|Down|Left|Right"
    r"|TAKE|BACK|OBS|OSC|HTTP|CSV|QR|URL|Companion|Bitfocus|Markdown|STV|Meek|drand quicknet.*"
    r"|item|motion|witness|recall|order)(?![A-Za-z])"
    r"|https?://\S+|/[a-z]+\b|\S+\.(?:csv|xlsx|ods|json|txt|ftl|md)|\([^)]*\*\.\w+[^)]*\)"
    r"|conference(?: [a-z]+)+(?: FOLDER)?|--[a-z]+|feature,value,min,max"
)
"""Keys, names of things, files and commands, and addresses: they are the same in every language."""


def contents(view):
    """All texts in what the picture is made of: people have written them, and codes."""
    match view:
        case str():
            yield view
        case dict():
            for key, value in view.items():
                yield from contents(key)
                yield from contents(value)
        case list() | tuple():
            for each in view:
                yield from contents(each)


def texts(window):
    """What stands on the widgets of a window, or is told of them to who does not see."""
    for one in window.findChildren(QWidget):
        if one.objectName().startswith("qt_"):
            continue  # Qt has words of its own for these, in the languages that it has
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription())
        match one:
            case QLabel() | QAbstractButton():
                yield one.text()
            case QLineEdit() | QPlainTextEdit():
                yield one.placeholderText()
            case QComboBox():
                yield from (one.itemText(place) for place in range(one.count()))
            case QGroupBox():
                yield one.title()
            case QDockWidget():
                yield one.windowTitle()
            case QTabBar():
                yield from (one.tabText(place) for place in range(one.count()))
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            yield from model_texts(one.model())


def model_texts(model):
    """What a model gives to be shown."""
    is_table = isinstance(model, QAbstractTableModel)
    for column in range(model.columnCount(QModelIndex()) if is_table else 1):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), 20)):
            at = model.index(row, column)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                said = model.data(at, role)
                yield said if isinstance(said, str) else ""


def left(said, known):
    """Words of a text that no person has written."""
    said = NAMES.sub(" ", re.sub(r"<[^>]+>", " ", said))
    for one in known:
        said = said.replace(one, " ")
    return LATIN.findall(said)


def pictures():
    """A conference before, while and after people vote."""
    rows = tuple(seat(number) for number in range(1, 6))
    items = (item(0, started_at=NOON, poll="p"), item(1, kind="breakout"), item(2, kind="vote"))
    screens = tuple(output(Scene(SceneKind.POLL, poll="p"), one) for one in Output)
    for state in ("draft", "open", "closed", "published", "void"):
        counted = tally() if state in {"closed", "published"} else None
        opened = None if state == "draft" else NOON - MINUTE
        closed = NOON if state in {"closed", "published"} else None
        asked = poll(state=state, tally=counted, opened_at=opened, closed_at=closed)
        made = chamber_picture(
            asked,
            decided((54, 20, 8)),
            rows=rows,
            items=items,
            on="i0",
            outputs=screens,
            current="p",
            parties=tuple(party(n) for n in range(4)),
            ticks=(tick(),) if state == "open" else (),
        )
        here = Presence(NOON, True, (presence(0), presence(1, 0), presence(2, 1, 3)))
        made = replace(made, replica=made.replica.apply(here))
        yield state, made


@pytest.mark.parametrize(
    ("state", "made"), list(pictures()), ids=lambda one: one if isinstance(one, str) else ""
)
def test_no_workspace_has_words_left_in_english(themed, qtbot, tmp_path, state, made):
    written = contents(msgspec.to_builtins(dict(made.replica.views)))
    known = {
        *(one for one in written if re.search("[A-Z ]", one)),
        *(one.name for one in LANGUAGES),
    }
    known = sorted(known, key=len, reverse=True)
    found = {}
    with speaking("ar"), open_desk(qtbot, tmp_path) as desk:
        desk.show_frame(Frame(made, frozenset()))
        for space in desk.window.spaces:
            desk.do(f"workspace:{space.name}")
            for said in texts(desk.window):
                if left(said, known):
                    found.setdefault(said, space.name)
        for entry in desk.entries():
            for said in (entry.group, entry.label, entry.why):
                if left(said, known):
                    found.setdefault(said, entry.key)
    assert not found, "\n".join(sorted(found))
