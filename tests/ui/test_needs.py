"""Rooms that need somebody, the card of one, and the log of all desks."""

import json
from dataclasses import replace

import pytest
from desks import Wire
from floors import floor
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as replaced
from pictures import NOON, party, picture, poll, presence
from PySide6.QtCore import QSettings, Qt

from conference.client.session import Answered
from conference.core.ids import PartyId
from conference.deliberation import decide
from conference.deliberation.command import WireCommand
from conference.deliberation.polls.commands import ExtendPoll
from conference.deliberation.rooms.book import Note, Page
from conference.deliberation.rooms.commands import (
    AcknowledgeLine,
    AnswerHelp,
    HelpDone,
    NoteConduct,
    NoteParty,
    SetContact,
)
from conference.deliberation.sender import Role, Sender
from conference.protocol.codec import KINDS
from conference.protocol.messages import Ack, BookPages, LogLine, LogLines, Request, Snapshot
from conference.protocol.views import MessageView
from conference.ui.alerts.panel import AlertsPanel
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.frame.window import DeskWindow
from conference.ui.log.asked import ASKED
from conference.ui.log.deeds import DEEDS
from conference.ui.log.panel import LogPanel
from conference.ui.log.says import log_lines
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.ui.rooms.card import CardPanel
from conference.ui.rooms.intents import PartiesPanel
from conference.ui.rooms.messages import MessagesPanel
from conference.ui.rooms.needs import NeedsPanel
from conference.ui.rooms.says.card import card, read_told
from conference.ui.rooms.says.links import LinkState
from conference.ui.rooms.says.losses import Told, not_back
from conference.ui.rooms.says.messages import Draft, Whom, hindrance, message_of, sent_messages
from conference.ui.rooms.says.needs import SOON, Cause, needs
from conference.ui.rooms.says.table import PartyColumn, cell, heard_until, row

ANSWER = json.dumps(
    {
        "party": 1,
        "codes": {"people": "MAPLE2", "facilitator": "OAKTREE", "screen": ""},
        "moves": [[NOON - 60_000, "party_joined"], [NOON - 30_000, "party_lost"]],
        "acts": [[NOON - 45_000, "headcount_set", "Ann"]],
    }
).encode()


def seen(number, **other):
    values = {"devices": 1, "seen_at": NOON - 1000} | other
    extra = {key: values.pop(key) for key in ("is_missed", "answered_at") if key in values}
    return replaced(presence(number, **values), **extra)


def shown(*present, pages=(), lines=(), parties=4, **other):
    made = picture(parties=tuple(map(party, range(parties))), present=present, **other)
    replica = made.replica.apply(BookPages(True, tuple(pages)))
    return replace(made, replica=replica.apply(LogLines(True, tuple(lines))))


HELP = Page(PartyId(2), "Fay Hill", "07700 900123", NOON - 90_000, "The picture stands still.")


def test_help_goes_before_lost_rooms_and_those_before_restarts():
    found = needs(
        shown(
            seen(0, devices=0, seen_at=NOON - 40_000),
            seen(1, devices=0, seen_at=NOON - 90_000, is_missed=True),
            seen(2),
            seen(3, devices=0, seen_at=NOON - 1000),
            pages=(HELP,),
        )
    )
    assert [(need.party, need.cause) for need in found.rows] == [
        (2, Cause.HELP), (0, Cause.LOST), (1, Cause.NOT_BACK),
    ]  # fmt: skip
    assert found.summary == "1 asking for help · 1 lost · 1 not back yet"
    first = found.rows[0]
    assert (first.what, first.telephone) == ("The picture stands still.", "07700 900123")
    assert (first.name, first.since) == ("Party 2, Manchester", "1 min")


def test_calls_for_help_say_what_about_and_those_of_one_topic_can_be_listed_alone():
    silent = replace(HELP, party=PartyId(1), help="", topic="picture")
    conduct = replace(HELP, party=PartyId(3), help="A fight", topic="conduct", answer="We come.")
    made = shown(seen(1), seen(2), seen(3), pages=(HELP, silent, conduct))
    found = needs(made)
    assert {need.party: need.what for need in found.rows} == {
        1: "No picture", 2: "The picture stands still.", 3: "Conduct: A fight (answered)",
    }  # fmt: skip
    assert {need.party: need.tone for need in found.rows}[3] is Tone.WARNING
    assert found.topics == (
        ("picture", "No picture (1)"), ("conduct", "Conduct (1)"), ("other", "Something else (1)"),
    )  # fmt: skip
    alone = needs(made, "conduct")
    assert [need.party for need in alone.rows] == [3]
    assert (alone.summary, alone.topics) == (found.summary, found.topics)
    assert len(needs(made, "sound").rows) == 3, "nobody calls about it"


def test_a_card_is_open_for_writing_without_a_link_and_then_says_why_it_is_not_sent():
    made = replace(shown(seen(1)), link=LinkStatus(LinkPhase.LOST, None, NOON))
    assert card(made, 1, None).why_not == ""
    assert made.why_not(HelpDone) == "No link to the server."


def test_who_has_seen_that_a_room_is_lost_is_said_until_it_is_back():
    gone = seen(1, devices=0, seen_at=NOON - 60_000)
    line = LogLine(1, NOON - 60_000, "party_lost", about="1")
    (unseen,) = needs(shown(gone, lines=(line,))).rows
    assert (unseen.what, unseen.tone) == ("has lost its link", Tone.DANGER)
    (known,) = needs(shown(gone, lines=(line.acknowledged("Ann"),))).rows
    assert (known.what, known.tone) == ("has lost its link (seen by Ann)", Tone.MUTED)
    back = LogLine(2, NOON - 50_000, "party_back", about="1")
    (again,) = needs(shown(gone, lines=(line.acknowledged("Ann"), back))).rows
    assert (again.what, again.tone) == ("has lost its link", Tone.DANGER)


def test_a_room_without_an_answer_needs_somebody_just_before_the_poll_closes_by_itself():
    present = (seen(0), seen(1, answered_at=NOON - 5000), seen(2, devices=0, phones=0))

    def causes(**asked):
        asked = poll(state="open", opened_at=NOON - 60_000, **asked)
        return needs(shown(*present, polls=(asked,), current="p"))

    assert [need.party for need in causes(closes_at=NOON + SOON).rows] == [0]
    assert causes(closes_at=NOON + SOON).may_extend
    assert causes(closes_at=NOON + SOON + 1).rows == ()
    assert causes().rows == ()


rows = st.builds(
    dict,
    devices=st.integers(0, 2),
    phones=st.integers(0, 2),
    seen_at=st.integers(NOON - 100_000, NOON),
    is_missed=st.booleans(),
)


@given(st.lists(rows, max_size=6), st.booleans())
def test_each_room_is_listed_once_the_most_urgent_first_and_none_that_is_well(found, is_asked):
    present = [seen(number, **values) for number, values in enumerate(found)]
    sheet = needs(shown(*present, parties=6, pages=(HELP,) if is_asked else ()))
    listed = [need.party for need in sheet.rows]
    assert len(listed) == len(set(listed))
    assert [need.cause for need in sheet.rows] == sorted(need.cause for need in sheet.rows)
    assert (2 in listed) or not is_asked
    for number, values in enumerate(found):
        if values["devices"] and not (is_asked and number == 2):
            assert number not in listed
    assert bool(sheet.empty) == (not sheet.rows)


def test_a_desk_that_is_deaf_calls_no_party_quiet():
    down = LinkStatus(LinkPhase.LOST, None, NOON)
    made = replace(shown(seen(0, seen_at=NOON - 1000)), link=down, now=NOON + 600_000)
    assert heard_until(made) == NOON
    line = row(party(0), made.replica.presence[0], ())
    assert cell(line, PartyColumn.LINK, heard_until(made)).text == "connected"
    assert cell(line, PartyColumn.LINK, made.now).text == "quiet"
    assert needs(made).is_stale
    assert "does not hear" in needs(made).empty


def test_who_was_here_before_a_restart_is_named_once_and_told_to_be_back():
    known, alert = not_back(Told(), 2, ("The Crown", "The Bell"), NOON)
    which = "The Crown and The Bell"
    assert alert.sentence == (
        f"2 parties are not back since the server was started anew: {which}. Call them."
    )
    assert "Ctrl+U" in not_back(Told(), 9, (), NOON)[1].sentence
    assert alert.tone is Tone.DANGER
    known, alert = not_back(known, 1, ("The Bell",), NOON + 1000)
    assert alert is None
    known, alert = not_back(known, 0, (), NOON + 2000)
    assert alert.sentence == "All parties that were here before the server was started are back."
    assert not_back(known, 0, (), NOON + 3000) == (known, None)
    missed = row(party(0), seen(0, devices=0, is_missed=True), ())
    assert missed.link is LinkState.NOT_BACK


def test_the_card_says_who_runs_it_how_it_stands_and_what_happened():
    noted = replace(HELP, party=PartyId(1), notes=(Note(NOON - 60_000, "Ann", "Called."),))
    made = shown(seen(1), pages=(noted,), polls=(poll(state="open"),), current="p")
    found = card(made, 1, read_told(ANSWER))
    assert found.heading == "Party 1, Manchester"
    assert found.devices == "10 of 40 people · 0 screens · 1 facilitator · 0 phones"
    assert found.answer == "No answer to poll 1."
    assert found.codes == "people: MAPLE2 · facilitator: OAKTREE"
    assert [line.split(" ", 1)[1] for line in found.history] == [
        "lost its link", "headcount set by Ann", "joined",
    ]  # fmt: skip
    assert found.notes == ("11:59 Called. (Ann)",)
    assert "The picture stands still." in found.help
    assert card(made, 2, read_told(ANSWER)).codes == ""
    assert card(made, 9, None) is None
    assert read_told(b"[]") is read_told(b"{}") is read_told(b"no") is None


LINES = (
    LogLine(1, NOON - 3000, "poll_opened", "Ann", "p"),
    LogLine(2, NOON - 2000, "party_lost", about="1"),
    LogLine(3, NOON - 1000, "poll_closed", about="p"),
    LogLine(4, NOON, "help_done", "Ben", "2"),
)


def test_the_log_has_words_for_all_that_operators_do():
    """An event that names who asked is a line of the log; its bare kind is no sentence."""
    named = {kind for event, kind in KINDS.items() if "by" in event.__annotations__}
    assert named - {"cue_answered"} <= DEEDS.keys()


def test_the_log_has_words_for_all_that_operators_ask_for():
    """What may be refused at a desk, or outside, is asked for in words of a show caller."""
    asked = {
        str(command.__struct_config__.tag).replace("_", " ")
        for command in decide._MAY
        if issubclass(command, WireCommand) and decide.may_ask(Sender(Role.DESK), command)
    }
    assert asked == ASKED.keys()


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (("item_started", "Ann", "gone"), "Ann put an item on air."),
        (("poll_opened", "Ann", "gone"), "Ann opened the poll."),
        (("poll_voided", "Ann", "p"), "Ann declared the poll “30% or 40%?” void."),
        (("headcount_set", "Ann", "99"), "Ann set the headcount of a party."),
        (("standby_set", "Ann", "", 0, "next"),
         "Ann set standby back to what comes next."),
        (("standby_set", "Ann", "gone"), "Ann put an item on standby."),
        (("blackout_set", "Ann", "", 0, "lifted:hall"), "Ann lifted black from hall."),
        (("plan_lock_set", "Ann", "", 0, "locked"), "Ann locked the rundown."),
        (("second_asked", "Ann", "p", 0, "publish_poll"),
         "Ann asked another login to confirm: publish poll “30% or 40%?”."),
        (("timer_added", "Ann", "gone", 0, "-60"), "Ann took 60 s off the timer."),
        (("speaker_called", "Ann", "gone", 0, "3 A train."),
         "Ann called number 3, out of order (A train.), of the list of speakers."),
        (("floor_drawn", "Ann", "wage", 0, "7 11"),
         "Ann drew the list of speakers “The wage” by “7 11”."),
        (("something_new", "Ann"), "Ann something new."),
        (("refused", "controller Buttons (OSC)", "gone", 1, "start item: It is over."),
         "controller Buttons (OSC) asked to put an item on air, and was refused: It is over."),
        (("refused", "controller Buttons (OSC)", "", 1, "do “void”: There is no such address."),
         "controller Buttons (OSC) asked to do “void”, and was refused: There is no such address."),
    ],
)  # fmt: skip
def test_a_line_is_a_sentence_also_about_what_is_not_there_any_more(line, sentence):
    (said,) = log_lines(shown(lines=(LogLine(1, NOON, *line),), polls=(poll(),), floors=(floor(),)))
    assert said.sentence == sentence


def test_the_log_says_who_did_what_and_what_to_do():
    said = log_lines(shown(lines=LINES, polls=(poll(),)))
    assert [line.sentence for line in said] == [
        "Ben: Party 2 is helped.",
        "“30% or 40%?” has closed by itself, its time was over. Publish it.",
        "Party 1 has lost its link. Call its facilitator: the card has the telephone.",
        "Ann opened the poll “30% or 40%?”.",
    ]
    assert [line.tone for line in said] == [Tone.TEXT, Tone.WARNING, Tone.WARNING, Tone.TEXT]


def test_the_log_says_who_was_refused_what_and_why_and_how_often():
    line = LogLine(1, NOON, "refused", "Ann", "p", 1, "open poll: Another is open.")
    again = LogLine(2, NOON, "refused", "Ben", "", 3, "take: The preview has changed.")
    assert [one.sentence for one in log_lines(shown(lines=(line, again), polls=(poll(),)))] == [
        "Ben asked to take what is on the preview, and was refused (3 times): "
        "The preview has changed.",
        "Ann asked to open the poll “30% or 40%?”, and was refused: Another is open.",
    ]


@pytest.fixture
def desk(themed, qtbot, tmp_path, clock):
    window = DeskWindow(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    made = Desk(Wire(), window)
    window.resize(1920, 1080)
    window.show()
    qtbot.waitUntil(lambda: window._is_wide is True)
    yield made
    window.close()


def show(desk, made):
    desk.show_frame(Frame(made, None))
    return made


def test_enter_on_a_room_in_need_opens_its_card_and_a_note_is_sent_from_there(desk, qtbot):
    show(desk, shown(seen(2), pages=(HELP,)))
    desk.do("needs")
    view = desk.panel(NeedsPanel).widget.view
    qtbot.keyClick(view, Qt.Key.Key_Return)
    panel = desk.panel(CardPanel)
    assert panel.party == 2
    assert panel.widget.heading.words() == "Party 2, Manchester"
    assert panel.widget.telephone.text() == "07700 900123"
    (path, _, _), *_ = desk.bridge.asked[-1:]
    assert path == "/api/parties/2"
    panel.widget.note.setText("Called, nobody there")
    qtbot.keyClick(panel.widget.note, Qt.Key.Key_Return)
    note = NoteParty(PartyId(2), "Called, nobody there")
    assert desk.bridge.sent[-1] == note
    assert panel.widget.note.text() == "Called, nobody there", "not stored yet"
    desk.bridge.answered.emit(Answered(Request("1", note), Ack("1"), 20))
    assert panel.widget.note.text() == ""
    panel.widget.telephone.setText("0161 496 0000")
    panel.widget.keep.click()
    assert desk.bridge.sent[-1] == SetContact(PartyId(2), "Fay Hill", "0161 496 0000")
    panel.widget.help_done.click()
    assert desk.bridge.sent[-1] == HelpDone(PartyId(2))


def test_a_call_is_answered_in_words_and_conduct_is_noted_from_the_card(desk, qtbot):
    show(desk, shown(seen(2), pages=(HELP,)))
    panel = desk.panel(CardPanel)
    panel.open(2)
    show(desk, shown(seen(2), pages=(HELP,)))
    widget = panel.widget
    assert not widget.send.isEnabled()
    widget.reply.setText("We call you.")
    widget.send.click()
    answer = AnswerHelp(PartyId(2), "We call you.")
    assert desk.bridge.sent == [answer]
    desk.bridge.answered.emit(Answered(Request("1", answer), Ack("1"), 20))
    assert widget.reply.text() == ""
    widget.behaviour.setText("Somebody was asked to leave.")
    qtbot.keyClick(widget.behaviour, Qt.Key.Key_Return)
    assert desk.bridge.sent[-1] == NoteConduct("Somebody was asked to leave.", PartyId(2))
    page = replace(
        HELP, answer="We call you.", answered_at=NOON, answered_by="Ann", stewards=("Ida", "Jon"),
        conduct=(Note(NOON, "phone FAYF", "A guest was filmed."),),
    )  # fmt: skip
    show(desk, shown(seen(2), pages=(page,)))
    assert widget.said.words().endswith("by Ann: We call you.")
    assert widget.stewards.words() == "May ask somebody to leave: Ida, Jon"
    assert widget.conduct.words().endswith("Conduct: A guest was filmed. (phone FAYF)")
    panel.open(1)
    assert widget.behaviour.text() == widget.reply.text() == ""


def test_the_topic_that_is_chosen_is_listed_alone_until_nobody_calls_about_it(desk):
    conduct = replace(HELP, party=PartyId(3), help="A fight", topic="conduct")
    show(desk, shown(seen(2), seen(3), pages=(HELP, conduct)))
    widget = desk.panel(NeedsPanel).widget
    assert [widget.topic.itemText(n) for n in range(widget.topic.count())] == [
        "All that need you", "Conduct (1)", "Something else (1)",
    ]  # fmt: skip
    widget.topic.setCurrentIndex(1)
    show(desk, shown(seen(2), seen(3), pages=(HELP, conduct)))
    assert widget.model.rowCount() == 1
    show(desk, shown(seen(2), seen(3), pages=(HELP,)))
    show(desk, shown(seen(2), seen(3), pages=(HELP,)))
    assert widget.topic.currentIndex() == 0
    assert widget.model.line(widget.model.index(0)).party == 2


def test_what_is_typed_on_a_card_stays_while_pictures_come(desk):
    show(desk, shown(seen(2), pages=(HELP,)))
    panel = desk.panel(CardPanel)
    panel.open(2)
    panel.widget.facilitator.setText("Fay H")
    show(desk, shown(seen(2), pages=(replace(HELP, telephone="0161 496 0000"),)))
    assert panel.widget.facilitator.text() == "Fay H"
    assert panel.widget.telephone.text() == "0161 496 0000"
    panel.open(1)
    assert panel.widget.facilitator.text() == ""


def test_help_that_is_done_and_more_time_are_one_press_away(desk, qtbot):
    asked = poll(state="open", opened_at=NOON - 60_000, closes_at=NOON + 5000)
    show(desk, shown(seen(0), seen(2), pages=(HELP,), polls=(asked,), current="p"))
    widget = desk.panel(NeedsPanel).widget
    desk.do("needs")
    show(desk, shown(seen(0), seen(2), pages=(HELP,), polls=(asked,), current="p"))
    widget.view.setCurrentIndex(widget.model.index(0))
    widget.help_done.click()
    widget.extend.click()
    assert desk.bridge.sent == [HelpDone(PartyId(2)), ExtendPoll("p", NOON + 35_000)]


def test_a_line_is_acknowledged_for_all_desks_and_never_cut(desk, qtbot):
    show(desk, shown(lines=LINES, polls=(poll(),)))
    widget = desk.panel(LogPanel).widget
    desk.do("log")
    widget.view.setCurrentIndex(widget.model.index(2))
    qtbot.keyClick(widget.view, Qt.Key.Key_Return)
    assert desk.bridge.sent == [AcknowledgeLine(2)]
    seen_line = LogLine(2, NOON - 2000, "party_lost", about="1", seen_by="Ben")
    show(desk, shown(lines=(LINES[0], seen_line), polls=(poll(),)))
    lost = widget.model.line(widget.model.index(0))
    assert (lost.seen, lost.tone) == ("Ben", Tone.TEXT)
    wide, widget._wide = widget._wide, lambda: 120.0
    high = widget._high(lost)
    widget._wide = wide
    assert high > 60


def test_tab_leaves_the_table_and_enter_opens_a_card(desk, qtbot):
    show(desk, shown(seen(0), seen(1)))
    widget = desk.panel(PartiesPanel).widget
    widget.select(1)
    widget.table.setFocus()
    qtbot.keyClick(widget.table, Qt.Key.Key_Return)
    assert desk.panel(CardPanel).party == 1
    assert not widget.table.tabKeyNavigation()


def test_what_passes_the_filter_is_published(desk):
    show(desk, shown(seen(0), seen(1)))
    panel, heard = desk.panel(PartiesPanel), []
    panel.narrowed.connect(lambda: heard.append(panel.filtered))
    assert panel.filtered is None
    panel.widget.text.setText("Party 0")
    assert heard[-1] == panel.filtered == frozenset({0})


def test_a_message_goes_to_whom_it_says_and_stands_until_it_is_stored(desk, qtbot, clock):
    made = shown(seen(0), seen(1))
    show(desk, made)
    desk.do("write")
    panel, table = desk.panel(MessagesPanel), desk.panel(PartiesPanel).widget
    widget = panel.widget
    assert not widget.send.isEnabled()
    table.select(1)
    widget.text.setText("Please call us.")
    assert widget.whom.currentText() == "To Party 1"
    panel._send()
    sent = desk.bridge.sent[-1]
    assert (sent.parties, sent.text, sent.minutes) == ((1,), "Please call us.", 5)
    table.text.setText("Party 0")
    widget.whom.setCurrentIndex(Whom.FILTERED)
    assert widget.whom.currentText() == "To the 1 party of the table"
    panel._send()
    assert desk.bridge.sent[-1].parties == (0,)
    widget.whom.setCurrentIndex(Whom.ALL)
    panel._send()
    assert desk.bridge.sent[-1].parties is None
    desk.bridge.answered.emit(Answered(Request("1", desk.bridge.sent[-1]), Ack("1"), 20))
    assert widget.text.text() == ""


def test_enter_in_a_message_sends_at_the_second_stroke_or_says_why_not(desk, qtbot, clock):
    show(desk, shown(seen(0), seen(1)))
    desk.do("write")
    widget = desk.panel(MessagesPanel).widget
    widget.text.setText("Please call us.")
    qtbot.keyClick(widget.text, Qt.Key.Key_Return)
    assert desk.alerts[0].sentence == "Select a party in the table first."
    widget.whom.setCurrentIndex(Whom.ALL)
    clock(1_000)
    qtbot.keyClick(widget.text, Qt.Key.Key_Return)
    assert desk.bridge.sent == []
    clock(1_000)
    qtbot.keyClick(widget.text, Qt.Key.Key_Return)
    assert [one.text for one in desk.bridge.sent] == ["Please call us."]


def test_who_has_read_a_message_is_told_and_it_can_be_taken_back():
    made = shown(seen(0))
    view = MessageView("m1", 0, NOON, NOON + 60_000, "Call us.", (0, 1), False, 1, 2, (1,))
    views = made.replica.apply(Snapshot(9, NOON, {**made.replica.views, "message/m1": view}))
    (said,) = sent_messages(replace(made, replica=views))
    assert said.fate.startswith("to Party 0 and Party 1 · seen by 1 of 2 · until 12:01")
    assert said.fate.endswith("not yet by Party 1")
    assert said.may_take_back
    (over,) = sent_messages(replace(made, replica=views, now=NOON + 60_000))
    assert not over.may_take_back


@given(
    st.sampled_from(Whom),
    st.none() | st.integers(0, 3),
    st.none() | st.frozensets(st.integers(0, 3)),
)
def test_nothing_is_sent_to_nobody(whom, selected, filtered):
    draft = Draft(whom, "Call us.", 5, selected, filtered)
    if not hindrance(shown(), draft):
        assert message_of(draft, "m1").parties != ()


def test_an_alert_that_is_cut_off_is_said_whole_where_it_is_pointed_at(desk):
    sentence = "Somebody must do something about " + "many things " * 20
    desk.alert(Tone.WARNING, sentence)
    model = desk.panel(AlertsPanel).widget.model
    assert sentence.strip() in model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
