"""Quotas: how many people of each group a panel must have, at least and at most.

The file is the field's own CSV, either ``feature,value,min,max[,min_flex,max_flex]`` or the older
``category,feature,min,max`` (and its variant ``category,name,min,max``). Names and values match
without regard to case and to blanks around them; see :func:`fold`.
"""

from __future__ import annotations

import csv
import hashlib
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain

from conference.core.errors import Fault, TableError
from conference.tables.writing import plain

__all__ = ["Feature", "Quota", "Quotas", "Table", "fold", "read_quotas"]

LIMIT = 1_000_000_000
"""No quota is above this: a figure beyond it is a slip of the keyboard."""

FAULTS_SHOWN = 1_000
"""So many faults are listed in full; the rest are counted."""

_VALUE_HEADS = ("value", "name", "category value", "category_value", "category-value")


def fold(text: str) -> str:
    """The form in which names and values are compared: NFC, single blanks, no case."""
    return " ".join(unicodedata.normalize("NFC", text).split()).casefold()


@dataclass(frozen=True, slots=True)
class Quota:
    """At least ``least`` and at most ``most`` people with ``value`` of ``feature``.

    If no panel is possible, a relaxation may go down to ``least_flex`` and up to ``most_flex``
    (None: as far as it takes). ``line`` is the line of the file, 0 if it did not come from one.
    """

    feature: str
    value: str
    least: int
    most: int
    least_flex: int = 0
    most_flex: int | None = None
    line: int = field(default=0, compare=False)

    @property
    def name(self) -> str:
        """``feature: value``, for people."""
        return f"{self.feature}: {self.value}"


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature, such as the region, and its quotas in the order of the file."""

    name: str
    quotas: tuple[Quota, ...]


@dataclass(frozen=True)
class Quotas:
    """All quotas. Their *rows* are numbered feature by feature, in the order of the file."""

    features: tuple[Feature, ...]

    @cached_property
    def rows(self) -> tuple[Quota, ...]:
        """Every quota, by row number."""
        return tuple(quota for feature in self.features for quota in feature.quotas)

    @cached_property
    def offsets(self) -> tuple[int, ...]:
        """The row number of each feature's first quota."""
        found, total = [], 0
        for feature in self.features:
            found.append(total)
            total += len(feature.quotas)
        return tuple(found)

    def canonical(self) -> bytes:
        """The one form that is hashed: a line a quota, folded names, tab-separated, sorted."""
        lines = sorted(
            "\t".join(
                (
                    fold(q.feature),
                    fold(q.value),
                    str(q.least),
                    str(q.most),
                    str(q.least_flex),
                    "" if q.most_flex is None else str(q.most_flex),
                )
            )
            for q in self.rows
        )
        return ("\n".join(lines) + "\n").encode()

    def digest(self) -> str:
        """SHA-256 of :meth:`canonical`, in hexadecimal."""
        return hashlib.sha256(self.canonical()).hexdigest()

    def changed(self, bounds: Sequence[tuple[int, int]]) -> Quotas:
        """The same quotas with ``bounds[row]`` as least and most."""
        features, row = [], 0
        for feature in self.features:
            quotas = []
            for quota in feature.quotas:
                least, most = bounds[row]
                quotas.append(
                    Quota(
                        quota.feature, quota.value, least, most,
                        min(quota.least_flex, least),
                        None if quota.most_flex is None else max(quota.most_flex, most),
                        quota.line,
                    )
                )  # fmt: skip
                row += 1
            features.append(Feature(feature.name, tuple(quotas)))
        return Quotas(tuple(features))

    def sum_faults(self, size: int) -> list[Fault]:
        """Features whose quotas cannot add up to ``size``, at the line of their first quota."""
        faults = []
        for feature in self.features:
            least = sum(q.least for q in feature.quotas)
            most = sum(q.most for q in feature.quotas)
            line = feature.quotas[0].line
            if least > size:
                faults.append(
                    Fault(line, "min", f"the least of {feature.name} add up to {least}, more than"
                                       f" the {size} seats")
                )  # fmt: skip
            if most < size:
                faults.append(
                    Fault(line, "max", f"the most of {feature.name} add up to {most}, fewer than"
                                       f" the {size} seats")
                )  # fmt: skip
        return faults


class Table:
    """The records of a CSV text, one after another; ``line`` is the line of the last one.

    A BOM is dropped. The delimiter is the comma, or the semicolon or tab if the first line has that
    and no comma. Raises :class:`TableError` for text that is no CSV at all (a NUL, a broken
    encoding).
    """

    def __init__(self, lines: Iterable[str], source: str) -> None:
        self.source = source
        self._stream = iter(lines)
        try:
            first = next(self._stream, "").removeprefix("\ufeff")
        except UnicodeDecodeError as error:
            raise self._undecodable() from error
        self.delimiter = next((d for d in ",;\t" if d in first), ",")
        self._reader = csv.reader(chain((first,), self._stream), delimiter=self.delimiter)

    @property
    def line(self) -> int:
        """The line, from 1, on which the last record ended."""
        return self._reader.line_num

    def head(self) -> list[str]:
        """The first record; empty if there is none."""
        return next(iter(self), [])

    def __iter__(self) -> Iterator[list[str]]:
        try:
            for cells in self._reader:
                yield [plain(cell) for cell in cells] if "'" in "".join(cells) else cells
        except csv.Error as error:
            reason = f"not readable as CSV: {error}"
            raise TableError(self.source, [Fault(self.line + 1, "", reason)]) from error
        except UnicodeDecodeError as error:
            raise self._undecodable() from error

    def _undecodable(self) -> TableError:
        line = self.line + 1 if hasattr(self, "_reader") else 1
        reason = "not UTF-8 text from about here on; save it as UTF-8"
        return TableError(self.source, [Fault(line, "", reason)])


def read_quotas(lines: Iterable[str], source: str = "quotas") -> Quotas:
    """Read the quotas from the lines of a CSV file.

    Raises :class:`TableError` with every fault: missing columns, blank cells, figures that are not
    whole numbers, a least above the most, flex bounds that are narrower, the same value twice.
    """
    table = Table(lines, source)
    columns, faults = _columns([fold(cell) for cell in table.head()], 1)
    if faults:
        raise TableError(source, faults)
    seen: dict[tuple[str, str], int] = {}
    groups: dict[str, tuple[str, list[Quota]]] = {}
    for cells in table:
        line = table.line
        if not any(cell.strip() for cell in cells):
            continue
        quota = _quota(line, cells, columns, faults)
        if quota is None:
            continue
        key = (fold(quota.feature), fold(quota.value))
        if key in seen:
            faults.append(Fault(line, "", f"{quota.name} was already on line {seen[key]}"))
            continue
        seen[key] = line
        name, quotas = groups.setdefault(key[0], (quota.feature, []))
        quotas.append(replace(quota, feature=name))
    if not groups and not faults:
        faults.append(Fault(0, "", "there is no quota in it"))
    if faults:
        raise TableError(source, faults)
    return Quotas(tuple(Feature(name, tuple(quotas)) for name, quotas in groups.values()))


def _columns(head: list[str], line: int) -> tuple[dict[str, int], list[Fault]]:
    """Where each wanted column is."""
    values: tuple[str, ...]
    if "category" in head:
        feature, values = "category", ("feature", *_VALUE_HEADS)
    else:
        feature, values = "feature", _VALUE_HEADS
    value = next((name for name in values if name in head), values[0])
    wanted = {"feature": feature, "value": value, "min": "min", "max": "max"}
    for flex in ("min_flex", "max_flex"):
        if flex in head:
            wanted[flex] = flex
    faults = []
    for name in wanted.values():
        if head.count(name) != 1:
            what = "is missing" if name not in head else f"is there {head.count(name)} times"
            faults.append(Fault(line, name, f"the column {what}"))
    if faults:
        faults.append(
            Fault(line, "", "the header must be feature,value,min,max (min_flex,max_flex may"
                            " follow) or category,feature,min,max")
        )  # fmt: skip
        return {}, faults
    return {key: head.index(name) for key, name in wanted.items()}, []


def _quota(
    line: int, cells: list[str], columns: dict[str, int], faults: list[Fault]
) -> Quota | None:
    """One line, or None after adding its faults."""
    before = len(faults)

    def text(key: str) -> str:
        at = columns[key]
        return " ".join(cells[at].split()) if at < len(cells) else ""

    def number(key: str) -> int | None:
        if key not in columns or (key.endswith("_flex") and not text(key)):
            return None
        found = text(key)
        if not found:
            faults.append(Fault(line, key, "the figure is missing"))
        elif not (found.isascii() and found.isdigit()) or int(found[:12]) > LIMIT:
            faults.append(Fault(line, key, f"{found[:40]!r} is not a whole number from 0 up"))
        else:
            return int(found)
        return None

    feature, value = text("feature"), text("value")
    for key, cell in (("feature", feature), ("value", value)):
        if not cell:
            faults.append(Fault(line, key, "the name is missing"))
    least, most = number("min"), number("max")
    least_flex, most_flex = number("min_flex"), number("max_flex")
    if least is not None and most is not None:
        if least > most:
            faults.append(Fault(line, "min", f"the least, {least}, is above the most, {most}"))
        if least_flex is not None and least_flex > least:
            faults.append(Fault(line, "min_flex", f"{least_flex} is above the least, {least}"))
        if most_flex is not None and most_flex < most:
            faults.append(Fault(line, "max_flex", f"{most_flex} is below the most, {most}"))
    if len(faults) > before or least is None or most is None:
        return None
    return Quota(feature, value, least, most, least_flex or 0, most_flex, line)
