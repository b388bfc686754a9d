"""Marked text in the hall, on overlay and stage, told apart without colour."""

import pytest
from motion_pictures import MOTION, on_air, pictured, scene_of_motion
from motions_of_six import A1, A2, A3, decided, tabled
from msgspec.structs import replace as replaced
from pixels import alike
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from conference.core.ids import PollId
from conference.deliberation.motions.commands import AmendmentLine, PutToVote
from conference.deliberation.outputs.commands import PrepareScene
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.polls.commands import OpenPoll
from conference.protocol.views import Audience, ChangeView, RunView
from conference.ui.display.output_screen import OutputScreen
from conference.ui.display.says.chamber import ChamberVote
from conference.ui.display.says.motion import MotionScene
from conference.ui.display.says.screen import previewed, screen
from conference.ui.kit import style
from conference.ui.kit.marked import Inks, draw_marked, fit_marked, marked_height
from conference.ui.picture import Tone

WHITE = QColor("#FFFFFF")
LONG = AmendmentLine("A9", "replace", "1", words=" ".join(f"word{n}" for n in range(300)))


def shown(driver, scene, output=Output.HALL, audience=Audience.HALL):
    """What an output paints of a scene that is on air."""
    on_air(driver, scene)
    return screen(pictured(driver, audience), output).scene


def change(*runs, heading=(), **other):
    marked = tuple(RunView(*run) for run in runs)
    return replaced(ChangeView("clause 2", False, heading, marked), **other)


# What is said


def test_the_hall_says_what_an_amendment_does_and_what_becomes_of_it():
    driver = tabled(A1, A2)
    made = shown(driver, scene_of_motion("A2"))
    assert (made.head, made.asked, made.says) == (
        "Order · Amendment A2, Ann", "Strike clause 2", "Not yet put to the vote.",
    )  # fmt: skip
    decided(driver, "v1", amendments=("A2",), carried=True)
    made = shown(driver, scene_of_motion("A1"))
    assert (made.tone, "A2 has passed" in made.says) == (Tone.WARNING, True)


def test_the_vote_shows_the_marked_text_and_a_question_in_few_words():
    driver = tabled(A1, A3)
    driver.must(PutToVote(MOTION, PollId("v1"), ("A1",), decision="constitution"))
    driver.must(OpenPoll(PollId("v1")))
    made = shown(driver, Scene(SceneKind.POLL, poll=PollId("v1")))
    assert isinstance(made, ChamberVote)
    assert made.question == "Amendment A1: Change words in clause 2"
    assert [run.kind for run in made.changes[0].text] == ["kept", "deleted", "inserted", "kept"]


def test_the_verdict_has_the_question_in_few_words():
    driver = tabled(A1)
    decided(driver, "v1", amendments=("A1",), carried=True)
    made = shown(driver, Scene(SceneKind.RESULT, poll=PollId("v1")))
    assert (made.question, made.word) == ("Amendment A1: Change words in clause 2", "CARRIED")


def test_a_long_amendment_is_named_by_the_vote_and_paged_by_its_own_scene():
    driver = tabled(LONG)
    driver.must(PutToVote(MOTION, PollId("v1"), ("A9",), decision="motion"))
    made = shown(driver, Scene(SceneKind.POLL, poll=PollId("v1")))
    assert made.changes == ()
    assert made.question.startswith("Amendment A9, part 1 of ")
    made = shown(driver, scene_of_motion("A9", page=1))
    assert made.head.startswith("Order · Amendment A9, part 2 of ")


def test_overlay_and_stage_say_the_same():
    driver = tabled(A1)
    strip = shown(driver, scene_of_motion("A1"), Output.OVERLAY).strip
    assert strip.title == "Amendment A1: Change words in clause 2"
    assert strip.changes
    stage = screen(pictured(driver, Audience.HALL), Output.STAGE).scene
    assert stage.hall == "motion: Amendment A1: Change words in clause 2"


def test_what_is_gone_from_the_reading_is_a_card_of_the_words_of_its_scene():
    driver = tabled(A1)
    made = pictured(driver, Audience.HALL)
    lost = Scene(SceneKind.MOTION, title="Order: A1", motion=MOTION, amendment="A1")
    assert made.passage(lost) is None
    assert shown(driver, scene_of_motion()).asked == "Order"


# Painted


def painted(changes, inks=None, size=40, wide=800):
    """An image of marked text."""
    image = QImage(wide, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#000000"))
    painter = QPainter(image)
    white = inks or Inks(WHITE, WHITE, WHITE)
    draw_marked(painter, QRectF(10, 10, wide - 20, 380), changes, style.font(size), white)
    painter.end()
    return image


def ink(image):
    """How many pixels are lit."""
    pixels = (image.pixel(x, y) & 0xFF for x in range(image.width()) for y in range(0, 400, 2))
    return sum(value > 128 for value in pixels)


def test_struck_kept_and_new_words_differ_where_all_colours_are_one(themed):
    kept, struck, new = (
        painted((change((kind, "thirty euros")),)) for kind in ("kept", "deleted", "inserted")
    )
    assert ink(kept) < ink(struck)
    assert ink(kept) < ink(new)
    assert len({bytes(one.constBits()) for one in (kept, struck, new)}) == 3


def test_a_line_goes_through_all_struck_words_also_where_they_wrap(themed):
    words = "word " * 40
    image = painted((change(("deleted", words.strip())),), wide=400)
    face = style.font(40)
    lines = round(marked_height((change(("kept", words.strip())),), face, 380) / (1.28 * 40))
    middle = [round(10 + (n + 0.5) * 1.28 * 40) for n in range(min(lines, 6))]
    for y in middle:
        rows = range(y - 4, y + 8)
        assert any(all(image.pixel(x, row) & 0xFF > 100 for x in range(20, 200)) for row in rows), y


def test_words_get_smaller_until_they_fit_and_never_below_the_least(themed):
    short, long = change(("kept", "Few words")), change(("inserted", "many words " * 80))
    box, face = QRectF(0, 0, 800, 300), style.font(60)
    assert fit_marked((short,), face, box, 0.4).pixelSize() == 60
    fitted = fit_marked((long,), face, box, 0.4)
    assert 24 <= fitted.pixelSize() < 60


def test_paragraphs_and_headings_begin_on_lines_of_their_own(themed):
    face = style.font(20)
    one = marked_height((change(("kept", "One\n\ntwo")),), face, 800)
    flat = marked_height((change(("kept", "One two")),), face, 800)
    headed = change(("kept", "One two"), heading=(RunView("inserted", "Money"),))
    assert one == marked_height((headed,), face, 800) == 2 * flat


@pytest.mark.parametrize("size", [(1920, 1080), (3840, 2160), (640, 360), (1080, 1920)])
def test_a_preview_has_the_pixels_of_the_display(themed, qtbot, size):
    driver = tabled(A1, A3, LONG)
    for one in ("A1", "A3", "A9"):
        driver.must(PrepareScene((Output.HALL,), scene_of_motion(one)))
        desk = pictured(driver)
        on_air(driver, scene_of_motion(one))
        hall = pictured(driver, Audience.HALL, now=desk.now, link=desk.link)
        images = []
        for now, picture in ((previewed(desk, Output.HALL), desk), (screen(hall), hall)):
            assert isinstance(now.scene, MotionScene)
            view = OutputScreen(calm=True)
            qtbot.addWidget(view)
            view.resize(*size)
            view.show_screen(now, picture)
            images.append(view.grab().toImage())
        assert alike(*images)
