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
``abif``        ``.abif``: rankings and ratings               abiftool, pref_voting
``abcyaml``     ``.abc.yaml``: approval committees            abcvoting
``cef``         read only                                    Condorcet.vote
``votekit``     read only                                    VoteKit's CSV, pref_voting's JSON
``table``       ``.csv``: one row a ballot                    spreadsheets
==============  ===========================================  ======================================
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from conference.core.errors import ConferenceError
from conference.voting.facts import with_distinct_names
from conference.voting.formats import abcyaml, abif, blt, cef, pabulib, preflib, table, votekit
from conference.voting.formats.content import (
    NAMES,
    content_of,
    has_many_categories,
    preflib_kind,
)
from conference.voting.formats.losses import losses
from conference.voting.formats.text import decoded, encoding_remark
from conference.voting.profile import Election

__all__ = ["SUFFIXES", "held", "losses", "read", "suffix_of", "write"]

SUFFIXES = (".blt", *(f".{kind}" for kind in preflib.KINDS), ".pb", ".abc.yaml", ".abif", ".csv")
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


def read(
    data: bytes,
    name: str,
    takes: tuple[str, ...] = ("ranking",),
    *,
    keep: bool = False,
    columns: Sequence[str] = (),
) -> Election:
    """Read a ballot file by its content; what its name says otherwise becomes a remark.

    ``takes`` are the kinds of ballots that the rule takes (:class:`conference.voting.rules.Rule`);
    a CSV file means different things to different rules. Without any, the file is read as what it
    says most of: ratings before ranks, more than two categories as points. ``keep``: hold on to
    what only a writer of the same format needs (:class:`~conference.voting.profile.Kept`).
    ``columns`` are the names of those of a table that have the votes, where it has others.
    """
    suffix, text = _known_suffix(name)[1:], decoded(data, name)
    ending = "preflib" if suffix in preflib.KINDS else suffix
    kind, remark = content_of(text, name, ending)
    reading = _Reading(text, name, suffix, takes, keep, columns)
    try:
        election = reading.election(kind)
    except ConferenceError:
        if kind == ending or not ending:
            raise
        try:
            election, remark = reading.election(ending), ""
        except ConferenceError:
            election = reading.election(kind)
    remarks = (encoding_remark(data), remark, *election.remarks)
    return replace(election, remarks=tuple(filter(None, remarks)))


@dataclass(frozen=True, slots=True)
class _Reading:
    """A text with all that its readers want to know."""

    text: str
    name: str
    suffix: str
    takes: tuple[str, ...]
    keep: bool
    columns: Sequence[str] = ()

    def election(self, kind: str) -> Election:
        """The text read as this kind of file; refuses one without columns, if some are named."""
        text, name = self.text, self.name
        if self.columns and kind != "csv":
            raise ConferenceError(
                "no_columns", f"{name} is read as {NAMES[kind]}, of which no columns can be named."
            )
        want = next((kind for kind in self.takes if kind in table.WANTS), "")
        match kind:
            case "preflib":
                return self.preflib(want)
            case "csv":
                if self.takes and not want:
                    raise ConferenceError(
                        "no_costs",
                        f"{name} is read as a table, which has no costs and no budget; "
                        "give projects and votes as Pabulib has them (.pb).",
                    )
                or_ticks = want == "scores" and "approval" in self.takes
                return table.read(text, name, want or "ranking", self.columns, or_ticks=or_ticks)
            case "abif":
                return abif.read(text, name, want, keep=self.keep)
            case "blt":
                return blt.read(text, name)
            case "cef":
                return cef.read(text, name)
            case "votekit":
                return votekit.read(text, name)
            case "json":
                return votekit.read_json(text, name)
            case "pb":
                return pabulib.read(text, name, keep=self.keep)
            case _:
                return abcyaml.read(text, name, keep=self.keep)

    def preflib(self, want: str) -> Election:
        """The text read as the kind of PrefLib data that it is."""
        data_type, remark = preflib_kind(self.text, self.suffix)
        scored = want in ("scores", "scale") or (not want and has_many_categories(self.text))
        read_as = "scores" if scored else ""
        election = preflib.read(self.text, self.name, data_type, read_as)
        return replace(election, remarks=tuple(filter(None, (remark, *election.remarks))))


def held(suffix: str) -> tuple[str, ...]:
    """The kinds of ballots that a format holds, as a rule would take them; () for several."""
    if suffix == ".blt" or suffix[1:] in preflib.KINDS[:-1]:
        return ("ranking",)
    return () if suffix in (".abif", ".csv") else ("approval",)


def write(election: Election, suffix: str) -> str:
    """The election as text in the format of that ending; refuses one without a candidate."""
    if not election.candidates and suffix != ".pb":
        raise ConferenceError(
            "nothing_to_write", f"There is no candidate, so there is nothing to write as {suffix}."
        )
    if suffix == ".blt":
        return blt.write(election)
    if suffix == ".pb":
        return pabulib.write(election)
    if suffix == ".abc.yaml":
        return abcyaml.write(election)
    if suffix == ".abif":
        return abif.write(election)
    if suffix == ".csv":
        return table.write(with_distinct_names(election))
    if suffix[1:] in preflib.KINDS:
        return preflib.write(election, suffix[1:])
    raise ConferenceError(
        "unknown_format", f"{suffix} is none of {', '.join(SUFFIXES)}.", {"suffix": suffix}
    )
