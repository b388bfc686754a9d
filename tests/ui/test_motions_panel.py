"""Motions at the desk: votes in their order, what is put, shown, moved, withdrawn, sent back."""

import json
from dataclasses import replace

import pytest
from desks import open_desk
from latin import latin_in
from motion_pictures import MOTION, SIX, long_motion, on_air, pictured, scene_of_motion
from motions_of_six import A1, A2, A3, A5, A6, decided, tabled
from pictures import picture
from PySide6.QtWidgets import QWidget

from conference.client.session import Answered
from conference.core.ids import PollId
from conference.deliberation.motions.commands import (
    AmendmentLine,
    ProposeAmendment,
    PutToVote,
    SecondReading,
    SendBack,
    SetVotingOrder,
    WithdrawAmendment,
)
from conference.deliberation.outputs.commands import PrepareScene
from conference.deliberation.outputs.model import Output, SceneKind
from conference.deliberation.sender import Post
from conference.protocol.messages import Refused, Request
from conference.ui.bridge.bridge import Frame
from conference.ui.floor.form import LineForm
from conference.ui.kit.arming import APART, SETTLE
from conference.ui.kit.dialogs import Question
from conference.ui.motions.forms import AmendForm, NameForm
from conference.ui.motions.panel import MotionsPanel
from conference.ui.motions.says.detail import (
    detail_of,
    moved_order,
    next_page,
    poll_name,
    suggested_id,
)
from conference.ui.motions.says.files import name_of_file, outcome, read_text
from conference.ui.motions.says.reading import Known
from conference.ui.motions.says.sheet import Part, motion_sheet
from conference.ui.motions.widget import MotionsWidget
from conference.ui.picture import Tone
from conference.words.spoken import speaking

LONG = AmendmentLine("A9", "replace", "1", words=" ".join(f"word{n}" for n in range(300)))


def sheet(driver, part=Part.VOTES, **other):
    made = pictured(driver, **other)
    known = Known(made.motions[0])
    return motion_sheet(made, known, part), known


def runs(changes):
    signs = {"kept": "{}", "deleted": "[-{}-]", "inserted": "[+{}+]"}
    return ["".join(signs[run.kind].format(run.words) for run in one.text) for one in changes]


# What it says


def test_votes_stand_in_their_order_and_say_what_they_do():
    made, _ = sheet(tabled(*SIX))
    assert [(one.place, one.name) for one in made.lines] == [
        ("NEXT", "A2"), ("2", "A1"), ("3", "A6"), ("4", "A4"), ("5", "A3"), ("6", "A5"),
    ]  # fmt: skip
    assert [one.about for one in made.lines] == [
        "2: strike all of it · Ann",
        "2: ten euros → five euros",
        "2: ten euros → seven euros",
        "on A3: all night → a little",
        "after 3: put in We dance all night",
        "4: strike early",
    ]
    assert (made.state, made.upcoming) == ("Reading 1 · 4 clauses · 6 votes left", ("A2",))
    assert made.kinds[0] == ("motion", "A motion")


def test_a_motion_is_said_in_the_language_of_the_desk():
    with speaking("de"):
        made, known = sheet(tabled(*SIX))
        detail = detail_of(known, made.lines[0])
    assert made.state == "Lesung 1 · 4 Abschnitte · noch 6 Abstimmungen"
    assert [(one.place, one.about) for one in made.lines[:4]] == [
        ("NÄCHSTER", "2: alles streichen · Ann"),
        ("2", "2: ten euros → five euros"),
        ("3", "2: ten euros → seven euros"),
        ("4", "zu A3: all night → a little"),
    ]
    assert detail.head == "Änderungsantrag A2, Ann"
    assert made.why["rule"] == "Die Reihenfolge ist die der Regel."


def test_a_line_says_what_it_changes_and_how_it_stands_to_others():
    made, known = sheet(tabled(A1, A2, A5, A6))
    by_name = {one.name: detail_of(known, one) for one in made.lines}
    assert runs(by_name["A1"].changes) == ["We pay [-ten-][+five+] euros a month"]
    assert "It falls if A2 passes." in by_name["A1"].says[0]
    assert by_name["A5"].says[0] == "Reason: Who knows"
    assert "It excludes no other" in by_name["A5"].says[1]


def test_what_became_of_each_is_in_the_list_of_all_with_the_reason():
    driver = tabled(A1, A2, A3)
    decided(driver, "v1", amendments=("A2",), carried=True)
    made, known = sheet(driver, Part.AMENDMENTS)
    assert [(one.place, one.name) for one in made.lines] == [
        ("FALLEN", "A1"), ("ADOPTED", "A2"), ("", "A3"),
    ]  # fmt: skip
    assert "A2 has passed" in detail_of(known, made.lines[0]).says[-1]
    assert made.state == "Reading 1 · 4 clauses · 1 adopted · 1 fallen · 1 vote left"


def test_the_text_so_far_and_its_digest_when_it_is_adopted():
    driver = tabled(A2, A3)
    decided(driver, "v1", amendments=("A2",), carried=True)
    decided(driver, "v2", amendments=("A3",), carried=True)
    made, known = sheet(driver, Part.TEXT)
    assert [(one.place, one.name) for one in made.lines] == [
        ("", "1"), ("GONE", "2"), ("", "3"), ("NEW", "3a"), ("", "4"),
    ]  # fmt: skip
    assert runs(detail_of(known, made.lines[3]).changes) == ["[+We dance all night+]"]
    assert made.why["whole"] == ""
    decided(driver, "v3", whole=True, carried=True)
    made, _ = sheet(driver, Part.CLAUSES)
    assert made.digest.startswith("Adopted in reading 1 by the poll v3: ")
    assert (
        made.why["put"]
        == "The chamber has decided on this motion. Begin a second reading to change it."
    )
    assert made.why["reading"] == ""


def test_what_makes_no_sense_says_why():
    made, _ = sheet(tabled(A1))
    assert made.why["whole"] == "First vote on A1, or have them withdrawn."
    assert made.why["rule"] == "The order is that of the rule."
    assert "Nothing was decided" in made.why["reading"]
    none = motion_sheet(picture(), None, Part.VOTES)
    assert (none.why["table"], bool(none.why["put"]), none.motion) == ("", True, "")
    reader, _ = sheet(tabled(A1), post=Post.READER)
    assert all("post" in why for why in reader.why.values())


def test_of_what_is_selected_only_what_goes_together_is_put_to_one_vote():
    _, known = sheet(tabled(*SIX))
    assert known.together(("A1", "A5")) == ("A5",)
    assert known.together(("A2", "A6")) == ()
    _, apart = sheet(tabled(A1, A3, A5))
    assert apart.together(("A5", "A1", "A3")) == ("A1", "A3", "A5")


def test_names_of_polls_are_new_and_numbers_of_amendments_too():
    driver = tabled(A1, AmendmentLine("1", "delete", "3"))
    driver.must(PutToVote(MOTION, PollId("order-A1"), ("A1",), decision="motion"))
    made = pictured(driver)
    assert poll_name(made, "order", "A1") == "order-A1-2"
    assert poll_name(made, "order", "A2") == "order-A2"
    assert suggested_id(made.motions[0]) == "2"


def test_a_vote_moves_by_one_and_not_beyond_an_end():
    view = pictured(tabled(A1, A3, A5)).motions[0]
    assert moved_order(view, "A3", -1) == ("A3", "A1", "A5")
    assert moved_order(view, "A1", -1) is None
    assert moved_order(view, "A5", 1) is None


def test_a_long_motion_is_listed_whole():
    made, known = sheet(long_motion())
    assert len(made.lines) == 200
    assert detail_of(known, made.lines[100]).changes


def test_files_are_read_or_it_is_said_why_not(tmp_path):
    good, bad = tmp_path / "Our Order.md", tmp_path / "bad.md"
    good.write_text("\ufeff# Order\n", "utf-8")
    bad.write_bytes(b"\xff\xfe")
    assert read_text(good) == ("# Order\n", "")
    assert "UTF-8" in read_text(bad)[1]
    assert "could not be read" in read_text(tmp_path / "none.md")[1]
    assert name_of_file("Our Order (new)") == "our-order-new"


def test_the_answer_to_a_text_is_told_in_words():
    assert outcome(200, b'{"clauses": 4}') == (Tone.TEXT, "The motion is tabled: 4 clauses.")
    assert outcome(200, b'{"amendments": 1}')[1] == "1 amendment is handed in."
    assert outcome(409, json.dumps({"sentence": "No."}).encode()) == (Tone.WARNING, "No.")
    assert outcome(0, b"")[0] is Tone.DANGER


# At the desk


@pytest.fixture
def desk(themed, qtbot, tmp_path, monkeypatch):
    now = [0]
    monkeypatch.setattr("conference.ui.kit.controls._now", lambda: now[0])
    with open_desk(qtbot, tmp_path) as made:
        made.clock = now
        made.do("workspace:chamber")
        yield made


def shown(desk, driver, **other):
    """Show a motion at the desk; its panel."""
    desk.wire.framed.emit(Frame(pictured(driver, **other), None))
    panel = desk.panel(MotionsPanel)
    desk.bring_up(panel)
    return panel


def test_lists_and_forms_are_in_the_language_of_the_desk(themed, qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    with speaking("ar"):
        made, known = sheet(tabled(A1, A2))
        widget = MotionsWidget(top)
        widget.show_sheet(made)
        widget.select("vote A1")
        AmendForm(known.view, AmendmentLine("B", "insert", "1"), "", top)
        NameForm("Charter.md", "charter", top)
    names = ("Order", "ten euros", "five euros", "A1", "A2", "Ann", "Charter.md", "charter")
    assert latin_in(top, *names, *(rule for _, rule in made.kinds)) == []


def twice(desk, key):
    """Press the button of a command, and again when it is armed."""
    desk.do(key)
    desk.clock[0] += SETTLE + APART
    desk.do(key)
    desk.clock[0] += 60_000


def form_of(desk, kind):
    (found,) = (one for one in desk.window.findChildren(kind) if one.isVisible())
    return found


def test_the_next_amendment_is_put_to_the_vote_by_two_presses_and_the_chosen_rule(desk):
    panel = shown(desk, tabled(*SIX))
    panel.widget.kind.setCurrentIndex(panel.widget.kind.findData("constitution"))
    desk.do("motions:put")
    assert desk.wire.sent == []
    assert panel.widget.put.text() == "Press again: prepare the poll"
    desk.clock[0] += SETTLE + APART
    desk.do("motions:put")
    (sent,) = desk.wire.sent
    assert sent == PutToVote(MOTION, PollId("order-A2"), ("A2",), decision="constitution")


def test_an_armed_press_falls_back_when_another_amendment_is_next(desk):
    driver = tabled(A1, A3)
    panel = shown(desk, driver)
    desk.do("motions:put")
    driver.must(WithdrawAmendment(MOTION, "A1", "A slip."))
    shown(desk, driver)
    desk.clock[0] += SETTLE + APART
    desk.do("motions:put")
    assert desk.wire.sent == []
    assert panel.widget.put.text() == "Press again: prepare the poll"


def test_several_are_put_to_one_vote_and_what_is_left_out_is_named(desk):
    panel = shown(desk, tabled(A1, A3, A5, A6))
    panel.widget.select("vote A1", "vote A3", "vote A5")
    desk.do("motions:bloc")
    form = form_of(desk, Question)
    form.accept_button.click()
    (sent,) = desk.wire.sent
    assert sent.amendments == ("A3", "A5")
    assert sent.poll == "order-A3-and-more"


def test_clauses_and_the_whole_are_put_to_the_vote(desk):
    driver = tabled(A1)
    panel = shown(desk, driver)
    panel.widget.part.setCurrentIndex([*Part].index(Part.CLAUSES))
    panel.widget.select("clause c3")
    desk.do("motions:bloc")
    form_of(desk, Question).accept_button.click()
    decided(driver, "v1", amendments=("A1",), carried=True)
    shown(desk, driver)
    twice(desk, "motions:whole")
    first, second = desk.wire.sent
    assert (first.clauses, first.whole) == (("3",), False)
    assert (second.amendments, second.whole, second.poll) == ((), True, "order-whole")


def test_the_order_is_set_openly_and_goes_back_to_the_rule(desk):
    driver = tabled(A1, A3, A5)
    panel = shown(desk, driver)
    panel.widget.select("vote A3")
    desk.do("motions:up")
    assert desk.wire.sent == [SetVotingOrder(MOTION, ("A3", "A1", "A5"))]
    driver.must(desk.wire.sent.pop())
    shown(desk, driver)
    assert panel.widget.departures.text() == "A3 is put to the vote before A1, other than by rule."
    assert [one.name for one in panel.widget.selected()] == ["A3"]
    desk.do("motions:rule")
    assert desk.wire.sent == [SetVotingOrder(MOTION, ())]


def test_what_is_selected_is_prepared_for_the_screens_and_its_next_part_too(desk):
    driver = tabled(LONG, A3)
    panel = shown(desk, driver)
    desk.do("motions:screens")
    assert desk.wire.sent.pop().scene == replace(scene_of_motion(), title="Order")
    panel.widget.select("vote A9")
    desk.do("motions:screens")
    (sent,) = desk.wire.sent
    assert isinstance(sent, PrepareScene)
    assert (sent.scene.kind, sent.scene.amendment, Output.STAGE in sent.outputs) == (
        SceneKind.MOTION, "A9", False,
    )  # fmt: skip
    entries = {one.key: one for one in panel.entries(pictured(driver))}
    assert entries["motions:page"].why == "What is in the hall has no further part."
    on_air(driver, scene_of_motion("A9"))
    shown(desk, driver)
    desk.do("motions:page")
    assert desk.wire.sent[-1].scene == replace(scene_of_motion("A9"), page=1)
    on_air(driver, scene_of_motion("A3"))
    assert next_page(pictured(driver)) is None


def test_before_and_now_stand_side_by_side_when_wanted(desk):
    panel = shown(desk, tabled(A1))
    panel.widget.select("vote A1")
    assert len(panel.widget.marked.sheet.columns) == 1
    desk.do("motions:beside")
    shown(desk, tabled(A1))
    before, now = panel.widget.marked.sheet.columns
    assert runs(before) == ["We pay ten euros a month"]
    assert runs(now) == ["We pay five euros a month"]


def test_withdrawing_and_sending_back_ask_for_the_reason(desk):
    panel = shown(desk, tabled(A1))
    panel.widget.select("vote A1")
    desk.do("motions:withdraw")
    form = form_of(desk, LineForm)
    assert not form.accept_button.isEnabled()
    form.line.setText("A slip.")
    form.accept_button.click()
    panel.widget.part.setCurrentIndex([*Part].index(Part.CLAUSES))
    panel.widget.select("clause c2")
    desk.do("motions:back")
    form = form_of(desk, LineForm)
    form.line.setText("Unclear.")
    form.accept_button.click()
    assert desk.wire.sent == [
        WithdrawAmendment(MOTION, "A1", "A slip."), SendBack(MOTION, "2", "Unclear."),
    ]  # fmt: skip


def test_an_amendment_is_proposed_by_a_form_that_opens_again_when_it_is_refused(desk):
    shown(desk, tabled(A1))
    desk.do("motions:amend")
    form = form_of(desk, AmendForm)
    form.kind.setCurrentIndex(1)
    form.id.setText("B1")
    form.after.setCurrentText("3")
    form.words.setPlainText("We dance")
    form.author.setText("Kai")
    form.accept_button.click()
    (sent,) = desk.wire.sent
    assert sent == ProposeAmendment(
        MOTION, AmendmentLine("B1", "insert", words="We dance", after="3", author="Kai")
    )
    refused = Refused("1", "bad_amendment", "It is there.", {})
    desk.wire.answered.emit(Answered(Request("1", sent), refused, 9))
    form = form_of(desk, AmendForm)
    assert form.words.toPlainText() == "We dance"
    assert form.wrong.text() == "It is there."


def test_a_text_is_tabled_from_a_file_over_http(desk, tmp_path):
    panel = shown(desk, tabled(A1))
    file = tmp_path / "Charter.md"
    file.write_text("# A charter\n\n1. We meet.\n")
    panel.files.table(file)
    form = form_of(desk, NameForm)
    assert form.name.text() == "charter"
    form.accept_button.click()
    path, document, answer = desk.wire.asked[-1]
    assert (path, document["markdown"]) == ("/api/motions/charter", file.read_text())
    answer(200, b'{"clauses": 1}')
    panel.files.hand_in("order", file)
    assert desk.wire.asked[-1][0] == "/api/motions/order/amendments"


def test_the_next_reading_takes_two_presses(desk):
    driver = tabled(A1)
    driver.must(SendBack(MOTION, "3", "Unclear."))
    shown(desk, driver)
    twice(desk, "motions:reading")
    assert desk.wire.sent == [SecondReading(MOTION)]
