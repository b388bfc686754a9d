"""What the benchmark of the chamber is made of: figures of bursts, and who has heard a verdict."""

import pytest

from conference.bench.chamber import _Burst, _Found
from conference.bench.figures import report
from conference.bench.members import Members

BALLOTS = {
    "offered": 3,
    "acknowledged": 2,
    "refused": {"closed": 1},
    "unanswered": 0,
    "lost_connections": 0,
    "delays_ms": [10.0, 20.0],
}


def burst(*results):
    made = _Burst()
    for one in results:
        made.add([one])
    return made


def test_bursts_are_added_up_and_set_beside_each_other():
    slow = {**BALLOTS, "acknowledged": 3, "refused": {}, "delays_ms": [40.0, 40.0, 40.0]}
    verdict = {"members": [100.0], "hall": [], "missing": 1, "voted": 5, "present": 6}
    found = _Found(burst(BALLOTS, BALLOTS), burst(slow), burst(slow), [verdict], 0.4, 0.6)
    figures = found.figures()
    assert figures["rooms_alone"]["refused"] == {"closed": 2}
    assert (figures["rooms_alone"]["acknowledged"], figures["chamber"]["offered"]) == (4, 3)
    assert figures["p99_ratio_of_rooms"] == 2.0
    assert figures["server_cpu_us_per_ballot"] == {"alone": 1e5, "beside_chamber": 1e5}
    assert (figures["verdicts_missing"], figures["all_answered"]) == (1, False)
    assert figures["verdict_after_close_ms"]["members"].p50 == 100.0


def test_figures_of_figures_are_printed_each_on_its_line():
    figures = {"rounds": [1, {"a": 2}], "deep": {"er": {"b": 0.5}}, "held": True, "name": "x"}
    lines = report("chamber", figures, as_json=False).splitlines()
    assert {"  held: yes", "  name: x", "    1: 1", "    2: a 2", "    er: b 0.50"} <= {*lines}


@pytest.mark.parametrize("poll", ["p1", "p2"])
async def test_a_verdict_is_the_published_one_that_is_expected(poll):
    members = Members(9, ["ann:1", "bob:2"], 1, "CODE", 1)
    published = b'{"path":"poll/p1","view":{"state":"published"}}'
    members.heard(published)  # nothing is expected yet
    await members.do_expect(poll)
    for payload in (published, b'{"path":"poll/p1","view":{"state":"closed"}}', b"{}"):
        members.heard(payload)
    members._shown(published)
    came = await members.do_verdict(0.0)
    is_it = poll == "p1"
    assert (len(came["members"]), len(came["hall"])) == (is_it, is_it)
    assert came["missing"] == 3 - 2 * is_it
