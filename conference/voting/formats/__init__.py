"""Ballot files, read and written: one module a format.

A reader takes the text of a file and gives an :class:`~conference.voting.profile.Election`, or
raises a :class:`~conference.core.errors.TableError` that lists *every* faulty line with its number
and the reason. A writer gives text that the reader reads back to the same election. Parts of a
format in modules of their own carry its name in front (``blt_names``, ``table_text``). Which format
a file has is found by its content (``content``); its ending only decides between two that fit.

==============  ===========================================  ======================================
module          files, by their usual ending                  from
==============  ===========================================  ======================================
``blt``         ``.blt``: rankings                            OpenSTV, OpaVote, ERS; many dialects
``preflib``     ``.soc .soi .toc .toi .cat``                  preflib.org
``pabulib``     ``.pb``: participatory budgets                pabulib.org/format
``abcyaml``     ``.abc.yaml``: approval committees            abcvoting
``table``       ``.csv``: one row a ballot                    spreadsheets
==============  ===========================================  ======================================
"""

from __future__ import annotations

from dataclasses import replace

from conference.core.errors import ConferenceError
from conference.voting.formats import abcyaml, blt, pabulib, preflib, table
from conference.voting.formats.content import content_of, preflib_kind
from conference.voting.formats.text import decoded
from conference.voting.profile import Election

__all__ = ["SUFFIXES", "read", "suffix_of", "write"]

SUFFIXES = (".blt", *(f".{kind}" for kind in preflib.KINDS), ".pb", ".abc.yaml", ".csv")
ALIKE = {".abc.yml": ".abc.yaml", ".tsv": ".csv"}


def suffix_of(name: str) -> str:
    """Which of :data:`SUFFIXES` a file's name ends with; refuses others."""
    suffix = _known_suffix(name)
    if suffix:
        return suffix
    raise ConferenceError(
        "unknown_format", f"{name}: the name must end with one of {', '.join(SUFFIXES)}."
    )


def _known_suffix(name: str) -> str:
    lowered = name.lower()
    found = next((s for s in (*SUFFIXES, *ALIKE) if lowered.endswith(s)), "")
    return ALIKE.get(found, found)


def read(data: bytes, name: str, takes: tuple[str, ...] = ("ranking",)) -> Election:
    """Read a ballot file by its content; what its name says otherwise becomes a remark.

    ``takes`` are the kinds of ballots that the rule takes (:class:`conference.voting.rules.Rule`);
    a CSV file means different things to different rules.
    """
    suffix, text = _known_suffix(name)[1:], decoded(data, name)
    is_preflib = suffix in preflib.KINDS
    kind, remark = content_of(text, name, "preflib" if is_preflib else suffix)
    remarks = [remark]
    want = next((kind for kind in takes if kind in table.WANTS), "ranking")
    if kind == "preflib":
        data_type, remark = preflib_kind(text, suffix)
        remarks.append(remark)
        scored = "scores" if want in ("scores", "scale") else ""
        election = preflib.read(text, name, data_type, scored)
    elif kind == "csv":
        election = table.read(text, name, want)
    else:
        election = {"blt": blt.read, "pb": pabulib.read, "abc.yaml": abcyaml.read}[kind](text, name)
    return replace(election, remarks=(*filter(None, remarks), *election.remarks))


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
