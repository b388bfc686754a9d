"""``conference agenda`` and ``conference oversight``, without a server."""

import json

import pytest
from drawn_panels import draw_panel
from servers import sample_folder

from conference.cli import main
from conference.core.clock import SystemClock
from conference.deliberation.agenda.commands import BringProposal
from conference.deliberation.agenda.model import ProposalKind
from conference.server.members import meeting_of, write


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


def told(capsys, *words):
    capsys.readouterr()
    assert main([str(one) for one in words]) == 0
    return capsys.readouterr().out.strip()


def test_the_agenda_is_printed(folder, capsys):
    path = folder.path
    assert told(capsys, "agenda", path) == "No member has brought a proposal."
    items = meeting_of(folder).programme.items
    order = tuple(one.id for one in reversed(items) if one.day == 1)
    write(folder, BringProposal(ProposalKind.ORDER, day=1, items=order), SystemClock())
    assert told(capsys, "agenda", path) == "1. Order of the day: Order of day 1: open, 0 signatures"
    found = json.loads(told(capsys, "agenda", path, "--json"))
    assert (found["ok"], found["agenda"][0]["state"], found["orders"]) == (True, "open", [])


def test_a_panel_is_seated_once_it_is_drawn(folder, capsys):
    path = folder.path
    assert "Draw one by a lottery" in told(capsys, "oversight", path)
    assert main(["oversight", str(path), "--seat", "chamber"]) == 2
    draw_panel(folder)
    line = "First panel (chamber): 10 people"
    assert told(capsys, "oversight", path, "--seat", "chamber", "--title", "First panel") == line
    found = json.loads(told(capsys, "oversight", path, "--json"))
    assert (found["ok"], len(found["panels"]), found["reports"]) == (True, 1, [])
