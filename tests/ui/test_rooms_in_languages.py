"""The panels of parties in the language of the desk."""

import re
from collections import Counter

import pytest
from pictures import NOON, party, presence
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from conference.core.clock import Millis
from conference.ui.rooms.card import CardWidget
from conference.ui.rooms.messages import MessagesWidget
from conference.ui.rooms.panel import PartiesWidget
from conference.ui.rooms.says.links import LinkState
from conference.ui.rooms.says.losses import Told, losses
from conference.ui.rooms.says.table import PartyColumn, cell, heading, row, summary_line, tip
from conference.words.spoken import speaking

LINKS = Counter({LinkState.CONNECTED: 132, LinkState.LOST: 3, LinkState.NOT_JOINED: 5})
LATIN = re.compile("[A-Za-z]+")
NAMES = {"Ctrl", "M", "Enter", "Esc"}
"""Names of keys, which are the same in every language."""


def said(widget):
    """All that a widget says, whether it is seen or not."""
    for part in (widget, *widget.findChildren(QLabel), *widget.findChildren(QPushButton)):
        yield from (part.toolTip(), part.accessibleName())
        yield from ([part.text()] if hasattr(part, "text") and callable(part.text) else [])
    for line in widget.findChildren(QLineEdit):
        yield line.placeholderText()


def test_the_table_in_german():
    one = row(party(0, headcount=30, capacity=1200), presence(0, delay=1_500), ())
    with speaking("de"):
        assert [heading(each) for each in PartyColumn][:3] == ["Versammlung", "Gebiet", "Personen"]
        assert cell(one, PartyColumn.LINK, Millis(NOON)).text == "langsam, 1,5 s"
        assert tip(one).endswith("30 von 1.200 Personen")
        assert summary_line(LINKS, 7, 1, filtered=True) == (
            "7 von 140 Versammlungen · 132 verbunden · 3 verloren · 5 nicht beigetreten · "
            "1 mit zu vielen Telefonen"
        )


@pytest.mark.parametrize(
    ("lost", "sentence"),
    [
        (1, "A hat die Verbindung verloren. Rufen Sie die Moderation an."),
        (2, "A und B haben die Verbindung verloren. Rufen Sie die Moderation an."),
        (9, "9 von 140 Versammlungen haben die Verbindung verloren. Sehen Sie auf die Karte nach "
            "Verbindungen (Ctrl+2)."),
    ],
)  # fmt: skip
def test_parties_that_are_lost_are_counted_in_german(lost, sentence):
    links = {LinkState.LOST: lost, LinkState.CONNECTED: 140 - lost}
    with speaking("de"):
        _, alert = losses(Told(), links, ("A", "B")[:lost], Millis(NOON))
    assert alert.sentence == sentence


@pytest.mark.parametrize("made", [PartiesWidget, CardWidget, MessagesWidget])
def test_a_widget_in_arabic_has_no_latin_letters(qtbot, made):
    with speaking("ar"):
        widget = made()
        qtbot.addWidget(widget)
        texts = list(said(widget))
    assert any(texts)
    assert {word for text in texts for word in LATIN.findall(re.sub("<[^>]*>", "", text))} <= NAMES


def test_the_summary_in_arabic():
    with speaking("ar"):
        assert not LATIN.search(summary_line(LINKS, 140, 2, filtered=True))
