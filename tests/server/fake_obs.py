"""A stand-in for OBS Studio: obs-websocket 5 with a password, on a real socket."""

import asyncio
import base64
import contextlib
import json
from hashlib import sha256

from websockets.asyncio.server import serve

from conference.server.http_server import listen

SALT, CHALLENGE = "lM1GncleQOaCu9lT1yeUZhFYnqhsLLP1G5lAGo3ixaI=", "+IxH4CnCiqpX1rM9scsNynZzb="


def digest(text):
    return base64.b64encode(sha256(text.encode()).digest()).decode()


class FakeObs:
    """Scenes, the one on air, and what it was asked; ``is_deaf`` leaves requests unanswered."""

    def __init__(self, scenes=("wide", "rooms", "black"), password="secret"):
        self.scenes, self.programme, self.password = list(scenes), scenes[0], password
        self.is_deaf = False
        self.asked = []
        self.clients = set()
        self.port = 0
        self.subscribed = []

    @property
    def url(self):
        return f"ws://127.0.0.1:{self.port}"

    @contextlib.asynccontextmanager
    async def serving(self):
        """Answers until the block ends; then all connections are cut."""
        listener = listen("127.0.0.1", self.port)
        self.port = listener.getsockname()[1]
        async with serve(self._client, sock=listener, subprotocols=["obswebsocket.json"]) as server:
            yield self
            for client in list(self.clients):
                client.transport.abort()
            server.close(close_connections=False)

    async def cut(self, scene):
        """Somebody at OBS itself changes the scene."""
        self.programme = scene
        await self.tell("CurrentProgramSceneChanged", sceneName=scene, sceneUuid="u")

    async def tell(self, kind, **data):
        for client in self.clients:
            await self._send(client, 5, {"eventType": kind, "eventIntent": 4, "eventData": data})

    async def _client(self, client):
        hello = {"obsWebSocketVersion": "5.5.2", "rpcVersion": 1}
        if self.password:
            hello["authentication"] = {"challenge": CHALLENGE, "salt": SALT}
        await self._send(client, 0, hello)
        identify = json.loads(await client.recv())
        assert identify["op"] == 1
        right = digest(digest(self.password + SALT) + CHALLENGE) if self.password else None
        if identify["d"].get("authentication") != right:
            await client.close(4009, "Authentication failed.")
            return
        self.subscribed.append(identify["d"]["eventSubscriptions"])
        await self._send(client, 2, {"negotiatedRpcVersion": 1})
        self.clients.add(client)
        try:
            async for frame in client:
                await self._request(client, json.loads(frame))
        finally:
            self.clients.discard(client)

    async def _request(self, client, frame):
        assert frame["op"] == 6
        request = frame["d"]
        kind, data = request["requestType"], request.get("requestData", {})
        self.asked.append((kind, data.get("sceneName")))
        if self.is_deaf:
            return
        answer = {"requestType": kind, "requestId": request["requestId"]}
        status, found = {"result": True, "code": 100}, None
        if kind == "GetSceneList":
            scenes = [{"sceneIndex": n, "sceneName": name} for n, name in enumerate(self.scenes)]
            found = {"scenes": scenes, "currentProgramSceneName": self.programme}
        elif data["sceneName"] in self.scenes:
            await self.cut(data["sceneName"])
        else:
            status = {"result": False, "code": 600, "comment": "No source was found."}
        answer["requestStatus"] = status
        await self._send(client, 7, answer | ({"responseData": found} if found else {}))

    async def _send(self, client, operation, data):
        await client.send(json.dumps({"op": operation, "d": data}))


async def until(holds, seconds=10):
    """Wait until it holds."""
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.01)
