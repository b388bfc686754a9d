"""The screens of the hall in other languages, also from right to left."""

import numpy as np
import pytest
from chambers import chamber_picture, decided, opened
from outcomes import duels, scale, stv, ticked
from pictures import picture
from PySide6.QtGui import QImage
from scenery import in_state, scenes, showing

from conference.protocol.views import Output, Scene, SceneKind
from conference.ui.display.says.screen import scene_of, screen
from conference.ui.display.window import DisplayWindow
from conference.ui.kit import style
from conference.words.languages import LANGUAGES
from conference.words.spoken import is_english, say, speaking

OTHERS = [each.code for each in LANGUAGES if each.code != "en"]


def pictures():
    """Pictures with every kind of scene."""
    for scene in scenes():
        yield from (showing(scene, in_state(state)) for state in ("open", "published", "void"))
    for outcome in (duels(), scale(), stv(), ticked()):
        yield picture(polls=(outcome,), current="p")
    for vote in (opened(), decided((54, 20, 8))):
        told = chamber_picture(vote)
        for kind in (SceneKind.POLL, SceneKind.RESULT):
            yield told, Scene(kind, poll=vote.id)


def said(told):
    """What a screen says of one of them."""
    if isinstance(told, tuple):
        return scene_of(told[0], Output.HALL, told[1])
    return screen(told).scene


@pytest.mark.parametrize("language", OTHERS)
def test_every_scene_is_said_in_every_language(language):
    for told in pictures():
        english = said(told)
        with speaking(language):
            other = said(told)
        assert type(other) is type(english)
    assert is_english()


def test_the_hall_says_what_it_says_in_its_language():
    one = showing(Scene(SceneKind.POLL, poll="p"), in_state("open"))
    with speaking("de"):
        told = screen(one)
    assert (told.language, told.scene.badge.text) == ("de", "LIVE")
    assert "von" in told.scene.turnout
    assert told.scene.timing.startswith(("Endet in", "Offen seit"))
    with speaking("de"):
        told = chamber_picture(decided((54, 20, 8)))
        vote = scene_of(told, Output.HALL, Scene(SceneKind.RESULT, poll="c"))
    assert vote.head.startswith("DIE KAMMER ENTSCHEIDET")
    assert vote.word in {"ANGENOMMEN", "NICHT ANGENOMMEN"}


def test_a_language_is_spoken_only_where_it_was_asked_for():
    with speaking("pl"), speaking("ar"):
        assert say("hall-join") == "انضم"
    assert say("hall-join") == "Join"


def painted(qtbot, language, told):
    """The picture of a display that speaks a language, as colours."""
    window = DisplayWindow(language=language)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.show_picture(told)
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.array(np.frombuffer(image.constBits(), np.uint32))
    window.close()
    return rows.reshape(720, 1280)


def test_from_right_to_left_bars_begin_at_the_right(themed, qtbot):
    one = showing(Scene(SceneKind.POLL, poll="p"), in_state("open"))
    colour = np.uint32(style.option_colour(0).rgb())
    places = {}
    for language in ("de", "ar"):
        rows = painted(qtbot, language, one)
        places[language] = float(np.nonzero(rows == colour)[1].mean())
    assert places["de"] < 640 < places["ar"]
