"""How the program says no.

::

    ConferenceError      a mistake of the input or the surroundings: code, params, sentence
     └─ TableError       a table (CSV, ballot file) with faults: carries every fault
    Refusal              a value, not an exception: the answer to a command that may not be

Every error has a *code* for programs, *params* for translation and a *sentence* for people, which
says what to do. Bugs are ordinary exceptions and never of these classes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

__all__ = ["ConferenceError", "Fault", "Refusal", "TableError"]


class ConferenceError(Exception):
    """The input or the surroundings are not as they must be; the sentence says what to do.

    ``code`` is a stable snake_case word, ``params`` its parameters, ``sentence`` one full sentence.
    The command line prints the sentence alone and exits with ``exit_status``.
    """

    exit_status = 2

    def __init__(
        self,
        code: str,
        sentence: str,
        params: Mapping[str, object] | None = None,
        *,
        exit_status: int | None = None,
    ) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
        self.params: dict[str, object] = dict(params or {})
        if exit_status is not None:
            self.exit_status = exit_status


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong in a table or a text file.

    ``row`` is the 1-based line of the file as an editor shows it (0: the file as a whole),
    ``column`` the column's name or "" where there is none.
    """

    row: int
    column: str
    reason: str

    def __str__(self) -> str:
        place = f"line {self.row}" if self.row else "file"
        if self.column:
            place += f", column {self.column}"
        return f"{place}: {self.reason}"


class TableError(ConferenceError):
    """A table was refused: ``faults`` lists all that is wrong with it, in the order of lines."""

    def __init__(self, source: str, faults: Sequence[Fault], *, code: str = "bad_table") -> None:
        self.source = source
        self.faults = tuple(sorted(faults))
        count = len(self.faults)
        head = f"{source} has {count} fault{'' if count == 1 else 's'}; mend and try again:"
        super().__init__(
            code,
            "\n  ".join([head, *map(str, self.faults)]),
            {"source": source, "count": count},
        )


@dataclass(frozen=True, slots=True)
class Refusal:
    """The answer to a command that may not be: nothing has changed; it says what to do."""

    code: str
    sentence: str
    params: Mapping[str, str | int] = field(default_factory=dict)
