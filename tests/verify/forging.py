"""Records with one entry changed, and its hash made to fit, for both verifiers to name it."""

import json

from conference.core.merkle import MerkleTree, leaf_hash
from conference.core.seal import seal
from conference.server.record.store.entries import Commit
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.verify import verify as verify_store

__all__ = ["body_of", "forged", "number_of", "of_the_program", "poll_of", "set_to"]


def body_of(line):
    return json.loads(json.loads(line)["body"])


def poll_of(line):
    poll = body_of(line)["poll"]
    return poll["id"] if isinstance(poll, dict) else poll


def number_of(lines, kind, poll, place=0):
    """The number of such an entry of a poll."""
    return [
        number
        for number, line in enumerate(lines[1:])
        if json.loads(line)["kind"] == kind and poll_of(line) == poll
    ][place]


def forged(lines, number, change):
    """The lines with the body of one entry changed, and its hash made to fit."""
    entry = json.loads(lines[number + 1])
    body = json.loads(entry["body"])
    change(body)
    entry["body"] = json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    text = f"{number}\n{entry['time']}\n{entry['kind']}\n{entry['body']}"
    entry["leaf"] = leaf_hash(text.encode()).hex()
    return [*lines[: number + 1], json.dumps(entry), *lines[number + 2 :]]


def of_the_program(lines):
    """What the program's own verifier finds in a record with these entries, sealed anew."""
    store, tree = MemoryStore(), MerkleTree()
    for entry in map(json.loads, lines[1:]):
        written = (entry["kind"], entry["body"].encode())
        sealed = seal(tree, entry["time"], [written], ())
        store.append(Commit(sealed.entries, sealed.head))
    return verify_store(store)


def set_to(at, *value):
    """Change what stands under these names."""

    def change(body):
        where = body
        for name in at[:-1]:
            where = where[name]
        where[at[-1]] = list(value) if len(value) > 1 else value[0]

    return change
