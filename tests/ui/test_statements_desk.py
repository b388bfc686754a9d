"""Statements at the desk: what is listed, one press a statement, undo, and the next question."""

from dataclasses import replace

import pytest
from desks import open_desk
from msgspec.structs import replace as replaced
from pictures import MINUTE, NOON, party, picture
from PySide6.QtCore import Qt

from conference.deliberation.sender import Post
from conference.deliberation.statements.commands import (
    ClaimStatements,
    CloseStatements,
    MergeStatements,
    OpenStatements,
    PartStatement,
    PutBackStatement,
    ReadStatements,
    StarStatement,
    TakeOffStatement,
)
from conference.deliberation.statements.model import Board
from conference.protocol.messages import EventMessage
from conference.protocol.views import Change, StatementsView, StatementView
from conference.ui.bridge.bridge import Frame
from conference.ui.polls.draft_form import DraftDialog
from conference.ui.statements.form import AskForm, kinds_in, kinds_joined
from conference.ui.statements.panel import GRACE, StatementsPanel
from conference.ui.statements.says.next_poll import MOST_OPTIONS, next_poll
from conference.ui.statements.says.sheet import Look, Show, sheet
from conference.ui.statements.says.triage import AHEAD, REASONS, asked, claimed_next, why_not
from conference.words.spoken import say, speaking

SESSION = StatementsView(
    id="talk",
    place=1,
    title="At the tables",
    question="What do we need?",
    categories=("Wish", "Worry"),
    moderated=True,
    board="passed",
    most=40,
    breakout=None,
    opened_at=NOON - 10 * MINUTE,
    closes_at=None,
    waiting=3,
)


def said(ident, text, **other):
    place = ord(ident) - ord("a") + 1
    values = {
        "session": "talk", "place": place, "party": place % 2, "table": 2, "text": text,
        "category": "Wish", "agreed": True, "at": NOON - MINUTE, "state": "passed", "reason": "",
        "starred": False, "read": False, "into": None, "rooms": 1, "against": 0, "merged": 0,
        "claimed_by": "", "claimed_until": 0,
    }  # fmt: skip
    return StatementView(id=ident, **values | other)


BUSES = (
    said("a", "More buses at night"),
    said("b", "More buses, at night!", rooms=3, against=1),
    said("c", "Trams on Sundays", category="Worry"),
    said("d", "More night buses please"),
)


def seen(*statements, session=SESSION, **other):
    """A picture with these statements of a session, of two parties in two regions."""
    made = picture(parties=(party(0), party(1, region=1)), **other)
    changes = [Change(f"statements/{session.id}", session)] if session is not None else []
    changes += [Change(f"statement/{one.id}", one) for one in statements]
    return replace(made, replica=made.replica.apply(EventMessage(2, 1, NOON, tuple(changes))))


def keys(made, **look):
    return [line.key for line in sheet(made, Look(**look)).lines]


def test_unread_ones_are_listed_as_they_came_with_room_and_rooms():
    made = sheet(seen(*BUSES), Look())
    assert [line.key for line in made.lines] == ["a", "b", "c", "d"]
    assert made.lines[1].rooms == "3 rooms, 1 not agreed"
    assert made.lines[0].who == "1 · Party 1 · table 2 · Wish"
    assert made.summary == "4 statements of 2 rooms, 4 unread"
    assert made.state == "“At the tables” takes statements. 3 wait in their rooms."


def test_filters_by_kind_region_star_and_what_was_taken_off():
    made = seen(
        replaced(BUSES[0], starred=True, read=True), BUSES[1], BUSES[2],
        replaced(BUSES[3], state="off", reason="No.", read=True),
    )  # fmt: skip
    assert keys(made) == ["b", "c"]
    assert keys(made, show=Show.ALL) == ["a", "b", "c"]
    assert keys(made, show=Show.STARRED) == ["a"]
    assert keys(made, show=Show.OFF) == ["d"]
    assert keys(made, category="Worry") == ["c"]
    assert keys(made, region=1) == ["c"]
    assert keys(made, show=Show.ALL, region=0) == ["b"]


def test_what_another_moderator_deals_with_is_not_listed_until_the_claim_is_over():
    theirs = replaced(BUSES[0], claimed_by="ben", claimed_until=NOON + MINUTE)
    made = replace(seen(theirs, BUSES[1]), login="ann")
    assert keys(made) == ["b"]
    (line, _) = sheet(made, Look(show=Show.ALL)).lines
    assert "with ben" in line.who
    assert keys(replace(made, now=NOON + MINUTE)) == ["a", "b"]
    assert keys(replace(made, login="ben")) == ["a", "b"]


def test_the_selected_one_stays_though_it_was_dealt_with():
    made = seen(replaced(BUSES[0], read=True), BUSES[1])
    assert keys(made) == ["b"]
    assert keys(made, chosen="a") == ["a", "b"]


def test_those_like_the_selected_one_stand_beside_it_the_same_words_first():
    made = sheet(seen(*BUSES), Look(chosen="a"))
    assert [(line.key, line.same) for line in made.alike] == [("b", True), ("d", False)]
    assert made.alike[0].note == "3 rooms, 1 not agreed · the same words"
    merged = (BUSES[0], replaced(BUSES[1], into="a"), BUSES[3])
    assert [line.key for line in sheet(seen(*merged), Look(chosen="a")).alike] == ["d"]


def test_without_a_session_the_panel_says_how_to_begin():
    assert sheet(seen(session=None), Look()).empty == say("desk-statements-empty")
    assert sheet(seen(), Look()).empty == "No statement has passed its room yet."
    assert sheet(seen(replaced(BUSES[0], read=True)), Look()).empty == say(
        "desk-statements-none-left"
    )


def test_a_session_that_ends_says_how_long_it_takes_statements():
    ending = replaced(SESSION, closes_at=NOON + MINUTE, waiting=0)
    assert "1:00 more" in sheet(seen(session=ending), Look()).state
    over = replaced(SESSION, closes_at=NOON - 1, waiting=0)
    assert sheet(seen(session=over), Look()).state == "“At the tables” is closed."


@pytest.mark.parametrize(
    ("act", "commands", "undo"),
    [
        ("next", (ReadStatements(("a",)),), (ReadStatements(("a",), False),)),
        (
            "star",
            (StarStatement("a", True),),
            (StarStatement("a", False), ReadStatements(("a",), False)),
        ),
        (
            "merge",
            (MergeStatements("a", ("b", "d")),),
            (
                *(PartStatement("b"), PartStatement("d")),
                *(ReadStatements(("b", "d"), False), ReadStatements(("a",), False)),
            ),
        ),
        (
            "off",
            (TakeOffStatement("a", "Why."),),
            (PutBackStatement("a"), ReadStatements(("a",), False)),
        ),
    ],
)
def test_every_act_has_what_takes_it_back(act, commands, undo):
    deed = asked(act, BUSES[0], (BUSES[1], BUSES[3]), "Why.")
    assert (deed.commands, deed.undo) == (commands, undo)


def test_what_was_taken_off_is_put_back_by_the_same_press():
    off = replaced(BUSES[0], state="off", reason="Why.")
    deed = asked("off", off, (), "Another.")
    assert deed.commands == (PutBackStatement("a"),)
    assert deed.undo == (TakeOffStatement("a", "Why."),)
    assert asked("merge", BUSES[0], (), "") is None


def test_a_moderator_claims_the_next_few_and_no_more_while_the_first_is_theirs():
    made = replace(seen(*BUSES), login="ann")
    many = tuple(said(one, "Buses") for one in "abcdefgh")
    assert claimed_next(made, many, "b") == tuple("bcdefgh"[:AHEAD])
    mine = tuple(replaced(one, claimed_by="ann", claimed_until=NOON + 2 * MINUTE) for one in many)
    assert claimed_next(made, mine, "b") == ()
    assert claimed_next(made, many, "z") == ()


def test_why_an_act_cannot_be_done():
    made = seen(*BUSES)
    assert why_not(made, "star", Look(), None) == "Select a statement first."
    assert why_not(made, "star", Look(), BUSES[0]) == ""
    assert "taken off" in why_not(made, "star", Look(), replaced(BUSES[0], state="off"))
    assert why_not(replace(made, post=Post.READER), "star", Look(), BUSES[0])
    over = seen(session=replaced(SESSION, closes_at=NOON - 1))
    assert why_not(over, "close", Look(), None) == "No statements are taken now."
    assert why_not(made, "close", Look(), None) == ""


def test_starred_statements_become_the_options_of_the_next_question():
    draft = next_poll(SESSION, (BUSES[0], BUSES[1], BUSES[2]), None)
    assert draft.question == "What do we need?"
    assert draft.options == ("More buses, at night!", "More buses at night", "Trams on Sundays")
    many = tuple(said(one, "Buses") for one in "abcdefghijkl")
    assert len(next_poll(SESSION, many, None).options) == MOST_OPTIONS


def test_one_statement_becomes_a_question_to_agree_on_or_not():
    draft = next_poll(SESSION, (), said("a", "b" * 280))
    assert (len(draft.question), draft.question[-1]) == (200, "…")
    assert draft.options == ("We agree", "We do not agree")
    assert next_poll(SESSION, (BUSES[0],), None).question == BUSES[0].text
    assert next_poll(SESSION, (), None) is None


# The panel


@pytest.fixture
def desk(qtbot, tmp_path):
    with open_desk(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def panel(desk):
    return desk.panel(StatementsPanel)


def show(desk, made):
    desk.show_frame(Frame(made, None))


def ready(desk, panel, *statements):
    show(desk, replace(seen(*(statements or BUSES)), login="ann"))
    assert panel.do("statements")


def press(qtbot, panel, key):
    qtbot.keyClick(panel.widget.view, key)


def sent(desk, kind):
    return [one for one in desk.wire.sent if isinstance(one, kind)]


def test_a_press_a_statement_and_the_next_one_is_selected(qtbot, desk, panel):
    ready(desk, panel)
    assert panel.widget.chosen() == "a"
    assert sent(desk, ClaimStatements)[0].statements == ("a", "b", "c", "d")
    press(qtbot, panel, Qt.Key.Key_S)
    assert sent(desk, StarStatement) == [StarStatement("a", True)]
    assert panel.widget.chosen() == "b"
    press(qtbot, panel, Qt.Key.Key_N)
    assert sent(desk, ReadStatements) == [ReadStatements(("b",))]
    press(qtbot, panel, Qt.Key.Key_O)
    assert sent(desk, TakeOffStatement) == [TakeOffStatement("c", say(REASONS[0]))]
    assert panel.widget.chosen() == "d"


def test_m_puts_those_with_the_same_words_under_the_selected_one(qtbot, desk, panel):
    ready(desk, panel)
    assert panel.widget.marked() == ("b",)
    press(qtbot, panel, Qt.Key.Key_M)
    assert sent(desk, MergeStatements) == [MergeStatements("a", ("b",))]
    press(qtbot, panel, Qt.Key.Key_U)
    assert sent(desk, PartStatement) == [PartStatement("b")]
    assert panel.widget.chosen() == "a"


def test_where_none_is_marked_the_likest_one_is_put_together(qtbot, desk, panel):
    ready(desk, panel, BUSES[0], BUSES[3])
    assert panel.widget.marked() == ()
    press(qtbot, panel, Qt.Key.Key_M)
    assert sent(desk, MergeStatements) == [MergeStatements("a", ("d",))]


def test_letters_with_ctrl_are_not_the_lists(qtbot, desk, panel):
    ready(desk, panel)
    before = len(desk.wire.sent)
    qtbot.keyClick(panel.widget.view, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert len(desk.wire.sent) == before


def test_the_list_keeps_its_place_when_others_come(desk, panel):
    ready(desk, panel)
    panel.widget.go_on("a")
    show(desk, replace(seen(*BUSES, said("e", "Parks"), said("f", "Benches")), login="ann"))
    assert panel.widget.chosen() == "b"


def test_rooms_are_asked_and_statements_closed(desk, panel):
    ready(desk, panel)
    panel.widget.wanted.emit("close")
    assert sent(desk, CloseStatements) == [CloseStatements("talk", GRACE)]
    panel.widget.wanted.emit("ask")
    form = desk.window.findChild(AskForm)
    assert form.question.text() == "What do we need?"
    form.kinds.setText("Wish, Wish, , Worry")
    form.accept_button.click()
    (asked_for,) = sent(desk, OpenStatements)
    assert asked_for.categories == ("Wish", "Worry")
    assert (asked_for.moderated, asked_for.board) == (True, Board.PASSED)


def test_the_next_question_is_a_form_that_is_filled(desk, panel):
    starred = tuple(replaced(one, starred=True) for one in BUSES[:2])
    ready(desk, panel, *starred, BUSES[2])
    panel.widget.wanted.emit("draft")
    form = desk.window.findChild(DraftDialog)
    assert form.question.text() == "What do we need?"
    assert form.options.toPlainText().splitlines() == [BUSES[1].text, BUSES[0].text]


def test_a_desk_says_it_in_its_language(qtbot):
    with speaking("de"):
        shown = sheet(seen(*BUSES), Look())
        (option,) = {next_poll(SESSION, (), BUSES[0]).options[1]}
    assert shown.summary.startswith("4 Aussagen, ")
    assert shown.state == "„At the tables“ nimmt Aussagen an. 3 warten in ihren Räumen."
    assert option == "Wir sind uns nicht einig"


def test_kinds_stand_between_the_commas_of_each_script():
    assert kinds_in("تجویز، تشویش، سوال") == ("تجویز", "تشویش", "سوال")
    with speaking("ur"):
        assert kinds_joined(("ا", "ب")) == "ا، ب"
    assert kinds_joined(("a", "b")) == "a, b"
