"""What of an election a format cannot hold, said when it is written."""

from __future__ import annotations

from collections.abc import Iterator

from conference.voting.facts import facts_of
from conference.voting.formats.blt_write import AFTER_TITLE
from conference.voting.formats.pabulib_write import has_listable_ids
from conference.voting.formats.preflib_write import KEPT as PREFLIB_KEPT
from conference.voting.profile import Approvals, Election, Kept, Rankings, Scores

__all__ = ["losses"]

PREFLIB = (".soc", ".soi", ".toc", ".toi", ".cat")
TITLED = (".blt", ".pb", ".abc.yaml", ".abif", *PREFLIB)
SEATED = (".blt", ".abc.yaml", ".abif")
NAMED = (".blt", ".pb", ".abif", ".csv", *PREFLIB)
CLOSED_UP = (".abif", *PREFLIB)
KEPT = {
    "blt": "ids of ballots",
    "pb": "ids of voters and further columns",
    "abc.yaml": "the order of the ballots and the expected results",
    "abif": "comments and what else the file says",
}
"""What is lost of the rows that a reader kept for a writer of its own format."""


def losses(election: Election, suffix: str) -> list[str]:
    """A sentence for each thing that a file of that ending does not have room for."""
    return [f"Not kept in {suffix}: {what}." for what in _lost(election, suffix)]


def _lost(election: Election, suffix: str) -> Iterator[str]:
    people = election.candidates
    if election.title and suffix not in TITLED:
        yield "the title"
    if election.seats is not None and suffix not in SEATED:
        yield f"the number of seats ({election.seats})"
    if any(c.name != c.id for c in people) and suffix not in NAMED:
        yield "names; candidates are numbered from 0"
    if any(c.withdrawn for c in people) and suffix != ".blt":
        yield "who has withdrawn"
    if election.seats is None and suffix == ".blt":
        yield "that the number of seats is not known (it is written as 1)"
    if election.budget is None and suffix != ".blt" and any(map(election.meta.get, AFTER_TITLE)):
        yield "the source and comment after the title"
    if election.drawn and suffix != ".blt":
        yield "the order drawn by lot"
    if election.invalid:
        yield f"the number of invalid ballots ({election.invalid})"
    kept = election.kept
    if kept and suffix != f".{kept.form}" and _has_more(kept):
        yield KEPT[kept.form]
    yield from _meta_lost(election, suffix)
    yield from _ballots_lost(election, suffix)


def _has_more(kept: Kept) -> bool:
    """Whether there is more in the file than what an election has."""
    if kept.form != "abif":
        return True
    lines = (line for (line,) in kept.tables["lines"])
    return any("#" in line or ("{" in line and '"title"' not in line) for line in lines)


def _meta_lost(election: Election, suffix: str) -> Iterator[str]:
    form = election.kept.form if election.kept else ""
    if election.budget is not None and suffix != ".pb":
        yield "the budget, costs, and the rest of META"
    if election.budget is None and suffix == ".pb":
        yield "which sum there is to spend (budget and costs are written as 0)"
    headed = any(key.startswith(PREFLIB_KEPT) and value for key, value in election.meta.items())
    if headed and suffix not in PREFLIB:
        yield "the header of the PrefLib file"
    if suffix == ".pb" and form != "pb" and not has_listable_ids(election):
        yield "ids; projects are numbered from 1"
    if election.meta.get("weight_scale") and suffix != f".{form}":
        yield f"fractions of weights (all are multiplied by {election.meta['weight_scale']})"


def _ballots_lost(election: Election, suffix: str) -> Iterator[str]:
    facts = facts_of(election)
    ballots = election.ballots
    if isinstance(ballots, Rankings) and suffix in PREFLIB and facts.blank:
        yield f"ballots without a candidate ({facts.blank})"
    if isinstance(ballots, Rankings) and suffix in CLOSED_UP and facts.spoilt.skipped:
        yield f"skipped ranks, which are closed up (on {facts.spoilt.skipped} ballots)"
    if isinstance(ballots, Scores) and suffix == ".cat":
        yield "points"
    if isinstance(ballots, Approvals) and suffix == ".abif":
        yield "that ticks are no ranks (they are written as equal ranks)"
    if facts.spoilt.overvotes or facts.spoilt.repeated:
        yield "which skipped ranks were overvotes or repetitions"
