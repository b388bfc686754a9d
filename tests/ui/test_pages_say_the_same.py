"""Of one result, pages, desk and hall say the same: each is asked about the same polls."""

import json
import shutil
import subprocess
from fractions import Fraction
from pathlib import Path

import msgspec
import numpy as np
import pytest
from outcomes import NAMES, STV, duels, ended, every, pointed, ranked, scale, sent, stv, ticked
from pictures import NOON, picture, poll, sheet_of, tally

from conference.ui.display.says.screen import screen
from conference.ui.polls.says.figures import Distribution, DuelMatrix
from conference.ui.polls.says.outcome import shown_outcome
from conference.ui.polls.says.rounds import RoundsChart
from conference.voting.decision import BASES, Majority, Rule
from conference.voting.profile import END, rankings

ASK = Path(__file__).with_name("said_by_pages.mjs")
RANKED = ["borda", "irv", "stv-meek", "stv-ers97", "stv-rational", "ranked-pairs", "copeland"]
COMMITTEES = ["pav", "seq-pav", "seq-phragmen", "equal-shares", "cc", "sav"]
WIDE = ("مجلس الرعاية", "国家医疗", "Ben", "Dia")


def published(counts, options=NAMES, **other):
    none = (0,) * len(options)
    values = {"state": "published", "closed_at": NOON, "options": options}
    values["tally"] = tally(counts, none)
    return poll(**values | other)


def decided(counts, rule, **votes):
    """A published motion that was decided by this rule."""
    options = ("For", "Against")
    return published(counts, options, sheet=sheet_of(options, counts, rule, **votes))


def motions():
    """Motions by every base and kind of majority: clear, tied, by the chair, without a quorum."""
    known = {"present": 3_000, "members": 4_000}
    for base in BASES:
        for counts in ((1_400, 600), (1_000, 1_000), (0, 0)):
            yield decided(counts, Rule(Majority(2, 3), base), abstentions=7, **known)
    for present in (29, 30):
        yield decided((18, 2), Rule(quorum=30), present=present)
        yield decided((10, 10), Rule(quorum=30), present=present)
    for chair in ("yes", "no", None):
        yield decided((10, 10), Rule(casting_vote=True), chair=chair)
    for most in (Fraction(1, 5), Fraction(2, 5)):
        yield decided((7, 3), Rule(Majority(0, 1, more_than=True), most_against=most))
    yield decided((5, 5), Rule(Majority(1, 3)))
    yield decided((3, 8), Rule(of="cast"), yes=3)
    yield decided((10, 10), Rule(of="cast"))


def asked():
    """Polls of every kind and rule, clear and tied, by many and by nobody, whole and in rounds."""
    yield from every()
    yield from (ticked(rule) for rule in COMMITTEES)
    for rule in RANKED:
        seats = 1 if rule in {"irv", "ranked-pairs", "copeland"} else 2
        yield ended("ranking", rule, ranked(STV), seats=seats)
    yield duels("ranked-pairs", [("ABC", 5), ("BCA", 1)])
    yield from (sent(stv(shown_round=number)) for number in range(1, 4))
    yield from (scale((1, 1, 1, 0)), scale((0, 0, 0, 0)), pointed(state="closed"))
    yield ended("ranking", "stv-scottish", rankings(np.full((0, 4), END, np.int16)), seats=2)
    yield from motions()
    yield from (
        published(counts)
        for counts in [(90_000, 1, 2, 0), (1, 1, 1, 0), (5, 2, 1, 0), (2, 2, 3, 0)]
    )
    yield from (
        published((0, 0, 0, 0)),
        published((3, 3, 0, 0), WIDE),
        published((4, 3, 0, 0), WIDE),
    )


@pytest.fixture(scope="module")
def pairs():
    """Each poll with what the pages say of it."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("needs node")
    polls = list(asked())
    text = json.dumps([msgspec.to_builtins(one) for one in polls])
    done = subprocess.run(
        [node, str(ASK)], input=text, capture_output=True, text=True, timeout=60, check=True
    )
    return list(zip(polls, json.loads(done.stdout), strict=True))


def scene_of(one):
    return screen(picture(polls=(one,), current="p")).scene


def test_what_came_of_it_is_the_same_sentence(pairs):
    for one, said in pairs:
        scene = scene_of(one)
        if one.state == "published":
            assert scene.verdict == (said["outcome"] or said["note"]), one
            assert scene.verdict == shown_outcome(picture(polls=(one,)), one).verdict
            assert said["status"] == scene.badge.text == "RESULT"


def test_shares_are_the_same_to_the_tenth(pairs):
    compared = 0
    for one, said in pairs:
        scene = scene_of(one)
        match scene.chart:
            case None:
                assert said["shares"] == [bar.percent for bar in scene.bars], one
            case Distribution():
                assert said["shares"] == [step.percent for step in scene.chart.steps], one
            case DuelMatrix():
                assert said["shares"] == [row.record for row in scene.chart.rows], one
            case RoundsChart():
                continue
        compared += 1
    assert compared > 15


def test_a_round_has_the_same_votes(pairs):
    compared = 0
    for one, said in pairs:
        scene = scene_of(one)
        if not isinstance(scene.chart, RoundsChart):
            continue
        lanes = [lane for lane in scene.chart.lanes if lane.index >= 0]
        for lane, figure, share in zip(lanes, said["figures"], said["shares"], strict=True):
            cell = lane.cells[-1]
            gone = cell is None or cell.text == "out"
            assert (figure, share == "out") == ("", True) if gone else figure == cell.text, one
        compared += 1
    assert compared > 6


def test_the_same_options_are_marked_as_chosen(pairs):
    for one, said in pairs:
        if one.outcome is not None and one.state == "published" and not one.shown_round:
            found = one.outcome.elected if one.outcome.ballots else ()
            chosen = [place in found for place in range(len(one.options))]
            assert said["leads"] == chosen, one
