"""Minutes tell what was brought, became due and was decided, and of orders of the day."""

from agenda_of_six import ITEM, ORDER, WITNESS, ann, brought, by, chamber, decided, due, put, voted
from commitments import CHAMBER, drawn
from printed_tables import Printed
from sitting_hall import html_of, minutes_of

from conference.core.ids import ItemId
from conference.deliberation.agenda.commands import NoteWitness, WithdrawProposal
from conference.deliberation.agenda.model import WitnessState
from conference.deliberation.lottery.commands import RevealLottery
from conference.deliberation.oversight.commands import FileReport, SeatPanel
from conference.deliberation.programme.commands import DeleteItem, MoveItem
from conference.minutes.model import OrderChanged, Remark, Reported


def acts(driver, kind=Remark):
    return [act for sitting in minutes_of(driver).sittings for act in sitting.acts
            if isinstance(act, kind)]  # fmt: skip


def said(driver):
    return [act.text for act in acts(driver)]


def test_what_members_bring_is_told_until_it_is_decided():
    driver = chamber()
    driver.must(by(5, WithdrawProposal(brought(driver, WITNESS, 5))))
    number = due(driver, ITEM)
    voted(driver, put(driver, number, "empty"), (0, 0, 0))
    decided(driver, number, carried=False)
    found = said(driver)
    told = [
        "Proposal 1 (Witness: Dr. Field) was brought from seat 5. It says: “The buses”",
        "Proposal 1 (Witness: Dr. Field) was withdrawn.",
        "Proposal 2 (Item of the agenda: Buses) was brought from seat 1. It says: “They stop at"
        " six.”",
        "Proposal 2 (Item of the agenda: Buses) became due: 3 of 6 seats had signed it, 3 were"
        " needed.",
        "Proposal 2 (Item of the agenda: Buses) was not decided, for want of a quorum or of votes,"
        " and must be put again (poll empty).",
        "Proposal 2 (Item of the agenda: Buses) was not carried (poll p-1).",
    ]
    assert [one for one in found if one.startswith("Proposal")] == told


def test_a_witness_is_followed():
    driver = chamber()
    number = due(driver, WITNESS, (1, 2))
    decided(driver, number)
    driver.must(ann(NoteWitness(number, WitnessState.CANNOT_COME, "Ill.")))
    assert said(driver)[-1] == "Proposal 1 (Witness: Dr. Field): cannot come. Reason: Ill."


def test_an_adopted_order_has_its_digest_and_what_the_desk_changes_after_it():
    driver = chamber()
    driver.must(ann(ORDER))
    driver.must(DeleteItem(ItemId("i3")))
    assert acts(driver, OrderChanged) == []
    decided(driver)
    digest = driver.events[-1].digest
    driver.must(MoveItem(ItemId("i2"), None))
    (changed,) = acts(driver, OrderChanged)
    assert changed.change == "“Item 2” was moved: it now stands at the beginning"
    told = said(driver)[-1]
    assert told.startswith("The chamber adopted the order of day 1: 1. Item 2; 2. Item 1;")
    assert f"Digest: {digest}. The programme departs from it: “Item " in told
    driver.must(MoveItem(ItemId("i1"), ItemId("i2")))
    assert said(driver)[-1].endswith(f"Digest: {digest}.")


def test_an_order_that_was_replaced_is_told_without_what_departs_from_it():
    driver = chamber()
    driver.must(ann(ORDER))
    decided(driver, 1, poll="a")
    driver.must(MoveItem(ItemId("i2"), None))
    due(driver, ORDER)
    decided(driver, 2, poll="b")
    first, second = [one for one in said(driver) if one.startswith("The chamber adopted")]
    assert "departs" not in first
    assert "departs" in second


def test_a_report_of_a_panel_is_in_the_minutes_word_for_word():
    driver = drawn()
    driver.must(RevealLottery(CHAMBER, 0))
    driver.must(SeatPanel(CHAMBER, "Oversight"))
    driver.must(FileReport(f"{0:064x}", "The order", "It was changed <once>.\n\nBy Ann."))
    (act,) = acts(driver, Reported)
    assert act.text == "It was changed <once>.\n\nBy Ann."
    assert "“Oversight” was seated: 10 people, drawn by lot." in said(driver)[-1]
    printed = Printed(html_of(driver))
    text = [words for _, words in printed.paragraphs]
    place = next(n for n, words in enumerate(text) if "Report 1 of the panel" in words)
    assert "It was changed <once>." in text[place]
    assert text[place + 1] == "By Ann."
