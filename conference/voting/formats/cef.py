"""The Condorcet Election Format of condorcet.vote: rankings, one or many voters a line.

::

    #/Candidates: Ann ; Ben ; Cem
    #/Number of Seats: 2
    #/Weight Allowed: true
    # a comment
    Ann > Ben = Cem * 4         # four voters
    a tag, another || Ben > Ann ^2
    /EMPTY_RANKING/ * 3

Read only. Weights (``^2``) count if the file allows them; tags are left out. Candidates' ids are
their names. Lines are read as those of ABIF are, so faults have the same words.
"""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from conference.tables.naming import tidy
from conference.voting.formats import abif
from conference.voting.formats.text import Faults
from conference.voting.profile import Candidate, Election, rankings

__all__ = ["read"]

_PARAMETER = re.compile(r"#/\s*([^:]+?)\s*:\s*(.*)")
_TAIL = re.compile(r"(.*?)\s*(?:\^\s*(\d+))?\s*(?:\*\s*(\d+))?\s*$")
_EMPTY = "/EMPTY_RANKING/"


def read(text: str, source: str = "this file") -> Election:
    """The election in the text; raises a TableError with every faulty line."""
    faults = Faults(source, "bad_cef")
    said = {m[1].casefold(): m[2] for m in map(_PARAMETER.match, text.split("\n")) if m}
    weighs = said.get("weight allowed", "").casefold() == "true"
    lines, weighted = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        bare = line.split("#", 1)[0]
        ranking, weight, times = _parts(bare.rpartition("||")[2])
        weighted += weight is not None
        if any(mark in ranking for mark in "[]"):
            faults.add(number, "has a bracket in a name")
        lines.append(_ballot(ranking, int(times or 1) * int((weighs and weight) or 1)))
    faults.stop()
    names = [tidy(name) for name in said.get("candidates", "").split(";") if name.strip()]
    if not any(lines) and names:
        election = Election((), rankings(np.zeros((0, 0), np.int16)))
    else:
        election = abif.read("\n".join(lines), source)
    named = {candidate.id for candidate in election.candidates}
    people = [Candidate(name, name) for name in dict.fromkeys(names) if name not in named]
    remarks = ["Weights are not allowed by the file, and are left out."] if weighted else []
    seats = said.get("number of seats", "").strip()
    return replace(
        election,
        candidates=(*election.candidates, *people),
        seats=int(seats) if seats.isdecimal() and 1 <= int(seats[:5]) < 10**4 else None,
        remarks=(*election.remarks, *(() if weighs else remarks)),
    )


def _parts(text: str) -> tuple[str, str | None, str | None]:
    """A ranking, its weight and how often it is there."""
    found = _TAIL.fullmatch(text.strip())
    return (found[1], found[2], found[3]) if found else (text, None, None)


def _ballot(ranking: str, times: int) -> str:
    """The line of ABIF for so many ballots; "" for none."""
    if ranking == _EMPTY:
        return f"{times}:"
    tiers = [[tidy(name) for name in tier.split("=")] for tier in ranking.split(">")]
    named = [[f"[{name}]" for name in tier if name] for tier in tiers]
    told = ">".join("=".join(tier) for tier in named if tier)
    return f"{times}:{told}" if told else ""
