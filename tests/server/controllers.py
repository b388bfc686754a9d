"""A conference with a controller in it, for tests: made in its folder, before a server has it."""

import contextlib
import secrets

from servers import sample_folder
from visitors import asking

from conference.server.door.renewal import digest_of, new_controller
from conference.server.renewals import make_change


def controlled_folder(path, *names):
    """A sample conference, and the token of each controller."""
    folder = sample_folder(path)
    tokens = [secrets.token_hex(16) for _ in names]
    for name, token in zip(names, tokens, strict=True):
        make_change(folder, new_controller(name, digest_of(token)))
    return folder, *tokens


class Buttons:
    """A controller over HTTP; each press has an id of its own unless one is given."""

    def __init__(self, http, token):
        self.http = http
        self.headers = {"Authorization": f"Bearer {token}"}

    async def press(self, act, name=None, **fields):
        """The status and the document of the answer."""
        body = {"id": name or secrets.token_hex(4), **fields}
        answer = await self.http.post(f"/api/control/{act}", json=body, headers=self.headers)
        return answer.status_code, answer.json()

    async def state(self):
        answer = await self.http.get("/api/control/state", headers=self.headers)
        assert answer.status_code == 200
        return answer.json()


@contextlib.asynccontextmanager
async def pressing(server, token):
    """A controller over HTTP."""
    async with asking(server) as http:
        yield Buttons(http, token)
