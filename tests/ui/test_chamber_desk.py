"""Workspace Chamber at the desk: keys, forms, and a table of a thousand seats."""

from dataclasses import replace

import pytest
from chambers import (
    BY_LOT,
    RULES,
    SIMPLE,
    chamber_picture,
    decided,
    decision,
    opened,
    seat,
    tick_of,
)
from desks import open_desk
from pictures import NOON, poll
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from conference.client.session import Answered
from conference.core.ids import PollId
from conference.deliberation.chamber.commands import CheckOut, UnlockSeat
from conference.deliberation.polls.commands import (
    BreakTie,
    ClosePoll,
    GivePaper,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    TellCounts,
)
from conference.protocol.messages import Refused, Request
from conference.sortition.commitment import pseudonym_of
from conference.ui.bridge.bridge import Frame
from conference.ui.chamber.forms import BadgeForm, CountForm, SeatForm, TieForm
from conference.ui.chamber.intents import ChamberPanel, RulesPanel, SeatsPanel
from conference.ui.chamber.says.state import chamber_sheet
from conference.ui.chamber.widget import QuorumBar
from conference.ui.kit import paint, style
from conference.ui.kit.arming import SETTLE
from conference.ui.kit.controls import GuardedButton
from conference.ui.kit.dialogs import Form
from conference.ui.picture import Tone
from conference.ui.polls.draft_form import DraftDialog
from conference.ui.polls.intents import PollsPanel
from conference.ui.polls.panel import GAP, beside
from conference.ui.polls.says.actions import PollAct

ROOMS = poll("r", state="open", opened_at=NOON, place=1)
C = PollId("c")
COUNTS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(themed, qtbot, tmp_path, clock):
    with open_desk(qtbot, tmp_path) as made:
        made.window.activateWindow()
        qtbot.waitUntil(lambda: made.window._is_wide is True and made.window.isActiveWindow())
        yield made
        for button in made.window.findChildren(GuardedButton):
            button.disarm()


def show(desk, *polls, **other):
    made = chamber_picture(*polls, **other)
    desk.show_frame(Frame(replace(made, login="Ann"), None))


def key(desk, code, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(desk.window.focusWidget() or desk.window, code, modifier)


def ctrl(desk, code):
    key(desk, code, Qt.KeyboardModifier.ControlModifier)


def to_chamber(desk):
    desk.do("workspace:chamber")
    assert desk.window.workspace == "chamber"


def twice(desk, clock, code):
    """Press a key twice; what was sent."""
    for _ in range(2):
        key(desk, code)
        clock(SETTLE)
    return desk.wire.sent


def typed(desk, words):
    QTest.keyClicks(desk.window.focusWidget(), words)


def form_of(desk, kind):
    found = [one for one in desk.window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def refused(desk, command, code, sentence="No."):
    answer = Refused("c1", code, sentence, {})
    desk.wire.answered.emit(Answered(Request("c1", command), answer, 20.0))


# Keys


def test_the_keys_mean_the_rooms_poll_outside_and_the_chambers_inside_the_workspace(desk, clock):
    show(desk, ROOMS, opened())
    assert twice(desk, clock, Qt.Key.Key_F6) == [ClosePoll(PollId("r"))]
    to_chamber(desk)
    clock(2_000)
    assert twice(desk, clock, Qt.Key.Key_F6)[1:] == [ClosePoll(C)]
    assert desk.window.workspace == "chamber"


def test_a_key_never_goes_over_to_the_other_electorate(desk, clock):
    show(desk, opened())
    assert twice(desk, clock, Qt.Key.Key_F6) == []
    assert "is the chamber's: F6 means it in workspace Chamber" in desk.alerts[0].sentence
    to_chamber(desk)
    show(desk, ROOMS)
    assert twice(desk, clock, Qt.Key.Key_F6) == []
    assert "is the rooms'" in desk.alerts[0].sentence


def test_going_to_another_workspace_disarms_what_was_armed_for_the_other_poll(desk, clock):
    show(desk, ROOMS, opened())
    key(desk, Qt.Key.Key_F6)
    clock(SETTLE)
    to_chamber(desk)
    key(desk, Qt.Key.Key_F6)
    assert desk.wire.sent == []


def test_open_and_publish_in_the_chamber_by_their_keys(desk, clock):
    show(desk, ROOMS, decision())
    to_chamber(desk)
    button = desk.panel(PollsPanel).widget.poll.buttons[PollAct.OPEN]
    assert button.text() == "Open in chamber"
    assert twice(desk, clock, Qt.Key.Key_F5) == [OpenPoll(C, None)]
    show(desk, ROOMS, decided((54, 20, 6), state="closed"))
    clock(2_000)
    assert twice(desk, clock, Qt.Key.Key_F7)[1:] == [PublishPoll(C)]


# Forms


def test_a_teller_enters_a_count_by_keys_alone(desk, qtbot):
    show(desk, opened(), ticks=(tick_of(),))
    key(desk, Qt.Key.Key_C, COUNTS)
    form = form_of(desk, CountForm)
    for count in ("30", "8", "3"):
        typed(desk, count)
        key(desk, Qt.Key.Key_Tab)
    assert form.sum.words() == "41 votes"
    key(desk, Qt.Key.Key_Return)
    assert desk.wire.sent == [TellCounts(C, "hands", (30, 8, 3))]
    assert not form.isVisible()


def test_a_count_that_waits_for_a_second_teller_is_no_refusal(desk):
    show(desk, opened())
    told = TellCounts(C, "hands", (30, 8, 3))
    refused(desk, told, "counted_once", "Noted.")
    assert desk.alerts[0].sentence == "Noted."
    assert not [one for one in desk.window.findChildren(Form) if one.isVisible()]


def test_what_was_refused_opens_again_with_what_was_typed(desk):
    show(desk, opened())
    refused(desk, TellCounts(C, "paper", (30, 8, 3)), "too_many_told", "Too many.")
    form = form_of(desk, CountForm)
    assert form.entered() == ("paper", (30, 8, 3))
    assert form.wrong.words() == "Too many."
    form.close_sheet()
    refused(desk, GivePaper(C, 7, "no phone"), "already_voted", "Seat 7 has voted.")
    again = form_of(desk, SeatForm)
    assert again.entered() == (7, "no phone")
    again.close_sheet()


def test_paper_goes_to_the_seat_that_is_picked_and_only_with_a_reason(desk, qtbot):
    show(desk, opened(), rows=tuple(seat(n) for n in range(1, 21)))
    to_chamber(desk)
    table = desk.panel(SeatsPanel).widget.table
    table.setCurrentIndex(table.rows.place("12"))
    ctrl(desk, Qt.Key.Key_P)
    form = form_of(desk, SeatForm)
    assert not form.accept_button.isEnabled()
    typed(desk, "no phone")
    key(desk, Qt.Key.Key_Return)
    assert desk.wire.sent == [GivePaper(C, 12, "no phone")]


def test_a_seat_is_unlocked_by_two_who_fill_in_the_same_form(desk):
    show(desk, opened())
    desk.do("chamber:unlock")
    form = form_of(desk, SeatForm)
    typed(desk, "7")
    key(desk, Qt.Key.Key_Tab)
    typed(desk, "lost")
    key(desk, Qt.Key.Key_Return)
    assert desk.wire.sent == [UnlockSeat(7, "lost")]
    refused(desk, UnlockSeat(7, "lost"), "second_person", "Ann has asked for it.")
    assert desk.alerts[0].sentence == "Ann has asked for it."
    desk.panel(ChamberPanel).widget.confirm.emit(9)
    assert form_of(desk, SeatForm).seat.value() == 9
    form_of(desk, SeatForm).close_sheet()
    assert not form.isVisible()


@pytest.mark.parametrize(
    ("needs", "command"),
    [(SIMPLE, BreakTie(C, "no", "")), (BY_LOT, BreakTie(C, "", "4 1 7"))],
)
def test_an_equality_is_recorded_as_the_rules_say(desk, needs, command):
    show(desk, decided((20, 20, 1), needs, state="closed"))
    desk.do("chamber:tie")
    form = form_of(desk, TieForm)
    assert not form.accept_button.isEnabled()
    form.value.setText(command.value)
    form.side.setCurrentIndex(max(0, form.side.findData(command.side)))
    form.accept_button.click()
    assert desk.wire.sent == [command]


def test_a_badge_is_checked_in_over_http_and_out_by_a_command(desk):
    show(desk, opened())
    ctrl(desk, Qt.Key.Key_O)
    typed(desk, "p7:a1b2")
    key(desk, Qt.Key.Key_Return)
    ((path, document, answer),) = desk.wire.asked
    assert (path, document) == ("/api/badges/check", {"badge": pseudonym_of("a1b2", "p7")})
    answer(200, b'{"accepted": false, "sentence": "Not on the list."}')
    assert (desk.alerts[0].tone, desk.alerts[0].sentence) == (Tone.WARNING, "Not on the list.")
    desk.do("chamber:badge")
    form = form_of(desk, BadgeForm)
    form.badge.setText("p7:a1b2")
    form.way.setCurrentIndex(1)
    form.accept_button.click()
    assert desk.wire.sent == [CheckOut(pseudonym_of("a1b2", "p7"))]


def test_what_cannot_be_done_says_why_by_button_and_key(desk):
    show(desk, decision())
    to_chamber(desk)
    key(desk, Qt.Key.Key_C, COUNTS)
    assert "No vote of the chamber is open." in desk.alerts[0].sentence
    button = desk.panel(ChamberPanel).widget.buttons["tell"]
    assert not button.isEnabled()
    assert button.toolTip() == "No vote of the chamber is open."


# Tables


def test_a_thousand_seats_are_found_by_keys_and_keep_what_was_picked(desk):
    rows = tuple(seat(n) for n in range(1, 1_001))
    show(desk, opened(), rows=rows, seats=1_000, present=1_000)
    to_chamber(desk)
    panel = desk.panel(SeatsPanel)
    assert panel.widget.table.rows.rowCount() == 1_000
    ctrl(desk, Qt.Key.Key_S)
    typed(desk, "77")
    assert panel.widget.table.rows.rowCount() == 11  # 77, and 770 to 779
    panel.widget.table.setCurrentIndex(panel.widget.table.rows.place("773"))
    key(desk, Qt.Key.Key_Escape)
    assert panel.widget.table.rows.rowCount() == 1_000
    assert panel.picked == 773
    changed = tuple(seat(n, has_device=n != 5) for n in range(1, 1_001))
    show(desk, opened(), rows=changed, seats=1_000, present=1_000)
    assert panel.picked == 773
    assert panel.widget.table.rows.data(panel.widget.table.rows.index(4, 3)) == "none"


def test_the_rules_say_all_of_the_one_that_is_picked(desk):
    show(desk, opened())
    to_chamber(desk)
    widget = desk.panel(RulesPanel).widget
    widget.table.setCurrentIndex(widget.table.rows.place("order"))
    assert "the chair has the casting vote" in widget.says.words()


# Preparing


def test_a_form_that_is_opened_in_workspace_chamber_is_for_a_decision(desk):
    show(desk)
    to_chamber(desk)
    ctrl(desk, Qt.Key.Key_N)
    form = form_of(desk, DraftDialog)
    assert form.options.toPlainText().split("\n") == ["For", "Against", "Abstain"]
    assert form.who.needs.words().startswith("Passes with at least two thirds of members present.")
    form.question.setText("Adopt clause 3?")
    form.accept_button.click()
    (sent,) = desk.wire.sent
    assert (sent.electorate, sent.decision, sent.channels) == (
        "chamber",
        "clause",
        ("phones", "hands", "paper"),
    )
    assert sent.options == ("For", "Against", "Abstain")


def test_a_kind_that_is_voted_on_by_name_is_so_in_the_form(desk):
    show(desk)
    desk.do("prepare")
    form = form_of(desk, DraftDialog)
    assert form.who.electorate == "parties"
    assert not form.channels["paper"].isVisibleTo(form)
    form.who.whom.setCurrentIndex(1)
    form.who.kind.setCurrentIndex(form.who.kind.findData("order"))
    assert not form.named.isEnabled()
    form.question.setText("Sit on Sunday?")
    draft = form.draft()
    assert (draft.electorate, draft.decision, draft.named) == ("chamber", "order", True)
    assert draft.channels == ("phones", "hands", "paper")
    assert draft.filled == ("For", "Against", "Abstain")
    form.who.whom.setCurrentIndex(0)
    assert form.draft().channels == ("phones", "hands", "button")
    assert (form.draft().electorate, form.draft().decision) == ("parties", "")
    form.close_sheet()


def test_a_form_of_the_chamber_that_was_refused_holds_all_of_it(desk):
    show(desk)
    sent = PreparePoll(
        PollId("new"),
        "Adopt it?",
        ("For", "Against"),
        ("phones", "paper"),
        electorate="chamber",
        decision="order",
        named=True,
    )
    refused(desk, sent, "bad_poll", "No.")
    form = form_of(desk, DraftDialog)
    draft = form.draft()
    assert (draft.decision, draft.channels, draft.filled) == (
        "order",
        ("phones", "paper"),
        ("For", "Against"),
    )
    assert "The server refused this: No." in form.wrong.words()
    form.close_sheet()


def test_without_a_chamber_the_form_asks_the_rooms(themed, qtbot):
    from conference.ui.polls.says.drafting import Draft

    form = DraftDialog(Draft(), is_new=True)
    qtbot.addWidget(form)
    assert not form.form.isRowVisible(form.who.whom)
    assert form.draft().electorate == "parties"
    chamber = DraftDialog(Draft(), is_new=True, standing=RULES)
    qtbot.addWidget(chamber)
    assert chamber.form.isRowVisible(chamber.who.whom)


@pytest.mark.parametrize("wide", [280, 480, 900])
@pytest.mark.parametrize("note", ["", "chamber · 25 votes", "chamber · 3 options · devices, hands"])
def test_in_the_list_of_polls_a_question_never_touches_its_note(themed, wide, note):
    room = QRectF(40, 0, wide, 34)
    question, box = beside(room, note)
    assert question.right() + GAP == pytest.approx(box.left())
    assert (question.left(), box.right()) == (room.left(), room.right())
    assert question.width() >= wide * 0.5


@pytest.mark.parametrize("wide", [250, 332, 480])
def test_who_is_signed_in_is_written_whole_beside_the_quorum(themed, qtbot, monkeypatch, wide):
    drawn = []
    wrote = "conference.ui.chamber.widget._whole"
    monkeypatch.setattr(wrote, lambda _, room, words, ink: drawn.append((words, room)))
    bar = QuorumBar()
    qtbot.addWidget(bar)
    bar.resize(wide, bar.HIGH)
    bar.show_quorum(chamber_sheet(chamber_picture(decision())).signed_in, is_stale=False)
    bar.grab()
    words, box = drawn[-1]
    least = style.font(12, 500)
    assert words == "of 100 seats signed in"
    assert paint.fits(words, least, box.width(), 2)
    assert box.height() >= 2 * QFontMetricsF(least).lineSpacing()
