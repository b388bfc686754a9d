"""Wordings over HTTP: desks alone, by the permissions of the wire, in one entry after another."""

import httpx
from servers import sample_folder, serving

from conference.server.members import meeting_of

PATH = "/api/wordings"


async def test_desks_word_what_is_asked_and_others_do_not(tmp_path):
    folder = sample_folder(tmp_path)
    item = meeting_of(folder).programme.items[0]
    one = {
        "what": f"item/{item.id}",
        "language": "cy",
        "original": [item.title],
        "texts": ["Croeso"],
    }
    asked = {"type": "word_in", "id": "w", "wordings": [one]}
    desk = {"Authorization": f"Bearer {folder.keys().desk_token}"}
    async with (
        serving(folder) as server,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as http,
    ):
        assert (await http.post(PATH, json=asked)).status_code == 403
        assert (await http.post(PATH, json=[], headers=desk)).status_code == 400
        other = {"type": "close_poll", "id": "w", "poll": "p1"}
        assert (await http.post(PATH, json=other, headers=desk)).status_code == 400
        late = asked | {"wordings": [one | {"original": ["Else"]}]}
        refused = await http.post(PATH, json=late, headers=desk)
        assert (refused.status_code, refused.json()["code"]) == (409, "original_moved")
        assert (await http.post(PATH, json=asked, headers=desk)).status_code == 200
        languages = {"type": "set_languages", "id": "w", "original": "en", "wanted": ["cy"]}
        assert (await http.post(PATH, json=languages, headers=desk)).status_code == 200
    state = meeting_of(folder).wordings
    assert state.wanted == ("cy",)
    assert state.things[f"item/{item.id}"].languages["cy"].texts == ("Croeso",)
