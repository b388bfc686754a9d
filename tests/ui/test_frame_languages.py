"""The frame around the panels speaks the language of the desk: bars, lock, what waits."""

import re

import pytest
from desks import open_desk
from pictures import NOON, item, picture, poll

from conference.core.clock import Millis
from conference.deliberation.outputs.commands import SetBlackout
from conference.deliberation.polls.commands import ClosePoll, ExtendPoll
from conference.ui.alerts.says import news
from conference.ui.bridge.bridge import Frame
from conference.ui.frame.lock import opens
from conference.ui.frame.says.awaited import act_words, button_words, lost_words
from conference.ui.frame.says.commands import desk_commands, hindrance, still_running
from conference.ui.frame.says.status import status_bar
from conference.ui.picture import LinkPhase, LinkStatus
from conference.words.spoken import speaking

LATIN = re.compile("[A-Za-z]{2,}")
KEYS = re.compile(r"Ctrl\+\w|F1\b")


def running():
    polls = (poll(state="open", opened_at=NOON, question="Mehr Busse?"),)
    return picture(items=(item(0, started_at=NOON, title="Rede"),), on="i0", polls=polls)


def test_what_was_asked_for_and_has_no_answer_is_said_in_the_language():
    made = running()
    with speaking("de"):
        act = act_words(made, ClosePoll("p"))
        assert act == "Schließen „Mehr Busse?“"
        assert button_words(1_400)[0] == "Gesendet, noch keine Antwort (1,4 s)"
        assert lost_words(made, act, NOON).startswith("Schließen „Mehr Busse?“: um 12:00:00")
    with speaking("pl"):
        assert act_words(made, SetBlackout((), True)) == "CZERŃ"
        assert act_words(made, ExtendPoll("p", NOON)).startswith("Przedłuż głosowanie „Mehr")


def test_the_bar_at_the_top_is_in_the_language():
    made = running()
    with speaking("es"):
        bar = status_bar(picture(link=LinkStatus(LinkPhase.LOST)))
    assert (bar.air, bar.link.text) == ("FUERA DEL AIRE", "SIN CONEXIÓN")
    assert bar.crowd.text == "0 asambleas · 61.870 móviles"
    with speaking("de"):
        assert still_running(made) == "„Mehr Busse?“ ist offen. „Rede“ ist auf Sendung."
        assert hindrance(desk_commands(()), "none") == "Dafür gibt es jetzt nichts."


def test_a_desk_is_unlocked_by_the_word_of_its_language():
    with speaking("de"):
        assert opens("Entsperren", "")
        assert not opens("unlock", "")


@pytest.mark.usefixtures("themed")
def test_a_desk_in_arabic_shows_no_english_around_its_panels(qtbot, tmp_path):
    with speaking("ar"), open_desk(qtbot, tmp_path) as desk:
        desk.show_frame(Frame(picture(link=LinkStatus(LinkPhase.LOST, heard_at=Millis(1))), None))
        window = desk.window
        texts = [one.windowTitle() for one in window.docks.values()]
        bottom = window.bottombar
        buttons = (bottom.count, bottom.palette_button, bottom.help_button)
        texts += [one.text() for one in (*buttons, *window.workspaces.buttons.values())]
        texts += [window.topbar.lamp.text(), window.topbar.banner.text()]
        texts += [f"{one.group} {one.label}" for one in desk_commands(window.spaces)]
    said = [text for text in texts if LATIN.search(KEYS.sub("", text))]
    assert said == []


def test_news_of_link_and_elections_are_in_the_language():
    lost = picture(link=LinkStatus(LinkPhase.LOST))
    with speaking("fr"):
        (alert,) = news(picture(), lost)
    assert alert.sentence == "La connexion au serveur est perdue. Le serveur ne répond pas."
