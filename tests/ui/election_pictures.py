"""Pictures of elections for the tests: nominations, a ballot, a count by the real rules."""

from dataclasses import replace

import msgspec
from outcomes import _frozen, ended, ranked
from pictures import NOON, output, picture

from conference.client.replica import NOTHING
from conference.core.ids import PollId
from conference.deliberation.polls.model import Kind, Poll
from conference.protocol.messages import Snapshot
from conference.protocol.views import (
    ChamberView,
    ElectionView,
    HolderView,
    LotView,
    NominationView,
    Output,
    Scene,
    SceneKind,
    VacancyView,
)
from conference.voting.profile import Election, Guarantee, named_candidates
from conference.voting.rules import count

NAMES = ("Ada Osei", "Ben Ruiz", "Cem Aydin", "Dia Novak")
PROFILE = (("AC", 9), ("BA", 6), ("CD", 4), ("DB", 3))


def nomination(number, **other):
    values = {
        "election": "board",
        "number": number,
        "name": NAMES[number - 1],
        "area": "",
        "groups": ("Women",) if number in (1, 4) else (),
        "seat": number,
        "proposer": None,
        "reason": "A letter.",
        "signed": (7, 8),
        "needed": 2,
        "accepted": True,
        "paper": "",
        "statement": "I will listen.",
        "photo": "",
        "withdrawn": "",
        "missing": (),
        "refused": "",
    }
    return NominationView(**values | other)


def election(**other):
    values = {
        "id": "board",
        "place": 0,
        "title": "The board",
        "office": "Board",
        "seats": 2,
        "rule": "stv-scottish",
        "rule_title": "STV, Scottish rules",
        "rule_sentence": "Several seats in proportion.",
        "kind": "ranking",
        "electorate": "chamber",
        "area": "",
        "signatures": "2",
        "needed": 2,
        "entitled": 100,
        "training": "",
        "group": "",
        "least": "",
        "closes_at": None,
        "rest": False,
        "stage": "open",
        "reason": "",
        "nominated": (),
        "candidates": (),
        "value": "",
        "order": (),
        "uncontested": False,
        "floor": "",
        "poll": None,
        "lot": None,
        "back_lot": None,
        "counter": "",
        "differences": (),
        "elected": (),
        "unfilled": 0,
        "holders": (),
        "vacancies": (),
    }
    return ElectionView(**values | other)


def put(**other):
    """Put to the vote by the poll "board", in the order of the names."""
    values = {"stage": "put", "candidates": (1, 2, 3, 4), "order": (1, 2, 3, 4), "value": "4711"}
    return election(**values | {"poll": "board"} | other)


def held(**other):
    """The office is held by 1 and 3, of whom 1 has resigned; the seat is offered to 4."""
    holders = (
        HolderView(1, NAMES[0], NOON, False, "resigned", NOON, "A new job.", ""),
        HolderView(3, NAMES[2], NOON, False, "", None, "", ""),
    )
    vacancy = VacancyView(1, NAMES[0], "offered", 4, NAMES[3], ())
    values = {"stage": "elected", "elected": (1, 3), "holders": holders, "vacancies": (vacancy,)}
    return put(**values | other)


def vote(state="closed", guarantees=(), **other):
    """The poll "board", counted by the Scottish rules once it is closed."""
    asked = Poll(
        PollId("board"), "Who sits on the board?", NAMES, kind=Kind.RANKING, rule="stv-scottish"
    )
    made = ended("ranking", "stv-scottish", ranked(PROFILE, NAMES), NAMES, seats=2, id="board")
    given = Election(named_candidates(NAMES), ranked(PROFILE, NAMES), guarantees=guarantees)
    outcome = _frozen(asked, count("stv-scottish", given, seats=2, seed="s"), "s")
    is_over = state in {"closed", "published"}
    values = {
        "question": asked.question,
        "state": state,
        "electorate": "chamber",
        "outcome": outcome if is_over else None,
        "tally": made.tally if is_over else None,
        "present": 90 if is_over else None,
    }
    return msgspec.structs.replace(made, **values | other)


def women(least=1):
    """Seats for the candidates on the third and fourth place."""
    return (Guarantee("Women", ("3", "4"), least),)


def elections_picture(*elections, polls=(), people=(1, 2, 3, 4), scene=None, **other):
    """A picture of these elections, of which the nominations are given by number or as views."""
    shown = (output(scene or Scene(SceneKind.HOLDING)),)
    made = picture(polls=polls, outputs=shown, **other)
    listed = [one if isinstance(one, NominationView) else nomination(one) for one in people]
    views = dict(made.replica.views)
    views["chamber"] = ChamberView(100, 90, ())
    views |= {f"election/{one.id}": one for one in elections}
    views |= {f"nomination/{one.election}/{one.number}": one for one in listed}
    return replace(made, replica=NOTHING.apply(Snapshot(1, NOON, views)))


LOT = LotView("exclusion, round 2", (NAMES[1], NAMES[2]), "")
HALL = Output.HALL
