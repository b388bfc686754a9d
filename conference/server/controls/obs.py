"""The conversation with OBS Studio, by its protocol obs-websocket 5. Frames in, frames out.

Source: ``docs/generated/protocol.md`` of obsproject/obs-websocket, RPC version 1, JSON encoding.
OBS says hello, we identify ourselves, it says that we are in; then requests go there and answers
and events come. Only what scenes need is spoken here; what else comes is passed over.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from enum import IntEnum
from hashlib import sha256
from typing import Any, NamedTuple

__all__ = ["AUTHENTICATION_FAILED", "SUBPROTOCOL", "Answered", "Conversation", "Heard", "ObsError"]

SUBPROTOCOL = "obswebsocket.json"

RPC_VERSION = 1

SUBSCRIBED = 1 << 0 | 1 << 1 | 1 << 2
"""Events that OBS sends: General, Config (another collection of scenes) and Scenes."""

AUTHENTICATION_FAILED = 4009
"""The code with which OBS closes the connection of whoever has a wrong password."""

NOT_FOUND = 600
"""The status of a request that names a scene which is not there."""

CHANGES_SCENES = frozenset(
    {
        "CurrentSceneCollectionChanged",
        "SceneCreated",
        "SceneListChanged",
        "SceneNameChanged",
        "SceneRemoved",
    }
)
"""After these events the list of scenes is asked for anew."""


class Op(IntEnum):
    """What a frame is."""

    HELLO = 0
    IDENTIFY = 1
    IDENTIFIED = 2
    EVENT = 5
    REQUEST = 6
    REQUEST_RESPONSE = 7


class ObsError(Exception):
    """OBS does not do what was asked; ``reason`` is a sentence for people."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Answered(NamedTuple):
    """OBS has answered the request ``id``: ``fault`` is why it did not do it, "" when it did."""

    id: str
    fault: str


class Heard(NamedTuple):
    """What a frame leads to: frames that are to be sent, and requests that are answered."""

    send: tuple[str, ...] = ()
    answered: tuple[Answered, ...] = ()


class Conversation:
    """With one OBS, over one connection.

    ``scenes`` are those it has and ``programme`` is the one on air, as OBS says itself, once
    ``is_ready``; before that both are empty.
    """

    def __init__(self, password: str) -> None:
        self.scenes: frozenset[str] = frozenset()
        self.programme: str | None = None
        self.is_ready = False
        self._password = password
        self._count = 0
        self._lists: set[str] = set()

    def receive(self, frame: str | bytes) -> Heard:
        """A frame came. Raises :class:`ObsError` when the conversation cannot go on."""
        operation, data = _read(frame)
        match operation:
            case Op.HELLO:
                return Heard((self._identify(data),))
            case Op.IDENTIFIED:
                return Heard((self._ask_for_scenes(),))
            case Op.EVENT:
                return self._event(data)
            case Op.REQUEST_RESPONSE:
                return self._response(data)
            case _:
                return Heard()

    def ask_for(self, scene: str) -> tuple[str, str]:
        """The id and the frame of a request that puts a scene on air."""
        return self._request("SetCurrentProgramScene", {"sceneName": scene})

    def _identify(self, hello: Mapping[str, Any]) -> str:
        version = hello.get("rpcVersion")
        if not isinstance(version, int) or version < RPC_VERSION:
            raise ObsError("This is no OBS with obs-websocket 5. OBS Studio 28 and newer have it.")
        said: dict[str, object] = {
            "rpcVersion": RPC_VERSION,
            "eventSubscriptions": SUBSCRIBED,
        }
        match hello.get("authentication"):
            case None:
                pass
            case {"challenge": str(challenge), "salt": str(salt)}:
                if not self._password:
                    raise ObsError("OBS asks for a password. Give --obs-password-file FILE.")
                said["authentication"] = authentication(self._password, salt, challenge)
            case _:
                raise ObsError("OBS asks for a password in a way that is not known here.")
        return _written(Op.IDENTIFY, said)

    def _ask_for_scenes(self) -> str:
        name, frame = self._request("GetSceneList", None)
        self._lists.add(name)
        return frame

    def _request(self, kind: str, data: object) -> tuple[str, str]:
        self._count += 1
        name = str(self._count)
        said = {"requestType": kind, "requestId": name}
        return name, _written(Op.REQUEST, said if data is None else said | {"requestData": data})

    def _event(self, event: Mapping[str, Any]) -> Heard:
        match event:
            case {"eventType": "CurrentProgramSceneChanged", "eventData": {"sceneName": str(name)}}:
                self.programme = name
            case {"eventType": str(kind)} if kind in CHANGES_SCENES:
                return Heard((self._ask_for_scenes(),))
            case _:
                pass
        return Heard()

    def _response(self, response: Mapping[str, Any]) -> Heard:
        match response:
            case {"requestId": str(name), "requestStatus": {"result": bool(is_done)} as status}:
                pass
            case _:
                raise ObsError("OBS sent an answer that is none.")
        fault = "" if is_done else _fault(status)
        if name not in self._lists:
            return Heard(answered=(Answered(name, fault),))
        self._lists.discard(name)
        if not fault:
            self._list(response.get("responseData"))
        return Heard()

    def _list(self, data: object) -> None:
        match data:
            case {"scenes": [*scenes]}:
                names = (one.get("sceneName") for one in scenes if isinstance(one, dict))
                self.scenes = frozenset(name for name in names if isinstance(name, str))
            case _:
                raise ObsError("OBS sent a list of scenes that is none.")
        match data:
            case {"currentProgramSceneName": str(name)}:
                self.programme = name
            case _:
                pass  # none is on air yet
        self.is_ready = True


def authentication(password: str, salt: str, challenge: str) -> str:
    """The answer to OBS's challenge."""
    secret = base64.b64encode(sha256((password + salt).encode()).digest()).decode()
    return base64.b64encode(sha256((secret + challenge).encode()).digest()).decode()


def _fault(status: Mapping[str, Any]) -> str:
    """Why OBS did not do it, as a sentence."""
    if status.get("code") == NOT_FOUND:
        return "OBS has no such scene."
    comment = status.get("comment")
    said = comment if isinstance(comment, str) and comment else f"status {status.get('code')}"
    return f"OBS does not do it: {said[:200]}"


def _read(frame: str | bytes) -> tuple[int, Mapping[str, Any]]:
    try:
        found = json.loads(frame)
    except (ValueError, RecursionError):
        found = None
    match found:
        case {"op": int(operation), "d": dict() as data}:
            return operation, data
        case _:
            raise ObsError("What answers there does not speak obs-websocket 5.")


def _written(operation: Op, data: Mapping[str, object]) -> str:
    return json.dumps({"op": operation.value, "d": data})
