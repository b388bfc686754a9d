"""A person's line is proven from files on the disk as from the whole tree in memory."""

import hashlib

import pytest

from conference.core.errors import ConferenceError
from conference.core.merkle import MerkleTree, leaf_hash
from conference.lottery.proofs import FILE, prove, write_tree
from conference.sortition.progress import Watch


def pool(folder, count):
    """A published pool of so many lines; the lines."""
    names = sorted(hashlib.sha256(str(number).encode()).hexdigest() for number in range(count))
    lines = [f"{name},{number % 7},{'home' * (number % 3)}" for number, name in enumerate(names)]
    text = "\n".join(["pseudonym,type,household", *lines]) + "\n"
    (folder / "pool.csv").write_text(text)
    return lines


@pytest.mark.parametrize("count", [*range(1, 18), 31, 32, 33, 64, 65, 100])
def test_paths_are_those_of_the_tree(tmp_path, count):
    lines = pool(tmp_path, count)
    tree = MerkleTree(leaf_hash(line.encode()) for line in lines)
    assert write_tree(tmp_path, Watch()) == tree.root()
    for index, line in enumerate(lines):
        proof = prove(tmp_path, line[:64])
        assert (proof.line, proof.index, proof.size) == (line, index, count)
        assert list(proof.path) == tree.inclusion_path(index)
        assert proof.root == tree.root()


def test_strangers_have_no_proof(tmp_path):
    lines = pool(tmp_path, 50)
    write_tree(tmp_path, Watch())
    for stranger in ("0" * 64, "f" * 64, lines[7][:63] + "g", lines[7][:40]):
        assert prove(tmp_path, stranger) is None


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"pooltr1\n" + (9).to_bytes(8, "little")])
def test_damaged_files_are_an_error_and_no_wrong_proof(tmp_path, damage):
    lines = pool(tmp_path, 9)
    write_tree(tmp_path, Watch())
    (tmp_path / FILE).write_bytes(damage)
    with pytest.raises(ConferenceError, match="cannot be read"):
        prove(tmp_path, lines[3][:64])
