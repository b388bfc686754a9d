"""Quotas: how many people of each group a panel must have, at least and at most.

The file is the field's own CSV, either ``feature,value,min,max[,min_flex,max_flex]`` or the older
``category,feature,min,max`` (and its variant ``category,name,min,max``), or has other words for
these. Names and values match without regard to case, to blanks around them, and to which dash was
typed (:func:`~conference.tables.naming.alike`); what is hashed is the plain
:func:`~conference.tables.naming.fold` of what is in the file.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from conference.core.errors import Fault
from conference.tables.faults import FaultBook
from conference.tables.figures import whole_number
from conference.tables.naming import alike, fold
from conference.tables.reading import Table

__all__ = ["Feature", "Quota", "Quotas", "read_quota_table", "read_quotas"]

LIMIT = 1_000_000_000
"""No quota is above this: a figure beyond it is a slip of the keyboard."""

_CATEGORIES = (
    "category", "criterion", "characteristic", "attribute", "dimension", "variable", "demographic",
    "stratum", "merkmal", "kriterium", "kategorie", "critere", "categorie", "categoria", "criterio",
)  # fmt: skip
_VALUES = (
    "value", "name", "category value", "category_value", "category-value", "group", "option",
    "band", "level", "subgroup", "subcategory", "auspragung", "wert", "gruppe", "valeur", "groupe",
    "valor", "valore",
)  # fmt: skip
_BOUNDS = {
    "min": ("min", "minimum", "at least", "least", "min seats", "lower bound", "lower", "from",
            "mindestens", "au moins", "minimo"),
    "max": ("max", "maximum", "at most", "most", "max seats", "upper bound", "upper", "up to", "to",
            "hochstens", "au plus", "maximo", "massimo"),
}  # fmt: skip
_FLEX = {
    "min_flex": ("min_flex", "flex min", "minimum flex", "flexible minimum"),
    "max_flex": ("max_flex", "flex max", "maximum flex", "flexible maximum"),
}
_HEADS = ("feature", *_CATEGORIES, *_VALUES, *_BOUNDS["min"][:6], *_BOUNDS["max"][:6])
_HEADER = (
    "the header must be feature,value,min,max (min_flex,max_flex may follow) or"
    " category,feature,min,max"
)
_SUM = re.compile(
    r"(grand |sub[- ]?)?(totals?|sums?|summe|gesamt|insgesamt|somme|totale|totaal|suma|razem)"
    r"( (seats|people|panel|number|of .*))?:?",
    re.IGNORECASE,
)


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


def read_quotas(lines: Iterable[str], source: str = "quotas") -> Quotas:
    """Read the quotas from the lines of a CSV file; see :func:`read_quota_table`."""
    return read_quota_table(lines, source)[0]


def read_quota_table(lines: Iterable[str], source: str) -> tuple[Quotas, tuple[str, ...]]:
    """Read the quotas from the lines of a CSV file; with remarks on what was done unasked.

    The name of a feature may stand once, as merged cells are exported; totals are left out. Raises
    :class:`TableError` with every fault: missing columns, blank cells, figures that are not whole
    numbers, a least above the most, flex bounds that are narrower, the same value twice.
    """
    reading = _Reading(Table(lines, FaultBook(source), expected=_HEADS))
    quotas = reading.quotas()
    if not quotas.features and not reading.book:
        reading.book.add(0, "", "there is no quota in it")
    reading.book.stop()
    return quotas, reading.table.remarks.told()


class _Reading:
    """The state of reading one file."""

    def __init__(self, table: Table) -> None:
        self.table, self.book = table, table.book
        self._seen: dict[tuple[str, str], int] = {}
        self._figures: list[tuple[str, int, int]] = []
        self._feature = ""
        self._heading: tuple[int, str] | None = None
        self.columns = self._find()
        self.book.stop()
        table.set_needed(at for key, at in self.columns.items() if not key.endswith("_flex"))

    def _find(self) -> dict[str, int]:
        """Where each wanted column is."""
        table = self.table
        older = table.find(*_CATEGORIES)
        if older is None:
            wanted = {"feature": ("feature",), "value": _VALUES}
        else:
            wanted = {"feature": _CATEGORIES, "value": ("feature", *_VALUES)}
        places = {key: table.find(*names) for key, names in (wanted | _BOUNDS).items()}
        if missing := [key for key, at in places.items() if at is None]:
            self.book.add(table.head_line, "", f"{_HEADER}; missing: {', '.join(missing)}")
        found = {key: at or 0 for key, at in places.items()}
        for key, names in _FLEX.items():
            at = table.find(*names)
            if at is not None:
                found[key] = at
        return found

    def quotas(self) -> Quotas:
        """All quotas; what is wrong is in the book."""
        groups: dict[str, tuple[str, list[Quota]]] = {}
        for cells in self.table:
            quota = self._quota(self.table.line, cells)
            if quota is None:
                continue
            key = alike(quota.feature)
            name, quotas = groups.setdefault(key, (quota.feature, []))
            quotas.append(replace(quota, feature=name))
        self._end_heading(is_used=False)
        return Quotas(tuple(Feature(name, tuple(quotas)) for name, quotas in groups.values()))

    def _quota(self, line: int, cells: list[str]) -> Quota | None:
        """One line, or None if it is none or after noting its faults."""
        before = self.book.count
        texts = {key: " ".join(cells[at].split()) for key, at in self.columns.items()}
        if self._is_left_out(line, texts):
            return None
        feature, value = self._named(line, texts["feature"]), texts["value"]
        if not value:
            self.book.add(line, "value", "the name is missing")
        numbers = {
            key: self._number(line, key, texts.get(key, "")) for key in ("min", "max", *_FLEX)
        }
        if not self._are_in_order(line, numbers) or self.book.count > before:
            return None
        key = (alike(feature), alike(value))
        if key in self._seen:
            told = f"{feature}: {value} was already on line {self._seen[key]}"
            self.book.add(line, "", told)
            return None
        self._seen[key] = line
        self._figures.append((key[0], numbers["min"] or 0, numbers["max"] or 0))
        return Quota(
            feature, value, numbers["min"] or 0, numbers["max"] or 0, numbers["min_flex"] or 0,
            numbers["max_flex"], line,
        )  # fmt: skip

    def _is_left_out(self, line: int, texts: dict[str, str]) -> bool:
        """Whether this is a total, or the name of a feature above its values."""
        for key in ("value", "feature"):
            is_alone = key == "value" or not texts["value"]
            if is_alone and _SUM.fullmatch(texts[key]):
                self.table.remarks.add(line, f"left out, a total ({texts[key]!r})")
                return True
        if not texts["feature"] and not texts["value"] and self._is_sum(texts):
            self.table.remarks.add(line, "left out, the sums of what is above")
            return True
        if texts["feature"] and not any(texts[key] for key in texts if key != "feature"):
            self._end_heading(is_used=False)
            self._heading = (line, texts["feature"])
            return True
        return False

    def _is_sum(self, texts: dict[str, str]) -> bool:
        """Whether the figures of a row are the sums of all those above, or of its feature's."""
        comma = self.table.separator == ";"
        told = [whole_number(texts[key], decimal_comma=comma) for key in ("min", "max")]
        mine = [sums for name, *sums in self._figures if name == alike(self._feature)]
        every = [sums for _, *sums in self._figures]
        return any(
            found and told == [sum(column) for column in zip(*found, strict=True)]
            for found in (mine, every)
        )

    def _named(self, line: int, feature: str) -> str:
        """The feature of a line, which may stand on a line above."""
        if feature:
            self._end_heading(is_used=False)
            self._feature = feature
        elif self._heading is not None:
            self._feature = self._heading[1]
            self._end_heading(is_used=True)
        if not feature and not self._feature:
            self.book.add(line, "feature", "the name is missing")
        elif not feature:
            told = f"the feature is read from above, {self._feature!r}, as in merged cells"
            self.table.remarks.add(line, told)
        return self._feature

    def _end_heading(self, *, is_used: bool) -> None:
        if self._heading is not None and not is_used:
            line, text = self._heading
            self.table.remarks.add(
                line, f"left out, a name or note without figures ({text[:60]!r})"
            )
        self._heading = None

    def _number(self, line: int, key: str, text: str) -> int | None:
        if not text:
            if not key.endswith("_flex"):
                self.book.add(line, key, "the figure is missing")
            return None
        found = whole_number(text, decimal_comma=self.table.separator == ";")
        if isinstance(found, str) or found > LIMIT:
            why = found if isinstance(found, str) else "is not a whole number from 0 up"
            self.book.add(line, key, f"{text[:40]!r} {why}")
            return None
        if str(found) != text:
            self.table.remarks.add(line, f"{text!r} is read as {found}")
        return found

    def _are_in_order(self, line: int, numbers: dict[str, int | None]) -> bool:
        """Whether least and most, and their flexible bounds, go together."""
        least, most = numbers["min"], numbers["max"]
        if least is None or most is None:
            return False
        least_flex, most_flex = numbers["min_flex"], numbers["max_flex"]
        if least > most:
            self.book.add(line, "min", f"the least, {least}, is above the most, {most}")
        if least_flex is not None and least_flex > least:
            self.book.add(line, "min_flex", f"{least_flex} is above the least, {least}")
        if most_flex is not None and most_flex < most:
            self.book.add(line, "max_flex", f"{most_flex} is below the most, {most}")
        return True
