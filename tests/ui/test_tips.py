"""Tips show what they are given, sign by sign: markup in a name is no markup."""

import ast
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pictures import party, picture
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument

import conference.ui
from conference.ui.kit.controls import TextLabel
from conference.ui.kit.tips import plain_tip
from conference.ui.rooms.says.table import rows
from conference.ui.rooms.table import PartiesModel

MARKUP = "<b>bold</b> & <img src='x'>"


def seen(tip):
    """The signs that Qt shows of a tip."""
    if not GuiQt.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@given(st.lists(st.sampled_from([*"<>&;/! \nab", "&lt;", "<b>", "</b>", "<?xml", "<!--"])))
@example([MARKUP])
def test_what_is_shown_is_what_was_said(parts):
    words = "".join(parts)
    lines, expected = seen(plain_tip(words)).split("\n"), words.split("\n")
    assert [" ".join(line.split()) for line in lines] == [
        " ".join(line.split()) for line in expected
    ]


def test_plain_words_stay_as_they_are():
    assert plain_tip("Show round 2") == "Show round 2"


def test_a_label_keeps_its_tip_while_it_is_shown_again(themed, qtbot):
    label = TextLabel()
    qtbot.addWidget(label)
    for _ in range(2):
        label.show_text("x", tip=MARKUP)
    assert seen(label.toolTip()) == MARKUP


def test_the_name_of_a_party_is_no_markup_in_the_tip_of_its_row(themed):
    model = PartiesModel()
    model.replace(rows(picture(parties=(party(0, name=MARKUP),)), [0]))
    tip = model.data(model.index(0, 0), int(Qt.ItemDataRole.ToolTipRole))
    assert seen(tip).startswith(f"{MARKUP}, ")


def sources():
    return sorted(Path(conference.ui.__file__).parent.rglob("*.py"))


def tips_of(path):
    """The calls by which a module gives Qt a tip, each with the argument that is the tip."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            whole = ast.unparse(node.func)
            if node.func.attr in {"setToolTip", "setStatusTip", "setWhatsThis"}:
                yield node.lineno, node.args[0]
            elif whole == "QToolTip.showText":
                yield node.lineno, node.args[1]


def is_plain(argument):
    made = ast.unparse(argument)
    return made.startswith("plain_tip(") or made == "tip"


def test_every_tip_of_the_desk_is_made_in_one_place():
    found = [(path, line, tip) for path in sources() for line, tip in tips_of(path)]
    assert len(found) > 15
    assert [(path.name, line) for path, line, tip in found if not is_plain(tip)] == []


@pytest.mark.parametrize("path", [p for p in sources() if "ToolTipRole" in p.read_text("utf-8")])
def test_a_model_that_gives_tips_makes_them_there_too(path):
    assert "plain_tip(" in path.read_text("utf-8")
