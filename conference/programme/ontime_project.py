"""The rundowns of a project file of Ontime (getontime.no), of versions 3 and 4.

Version 3 has one list ``rundown`` of events, blocks and delays; version 4 has ``rundowns``, each of
``entries`` in an ``order``, with groups that have entries of their own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from conference.core.errors import Fault, TableError
from conference.tables.naming import quoted, tidy

__all__ = ["OntimeRundown", "chosen_rundowns", "read_project", "text_of"]

_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class OntimeRundown:
    """A rundown: its entries in their order, those of groups after the groups."""

    title: str
    ident: str
    entries: Sequence[Mapping[str, Any]]

    @property
    def date(self) -> date | None:
        """The date in its title, if it has one."""
        found = _DATE.search(self.title)
        try:
            return date.fromisoformat(found[0]) if found else None
        except ValueError:
            return None


def read_project(text: str, source: str) -> Mapping[str, Any]:
    """The whole file; raises :class:`TableError` for what is no project of Ontime."""
    try:
        found = json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        raise TableError(source, [Fault(error.lineno, "", f"no JSON here: {error.msg}")]) from error
    except RecursionError as error:
        raise TableError(source, [Fault(0, "", "lists within lists without end")]) from error
    if not isinstance(found, dict) or not ({"rundown", "rundowns"} & found.keys()):
        reason = "this is no project of Ontime: it has neither rundown nor rundowns"
        raise TableError(source, [Fault(0, "", reason)])
    return found


def chosen_rundowns(
    project: Mapping[str, Any], source: str, wanted: str
) -> Sequence[OntimeRundown]:
    """The one that is ``wanted`` by title or id; else the only one, or all in order of their dates.

    Raises :class:`TableError` where that is none.
    """
    found = list(_rundowns(project))
    if wanted:
        found = [one for one in found if wanted in (one.title, one.ident)]
    dated = [one for one in found if one.date is not None]
    if len(found) > 1 and len(dated) < len(found):
        names = ", ".join(quoted(one.title or one.ident) for one in found)
        reason = f"has {len(found)} rundowns: {names}; name one with --rundown"
        raise TableError(source, [Fault(0, "", reason)])
    if not found:
        reason = f"has no rundown {quoted(wanted)}" if wanted else "has no rundown"
        raise TableError(source, [Fault(0, "", reason)])
    return sorted(found, key=lambda one: one.date or date.min)


def _rundowns(project: Mapping[str, Any]) -> Iterator[OntimeRundown]:
    old = project.get("rundown")
    if isinstance(old, list):
        yield OntimeRundown("", "rundown", [one for one in old if isinstance(one, dict)])
    many = project.get("rundowns")
    for ident, one in many.items() if isinstance(many, dict) else ():
        if isinstance(one, dict):
            yield OntimeRundown(text_of(one.get("title")), ident, list(_ordered(one)))


def _ordered(rundown: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    entries = rundown.get("entries")
    entries = entries if isinstance(entries, dict) else {}
    for ident in _list(rundown.get("order")):
        entry = entries.get(ident) if isinstance(ident, str) else None
        if not isinstance(entry, dict):
            continue
        yield entry
        for nested in _list(entry.get("entries")):
            inner = entries.get(nested) if isinstance(nested, str) else None
            if isinstance(inner, dict):
                yield inner


def text_of(value: object) -> str:
    """A text in one line; "" for what is none."""
    return tidy(value) if isinstance(value, str) else ""


def _list(value: object) -> Sequence[Any]:
    return value if isinstance(value, list) else ()
