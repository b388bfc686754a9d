"""What a file changes: told in full, and nothing where nothing differs."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from plans import LONDON, one, plan, plans, small

from conference.core.clock import Millis
from conference.programme.difference import difference
from conference.programme.files import read_file
from conference.programme.merging import merged

HEAD = "date,start,minutes,kind,title\n"


def applied(before, found):
    """The plan that a difference makes of ``before``, from what it tells alone."""
    gone = {item.id for _, item in found.removed}
    changed = {change.after.id: change for change in found.changed}
    moved = {move.item.id: move for move in found.moved}
    stayed = []
    for item in before:
        if item.id in gone or item.id in moved:
            continue
        stayed.append(item)
    placed = [(place, item) for place, item in found.added]
    placed += [(move.after, before[move.before]) for move in found.moved]
    for place, item in sorted(placed, key=lambda pair: pair[0]):
        stayed.insert(place, item)
    return tuple(
        replace(item, **{n: getattr(changed[item.id].after, n) for n in changed[item.id].fields})
        if item.id in changed
        else item
        for item in stayed
    )


@given(plans(), plans(), st.randoms())
def test_a_difference_says_all_that_makes_one_plan_of_the_other(before, after, chance):
    items = list(after.items)
    chance.shuffle(items)
    found = difference(before.items, items)
    assert applied(before.items, found) == tuple(items)
    assert bool(found) == (tuple(items) != before.items)


@given(plans())
def test_equal_plans_do_not_differ(before):
    found = difference(before.items, before.items)
    assert not found
    assert found.same == len(before.items)


def test_as_few_items_as_can_be_moved():
    items = small().items
    found = difference(items, (*items[1:], items[0]))
    assert [move.item.id for move in found.moved] == ["open"]
    assert (found.moved[0].before, found.moved[0].after, found.same) == (0, 6, 6)


def read(text, known):
    return merged(known, read_file(text.encode(), "f", known))


def test_it_is_told_line_by_line_with_old_and_new():
    known = small()
    text = (
        HEAD + "2027-05-14,10:00,30,ceremony,Welcome\n2027-05-14,10:40,45,speech,What a tax is\n"
        "2027-05-14,11:40,20,speech,A late guest\n2027-05-14,12:00,15,vote,First vote\n"
    )
    after = read(text, known)
    found = difference(known.items, after.items)
    assert list(found.told(LONDON, after.lines)) == [
        "Added: 1. Removed: 4. Moved: 0. Changed: 1. The same: 2.",
        "  + line 4: 14 May 2027, 11:40, 20 min, speech: A late guest (item-1)",
        "  - 14 May 2027, 11:15, 30 min, breakout: Breakout 1 (b1)",
        "  - 14 May 2027, 23:30, 45 min, performance: Songs (song)",
        "  - 15 May 2027, 00:30, 20 min, notice: Good night (night)",
        "  - 15 May 2027, 09:00, 30 min, speech: Good morning (again)",
        "  * line 3: What a tax is (talk): start 14 May 2027, 10:30 -> 14 May 2027, 10:40",
    ]
    told = found.as_json(after.lines)
    assert told["changed"][0]["cells"] == [
        ["start", known.items[1].starts_at, known.items[1].starts_at + 600_000]
    ]
    assert (told["added"][0]["line"], told["same"]) == (4, 2)


def test_what_the_table_has_no_column_for_stays():
    known = small()
    found = read(HEAD + "2027-05-14,12:00,15,vote,First vote\n", known).items[0]
    assert found == known.items[3]


def test_items_are_found_by_their_ids_then_by_title_and_day():
    known = plan([
        one("a", "2027-05-14 10:00", title="Break"), one("b", "2027-05-14 15:00", title="Break"),
        one("c", "2027-05-15 10:00", title="Break", day=2), one("d", "2027-05-15 11:00", day=2),
    ])  # fmt: skip
    text = (
        "id,date,start,minutes,kind,title\n,2027-05-14,15:00,30,speech,BREAK\n"
        ",2027-05-15,9:00,30,speech,Break\nd,2027-05-16,9:00,30,speech,Another title\n"
    )
    after = read(text, known).items
    assert [item.id for item in after] == ["b", "c", "d"]
    assert [item.day for item in after] == [1, 2, 3]


def test_numbers_of_lines_are_no_ids():
    known = plan([one("item-1", "2027-05-14 10:00", title="A"), one("item-2", "2027-05-14 10:30",
                  title="B")], runs={"item-3": None})  # fmt: skip
    text = HEAD + "2027-05-14,9:30,30,speech,New\n2027-05-14,10:00,30,speech,A\n"
    after = read(text, known).items
    assert [item.id for item in after] == ["item-4", "item-1"]


def test_an_item_after_midnight_keeps_the_day_of_its_evening():
    known = small()
    text = HEAD + (
        "2027-05-14,23:30,45,performance,Songs\n2027-05-15,00:20,5,notice,Applause\n"
        "2027-05-15,00:30,20,notice,Good night\n2027-05-15,09:00,30,speech,Good morning\n"
    )
    assert [item.day for item in read(text, known).items] == [1, 1, 1, 2]


def test_parts_of_a_second_are_kept():
    item = one("a", "2027-05-14 10:00")
    odd = plan([replace(item, starts_at=Millis(item.starts_at + 250))])
    text = "id,date,start,minutes,kind,title\na,2027-05-14,10:00,30,speech,a\n"
    assert read(text, odd).items == odd.items
