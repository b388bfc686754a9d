"""Pages as the server gives them: one head for all, then what is a page's own."""

import asyncio
import base64
import hashlib
import re
import threading
from html.parser import HTMLParser

import httpx
import pytest
import segno
from servers import sample_folder, serving

from conference.core.assets import asset
from conference.server.api.files import JOINING, PAGES
from conference.server.api.pages import _drawn

pytestmark = pytest.mark.sockets

BUILT = "/assets/built/"


@pytest.fixture
async def web(tmp_path):
    async with (
        serving(sample_folder(tmp_path)) as server,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as client,
    ):
        yield client


@pytest.fixture
async def open_web(web):
    """As phones come: by an address that they reach."""
    web.headers["Host"] = "vote.example"
    return web


class Page(HTMLParser):
    """The elements of a page in order, each with its attributes."""

    def __init__(self, text):
        super().__init__()
        self.doctypes = []
        self.elements = []
        self.feed(text)
        self.close()

    def handle_decl(self, decl):
        self.doctypes.append(decl)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def named(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


async def test_every_page_has_the_head_of_all_and_a_title_style_and_script_of_its_own(web):
    titles = set()
    for path, name in {**PAGES, JOINING[0]: JOINING[1]}.items():
        answer = await web.get(path.format(code="MOSS31"))
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        page = Page(answer.text)
        assert page.doctypes == ["doctype html"], name
        names = [tag for tag, _ in page.elements]
        assert names[0] == "html", name
        for once in ("html", "title", "body", "main"):
            assert names.count(once) == 1, (name, once)
        assert page.named("html") == [{"lang": "en"}]
        assert [one["charset"] for one in page.named("meta") if "charset" in one] == ["utf-8"]
        assert [one["name"] for one in page.named("meta") if "name" in one] == [
            "viewport",
            "theme-color",
        ]
        styles = [one["href"] for one in page.named("link") if one.get("rel") == "stylesheet"]
        scripts = [one["src"] for one in page.named("script") if one.get("type") == "module"]
        assert (len(styles), len(scripts)) == (1, 1), name
        later = [one["href"] for one in page.named("link") if "data-later" in one]
        again = scripts[0].replace("/assets/", "/assets/again/2/")
        for address in (*styles, *scripts, *later, again):
            assert address.startswith(BUILT) or address == again
            file = await web.get(address)
            assert (file.status_code, len(file.content) > 1000) == (200, True), address
            assert file.headers["cache-control"] == "public, max-age=31536000, immutable"
        titles.add(answer.text.partition("<title>")[2].partition("</title>")[0])
    assert len(titles) == len(set(PAGES.values()))


async def test_a_script_that_stands_in_a_page_may_run_there_and_no_other(web):
    answer = await web.get("/vote")
    policy = answer.headers["content-security-policy"]
    inline = re.findall(r"<script>(.*?)</script>", answer.text, re.DOTALL)
    assert len(inline) == 3
    for text in inline:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert "unsafe" not in policy
    elsewhere = await web.get("/health")
    assert "script-src 'self';" in elsewhere.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("host", "live"),
    [
        ("vote.example:81", "connect-src 'self' ws://vote.example:81 wss://vote.example:81;"),
        ("[2001:db8::1]:80", "connect-src 'self' ws://[2001:db8::1]:80 wss://[2001:db8::1]:80;"),
        ("a;script-src *", "connect-src 'self';"),
    ],
)
async def test_a_page_may_open_its_socket_where_it_came_from(web, host, live):
    answer = await web.get("/vote", headers={"Host": host})
    assert live in answer.headers["content-security-policy"]
    assert "script-src *" not in answer.headers["content-security-policy"]


@pytest.mark.parametrize("asks", ["gzip", "br, gzip;q=0.5", "*"])
async def test_what_is_sent_is_compressed_for_who_reads_that(web, asks):
    page = await web.get("/vote", headers={"Accept-Encoding": asks})
    address = BUILT + re.search(rf"{BUILT}(vote-\w+\.js)", page.text)[1]
    for path in ("/vote", address, "/assets/vendor/hls.min.mjs", "/assets/icons/vote.svg"):
        packed = await web.get(path, headers={"Accept-Encoding": asks})
        plain = await web.get(path, headers={"Accept-Encoding": "gzip;q=0"})
        assert packed.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"
        assert packed.headers["etag"] == plain.headers["etag"]
        assert packed.content == plain.content
        assert "content-encoding" not in plain.headers
        if len(plain.content) > 1000:
            assert packed.headers["content-encoding"] == "gzip"
            assert int(packed.headers["content-length"]) < 0.5 * len(plain.content)


async def test_a_file_of_another_version_is_refused_and_never_kept(web):
    answer = await web.get(f"{BUILT}vote-0123456789abcdef.js")
    assert (answer.status_code, answer.json()["code"]) == (404, "no_such_file")
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("ABCDEF", "Your vote"),
        ("ABC-DEF-GHJ", "Your vote"),
        ("ABCDEFGHJKMNP", "Join the conference"),
        ("ABC", "Join the conference"),
    ],
)
async def test_the_address_that_is_scanned_is_the_page_that_its_code_is_for(web, code, title):
    answer = await web.get(f"/j/{code}")
    assert f"<title>{title}</title>" in answer.text


async def test_phones_get_no_web_font_and_little_enough(web):
    page = await web.get("/vote")
    size = int(page.headers["content-length"])
    for address in set(re.findall(rf'{BUILT}vote[^"]+', page.text)):
        file = await web.get(address)
        assert "@font-face" not in file.text
        size += int(file.headers["content-length"])
    assert size < 45_000


def test_no_page_repeats_what_the_head_has():
    head = set(asset("web", "head.html").read_text().split("\n")) - {""}
    for name in set(PAGES.values()):
        own = {line.strip() for line in asset("web", name).read_text().split("\n")}
        assert not own & head, name


async def test_a_page_is_asked_for_each_time_and_its_tag_is_that_of_its_text(web):
    vote, again, watch = [await web.get(path) for path in ("/vote", "/vote", "/watch")]
    assert vote.headers["cache-control"] == "no-cache"
    assert vote.headers["etag"] == again.headers["etag"]
    assert vote.headers["etag"] != watch.headers["etag"]
    bare = await web.head("/vote")
    assert (bare.status_code, bare.text) == (200, "")
    assert bare.headers["etag"] == vote.headers["etag"]
    assert "script-src 'self'" in vote.headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/vote", "/j/MOSS31", "/assets/js/kit/dom.js", "/qr/MOSS31.svg"])
async def test_who_has_this_version_already_is_told_so_and_gets_no_body(open_web, path):
    first = await open_web.get(path)
    tag = first.headers["etag"].removeprefix("W/")
    assert len(first.content) > 100
    for said in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        again = await open_web.get(path, headers={"If-None-Match": said})
        assert (again.status_code, again.content) == (304, b""), said
        assert again.headers["etag"] == first.headers["etag"]
        assert "no-cache" in again.headers["cache-control"]
    other = await open_web.get(path, headers={"If-None-Match": '"other"'})
    assert (other.status_code, other.content) == (200, first.content)


async def test_a_qr_code_is_drawn_once_and_kept_by_its_browser_alone(open_web):
    _drawn.cache_clear()
    first, again, other = [
        await open_web.get(f"/qr/{code}.svg") for code in ("MOSS31", "MOSS31", "FERN42")
    ]
    assert first.content == again.content != other.content
    assert (_drawn.cache_info().misses, _drawn.cache_info().hits) == (2, 1)
    assert first.headers["cache-control"] == "private, no-cache"
    assert _drawn.cache_parameters()["maxsize"] == 1000


async def test_qr_codes_are_drawn_one_at_a_time_whoever_asks_for_how_many(open_web, monkeypatch):
    """Drawing is arithmetic: in many threads at once it would keep the votes waiting."""
    _drawn.cache_clear()
    first, second, make = threading.Lock(), threading.Event(), segno.make

    def made(*arguments, **named):
        if first.acquire(blocking=False):
            assert not second.wait(0.3), "another one is drawn meanwhile"
            first.release()
        else:
            second.set()
        return make(*arguments, **named)

    monkeypatch.setattr(segno, "make", made)
    answers = await asyncio.gather(*(open_web.get(f"/qr/CODE{n}.svg") for n in range(4)))
    assert {answer.status_code for answer in answers} == {200}
    assert not second.is_set()
