"""What single cells say: nothing, a tick, points."""

from __future__ import annotations

import re

from conference.tables.naming import alike
from conference.tables.words import yes_or_no
from conference.voting.formats.table_ranks import rank_of

__all__ = ["NOTHING", "NO_NAME", "is_mark", "is_nothing", "is_overvote", "points_text", "tick_of"]

NOTHING = frozenset(
    {
        "", "-", "--", "---", ".", "skipped", "skip", "undervote", "under vote", "$undervote",
        "overvote", "over vote", "$overvote", "blank", "n/a", "#n/a", "not ranked", "unranked",
        "no preference", "no choice", "no answer", "not answered", "keine angabe", "k.a.",
        "spoiled", "spoilt", "spoiled ballot", "invalid", "invalid ballot", "ungültig", "(blank)",
        "blank ballot", "leer", "(leer)", "vote blanc", "bulletin blanc", "vote nul",
        "bulletin nul", "voto en blanco", "en blanco", "voto nulo", "scheda bianca", "scheda nulla",
        "(empty)",
    }
)  # fmt: skip
"""What stands in the place of a name or a mark where there is none; in the form of ``alike``."""
_MISSING = frozenset({"nan", "NaN", "null", "NULL", "<NA>"})
"""What programs write for an empty cell."""
NO_NAME = frozenset(
    "none nobody keine keiner niemand aucun aucune personne ninguno ninguna nadie nessuno nessuna "
    "geen niemand".split()
)
"""What voters write at a rank where they have no name."""
_OVERVOTES = frozenset({"overvote", "over vote", "$overvote"})
_FOR = frozenset(
    "approve approved approves support agree agreed selected checked ticked marked chosen for "
    "gewählt ausgewählt angekreuzt zustimmung da נכון כן نعم हाँ có ya 1.0 1,0".split()
)
_NOT = frozenset(
    "disapprove disapproved oppose disagree unselected unchecked unticked unmarked against "
    "abstain none ablehnung nu לא لا नहीं không tidak 0.0 0,0".split()
) | {"not selected", "not checked", "not approved", "do not approve", "nicht gewählt"}
_UNITS = re.compile(
    r"(?:[%★⭐]|/\s?\d+|(?:out )?of \d+|points?|pts?\.?|stars?|marks?|punkte?|pkt\.?|sterne?|"
    r"étoiles?|puntos?|punti|estrellas?|stelle|punten|p\.?|[€$£¥]|eur|usd|gbp|chf|euros?|\((?:[^()]*)\)|"
    r"-\s\D.*)"
)
_NUMBER = re.compile(r"([+-]?\d[\d.,' ]*(?:e[+-]?\d+)?)\s*(.*)", re.IGNORECASE)
_STARS = re.compile(r"[★⭐*]+[☆]*|☆+")


def is_nothing(cell: str) -> bool:
    """Whether the cell says nothing."""
    return not cell or cell in _MISSING or alike(cell) in NOTHING


def is_overvote(cell: str) -> bool:
    """Whether the cell stands for several marks at a place for one."""
    return alike(cell) in _OVERVOTES


def tick_of(cell: str, label: str) -> bool | None:
    """Whether the cell is a tick; the name of its own column is one, as forms write it."""
    said = yes_or_no(cell)
    if said is not None:
        return said
    word = alike(cell)
    if word in _FOR or word == alike(label):
        return True
    return False if is_nothing(cell) or word in _NOT else None


def points_text(cell: str) -> str:
    """The number in a cell without its unit, as :func:`read_numbers` takes it; else the cell."""
    bare = cell.strip().strip('"')
    if is_nothing(bare):
        return ""
    if _STARS.fullmatch(bare):
        return str(sum(sign in "★⭐*" for sign in bare))
    found = _NUMBER.fullmatch(bare.lstrip("€$£¥ "))
    if found is not None and (not found[2] or _UNITS.fullmatch(found[2].lower())):
        return found[1].strip()
    return bare


def is_mark(cell: str, label: str, want: str) -> bool:
    """Whether the cell is what the column of a candidate may hold."""
    if is_nothing(cell):
        return True
    if want in ("scores", "scale"):
        found = _NUMBER.fullmatch(points_text(cell))
        return found is not None and not found[2]
    if want == "ranking":
        return rank_of(cell) is not None
    return tick_of(cell, label) is not None or (want == "choice" and rank_of(cell) is not None)
