"""The outcome on the desk and in the hall: painted at every size, stepped by button and key."""

import pytest
from desks import Wire
from outcomes import duels, every, scale, stv
from pictures import picture, poll
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage, QPainter

from conference.client.session import Answered
from conference.deliberation.polls.commands import PreparePoll, ShowRound
from conference.protocol.messages import Refused, Request
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.display.window import DisplayWindow
from conference.ui.frame.window import DeskWindow
from conference.ui.kit import paint, style
from conference.ui.polls.charts.matrix import draw_matrix
from conference.ui.polls.charts.rounds import draw_rounds
from conference.ui.polls.draft_form import DraftDialog
from conference.ui.polls.intents import PollsPanel
from conference.ui.polls.says.drafting import Draft
from conference.ui.polls.says.figures import duel_matrix
from conference.ui.polls.says.rounds import rounds_chart


@pytest.fixture
def desk(themed, qtbot, tmp_path):
    window = DeskWindow(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    made = Desk(Wire(), window)
    window.resize(1920, 1080)
    window.show()
    yield made
    window.close()


def show(desk, one):
    desk.show_frame(Frame(picture(polls=(one,), current="p"), None))


@pytest.mark.parametrize("size", [(1920, 1080), (480, 270), (1024, 768)])
def test_every_outcome_is_painted_in_the_hall_at_every_size(themed, qtbot, size):
    window = DisplayWindow()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    for one in every():
        window.show_picture(picture(polls=(one,), current="p"))
        image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        colours = {image.pixel(x, y) for x in range(0, size[0], 2) for y in range(0, size[1], 2)}
        assert style.option_colour(one.outcome.elected[0]).rgb() in colours, one.rule
    window.close()


def test_the_map_gives_way_to_a_wide_chart_and_comes_back(themed, qtbot):
    window = DisplayWindow()
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    window.show_picture(picture(polls=(stv(),), current="p"))
    assert not window.map.isVisible()
    window.show_picture(picture(polls=(poll(state="open", opened_at=1),), current="p"))
    assert window.map.isVisible()
    window.close()


def test_the_desk_shows_each_outcome_with_its_own_chart(desk):
    view = desk.window.panel(PollsPanel).widget.poll.outcome
    for one in every():
        show(desk, one)
        shown = [view.bars, view.distribution, view.rounds, view.matrix]
        assert sum(chart.isVisible() for chart in shown) == 1, one.rule
        assert not desk.window.panel(PollsPanel).widget.poll.bars.isVisible()
        assert desk.window.grab().width() == desk.window.width()
    show(desk, poll(state="open", opened_at=1))
    assert not view.isVisible()
    assert desk.window.panel(PollsPanel).widget.poll.bars.isVisible()


def test_buttons_step_through_the_rounds_on_every_screen(desk):
    show(desk, stv(shown_round=2))
    steps = desk.window.panel(PollsPanel).widget.poll.outcome.steps
    for button in (steps.previous, steps.following, steps.all):
        button.click()
    assert [type(one) for one in desk.bridge.sent] == [ShowRound] * 3
    assert [(one.poll, one.round) for one in desk.bridge.sent] == [("p", 1), ("p", 3), ("p", 0)]


def test_keys_step_through_the_rounds(desk, qtbot):
    show(desk, stv(shown_round=2))
    for key in (Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F12):
        qtbot.keyClick(desk.window, key)
    assert [one.round for one in desk.bridge.sent] == [1, 3, 0]


def test_keys_do_nothing_where_there_are_no_rounds(desk, qtbot):
    show(desk, scale())
    qtbot.keyClick(desk.window, Qt.Key.Key_F10)
    assert desk.bridge.sent == []


def test_the_palette_offers_the_rounds(desk):
    show(desk, stv(shown_round=1))
    offered = {
        entry.key: entry.enabled for entry in desk.entries() if entry.key.startswith("round")
    }
    assert offered == {"round:previous": False, "round:following": True, "round:all": True}


def test_a_chart_without_room_is_no_endless_loop(themed):
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for high in (0, 1, 30, 60):
        box = image.rect().toRectF()
        box.setHeight(high)
        draw_rounds(painter, box, rounds_chart(stv(), stv().outcome), 14)
        draw_matrix(painter, box, duel_matrix(duels(), duels().outcome), 14)
    painter.end()
    assert paint.fitted("far too long", style.font(1), 2, 1).pixelSize() == 1


# The form


@pytest.fixture
def form(themed, qtbot):
    def make(draft, **other):
        dialog = DraftDialog(draft, is_new=True, **other)
        qtbot.addWidget(dialog)
        return dialog

    return make


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def test_the_form_explains_the_rule_at_once(form):
    dialog = form(Draft("Who?", ("a", "b", "c")))
    choose(dialog.kind, "ranking")
    assert dialog.rule.currentData() == "stv-scottish"
    assert "as Scotland elects" in dialog.sentence.words()
    choose(dialog.rule, "schulze")
    assert "strongest paths" in dialog.sentence.words()
    assert dialog.draft().rule == "schulze"


def test_hands_and_button_are_only_for_what_rooms_can_answer(form):
    dialog = form(Draft("Who?", ("a", "b", "c")))
    choose(dialog.kind, "ranking")
    assert dialog.draft().channels == ("phones",)
    assert not dialog.channels["hands"].isEnabled()
    choose(dialog.kind, "single")
    assert dialog.draft().channels == ("phones", "hands", "button")


def test_a_poll_is_declared_by_name_in_the_form(form):
    dialog = form(Draft("Who?", ("a", "b", "c")))
    assert dialog.named.currentText().startswith("Secret")
    assert not dialog.draft().named
    choose(dialog.named, True)
    assert dialog.draft().named
    dialog.channels["phones"].setChecked(False)
    assert "Names come with phone ballots" in dialog.wrong.words()
    assert not dialog.accept_button.isEnabled()
    choose(dialog.named, False)
    assert dialog.accept_button.isEnabled()
    assert form(Draft("Who?", ("a", "b"), named=True)).draft().named


def test_faults_stand_in_words_and_hinder_sending(form):
    dialog = form(Draft("Who?", ("a", "b", "c")))
    choose(dialog.kind, "ranking")
    dialog.seats.setValue(3)
    assert "3 seats cannot be filled from 3 options" in dialog.wrong.words()
    assert not dialog.accept_button.isEnabled()
    choose(dialog.rule, "irv")
    assert dialog.accept_button.isEnabled()
    assert dialog.draft().seats == 1
    choose(dialog.kind, "scale")
    assert "needs a number" in dialog.wrong.words()


def test_points_are_asked_for_in_points_polls_alone(form):
    dialog = form(Draft("Which?", ("a", "b"), kind="points"))
    assert dialog.form.isRowVisible(dialog.budget)
    choose(dialog.kind, "approval")
    assert not dialog.form.isRowVisible(dialog.budget)


def test_a_refused_poll_comes_back_with_the_words_of_the_server(desk):
    sent = PreparePoll("p9", "Who?", ("a", "b"), ("phones",), "ranking", "irv")
    refused = Refused("x", "bad_poll", "Not like this.")
    desk.bridge.answered.emit(Answered(Request("x", sent), refused, 3.0))
    form = desk.window.findChild(DraftDialog)
    assert (form.draft().question, form.draft().rule) == ("Who?", "irv")
    assert form.wrong.words() == "The server refused this: Not like this."
    assert desk.alerts[0].sentence == "Refused: Not like this."


def test_the_numbers_of_the_form_can_be_read(form, qtbot):
    dialog = form(Draft("Which?", ("a", "b", "c"), ("phones",), "points", 7, rule="score", seats=2))
    dialog.show()
    for box, words in ((dialog.seats, "2"), (dialog.budget, "7")):
        qtbot.waitUntil(lambda box=box: box.lineEdit().width() > 40)
        assert box.lineEdit().text() == words
    dialog.close()
