"""Closed polls for the tests, counted by the real rules."""

import msgspec
import numpy as np
from pictures import NOON, poll, tally

from conference.core.ids import PollId
from conference.deliberation.polls.counting import _frozen, up_to_round
from conference.deliberation.polls.model import Kind, Poll
from conference.voting.profile import END, Election, approvals, named_candidates, rankings, scores
from conference.voting.rules import RULES, count

NAMES = ("Ada", "Ben", "Cem", "Dia")
STV = [("AB", 9), ("BA", 3), ("CDA", 2), ("DC", 4), ("C", 1), ("DB", 2)]
CIRCLE = [("ABC", 8), ("BCA", 7), ("CAB", 6)]


def ranked(groups, names=NAMES):
    """Rankings written by the first letters of the names, and how many gave each."""
    letters = {name[0]: place for place, name in enumerate(names)}
    prefs = np.full((len(groups), len(names)), END, np.int16)
    for row, (order, _) in enumerate(groups):
        prefs[row, : len(order)] = [letters[letter] for letter in order]
    return rankings(prefs, np.array([number for _, number in groups]))


def ended(kind, rule, ballots, options=NAMES, seats=1, **other):
    """The document of a published poll of this kind with the outcome of its rule."""
    asked = Poll(PollId("p"), "Who?", tuple(options), kind=Kind(kind), rule=rule, seats=seats)
    wanted = None if RULES[rule].gives in {"winner", "value"} else seats
    found = count(
        rule, Election(named_candidates(asked.options), ballots), seats=wanted, seed="seed"
    )
    values = {
        "kind": kind,
        "rule": rule,
        "options": asked.options,
        "seats": seats,
        "state": "published",
        "closed_at": NOON,
        "rule_title": RULES[rule].title,
        "rule_sentence": RULES[rule].sentence,
        "outcome": _frozen(asked, found, "seed"),
        "tally": tally(tuple(range(1, len(options) + 1)), (0,) * len(options)),
        "channels": ("phones",),
    }
    return poll(**values | other)


def stv(**other):
    return ended("ranking", "stv-scottish", ranked(STV), seats=2, **other)


def sent(one):
    """The same as others than the desk are sent it: no further than the round shown."""
    return msgspec.structs.replace(one, outcome=up_to_round(one.outcome, one.shown_round))


def duels(rule="schulze", groups=CIRCLE, **other):
    return ended("ranking", rule, ranked(groups, NAMES[:3]), NAMES[:3], **other)


def scale(counts=(1, 2, 6, 3), options=("0%", "10%", "20%", "30%"), **other):
    ballots = rankings(np.arange(len(options))[:, None], np.array(counts))
    none = (0,) * len(options)
    return ended("scale", "median", ballots, options, tally=tally(tuple(counts), none), **other)


def ticked(rule="approval", seats=2, **other):
    rows = np.array([[1, 1, 0, 0], [1, 0, 1, 0], [1, 0, 0, 0], [0, 1, 0, 1], [0, 1, 1, 0]], bool)
    return ended("approval", rule, approvals(rows), seats=seats, **other)


def pointed(**other):
    given = scores(np.array([[3, 1, 0, 0], [0, 4, 0, 0], [2, 0, 2, 0]]))
    return ended("points", "score", given, budget=4, **other)


def every():
    """One of each way to draw an outcome."""
    return [stv(), stv(shown_round=2), duels(), scale(), ticked(), ticked("seq-pav"), pointed()]
