"""The language of a desk: which it is at first, how another is chosen, and what the hall speaks."""

from dataclasses import replace

import pytest
from desks import open_desk
from pictures import picture
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt
from scenery import in_state, showing

from conference.cli.windows import must_be_known
from conference.core.errors import ConferenceError
from conference.protocol.messages import Snapshot
from conference.protocol.views import Output, Scene, SceneKind, WordingsView
from conference.ui import app as program
from conference.ui.bridge.bridge import Frame
from conference.ui.display.says.screen import screen
from conference.ui.display.window import DisplayWindow
from conference.ui.frame.language import direction, keep_language, language_at_first, qt_speaking
from conference.ui.outputs.monitor import Monitor
from conference.ui.pages.says.previews import page_on_air
from conference.ui.picture import Tone
from conference.words.spoken import is_english, speaking, spoken


@pytest.fixture
def kept(tmp_path):
    return QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)


def asked_in(language, made):
    """The same picture of a conference whose questions are in a language."""
    views = dict(made.replica.views) | {"wordings": WordingsView(language, ())}
    return replace(made, replica=made.replica.apply(Snapshot(2, made.now, views)))


def test_a_desk_speaks_what_is_asked_for_then_what_it_spoke_last_then_the_machines(
    kept, monkeypatch
):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_AT"))
    assert language_at_first("", kept) == "de"
    keep_language(kept, "pl")
    assert language_at_first("", kept) == "pl"
    assert language_at_first("cy", kept) == "cy"


def test_a_machine_whose_language_we_do_not_have_has_an_english_desk(kept, monkeypatch):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("ja_JP"))
    assert language_at_first("", kept) == "en"


def test_a_code_without_words_is_refused_with_those_that_there_are():
    with pytest.raises(ConferenceError, match=r"one of these codes: en, cy, .*ar"):
        must_be_known("tlh")
    must_be_known("")


def test_another_language_is_chosen_by_its_own_name(qtbot, tmp_path):
    with open_desk(qtbot, tmp_path) as made:
        made.show_frame(Frame(picture(), frozenset()))
        chosen = []
        made.language_chosen.connect(chosen.append)
        labels = {one.key: one.label for one in made.entries() if one.key.startswith("language:")}
        assert labels["language:de"] == "Deutsch"
        assert "language:en" not in labels
        made.do("language:de")
        assert chosen == ["de"]


def test_a_desk_without_its_link_keeps_its_language(qtbot, tmp_path):
    with open_desk(qtbot, tmp_path) as made:
        chosen = []
        made.language_chosen.connect(chosen.append)
        made.do("language:de")
        assert chosen == []
        assert "No link to the server." in made.alerts[-1].sentence


def test_a_desk_is_opened_again_in_the_language_that_was_chosen(qapp, kept, monkeypatch):
    spoke = []

    def desk(_app, _url, _secret, _shot, speak):
        spoke.append((spoken().language.code, qapp.layoutDirection()))
        if len(spoke) < 3:
            speak(["ar", "de"][len(spoke) - 1])
        return 0

    monkeypatch.setattr(program, "_desk", desk)
    monkeypatch.setattr(program, "settings", lambda _program: kept)
    monkeypatch.setattr(program, "_application", lambda _name: qapp)
    assert program.run_desk("http://fair.example", "maple", language="en") == 0
    ways = Qt.LayoutDirection
    left, right = ways.LeftToRight, ways.RightToLeft
    assert spoke == [("en", left), ("ar", right), ("de", left)]
    assert language_at_first("", kept) == "de"
    assert is_english()


def test_of_two_choices_at_once_the_last_one_counts(qapp, kept, monkeypatch):
    spoke = []

    def desk(_app, _url, _secret, _shot, speak):
        spoke.append(spoken().language.code)
        if len(spoke) == 1:
            speak("ar")
            speak("de")
        return 0

    monkeypatch.setattr(program, "_desk", desk)
    monkeypatch.setattr(program, "settings", lambda _program: kept)
    monkeypatch.setattr(program, "_application", lambda _name: qapp)
    assert program.run_desk("http://fair.example", "maple", language="en") == 0
    assert spoke == ["en", "de"]
    assert language_at_first("", kept) == "de"


def test_a_language_read_from_right_to_left_is_laid_out_so():
    assert direction() is Qt.LayoutDirection.LeftToRight
    with speaking("ur"):
        assert direction() is Qt.LayoutDirection.RightToLeft


def test_the_hall_speaks_the_language_of_the_questions_or_what_its_display_was_given(qtbot):
    made = asked_in("de", showing(Scene(SceneKind.POLL, poll="p"), in_state("open")))
    for given, heard in (("", "de"), ("pl", "pl")):
        window = DisplayWindow(language=given)
        qtbot.addWidget(window)
        window.show_picture(made)
        assert window.shown.language == heard


def test_a_monitor_shows_the_language_of_the_hall_whatever_the_desk_speaks(qtbot):
    made = asked_in("de", showing(Scene(SceneKind.POLL, poll="p"), in_state("open")))
    monitor = Monitor(screen, page_on_air, Tone.PROGRAMME)
    qtbot.addWidget(monitor)
    monitor.show()
    with speaking("pl"):
        monitor.offer(made, Output.HALL, "")
    assert monitor.screen_view.shown.language == "de"
    monitor.hide()


def test_what_qt_says_itself_is_in_the_language_of_the_desk_where_qt_has_it(qapp):
    def cancel():
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    with qt_speaking(qapp, "de"):
        assert cancel() == "Abbrechen"
    with qt_speaking(qapp, "cy"):
        assert cancel() == "Cancel"
    assert cancel() == "Cancel"
