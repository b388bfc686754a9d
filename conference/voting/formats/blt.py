"""BLT: rankings for STV, in the dialects found in the wild.

::

    4 2                 # candidates, seats
    -2                  # candidate 2 has withdrawn; or [withdrawn 2]
    [tie 3 1 4 2]       # an order drawn by lot beforehand; also [nick a b c d]
    3 1 3 4 0           # three voters: 1, then 3, then 4
    (b17) 4 2=3 - 1 0   # a ballot with an id; equal ranks, also (2 3); a skipped rank
    35 1 2              # the 0 may be missing at the end of a line
    0                   # end of the ballots; quoted names may stand on the same line
    "Adam"              # names, quoted or not, several quoted ones on a line
    "Basil "Bill" B."   # a quote in a name, as it is or written "" or \\"
    Charlotte
    Donald
    "Title"             # then, perhaps, a source and a comment

Comments start with ``#``, or stand between ``/*`` and ``*/``. A byte order mark, Windows line ends
and a missing last newline do not matter, nor do commas, semicolons and quotes around numbers, as
spreadsheets leave them. Options may be in capitals, and a line of withdrawals may end with 0. A
ballot ends at 0 or at the end of its line, except that a line that starts with a blank goes on with
an unfinished ballot. Without any line breaks the numbers are read as they come. What else a 0 or an
id may mean is decided by all ballots together (``blt_ways``) and remarked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from types import MappingProxyType

from conference.voting.formats.blt_arrays import (
    LARGEST,
    WeightedBallot,
    arrays_of,
    kept_ids,
    weight_of,
)
from conference.voting.formats.blt_names import AFTER_NAMES, names_of
from conference.voting.formats.blt_text import bare_of, lines_of, option_words
from conference.voting.formats.blt_ways import ids_have_weights, with_skipped_ranks
from conference.voting.formats.blt_write import AFTER_TITLE, write
from conference.voting.formats.text import Faults
from conference.voting.profile import GAP, Candidate, Election

__all__ = ["read", "write"]

MOST_CANDIDATES = 10_000


def read(text: str, source: str = "this file") -> Election:
    """The election in a BLT text; raises a TableError with every faulty line."""
    return _Reader(text, source).election()


@dataclass
class _Reader:
    text: str
    source: str
    withdrawn: set[int] = field(default_factory=set)
    nicks: dict[str, int] = field(default_factory=dict)
    drawn: list[int] = field(default_factory=list)
    candidates: int = MOST_CANDIDATES
    counted: bool = False
    """Whether the number of candidates is known; the rest is checked anyway."""
    seats: int = 0
    ids: list[str] = field(default_factory=list)
    weighed: bool = False
    """Whether the number behind an id is how many such ballots there are."""
    remarks: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.faults = Faults(self.source, "bad_blt")
        self.lines = lines_of(self.text)

    def election(self) -> Election:
        at = self.header()
        if self.counted:
            self.remarks += with_skipped_ranks(self.lines, at, self.candidates, self.faults)
        self.weighed, remark = ids_have_weights(self.lines[at:], self.candidates)
        self.remarks += filter(None, [remark])
        at = self.body(at, ballots := list[WeightedBallot]())
        names, title, more = list[str](), "", list[str]()
        if self.counted:
            names, title, more = names_of(
                self.lines[at:], self.candidates, self.faults, self.remarks
            )
        self.faults.stop()
        people = tuple(
            Candidate(str(n), name, n in self.withdrawn) for n, name in enumerate(names, 1)
        )
        drawn = tuple(str(c) for c in self.drawn)
        kept = kept_ids(self.ids, ballots)
        if self.ids and not kept:
            self.remarks.append("Ids of ballots are not kept where the file is written again.")
        told = tuple(self.remarks)
        ballots_ = arrays_of(ballots)
        meta = MappingProxyType(dict(zip(AFTER_TITLE, more, strict=False)))
        return Election(
            people, ballots_, self.seats, title, drawn, meta=meta, remarks=told, kept=kept
        )

    def header(self) -> int:
        """The numbers of candidates and seats; returns where the lines after them start."""
        filled = ((at, bare_of(line).split()) for at, (_, line) in enumerate(self.lines))
        at, words = next(((at, words) for at, words in filled if words), (-1, []))
        if not words:
            self.faults.add(0, "is empty")
            return len(self.lines)
        if len(words) != 2 or not all(w.isdecimal() for w in words):
            reason = "the first line must be two numbers: candidates and seats"
        elif not 1 <= int(words[0][:9]) <= MOST_CANDIDATES:
            reason = f"{words[0]} candidates: there must be 1 to 10,000"
        else:
            self.candidates, self.seats, self.counted = int(words[0]), int(words[1][:9]), True
            reason = f"{words[1]} seats for {words[0]} candidates: there must be 1 to as many"
        if not self.counted or not 1 <= self.seats <= self.candidates:
            self.faults.add(self.lines[at][0], reason)
        return at + 1

    def body(self, at: int, ballots: list[WeightedBallot]) -> int:
        """Options, withdrawals and ballots; returns where the names start."""
        unfinished: list[str] = []
        while at < len(self.lines):
            number, line = self.lines[at]
            bare = bare_of(line)
            words = bare.split()
            at += 1
            if not words:
                continue
            if unfinished and not bare[:1].isspace():
                self.ballot(number - 1, unfinished, ballots)
                unfinished = []
            if not unfinished and words[0].startswith("["):
                at = self.option(at - 1)
                continue
            if not unfinished and self.are_names(at - 1, words[0]):
                self.remarks.append("The line 0 that ends the ballots is missing before the names.")
                return at - 1
            if not unfinished and not ballots and self.withdrawal(number, words):
                continue
            if not unfinished and (plain := self.plain(bare, words)):
                ballots.append(plain)
                continue
            if '"' in bare:  # names follow on the line
                numbers, _, names = line.partition('"')
                words = bare_of(numbers).split()
                self.lines[at - 1] = (number, '"' + names)
                at -= 1
            unfinished, ended = self.split(number, at, unfinished + words, ballots)
            if ended:
                return at
        self.faults.add(0, "has no line 0 to end the ballots, and no names after it")
        self.counted = False  # what is missing is said already
        return at

    def are_names(self, at: int, word: str) -> bool:
        """Whether the names start here though no line 0 ended the ballots."""
        if word.startswith('"'):
            return True
        if not word[0].isalpha() or word in self.nicks:
            return False
        left = sum(1 for _, line in self.lines[at:] if bare_of(line).strip())
        return self.counted and self.candidates < left <= self.candidates + AFTER_NAMES

    def plain(self, bare: str, words: list[str]) -> WeightedBallot | None:
        """A ballot without anything unusual, which nearly all are; None for all others."""
        if self.nicks or "_" in bare or "+" in bare:  # which int() would take for numbers
            return None
        try:
            weight, *order, end = map(int, words)
        except ValueError:
            return None
        if end or not order or not 1 <= weight <= LARGEST or len(set(order)) < len(order):
            return None
        if min(order) < 1 or max(order) > self.candidates:
            return None
        return weight, [candidate - 1 for candidate in order], []

    def withdrawal(self, number: int, words: list[str]) -> bool:
        """A line of negative numbers, which may end with 0."""
        gone = words[:-1] if words[-1] == "0" else words
        if not gone or not all(re.fullmatch(r"-\d+", w) for w in gone):
            return False
        for word in gone:
            self.withdraw(number, word[1:])
        return True

    def withdraw(self, number: int, word: str) -> None:
        candidate = self.candidate(number, word)
        if candidate in self.withdrawn:
            self.faults.add(number, f"candidate {word} is withdrawn twice")
        elif candidate:
            self.withdrawn.add(candidate)

    def option(self, at: int) -> int:
        """An option in brackets, perhaps over several lines; returns where the next line is."""
        number = self.lines[at][0]
        at, words = option_words(self.lines, at)
        if words is None:
            self.faults.add(number, "an option starts with [ but never ends with ]")
            return at
        name, rest = (words or [""])[0].lower(), words[1:]
        if name == "tie":
            self.drawn = [c for w in rest if (c := self.candidate(number, w))]
            if self.counted and sorted(self.drawn) != list(range(1, self.candidates + 1)):
                self.faults.add(number, "[tie] must list every candidate once")
        elif name == "withdrawn":
            for word in rest:
                self.withdraw(number, word)
        elif name == "nick":
            self.nicks = {nick: c for c, nick in enumerate(rest, 1)}
            if self.counted and not len(self.nicks) == len(rest) == self.candidates:
                self.faults.add(number, "[nick] must give every candidate its own short name")
            elif any(nick.isdecimal() for nick in self.nicks):
                self.faults.add(number, "[nick] must give names that are no numbers")
        elif name in ("droop", "undeclared"):
            self.remarks.append(f"The option [{name}] in line {number} is left out.")
        else:
            self.faults.add(number, f"unknown option [{name}]")
        return at

    def candidate(self, number: int, word: str) -> int:
        """A candidate's number, from a number or a short name; 0 with a fault if there is none."""
        if word in self.nicks:
            return self.nicks[word]
        if word.isdecimal():
            value = int(word[:9])
            if 1 <= value <= self.candidates:
                return value
            self.faults.add(
                number, f"there is no candidate {word}; they are 1 to {self.candidates}"
            )
        else:
            self.faults.add(number, f"{word!r} is not a candidate's number")
        return 0

    def split(
        self, number: int, following: int, words: list[str], out: list[WeightedBallot]
    ) -> tuple[list[str], bool]:
        """Take the finished ballots off the line.

        Returns the words of one that may go on in the line ``following``, and whether a 0 ended
        the ballots.
        """
        start = 0
        for at, word in enumerate(words):
            if word == "0" and at > start:
                self.ballot(number, words[start:at], out)
                start = at + 1
            elif word == "0" and at == len(words) - 1:
                return [], True
        rest = words[start:]
        if not rest:
            return [], False
        more = self.lines[following][1] if following < len(self.lines) else ""
        if more[:1].isspace() and bare_of(more).strip():
            return rest, False
        self.ballot(number, rest, out, open_end=True)
        return [], False

    def ballot(
        self, number: int, words: list[str], out: list[WeightedBallot], *, open_end: bool = False
    ) -> None:
        """One ballot: its weight or id, then its ranks."""
        weight, rest = self.weight(number, words)
        if open_end and not rest:
            self.faults.add(number, "a ballot without preferences must end with 0")
            return
        order, tied = list[int](), list[int]()
        for word in rest:
            if word == "-":
                order.append(GAP)
                continue
            for n, one in enumerate(word.split("=")):
                if n:
                    tied.append(len(order))
                order.append(self.candidate(number, one) - 1)
        twice = sorted({c + 1 for c in order if c >= 0 and order.count(c) > 1})
        if twice:
            self.faults.add(number, f"candidate {twice[0]} is on the ballot twice")
        if weight:
            out.append((weight, order, tied))

    def weight(self, number: int, words: list[str]) -> tuple[int, list[str]]:
        """How many such ballots; 1 after an id in parentheses, 0 with a fault."""
        if words[0].startswith("("):
            end = next((at for at, word in enumerate(words, 1) if word.endswith(")")), 0)
            if not end:
                self.faults.add(number, "a ballot's id starts with ( but never ends with )")
                return 0, []
            self.ids.append(" ".join(words[:end]))
            words = words[end:]
            if not self.weighed or not words:
                return 1, words
        word, reason = weight_of(words[0])
        if reason:
            self.faults.add(number, reason)
            return 0, words[1:]
        return int(word), words[1:]
