"""The log in other languages: whole sentences, of codes where the server chooses among words."""

import re

import pytest
from pictures import NOON, party, picture, poll

from conference.protocol.messages import LogLine
from conference.ui.log.deeds import deed
from conference.ui.log.panel import LogWidget
from conference.ui.log.says import said
from conference.words.spoken import speaking

SAID = [
    (("scene_taken", "Ann", "", 0, "poll:hall,rooms video:stage"),
     "Ann put the poll on hall and rooms, the video on stage."),
    (("scene_taken_back", "Ann", "", 0, "holding:hall"),
     "Ann went back to the holding card on hall."),
    (("scene_prepared", "Ann", "", 0, "next:all"), "Ann prepared what comes next for all outputs."),
    (("blackout_set", "Ann", "", 0, "black:hall,rooms,phones"),
     "Ann made hall, rooms and phones black."),
    (("timer_added", "Ann", "gone", 0, "60"), "Ann added 60 s to the timer."),
    (("gathering_set", "Ann", "", 0, "opened"), "Ann opened gathering of priorities."),
    (("help_answered", "Ann", "1", 0, "We come."), "Ann answered Party 1: We come."),
    (("conduct_noted", "Mo", "1"), "Party 1 has a note about conduct, by Mo: its card."),
    (("statements_opened", "Ann", "gone"), "Ann asked rooms for statements."),
    (("priorities_received", "Ann", "room/1"), "Ann entered the priorities of Party 1 from paper."),
    (("refused", "Somebody (OSC)", "", 1, "run the show: The token opens nothing."),
     "Somebody (OSC) asked to run the show, and was refused: The token opens nothing."),
]  # fmt: skip


def one(*line):
    made = picture(polls=(poll(),), parties=tuple(map(party, range(3))))
    return said(made, LogLine(1, NOON, *line))


@pytest.mark.parametrize(("line", "sentence"), SAID)
def test_a_code_of_the_server_is_said_in_words(line, sentence):
    assert one(*line) == sentence


def test_how_far_a_witness_is_is_said_with_the_reason():
    assert deed("witness_noted", "Ann", "3 “Fay”", "cannot_come Ill.") == (
        "Ann noted of the witness of proposal 3 “Fay”: cannot come (Ill.)."
    )
    assert deed("witness_noted", "Ann", "3 “Fay”", "coming").endswith("3 “Fay”: coming.")


def test_a_line_is_a_sentence_of_the_language_of_the_desk():
    with speaking("de"):
        assert one("poll_opened", "Ann", "p") == "Ann hat die Abstimmung „30% or 40%?“ geöffnet."
        assert one("item_started", "", "gone") == (
            "Der Server hat den Punkt (gelöscht) auf Sendung genommen."
        )
        assert one("refused", "Ann", "p", 3, "open poll: No.") == (
            "Ann wollte: die Abstimmung „30% or 40%?“ öffnen. Abgelehnt (3-mal): No."
        )
        assert one("parties_lost", "", "", 12).startswith("12 Versammlungen haben")
    with speaking("pl"):
        assert one("parties_back", "", "", 12) == "12 zebrań wróciło."
        assert one("parties_back", "", "", 22) == "22 zebrania wróciły."


def test_in_arabic_only_names_and_keys_are_in_latin_letters(qtbot):
    with speaking("ar"):
        widget = LogWidget()
        qtbot.addWidget(widget)
        texts = [widget.empty.text(), widget.view.accessibleName()]
        texts += [one(*line) for line, _ in SAID[:9]]
    assert set(re.findall("[A-Za-z]{2,}", " ".join(texts))) <= {
        "Ann", "Mo", "Party", "We", "come",
    }  # fmt: skip


def test_why_something_was_not_done_is_said_in_the_language_of_the_desk():
    why = "The token opens nothing. The last one came from 10.0.0.9."
    with speaking("de"):
        assert one("refused", "Somebody (OSC)", "", 3, f"run the show: {why}") == (
            "Jemand (OSC) wollte: die Regie führen. Abgelehnt (3-mal): "
            "Das Token öffnet nichts. Das letzte kam von 10.0.0.9."
        )
        assert one("cue_answered", "", "song", 0, "gone: skipped") == (
            "Ein Cue wurde nicht ausgeführt, gone: übersprungen"
        )
