"""An answer that refuses comes to all panels in the language of the desk."""

from conference.client.session import Answered
from conference.protocol.messages import Ack, Refused
from conference.ui.bridge.refused import in_words
from conference.words.spoken import speaking

TAKEN = Refused("c1", "another_is_open", "“Who?” is still open. Close it first.", {"poll": "p1"})


def test_a_refusal_is_in_the_language_of_the_desk():
    event = Answered(None, TAKEN, 3.0)
    assert in_words(event) == event
    with speaking("pl"):
        answer = in_words(event).answer
    assert answer.sentence == "„Who?” jest jeszcze otwarte. Najpierw je zamknij."
    assert (answer.id, answer.code, answer.params) == ("c1", "another_is_open", {"poll": "p1"})


def test_what_was_done_is_as_it_is():
    event = Answered(None, Ack("c1"), 3.0)
    with speaking("pl"):
        assert in_words(event) is event
