"""The screens of the hall in other languages, also from right to left."""

import numpy as np
import pytest
from chambers import chamber_picture, decided, opened
from lotteries import BEACON, lottery, made_up, on_stage
from outcomes import duels, scale, stv, ticked
from pictures import NOON, picture
from PySide6.QtGui import QImage
from scenery import in_state, scenes, showing

from conference.protocol.views import Output, Scene, SceneKind
from conference.ui.display.says.names import joined, scene_words
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
    for document in ceremonies():
        yield on_stage(document)
    for vote in (opened(), decided((54, 20, 8))):
        told = chamber_picture(vote)
        for kind in (SceneKind.POLL, SceneKind.RESULT):
            yield told, Scene(kind, poll=vote.id)


def ceremonies():
    """Lotteries at each moment of their ceremony."""
    yield lottery()
    yield lottery(kind="panels", agreed=("0", "4"), disputes=1)
    yield lottery(agreed=("0", "4", "2"))
    yield lottery(agreed=("0", "4", "2", BEACON), stage="drawn")
    yield made_up(lottery(held=20, draw=2, reason="x"))
    yield made_up(lottery(rehearsal=True, draw=0))
    yield lottery(stage="void", reason="x")


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


def test_a_ceremony_is_said_in_the_language_of_the_hall():
    with speaking("de"):
        told = screen(on_stage(lottery(agreed=("0", "4")))).scene
        over = screen(on_stage(made_up(lottery()), NOON + 60_000)).scene
    assert told.headline == "10 von 1.000 Sitzverteilungen sind noch möglich"
    assert told.digits[0].caption == "Erste Ziffer"
    assert over.quotas == "Alle 24 Quoten sind eingehalten."


def test_what_an_output_shows_is_said_in_a_few_words():
    told = showing(Scene(SceneKind.RESULT, poll="p"), in_state("published"))
    asked = told.poll("p").question
    with speaking("pl"):
        assert scene_words(told, None) == "nic"
        assert scene_words(told, Scene(SceneKind.RESULT, poll="p")).startswith(
            f"wynik głosowania 1: {asked[:20]}"
        )
        assert joined(list(Output)[:-1]).startswith("wszystkie oprócz: ")
    with speaking("de"):
        assert joined((Output.HALL, Output.STAGE)) == "Saal + Bühne"


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


def test_a_ceremony_lies_the_other_way_round_but_its_number(themed, qtbot):
    told = on_stage(lottery(agreed=("8",)))
    rows = {language: painted(qtbot, language, told) for language in ("de", "ar")}
    badge = np.uint32(style.colour("programme").rgb())
    places = {one: float(np.nonzero(rows[one] == badge)[1].mean()) for one in rows}
    assert places["ar"] < 640 < places["de"]
    ink = style.colour("text").rgb()
    drums = {"de": rows["de"][100:460, 610:1250], "ar": rows["ar"][100:460, 30:670]}
    for one, room in drums.items():
        fallen = float(np.nonzero(room == np.uint32(ink))[1].mean())
        assert fallen < 220, one  # the first digit is the one at the left, as it is read


def test_the_chamber_fills_from_the_right_where_it_is_read_so(themed, qtbot):
    told = on_stage(made_up(lottery()), NOON + 60_000)
    rows = {language: painted(qtbot, language, told) for language in ("de", "ar")}
    for one, is_left in (("de", True), ("ar", False)):
        seats = rows[one][:, :730] if is_left else rows[one][:, 550:]
        first = float(np.nonzero(seats == np.uint32(style.option_colour(0).rgb()))[1].mean())
        assert (first < seats.shape[1] / 2) is is_left
