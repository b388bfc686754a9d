"""What anyone can check of surveys: asked once, and nothing told of fewer than five people."""

import json

import pytest
from meetings import founded
from public_verifier import verifier

from conference.deliberation.surveys.cells import Answer, told
from conference.deliberation.surveys.commands import (
    CloseSurvey,
    OpenSurvey,
    PrepareSurvey,
    TellSurvey,
)
from conference.deliberation.surveys.model import Question, QuestionKind
from conference.protocol.codec import encode_event

HEARD = Question(QuestionKind.SCALE, "I felt heard")


def asked():
    """A survey with ten answers in the north and seven in the south."""
    driver = founded()
    driver.must(PrepareSurvey("s1", "How was it?", (HEARD,)))
    driver.must(OpenSurvey("s1"))
    driver.must(CloseSurvey("s1"))
    answers = [Answer(room, (3,)) for room, count in ((0, 10), (2, 7)) for _ in range(count)]
    places = {0: "n", 1: "n", 2: "s"}
    driver.must(TellSurvey("s1", told((HEARD,), answers, places, ["n", "s"]).result))
    return [(kind, json.loads(body)) for kind, body in map(encode_event, driver.events)]


def checked(entries):
    """The verifier after these entries; raises what does not fit."""
    conference = verifier.Conference()
    for kind, body in entries:
        conference.take(kind, body)
    return conference


def test_the_public_verifier_follows_a_survey():
    conference = checked(asked())
    assert (conference.unknown, conference.surveys.state) == ({}, {"s1": "told"})


def cell(place, count, shown=True):
    return {"place": place, "answers": count, "counts": [[0, 0, count, 0, 0] if shown else None]}


CELLS = {
    "too few": [cell("", 4), cell("n", 4, False), cell("s", 0)],
    "too few by difference": [cell("", 12), cell("n", 9), cell("s", 3, False)],
    "more than there are": [cell("", 9), cell("n", 9), cell("s", 5)],
    "a region of a hidden whole": [cell("", 9, False), cell("n", 9), cell("s", 0)],
    "in another order": [cell("", 17), cell("s", 7), cell("n", 10)],
    "without a region": [cell("", 17), cell("n", 10)],
}


@pytest.mark.parametrize("change", CELLS)
def test_cells_that_may_not_be_told_are_found(change):
    entries = asked()
    kind, body = entries[-1]
    entries[-1] = kind, body | {"result": {"rooms": 2, "cells": CELLS[change]}}
    with pytest.raises(verifier.Misfit):
        checked(entries)


@pytest.mark.parametrize("place", [-4, -3, -2])
def test_what_is_left_out_is_missed(place):
    entries = asked()
    del entries[place]
    with pytest.raises((verifier.Misfit, KeyError)):
        checked(entries)


def test_what_is_told_twice_or_opened_twice_is_found():
    entries = asked()
    for again in (entries[-1], entries[-3], entries[-4]):
        with pytest.raises(verifier.Misfit):
            checked([*entries, again])
