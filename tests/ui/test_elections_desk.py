"""Elections at the desk and in the hall: what is lacking, both counts, rounds, vacancies."""

import msgspec
import pytest
from desks import open_desk
from election_pictures import (
    HALL,
    LOT,
    NAMES,
    election,
    elections_picture,
    held,
    nomination,
    put,
    vote,
    women,
)
from latin import latin_in

from conference.core.ids import PollId
from conference.deliberation.elections.commands import (
    AcceptNomination,
    AnswerOffer,
    CloseNominations,
    DrawBallotOrder,
    OpenHustings,
    PutElection,
    VacateOffice,
)
from conference.deliberation.elections.model import Cause
from conference.deliberation.polls.commands import ShowRound
from conference.deliberation.sender import Post
from conference.protocol.views import Scene, SceneKind
from conference.ui.alerts.says import news
from conference.ui.bridge.bridge import Frame
from conference.ui.display.says.candidates import Candidates
from conference.ui.display.says.count import CountScene
from conference.ui.display.says.screen import scene_of, screen
from conference.ui.display.window import DisplayWindow
from conference.ui.elections.panel import FORMS, ElectionsPanel
from conference.ui.elections.says.sheet import ACTS, election_sheet
from conference.ui.elections.widget import ElectionsWidget
from conference.ui.floor.form import LineForm
from conference.ui.picture import Tone
from conference.words.spoken import say, speaking


def sheet(*elections, **other):
    return election_sheet(elections_picture(*elections, **other))


def in_polish(*elections, **other):
    with speaking("pl"):
        return sheet(*elections, **other)


def test_without_an_election_the_panel_says_how_to_call_one():
    made = election_sheet(elections_picture(people=()))
    assert "conference election call" in made.empty
    assert set(made.why) == set(ACTS)
    assert all(made.why.values())


def test_each_nomination_says_what_it_lacks():
    lacking = nomination(2, accepted=False, missing=("Ben Ruiz has not accepted.", "1 signature."))
    made = sheet(election(), people=(1, lacking, nomination(3, withdrawn="A new job.")))
    assert [(one.place, one.name, one.says, one.tone) for one in made.lines] == [
        ("#1", NAMES[0], "lacks nothing", Tone.TEXT),
        ("#2", NAMES[1], "Ben Ruiz has not accepted. 1 signature.", Tone.WARNING),
        ("#3", NAMES[2], "withdrawn: A new job.", Tone.MUTED),
    ]
    assert made.state.text == "NOMINATIONS OPEN"
    assert made.why["close"] == ""
    assert made.why["put"] == "Close nominations and draw the order of the ballot first."


def test_the_candidates_stand_in_the_order_of_the_ballot():
    made = sheet(election(stage="closed", candidates=(1, 2, 3, 4), order=(3, 1, 4, 2), value="7"))
    assert [(one.place, one.number) for one in made.lines] == [
        ("1", 3),
        ("2", 1),
        ("3", 4),
        ("4", 2),
    ]
    assert made.lines[1].says == "Women · statement · no photo"
    assert made.why["draw"] == "The order was drawn by “7”."
    assert made.why["put"] == ""
    assert made.says.startswith("Put the election to the vote")
    assert sheet(election(stage="closed")).says.startswith("Nobody stands.")
    fixed = election(stage="closed", candidates=(1, 2))
    assert sheet(fixed).says == "Draw the order of the ballot by a public value."


def test_an_election_is_said_in_the_language_of_the_desk():
    made = in_polish(election(group="Women", least="1/2", area="North"))
    assert made.state.text == "ZGŁASZANIE OTWARTE"
    assert made.facts == (
        "2 miejsca · STV, reguły szkockie · tylko: North · 2 podpisy · Women: co najmniej 1/2 z 2 "
        "miejsc"
    )
    made = in_polish(held(), polls=(vote("published"),))
    assert [one.says for one in made.lines] == [
        "z wyboru, rezygnacja: A new job.",
        "z wyboru, sprawuje funkcję",
    ]
    made = in_polish(put(electorate="chamber"), polls=(vote("draft", electorate="chamber"),))
    assert made.says == "Głosowanie board jest szkicem. Otwórz je wśród głosowań izby."


def test_what_is_guaranteed_and_needed_is_said():
    made = sheet(election(group="Women", least="1/2", area="North"))
    assert made.facts == (
        "2 seats · STV, Scottish rules · for North alone · 2 signatures · "
        "Women: at least 1/2 of 2 seats"
    )


def test_both_counts_are_shown_with_what_differs():
    poll = vote()
    waiting = sheet(put(), polls=(vote(outcome=None),))
    assert [one.text for one in waiting.counts] == [
        "First count: not there yet",
        "Second count: not there yet",
    ]
    assert waiting.says == "The ballots are being counted."
    first = sheet(put(), polls=(poll,))
    assert first.counts[0].text == "First count: Ada Osei and Ben Ruiz"
    assert first.says == "The ballots are being counted a second time."
    same = sheet(put(counter="verify_record.py 12ab"), polls=(poll,))
    assert same.counts[1].text == (
        "Second count: the same to the last decimal (verify_record.py 12ab)"
    )
    assert same.counts[1].tone is Tone.ACTION
    differing = put(counter="x", differences=("In round 1 they differ.",))
    made = sheet(differing, polls=(poll,))
    assert made.counts[1].text == "Second count differs. In round 1 they differ."
    assert made.counts[1].tone is Tone.DANGER
    assert "nothing can be published" in made.says


def test_counts_that_differ_and_a_lot_that_is_needed_are_alerts_once():
    calm = elections_picture(put())
    differing = elections_picture(put(differences=("In round 1 they differ.",)))
    (found,) = news(calm, differing)
    assert found.tone is Tone.DANGER
    assert found.sentence == (
        "The two counts of “The board” differ, and nothing can be published. In round 1 they"
        " differ."
    )
    assert news(differing, differing) == ()
    waiting = elections_picture(put(lot=LOT))
    (found,) = news(calm, waiting)
    assert "Ben Ruiz and Cem Aydin are level" in found.sentence
    assert news(waiting, waiting) == ()


@pytest.mark.parametrize(("of", "whose"), [("chamber", "the chamber"), ("members", "members")])
def test_whose_poll_is_to_be_opened_is_said(of, whose):
    made = sheet(put(electorate=of), polls=(vote("draft", electorate=of),))
    assert made.says == f"The poll board is draft. Open it with the polls of {whose}."


def test_a_count_that_waits_for_a_lot_says_between_whom():
    made = sheet(put(lot=LOT), polls=(vote(outcome=None),))
    assert made.says == (
        "The count has stopped: Ben Ruiz and Cem Aydin are level. Draw a lot in public, and "
        "enter it."
    )
    assert made.why["lot"] == ""
    assert sheet(put(), polls=(vote(),)).why["lot"] == "No count waits for a lot."


def test_the_rounds_go_forward_and_back():
    poll = vote("published")
    last = len(poll.outcome.rounds)
    made = sheet(put(), polls=(poll,))
    assert made.where == f"All {last} rounds"
    assert (made.rounds["following"], made.rounds["previous"]) == (1, last - 1)
    assert made.why["whole"] != ""
    second = sheet(put(), polls=(msgspec.structs.replace(poll, shown_round=1),))
    assert second.where == f"Round 1 of {last}"
    assert second.rounds == {"previous": -1, "following": 2, "whole": 0}
    assert second.why["previous"] == "There is no such round: see which one is shown."


def test_who_holds_the_office_and_what_became_of_a_vacant_seat():
    made = sheet(held(), polls=(vote("published"),))
    assert [(one.name, one.says, one.holds) for one in made.lines] == [
        (NAMES[0], "elected, resigned: A new job.", False),
        (NAMES[2], "elected, holds the office", True),
    ]
    assert made.says == "The seat of Ada Osei is offered to Dia Novak: taken or declined?"
    assert (made.offered, made.why["take"], made.why["decline"]) == (4, "", "")
    assert sheet(held(vacancies=())).says == "All seats are filled."
    assert sheet(held(vacancies=(), unfilled=1)).says == "1 seat stays empty."


def test_a_post_that_may_not_says_so_at_every_button():
    made = sheet(election(), post=Post.READER)
    assert all("post" in why for why in made.why.values())


# The hall.


def scene(kind, *elections, **other):
    made = elections_picture(*elections, **other)
    return scene_of(made, HALL, Scene(kind, poll=PollId("board")))


def test_the_poll_of_an_election_shows_who_stands_in_the_order_of_the_ballot():
    shown = scene(SceneKind.POLL, put(group="Women", least="1/2"), polls=(vote("draft"),))
    assert isinstance(shown, Candidates)
    assert [(one.place, one.name, one.about, one.initials) for one in shown.people] == [
        ("1", "Ada Osei", "Women", "AO"),
        ("2", "Ben Ruiz", "", "BR"),
        ("3", "Cem Aydin", "", "CA"),
        ("4", "Dia Novak", "Women", "DN"),
    ]
    assert shown.head == "2 seats · STV, Scottish rules · Women: at least 1/2 of 2 seats"
    assert shown.badge.text == "CANDIDATES"
    two = put(order=(1, 2), candidates=(1, 2))
    reopen = vote("open", options=(*NAMES[:2], "None of these: open nominations again"))
    shown = scene(SceneKind.POLL, two, polls=(reopen,))
    assert shown.more == "None of these: open nominations again"
    assert shown.badge.text == "VOTE NOW"


def test_its_result_is_the_count_at_the_pace_of_the_desk():
    poll = vote("published", guarantees=women(), shown_round=1)
    shown = scene(SceneKind.RESULT, put(group="Women", least="1"), polls=(poll,))
    assert isinstance(shown, CountScene)
    assert (shown.head, shown.badge.text) == (
        f"Round 1 of {len(poll.outcome.rounds)}",
        "PROVISIONAL",
    )
    assert "cannot be elected any more" in shown.effect
    whole = msgspec.structs.replace(poll, shown_round=0)
    shown = scene(SceneKind.RESULT, put(group="Women", least="1"), polls=(whole,))
    assert shown.badge.text == "RESULT"
    assert shown.effect == "Women: at least 1 of 2 seats: Cem Aydin in place of Ben Ruiz."
    hidden = vote("closed", outcome=None)
    assert isinstance(scene(SceneKind.RESULT, put(), polls=(hidden,)), Candidates)


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (390, 844)])
@pytest.mark.parametrize("kind", [SceneKind.POLL, SceneKind.RESULT])
def test_the_hall_paints_both(themed, qtbot, size, kind):
    window = DisplayWindow()
    qtbot.addWidget(window)
    window.resize(*size)
    poll = vote("draft" if kind is SceneKind.POLL else "published", shown_round=0)
    made = elections_picture(put(), polls=(poll,), scene=Scene(kind, poll=PollId("board")))
    window.show_picture(made)
    image = window.grab().toImage()
    seen = {
        image.pixelColor(x, y).name() for x in range(0, size[0], 3) for y in range(0, size[1], 3)
    }
    assert len(seen) > 10
    assert screen(made).scene == scene_of(made, HALL, Scene(kind, poll=PollId("board")))


# The panel.


@pytest.fixture
def desk(themed, qtbot, tmp_path):
    with open_desk(qtbot, tmp_path) as made:
        yield made


def show(desk, *elections, **other):
    desk.show_frame(Frame(elections_picture(*elections, **other), None))
    return desk.window.panel(ElectionsPanel)


def test_buttons_and_forms_are_in_the_language_of_the_desk(themed, qtbot):
    widget = ElectionsWidget()
    qtbot.addWidget(widget)
    with speaking("ar"):
        made = ElectionsWidget(widget)
        made.show_sheet(election_sheet(elections_picture(people=())))
        for heading, sentence, asks, done in FORMS.values():
            LineForm(say(heading), say(sentence), say(asks), say(done), made)
    typed = (" call FOLDER --file elections.csv", "docs.md")
    assert latin_in(made, *typed) == []


def fill(desk, act, words):
    """Press a button, fill in its form, and accept."""
    panel = desk.window.panel(ElectionsPanel)
    panel.widget.buttons[act].click()
    (form,) = desk.window.findChildren(LineForm)
    form.line.setText(words)
    form.accept_button.click()
    form.setParent(None)
    return desk.wire.sent[-1]


def select(panel, place):
    view = panel.widget.view
    view.setCurrentIndex(view.model().index(place, 0))


def test_each_step_is_asked_for_from_the_panel(desk):
    show(desk, election())
    assert fill(desk, "close", "All are there.") == CloseNominations("board", "All are there.")
    fixed = election(stage="closed", candidates=(1, 2, 3, 4))
    show(desk, fixed)
    assert fill(desk, "draw", "4711") == DrawBallotOrder("board", "4711")
    drawn = msgspec.structs.replace(fixed, order=(1, 2, 3, 4), value="4711")
    panel = show(desk, drawn, polls=(vote("draft"),))
    panel.widget.buttons["put"].click()
    assert desk.wire.sent[-1] == PutElection("board", PollId("board-2"))
    panel.widget.buttons["hustings"].click()
    assert isinstance(desk.wire.sent[-1], OpenHustings)


def test_what_is_done_to_somebody_is_done_to_who_is_selected(desk):
    panel = show(desk, election(), people=(1, nomination(2, accepted=False)))
    assert not panel.widget.buttons["accept"].isEnabled()
    select(panel, 0)
    assert not panel.widget.buttons["accept"].isEnabled()
    select(panel, 1)
    assert fill(desk, "accept", "A letter.") == AcceptNomination("board", 2, "A letter.")
    panel = show(desk, held(), polls=(vote("published"),))
    select(panel, 0)
    assert not panel.widget.buttons["vacate"].isEnabled()
    select(panel, 1)
    said = fill(desk, "vacate", "A letter.")
    assert said == VacateOffice("board", 3, Cause.RESIGNED, "A letter.")
    taken = fill(desk, "take", "A call.")
    assert taken == AnswerOffer("board", 4, accepts=True, paper="A call.")


def test_rounds_are_shown_from_the_panel(desk):
    poll = vote("published")
    panel = show(desk, put(), polls=(poll,))
    assert panel.do("elections:following")
    assert desk.wire.sent[-1] == ShowRound(PollId("board"), 1)
    panel = show(desk, put(), polls=(msgspec.structs.replace(poll, shown_round=2),))
    panel.widget.steps["previous"].click()
    assert desk.wire.sent[-1] == ShowRound(PollId("board"), 1)
    keys = {one.key: one for one in panel.entries(elections_picture(put(), polls=(poll,)))}
    assert keys["elections:following"].enabled
    assert keys["elections:close"].why == "Nominations are closed."
    assert panel.do("elections")
    assert not panel.do("floor")


def test_another_election_is_chosen(desk):
    council = election(id="council", place=1, title="The council")
    panel = show(desk, election(), council)
    assert panel.widget.election.count() == 2
    panel.widget.election.setCurrentIndex(1)
    panel.widget.chosen.emit()
    panel = show(desk, election(), council)
    assert fill(desk, "cancel", "No hall.").election == "council"
