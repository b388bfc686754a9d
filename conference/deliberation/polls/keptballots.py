"""The ballots of a great many voters, in columns: some 170 bytes each instead of 500.

It is a mapping from key to :class:`~conference.deliberation.polls.ballotbox.Slot`, as the slots of
every box are, and keeps of each ballot sixteen bytes of key, a row, and small numbers. Only the
newest ballots can be taken out again: those that a commit failed to store.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, MutableMapping, Sequence

import numpy as np
import numpy.typing as npt

from conference.core.ids import PartyId
from conference.deliberation.polls.ballotbox import Slot

__all__ = ["KeptBallots", "Rows"]

Rows = npt.NDArray[np.int64]


class KeptBallots(MutableMapping[str, Slot]):
    """Ballots by key, none with a name. Rows are numbered from 0 in the order in which they came.

    Beside each stands where in the record the newest one of its key is, once :meth:`put_number`
    said so, with its revision there.
    """

    def __init__(self) -> None:
        self._rows: dict[bytes, int] = {}
        self._places = array("i")
        self._revisions = array("i")
        self._chosen = array("i")
        self._choices: list[tuple[int, ...]] = []
        self._choice_rows: dict[tuple[int, ...], int] = {}
        self._numbers = array("q")
        self._stored = array("i")

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[str]:
        return (key.hex() for key in self._rows)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and bytes.fromhex(key) in self._rows

    def __getitem__(self, key: str) -> Slot:
        row = self._rows[bytes.fromhex(key)]
        choice = self._choices[self._chosen[row]]
        return Slot(PartyId(self._places[row]), self._revisions[row], choice)

    def __setitem__(self, key: str, slot: Slot) -> None:
        chosen = self._choice(slot.choice)
        raw = bytes.fromhex(key)
        row = self._rows.get(raw)
        if row is None:
            self._rows[raw] = len(self._rows)
            self._places.append(slot.party)
            self._revisions.append(slot.revision)
            self._chosen.append(chosen)
            self._numbers.append(-1)
            self._stored.append(0)
            return
        self._places[row], self._revisions[row] = slot.party, slot.revision
        self._chosen[row] = chosen

    def __delitem__(self, key: str) -> None:
        raw = bytes.fromhex(key)
        if self._rows[raw] != len(self._rows) - 1:
            raise RuntimeError("only the newest ballots are taken out again")
        del self._rows[raw]
        for column in (self._places, self._revisions, self._chosen, self._numbers, self._stored):
            column.pop()

    def _choice(self, choice: tuple[int, ...]) -> int:
        known = self._choice_rows.get(choice)
        if known is None:
            known = self._choice_rows[choice] = len(self._choices)
            self._choices.append(choice)
        return known

    def put_number(self, key: str, revision: int, number: int) -> None:
        """The ballot of a key with this revision stands at ``number``, if it is the newest."""
        row = self._rows[bytes.fromhex(key)]
        if self._stored[row] < revision:
            self._numbers[row], self._stored[row] = number, revision

    def number(self, key: str, revision: int) -> int | None:
        """Where the ballot stands, if that which is stored of the key is of this revision."""
        row = self._rows.get(bytes.fromhex(key))
        is_it = row is not None and self._stored[row] == revision
        return self._numbers[row] if is_it and row is not None else None

    def copy(self) -> KeptBallots:
        """The same ballots, which do not change when these do."""
        new = KeptBallots()
        new._rows = self._rows.copy()
        new._places, new._revisions = self._places[:], self._revisions[:]
        new._chosen, new._choices = self._chosen[:], self._choices[:]
        new._choice_rows = self._choice_rows.copy()
        new._numbers, new._stored = self._numbers[:], self._stored[:]
        return new

    def columns(self) -> tuple[bytes, Rows, Rows, Rows, Rows, list[tuple[int, ...]]]:
        """Keys, places, revisions, choices, entry numbers by row, and what the choices are."""
        columns = (self._places, self._revisions, self._chosen, self._numbers)
        places, revisions, chosen, numbers = (np.array(one, dtype=np.int64) for one in columns)
        return b"".join(self._rows), places, revisions, chosen, numbers, self._choices

    def fill(
        self,
        keys: bytes,
        places: Rows,
        revisions: Rows,
        chosen: Rows,
        numbers: Rows,
        choices: Sequence[tuple[int, ...]],
    ) -> None:
        """Take over what :meth:`columns` gave, into an empty one."""
        size = len(keys) // len(places) if len(places) else 1
        raw = (keys[at : at + size] for at in range(0, len(keys), size))
        self._rows = dict(zip(raw, range(len(places)), strict=True))
        for column, values in (
            (self._places, places), (self._revisions, revisions), (self._chosen, chosen),
            (self._stored, revisions),
        ):  # fmt: skip
            column.frombytes(values.astype(np.int32).tobytes())
        self._numbers.frombytes(numbers.astype(np.int64).tobytes())
        self._choices = list(choices)
        self._choice_rows = {choice: row for row, choice in enumerate(self._choices)}
