"""``report.html``: one page that says what was drawn of whom, how fairly, and how to check it.

Self-contained and without scripts; charts are inline SVG with their figures beside the marks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

import numpy as np

from conference.sortition.drawing import few_orders
from conference.sortition.lottery import Drawn, Prepared
from conference.sortition.solver import Floats

__all__ = ["report_page"]

_STYLE = """
:root{--window:#F6F7F9;--panel:#FFF;--line:#D5DAE1;--text:#14181F;--muted:#55606E;--blue:#0072B2;
--orange:#E69F00;--band:#CFE3F1;--warning:#9A5B00}
*{box-sizing:border-box}
body{margin:0;background:var(--window);color:var(--text);
font:15px/1.5 Inter,"Segoe UI",system-ui,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:960px;margin:0 auto;padding:32px 20px 64px}
h1{font-size:32px;line-height:1.2;margin:0 0 4px}h2{font-size:18px;margin:40px 0 8px}
h3{font-size:15px;margin:20px 0 4px}p{margin:4px 0 8px;max-width:44em}
.muted{color:var(--muted)}.digits{font-size:72px;line-height:1;letter-spacing:.08em;margin:16px 0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:12px;margin:20px 0}
.tile{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:12px 16px}
.tile b{display:block;font-size:24px;line-height:1.3}.tile span{color:var(--muted);font-size:13px}
.card{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:12px 16px;
overflow-x:auto}
.note{border-left:4px solid var(--warning);padding:8px 12px;background:var(--panel);margin:12px 0}
svg{display:block;width:100%;height:auto;font:12px Inter,"Segoe UI",system-ui,sans-serif}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px;margin:0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
code{font:13px ui-monospace,Menlo,Consolas,monospace}
"""

_BINS = 24


def report_page(prepared: Prepared, drawn: Drawn | None, found: dict[str, Any]) -> str:
    """The whole page. ``found`` is the audit (without the digest of this page)."""
    return "\n".join(_page(prepared, drawn, found))


def _page(prepared: Prepared, drawn: Drawn | None, found: dict[str, Any]) -> Iterator[str]:
    yield '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>Panel drawn by lot</title><style>{_STYLE}</style></head><body><main>"
    yield from _head(drawn, found)
    yield from _tiles(found["summary"])
    yield from _notes(prepared, drawn, found)
    yield "<h2>Quota, pool and panel</h2>"
    yield (
        '<p class="muted">The pale band is the quota, from least to most seats. The orange mark is'
        " what the pool's share would give, the blue bar what the panel has.</p>"
    )
    yield from _make_up(prepared, drawn)
    yield "<h2>How the chances are spread</h2>"
    yield from _spread(prepared)
    yield from _proof(found)
    yield "</main></body></html>"


def _head(drawn: Drawn | None, found: dict[str, Any]) -> Iterator[str]:
    told = found["summary"]
    yield "<header><h1>A panel drawn by lot</h1>"
    yield (
        f'<p class="muted">{told["seats"]:,} seats out of {told["eligible"]:,} people,'
        f" {told['types']:,} types of people, objective {escape(told['objective'])}.</p>"
    )
    if drawn is None:
        yield "<p>Nothing has been drawn yet. This is the commitment, published before.</p>"
    else:
        what = "Digits drawn" if drawn.lot.source == "ball" else "Digits, from the public seed"
        yield f'<p class="digits" aria-label="{what}">{escape(drawn.lot.digits)}</p>'
        yield f'<p class="muted">{what}: entry {drawn.lot.number} of the numbered list.</p>'
    yield "</header>"


def _percent(chance: float) -> str:
    """A chance in per cent with four digits that count."""
    value = 100 * chance
    return f"{value:.4g} %" if value < 99.995 else "100 %"


def _tiles(told: dict[str, Any]) -> Iterator[str]:
    gap = "unknown" if told["gap"] is None else f"{told['gap']:.1e}"
    tiles = [
        (_percent(told["min_probability"]), "least fair chance"),
        (_percent(told["max_probability"]), "greatest fair chance"),
        (_percent(told["average"]), "average chance"),
        (f"{told['gini']:.4f}", "Gini coefficient (0: all alike)"),
        (gap, "proven relative gap to the optimum"),
        (f"{told['realised']['deviation']:.2e}", "greatest deviation of the numbered list"),
    ]
    yield '<div class="tiles">'
    for figure, label in tiles:
        yield f'<div class="tile"><b>{escape(figure)}</b><span>{escape(label)}</span></div>'
    yield "</div>"


def _loss_sentence(loss: dict[str, float] | None) -> str:
    """What the rule costs those who share an address."""
    if loss is None:
        return ""
    return (
        f" That takes {_percent(loss['mean'])} of their chance from those who share one, at most"
        f" {_percent(loss['greatest'])}."
    )


def _notes(prepared: Prepared, drawn: Drawn | None, found: dict[str, Any]) -> Iterator[str]:
    told = found["summary"]
    certain = int(
        prepared.reduction.strata.counts[prepared.fair_distribution.probabilities > 1 - 1e-9].sum()
    )
    notes = []
    if certain:
        notes.append(
            f"{certain} people are certain to be drawn, because hardly anybody else can fill their"
            " quotas. A cap on the chance, or GoldiLocks, avoids that."
        )
    if told["never_drawn"]:
        notes.append(
            f"{told['never_drawn']} people can be in no panel that meets the quotas; their chance"
            " is 0."
        )
    if told["list"]["lifted_types"]:
        notes.append(
            f"{told['list']['lifted_types']} types are too rare for the length of the list. "
            + told["list"]["rule_for_rare_types"]
        )
    longer = told["list"]["recommended_entries"]
    if longer > told["list"]["entries"]:
        notes.append(
            f"Somebody's chance in this list is {told['realised']['relative']:.0%} off the fair"
            f" one, because seats are whole. A list of {longer:,} entries would come nearer."
        )
    alone = drawn is None or (drawn.lot.source == "ball" and not drawn.lot.beacon)
    if alone and prepared.kind == "compositions":
        notes.append(few_orders(told["list"]["entries"]))
    if not told["complete"]:
        notes.append("The time limit was reached before the optimum: this is the best answer.")
    if told["households"] != "exact":
        notes.append(
            "At most one person of an address: kept when people were drawn, by passing over those"
            " who live with somebody already seated." + _loss_sentence(told["household_loss"])
        )
    notes += _address_notes(found)
    draws = found.get("draw", {}).get("draws_of_this_commitment", 1)
    if draws > 1:
        notes.append(f"This is draw number {draws} from the same commitment; there must be one.")
    for note in notes:
        yield f'<p class="note">{escape(note)}</p>'


def _address_notes(found: dict[str, Any]) -> Iterator[str]:
    """By which rule addresses were compared, and how many of them that leaves open."""
    rule = found["parameters"].get("address_rule")
    if rule is None:
        return
    read = found["inputs"]["respondents"]
    half, near = read.get("half_addresses", 0), read.get("near_addresses", 0)
    yield (
        f"Addresses were compared by rule {rule} (see the documentation of the lottery): blanks,"
        " stops, case and short forms such as St for Street do not matter."
        + (f" {half:,} people have half an address and count as sharing none." if half else "")
        + (f" {near:,} pairs of addresses that nearly are the same count as two." if near else "")
    )


def _make_up(prepared: Prepared, drawn: Drawn | None) -> Iterator[str]:
    strata, quotas = prepared.reduction.strata, prepared.quotas
    rows = len(quotas.rows)
    people = strata.row_sums(strata.counts)[:rows]
    seats = _seats_of_rows(prepared, drawn)
    for feature, first in zip(quotas.features, quotas.offsets, strict=True):
        span = range(first, first + len(feature.quotas))
        yield f'<h3>{escape(feature.name)}</h3><div class="card">'
        yield from _bars(
            [
                (
                    quotas.rows[r].value,
                    quotas.rows[r].least,
                    quotas.rows[r].most,
                    int(people[r]) / strata.people * prepared.order.size,
                    None if seats is None else seats[r],
                )
                for r in span
            ],
            prepared.order.size,
        )
        yield "</div>"


def _seats_of_rows(prepared: Prepared, drawn: Drawn | None) -> list[int] | None:
    """The seats of the whole sitting in each quota row."""
    if drawn is None:
        return None
    strata = prepared.reduction.strata
    chosen = np.bincount(prepared.reduction.type_of[drawn.selected], minlength=len(strata))
    sums = strata.row_sums(chosen)[: len(prepared.quotas.rows)].tolist()
    for profile in prepared.order.held:
        for offset, value in zip(prepared.quotas.offsets, profile, strict=True):
            sums[offset + value] += 1
    return [int(n) for n in sums]


def _bars(rows: list[tuple[str, int, int, float, int | None]], size: int) -> Iterator[str]:
    """One line a value: band, bar and mark on a common scale, figures at the right."""
    left, width, right, step = 190, 520, 210, 26
    top = max(max(min(most, size), pool, seats or 0) for _, _, most, pool, seats in rows) or 1

    def x(value: float) -> float:
        return left + width * min(value, top) / top

    height = step * len(rows) + 4
    yield f'<svg viewBox="0 0 {left + width + right} {height}" role="img">'
    for i, (name, least, most, pool, seats) in enumerate(rows):
        y = i * step + 4
        words = f"{least} to {most}, pool {pool:.1f}" + (
            "" if seats is None else f", panel {seats}"
        )
        yield f"<g><title>{escape(name)}: {words}</title>"
        yield (
            f'<text x="{left - 10}" y="{y + 13}" text-anchor="end" fill="#14181F">'
            f"{escape(name[:28])}</text>"
        )
        band = max(2.0, x(most) - x(least))
        yield (f'<rect x="{x(least):.1f}" y="{y}" width="{band:.1f}" height="18" fill="#CFE3F1"/>')
        if seats is not None:
            yield (
                f'<rect x="{left}" y="{y + 5}" width="{max(0.0, x(seats) - left):.1f}" height="8"'
                ' fill="#0072B2"/>'
            )
        yield (f'<rect x="{x(pool) - 1.5:.1f}" y="{y - 1}" width="3" height="20" fill="#E69F00"/>')
        yield f'<text x="{left + width + 12}" y="{y + 13}" fill="#55606E">{words}</text></g>'
    yield "</svg>"


def _spread(prepared: Prepared) -> Iterator[str]:
    """Histogram of people by chance, fair and as the list realises it."""
    able = prepared.fair > 1e-15
    fair, real = prepared.fair[able], prepared.chance[able]
    if not len(fair):
        return
    low = float(min(fair.min(), real[real > 0].min(initial=np.inf)))
    high = float(max(fair.max(), real.max()))
    if high / low < 1 + 1e-9:
        yield f"<p>Everyone has the same chance, {_percent(low)}.</p>"
        return
    edges = np.geomspace(low * (1 - 1e-9), high * (1 + 1e-9), _BINS + 1)
    due, got = (np.histogram(values, edges)[0] for values in (fair, real))
    yield (
        '<p class="muted">People by their chance, on a logarithmic scale. Blue: the fair chances.'
        " Orange outline: what the numbered list realises.</p>"
    )
    yield '<div class="card">'
    yield from _histogram(edges, due, got)
    yield "</div>"


def _histogram(edges: Floats, due: Any, got: Any) -> Iterator[str]:
    left, width, height = 70, 850, 220
    top = int(max(due.max(), got.max()))
    step = width / _BINS
    yield f'<svg viewBox="0 0 {left + width + 20} {height + 44}" role="img">'
    yield "<title>People by chance</title>"
    for part in (0.5, 1.0):
        y = height - (height - 16) * part
        yield f'<line x1="{left}" x2="{left + width}" y1="{y}" y2="{y}" stroke="#D5DAE1"/>'
        yield (
            f'<text x="{left - 8}" y="{y + 4}" text-anchor="end" fill="#55606E">'
            f"{round(top * part):,}</text>"
        )
    for i, (a, b) in enumerate(zip(due.tolist(), got.tolist(), strict=True)):
        x = left + i * step
        tall, outline = ((height - 16) * n / top for n in (a, b))
        yield (
            f"<g><title>{_percent(edges[i])} to {_percent(edges[i + 1])}: {a:,} people by the fair"
            f" chances, {b:,} by the list</title>"
            f'<rect x="{x + 1:.1f}" y="{height - tall:.1f}" width="{step - 2:.1f}"'
            f' height="{tall:.1f}" fill="#0072B2"/>'
            f'<rect x="{x + 2:.1f}" y="{height - outline:.1f}" width="{step - 4:.1f}"'
            f' height="{outline:.1f}" fill="none" stroke="#E69F00" stroke-width="2"/></g>'
        )
    for i in range(0, _BINS + 1, 6):
        x = left + i * step
        yield (
            f'<text x="{x:.1f}" y="{height + 18}" text-anchor="middle" fill="#55606E">'
            f"{_percent(float(edges[i]))}</text>"
        )
    yield (
        f'<text x="{left + width / 2}" y="{height + 38}" text-anchor="middle" fill="#55606E">'
        "chance of being drawn</text></svg>"
    )


_PROOFS = {
    "lottery": "No lottery can be fairer: the optimum with fractions of seats bounds them all, and"
    " a lottery over panels of whole people with exactly these chances was found.",
    "panels": "No lottery can be fairer: proven over the panels of whole people themselves.",
    "relaxation": "No lottery can be fairer than these chances: they are the optimum with fractions"
    " of seats. What the numbered list makes of them is stated as realised.",
    "estimate": "Plain random draws for comparison: the chances are frequencies.",
}


def _proof(found: dict[str, Any]) -> Iterator[str]:
    told = found["summary"]
    real = told["realised"]
    yield "<h2>How to check it</h2>"
    yield f"<p>{_PROOFS[told['proof']]}</p>"
    yield (
        f"<p>The numbered list has {told['list']['entries']:,} {told['list']['kind']}, each of"
        f" which keeps every quota by itself. By it, chances are {_percent(real['least'])} to"
        f" {_percent(real['greatest'])} (Gini {real['gini']:.4f}); the greatest deviation from a"
        f" fair chance is {real['deviation']:.3g}, and {real['without']:,} people with a fair"
        " chance are in no entry.</p>"
    )
    yield "<p>Repeat everything with <code>conference sortition verify DIR</code>.</p>"
    yield '<div class="card"><dl>'
    yield from _pairs(found)
    yield "</dl></div>"


def _pairs(found: dict[str, Any]) -> Iterable[str]:
    committed = found["commitment"]
    pairs = [
        ("Commitment", found["commitment_digest"]),
        ("Merkle root of the pool", committed["pool_root"]),
        ("Quotas", committed["quotas"]),
        ("Numbered list", committed["list_digest"]),
        ("Seed of the list's order", committed["list_seed"]),
        ("Rule", committed["rule"]),
        ("Digits come from", committed["digits_from"]),
        *((f"Input: {name}", value["sha256"]) for name, value in found["inputs"].items()),
        ("Program", ", ".join(f"{k} {v}" for k, v in found["versions"].items())),
    ]
    if "draw" in found:
        pairs.insert(1, ("Public value", found["draw"]["value"]))
        pairs.insert(2, ("Draw", found["draw"]["digest"]))
    for name, value in pairs:
        yield f"<dt>{escape(name)}</dt><dd><code>{escape(str(value))}</code></dd>"
