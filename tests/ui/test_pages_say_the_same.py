"""Of one result, pages, desk and hall say the same: each is asked about the same polls."""

import json
import re
import shutil
import subprocess
from fractions import Fraction
from pathlib import Path

import msgspec
import numpy as np
import pytest
from chambers import chamber_picture
from chambers import decided as in_chamber
from outcomes import NAMES, STV, duels, ended, every, pointed, ranked, scale, sent, stv, ticked
from pictures import NOON, picture, poll, sheet_of, tally

from conference.protocol.views import NeedsView
from conference.ui.display.says.screen import screen
from conference.ui.pages.says.figures import asked as asked_as
from conference.ui.pages.says.figures import asked_badge, badge_words, result, turnout_words
from conference.ui.picture import counted
from conference.ui.polls.says.bars import bar_mark, option_bars, track_words
from conference.ui.polls.says.figures import Distribution, DuelMatrix
from conference.ui.polls.says.outcome import shown_outcome
from conference.ui.polls.says.rounds import RoundsChart
from conference.ui.polls.says.verdict import decided_words
from conference.voting.decision import BASES, Majority, Rule
from conference.voting.profile import END, rankings
from conference.words.spoken import speaking

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


def chamber_polls():
    """Decisions of the chamber by every base, closed and published, tied, and without a quorum."""
    for of in BASES:
        needs = NeedsView("clause", "Clause", "2/3", of, "1/2", "seats", "chair")
        for people in ((55, 20, 5), (30, 30, 0), (0, 0, 0)):
            yield in_chamber(people, needs, tie_broken="yes" if people[0] == people[1] else "")
            yield in_chamber(people, needs, state="closed", sheet=None)
        yield in_chamber((55, 20, 5), needs, seated=200)
    voted = NeedsView("clause", "Clause", "unanimous", "cast", "60", "present", "status-quo")
    yield in_chamber((55, 0, 0), voted)
    yield in_chamber((61, 0, 0), voted)


def said_by_pages(polls, language="en"):
    """What the pages say of each poll in a language."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("needs node")
    text = json.dumps([msgspec.to_builtins(one) for one in polls])
    done = subprocess.run(
        [node, str(ASK), language],
        input=text,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def pairs():
    """Each poll with what the pages say of it."""
    polls = list(asked())
    return list(zip(polls, said_by_pages(polls), strict=True))


def test_a_decision_of_the_chamber_has_the_same_words_shares_and_base_everywhere():
    polls = list(chamber_polls())
    for one, said in zip(polls, said_by_pages(polls), strict=True):
        known = counted(chamber_picture(one), one)
        bars = option_bars(one, known)
        assert said["outcome"] == (decided_words(one) if one.sheet else ""), one
        assert said["shares"] == said["asked"] == [bar.percent for bar in bars], one
        assert said["whole"] == said["asked_whole"] == track_words(one), one
        assert said["apart"] == [not bar.has_track for bar in bars], one
        mark = bar_mark(one)
        assert said["mark"] == (mark and {"at": pytest.approx(mark.at), "label": mark.words}), one
        assert said["turnout"] == turnout_words(chamber_picture(one), one, known), one


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


def plain(text):
    """A sentence without the signs that isolate names in it."""
    return re.sub("[\u2068\u2069]", "", text)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_previews_say_it_in_the_language_of_the_pages(language):
    polls = list(asked())
    for one, said in zip(polls, said_by_pages(polls, language), strict=True):
        known = counted(picture(), one)
        with speaking(language):
            found, question = result(one, known), asked_as(one, known)
            badges = badge_words(found.status), asked_badge(one, question)
        assert (said["badge"], said["asked_badge"]) == badges, one
        assert plain(said["note"]) == plain(found.note), one
        assert (said["unit"], said["whole"]) == (found.unit, found.whole), one
        assert said["figures"] == [bar.people for bar in found.bars], one
        assert said["shares"] == [bar.percent for bar in found.bars], one
