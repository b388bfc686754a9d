"""The count of an election in the hall: what a round did, in words that can be read from row 40."""

from dataclasses import replace

import msgspec
import pytest
from outcomes import STV, _frozen, ended, ranked, stv
from PySide6.QtGui import QImage, QPainter

from conference.core.ids import PollId
from conference.deliberation.polls.model import Kind, Poll
from conference.ui.display.count import count as draw
from conference.ui.display.measure import Measure
from conference.ui.display.says.count import count_scene
from conference.ui.kit import style
from conference.ui.picture import Tone
from conference.voting.profile import Election, Guarantee, named_candidates
from conference.voting.rules import count


def at(one, shown, state="closed"):
    """The poll as it is while a round is shown."""
    return msgspec.structs.replace(one, shown_round=shown, state=state)


def scene_of(one, guarantee=""):
    return count_scene(one, one.outcome, guarantee)


def guaranteed(profile=(("AC", 10), ("BA", 8), ("C", 3)), names=("Ada", "Ben", "Cem")):
    """Ada and Ben have the quota; one of two seats is guaranteed to a group that is Cem alone."""
    asked = Poll(PollId("p"), "Who?", names, kind=Kind.RANKING, rule="stv-scottish", seats=2)
    election = Election(
        named_candidates(names), ranked(profile, names), guarantees=(Guarantee("C", ("3",), 1),)
    )
    outcome = _frozen(asked, count("stv-scottish", election, seats=2, seed="s"), "s")
    plain = ended("ranking", "stv-scottish", ranked(profile, names), names, seats=2)
    return msgspec.structs.replace(plain, outcome=outcome)


def test_a_round_says_who_is_out_and_where_the_votes_went():
    one = at(stv(), 2)
    scene = scene_of(one)
    assert scene.head == f"Round 2 of {len(one.outcome.rounds)}"
    assert scene.badge.text == "PROVISIONAL"
    assert [line.name for line in scene.lines] == list(one.options)
    moved = [line for line in scene.lines if line.came]
    assert moved
    first = one.outcome.rounds[1].transfers[0]
    source = one.options[first.source]
    assert source in scene.says
    assert all(
        one.options[o] in scene.says for o, votes in enumerate(first.to) if float(votes or 0)
    )
    assert f"Quota {int(float(one.outcome.quota))}" == scene.quota


def test_what_later_rounds_decide_is_not_in_it():
    one = stv()
    for shown in range(1, len(one.outcome.rounds)):
        scene = scene_of(at(one, shown))
        elected = {o for r in one.outcome.rounds[:shown] for o in r.elected}
        said = {line.index for line in scene.lines if line.status.casefold() == "elected"}
        assert said == elected
        assert not scene.is_whole


def test_the_end_has_the_elected_first_with_their_rounds_and_is_a_result_once_published():
    one = stv()
    scene = scene_of(at(one, 0, "published"))
    assert scene.badge.text == "RESULT"
    chosen = [line.index for line in scene.lines if line.status]
    assert chosen == list(one.outcome.elected)
    assert all(line.status.startswith("ROUND ") for line in scene.lines[: len(chosen)])
    assert scene.says.endswith("are elected.")
    assert scene_of(at(one, 0)).badge.text == "PROVISIONAL"


def test_a_guarantee_says_who_is_guarded_and_doomed_and_what_it_has_changed():
    one = guaranteed()
    first = scene_of(at(one, 1), "Of C at least 1 of 2 seats")
    assert first.effect == (
        "For the guarantee: Cem cannot be excluded any more. Ben cannot be elected any more."
    )
    assert {line.name: line.status for line in first.lines} == {
        "Ada": "ELECTED",
        "Ben": "cannot be elected",
        "Cem": "guarded",
    }
    end = scene_of(at(one, 0, "published"), "Of C at least 1 of 2 seats")
    assert end.effect == "Of C at least 1 of 2 seats: Cem in place of Ben."
    same = msgspec.structs.replace(one, outcome=replace(one.outcome, without=one.outcome.elected))
    assert scene_of(at(same, 0), "G").effect == "G: kept by the votes alone."


def test_of_many_candidates_those_who_went_out_first_are_left_away():
    letters = "ABCDEFGHIJKLMNOP"
    names = tuple(f"{letter}." for letter in letters)
    profile = [(letter, n + 1) for n, letter in enumerate(letters)]
    one = ended("ranking", "stv-scottish", ranked(profile, names), names, seats=2)
    last = len(one.outcome.rounds)
    scene = scene_of(at(one, last - 1))
    assert len(scene.lines) == 12
    assert "A." not in {line.name for line in scene.lines}
    assert "4 candidates not shown" in scene.foot
    early = scene_of(at(one, 1))
    assert len(early.lines) == 12
    assert "P." in {line.name for line in early.lines}


@pytest.mark.parametrize("rule", ["borda", "schulze", "copeland"])
def test_a_rule_without_rounds_has_its_end_alone(rule):
    seats = 1 if rule != "borda" else 2
    scene = scene_of(ended("ranking", rule, ranked(STV), seats=seats))
    assert scene.is_whole
    assert (scene.mark, scene.quota) == (None, "")
    assert "elected." in scene.says


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (390, 844)])
def test_it_is_painted_at_any_size(qapp, size):
    one = guaranteed()
    for shown in (1, 0):
        image = QImage(*size, QImage.Format.Format_RGB32)
        image.fill(style.colour("window"))
        painter = QPainter(image)
        draw(painter, scene_of(at(one, shown), "Of C at least 1 of 2 seats"), Measure(*size))
        painter.end()
        seen = {
            image.pixelColor(x, y).name()
            for x in range(0, size[0], 2)
            for y in range(0, size[1], 3)
        }
        assert style.colour(Tone.ACTION).name() in seen
        assert style.colour("raised").name() in seen
