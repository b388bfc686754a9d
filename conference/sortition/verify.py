"""A draw repeated from its published files, by a second code path.

Nothing of the program that drew is used here: no solver, no arrays, none of its modules (only the
error class). What this file needs to know is written in it, in the plainest way; it reads like the
rules of the lottery. Whoever wants a third opinion can write the same in an afternoon.
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Protocol

__all__ = ["CheckResult", "Files", "verify"]

_REL = 1e-6
_ORDER = "conference/sortition/order/1"
_FORMULA = tuple("=+-@\t\r")


class Files(Protocol):
    """The published files, by name."""

    def lines(self, name: str) -> Iterable[str] | None:
        """The lines of a text file, with their line ends; None if it is not there."""
        ...

    def sha256(self, name: str) -> str | None:
        """The digest of its bytes in hexadecimal; None if it is not there."""
        ...


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One thing that was checked. ``holds`` None means that it could not be checked."""

    what: str
    holds: bool | None
    detail: str = ""


class _BrokenError(Exception):
    """The files do not even have the form that they must have."""


def _sha(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def _key(domain: str, seed: str, item: str) -> bytes:
    return _sha(domain.encode(), b"\0", seed.encode(), b"\0", item.encode(), b"\0")


def _below(domain: str, seed: str, item: str, bound: int) -> int:
    """A number below ``bound``: the first hash below the greatest multiple of it, modulo it."""
    attempt = 0
    while True:
        value = int.from_bytes(_key(domain, seed, f"{item}#{attempt}"))
        if value < 2**256 // bound * bound:
            return value % bound
        attempt += 1


def _tree(leaves: list[bytes]) -> bytes:
    """RFC 9162, section 2.1.1, as it stands there: MTH."""
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return _sha(b"\x01", _tree(leaves[:k]), _tree(leaves[k:]))


def _gini(chances: Iterable[tuple[float, int]]) -> float:
    """Of (chance, people) pairs."""
    pairs = sorted(chances)
    people = sum(n for _, n in pairs)
    total = sum(p * n for p, n in pairs)
    before, area = 0, 0.0
    for p, n in pairs:
        area += p * n * (2 * before + n)
        before += n
    return area / (people * total) - 1 if total else 0.0


def _close(a: float, b: float, rel: float = _REL) -> bool:
    return abs(a - b) <= rel * max(abs(a), abs(b)) + 1e-15


def verify(files: Files) -> list[CheckResult]:
    """Everything that can be checked of a draw. Never raises for broken files: it says so."""
    check = _Check(files)
    if _format(files) == "conference/sortition/replacement/1":
        return _of_round(files)
    for step in (
        check.audit, check.digests, check.quotas, check.pool, check.types, check.certificate,
        check.entries, check.realised, check.commitment, check.lot, check.panel, check.log,
    ):  # fmt: skip
        try:
            step()
        except _BrokenError as broken:
            check.add(step.__name__, False, str(broken))
            if step == check.audit:
                break
        except (
            KeyError,
            ValueError,
            TypeError,
            IndexError,
            AttributeError,
            ArithmeticError,
            csv.Error,
        ) as error:
            check.add(step.__name__, False, f"the files do not have the right form ({error!r})")
            if step == check.audit:
                break
    return check.findings


def _format(files: Files) -> str:
    try:
        found = json.loads("".join(files.lines("audit.json") or ()))
    except ValueError:
        return ""
    return str(found.get("format")) if isinstance(found, dict) else ""


def _of_round(files: Files) -> list[CheckResult]:
    """A round of replacements: digests, quotas of the whole panel, and each next in order."""
    findings: list[CheckResult] = []
    try:
        found = json.loads("".join(files.lines("audit.json") or ()))
        for name, digest in found["files"].items():
            findings.append(
                CheckResult(f"{name} is the file of the audit", files.sha256(name) == digest)
            )
        core = {k: found[k] for k in ("before", "value", "replacements", "panel")}
        text = json.dumps(core, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        findings.append(
            CheckResult(
                "the digest of the round is right", _sha(text.encode()).hex() == found["digest"]
            )
        )
        findings += _panel_of_round(files, found)
    except (KeyError, ValueError, TypeError, IndexError, AttributeError, csv.Error) as error:
        findings.append(CheckResult("the round", False, f"not in the right form ({error!r})"))
    return findings


def _panel_of_round(files: Files, found: dict[str, Any]) -> list[CheckResult]:
    panel = _named(files.lines("panel.csv") or ())
    pool = _named(files.lines("pool.csv") or ())
    features = list(dict.fromkeys(q[0] for q in found["quotas"]))
    held = found["held_seats"]
    kept = all(
        least - h <= sum(person[feature] == value for person in panel) <= most - h
        for (feature, value, least, most), h in zip(found["quotas"], held, strict=True)
    )
    names = [person["pseudonym"] for person in panel]
    entering = [pair[1] for pair in found["replacements"]]
    gone = {pair[0] for pair in found["replacements"]}
    seated = sorted(names) == sorted(found["panel"]) and set(entering) <= set(names)
    profile = {p["pseudonym"]: tuple(p[f] for f in features) for p in pool}
    home = {p["pseudonym"]: p["household"] for p in pool}
    taken: set[str] = set()
    left = sorted(profile, key=lambda name: _key(_ORDER, found["value"], name))
    in_order = True
    for name in entering:
        expected = next(
            (n for n in left if profile[n] == profile[name] and not (home[n] and home[n] in taken)),
            None,
        )
        in_order = in_order and expected == name
        left.remove(name)
        if home[name]:
            taken.add(home[name])
    return [
        CheckResult("the whole panel keeps every quota", kept, f"{len(panel)} people"),
        CheckResult(
            "those who entered are on the panel, and those who left are not",
            seated and not gone & set(names),
        ),
        CheckResult(
            "each seat went to the next of their type, in the order of the value", in_order
        ),
    ]


def _records(lines: Iterable[str]) -> Iterator[list[str]]:
    """The records of a CSV file, the header first.

    Before a cell that a spreadsheet would take for a formula there is an apostrophe: it goes.
    """
    for cells in csv.reader(lines):
        yield [
            cell[1:] if cell[:1] == "'" and cell.lstrip("'")[:1] in _FORMULA else cell
            for cell in cells
        ]


def _named(lines: Iterable[str]) -> list[dict[str, str]]:
    """The rows of a CSV file, each by the names of its columns."""
    records = _records(lines)
    head = next(records, [])
    return [dict(zip(head, cells, strict=True)) for cells in records if cells]


class _Check:
    def __init__(self, files: Files) -> None:
        self.files = files
        self.findings: list[CheckResult] = []
        self.found: dict[str, Any] = {}

    def add(self, what: str, holds: bool | None, detail: str = "") -> None:
        self.findings.append(CheckResult(what, holds, detail))

    def rows(self, name: str) -> Iterator[list[str]]:
        """The records of a CSV file without its header."""
        lines = self.files.lines(name)
        if lines is None:
            raise _BrokenError(f"{name} is missing")
        records = _records(lines)
        next(records, None)
        yield from records

    def audit(self) -> None:
        lines = self.files.lines("audit.json")
        if lines is None:
            raise _BrokenError("audit.json is missing")
        try:
            self.found = json.loads("".join(lines))
        except ValueError as error:
            raise _BrokenError(f"audit.json is not JSON: {error}") from error
        if self.found.get("format") != "conference/sortition/audit/1":
            raise _BrokenError("audit.json is not the audit of a draw")
        self.committed = self.found["commitment"]
        self.m = int(self.committed["list_size"])
        self.seats = int(self.committed["seats"])
        self.kind = str(self.committed["list_kind"])
        self.width = len(str(max(1, self.m - 1)))

    def digests(self) -> None:
        for name, digest in self.found["files"].items():
            actual = self.files.sha256(name)
            self.add(f"{name} is the file of the audit", actual == digest,
                     "" if actual == digest else ("it is missing" if actual is None else
                                                  "its SHA-256 differs"))  # fmt: skip

    def quotas(self) -> None:
        table = [row for row in self.rows("quotas.csv") if row]
        self.quota = [(q[0], q[1], int(q[2]), int(q[3])) for q in table]
        listed = [[f, v, low, high] for f, v, low, high in self.quota]
        text = "".join(
            sorted("\t".join((*(" ".join(c.split()).casefold() for c in row[:2]), *row[2:6])) + "\n"
                   for row in table)
        )  # fmt: skip
        digest = _sha(text.encode()).hex()
        same = listed == self.found["quotas"] and digest == self.committed["quotas"]
        self.add("the quotas are the committed ones", same)
        held = self.found["held_seats"]
        self.low = [max(0, q[2] - h) for q, h in zip(self.quota, held, strict=True)]
        self.high = [q[3] - h for q, h in zip(self.quota, held, strict=True)]
        self.features = list(dict.fromkeys(q[0] for q in self.quota))
        self.row_of = {(q[0], q[1]): i for i, q in enumerate(self.quota)}

    def pool(self) -> None:
        """``pseudonym,type,household``; every line is a leaf."""
        self.people: list[tuple[str, int, str]] = []
        leaves: list[bytes] = []
        for cells in self.rows("pool.csv"):
            self.people.append((cells[0], int(cells[1]), cells[2]))
            leaves.append(_sha(b"\x00", ",".join(cells).encode()))
        names = [person[0] for person in self.people]
        ordered = all(a < b for a, b in pairwise(names))
        self.add("the pool is sorted and nobody is in it twice", ordered)
        root = _tree(leaves).hex() if leaves else ""
        self.add("the pool's Merkle root is the committed one",
                 root == self.committed["pool_root"] and len(leaves) == self.committed["pool_size"],
                 f"{len(leaves):,} people")  # fmt: skip

    def types(self) -> None:
        """The fair chances: add up to the seats, keep the quotas, have the figures told."""
        width = len(self.features)
        self.type_rows: list[list[int]] = []
        self.counts: list[int] = []
        self.fair: list[float] = []
        self.stage: list[int | None] = []
        self.classes: list[int | None] = []
        for cells in self.rows("probabilities.csv"):
            values = zip(self.features, cells[1 : width + 1], strict=True)
            self.type_rows.append([self.row_of[pair] for pair in values])
            home, people, _, chance, _, stage = cells[width + 1 : width + 7]
            self.classes.append(int(home) if home else None)
            self.counts.append(int(people))
            self.fair.append(float(chance))
            self.stage.append(int(stage) if stage else None)
        there = Counter(t for _, t, _ in self.people)
        right = [there[t] for t in range(len(self.counts))] == self.counts
        self.add("the types have the people of the pool", right and len(there) == len(self.counts))
        total = sum(p * n for p, n in zip(self.fair, self.counts, strict=True))
        self.add("the fair chances add up to the seats", _close(total, self.seats), f"{total:.9f}")
        loads = [0.0] * len(self.quota)
        for rows, p, n in zip(self.type_rows, self.fair, self.counts, strict=True):
            for r in rows:
                loads[r] += p * n
        kept = all(
            low - 1e-6 * max(1, high) <= load <= high + 1e-6 * max(1, high)
            for load, low, high in zip(loads, self.low, self.high, strict=True)
        )
        told = self.found["summary"]
        self.add("the fair chances keep the quotas on average", kept)
        able = [(p, n) for p, n in zip(self.fair, self.counts, strict=True) if p > 1e-15]
        figures = (min(able)[0], max(able)[0])
        same = _close(figures[0], told["min_probability"]) and _close(
            figures[1], told["max_probability"]
        )
        same = same and abs(_gini(able) - told["gini"]) < 1e-6
        self.add("least and greatest chance and Gini are as told", same,
                 f"{figures[0]:.6g} to {figures[1]:.6g}, Gini {_gini(able):.4f}")  # fmt: skip

    def certificate(self) -> None:
        """The multipliers of each stage bound its level: see the module ``relaxation``."""
        proof = self.found["certificate"]
        if not proof["stages"]:
            over_panels = self.found["summary"]["proof"] == "panels"
            why = "this needs an integer program: draw again" if over_panels else "never claimed"
            self.add("no fairer distribution exists", None, why)
            return
        average = self.seats / sum(self.counts)
        top = min(1.0, proof["cap"]) / average
        ratio = [p / average for p in self.fair]
        high = [*self.high, *proof["household_classes"]]
        low = [*self.low, *([0] * len(proof["household_classes"]))]
        worst = 0.0
        for number, stage in enumerate(proof["stages"]):
            free = [s is None or s >= number for s in self.stage]
            bound = self._bound(stage, free, ratio, average, top, low, high)
            level = min((r for r, f in zip(ratio, free, strict=True) if f), default=0.0)
            if level > 1e-9:
                worst = max(worst, bound / level - 1)
            elif bound > 1e-6:
                worst = float("inf")
        objective = self.found["summary"]["objective"]
        claim = {
            "leximin": "no lottery is fairer, stage by stage (leximin)",
            "goldilocks": "no lottery under the cap is fairer, stage by stage",
        }.get(objective, "the least chance is within its proven bound")
        least = min(p for p in self.fair if p > 1e-15)
        within = worst <= 1e-5 or not self.found["summary"]["complete"]
        if objective == "nash":
            within = least <= self.found["summary"]["bound"] * (1 + _REL)
        self.add(claim, within, f"{len(proof['stages'])} stages, greatest relative gap {worst:.1e}")

    def _bound(
        self, stage: dict[str, Any], free: list[bool], ratio: list[float], average: float,
        top: float, low: list[int], high: list[int],
    ) -> float:  # fmt: skip
        prices = {int(r): float(v) for r, v in stage["rows"].items()}
        total = float(stage["total"])
        most = total * self.seats
        for r, price in prices.items():
            most += price * (high[r] if price > 0 else low[r])
        raising = 0.0
        quotas = len(self.quota)
        for t, rows in enumerate(self.type_rows):
            weight = total + sum(prices.get(r, 0.0) for r in rows)
            home = self.classes[t]
            if home is not None:
                weight += prices.get(quotas + home - 1, 0.0)
            weight *= self.counts[t] * average
            if not free[t]:
                most -= weight * ratio[t]
            elif weight > 0:
                raising += weight
            else:
                most -= weight * top
        return min(top, most / raising) if raising > 0 else top

    def entries(self) -> None:
        """Every entry is a panel by itself."""
        name = f"{self.kind}.csv"
        entries: list[list[list[str]]] = [[] for _ in range(self.m)]
        digest = hashlib.sha256()
        for cells in self.rows(name):
            digest.update((",".join(cells) + "\n").encode())
            entries[int(cells[0])].append(cells[1:])
        self.add("the numbered list is the committed one",
                 digest.hexdigest() == self.committed["list_digest"], name)  # fmt: skip
        self.listed = entries
        self.type_of = {name: t for name, t, _ in self.people}
        self.home_of = {name: home for name, _, home in self.people if home}
        bad = [n for n, entry in enumerate(entries) if not self._is_panel(entry)]
        numbers = ", ".join(f"{n:0{self.width}}" for n in bad[:10])
        self.add(f"each of the {self.m} entries keeps every quota by itself", not bad, numbers)

    def _is_panel(self, entry: list[list[str]]) -> bool:
        seats: Counter[int] = Counter()
        if self.kind == "panels":
            names = [cells[0] for cells in entry]
            homes = [self.home_of[name] for name in names if name in self.home_of]
            if len(set(names)) != len(names) or len(set(homes)) != len(homes):
                return False
            seats.update(self.type_of[name] for name in names)
        else:
            for cells in entry:
                seats[int(cells[0])] += int(cells[1])
        sums = [0] * len(self.quota)
        for t, n in seats.items():
            if n < 0 or n > self.counts[t]:
                return False
            for r in self.type_rows[t]:
                sums[r] += n
        return sum(seats.values()) == self.seats and all(
            low <= s <= high for s, low, high in zip(sums, self.low, self.high, strict=True)
        )

    def realised(self) -> None:
        """The chances that the list gives, person by person."""
        if self.kind == "panels":
            listed = Counter(cells[0] for entry in self.listed for cells in entry)
            pairs = [(listed[name] / self.m, self.fair[t]) for name, t, _ in self.people]
            weights = [1] * len(pairs)
        else:
            given: Counter[int] = Counter()
            for entry in self.listed:
                for cells in entry:
                    given[int(cells[0])] += int(cells[1])
            pairs = [(given[t] / self.m / n, self.fair[t]) for t, n in enumerate(self.counts)]
            weights = self.counts
        able = [(got, due, n) for (got, due), n in zip(pairs, weights, strict=True) if due > 1e-15]
        told = self.found["summary"]["realised"]
        least, most = min(a[0] for a in able), max(a[0] for a in able)
        off = max(abs(got - due) for got, due, _ in able)
        without = sum(n for got, _, n in able if got <= 0)
        same = (
            _close(least, told["least"]) and _close(most, told["greatest"])
            and abs(off - told["deviation"]) <= 1e-9 and without == told["without"]
            and abs(_gini((got, n) for got, _, n in able) - told["gini"]) < 1e-6
        )  # fmt: skip
        self.add("the list realises the chances that were told", same,
                 f"{least:.6g} to {most:.6g}, greatest deviation {off:.3g}")  # fmt: skip

    def commitment(self) -> None:
        text = json.dumps(self.committed, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        digest = _sha(text.encode()).hex()
        same = digest == self.found["commitment_digest"] == self.found["summary"]["commitment"]
        self.add("the commitment has the digest that was published", same, digest)

    def lot(self) -> None:
        """The digits name the entry; a seed makes them by hashing."""
        drawn = self.found.get("draw")
        if drawn is None:
            self.add("something was drawn", None, "only the commitment is published so far")
            return
        number, digits, value = int(drawn["number"]), drawn["digits"], drawn["value"]
        right = digits == f"{number:0{self.width}}" and number < self.m
        if drawn["source"] == "seed":
            right = right and number == _below(
                self.found["domains"]["digits"], value, "number", self.m
            )
        else:
            beacon = drawn["beacon"]
            right = right and value == (f"{digits}:{beacon}" if beacon else digits)
        self.add("the digits name this entry", right, digits)

    def panel(self) -> None:
        """The panel is that of the entry and, in a list of compositions, of the hashes."""
        drawn = self.found.get("draw")
        if drawn is None:
            return
        entry = self.listed[int(drawn["number"])]
        if self.kind == "panels":
            panel = sorted(cells[0] for cells in entry)
        else:
            panel = self._seated(entry, drawn["value"])
        self.add("the panel is the one that was drawn", panel == drawn["selected"],
                 f"{len(panel)} people")  # fmt: skip
        text = json.dumps(
            {
                "commitment": self.found["commitment_digest"],
                "digits": drawn["digits"],
                "selected": drawn["selected"],
                "value": drawn["value"],
            },
            sort_keys=True, separators=(",", ":"), ensure_ascii=False,
        )  # fmt: skip
        self.add("the digest of the draw is right", _sha(text.encode()).hex() == drawn["digest"])

    def _seated(self, entry: list[list[str]], value: str) -> list[str]:
        order = self.found["domains"]["order"]
        wanted = {int(cells[0]): int(cells[1]) for cells in entry}
        members: dict[int, list[str]] = {t: [] for t in wanted}
        for name, t, _ in self.people:
            if t in members:
                members[t].append(name)
        taken: set[str] = set()
        panel: list[str] = []
        for t in sorted(wanted):
            left = wanted[t]
            for name in sorted(members[t], key=lambda name: _key(order, value, name)):
                home = self.home_of.get(name)
                if not left:
                    break
                if home is not None and home in taken:
                    continue
                if home is not None:
                    taken.add(home)
                panel.append(name)
                left -= 1
        return sorted(panel)

    def log(self) -> None:
        """One draw a commitment, each line of the log chained to the one before."""
        lines = self.files.lines("draws.jsonl")
        drawn = self.found.get("draw")
        if lines is None or drawn is None:
            self.add("there was one draw from this commitment", None, "there is no log of draws")
            return
        previous, chained, mine = "", True, []
        for line in lines:
            text = line.rstrip("\n")
            entry = json.loads(text)
            chained = chained and entry["previous"] == previous
            previous = _sha(text.encode()).hex()
            if entry["commitment"] == self.found["commitment_digest"]:
                mine.append(entry["digest"])
        self.add("the log of draws is whole", chained)
        self.add("there was one draw from this commitment", mine == [drawn["digest"]],
                 f"{len(mine)} in the log")  # fmt: skip
