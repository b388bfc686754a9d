"""The pages of rooms and phones on the desk: what they say of every scene, and that it is painted.

That pages say and have it so is held by ``tests/browser/test_previews.py``.
"""

import re
from dataclasses import replace

import msgspec
import pytest
from chambers import chamber_picture, decision, opened, tick_of
from outcomes import duels, every, stv
from pictures import MINUTE, NOON, picture, poll
from PySide6.QtGui import QImage
from scenery import STATES, in_state, scenes, showing

from conference.core.clock import Millis
from conference.deliberation.polls.tally import Turnout
from conference.protocol.views import Output, Scene, SceneKind
from conference.ui.pages.page_screen import PageScreen
from conference.ui.pages.says.figures import asked, asked_badge, result, turnout_words
from conference.ui.pages.says.moments import countdown, opening
from conference.ui.pages.says.phone import phone_page
from conference.ui.pages.says.previews import PAGES, page_on_air, page_previewed
from conference.ui.pages.says.room import room_page
from conference.ui.picture import Counted, Picture
from conference.words.spoken import speaking

KINDS = ("single", "approval", "ranking", "points", "scale")


@pytest.fixture
def view(themed, qtbot):
    """Paints pages."""
    made = PageScreen()
    qtbot.addWidget(made)
    return made


def painted(view, page, picture, size):
    """The picture of a page, and where its parts are."""
    view.resize(*size)
    view.show_page(page, picture)
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    view.render(image)
    return image, view.places


@pytest.mark.parametrize("output", sorted(PAGES))
@pytest.mark.parametrize("state", STATES)
def test_every_scene_is_painted_in_every_state(view, state, output):
    size = (390, 845) if output is Output.PHONES else (480, 270)
    for kind in KINDS:
        for scene in scenes():
            one = in_state(state, kind=kind, budget=10)
            made = showing(scene, one, output, preview=scene)
            page = page_on_air(made, output)
            assert page.texts() == page_previewed(made, output).texts()
            assert page.report == (made.output(output).revision, scene.kind)
            image, _ = painted(view, page, made, size)
            assert len({image.pixel(x, y) for x in range(0, 380, 7) for y in range(0, 270, 7)}) > 1


def test_outcomes_of_rules_are_said_as_on_the_pages(view):
    for one in (*every(), stv(shown_round=1)):
        made = showing(Scene(SceneKind.RESULT, poll=one.id), one, Output.ROOMS)
        page = page_on_air(made, Output.ROOMS)
        found = page.scene.figures
        assert [bar.label for bar in found.bars] == list(one.options)
        assert found.whole.startswith("100% = all")
        assert painted(view, page, made, (960, 540))[1]["option 0"].width() > 0
    assert found.note.startswith("Round 1 of")


def test_rules_that_compare_every_two_say_how_often_each_wins():
    made = showing(Scene(SceneKind.RESULT, poll=duels().id), duels(), Output.ROOMS)
    found = page_on_air(made, Output.ROOMS).scene.figures
    assert (found.unit, found.whole) == ("comparisons won", "100% = all comparisons")
    assert all(bar.percent.endswith(f"of {len(found.bars) - 1}") for bar in found.bars)


def test_black_and_rehearsals_are_seen(view):
    scene = Scene(SceneKind.MESSAGE, title="Lunch")
    plain = showing(scene, in_state("draft"), Output.ROOMS)
    shown = page_on_air(plain, Output.ROOMS)
    black, _ = painted(view, replace(shown, black=True), plain, (480, 270))
    assert {black.pixelColor(x, 100).name() for x in range(480)} == {"#000000"}
    marked = replace(shown, rehearsal=True)
    assert "REHEARSAL" in marked.texts()
    assert painted(view, marked, plain, (480, 270))[0] != painted(view, shown, plain, (480, 270))[0]


def test_many_options_are_cut_to_what_fits(view):
    options = tuple(f"Option {n} with quite a long name" for n in range(20))
    for state, words in (("open", "12 of 20 options: those with most"),):
        one = in_state(state, options=options)
        made = showing(Scene(SceneKind.POLL, poll=one.id), one, Output.ROOMS)
        page = page_on_air(made, Output.ROOMS)
        assert words in page.texts()
        _, places = painted(view, page, made, (960, 540))
        assert [name for name in places if name.startswith("option")][-1] == "option 11"
        assert places["option 11"].bottom() < places["key"].top()


def test_before_anything_was_heard_a_page_waits(view):
    made = Picture(now=Millis(NOON))
    for output in PAGES:
        assert page_previewed(made, output) is None
        assert page_on_air(made, output).texts()


def test_what_may_not_be_seen_is_not_said():
    secret = in_state("open", live=False, reveal_parties="on_close")
    known = Counted(Turnout(100, 200, 5, 8, 100, 0, 0), final=False)
    found = asked(secret, known)
    assert (found.status, asked_badge(secret, found)) == ("HIDDEN", "SECRET FOR NOW")
    assert found.note == "The answers are shown when voting has closed."
    assert result(in_state("published", live=False, tally=None), None).note == (
        "The result is on its way."
    )


def test_answers_that_are_too_few_are_held_back():
    known = Counted(Turnout(3, 200, 1, 8, 3, 0, 0), final=False, people=(0, 0), parties=(0, 0))
    assert "a few more have answered" in asked(in_state("open"), known).note
    assert "a few more have answered" in result(in_state("open"), known).note
    said = "3 of 200 people have answered · 1 of 8 parties"
    assert turnout_words(picture(), poll(), known) == said
    assert turnout_words(picture(), poll(), None) == "Nobody has answered yet"


def test_a_clock_never_says_how_late_it_is():
    assert countdown(-5_000, MINUTE).text == "0:00"
    assert countdown(-5_000, MINUTE).words == "Time is up. Please come to an end"
    assert countdown(59_100, MINUTE).text == "1:00"
    assert countdown(59_100, MINUTE).last


def test_the_opening_of_a_poll_is_in_words():
    made = Picture(now=Millis(NOON))
    closing = in_state("open", closes_at=NOON + 14_001)
    assert opening(made, closing).words == "Open, closes in 0:15"
    assert opening(made, closing).last
    assert opening(made, in_state("void")).words == "Void, does not count"
    assert opening(made, in_state("open", opened_at=NOON)).words == "Open for less than a minute"


def test_a_vote_of_the_chamber_has_no_ballot_on_phones_and_says_what_it_needs(view, monkeypatch):
    needs = {"majority_words": "at least two thirds of members present", "votes": 55, "base": 82}
    asks = opened(needs=msgspec.structs.replace(decision().needs, **needs))
    made = chamber_picture(asks, ticks=(tick_of(45),))
    scene = Scene(SceneKind.POLL, poll="c")
    phone, screen = phone_page(made, scene), room_page(made, scene)
    assert (phone.ballot.options, phone.state, phone.is_asking) == ((), None, False)
    assert phone.ballot.opening.startswith("The chamber votes · ")
    said = "Passes with at least two thirds of members present: 55 of 82, if 82 are here"
    assert phone.ballot.hint.startswith(said)
    assert said in screen.scene.note
    assert screen.scene.whose == "The chamber votes"
    monkeypatch.setattr("conference.ui.pages.room_page.draw_card", None)  # no room answers it
    painted(view, screen, made, (960, 540))
    assert phone.count.turnout == screen.foot.turnout == "45 of 82 signed in have voted"


WRITTEN = {
    *("30% or 40%?", "At the tables", "Back at two", "Dr Okafor", "Fair Shares", "How was it?"),
    *("Manchester", "North West", "Party 0", "Wealth", "What a wealth tax is", "What do we need?"),
}
"""What people have written, in the scenes of these tests."""


@pytest.mark.parametrize("output", sorted(PAGES))
def test_what_is_not_written_by_people_is_in_the_language_of_the_desk(output):
    latin, arabic = re.compile("[A-Za-z]{2}"), re.compile("[\u0600-\u06ff]")
    for state in STATES:
        for scene in scenes():
            made = showing(scene, in_state(state), output, preview=scene)
            with speaking("ar"):
                texts = page_on_air(made, output).texts()
            in_english = {text for text in texts if latin.search(text) and not arabic.search(text)}
            assert in_english <= WRITTEN, (state, scene.kind)


def test_a_preview_is_painted_in_the_language_of_the_conference_not_of_the_desk(view):
    made = showing(Scene(SceneKind.VIDEO), in_state("open"), Output.ROOMS)
    english, _ = painted(view, room_page(made, Scene(SceneKind.VIDEO)), made, (480, 270))
    with speaking("ar"):
        view.update()
        again = QImage(view.size(), QImage.Format.Format_RGB32)
        view.render(again)
    assert again == english
