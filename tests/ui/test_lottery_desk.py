"""The lottery workspace under Qt: two people, two presses, two desks, and what goes wrong."""

import re
from dataclasses import replace

import msgspec
import pytest
from desks import Wire
from lotteries import BEACON, lottery, made_up
from lottery_examples import DRAFT, FILES, READY, SOUND, committed, drawn, having
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from conference.client.session import Answered
from conference.core.clock import Millis
from conference.deliberation.lottery.commands import (
    CancelLottery,
    CheckLottery,
    CommitLottery,
    EndLottery,
    EnterLotteryValue,
    RevealLottery,
    StartLottery,
    VoidLottery,
)
from conference.protocol.messages import JobState, LotteryJob, Refused, Request
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.frame.window import DeskWindow
from conference.ui.kit import controls
from conference.ui.kit.arming import APART, SETTLE
from conference.ui.kit.dialogs import ReasonDialog
from conference.ui.lottery.file_choice import pick_file
from conference.ui.lottery.intents import LotteryPanel
from conference.ui.lottery.panel.workspace import LotteryWidget
from conference.ui.lottery.says.state import Bench, CeremonyStep, UploadState
from conference.ui.lottery.says.steps import lottery_sheet
from conference.ui.picture import LinkPhase, LinkStatus, Pending
from conference.words.spoken import speaking

KEY = Qt.Key


@pytest.fixture
def desk(themed, qtbot, tmp_path, clock):
    window = DeskWindow(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    made = Desk(Wire(), window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitUntil(lambda: window._is_wide is False)
    window.go_to("lottery")
    yield made
    window.close()
    for button in window.findChildren(controls.GuardedButton):
        button.disarm()


def show(desk, made, bench=None):
    if bench is not None:
        desk.panel(LotteryPanel)._on = made.conference.lottery
        desk.panel(LotteryPanel).bench = bench
    desk.show_frame(Frame(made, None))
    return made


@pytest.fixture
def panel(desk):
    return desk.window.panel(LotteryPanel).widget


def sent(desk):
    return desk.bridge.sent


def twice(button, clock):
    assert button.isVisible()
    assert button.isEnabled()
    button.click()
    clock(SETTLE)
    button.click()


# Before the commitment


def test_a_check_carries_every_setting_of_the_form(desk, panel, qtbot):
    show(desk, having(), Bench("chamber", **FILES))
    form = panel.settings
    assert not form.check.isEnabled()
    form.count.setValue(100)
    form.objective.setCurrentIndex(form.objective.findData("goldilocks"))
    form.gamma.setValue(2.5)
    form.households.setText("street, postcode")
    form.trained.setText("")
    form.cap.setValue(25)
    form.beacon.setText("drand")
    form.limit.setValue(60)
    assert form.wrong.text() == "The people's file has no column “postcode”."
    form.households.setText("Street")
    form.check.click()
    command = sent(desk)[0]
    assert isinstance(command, CheckLottery)
    assert (command.lottery, command.size, command.objective) == ("chamber", 100, "goldilocks")
    assert (command.households, command.cap, command.gamma) == (("Street",), 0.25, 2.5)
    assert (command.beacon_from, command.time_limit) == ("drand", 60.0)


def test_people_come_from_the_register_only_where_there_is_one(desk, panel):
    here = LotteryJob("chamber", JobState.IDLE, files=("quotas",))
    bench = Bench("chamber", quotas=FILES["quotas"], draft=DRAFT)
    show(desk, having(job=here), bench)
    desk.panel(LotteryPanel).select_step(CeremonyStep.SETTINGS)
    assert not panel.settings.people.isEnabled()
    assert "no register" in panel.settings.people.toolTip()
    assert not panel.settings.check.isEnabled()
    show(desk, having(job=msgspec.structs.replace(here, register=True)))
    assert panel.settings.people.isEnabled()
    panel.settings.people.setCurrentIndex(1)
    assert panel.settings.check.isEnabled(), panel.settings.check.toolTip()
    panel.settings.check.click()
    assert (sent(desk)[0].people, sent(desk)[0].size) == ("register", 1000)


def test_the_window_that_chooses_a_file_takes_no_key_from_the_desk(desk, qtbot, tmp_path):
    show(desk, having(), READY)
    table, chosen = tmp_path / "people.csv", []
    table.write_text("id\n1\n")
    pick_file(desk.window, "people", chosen.append)
    dialog = desk.window.findChild(QFileDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    QTest.keyClick(dialog, Qt.Key.Key_F6)
    assert desk.alerts[0].sentence.startswith("There is no poll yet.")
    dialog.fileSelected.emit(str(table))
    assert chosen == [table]
    dialog.close()


def test_files_of_held_seats_are_chosen_and_taken_back(desk, panel, monkeypatch, tmp_path):
    asked, removed = [], []
    monkeypatch.setattr(
        "conference.ui.lottery.intents.pick_file", lambda _, kind, _then: asked.append(kind)
    )
    monkeypatch.setattr(
        "conference.ui.lottery.uploads.remove_file", lambda _, url, secret: removed.append(url)
    )
    bench = replace(READY, step=CeremonyStep.IMPORT)
    show(desk, having(job=msgspec.structs.replace(SOUND, files=("people", "quotas"))), bench)
    held = panel.files.held
    assert not any(one.isVisible() for one in held.removals.values())
    for kind in ("elected", "staying", "exclude"):
        held.buttons[kind].click()
    assert asked == ["elected", "staying", "exclude"]
    show(desk, having(job=msgspec.structs.replace(SOUND, files=("people", "exclude"))), bench)
    assert "on the server" in held.states["exclude"].words()
    held.removals["exclude"].click()
    assert removed == ["http://fair.example/api/lottery/chamber/exclude"]
    assert desk.panel(LotteryPanel).bench.checked is None


def test_a_held_file_that_is_being_sent_holds_up_the_check(desk, panel):
    coming = replace(FILES["people"], name="elected.csv", state=UploadState.SENDING, sent=10)
    show(desk, having(job=SOUND), replace(READY, held=(("elected", coming),)))
    desk.panel(LotteryPanel).select_step(CeremonyStep.CHECK)
    assert not panel.check.check.isEnabled()
    show(desk, having(job=SOUND), replace(READY, held=(("elected", FILES["people"]),)))
    desk.panel(LotteryPanel).select_step(CeremonyStep.CHECK)
    assert panel.check.check.isEnabled()


def test_the_columns_of_the_file_are_offered(desk, panel):
    show(desk, having(), Bench("chamber", **FILES))
    actions = {action.text(): action for action in panel.settings.households_menu.actions()}
    assert set(actions) == {"id", "age", "Street"}
    actions["Street"].trigger()
    actions["age"].trigger()
    actions["Street"].trigger()
    assert panel.settings.households.text() == "age"


def test_faults_stand_in_a_table(desk, panel):
    from conference.protocol.messages import FileFault

    faults = tuple(FileFault("people.csv", row, "age", "blank") for row in range(2, 32))
    show(desk, having(job=LotteryJob("chamber", JobState.FAILED, faults=faults)), READY)
    model = panel.check.model
    assert panel.check.table.isVisible()
    assert model.rowCount() == 30
    row = [model.data(model.index(3, column)) for column in range(4)]
    assert row == ["people.csv", "5", "age", "blank"]


def test_publishing_needs_two_presses_and_a_double_click_does_nothing(desk, panel, clock):
    show(desk, having(job=SOUND), READY)
    button = panel.publish.commit
    button.click()
    button.click()
    assert sent(desk) == []
    clock(SETTLE)
    button.click()
    assert [type(one) for one in sent(desk)] == [CommitLottery]
    assert sent(desk)[0].size == DRAFT.size


def test_what_is_armed_falls_back_when_the_settings_change(desk, panel, clock):
    show(desk, having(job=SOUND), READY)
    panel.publish.commit.click()
    assert panel.publish.commit.is_armed
    desk.panel(LotteryPanel)._apply_draft(replace(DRAFT, size=900))
    assert not panel.publish.commit.is_armed


def test_a_job_is_cancelled_at_once(desk, panel):
    show(desk, having(job=LotteryJob("chamber", JobState.PREPARING)), READY)
    panel.publish.cancel.click()
    assert isinstance(sent(desk)[0], CancelLottery)


def test_a_failed_job_is_an_alert_and_on_the_page(desk, panel):
    show(desk, having(job=LotteryJob("chamber", JobState.PREPARING)), READY)
    failed = LotteryJob("chamber", JobState.FAILED, sentence="No memory left.", possible=True)
    show(desk, having(job=failed))
    assert panel.publish.verdict.text() == "No memory left."
    assert desk.alerts[0].sentence == "Lottery chamber: No memory left."


# Digits


def enter(panel, qtbot, text):
    field = panel.digits.field
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, KEY.Key_Return)


def test_a_digit_goes_with_its_place_and_leaves_nothing_behind(desk, panel, qtbot):
    show(desk, having(lottery(agreed=("0",)), on=True), READY)
    enter(panel, qtbot, "4")
    command = sent(desk)[0]
    assert isinstance(command, EnterLotteryValue)
    assert (command.place, command.value) == (1, "4")
    field = panel.digits.digit
    assert field.text() == ""
    field.undo()
    qtbot.keyClick(field, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""


def test_the_beacon_that_was_entered_cannot_be_brought_back(desk, panel, qtbot):
    show(desk, having(lottery(agreed=("0", "4", "2")), on=True), READY)
    enter(panel, qtbot, BEACON)
    assert (sent(desk)[0].place, sent(desk)[0].value) == (3, BEACON)
    panel.digits.beacon.undo()
    assert panel.digits.beacon.text() == ""


def test_enter_pressed_twice_sends_once(desk, panel, qtbot):
    show(desk, having(lottery(), on=True), READY)
    enter(panel, qtbot, "7")
    qtbot.keyClick(panel.digits.digit, KEY.Key_Return)
    panel.digits.enter.click()
    assert len(sent(desk)) == 1


def test_nothing_can_be_entered_while_the_answer_is_awaited(desk, panel, qtbot):
    waits = (Pending("enter_lottery_value", "chamber"),)
    show(desk, having(lottery(), on=True, pending=waits), READY)
    assert not panel.digits.digit.isEnabled()
    panel.digits._on_enter()
    assert sent(desk) == []


def test_only_one_digit_is_taken_and_the_last_counts(desk, panel, qtbot):
    show(desk, having(lottery(), on=True), READY)
    qtbot.keyClicks(panel.digits.digit, "4x 27")
    assert panel.digits.digit.text() == "7"
    panel.digits.keys[0].click()
    assert panel.digits.digit.text() == "0"
    qtbot.keyClick(panel.digits.digit, KEY.Key_Escape)
    assert panel.digits.digit.text() == ""
    assert not panel.digits.enter.isEnabled()


def test_what_was_typed_is_void_when_another_desk_was_quicker(desk, panel, qtbot):
    show(desk, having(lottery(), on=True), READY)
    qtbot.keyClicks(panel.digits.digit, "4")
    show(desk, having(lottery(agreed=("9",)), on=True))
    assert panel.digits.digit.text() == ""
    enter(panel, qtbot, "5")
    assert (sent(desk)[0].place, sent(desk)[0].value) == (1, "5")


def test_what_is_being_typed_stays_while_somebody_else_enters_elsewhere(desk, panel, qtbot):
    show(desk, having(lottery(), on=True), READY)
    qtbot.keyClicks(panel.digits.digit, "4")
    show(desk, having(lottery(waiting_for="Cleo"), on=True))
    assert panel.digits.digit.text() == "4"


def test_what_was_entered_waits_for_another_login_and_can_be_entered_anew(desk, panel, qtbot):
    show(desk, having(lottery(), on=True), READY)
    assert not panel.digits.people[0].button.isVisible()
    qtbot.keyClicks(panel.digits.digit, "4")
    show(desk, having(lottery(waiting_for="Ada"), on=True))
    assert panel.digits.digit.text() == ""
    assert not panel.digits.digit.isEnabled()
    assert panel.digits.asks.text() == "Another login: enter the 1st digit at another desk"
    panel.digits.people[0].button.click()
    assert "again" in panel.digits.asks.text()
    enter(panel, qtbot, "5")
    assert (sent(desk)[0].place, sent(desk)[0].value) == (0, "5")
    assert not panel.digits.digit.isEnabled()


def test_the_login_of_the_desk_stands_there_and_cannot_be_changed(desk, panel):
    show(desk, having(lottery(waiting_for="Bola"), on=True), READY)
    assert [card.name.words() for card in panel.digits.people] == ["Ada", "Bola"]
    assert panel.digits.enter.text().startswith("Enter as Ada")
    assert panel.digits.digit.hasFocus()


def test_a_disagreement_is_loud_and_empties_the_field(desk, panel, qtbot):
    show(desk, having(lottery(waiting_for="Ada"), on=True), READY)
    qtbot.keyClicks(panel.digits.digit, "8")
    show(desk, having(lottery(disputes=1), on=True))
    assert panel.digits.alarm.isVisible()
    assert "TWO DIFFERENT DIGITS" in panel.digits.alarm.text()
    assert panel.digits.digit.text() == ""
    assert "do not agree" in desk.alerts[0].sentence
    assert "do not agree" in desk.window.workspaces.news.words()


def test_a_link_that_is_lost_in_the_middle_takes_nothing(desk, panel, qtbot):
    made = show(desk, having(lottery(), on=True), READY)
    qtbot.keyClicks(panel.digits.digit, "4")
    show(desk, replace(made, link=LinkStatus(LinkPhase.LOST, 24, Millis(0), None, "gone")))
    assert not panel.digits.enter.isEnabled()
    qtbot.keyClick(panel.digits.digit, KEY.Key_Return)
    panel.digits._on_enter()
    assert sent(desk) == []
    show(desk, made)
    assert panel.digits.digit.isEnabled()
    assert panel.digits.digit.hasFocus()


def test_a_refusal_of_a_digit_is_told_and_the_entry_stays_open(desk, panel, qtbot):
    show(desk, having(lottery(), on=True), READY)
    enter(panel, qtbot, "4")
    refused = Refused("x", "place_agreed", "Place 1 was agreed on as 7 and stands.")
    desk.bridge.answered.emit(Answered(Request("x", sent(desk)[0]), refused, 2.0))
    assert desk.alerts[0].sentence.startswith("Refused: Place 1 was agreed on")
    assert panel.digits.digit.isEnabled()


# On stage


def test_going_live_needs_two_presses(desk, panel, clock):
    show(desk, having(committed()), replace(READY, rehearsed=True))
    twice(panel.live.go, clock)
    assert [type(one) for one in sent(desk)] == [StartLottery]
    assert not sent(desk)[0].rehearsal


def test_another_desk_that_goes_live_disarms_this_one(desk, panel, clock):
    show(desk, having(committed()), replace(READY, rehearsed=True))
    panel.live.go.click()
    assert panel.live.go.is_armed
    show(desk, having(lottery(), on=True))
    assert panel.pages.currentWidget() is panel.digits
    desk.panel(LotteryPanel).select_step(CeremonyStep.LIVE)
    assert not panel.live.go.is_armed
    assert not panel.live.go.isEnabled()


def test_a_rehearsal_that_ended_leads_on_to_going_live(desk, panel, clock):
    show(desk, having(committed()), READY)
    twice(panel.rehearse.go, clock)
    assert sent(desk)[0].rehearsal
    show(desk, having(lottery(rehearsal=True, draw=0), on=True))
    show(desk, having(committed()))
    assert panel.pages.currentWidget() is panel.live


def test_the_reveal_takes_the_chosen_time_or_none(desk, panel, clock):
    show(desk, having(drawn(), on=True), READY)
    assert panel.reveal.chart.isVisible()
    panel.reveal.seconds.setCurrentIndex(panel.reveal.seconds.findData(60))
    twice(panel.reveal.reveal, clock)
    panel.reveal.seconds.setCurrentIndex(panel.reveal.seconds.findData(0))
    clock(APART)
    twice(panel.reveal.reveal, clock)
    assert [one.seconds for one in sent(desk)] == [60, 0]
    assert isinstance(sent(desk)[0], RevealLottery)


def test_the_scene_is_taken_off_by_two_presses(desk, panel, clock):
    show(desk, having(made_up(lottery()), on=True), READY)
    twice(panel.end.end, clock)
    assert isinstance(sent(desk)[0], EndLottery)


def test_a_second_draw_asks_for_a_typed_reason(desk, panel, clock, qtbot):
    show(desk, having(made_up(lottery())), READY)
    panel.end.again.click()
    assert panel.pages.currentWidget() is panel.live
    assert panel.live.alarm.isVisible()
    assert not panel.live.go.isEnabled()
    panel.live.reason.setText("  ")
    assert not panel.live.go.isEnabled()
    qtbot.keyClicks(panel.live.reason, "a drum was stuck")
    twice(panel.live.go, clock)
    assert (sent(desk)[0].rehearsal, sent(desk)[0].reason) == (False, "a drum was stuck")
    show(desk, having(lottery(draw=2, reason="a drum was stuck"), on=True))
    assert panel.alarm.text() == "2ND DRAW of one commitment: a drum was stuck"
    assert panel.alarm.isVisible()
    assert desk.window.workspaces.mark.text() == "2ND DRAW"
    desk.window.go_to("show")
    assert desk.window.workspaces.mark.isVisible()


def test_void_asks_why(desk, panel):
    show(desk, having(lottery(), on=True), READY)
    panel.void.click()
    form = desk.window.findChild(ReasonDialog)
    assert not form.accept_button.isEnabled()
    form.reason.setText("the wrong list")
    form.accept_button.click()
    assert isinstance(sent(desk)[0], VoidLottery)
    assert sent(desk)[0].reason == "the wrong list"


def test_what_could_not_be_sent_is_an_alert(desk, panel, clock):
    show(desk, having(committed()), replace(READY, rehearsed=True))
    desk.bridge.is_up = False
    twice(panel.live.go, clock)
    assert sent(desk) == []
    assert desk.alerts[0].sentence.startswith("Not sent")


# The workspace itself


def test_the_steps_are_gone_through_by_keyboard(desk, panel, qtbot):
    show(desk, having(committed()), READY)
    panel.steps.setFocus()
    qtbot.keyClick(panel.steps, KEY.Key_Up)
    assert panel.pages.currentWidget() is panel.publish
    qtbot.keyClick(panel.steps, KEY.Key_Up)
    assert panel.pages.currentWidget() is panel.check
    assert panel.steps.hasFocus()
    show(desk, having(lottery(), on=True))
    assert panel.pages.currentWidget() is panel.digits


def test_what_takes_the_stage_is_looked_at(desk, panel):
    show(desk, having(committed(id="first")))
    assert panel.choice.currentData() == "first"
    panel.new.click()
    assert panel.pages.currentWidget() is panel.files
    show(desk, having(lottery(id="second", title="Second"), on=True))
    assert panel.choice.currentData() == "second"


def test_a_new_lottery_keeps_what_was_prepared_for_another(desk, panel):
    show(desk, having(), Bench("chamber", **FILES, draft=DRAFT))
    panel.new.click()
    assert desk.panel(LotteryPanel).bench.people is None
    desk.panel(LotteryPanel).select("chamber")
    assert desk.panel(LotteryPanel).bench.draft == DRAFT


def test_a_restarted_desk_finds_what_is_there(desk, panel):
    show(desk, having(job=SOUND))
    assert desk.panel(LotteryPanel).bench.lottery == "chamber"
    assert panel.pages.currentWidget() is panel.settings


def test_the_keys_go_to_the_reveal_as_soon_as_it_is_possible(desk, panel, clock, qtbot):
    show(desk, having(lottery(agreed=("0", "4", "2")), on=True), READY)
    show(desk, having(lottery(agreed=("0", "4", "2", BEACON)), on=True))
    assert not panel.reveal.reveal.isEnabled()
    show(desk, having(drawn(), on=True))
    assert panel.reveal.reveal.hasFocus()
    qtbot.keyClick(panel.reveal.reveal, KEY.Key_Return)
    clock(SETTLE)
    qtbot.keyClick(panel.reveal.reveal, KEY.Key_Return)
    assert isinstance(sent(desk)[0], RevealLottery)


def test_a_step_that_is_looked_at_keeps_the_keys_while_pictures_come(desk, panel, qtbot):
    made = show(desk, having(committed()), READY)
    panel.void.setFocus()
    show(desk, made)
    assert panel.void.hasFocus()


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_the_digits_fit_without_scrolling(desk, panel, qtbot, size):
    desk.window.resize(*size)
    qtbot.waitUntil(lambda: desk.window._is_wide is (size[0] > 1600))
    show(desk, having(lottery(disputes=1), on=True), READY)
    digits = panel.digits
    qtbot.waitUntil(lambda: digits.enter.isVisible() and digits.enter.width() > 0)
    bottom = digits.digit.mapTo(digits, digits.digit.rect().bottomLeft()).y()
    assert bottom < digits.height()
    assert digits.enter.width() >= digits.enter.sizeHint().width()
    assert (desk.window.width(), desk.window.height()) == size


def words_of(widget):
    """All that a widget and those in it say."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield from (one.accessibleName(), one.accessibleDescription(), one.toolTip())
        match one:
            case QLabel() | QAbstractButton():
                yield one.text()
            case QLineEdit():
                yield from (one.text(), one.placeholderText())
            case QComboBox():
                yield from (one.itemText(place) for place in range(one.count()))


KEPT = re.compile(
    r"Ada|drand quicknet.*|feature,value,min,max|conference (password|register) .*|<[^>]*>|qt_\w+"
)
"""What is the same in every language: names of people, sources, columns and commands."""


def test_a_workspace_in_arabic_has_no_english_words(themed, qtbot):
    with speaking("ar"):
        widget = LotteryWidget()
        qtbot.addWidget(widget)
        for step in CeremonyStep:
            widget.show_sheet(lottery_sheet(having(), Bench(step=step)))
        said = set(words_of(widget))
    assert any("مقاعد" in one for one in said)
    assert [one for one in said if re.search("[A-Za-z]", KEPT.sub("", one))] == []
