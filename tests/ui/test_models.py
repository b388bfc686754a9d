"""Item models are fed by differences: selection survives, and Qt's own tester finds no fault."""

import random
from collections import Counter

from pictures import party, presence
from PySide6.QtTest import QAbstractItemModelTester

from conference.core.clock import Millis
from conference.ui.kit.line_model import LinesModel
from conference.ui.rooms.says.links import LinkState
from conference.ui.rooms.says.table import Filter, PartyColumn, order, row
from conference.ui.rooms.table import PartiesModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Warning


def made(number, people=10, devices=1, name=None):
    seen = presence(number, devices=devices) if devices is not None else None
    return row(party(number, headcount=people, name=name or f"P{number:03}"), seen, ("North West",))


def numbers(model):
    return [model.number(model.index(place, 0)) for place in range(model.rowCount())]


def test_any_sequence_of_updates_gives_what_a_fresh_table_would(themed):
    chance = random.Random(5)
    model = PartiesModel()
    tester = QAbstractItemModelTester(model, FATAL)
    table, wanted, by, falling = {}, Filter(), PartyColumn.NAME, False
    columns = [
        one for one in PartyColumn if one is not PartyColumn.HEARD
    ]  # ages do not reorder by themselves
    for _ in range(100):
        match chance.randrange(5):
            case 0:
                wanted = Filter(link=chance.choice([None, *LinkState]))
                model.narrow(wanted)
            case 1:
                by, falling = chance.choice(columns), chance.random() < 0.5
                model.sort(by, _order(falling))
            case _:
                changed = {
                    n: made(n, chance.randrange(40), chance.choice([None, 0, 1]))
                    for n in chance.sample(range(15), chance.randrange(1, 6))
                }
                table |= changed
                model.update(changed)
        assert numbers(model) == order(table, by, falling=falling, wanted=wanted)
        assert {n: int(model.link_classes()[n]) for n in table} == {
            n: int(one.link) for n, one in table.items()
        }
        assert +model.links == Counter(one.link for one in table.values())
    assert tester.model() is model


def test_a_changed_row_is_told_alone(themed, qtbot):
    model = PartiesModel()
    model.replace({n: made(n) for n in range(1000)})
    with qtbot.waitSignal(model.dataChanged) as told:
        model.update({7: made(7, people=11)})
    first, last, *_ = told.args
    assert (first.row(), last.row(), last.column()) == (7, 7, len(PartyColumn) - 1)


def test_an_update_that_changes_nothing_tells_nothing(themed, qtbot):
    model = PartiesModel()
    model.replace({0: made(0)})
    with qtbot.assertNotEmitted(model.dataChanged):
        model.update({0: made(0)})


def test_selection_follows_its_party_through_a_new_order(themed, qtbot):
    from conference.ui.rooms.panel import PartiesWidget

    panel = PartiesWidget()
    qtbot.addWidget(panel)
    panel.model.replace({n: made(n, people=n) for n in range(200)})
    panel.select(5)
    panel.model.sort(PartyColumn.PEOPLE, _order(falling=True))
    panel.model.update({150: made(150, people=999)})
    current = panel.table.currentIndex()
    assert panel.model.number(current) == 5
    panel.model.narrow(Filter("P005"))
    assert panel.model.number(panel.table.currentIndex()) == 5
    assert panel.model.rowCount() == 1
    panel.model.narrow(Filter())
    assert panel.model.number(panel.table.currentIndex()) == 5


def test_stale_rows_are_written_fainter(themed):
    model = PartiesModel()
    model.replace({0: made(0)})
    from PySide6.QtCore import Qt

    model.tick(Millis(0), is_stale=False)
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ForegroundRole).alphaF() == 1
    model.tick(Millis(0), is_stale=True)
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ForegroundRole).alphaF() < 0.5


def test_lines_with_the_same_keys_change_in_place(themed, qtbot):
    model = LinesModel(lambda line: line[0], lambda line: line[1])
    tester = QAbstractItemModelTester(model, FATAL)
    model.show([("a", "1"), ("b", "1")])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        model.show([("a", "1"), ("b", "2")])
    assert told.args[0].row() == 1
    assert model.place("b").row() == 1
    assert not model.place("z").isValid()
    assert tester.model() is model


def _order(falling):
    from PySide6.QtCore import Qt

    return Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
