"""Odd requests are refused like any other, and leave no traceback in the log."""

import asyncio
import base64

import pytest
from servers import sample_folder, serving, talking
from websockets.exceptions import ConnectionClosed

from conference.protocol.close_codes import CloseCode
from conference.protocol.messages import Role

pytestmark = pytest.mark.sockets

KEY = base64.b64encode(bytes(16)).decode()
UPGRADE = (
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    f"Sec-WebSocket-Key: {KEY}",
)
HOST = "Host: conference.test"


@pytest.fixture
async def server(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    async with serving(sample_folder(tmp_path)) as running:
        yield running


async def status_of(server, path, *headers):
    """The status of the answer to a request that is written by hand."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    lines = (f"GET {path} HTTP/1.1", *headers, "", "")
    writer.write("\r\n".join(lines).encode("utf-8"))
    try:
        line = await asyncio.wait_for(reader.readline(), 10)
    finally:
        writer.close()
        await writer.wait_closed()
    return int(line.split()[1])


@pytest.mark.parametrize(
    "headers",
    [
        (HOST, "Origin: http://[x"),
        (HOST, "Origin: http://conference.test", "Origin: http://elsewhere.test"),
        (HOST, "Origin: http://elsewhere.test", "Origin: http://elsewhere.test"),
        (HOST, "Origin: null"),
        (HOST, "Origin: \u00e4\u00f6"),
        (HOST, "Origin: http://conference.test@elsewhere.test"),
        ("Host: elsewhere.test", "Origin: http://conference.test"),
    ],
)
async def test_a_page_of_another_origin_however_it_writes_it_is_refused(server, headers, caplog):
    assert await status_of(server, "/ws", *headers, *UPGRADE) == 403
    assert not any(record.exc_info for record in caplog.records)


@pytest.mark.parametrize("origin", [(), ("Origin: http://conference.test",), ("Origin:",)])
async def test_our_own_pages_and_programs_are_let_through(server, origin):
    assert await status_of(server, "/ws", HOST, *origin, *UPGRADE) == 101


@pytest.mark.parametrize("role", [Role.DISPLAY, Role.PERSON, Role.FACILITATOR])
@pytest.mark.parametrize("code", ["\u00c4", "\u00df\U0001f600", "\x00", "\u0130" * 60])
async def test_a_code_in_any_script_is_a_wrong_code(server, role, code, caplog):
    with pytest.raises(ConnectionClosed) as ended:
        async with talking(server, role, code):
            pass
    assert ended.value.rcvd.code == CloseCode.WRONG_CODE
    assert not any(record.exc_info for record in caplog.records)


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/qr/MOSS31.svg", ("Host: " + "x" * 5000,)),
        ("/qr/MOSS31.svg", ("Host: [x",)),
        ("/qr/%C3%84.svg", (HOST,)),
        ("/api/join?code=%FF%00%C3%84", (HOST,)),
        ("/api/codes", (HOST, "Authorization: Bearer \u00c4\u00df")),
        ("/api/codes", (HOST, "Authorization: Bearer x", "Authorization: Bearer y")),
        ("/record/entry/99999999999999999999999", (HOST,)),
        ("/record/names/x?find=%FF&after=-1&limit=x", (HOST,)),
        ("/assets/%00", (HOST,)),
        (f"/assets/again/{'9' * 5000}/js/boot.js", (HOST,)),
        ("/assets/again/%00/js/boot.js", (HOST,)),
        ("/hls/%00", (HOST,)),
        ("/%FF%FE", (HOST,)),
    ],
)
async def test_no_request_for_a_page_makes_a_traceback(server, path, headers, caplog):
    assert await status_of(server, path, *headers) < 500
    assert not any(record.exc_info for record in caplog.records)
