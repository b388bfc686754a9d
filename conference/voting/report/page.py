"""The report page: HTML that needs nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from conference.voting.numbers import grouped, money_text
from conference.voting.outcome import Outcome
from conference.voting.report.chart import COLUMNS, bars, transfers
from conference.voting.report.found import Found
from conference.voting.report.style import STYLE
from conference.voting.report.words import (
    FIGURES,
    explanation,
    headline,
    remarks,
    round_story,
    tie_story,
    verdicts,
    whole_or_exact,
    winning_word,
)
from conference.voting.rules import RULES

__all__ = ["page"]

MOST_COMMITTEES = 50
DUELS = 8
"""Columns of the table of duels that a page of paper holds."""
HINT = '<p class="hint">On a narrow screen, move it sideways to see all of it.</p>'


def page(outcome: Outcome, found: Found | None = None) -> str:
    """The outcome as one HTML page; with ``found``, also what is on the ballots."""
    title = outcome.title or "Result of the count"
    body = [_head(outcome, title), _how(outcome)]
    if outcome.selected is not None:
        body.append(_budget(outcome))
    elif any(one.transfers for one in outcome.rounds):
        body.append(_chart(outcome))
    elif "columns" in outcome.values:
        body.append(_medians(outcome))
    elif outcome.rounds and outcome.rounds[0].totals and len(outcome.rounds) == 1:
        body.append(_totals(outcome))
    if outcome.pairwise is not None:
        body.append(_duels(outcome))
    if len(outcome.rounds) > 1 and outcome.selected is None:
        body += [_story(outcome), _table(outcome)]
    if outcome.elected and outcome.committees is not None and len(outcome.committees) > 1:
        body.append(_committees(outcome))
    body += [found.section()] if found else []
    body.append(_ties(outcome))
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main>"
        f"{''.join(body)}</main></body></html>\n"
    )


def _wide(content: str) -> str:
    """Something that may be wider than the screen, which then moves in its own frame."""
    return f'<div class="wide" tabindex="0">{content}</div>'


def _section(heading: str, content: str) -> str:
    return f"<section><h2>{escape(heading)}</h2>{content}</section>" if content else ""


def _head(outcome: Outcome, title: str) -> str:
    facts: list[tuple[str, str]] = [("Valid ballots", grouped(outcome.ballots))]
    if outcome.invalid:
        facts.append(("Invalid ballots", str(outcome.invalid)))
    if outcome.seats:
        facts.append(("Seats", str(outcome.seats)))
    if outcome.quota is not None:
        facts.append(("Quota", whole_or_exact(outcome, outcome.quota)))
    if outcome.cost is not None and outcome.budget is not None:
        facts += [
            ("Spent", money_text(outcome.cost)),
            ("Budget", money_text(outcome.budget)),
        ]
    shown = "".join(f"<div><dt>{escape(a)}</dt><dd>{escape(b)}</dd></div>" for a, b in facts)
    verdict = "".join(f"<p>{escape(text)}</p>" for text in verdicts(outcome))
    return (
        f'<p class="over">{escape(title)}</p><h1>{escape(headline(outcome))}</h1>{verdict}'
        f'<dl class="facts">{shown}</dl>'
    )


def _how(outcome: Outcome) -> str:
    rule = RULES[outcome.method]
    paragraphs = "".join(f"<p>{escape(text)}</p>" for text in explanation(outcome))
    return _section(
        f"How this is counted: {rule.title}",
        f"{paragraphs}<p><small>Rulebook: {escape(rule.source)}.</small></p>",
    )


def _chart(outcome: Outcome) -> str:
    text = (
        "<p>Every column is a round, every bar a candidate&rsquo;s votes. The strong bands are "
        "votes that moved on, in the color of the candidate they came from.</p>"
    )
    drawings = "".join(_wide(drawing) for drawing in transfers(outcome))
    return _section("Where the votes went", f"{text}{HINT}{drawings}")


def _story(outcome: Outcome) -> str:
    items = "".join(f"<li>{escape(round_story(outcome, one))}</li>" for one in outcome.rounds)
    return _section("Round by round", f'<ol class="story">{items}</ol>')


def _table(outcome: Outcome) -> str:
    """All rounds with every decimal; a change since the round before under each total."""
    ids: list[str] = []
    for one in outcome.rounds:
        ids += [id_ for id_ in one.totals if id_ not in ids]
    rows = [(outcome.name(id_), _cells(outcome, id_)) for id_ in ids]
    if any(one.exhausted for one in outcome.rounds):
        cells = [f"<td>{outcome.text(one.exhausted)}</td>" for one in outcome.rounds]
        rows.append(("Count for nobody", cells))
    if any(one.quota is not None for one in outcome.rounds):
        cells = [
            f"<td>{'' if one.quota is None else outcome.text(one.quota)}</td>"
            for one in outcome.rounds
        ]
        rows.append(("Quota", cells))
    tables = []
    for start in range(0, len(outcome.rounds), COLUMNS):
        some = slice(start, start + COLUMNS)
        head = "".join(f'<th scope="col">Round {one.number}</th>' for one in outcome.rounds[some])
        body = "".join(
            f'<tr><th scope="row">{escape(name)}</th>{"".join(cells[some])}</tr>'
            for name, cells in rows
        )
        tables.append(
            _wide(
                f'<table><thead><tr><th scope="col">Candidate</th>{head}</tr></thead>'
                f"<tbody>{body}</tbody></table>"
            )
        )
    figures = FIGURES.get(outcome.method, "")
    text = f"<p>{escape(figures)}</p>" if figures else ""
    return _section("All rounds, with every decimal", text + HINT + "".join(tables))


def _cells(outcome: Outcome, id_: str) -> list[str]:
    """A candidate's row through all rounds."""
    cells, done = [], ""
    for number, one in enumerate(outcome.rounds):
        cells.append(_cell(outcome, id_, number, done))
        if id_ in one.excluded or id_ in one.elected:
            done = "gone"
    return cells


def _cell(outcome: Outcome, id_: str, number: int, done: str) -> str:
    one = outcome.rounds[number]
    if id_ not in one.totals:
        mark = "elected" if id_ in one.elected else ""
        return f'<td class="{"won" if mark else "gone"}">{mark}</td>'
    amount = one.totals[id_]
    change = ""
    if number and id_ in outcome.rounds[number - 1].totals:
        delta = amount - outcome.rounds[number - 1].totals[id_]
        if delta:
            sign = "+" if delta > 0 else "\u2212"
            change = f"<small>{sign}{outcome.text(abs(delta))}</small>"
    kind = "won" if id_ in one.elected else "out" if id_ in one.excluded else done
    word = "<small>elected</small>" if id_ in one.elected else ""
    word = "<small>excluded</small>" if id_ in one.excluded else word
    return f'<td class="{kind}">{outcome.text(amount)}{change}{word}</td>'


def _totals(outcome: Outcome) -> str:
    one = outcome.rounds[0]
    rows = "".join(
        f"<tr><td>{escape(outcome.name(id_))}</td><td>{outcome.text(amount)}</td>"
        f"<td>{winning_word(outcome) if id_ in one.elected else ''}</td></tr>"
        for id_, amount in sorted(one.totals.items(), key=lambda item: -item[1])
    )
    table = f"<details><summary>As a table</summary><table><tbody>{rows}</tbody></table></details>"
    chart = bars(outcome, one.totals, one.elected)
    return _section("The count", f"{chart}{table}")


def _medians(outcome: Outcome) -> str:
    """The figures of each column of answers."""
    columns = outcome.values["columns"]
    parts = list(next(iter(columns.values()))["quantiles"]) if columns else []
    head = "".join(f'<th scope="col">{float(part):.0%} at most</th>' for part in parts)
    rows = "".join(
        f'<tr><th scope="row">{escape(outcome.name(id_))}</th>'
        f'<td class="{"won" if id_ in outcome.rounds[0].elected else ""}">{one["median"]}</td>'
        + "".join(f"<td>{one['quantiles'][part]}</td>" for part in parts)
        + f"<td>{one['answers']}</td></tr>"
        for id_, one in columns.items()
    )
    table = _wide(
        '<table><thead><tr><th></th><th scope="col">In the middle</th>'
        f'{head}<th scope="col">Answers</th></tr></thead><tbody>{rows}</tbody></table>'
    )
    return _section("The answers", f"{HINT}{table}")


def _duels(outcome: Outcome) -> str:
    """The pairwise matrix; the winner of each duel is set off."""
    assert outcome.pairwise is not None
    order = [id_ for level in outcome.ranking for id_ in level]
    parts = [order[at : at + DUELS] for at in range(0, len(order), DUELS)]
    tables = "".join(_wide(_duel_table(outcome, outcome.pairwise, order, part)) for part in parts)
    text = "<p>Voters who prefer the candidate on the left to the one above. Green: duel won.</p>"
    order_text = " \u203a ".join(
        " = ".join(escape(outcome.name(id_)) for id_ in level) for level in outcome.ranking
    )
    return _section("All duels", f"{text}{HINT}{tables}<p>Order: {order_text}</p>")


def _duel_table(
    outcome: Outcome,
    pairwise: Mapping[str, Mapping[str, int]],
    rows: Sequence[str],
    columns: Sequence[str],
) -> str:
    head = "".join(f'<th scope="col">{escape(outcome.name(id_))}</th>' for id_ in columns)
    body = []
    for a in rows:
        cells = [
            "<td>\u2013</td>"
            if a == b
            else f'<td class="{"won" if pairwise[a][b] > pairwise[b][a] else "gone"}">'
            f"{pairwise[a][b]}</td>"
            for b in columns
        ]
        body.append(f'<tr><th scope="row">{escape(outcome.name(a))}</th>{"".join(cells)}</tr>')
    return f"<table><thead><tr><th></th>{head}</tr></thead><tbody>{''.join(body)}</tbody></table>"


def _budget(outcome: Outcome) -> str:
    assert outcome.selected is not None
    scores = outcome.values["scores"]
    funded = set(outcome.selected)
    order = [
        c for level in outcome.ranking for id_ in level for c in outcome.candidates if c.id == id_
    ]
    rows = "".join(
        f"<tr><td>{escape(c.name)}</td><td>{money_text(c.cost or 0)}</td>"
        f"<td>{scores[c.id]}</td>"
        f'<td class="{"won" if c.id in funded else "gone"}">'
        f"{'yes' if c.id in funded else 'no'}</td></tr>"
        for c in order
    )
    table = _wide(
        '<table><thead><tr><th scope="col">Project</th><th scope="col">Cost</th>'
        '<th scope="col">Votes or points</th><th scope="col">Funded</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )
    return _section("Projects, the most supported first", HINT + table)


def _committees(outcome: Outcome) -> str:
    assert outcome.committees is not None
    some = outcome.committees[:MOST_COMMITTEES]
    rows = "".join(
        f"<li>{escape(', '.join(outcome.name(id_) for id_ in committee))}</li>"
        for committee in some
    )
    more = len(outcome.committees) - len(some)
    tail = f"<p>and {more} more.</p>" if more else ""
    return _section(
        f"{len(outcome.committees)} committees are equally good by this rule",
        f"<ul>{rows}</ul>{tail}",
    )


def _ties(outcome: Outcome) -> str:
    parts = [f"<li>{escape(tie_story(outcome, tie))}</li>" for tie in outcome.ties]
    text = f"<ul>{''.join(parts)}</ul>" if parts else "<p>No tie had to be broken.</p>"
    if outcome.seed is not None:
        text += f"<p>Seed of the lots: <code>{escape(outcome.seed)}</code></p>"
    text += "".join(f"<p>{escape(note)}</p>" for note in remarks(outcome))
    return _section("Ties and remarks", text)
