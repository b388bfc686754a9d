"""The Merkle tree against RFC 9162, section 2.1, and its proofs against forgery."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.core import merkle


def plain_root(leaves):
    """MTH as the RFC writes it, over leaf hashes."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return sha256(b"\x01" + plain_root(leaves[:k]) + plain_root(leaves[k:])).digest()


def leaves_of(count):
    return [merkle.leaf_hash(str(n).encode()) for n in range(count)]


sizes = st.integers(1, 70)


@given(sizes)
def test_root_is_the_hash_that_the_rfc_defines(count):
    assert merkle.root(leaves_of(count)) == plain_root(leaves_of(count))


def test_known_roots_of_the_certificate_transparency_test_vectors():
    data = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657"]
    data.append("606162636465666768696a6b6c6d6e6f")
    hashes = [merkle.leaf_hash(bytes.fromhex(d)) for d in data]
    assert merkle.EMPTY_ROOT.hex().startswith("e3b0c442")
    assert merkle.root(hashes[:1]).hex().startswith("6e340b9cffb37a98")
    assert merkle.root(hashes).hex() == (
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    )


@given(sizes, st.data())
def test_every_leaf_proves_its_inclusion_in_every_tree(count, data):
    tree = merkle.MerkleTree(leaves_of(70))
    index = data.draw(st.integers(0, count - 1))
    path = tree.inclusion_path(index, count)
    assert merkle.verify_inclusion(tree.root(count), count, index, tree.leaf(index), path)
    assert not merkle.verify_inclusion(tree.root(count), count, index, merkle.leaf_hash(b"x"), path)
    if count > 1:
        other = (index + 1) % count
        root = tree.root(count)
        assert not merkle.verify_inclusion(root, count, other, tree.leaf(index), path)
        assert not merkle.verify_inclusion(root, count, index, tree.leaf(index), path[:-1])


@given(sizes, sizes)
def test_every_tree_proves_that_it_extends_the_earlier_ones(a, b):
    first, second = sorted((a, b))
    tree = merkle.MerkleTree(leaves_of(70))
    path = tree.consistency_path(first, second)
    old, new = tree.root(first), tree.root(second)
    assert merkle.verify_consistency(first, second, old, new, path)
    forged = merkle.MerkleTree([merkle.leaf_hash(b"forged"), *leaves_of(70)[1:]])
    assert not merkle.verify_consistency(first, second, forged.root(first), new, path)
    if first != second:
        assert not merkle.verify_consistency(first, second, old, forged.root(second), path)


@given(sizes, st.integers(0, 70))
def test_a_truncated_tree_grows_as_if_the_rest_had_never_been(count, more):
    tree = merkle.MerkleTree(leaves_of(count + more))
    tree.truncate(count)
    assert tree.root() == plain_root(leaves_of(count))
    tree.append(merkle.leaf_hash(b"next"))
    assert tree.root() == plain_root([*leaves_of(count), merkle.leaf_hash(b"next")])


def test_a_leaf_that_is_no_hash_is_an_error():
    with pytest.raises(ValueError, match="32 bytes"):
        merkle.MerkleTree([b"short"])


@given(st.lists(st.integers(0, 40), max_size=6), st.integers(0, 60))
def test_a_tree_extended_by_many_leaves_is_the_tree_of_each(counts, kept):
    one, many, number = merkle.MerkleTree(), merkle.MerkleTree(), 0
    for count in counts:
        leaves = [merkle.leaf_hash(b"%d" % (number + n)) for n in range(count)]
        number += count
        many.extend(leaves)
        for leaf in leaves:
            one.append(leaf)
        size = min(kept, number)
        for tree in (one, many):
            tree.truncate(size)
        number = size
        assert many.size == one.size
        assert many.root() == one.root()
