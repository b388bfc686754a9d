"""A conference's plan, from tables that a spreadsheet writes. Pure: takes text, gives commands.

Nine tables, with a header line; columns in any order and under some other names as well, which the
modules of the tables list:

=============  ====================================================================================
areas.csv      ``id, name, region, latitude, longitude`` (a region is named by its name)
parties.csv    ``name, area, capacity`` and, if known, ``latitude, longitude`` (else the area's),
               ``facilitator, telephone`` (for desks alone)
programme.csv  ``date, start, minutes, kind, title`` and, if any, ``id, speaker, fixed, poll``
polls.csv      ``id, question, options, channels`` and, if any, ``kind, points, named, reveal,
               electorate, decision, sittings``
rules.csv      ``kind, majority`` and, if any, ``title, of, quorum, quorum of, tie, by name,
               signatures``
elections.csv  ``id, title`` and, if any, ``office, seats, rule, electorate, area, signatures,
               training, group, least, nominations close, vacant only``
surveys.csv    ``survey, question`` and, if any, ``title, item, kind, options``
cues.csv       ``item, cue`` and, if any, ``outputs, what, after, seconds, armed``
breakouts.csv  ``id, phase, minutes`` and, if any, ``title, question, words, rooms, mixed,
               per table, grace, statements, read first, most``: a line for each phase
=============  ====================================================================================

Dates and starts are in the conference's time zone; ``fixed`` is yes or no, and so is ``named``:
whether phones vote by name (else in secret); ``reveal`` is live, on_close (where it is empty) or
manual: when rooms and hall see the counts; options are separated by ``|``, channels by blanks.
What a cue of an item does is a kind of scene, or open, close, start lottery, timer, write,
ask, end, obs, go, start breakout, recall breakout, end breakout.
A poll of the electorate ``chamber`` or ``members`` may be a ``decision`` of a kind of rules.csv,
which says what that needs: a majority (2/3, simple) of a base, a quorum, what a tie means. One of
members may have ``sittings``, as ``2026-11-28 14:00-18:00; 2026-11-29 10:00-12:00``.
All tables are read before any is refused, and all faults are told; what was read in a way that
somebody may not have meant is remarked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from conference.core.errors import ConferenceError
from conference.deliberation.breakouts.table import BREAKOUTS, read_breakouts
from conference.deliberation.commands import Command
from conference.deliberation.elections.table import ELECTIONS, read_elections
from conference.deliberation.founding.commands import FoundConference
from conference.deliberation.founding.lines import CUES, Nameable, read_cues
from conference.deliberation.founding.model import Rule
from conference.deliberation.founding.places import (
    AREAS,
    PARTIES,
    read_areas,
    read_pages,
    read_parties,
)
from conference.deliberation.founding.questions import POLLS, read_polls
from conference.deliberation.founding.running import PROGRAMME, read_programme, span_told
from conference.deliberation.founding.sheet import Ids, Sheet
from conference.deliberation.founding.standing import RULES, read_rules
from conference.deliberation.programme.commands import PlanProgramme
from conference.deliberation.rooms.book import Page
from conference.deliberation.rooms.commands import RegisterParties
from conference.deliberation.surveys.table import SURVEYS, read_surveys

__all__ = ["TABLES", "Plan", "plan_commands", "table_named"]

TABLES = {
    "areas.csv": AREAS,
    "parties.csv": PARTIES,
    "programme.csv": PROGRAMME,
    "polls.csv": POLLS,
    "cues.csv": CUES,
    "rules.csv": RULES,
    "elections.csv": ELECTIONS,
    "surveys.csv": SURVEYS,
    "breakouts.csv": BREAKOUTS,
}
"""The tables and what each has."""

_NAMED = re.compile(
    r"(?:.*[-_ ])?"
    r"(?:(areas?)|((?:watch[-_ ]?)?part(?:y|ies))|(program(?:me)?|agenda)|(polls?)|(cues?)"
    r"|((?:standing[-_ ])?rules?)|(elections?)|(surveys?)|(breakouts?))"
    r"(?: ?\(\d+\))?\.(?:csv|tsv|tab|txt|xlsx|ods)(?:\.txt)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Plan:
    """The commands that found a conference, and sentences on what was found and how.

    ``pages`` are about the people of parties, and no part of the record.
    """

    commands: list[Command]
    remarks: list[str]
    pages: tuple[Page, ...] = ()


def table_named(file: str) -> str | None:
    """Which table a file is by its name, such as ``Plan - Areas.CSV``; None if it is none."""
    found = _NAMED.fullmatch(file)
    return None if found is None else list(TABLES)[(found.lastindex or 1) - 1]


def plan_commands(
    name: str,
    tables: Mapping[str, str],
    zone: tzinfo,
    *,
    rehearsal: bool,
    files: Mapping[str, str] | None = None,
    second_person: tuple[Rule, ...] = (),
) -> Plan:
    """The commands that found this conference. ``tables`` has the text of each table there is.

    ``files`` has the names of their files where these are others, ``second_person`` what takes two
    people. Times are of ``zone``, whose name
    is recorded when it has one (``zoneinfo.ZoneInfo``).

    Raises :class:`ConferenceError` ``bad_plan`` with every fault of every table.
    """
    named = files or {}
    sheets = [
        Sheet(named.get(table, table), tables.get(table, ""), shape)
        for table, shape in TABLES.items()
    ]
    areas, parties, programme, polls, cues, standing, elections, surveys, breakouts = sheets
    places = read_areas(areas, zone)
    rules = read_rules(standing)
    prepared = read_polls(polls, zone, [line.kind for one in rules for line in one.rules])
    rooms, pages = read_parties(parties, places), read_pages(parties)
    ids = Ids((one.poll for one in prepared), {one.poll: one.question for one in prepared})
    items = read_programme(programme, ids, zone)
    called = read_elections(elections, zone)
    asked = read_surveys(surveys, items)
    felt = {line.survey: line.title for one in asked for line in one.surveys}
    talks = read_breakouts(breakouts, places.regions, rooms)
    titles = {one.breakout: one.title for one in talks}
    questions = frozenset(one.poll for one in prepared)
    known = Nameable(ids, questions, Ids(felt, felt), Ids(titles, titles))
    planned = read_cues(cues, items, known)
    _stop(sheets)
    zone_name = getattr(zone, "key", None) or ""
    commands: list[Command] = [
        FoundConference(name, rehearsal, places.regions, places.areas, zone_name, second_person),
        *rules,
        PlanProgramme(items),
        RegisterParties(rooms),
        *prepared,
        *called,
        *asked,
        *talks,
        *planned,
    ]
    counts = [len(found) for found in (places.areas, rooms, items, prepared)]
    remarks = [f"Read {_counted(counts)}."] if tables else []
    if items:
        remarks.append(f"{span_told(items, zone)}.")
    remarks += (remark for sheet in sheets for remark in sheet.remarked())
    return Plan(commands, remarks, pages)


def _counted(counts: Sequence[int]) -> str:
    """``3 areas, 1 party, 2 items, 0 polls``."""
    words = ("area areas", "party parties", "item items", "poll polls")
    return ", ".join(
        f"{count} {word.split()[count != 1]}" for count, word in zip(counts, words, strict=True)
    )


def _stop(sheets: Sequence[Sheet]) -> None:
    """Refuse the plan if any table has a fault."""
    errors = [sheet.book.error() for sheet in sheets if sheet.book]
    if len(errors) == 1:
        raise errors[0]
    if errors:
        count = sum(len(error.faults) for error in errors)
        told = "\n".join(error.sentence for error in errors)
        raise ConferenceError("bad_plan", told, {"source": "The plan", "count": count})
