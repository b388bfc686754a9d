"""Pages as the server gives them: one head for all, then what is a page's own."""

import asyncio
import threading
from html.parser import HTMLParser

import httpx
import pytest
import segno
from servers import sample_folder, serving

from conference.core.assets import asset
from conference.server.api.pages import PAGES, _drawn

pytestmark = pytest.mark.sockets

ALL_HAVE = ("/assets/fonts/inter.css", "/assets/theme/tokens.css", "/assets/style.css")


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
    for path, name in PAGES.items():
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
        styles = [one["href"] for one in page.named("link") if one["rel"] == "stylesheet"]
        assert tuple(styles[:3]) == ALL_HAVE, name
        scripts = [one["src"] for one in page.named("script")]
        assert scripts[:2] == ["/assets/js/boot.js", "/assets/js/boot.js?again"]
        assert len(scripts) == 3, name
        again = scripts[2].replace("/assets/", "/assets/again/2/")
        for address in (*styles, *scripts, again):
            assert (await web.get(address)).status_code == 200, address
        titles.add(answer.text.partition("<title>")[2].partition("</title>")[0])
    assert len(titles) == len(set(PAGES.values()))


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


@pytest.mark.parametrize("path", ["/vote", "/j/MOSS31", "/assets/style.css", "/qr/MOSS31.svg"])
async def test_who_has_this_version_already_is_told_so_and_gets_no_body(open_web, path):
    first = await open_web.get(path)
    tag = first.headers["etag"]
    assert len(first.content) > 100
    for said in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        again = await open_web.get(path, headers={"If-None-Match": said})
        if said == "*" and path.startswith("/assets"):
            continue  # starlette's files do without
        assert (again.status_code, again.content) == (304, b""), said
        assert again.headers["etag"] == tag
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
