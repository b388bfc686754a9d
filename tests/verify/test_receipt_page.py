"""The page that checks a receipt, in a real browser, against honest and dishonest servers."""

import contextlib
import json
import os
import shutil
from pathlib import Path

import pytest
from playwright.async_api import async_playwright, expect
from servers import POLL, sample_folder, serving, sql_store, talking

from conference.core.treehead import HeadKey
from conference.deliberation.polls.commands import Cast, ClosePoll, OpenPoll, PreparePoll
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.watchers import signer as signing

pytestmark = pytest.mark.browser

KEY = "0123456789abcdef" * 2
AXE = Path(__file__).parent.parent / "browser" / "axe.min.js"
PHONE = {"width": 390, "height": 844}
WITHOUT_WEBCRYPTO = "Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })"


class Scene:
    """A server with one vote in an open poll, its desk, and a browser."""

    def __init__(self, server, desk, browser, receipt):
        self.desk, self.browser, self.receipt = desk, browser, receipt
        self.url = f"http://127.0.0.1:{server.port}"
        self.address = f"{self.url}/receipt#entry={receipt.entry}&leaf={receipt.leaf}"

    async def close_poll(self):
        assert isinstance(await self.desk.ask(ClosePoll(POLL)), m.Ack)

    async def page(self, *, own=False, script=None, size=PHONE):
        """A page of a browser that was never here; ``own`` is the one that has voted."""
        context = await self.browser.new_context(viewport=size)
        if own:
            counted = {"revision": 1, "choice": [1], "at": 0, "entry": self.receipt.entry}
            ballot = {"poll": POLL, "key": KEY, "revision": 1, "draft": None, "pending": None}
            ballot |= {"counted": counted | {"leaf": self.receipt.leaf}, "refused": None}
            kept = json.dumps(json.dumps([ballot]))
            await context.add_init_script(f"localStorage['conference.ballots.x'] = {kept}")
        if script:
            await context.add_init_script(script)
        return await context.new_page()


@pytest.fixture
async def scene(tmp_path, monkeypatch):
    monkeypatch.setattr(signing, "EVERY_SECONDS", 0.2)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        pytest.skip("there is no Chromium")
    folder = sample_folder(tmp_path)
    store = sql_store(folder.record)
    code = next(c.code for c in store.codes() if c.party == 3 and c.role == "person")
    store.close()
    async with contextlib.AsyncExitStack() as stack:
        server = await stack.enter_async_context(serving(folder))
        token = folder.keys().desk_token
        desk = await stack.enter_async_context(talking(server, Role.DESK, token))
        await desk.ask(SetHeadcount(30, party=3))
        await desk.ask(PreparePoll(POLL, "30% or 40%?", ("30%", "40%")))
        await desk.ask(OpenPoll(POLL))
        async with talking(server, Role.PERSON, code) as person:
            ack = await person.ask(Cast(POLL, KEY, 1, (1,)))
        driver = await stack.enter_async_context(async_playwright())
        browser = await driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        stack.push_async_callback(browser.close)
        yield Scene(server, desk, browser, ack.receipt)


async def headline(page, words):
    await expect(page.locator("#headline")).to_have_text(words, timeout=15_000)


async def picture(page, name):
    """A screenshot, for people to look at, where they ask for one."""
    if folder := os.environ.get("CONFERENCE_PICTURES"):
        await page.screenshot(path=Path(folder) / f"receipt-{name}.png", full_page=True)


async def test_the_device_that_voted_sees_its_vote_while_the_poll_is_open(scene):
    page = await scene.page(own=True)
    await page.goto(scene.url + "/receipt")
    await page.get_by_role("button", name=f"Entry {scene.receipt.entry}").click()
    await headline(page, "Your vote is in the record")
    await expect(page.locator("#vote")).to_have_text("30% or 40%? Your vote: 40%")
    await expect(page.locator("#steps li[data-ok='yes']")).to_have_count(5)
    await picture(page, "own")


async def test_another_device_sees_the_entry_now_and_the_vote_after_closing(scene):
    page = await scene.page()
    await page.goto(scene.address)
    await headline(page, "Your vote is in the record")
    await expect(page.locator("#vote")).to_be_hidden()
    await scene.close_poll()
    await page.goto(scene.url + "/receipt")
    await page.fill("#entry", scene.address)
    await page.get_by_role("button", name="Check it").click()
    await headline(page, "Your vote is in the record")
    await expect(page.locator("#vote")).to_have_text("30% or 40%? Your vote: 40%")
    steps = page.locator("#steps")
    await expect(steps).to_contain_text("are there, unchanged")


async def test_without_webcrypto_the_page_computes_everything_itself(scene):
    page = await scene.page(own=True, script=WITHOUT_WEBCRYPTO)
    await page.goto(scene.address)
    assert await page.evaluate("crypto.subtle === undefined")
    await headline(page, "Your vote is in the record")
    await expect(page.locator("#steps")).to_contain_text("worked out by this page")


async def test_a_browser_that_cannot_check_signatures_says_so(scene):
    page = await scene.page(own=True, script=WITHOUT_WEBCRYPTO + "; delete globalThis.BigInt")
    await page.goto(scene.address)
    await headline(page, "Your vote is in the record, with a remark")
    await expect(page.locator("#explained")).to_contain_text("cannot check signatures")


async def altered(page, pattern, change):
    """From now on the server lies about what fits the pattern."""

    async def answer(route):
        response = await route.fetch()
        document = change(await response.json())
        await route.fulfill(response=response, json=document)

    await page.route(pattern, answer)


async def test_a_server_that_changed_the_vote_is_caught(scene):
    await scene.close_poll()
    page = await scene.page()
    swap = lambda entry: entry | {"body": entry["body"].replace("[1]", "[0]")}  # noqa: E731
    await altered(page, "**/record/entry/*", swap)
    await page.goto(scene.address)
    await headline(page, "Something does not fit")
    await expect(page.locator("#vote")).to_be_hidden()
    await picture(page, "bad")


async def test_a_server_that_gives_another_path_is_caught(scene):
    page = await scene.page()
    await altered(page, "**/inclusion/**", lambda proof: proof | {"path": proof["path"][::-1]})
    await page.goto(scene.address)
    await headline(page, "Something does not fit")
    await expect(page.locator("#explained")).to_contain_text("does not lead to the root")


async def test_a_signature_of_nobody_is_caught(scene):
    page = await scene.page()
    await altered(page, "**/record/head", lambda head: head | {"time": head["time"] + 1})
    await page.goto(scene.address)
    await headline(page, "Something does not fit")


async def test_another_history_than_the_one_seen_before_is_caught(scene):
    page = await scene.page()
    await page.goto(scene.address)
    await headline(page, "Your vote is in the record")
    seen = await page.evaluate("JSON.parse(localStorage['conference.record.seen'])")
    await page.evaluate(
        "seen => { localStorage['conference.record.seen'] = JSON.stringify(seen) }",
        seen | {"root": "ab" * 32, "size": seen["size"] - 1},
    )
    await page.reload()
    await headline(page, "Something does not fit")
    await expect(page.locator("#explained")).to_contain_text("does not contain")
    forger = HeadKey.make().sign(seen["size"], bytes.fromhex(seen["root"]), 1)
    fields = {"key": forger.key.hex(), "signature": forger.signature.hex(), "time": 1}
    await page.evaluate(
        "seen => { localStorage['conference.record.seen'] = JSON.stringify(seen) }", seen
    )
    await altered(page, "**/record/head", lambda head: head | fields)
    await page.reload()
    await headline(page, "Something does not fit")
    kept = await page.evaluate("JSON.parse(localStorage['conference.record.seen'])")
    assert kept == seen


async def test_a_receipt_for_an_entry_that_is_not_there_is_named(scene):
    page = await scene.page()
    await page.goto(f"{scene.url}/receipt#entry=99999&leaf={scene.receipt.leaf}")
    await headline(page, "Something does not fit")
    await expect(page.locator("#explained")).to_contain_text("no entry 99999")


async def test_what_is_no_receipt_is_asked_for_again(scene):
    page = await scene.page()
    await page.goto(scene.url + "/receipt")
    await page.fill("#entry", "12")
    await page.fill("#leaf", "xyz")
    await page.get_by_role("button", name="Check it").click()
    await expect(page.locator("#said")).to_contain_text("Copy both again")


@pytest.mark.parametrize("size", [PHONE, {"width": 1366, "height": 768}])
async def test_the_page_is_accessible_and_does_not_scroll_sideways(scene, size):
    await scene.close_poll()
    page = await scene.page(own=True, size=size)
    await page.goto(scene.address)
    await headline(page, "Your vote is in the record")
    await page.locator("#expert summary").click()
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    found = await page.evaluate("axe.run()")
    assert [one["id"] for one in found["violations"]] == []
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await picture(page, f"details-{size['width']}")
