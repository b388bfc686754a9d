"""The public page of elections: who stands, the count round by round, how to check it."""

from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

SIZES = [
    {"width": 390, "height": 844},
    {"width": 1366, "height": 768},
    {"width": 1920, "height": 1080},
]
check = partial(accessible.check, touched="button, a")

ROUND = {
    "number": 1,
    "kind": "first",
    "totals": ["9.00000", "6.00000", "4.00000", "3.00000"],
    "exhausted": "0.00000",
    "elected": [0],
    "excluded": [],
    "transfers": [],
    "quota": None,
    "note": "",
    "guarded": [],
    "doomed": [1],
}
SECOND = ROUND | {
    "number": 2,
    "kind": "exclusion",
    "totals": ["9.00000", "0.00000", "7.00000", "3.00000"],
    "elected": [],
    "excluded": [1],
    "transfers": [
        {"source": 1, "kind": "exclusion", "to": ["", "", "3.00000", ""], "exhausted": "3.00000"}
    ],
    "doomed": [],
}
THIRD = SECOND | {"number": 3, "elected": [2], "excluded": [3], "transfers": []}
OUTCOME = {
    "title": "STV, Scottish rules",
    "ballots": 22,
    "seats": 2,
    "quota": "8.00000",
    "elected": [0, 2],
    "rounds": [ROUND, SECOND, THIRD],
    "without": [0, 1],
}
NAMES = ["Ada Osei", "Ben Ruiz", "Cem Aydin", "Dia Novak"]


def held(running, desk):
    """An election called and closed by a desk, with four candidates in the order of a lot."""
    line = {"election": "board", "title": "The board", "seats": 2, "group": "Women", "least": "1"}
    desk.do("call_election", call=line)
    for name in NAMES:
        groups = ["Women"] if name[0] in "CD" else []
        desk.do("nominate", election="board", name=name, groups=groups, reason="A letter.")
    for number in range(1, 5):
        desk.do("accept_nomination", election="board", number=number, paper="A letter.")
    words = "I have run a bakery for ten years, and I listen before I speak."
    desk.do("give_statement", election="board", number=1, text=words)
    desk.do("close_nominations", election="board", reason="All are there.")
    desk.do("draw_ballot_order", election="board", value="4711")
    return "board"


@pytest.fixture
def board(own):
    with own.desk() as desk:
        held(own, desk)
    return own


def counted(page, shown=0, state="published"):
    """Give the page a count, as the server does once it is published."""

    def answer(route):
        document = route.fetch().json()
        document["count"] = {
            "options": NAMES,
            "state": state,
            "shown": shown,
            "outcome": OUTCOME,
        }
        document |= {"stage": "elected", "counter": "verify_record.py 12ab34cd"}
        holder = {"since": 0, "by_countback": False, "cause": "", "ended_at": None, "reason": ""}
        document["holders"] = [
            holder | {"number": n, "name": NAMES[n - 1], "poll": ""} for n in (1, 3)
        ]
        route.fulfill(json=document)

    page.route("**/api/elections/board", answer)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size["width"]))
def test_everybody_reads_who_stands_and_how_it_was_counted(visit, board, size):
    page = visit.open(f"{board.url}/elections", size=size)
    page.get_by_role("link", name="The board").click()
    expect(page.locator("#title")).to_have_text("The board")
    expect(page.locator("#people li")).to_have_count(4)
    expect(page.locator("#order")).to_contain_text("“4711”")
    expect(page.locator("#people")).to_contain_text("I have run a bakery")
    expect(page.locator("#facts")).to_contain_text("Women: at least 1 of 2 seats")
    expect(page.locator("#count")).to_be_hidden()
    check(page)
    counted(page)
    page.reload()
    expect(page.locator("#verdict")).to_have_text("Ada Osei and Cem Aydin hold the office.")
    expect(page.locator("#round-words")).to_contain_text("Round 3 of 3.")
    expect(page.locator("#guarantee")).to_have_text(
        "Women: at least 1 of 2 seats: Cem Aydin in place of Ben Ruiz."
    )
    expect(page.locator("#next")).to_be_disabled()
    page.get_by_role("button", name="Round before").click()
    expect(page.locator("#round-words")).to_have_text(
        "Round 2 of 3. Ben Ruiz is excluded: 3 to Cem Aydin and 3 to nobody."
    )
    expect(page.locator("#bars li").nth(1)).to_contain_text("0 · out")
    expect(page.locator("#counter")).to_contain_text("verify_record.py 12ab34cd")
    check(page)


def test_rounds_that_are_not_shown_yet_are_not_here(visit, board):
    page = visit.open(f"{board.url}/elections")
    counted(page, shown=1)
    page.goto(f"{board.url}/elections#id=board")
    expect(page.locator("#round-words")).to_contain_text("The count is not over")
    expect(page.locator("#next")).to_be_disabled()
    expect(page.locator("#guarantee")).to_contain_text("Ben Ruiz cannot be elected any more.")


def test_without_an_election_the_page_says_so(visit, running):
    page = visit.open(f"{running.url}/elections")
    expect(page.locator("#said")).to_contain_text("No election has been called so far.")
    visit.expected = ("/api/elections/none",)
    page.goto(f"{running.url}/elections#id=none")
    expect(page.locator("#said")).not_to_be_empty()
