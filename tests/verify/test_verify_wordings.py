"""What anyone can check of wordings: they stand beside what was asked, and later ones say why."""

import json

import pytest
from meetings import POLL, founded
from public_verifier import verifier

from conference.deliberation.polls.commands import OpenPoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Poll
from conference.deliberation.wordings.commands import SetLanguages, Worded, WordIn
from conference.deliberation.wordings.parts import words_key
from conference.protocol.codec import encode_event

ORIGINAL = ("How warm?", "18 degrees", "21 degrees")
WELSH = ("Pa mor gynnes?", "18 gradd", "21 gradd")


def entries():
    """A question in Welsh before it opens, corrected after it; and words of a scene."""
    driver = founded()
    driver.must(SetLanguages("en", ("cy",)))
    driver.must(preparing(Poll(POLL, ORIGINAL[0], ORIGINAL[1:])))
    driver.must(WordIn((Worded("poll/p1", "cy", ORIGINAL, WELSH),)))
    driver.must(OpenPoll(POLL))
    words = ("A break", "")
    driver.must(WordIn((Worded(words_key(*words), "cy", words, ("Egwyl", "")),)))
    corrected = (WELSH[0], "18 gradd C", WELSH[2])
    driver.must(WordIn((Worded("poll/p1", "cy", ORIGINAL, corrected),), "The unit"))
    return [(kind, json.loads(body)) for kind, body in map(encode_event, driver.events)]


def checked(taken):
    conference = verifier.Conference()
    for kind, body in taken:
        conference.take(kind, body)
    return conference


def test_the_public_verifier_follows_wordings():
    assert checked(entries()).unknown == {}


CHANGES = {
    "a correction without a reason": (-1, {"reason": " "}),
    "of another question": (-1, {"original": ["How cold?", *ORIGINAL[1:]]}),
    "an option too few": (-1, {"texts": list(WELSH[:2])}),
    "an empty option": (-1, {"texts": [WELSH[0], "", WELSH[2]]}),
    "options alike": (-1, {"texts": [WELSH[0], "18", "18"]}),
    "of no poll": (-1, {"what": "poll/p2"}),
    "of other words": (-2, {"original": ["A pause", ""]}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_does_not_fit_is_found(change):
    place, fields = CHANGES[change]
    found = entries()
    kind, body = found[place]
    found[place] = kind, body | fields
    with pytest.raises(verifier.Misfit):
        checked(found)
