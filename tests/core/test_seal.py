"""A sealed entry has the leaf that the documents promise, alone or in a batch of thousands."""

from hashlib import sha256

import pytest

from conference.core.merkle import EMPTY_ROOT, MerkleTree
from conference.core.seal import Entry, Sealed, is_sealed, leaf_of, seal

TIME = 1_750_000_000
WRITTEN = [("party_registered", b'{"party":%d}' % n) for n in range(3)]
BALLOTS = [b'{"key":"%032x"}' % n for n in range(130)]


def plain_leaf(number, kind, body):
    """The leaf as ``docs/record.md`` says it."""
    text = f"{number}\n{TIME}\n{kind}\n".encode() + body
    return sha256(b"\0" + text).digest()


def test_a_leaf_is_over_number_time_kind_and_body():
    body = '{"q":"Schöne Grüße\\n"}'.encode()
    assert leaf_of(7, TIME, "poll_prepared", body) == plain_leaf(7, "poll_prepared", body)


def test_entries_go_on_where_the_tree_ends_and_ballots_come_last():
    tree = MerkleTree([leaf_of(0, TIME, "first", b"{}")])
    sealed = seal(tree, TIME, WRITTEN, BALLOTS)
    bodies = [*WRITTEN, *(("ballot_cast", body) for body in BALLOTS)]
    assert sealed.entries == [
        (number, TIME, kind, body, plain_leaf(number, kind, body))
        for number, (kind, body) in enumerate(bodies, 1)
    ]
    assert sealed.leaves == [row[4] for row in sealed.entries]


def test_one_commit_or_many_lead_to_one_root():
    one, many, rows = MerkleTree(), MerkleTree(), []
    whole = seal(one, TIME, WRITTEN, BALLOTS)
    for written in WRITTEN:
        rows += seal(many, TIME, [written]).entries
    for body in BALLOTS:
        last = seal(many, TIME, (), [body])
        rows += last.entries
    assert rows == whole.entries
    assert last.head == whole.head == (133, one.root())


def test_a_commit_without_entries_has_no_head():
    tree = MerkleTree()
    assert seal(tree, TIME, ()) == Sealed([], [], None)
    assert tree.root() == EMPTY_ROOT


@pytest.mark.parametrize(("written", "ballots"), [([("kind", "text")], ()), (WRITTEN, [None])])
def test_what_is_no_body_is_refused_and_the_tree_is_as_it_was(written, ballots):
    tree = MerkleTree()
    with pytest.raises(TypeError):
        seal(tree, TIME, written, ballots)
    assert tree.size == 0


@pytest.mark.parametrize(
    "change",
    [{"number": 1}, {"time": TIME + 1}, {"kind": "other"}, {"body": b"{ }"}, {"leaf": b""}],
)
def test_an_entry_that_was_changed_is_not_sealed(change):
    (row,) = seal(MerkleTree(), TIME, [("kind", b"{}")]).entries
    entry = Entry(*row)
    assert is_sealed(entry)
    assert not is_sealed(entry._replace(**change))
