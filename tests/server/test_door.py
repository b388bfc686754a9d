"""The door for HTTP: who asks, whether they may, how much they may send, and what they are told."""

import contextlib
from hashlib import sha256
from pathlib import Path

import argon2
import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

import conference.server
from conference.core.ids import PartyId, PersonId
from conference.deliberation.decide import denied
from conference.deliberation.members.commands import CheckBadge
from conference.deliberation.rooms.commands import SetHeadcount
from conference.deliberation.sender import Role, Sender
from conference.deliberation.subject import DESKS
from conference.server.api.answers import RefusedError, refusal
from conference.server.api.door import Door, TooMuchError, address_of, json_of, pieces_of
from conference.server.door.access import Access
from conference.server.record.store.entries import Code, SessionRow
from conference.server.wire.limits import Limits

HASH = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("right")
PARTY, PERSON = PartyId(3), PersonId(77)
TOKENS = {role: role.value[0] * 31 + str(place) for place, role in enumerate(Role)}
SENTENCE = "Only the desk may do this."
COMMANDS = {"check": CheckBadge("b"), "headcount": SetHeadcount(3, PARTY)}


class Doorstep:
    """A door on an application with one route for each way through it."""

    def __init__(self):
        sessions = [
            SessionRow(sha256(token.encode()).digest(), role.value, PARTY, PERSON)
            for role, token in TOKENS.items()
        ]
        self.now = 0.0
        limits = Limits(wrong_codes=3)
        access = Access(
            [Code("ABC234", "person", PARTY)],
            sessions,
            password_hash=HASH,
            display_code="SHOW2345",
            limits=limits,
        )
        self.door = Door(access, lambda: self.now)
        routes = [
            Route("/desk", self._desk),
            Route("/ask/{what}", self._ask),
            Route("/code/{code}", self._code),
        ]
        self.app = Starlette(routes=routes, exception_handlers={RefusedError: refusal})

    async def _desk(self, request):
        return _written(await self.door.one_of(request, DESKS, SENTENCE))

    async def _ask(self, request):
        kind = type(COMMANDS[request.path_params["what"]])
        return _written(await self.door.asker(request, kind, SENTENCE))

    async def _code(self, request):
        return JSONResponse(self.door.opened_by(request, request.path_params["code"]).party)

    @contextlib.asynccontextmanager
    async def caller(self, address="192.0.2.1"):
        transport = httpx.ASGITransport(self.app, client=(address, 4711))
        async with httpx.AsyncClient(transport=transport, base_url="http://h") as caller:
            yield caller


def _written(sender):
    return JSONResponse([sender.role.value, sender.party, sender.person])


def bearer(secret):
    return {"Authorization": f"Bearer {secret}"}


@pytest.fixture
def doorstep():
    return Doorstep()


@pytest.fixture
async def caller(doorstep):
    async with doorstep.caller() as one:
        yield one


def is_refused(answer, status=403, code="wrong_password", sentence=SENTENCE):
    """Whether it is this refusal, in the form that all have."""
    told = (answer.status_code, answer.json(), answer.headers["Cache-Control"])
    return told == (status, {"code": code, "sentence": sentence}, "no-store")


@pytest.mark.parametrize("secret", ["right", " right ", TOKENS[Role.DESK]])
async def test_the_desk_comes_in_by_its_password_and_by_its_token(caller, secret):
    answer = await caller.get("/desk", headers=bearer(secret))
    assert answer.json() == ["desk", None, None]


@pytest.mark.parametrize("headers", [{}, bearer(""), bearer("wrong"), {"Authorization": "right"}])
async def test_who_has_no_right_secret_is_refused_in_the_words_of_the_route(caller, headers):
    assert is_refused(await caller.get("/desk", headers=headers))


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("what", COMMANDS)
async def test_who_may_ask_is_the_rule_of_the_meeting(caller, role, what):
    answer = await caller.get(f"/ask/{what}", headers=bearer(TOKENS[role]))
    party = PARTY if role in {Role.PARTY, Role.FACILITATOR, Role.PERSON} else None
    sender = Sender(role, party, PERSON if role is Role.PERSON else None)
    if denied(sender, COMMANDS[what]) is None:
        assert answer.json() == [sender.role, sender.party, sender.person]
    else:
        assert is_refused(answer)


async def test_both_answers_are_given_to_somebody():
    allowed = {
        what: [role for role in Role if denied(Sender(role, PARTY), command) is None]
        for what, command in COMMANDS.items()
    }
    assert allowed == {"check": [Role.DESK], "headcount": [Role.DESK, Role.FACILITATOR]}


async def test_a_token_of_another_role_is_no_guess(doorstep, caller):
    for _ in range(5):
        assert is_refused(await caller.get("/desk", headers=bearer(TOKENS[Role.PERSON])))
    assert (await caller.get("/desk", headers=bearer("right"))).status_code == 200


async def test_wrong_codes_of_a_network_are_told_to_wait_and_right_ones_open(doorstep, caller):
    wrong = "This code is not right. Check it and type it again."
    for _ in range(3):
        assert is_refused(await caller.get("/code/WRONG2"), 404, "wrong_code", wrong)
        assert is_refused(await caller.get("/desk", headers=bearer("wrong")))
    doorstep.now = 0.5
    locked = await caller.get("/code/WRONG2")
    sentence = (
        "This code is not right, and too many wrong ones came from here. "
        "Check it, and try again in a second."
    )
    assert is_refused(locked, 429, "locked", sentence)
    assert locked.headers["Retry-After"] == "1"
    assert (await caller.get("/code/ABC234")).json() == PARTY
    assert (await caller.get("/desk", headers=bearer("right"))).status_code == 200
    assert is_refused(await caller.get("/desk", headers=bearer("wrong")))
    doorstep.now = 1.5
    assert is_refused(await caller.get("/code/WRONG2"), 404, "wrong_code", wrong)


async def test_what_another_sites_page_asks_is_refused_and_counts_for_nothing(doorstep, caller):
    foreign = {"Sec-Fetch-Site": "cross-site"}
    sentence = "A page of another address may not ask this. Open the conference itself."
    for _ in range(9):
        for path in ("/code/WRONG2", "/code/ABC234", "/desk"):
            answer = await caller.get(path, headers={**bearer("wrong"), **foreign})
            assert is_refused(answer, 403, "cross_site", sentence)
    for site in ("same-origin", "none"):
        answer = await caller.get("/code/WRONG2", headers={"Sec-Fetch-Site": site})
        assert answer.status_code == 404


@pytest.mark.parametrize(("status", "retry"), [(400, None), (404, None), (429, "1"), (503, "1")])
def test_what_is_for_now_only_says_when_to_come_again(status, retry):
    answer = refusal(None, RefusedError(status, "code", "Sentence."))
    assert (answer.status_code, answer.headers.get("Retry-After")) == (status, retry)


class Body:
    """A request with a body in pieces; ``read`` counts those that were asked for."""

    client = None

    def __init__(self, *pieces):
        self._pieces = pieces
        self.read = 0

    async def stream(self):
        for piece in self._pieces:
            self.read += 1
            yield piece


async def test_a_body_is_not_read_beyond_its_bound():
    body = Body(b"123", b"45", b"6", b"7")
    found = []
    with pytest.raises(TooMuchError):
        async for piece in pieces_of(body, 5):
            found.append(piece)
    assert (found, body.read) == ([b"123", b"45"], 3)


@pytest.mark.parametrize(
    ("pieces", "value"),
    [
        ((b'{"a"', b": 1}"), {"a": 1}),
        ((b'{"a": 1} ', b" "), None),
        ((b"{",), None),
        ((), None),
        ((b"\xff",), None),
    ],
)
async def test_a_json_body_is_a_value_or_nothing(pieces, value):
    assert await json_of(Body(*pieces), 9) == value


async def test_arrays_in_arrays_without_end_are_no_value():
    assert await json_of(Body(b"[" * 100_000), 100_000) is None


def test_nobody_knows_where_a_request_without_an_address_comes_from():
    assert address_of(Body()) == ""


def test_no_other_module_of_the_server_finds_out_who_asks_over_http():
    folder = Path(conference.server.__file__).parent
    parsing = {path for path in folder.rglob("*.py") if '"Authorization"' in path.read_text()}
    assert [path.relative_to(folder).as_posix() for path in parsing] == ["api/door.py"]
