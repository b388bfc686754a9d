"""The page of minutes: what people wrote is text in it, and the order of the day is told."""

import base64
import hashlib
import json
import re

import pytest
from meetings import START, founded
from printed_tables import Printed
from sitting_hall import Hall, html_of, minutes_of

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.programme.commands import (
    DeleteItem,
    EndItem,
    InsertItem,
    SkipItem,
    StartItem,
    UndoEdit,
)
from conference.minutes.document import document
from conference.minutes.page import escaped, page
from conference.minutes.paper import paper
from conference.minutes.value import as_json

HOSTILE = "</style><script>alert(1)</script><img src=x onerror=alert(2)> & \"q\" 'x'"

TAGS = {
    "html", "head", "meta", "title", "style", "body", "main", "header", "h1", "h2", "p", "a",
    "span", "div", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "dl", "dt",
    "dd",
}  # fmt: skip


def hostile_hall():
    hall = Hall()
    hall.decides("p", 0, 1, 0, kind="open", question=HOSTILE)
    return hall


def test_what_people_wrote_is_text_on_the_page_and_on_paper():
    blocks = document(minutes_of(hostile_hall().driver))
    html = page(blocks).html
    printed = Printed(html)
    assert printed.tags <= TAGS
    assert any(HOSTILE in text for _, text in printed.paragraphs)
    for made in (html, paper(blocks)):
        assert "<script" not in made
        assert "<img" not in made
    assert html.count("<style>") == html.count("</style>") == 1


@pytest.mark.parametrize("name", [HOSTILE, '"; } body { display: none', "a\\", "two\nlines"])
def test_the_name_of_a_conference_cannot_leave_its_place_in_the_style(name):
    first = document(minutes_of(founded()))[0]
    made = page([type(first)("Minutes", name, ())])
    style = re.search("<style>(.*)</style>", made.html, re.DOTALL)[1]
    last = style.splitlines()[-1]
    assert re.fullmatch(r'@page \{ @top-center \{ content: "[\w\\]*" \} \}', last)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in made.policy
    assert "default-src 'none'" in made.policy


@pytest.mark.parametrize("sign", ["\u202e", "\u2067", "\u202a\u2066"])
def test_turns_of_direction_end_with_the_text(sign):
    closed = escaped(f"a{sign}b")
    opened = sum(closed.count(one) for one in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
    assert opened == closed.count("\u202c") + closed.count("\u2069")


def test_control_characters_are_replaced():
    assert escaped("a\x00b\x1bc\td\n") == "a\ufffdb\ufffdc\td\n"


def test_the_order_of_the_day_is_told_once_something_was_on():
    driver = founded()
    driver.must(SkipItem(ItemId("i3"), True))
    driver.must(StartItem(ItemId("i0")))
    driver.must(InsertItem(ItemId("new"), ItemId("i0"), "A word", 5))
    driver.must(DeleteItem(ItemId("i2")))
    driver.must(SkipItem(ItemId("i1"), True))
    driver.must(UndoEdit(driver.meeting.programme.undo[-1].number))
    driver.must(EndItem())
    html = html_of(driver)
    changes = [text for _, text in Printed(html).paragraphs if "order of the day" in text]
    said = [change.partition("changed. ")[2] for change in changes]
    assert [one.partition(". By")[0].rstrip(".") for one in said] == [
        "“A word” was inserted after “Item 0”",
        "“Item 2” was taken out",
        "“Item 1” was skipped",
        "A change was undone (of “Item 1”)",
    ]


def test_an_item_has_its_planned_and_its_actual_times():
    driver = founded()
    driver.must(StartItem(ItemId("i1")))
    driver.now = Millis(driver.now + 720_000)
    driver.must(EndItem())
    act = minutes_of(driver).sittings[0].acts[0]
    assert (act.planned_at, act.planned_minutes) == (START + 600_000, 10)
    assert act.ended - act.at == 720_010


def test_acts_are_numbered_and_days_are_sittings():
    driver = founded()
    driver.must(StartItem(ItemId("i0")))
    driver.now = Millis(driver.now + 86_400_000)
    driver.must(StartItem(ItemId("i1")))
    found = minutes_of(driver)
    assert [one.number for one in found.sittings] == [1, 2]
    numbers = re.findall(r'id="p(\d+)"', page(document(found)).html)
    assert numbers == [str(n) for n in range(1, len(numbers) + 1)]
    assert len(numbers) == 2


def test_the_value_is_json_and_names_each_act():
    value = json.loads(json.dumps(as_json(minutes_of(hostile_hall().driver))))
    acts = [act["act"] for one in value["sittings"] for act in one["acts"]]
    assert acts == ["RulesStood", "Remark", "ItemHeld", "PollHeld"]
    assert value["sittings"][0]["acts"][-1]["tally"]["people"] == [2, 1, 0]
