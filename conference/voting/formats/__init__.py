"""Ballot files, read and written: one module a format.

A reader takes the text of a file and gives an :class:`~conference.voting.profile.Election`, or
raises a :class:`~conference.core.errors.TableError` that lists *every* faulty line with its number
and the reason. A writer gives text that the reader reads back to the same election. Parts of a
format in modules of their own carry its name in front (``blt_names``, ``table_text``).

==============  ===========================================  ======================================
module          files                                         from
==============  ===========================================  ======================================
``blt``         ``.blt``: rankings                            OpenSTV, OpaVote, ERS; many dialects
``preflib``     ``.soc .soi .toc .toi .cat``                  preflib.org
``pabulib``     ``.pb``: participatory budgets                pabulib.org/format
``abcyaml``     ``.abc.yaml``: approval committees            abcvoting
``table``       ``.csv``: one row a ballot                    spreadsheets
==============  ===========================================  ======================================
"""

from __future__ import annotations

from conference.core.errors import ConferenceError
from conference.voting.formats import abcyaml, blt, pabulib, preflib, table
from conference.voting.formats.text import decoded
from conference.voting.profile import Election

__all__ = ["SUFFIXES", "read", "suffix_of", "write"]

SUFFIXES = (".blt", *(f".{kind}" for kind in preflib.KINDS), ".pb", ".abc.yaml", ".csv")


def suffix_of(name: str) -> str:
    """Which of :data:`SUFFIXES` a file's name ends with; refuses others."""
    lowered = name.lower()
    for suffix in (*SUFFIXES, ".abc.yml", ".tsv", ".txt"):
        if lowered.endswith(suffix):
            return {".abc.yml": ".abc.yaml", ".tsv": ".csv", ".txt": ".blt"}.get(suffix, suffix)
    raise ConferenceError(
        "unknown_format", f"{name}: the name must end with one of {', '.join(SUFFIXES)}."
    )


def read(data: bytes, name: str, takes: tuple[str, ...] = ("ranking",)) -> Election:
    """Read a ballot file by the ending of its name.

    ``takes`` are the kinds of ballots that the rule takes (:class:`conference.voting.rules.Rule`);
    a CSV file means different things to different rules.
    """
    suffix, text = suffix_of(name), decoded(data, name)
    if suffix == ".blt":
        return blt.read(text, name)
    if suffix == ".pb":
        return pabulib.read(text, name)
    if suffix == ".abc.yaml":
        return abcyaml.read(text, name)
    want = next((kind for kind in takes if kind in table.WANTS), "ranking")
    if suffix == ".csv":
        return table.read(text, name, want)
    scored = "scores" if want in ("scores", "scale") else ""
    return preflib.read(text, name, suffix[1:], scored)


def write(election: Election, suffix: str) -> str:
    """The election as text in the format of that ending."""
    if suffix == ".blt":
        return blt.write(election)
    if suffix == ".pb":
        return pabulib.write(election)
    if suffix == ".abc.yaml":
        return abcyaml.write(election)
    if suffix == ".csv":
        return table.write(election)
    if suffix[1:] in preflib.KINDS:
        return preflib.write(election, suffix[1:])
    raise ConferenceError(
        "unknown_format", f"{suffix} is none of {', '.join(SUFFIXES)}.", {"suffix": suffix}
    )
