"""The desk's password: of new conferences at once, of old ones in turn."""

import asyncio
import time
from math import log2

import argon2
import pytest
from servers import sample_folder, serving, talking
from websockets.asyncio.client import connect

from conference.core.codes import ALPHABET
from conference.protocol import messages as m
from conference.protocol.codec import decode_server, encode
from conference.protocol.messages import Role
from conference.server.door import password
from conference.server.door.access import Access
from conference.server.door.admission import Admission
from conference.server.door.password import (
    LETTERS,
    MOST_WAITING,
    DeskPassword,
    Verdict,
    hash_password,
    make_password,
)
from conference.server.record.store.entries import Commit
from conference.server.record.store.sqlite import SqliteStore
from conference.server.wire.limits import Limits

OLD = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("amber-birch-copper")


def somebody():
    return True


def nobody():
    return False


def hello(secret):
    return m.Hello(m.PROTOCOL_VERSION, Role.DESK, secret)


def test_a_password_is_beyond_guessing_and_no_two_are_the_same():
    assert log2(len(ALPHABET)) * LETTERS > 64
    assert len({make_password() for _ in range(200)}) == 200


async def test_a_new_password_is_right_however_it_is_typed():
    made = make_password()
    desk = DeskPassword(hash_password(made))
    for typed in (made, made.lower(), made.replace("-", " "), f" {made}\n"):
        assert await desk.check(typed, "here", somebody) is Verdict.RIGHT
    for typed in ("", "x", make_password(), made[:-1], made + "2"):
        assert await desk.check(typed, "here", somebody) is Verdict.WRONG


async def test_what_is_kept_tells_nothing_and_is_another_each_time():
    made = make_password()
    assert made.replace("-", "") not in hash_password(made)
    assert hash_password(made) != hash_password(made)


@pytest.mark.parametrize("kept", ["", "$argon2id$broken", "sha256$", "sha256$$"])
async def test_where_no_hash_is_kept_no_password_is_right(kept):
    for typed in ("", "x", make_password()):
        assert await DeskPassword(kept).check(typed, "here", somebody) is Verdict.WRONG


async def test_the_password_of_an_older_conference_works_on():
    desk = DeskPassword(OLD)
    assert await desk.check("amber-birch-copper", "here", somebody) is Verdict.RIGHT
    assert await desk.check("amber-birch-coppe", "here", somebody) is Verdict.WRONG


async def test_of_old_passwords_one_of_a_network_is_checked_and_the_others_are_put_off():
    desk = DeskPassword(OLD)
    checks = (desk.check("wrong", "here", somebody) for _ in range(50))
    there = desk.check("amber-birch-copper", "there", somebody)
    *here, right = await asyncio.gather(*checks, there)
    assert (here.count(Verdict.WRONG), here.count(Verdict.BUSY)) == (1, 49)
    assert right is Verdict.RIGHT


async def test_of_old_passwords_only_so_many_wait():
    desk = DeskPassword(OLD)
    checks = (desk.check("wrong", f"{n}", somebody) for n in range(MOST_WAITING + 9))
    verdicts = await asyncio.gather(*checks)
    assert verdicts.count(Verdict.BUSY) == 9
    assert await desk.check("amber-birch-copper", "late", somebody) is Verdict.RIGHT


async def test_an_old_password_is_not_checked_for_somebody_who_is_gone(monkeypatch):
    checked = []
    monkeypatch.setattr(password, "_is_old", lambda kept, given: checked.append(given) or False)
    desk = DeskPassword(OLD)
    assert await desk.check("gone", "here", nobody) is Verdict.BUSY
    assert await desk.check("here", "here", somebody) is Verdict.WRONG
    assert checked == ["here"]


async def test_a_password_that_was_put_off_is_no_wrong_one():
    access = Access([], [], password_hash=OLD, display_code="", limits=Limits(wrong_codes=3))
    admits = (access.admit(hello(f"wrong {n}"), "192.0.2.7", 0) for n in range(9))
    codes = [denial.code for denial in await asyncio.gather(*admits)]
    assert (codes.count("wrong_password"), codes.count("busy")) == (1, 8)
    assert (await access.admit(hello("wrong"), "192.0.2.7", 0)).code == "wrong_password"
    assert (await access.admit(hello("wrong"), "192.0.2.7", 0)).code == "wrong_password"
    assert (await access.admit(hello("wrong"), "192.0.2.7", 0)).code == "locked"


async def test_among_400_wrong_ones_from_20_addresses_a_right_one_gets_in_at_once():
    made = make_password()
    access = Access([], [], password_hash=hash_password(made), display_code="", limits=Limits())
    begun = time.monotonic()
    wrong = [access.admit(hello(make_password()), f"192.0.2.{n % 20}", 0) for n in range(400)]
    *denials, right = await asyncio.gather(*wrong, access.admit(hello(made), "192.0.2.0", 0))
    assert isinstance(right, Admission)
    assert {denial.code for denial in denials} == {"wrong_password"}
    assert time.monotonic() - begun < 2


@pytest.mark.sockets
async def test_a_desk_that_waits_for_the_check_of_an_old_password_is_not_timed_out(
    tmp_path, monkeypatch
):
    folder = sample_folder(tmp_path)
    store = SqliteStore(folder.record)
    store.append(Commit(settings=(("password", OLD),)))
    store.close()
    begun, go_on = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def check(kept, given):
        loop.call_soon_threadsafe(begun.set)
        asyncio.run_coroutine_threadsafe(go_on.wait(), loop).result(30)
        return given == "amber-birch-copper"

    monkeypatch.setattr(password, "_is_old", check)
    monkeypatch.setattr("conference.server.door.connection.SWEEP_SECONDS", 0.01)
    async with (
        serving(folder, limits=Limits(hello_seconds=0.1)) as server,
        connect(f"ws://127.0.0.1:{server.port}/ws") as silent,
        connect(f"ws://127.0.0.1:{server.port}/ws") as desk,
    ):
        await desk.send(encode(hello("amber-birch-copper")).decode())
        await begun.wait()
        assert decode_server(await silent.recv()).code == "no_hello"
        go_on.set()
        assert isinstance(decode_server(await desk.recv()), m.Welcome)


@pytest.mark.sockets
async def test_a_new_conference_lets_its_desk_in_by_the_password(tmp_path):
    folder = sample_folder(tmp_path)
    made = make_password()
    store = SqliteStore(folder.record)
    store.append(Commit(settings=(("password", hash_password(made)),)))
    store.close()
    async with serving(folder) as server, talking(server, Role.DESK, made.lower()) as desk:
        assert desk.welcome.role is Role.DESK
