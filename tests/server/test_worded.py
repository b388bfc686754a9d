"""Pages in the language of their reader, and the words that they ask for."""

import json
import re

import httpx
import pytest
from servers import sample_folder, serving

from conference.core.assets import asset
from conference.core.errors import ConferenceError
from conference.server.pages.site import made
from conference.server.pages.worded import (
    filled,
    keys_of_page,
    keys_of_script,
    short_keys,
    shortened_keys,
    words_of,
)
from conference.words.languages import LANGUAGES
from conference.words.say import words_in

PAGE = """<!doctype html>
<html lang="en">
<title data-words="join-page"></title>
<body>
  <h2 data-words="join-facilitator">old <span id="a"><span>b</span></span> words</h2>
  <nav class="x" data-words="join-back"><a href="/">c</a></nav>
</body>
"""
DATA = re.compile(r'<script type="application/json" id="spoken-words">(.*?)</script>')


@pytest.fixture
async def web(tmp_path):
    async with (
        serving(sample_folder(tmp_path)) as server,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as client,
    ):
        yield client


def test_elements_get_their_words_and_keep_their_own_elements():
    text = filled(PAGE, words_in("cy"), {"said": "</script>"})
    assert '<html lang="cy">' in text
    assert ">Ymuno â'r gynhadledd</title>" in text
    assert '>Croeso, hwylusydd <span id="a"><span>b</span></span></h2>' in text
    short = short_keys()["join-back"]
    assert f'data-words="{short}" aria-label="Partïon y bu' in text
    assert '><a href="/">c</a></nav>' in text
    assert text.count("</script>") == 1
    assert json.loads(DATA.search(text)[1]) == {"said": "</script>"}
    assert '<html lang="ur" dir="rtl">' in filled(PAGE, words_in("ur"), {})


def test_elements_within_elements_get_theirs_too():
    page = PAGE.replace('<a href="/">c</a>', '<a href="/" data-words="page-leave"></a>')
    page = page.replace('<span id="a">', '<span id="a" data-words="room-rehearsal">')
    text = filled(page, words_in("en"), {})
    assert ">Leave this device</a></nav>" in text
    assert ">REHEARSAL</span></h2>" in text


def test_keys_are_found_where_they_stand():
    assert keys_of_page(PAGE) == {"join-page", "join-facilitator", "join-back"}
    script = 'say("join-looking",{});a("not-a-key");const k={in:"join-missing"};'
    assert keys_of_script(script) == {"join-looking", "join-missing"}


def test_scripts_and_words_have_short_keys_and_those_of_refusals_stay():
    short = short_keys()["join-looking"]
    assert shortened_keys('say("join-looking");a("not-a-key","refused-void")') == (
        f'say("{short}");a("not-a-key","refused-void")'
    )
    assert len(short) < 6


def test_an_element_without_an_end_is_refused():
    with pytest.raises(ConferenceError, match="has no end"):
        filled('<html lang="en"><p data-words="join-page">', words_in("en"), {})


def test_a_page_is_given_the_words_that_its_scripts_say_and_no_others():
    said = made().bare["index.html"].said
    given = words_of("index", "de", said)
    assert given["messages"][short_keys()["join-looking"]] == "Ihre Versammlung wird gesucht"
    assert short_keys()["join-page"] not in given["messages"]
    script = asset("web", "js", "kit", "language-choice.js").read_text("utf-8")
    assert [f'["{each.code}", "{each.name}"],' in script for each in LANGUAGES] == [True] * 8
    assert short_keys()["join-page"] in made().bare["index.html"].words("de")["messages"]


@pytest.mark.sockets
async def test_a_page_is_in_the_language_that_the_browser_reads_or_that_is_asked_for(web):
    german = await web.get("/", headers={"Accept-Language": "de-CH,de;q=0.9,en;q=0.8"})
    assert "<title>An der Konferenz teilnehmen</title>" in german.text
    asked = await web.get("/?lang=ar", headers={"Accept-Language": "de"})
    assert '<html lang="ar" dir="rtl">' in asked.text
    assert asked.headers["etag"] != german.headers["etag"]
    again = await web.get("/?lang=ar", headers={"If-None-Match": asked.headers["etag"]})
    assert again.status_code == 304
    assert '<html lang="en">' in (await web.get("/")).text


@pytest.mark.sockets
def test_every_page_has_a_place_to_choose_a_language():
    assert [name for name, page in made().bare.items() if not page.is_translated] == []


@pytest.mark.sockets
@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
async def test_the_words_of_a_page_are_given_in_each_language(web, language):
    answer = await web.get(f"/words/index/{language}")
    words = answer.json()
    assert (words["page"], words["language"]) == ("index", language)
    assert words["messages"][short_keys()["join-page"]]
    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.sockets
@pytest.mark.parametrize("path", ["index/tlh", "nothing/de", "head/de", "index/.."])
async def test_words_that_are_not_there_are_refused(web, path):
    answer = await web.get(f"/words/{path}")
    assert answer.status_code == 404
