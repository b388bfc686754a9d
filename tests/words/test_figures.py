"""Figures, shares, days and lists: one table of outputs for Python and for the pages.

``figures.json`` is read by hand when it changes; ``tests/browser/words.test.mjs`` holds the pages
to the same table. ``REGENERATE=1`` writes it anew.
"""

import json
import os
from datetime import UTC
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from conference.words import figures
from conference.words.languages import LANGUAGES
from conference.words.say import words_in

TABLE = Path(__file__).with_name("figures.json")
INSTANTS = [1_795_305_900_000, 1_775_000_000_000, 1_798_761_599_000]
ASKED = {
    "figure": [0, 7, 999, 1_234, 12_345, 61_870, 1_234_567, -4_321],
    "amount": [0, 100, 6_667, 120_450, 1_234_567],
    "percent": [[0, 0], [0, 9], [1, 3], [2, 3], [1, 5_000], [4_999, 5_000], [7, 7], [999, 2_000]],
    "percents": [[0, 0], [1, 1, 1], [59, 41], [1, 9_999], [4, 4, 1], [4, 3, 4], [2, 5, 2, 5, 1, 0]],
    "ordinal": [*range(14), 20, 21, 22, 23, 101, 111],
    "listed": [[], ["A"], ["A", "B"], ["A", "B", "C"], ["A", "ب", "Ć", "D"]],
    "people": [0, 1, 2, 3, 5, 6, 11, 21, 22, 100, 1_234, 1_000_000],
    "parties": [0, 1, 2, 4, 5, 12, 100, 10_000],
    "minutes": [0, 1, 2, 3, 8, 11, 25, 100],
}


def said(code):
    """The outputs of a language, in the order of the table."""
    words = words_in(code)
    zones = {"UTC": UTC, "Europe/Warsaw": ZoneInfo("Europe/Warsaw")}
    return {
        "figure": [figures.figure(words, n) for n in ASKED["figure"]],
        "amount": [figures.amount(words, n) for n in ASKED["amount"]],
        "percent": [figures.percent(words, *pair) for pair in ASKED["percent"]],
        "percents": [list(figures.percents(words, counts)) for counts in ASKED["percents"]],
        "ordinal": [figures.ordinal(words, n) for n in ASKED["ordinal"]],
        "listed": [figures.listed(words, names) for names in ASKED["listed"]],
        **{
            name: [words.say(f"figures-{name}", count=n) for n in ASKED[name]]
            for name in ("people", "parties", "minutes")
        },
        "day": {
            name: [figures.day(words, at, zone) for at in INSTANTS] for name, zone in zones.items()
        },
        "clock": {
            name: [figures.clock(at, zone, seconds=True) for at in INSTANTS]
            for name, zone in zones.items()
        },
    }


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_each_language_writes_what_the_table_says(code):
    if os.environ.get("REGENERATE"):
        outputs = {each.code: said(each.code) for each in LANGUAGES}
        table = {"asked": ASKED, "instants": INSTANTS, "outputs": outputs}
        TABLE.write_text(json.dumps(table, ensure_ascii=False, indent=1) + "\n", "utf-8")
    table = json.loads(TABLE.read_text("utf-8"))
    assert (table["asked"], table["instants"]) == (ASKED, INSTANTS)
    assert said(code) == table["outputs"][code]


def test_english_is_written_as_desk_and_hall_write_it():
    from conference.ui.kit import words as desk

    english = words_in("en")
    for counts in ASKED["percents"]:
        assert figures.percents(english, counts) == desk.percents(counts)
    for part, whole in ASKED["percent"]:
        assert figures.percent(english, part, whole) == desk.tenths(part, whole)
    for number in ASKED["ordinal"]:
        assert figures.ordinal(english, number) == desk.ordinal(number)
    for names in ASKED["listed"]:
        assert figures.listed(english, names) == desk.enumerated(names)
    for instant in INSTANTS:
        assert figures.day(english, instant) == desk.day(instant)
        assert figures.clock(instant) == desk.clock(instant)
    assert [figures.figure(english, n) for n in ASKED["figure"]] == [
        desk.number(n) for n in ASKED["figure"]
    ]
