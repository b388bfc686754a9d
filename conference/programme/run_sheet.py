"""The run sheet: the programme on paper. One HTML page, A4 landscape, without anything external.

Planned times beside those that were, or are expected as it stands; fixed starts are marked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from conference.core.clock import Millis
from conference.deliberation.programme.forecast import Expected, forecast
from conference.deliberation.programme.model import Item, Run
from conference.programme.reading import Plan

__all__ = ["run_sheet"]

STYLE = """
@page { size: A4 landscape; margin: 12mm }
* { box-sizing: border-box }
body { font: 10pt/1.35 system-ui, sans-serif; color: #111; background: #fff; margin: 0 auto;
  max-width: 273mm; padding: 4mm 0 }
h1 { font-size: 16pt; margin: 0 }
.foot { color: #555; margin: 0 0 4mm }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { text-align: left; vertical-align: top; padding: 1.2mm 2mm; border-bottom: .2mm solid #bbb }
th { font-size: 8pt; color: #555 }
.day th { font-size: 12pt; color: #111; padding-top: 5mm; break-after: avoid }
.n { text-align: right; white-space: nowrap }
.hard td { border-left: 1.2mm solid #111 }
.hard .start { font-weight: 700 }
.on { background: #eee }
.skipped { text-decoration: line-through; color: #555 }
.cues { width: 42mm } .notes { width: 46mm }
@media screen { body { padding: 12mm } }
"""

HEADS = ("No.", "Planned", "Actual", "Min", "Kind", "Title", "Speaker", "Cues", "Notes")


@dataclass(frozen=True, slots=True)
class _Entry:
    """An item with its place and its run, as the forecast needs them."""

    item: Item
    place: int
    started_at: int | None

    @property
    def id(self) -> str:
        return self.item.id

    @property
    def day(self) -> int:
        return self.item.day

    @property
    def kind(self) -> str:
        return self.item.kind

    @property
    def starts_at(self) -> int:
        return self.item.starts_at

    @property
    def minutes(self) -> int:
        return self.item.minutes

    @property
    def hard(self) -> bool:
        return self.item.hard


def run_sheet(plan: Plan, now: Millis) -> str:
    """The page, as it stands ``now``."""
    expected = _expected(plan, now)
    title = escape(plan.name or "Programme")
    zone = escape(getattr(plan.zone, "key", "") or "UTC")
    heads = "".join(f"<th{_class(name)}>{name}</th>" for name in HEADS)
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}: run sheet'
        f"</title><style>{STYLE}</style></head><body>\n<h1>{title}</h1>\n"
        f'<p class="foot">Run sheet as of {_day(plan, now)}, {_clock(plan, now)} ({zone}). '
        "A bar at the left marks a fixed start; times with a tilde are expected.</p>\n"
        f"<table><thead><tr>{heads}</tr></thead><tbody>\n"
        f"{''.join(_rows(plan, expected))}</tbody></table></body></html>\n"
    )


def _expected(plan: Plan, now: Millis) -> Mapping[str, Expected]:
    """The times of the item that is on, and of those from standby on that are not skipped."""
    started = {ident: run.started_at for ident, run in plan.runs.items()}
    entries = [_Entry(item, n, started.get(item.id)) for n, item in enumerate(plan.items)]
    first = next((one.place for one in entries if one.id == plan.standby), len(entries))
    coming = [
        one
        for one in entries[first:]
        if one.id != plan.on and (one.id == plan.standby or not one.item.skipped)
    ]
    on = next((one for one in entries if one.id == plan.on), None)
    began = on.started_at if on is not None else None
    return forecast(coming if on is None else [on, *coming], began, now, zone=plan.zone).expected


def _rows(plan: Plan, expected: Mapping[str, Expected]) -> Iterator[str]:
    day = None
    for number, item in enumerate(plan.items, 1):
        if item.day != day:
            day = item.day
            heading = f"Day {day}, {_day(plan, item.starts_at)}"
            yield f'<tr class="day"><th colspan="{len(HEADS)}">{heading}</th></tr>\n'
        marks = {"hard": item.hard, "on": item.id == plan.on, "skipped": item.skipped}
        named = " ".join(name for name, holds in marks.items() if holds)
        cells = (
            f'<td class="n">{number}</td>',
            f'<td class="start">{_clock(plan, item.starts_at)}{" fixed" if item.hard else ""}</td>',
            f"<td>{_actual(plan, plan.runs.get(item.id), expected.get(item.id))}</td>",
            f'<td class="n">{item.minutes}</td>',
            f"<td>{item.kind.value}</td>",
            f"<td>{escape(item.title)}</td>",
            f"<td>{escape(item.speaker)}</td>",
            f'<td class="cues">{_cues(plan, item)}</td>',
            '<td class="notes"></td>',
        )
        yield f'<tr class="{named}">{"".join(cells)}</tr>\n'


def _cues(plan: Plan, item: Item) -> str:
    """The question of the item, if it asks one, and what GO does, a line each."""
    question = plan.polls.get(item.poll or "", "")
    lines = [*([question] if question else []), *plan.cues.get(item.id, ())]
    return "<br>".join(map(escape, lines))


def _actual(plan: Plan, run: Run | None, expected: Expected | None) -> str:
    """When an item was on; when it is expected where it was not yet."""
    if run is not None:
        ended = "" if run.ended_at is None else f"&#8211;{_clock(plan, run.ended_at)}"
        return f"{_clock(plan, run.started_at)}{ended}"
    return f"~{_clock(plan, expected.starts_at)}" if expected is not None else ""


def _class(name: str) -> str:
    return f' class="{name.casefold()}"' if name in {"Cues", "Notes"} else ""


def _clock(plan: Plan, instant: Millis) -> str:
    return f"{datetime.fromtimestamp(instant / 1000, UTC).astimezone(plan.zone):%H:%M}"


def _day(plan: Plan, instant: Millis) -> str:
    at = datetime.fromtimestamp(instant / 1000, UTC).astimezone(plan.zone)
    return f"{at:%A} {at.day} {at:%B %Y}"
