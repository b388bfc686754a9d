"""What the port of a store promises, of every store: one suite, and a store a parameter."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from stores import TIME, InMemory, OnSqlite, Record

from conference.core.ids import PartyId, PersonId, PollId
from conference.core.merkle import MerkleTree
from conference.core.seal import BALLOT, Entry, TreeHead, is_sealed, seal
from conference.core.treehead import HeadKey
from conference.server.record.store import sql, sqlite
from conference.server.record.store.entries import Code, Commit, SessionRow
from conference.server.record.store.port import StoreUnavailableError

MOST = 2**63 - 1
"""The greatest number that any column of a database takes."""

POLL, OTHER = PollId("p"), PollId("q")
SESSION = SessionRow(b"t" * 32, "person", 3, PersonId(2**62))
CODE = Code("ABC234", "person", PartyId(3))


@pytest.fixture(params=[InMemory, OnSqlite], ids=["memory", "sqlite"])
def made(request, tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite, "BUSY_MS", 50)
    made = request.param(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def store(made):
    return made.store


@pytest.fixture
def record():
    return Record()


def everything(store):
    """All that a store keeps, in an order of its own where it promises none."""
    return (
        list(store.entries()),
        list(store.heads()),
        list(store.signed_heads()),
        sorted(store.roll()),
        sorted(store.sessions()),
        sorted(store.codes()),
        store.setting("password"),
    )


NOTHING = ([], [], [], [], [], [], None)


def test_a_new_store_is_empty(store):
    assert everything(store) == NOTHING
    assert list(store.others()) == []
    assert store.entry(0) is None
    assert store.root(0) is None
    assert store.last_signed() is None


def test_an_empty_commit_changes_nothing(store):
    store.append(Commit())
    assert everything(store) == NOTHING


def test_entries_come_back_as_they_went_in(store, record):
    store.append(record.commit(3))
    store.append(record.commit(2000, ballots=1500))
    store.append(record.commit(1))
    assert list(store.entries()) == record.entries
    assert all(map(is_sealed, store.entries()))
    assert {type(entry) for entry in store.entries()} == {Entry}
    assert list(store.heads()) == record.heads


@pytest.mark.parametrize("first", [0, 1, 2003, 2004, 5000])
def test_entries_are_read_from_any_number_on(store, record, first):
    store.append(record.commit(2004))
    assert list(store.entries(first)) == record.entries[first:]


def test_one_entry_is_found_by_its_number(store, record):
    store.append(record.commit(5, ballots=2))
    assert [store.entry(number) for number in range(5)] == record.entries
    assert store.entry(5) is None
    assert store.entry(-1) is None


def test_others_are_the_entries_that_are_no_ballots_in_order(store, record):
    for ballots in (0, 700, 1):
        store.append(record.commit(ballots + 2, ballots))
    others = [entry for entry in record.entries if entry.kind != BALLOT]
    assert len(others) == 6
    assert list(store.others()) == others


def test_roots_are_those_after_each_commit(store, record):
    for count in (3, 1, 500):
        store.append(record.commit(count))
    assert [store.root(size) for size in (3, 4, 504)] == [head.root for head in record.heads]
    assert [store.root(size) for size in (0, 1, 5, 505)] == [None] * 4


def test_signed_heads_are_in_order_of_size_and_may_be_asked_for_in_parts(store, record):
    key = HeadKey.make()
    store.append(record.commit(40))
    heads = [key.sign(size, record.tree.root(size), TIME) for size in (1, 9, 20, 40)]
    store.append(Commit(signed=(heads[0],)))
    assert store.last_signed() == heads[0]
    store.append(Commit(signed=tuple(heads[1:])))
    assert list(store.signed_heads()) == heads
    assert list(store.signed_heads(after=1)) == heads[1:]
    assert list(store.signed_heads(after=2, most=2)) == heads[1:3]
    assert list(store.signed_heads(after=40)) == []
    assert store.last_signed() == heads[-1]


def test_what_is_kept_beside_the_record_comes_back(store):
    roll = ((POLL, PersonId(2**62)), (POLL, PersonId(5)), (OTHER, PersonId(5)))
    desk = SessionRow(b"d" * 32, "desk", -1, PersonId(0))
    store.append(Commit(roll=roll[:1], sessions=(SESSION,)))
    store.append(Commit(roll=roll[1:], sessions=(desk,), codes=(CODE,)))
    assert sorted(store.roll()) == sorted(roll)
    assert sorted(store.sessions()) == sorted((SESSION, desk))
    assert list(store.codes()) == [CODE]
    assert (type(next(store.sessions())), type(next(store.codes()))) == (SessionRow, Code)


def test_what_is_ended_or_withdrawn_is_there_no_more(store):
    rows = [SessionRow(n.to_bytes(32, "big"), "person", 3, PersonId(n)) for n in range(1200)]
    store.append(Commit(sessions=tuple(rows), codes=(CODE,)))
    new = CODE._replace(code="ABC235")
    ended = tuple(row.token for row in rows[1:])
    store.append(Commit(ended=(*ended, b"never there"), withdrawn=("ABC234", "XYZ"), codes=(new,)))
    assert list(store.sessions()) == rows[:1]
    assert list(store.codes()) == [new]


def test_a_session_can_be_ended_and_stored_anew_in_one_commit(store):
    store.append(Commit(sessions=(SESSION,), codes=(CODE,)))
    other = SESSION._replace(person=PersonId(77))
    store.append(
        Commit(ended=(SESSION.token,), sessions=(other,), withdrawn=(CODE.code,), codes=(CODE,))
    )
    assert (list(store.sessions()), list(store.codes())) == ([other], [CODE])


def test_of_a_commit_that_is_refused_nothing_is_ended_or_withdrawn(store):
    store.append(Commit(sessions=(SESSION,), codes=(CODE,)))
    other = CODE._replace(code="ABC235")
    with pytest.raises(ValueError, match="does not fit"):
        store.append(Commit(ended=(SESSION.token,), withdrawn=(CODE.code,), codes=(other, other)))
    assert (list(store.sessions()), list(store.codes())) == ([SESSION], [CODE])


def test_a_setting_replaces_the_one_before(store):
    store.append(Commit(settings=(("password", "one"), ("display_code", "ABC"))))
    store.append(Commit(settings=(("password", "two"), ("password", "three"))))
    assert store.setting("password") == "three"
    assert store.setting("display_code") == "ABC"
    assert store.setting("Password") is None


def test_forgetting_the_order_loses_nobody(store):
    people = [(poll, PersonId(n)) for n in (9, 2, 700, 4) for poll in (POLL, OTHER)]
    rows = [SessionRow(bytes([n]) * 32, "person", n, PersonId(n)) for n in (9, 2, 7)]
    store.append(Commit(roll=tuple(people), sessions=tuple(rows)))
    list(store.forget_order(POLL))
    list(store.forget_order(PollId("never opened")))
    assert sorted(store.roll()) == sorted(people)
    assert sorted(store.sessions()) == sorted(rows)


def test_commits_come_in_while_the_order_is_forgotten(store, monkeypatch):
    monkeypatch.setattr(sql, "REWRITTEN_AT_ONCE", 2)
    people = [(POLL, PersonId(n)) for n in (9, 2, 700, 4, 3)]
    rows = [SessionRow(bytes([n]) * 32, "person", n, PersonId(n)) for n in (9, 2, 7, 5, 4)]
    store.append(Commit(roll=tuple(people), sessions=tuple(rows)))
    later = [SessionRow(bytes([n]) * 32, "person", n, PersonId(n)) for n in range(100, 140)]
    added = iter(later)
    for _, row in zip(store.forget_order(POLL), added, strict=False):
        store.append(Commit(sessions=(row,)))
    known = [row for row in store.sessions() if row.party >= 100]
    assert sorted(store.roll()) == sorted(people)
    assert sorted(store.sessions()) == sorted([*rows, *known])
    assert known == later[: len(known)]


@pytest.mark.parametrize("body", [b"", b"\x00\n\x00", b"\xff\xfe", b"x" * 100_000])
def test_a_body_may_be_any_bytes(store, body):
    sealed = seal(MerkleTree(), TIME, [("kind", body)], [body])
    store.append(Commit(sealed.entries, sealed.head))
    assert list(store.entries()) == sealed.entries
    assert all(type(entry.body) is bytes for entry in store.entries())


@pytest.mark.parametrize("text", ["", "'; DROP TABLE entry; --", "Zoë ☂\n?:%s", " a ", "null"])
def test_a_text_may_be_any_text(store, text):
    session, code = SESSION._replace(role=text), CODE._replace(code=text)
    store.append(
        Commit(
            roll=((PollId(text), PersonId(1)),),
            sessions=(session,),
            codes=(code,),
            settings=((text, text),),
        )
    )
    assert list(store.roll()) == [(text, 1)]
    assert list(store.sessions()) == [session]
    assert list(store.codes()) == [code]
    assert store.setting(text) == text


@pytest.mark.parametrize("number", [-1, 0, 2**53 + 1, MOST])
def test_a_number_is_kept_exactly(store, number):
    row = SESSION._replace(person=PersonId(number))
    sealed = seal(MerkleTree(), number, [("kind", b"{}")])
    store.append(Commit(sealed.entries, sealed.head, ((POLL, PersonId(number)),), (row,)))
    assert list(store.entries()) == sealed.entries
    assert list(store.roll()) == [(POLL, number)]
    assert list(store.sessions()) == [row]


def test_a_commit_that_cannot_be_stored_leaves_nothing_and_may_come_again(made, record):
    made.store.append(record.commit(3))
    before = everything(made.store)
    beside = {"roll": ((POLL, PersonId(1)),), "sessions": (SESSION,), "codes": (CODE,)}
    commit = record.commit(700, 600, **beside, settings=(("password", "one"),))
    with made.in_trouble():
        for _ in range(2):
            with pytest.raises(StoreUnavailableError) as refused:
                made.store.append(commit)
            assert refused.value.code == "record_unavailable"
            assert refused.value.reason == refused.value.sentence != ""
        assert everything(made.store) == before, "reading goes on"
    made.store.append(commit)
    assert list(made.store.entries()) == record.entries
    assert everything(made.store)[3:] == ([(POLL, 1)], [SESSION], [CODE], "one")


UNFIT = {
    "a gap": lambda rows, head, _: Commit(rows[1:], head),
    "a gap inside": lambda rows, head, _: Commit([rows[0], *rows[2:]], head),
    "backwards": lambda rows, head, _: Commit(rows[::-1], head),
    "an entry again": lambda rows, head, record: Commit([record.entries[2], *rows], head),
    "a head again": lambda rows, _, record: Commit(rows, record.heads[0]),
    "a voter again": lambda rows, head, _: Commit(rows, head, ((OTHER, 8), (POLL, 1))),
    "a voter twice": lambda rows, head, _: Commit(rows, head, ((OTHER, 1), (OTHER, 1))),
    "a token again": lambda rows, head, _: Commit(rows, head, sessions=(SESSION,)),
    "a code again": lambda rows, head, _: Commit(rows, head, codes=(CODE._replace(role="desk"),)),
}
"""Commits that do not fit a record of three entries with everything beside it."""


@pytest.mark.parametrize("unfit", UNFIT.values(), ids=UNFIT)
def test_a_commit_that_does_not_fit_is_refused_and_leaves_nothing(store, record, unfit):
    beside = {"roll": ((POLL, PersonId(1)),), "sessions": (SESSION,), "codes": (CODE,)}
    store.append(record.commit(3, **beside))
    before = everything(store)
    good = record.commit(4)
    with pytest.raises(ValueError, match=r"follow|fit"):
        store.append(unfit(good.entries, good.head, record))
    assert everything(store) == before
    store.append(good)
    assert list(store.entries()) == record.entries


def test_a_store_that_is_opened_again_has_all_and_goes_on(made, record):
    key = HeadKey.make()
    beside = {"roll": ((POLL, PersonId(1)),), "sessions": (SESSION,), "codes": (CODE,)}
    made.store.append(record.commit(600, 500, **beside, settings=(("password", "one"),)))
    made.store.append(Commit(signed=(key.sign(600, record.tree.root(), TIME),)))
    before = everything(made.store)
    again = made.reopened()
    assert everything(again) == before
    again.append(record.commit(2))
    assert list(again.entries()) == record.entries


READERS = ["entries", "others", "heads", "signed_heads", "roll", "sessions", "codes"]


@pytest.mark.parametrize("reader", READERS)
def test_a_reading_that_has_begun_does_not_see_what_comes_meanwhile(store, record, reader):
    key = HeadKey.make()

    def commits(number):
        store.append(
            record.commit(
                2,
                roll=((POLL, PersonId(number)),),
                sessions=(SESSION._replace(token=bytes([number]) * 32),),
                codes=(CODE._replace(code=f"CODE{number}"),),
            )
        )
        size = record.tree.size
        store.append(Commit(signed=(key.sign(size, record.tree.root(), TIME),)))

    commits(1)
    commits(2)
    whole = list(getattr(store, reader)())
    reading = getattr(store, reader)()
    seen = [next(reading)]
    commits(3)
    assert [*seen, *reading] == whole
    assert len(list(getattr(store, reader)())) > len(whole)


def test_readers_in_other_threads_see_whole_commits_only(store, record):
    commits = [record.commit(50, 40, roll=((POLL, PersonId(n)),)) for n in range(40)]
    store.append(commits[0])
    is_over = Event()

    def read():
        """How many entries were seen, each time."""
        sizes = []
        while not sizes or not is_over.is_set():
            sizes.append(len(list(store.entries())))
            last = sizes[-1] - 1
            assert store.entry(last) == record.entries[last]
            assert TreeHead(last + 1, store.root(last + 1)) in record.heads
            assert len(list(store.roll())) >= sizes[-1] // 50
        return sizes

    with ThreadPoolExecutor(3) as pool:
        readings = [pool.submit(read) for _ in range(3)]
        try:
            for commit in commits[1:]:
                store.append(commit)
        finally:
            is_over.set()
        for reading in readings:
            sizes = reading.result()
            assert sizes == sorted(sizes)
            assert {size % 50 for size in sizes} == {0}
    assert list(store.entries()) == record.entries
