"""Ballots whose cells name candidates: columns of ranks, or one column of choices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from conference.tables.naming import alike, quoted
from conference.voting.formats import table_build as build
from conference.voting.formats.table_cells import NO_NAME, is_nothing, is_overvote
from conference.voting.formats.table_columns import Column, and_more
from conference.voting.formats.table_lists import (
    Listed,
    are_pairs,
    lists_in,
    several_in,
    unclear,
)
from conference.voting.formats.table_numbered import Ranks
from conference.voting.formats.table_other import is_question, sounds_like_choice
from conference.voting.formats.table_ranks import rank_of
from conference.voting.formats.table_text import Sheet
from conference.voting.profile import Election

__all__ = ["by_rank", "one_column"]

_LESS = re.compile(r"\w\s*<(?!br\b)\s*\w")
_APART = re.compile(r"\s*:\s*|\s+")
_COUNTED = re.compile(r"\d+\s*[x×*]\s*\D.*>.*|.*>.*(?:[x×*]\s*\d+|\(\d+\))")
_LABELLED = re.compile(r"(?:ballot|vote|voter|paper)\s*#?\d+\s*[:.)]\s*\S", re.IGNORECASE)
_TALLY = re.compile(r".*[^\W\d].*\W\d+")
_NUMBER = re.compile(r"(\d{1,3})[.):]\s*(\S.*)")


def by_rank(sheet: Sheet, columns: Sequence[Column], want: str) -> Election:
    """Columns are ranks in their order, cells are names; several in a cell are an overvote."""
    cells = list(dict.fromkeys(["", *(cell for c in columns for cell in c.cells)]))
    named: dict[str, tuple[str, ...]] = {c: () if is_nothing(c) else (c,) for c in cells}
    for cell in cells:
        if alike(cell) in NO_NAME and want != "approval":
            named[cell] = ()
            sheet.remarks.add(0, f"{quoted(cell)} at a rank is read as no name")
    numbers = _without_numbers(sheet, columns)
    named |= {cell: (name,) for cell, name in numbers.items()}
    single = [cell for cell in cells if named[cell] and cell not in numbers]
    several = several_in(single, lines=True)
    _remark_pair(sheet, [cell for cell in single if cell not in several])
    places = [c.at for c in columns]
    if want == "approval":
        sheet.remarks.add(0, "The names at all ranks are read as approvals")
        named |= several
        listed = ([n for at in places for n in named[row.cells[at]]] for row in sheet.rows)
        return build.sets(sheet, list(listed))
    for at in places:
        _remark_overvotes(sheet, at, several)
    over = {cell: build.OVERVOTE for cell in cells if cell in several or is_overvote(cell)}
    slots: dict[str, tuple[str, ...] | None] = {**named, **over}
    ballots = [[slots[row.cells[at]] for at in places] for row in sheet.rows]
    return build.sorted_ballots(sheet, ballots, [n for one in several.values() for n in one])


def _without_numbers(sheet: Sheet, columns: Sequence[Column]) -> dict[str, str]:
    """The names behind the rank that all cells of its column have in front, as ``1. Ann``."""
    found: dict[str, str] = {}
    for column in columns:
        for cell in column.cells:
            number = _NUMBER.fullmatch(cell)
            if number is not None and int(number[1]) == column.rank:
                found[cell] = number[2]
            elif not is_nothing(cell):
                return {}
    if len(columns) < 2:
        return {}
    if found:
        sheet.remarks.add(0, "The numbers before names are read as their ranks")
    return found


def one_column(sheet: Sheet, column: Column, want: str) -> Election:
    """One column with the choice, or with lists of choices."""
    cells = [cell for cell in column.cells if not is_nothing(cell)]
    _ask_for_header(sheet, column, cells)
    listed = (
        _choices(sheet, column, cells) if want == "choice" else _lists(sheet, column, cells, want)
    )
    lists: dict[str, Ranks] = {cell: ((cell,),) for cell in cells}
    lists |= listed.cells if listed is not None else {}
    plain = {cell: tuple(map(_named, ranks)) for cell, ranks in lists.items()}
    chosen = [plain.get(row.cells[column.at], ()) for row in sheet.rows]
    if want == "approval":
        return build.sets(sheet, [[n for slot in one for n in slot] for one in chosen])
    takes_one = want == "choice" and listed is not None and not listed.ordered
    ballots: list[build.Slots] = [
        [build.OVERVOTE]
        if is_overvote(row.cells[column.at]) or (takes_one and len(one) > 1)
        else list(one)
        for row, one in zip(sheet.rows, chosen, strict=True)
    ]
    return build.sorted_ballots(sheet, ballots, [n for one in chosen for s in one for n in s])


def _ask_for_header(sheet: Sheet, column: Column, cells: Sequence[str]) -> None:
    """Refuse a header that lists what the cells list; remark one that may be a ballot."""
    if len(sheet.names) == 1 and _LABELLED.match(column.name):
        reason = f"{quoted(column.name)} looks like a ballot; begin with a line such as 'Vote'"
        raise sheet.refusal("", reason)
    if len(sheet.names) > 1 or sounds_like_choice(column.name) or is_question(column.name):
        return
    told = _looks_like_ballot(column.name, cells)
    if told:
        raise sheet.refusal("", told)
    sheet.remarks.add(0, f"The first line ({quoted(column.name)}) is read as the column's name")


def _looks_like_ballot(name: str, cells: Sequence[str]) -> str:
    """What to say of a first line that may be no name of a column; "" if it is one."""
    heads = [part for part in _APART.split(name) if part]
    rows = [_APART.split(cell) for cell in cells]
    if len(heads) > 1 and all(len(one) == len(heads) and all(map(rank_of, one)) for one in rows):
        return "the columns are parted by blanks or colons; part them by commas"
    if all(part.isdecimal() for part in heads):
        return "has only numbers, as ballots have; begin with a line that names the columns"
    if cells and all(map(_TALLY.fullmatch, (name, *cells))):
        return "lines end with numbers; part these by a comma, under a line such as 'Vote,Count'"
    listed = lists_in([name, *cells])
    ranks = listed.cells.get(name, ()) if listed is not None else ()
    if listed is None or sum(map(len, ranks)) < 2:
        return ""
    known = {alike(n) for cell in cells for rank in listed.cells[cell] for n in rank}
    if ">" in name or any(alike(one) in known for rank in ranks for one in rank):
        line = "begin with a line that names the column, such as 'Vote'"
        return f"{quoted(name)} looks like a ballot; {line}"
    return ""


def _named(slot: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in slot if not is_nothing(name))


def _choices(sheet: Sheet, column: Column, cells: Sequence[str]) -> Listed:
    """Cells with more than one name where each has one: rankings, or else overvotes."""
    listed = lists_in(cells)
    if listed is not None and (listed.ordered or listed.are_orders):
        _remark_list(sheet, column, listed, "rankings")
        return replace(listed, ordered=True)
    several = several_in(cells)
    found: dict[str, Ranks] = {c: tuple((name,) for name in n) for c, n in several.items()}
    if listed is not None and listed.certain:
        found |= listed.cells
    several = {cell: tuple(n for s in r for n in s) for cell, r in found.items() if len(r) > 1}
    _remark_pair(sheet, [cell for cell in cells if cell not in found])
    _remark_overvotes(sheet, column.at, several)
    return Listed(found, "")


def _lists(sheet: Sheet, column: Column, cells: Sequence[str], want: str) -> Listed | None:
    """Lists of names in the cells; refuses where one name and a list look the same."""
    if any(_LESS.search(cell) for cell in cells):
        raise sheet.refusal(column.name, "has < between names; write the best first, and > behind")
    if cells and all(map(_COUNTED.fullmatch, cells)):
        reason = "has numbers of ballots beside the names; put them in a column called count"
        raise sheet.refusal(column.name, reason)
    listed = lists_in(cells)
    if listed is not None:
        _remark_list(sheet, column, listed, "approvals" if want == "approval" else "rankings")
        return listed
    cell = unclear(cells)
    if cell is not None:
        how = "part names by semicolons, or put each in a column of its own (Rank 1, Rank 2)"
        told = f"{quoted(cell)} may be one name or a list, and no cell shows which"
        raise sheet.refusal(column.name, f"{told}; {how}")
    _remark_pair(sheet, cells)
    return None


def _remark_list(sheet: Sheet, column: Column, listed: Listed, kind: str) -> None:
    if not any(len(one) > 1 for one in listed.cells.values()):
        return
    told = f"The cells of {quoted(column.name)} are read as {kind}, parted by {listed.told}"
    sheet.remarks.add(0, told)
    for name in listed.together[:5]:
        sheet.remarks.add(0, f"{quoted(name)} is read as one name")


def _remark_pair(sheet: Sheet, cells: Sequence[str]) -> None:
    pair = are_pairs(sorted(cells))
    if pair is not None:
        sheet.remarks.add(0, f"{quoted(pair)} and the like are read as one name each")


def _remark_overvotes(sheet: Sheet, at: int, several: Mapping[str, Sequence[str]]) -> None:
    for row in sheet.rows if several else ():
        names = several.get(row.cells[at])
        if names is not None:
            sheet.remarks.add(row.line, f"{and_more(names)} in one cell are read as an overvote")
