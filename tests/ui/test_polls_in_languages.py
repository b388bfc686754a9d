"""Polls and the rundown at a desk that speaks another language than English."""

import re

import pytest
from pictures import MINUTE, NOON, item, picture, poll, tally, tick
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from conference.core.clock import Millis
from conference.ui.polls.draft_form import DraftDialog
from conference.ui.polls.poll_detail import PollDetail
from conference.ui.polls.says.drafting import Draft, draft_faults
from conference.ui.polls.says.ending import closed_by_time
from conference.ui.polls.says.panel import polls_sheet
from conference.ui.programme.item_form import ItemForm, ItemTarget
from conference.ui.programme.says import ItemState, programme_keys, rundown
from conference.ui.programme.standby import StandbyBar
from conference.words.languages import LANGUAGES
from conference.words.spoken import speaking

LATIN = re.compile("[A-Za-z]+")

KEYS = {"GO", "Space", "Esc"}
"""Names of keys, which stay as they are in every language."""


def latin_in(widget, *but):
    """The Latin words that somebody reads in a widget, and not in those of ``but``."""
    texts = [widget.windowTitle(), widget.toolTip()]
    for one in (widget, *widget.findChildren(QLabel)):
        texts += [one.text(), one.toolTip()] if isinstance(one, QLabel) and one not in but else []
    for one in widget.findChildren(QAbstractButton):
        texts += [one.text(), one.toolTip()]
    for one in (*widget.findChildren(QLineEdit), *widget.findChildren(QPlainTextEdit)):
        texts += [one.placeholderText(), one.accessibleName()]
    for one in widget.findChildren(QComboBox):
        texts += [] if one in but else [one.itemText(place) for place in range(one.count())]
    words = {word for text in texts for word in LATIN.findall(re.sub("<[^>]*>", "", text))}
    return words - KEYS


def opened(**other):
    return poll(state="open", opened_at=NOON - 42_000, **other)


def test_a_poll_is_told_in_german():
    with speaking("de"):
        sheet = polls_sheet(picture(polls=(opened(),), ticks=(tick(),)))
        draft = polls_sheet(picture(polls=(poll(state="draft"),))).rows[0]
    assert (sheet.rows[0].state.text, sheet.rows[0].note) == ("OFFEN", "100 Antworten")
    assert sheet.poll.timing == "offen 00:42 · bis Sie sie schließen"
    assert sheet.poll.parties.startswith("5 von ")
    assert (draft.state.text, draft.note) == (
        "ENTWURF",
        "2 Optionen · Telefone, Handzeichen, Knopf",
    )


@pytest.mark.parametrize(("people", "words"), [(1, "1 odpowiedź"), (3, "3 odpowiedzi"), (0, "0 ")])
def test_an_end_by_itself_is_told_in_polish_with_its_plural(people, words):
    closed = {"closes_at": NOON, "closed_at": NOON, "tally": tally((people, 0))}
    before = picture(polls=(opened(closes_at=NOON),))
    with speaking("pl"):
        (alert,) = closed_by_time(before, picture(polls=(poll(state="closed", **closed),)))
    assert words in alert.sentence
    assert alert.sentence.startswith("Głosowanie 1 zamknęło się samo")


def test_the_rundown_is_told_in_german():
    items = (item(0, started_at=NOON, title="Opening"), item(1, kind="vote"), item(2))
    with speaking("de"):
        sheet = rundown(picture(items, on="i0", now=Millis(NOON + 5 * MINUTE)))
        label = programme_keys()[0].label
    rows = {row.state: row for row in sheet.rows}
    assert rows[ItemState.DAY].title.startswith("Tag 1 · ")
    assert rows[ItemState.ON].left == "noch 10:00"
    assert rows[ItemState.STANDBY].note.startswith("BEREIT · Abstimmung · ")
    assert sheet.standby.why == "GO bringt „Item 1“ auf Sendung."
    assert label == "GO: was bereit ist, auf Sendung"


def test_forms_have_no_latin_words_in_arabic(themed, qtbot):
    with speaking("ar"):
        form = DraftDialog(Draft(), is_new=True)
        qtbot.addWidget(form)
        entry = ItemForm(ItemTarget(None, "new", NOON, None))
        qtbot.addWidget(entry)
    assert form.wrong.words()
    assert latin_in(form, form.rule, form.sentence) == set()
    assert latin_in(entry) == set()


def test_a_poll_and_the_bar_have_no_latin_words_in_arabic(themed, qtbot):
    one = opened(question="؟", options=("نعم", "لا"))
    with speaking("ar"):
        made = picture((item(0, title="افتتاح"),), polls=(one,), ticks=(tick(),))
        detail, bar = PollDetail(), StandbyBar()
        qtbot.addWidget(detail)
        qtbot.addWidget(bar)
        detail.show_poll(polls_sheet(made).poll, is_stale=False)
        bar.show_rundown(rundown(made))
    assert latin_in(detail) <= {"F"}
    assert latin_in(bar) == set()


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_the_faults_of_a_draft_are_told_in_every_language(language):
    draft = Draft(channels=(), options=("a" * 300, "A" * 300, *map(str, range(40))))
    with speaking(language):
        told = draft_faults(draft)
    assert len(told) == 5
    assert any("200" in sentence for sentence in told)


def test_what_is_wrong_with_sittings_is_told_in_german(themed, qtbot):
    with speaking("de"):
        form = DraftDialog(Draft(electorate="members"), is_new=True, areas=("Leeds",))
        qtbot.addWidget(form)
        form.who.sittings.setPlainText("2026-11-29 10:00-09:00")
        told = form.draft().wrong_sittings
    assert told == ("Sitzung 1 endet, bevor sie begonnen hat.",)
