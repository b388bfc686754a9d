"""What all parts of the desk are made of speaks the language of the desk."""

import re

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from conference.core.clock import Millis
from conference.ui.kit import words
from conference.ui.kit.alert import Alert, alert_lines
from conference.ui.kit.controls import Button, TextLabel
from conference.ui.kit.dialogs import PasswordDialog, ReasonDialog
from conference.ui.kit.palette import Shortcuts
from conference.ui.kit.search import CommandEntry, search
from conference.ui.picture import Tone
from conference.words.spoken import speaking

LATIN = re.compile("[A-Za-z]{2,}")

DAY, HOUR = 86_400_000, 3_600_000


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("2 days 3 h", "5 min", "under 1%", "41.2%")),
        ("de", ("2 Tg. 3 h", "5 min", "unter 1\xa0%", "41,2\xa0%")),
        ("pl", ("2 dni 3 h", "5 min", "poniżej 1%", "41,2%")),
        ("cy", ("2 ddiwrnod 3 awr", "5 mun", "dan 1%", "41.2%")),
    ],
)
def test_spans_and_shares_are_written_as_the_language_has_them(language, said):
    with speaking(language):
        spans = words.span(2 * DAY + 3 * HOUR), words.age(300_000)
        shares = words.percent(3, 868), words.tenths(412, 1000)
    assert (*spans, *shares) == said


def test_an_alert_that_came_again_is_counted_in_words():
    alerts = (Alert(Millis(0), Tone.MUTED, "Brak prądu.", times=3),)
    with speaking("pl"):
        assert alert_lines(alerts)[0].sentence == "Brak prądu. (3 razy)"


def test_commands_are_found_by_names_that_are_isolated_in_a_label():
    entries = (CommandEntry("go", "العرض", "إرسال: \u2068الرعاية\u2069"),)
    assert search(entries, "الرعاية") == entries


def texts(widget):
    """All that a widget says, and what its fields hint at."""
    labels = [one.words() for one in widget.findChildren(TextLabel)]
    buttons = [one.text() for one in widget.findChildren(Button)]
    hints = [one.placeholderText() for one in widget.findChildren(QLineEdit)]
    return [*labels, *buttons, *hints]


@pytest.mark.usefixtures("themed")
def test_forms_and_the_sheet_of_keys_are_in_the_language(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    with speaking("ar"):
        made = [
            ReasonDialog("إعلان", "لماذا؟", window),
            PasswordDialog("", "", window),
            Shortcuts((CommandEntry("go", "العرض", "إرسال", "F2", also="F3"),), window),
        ]
        found = [text for one in made for text in texts(one) if text]
    assert len(found) > 10
    assert [text for text in found if LATIN.search(text.replace("Escape", ""))] == []
