"""What every page must be, by axe-core and by measure."""

from pathlib import Path

AXE = (Path(__file__).parent / "axe.min.js").read_text(encoding="utf-8")

PHONE = {"width": 360, "height": 740}
TABLET = {"width": 820, "height": 1180}
WALL = {"width": 1920, "height": 1080}
ZOOMED = {"width": 320, "height": 256}
"""A window of 1280 by 1024 at 400%."""
SIZES = (PHONE, TABLET, WALL, ZOOMED)

MARKS = """() => [...document.querySelectorAll("button, input, textarea, select")]
    .filter(each => each.checkVisibility() && !each.disabled)
    .filter(each => !["radio", "checkbox", "hidden"].includes(each.type))
    .map(each => [each, getComputedStyle(each)])
    .filter(([, style]) => parseFloat(style.borderTopWidth) === 0
        && parseFloat(style.borderBottomWidth) === 0
        && style.textDecorationLine === "none" && style.outlineStyle === "none"
        && style.backgroundColor === getComputedStyle(document.body).backgroundColor)
    .map(([each]) => each.outerHTML.slice(0, 90))"""
"""Controls that nothing but their words tells from text."""

COVERED = """() => [...document.querySelectorAll("body *")]
    .filter(each => each.checkVisibility())
    .map(each => [each, getComputedStyle(each)])
    .filter(([, style]) => style.position === "sticky" || style.position === "fixed")
    .filter(([each, style]) => style.pointerEvents !== "none" && !each.closest("[role=dialog]"))
    .map(([each]) => each.getBoundingClientRect())
    .map(({top, bottom}) => Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)))
    .reduce((sum, height) => sum + height, 0) / innerHeight"""
"""The share of a window's height that stands still while the rest is scrolled."""


def check(page, touched="button, a[href], summary"):
    """No violation that axe-core knows of, nothing too wide; on phones nothing too small."""
    faults = violations(page)
    assert faults == [], faults
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "wider than screen"
    if page.viewport_size["width"] < 1000:
        small = page.evaluate(
            """touched => [...document.querySelectorAll(touched)]
            .filter(each => each.checkVisibility())
            .map(each => [each.outerHTML.slice(0, 80), each.getBoundingClientRect()])
            .filter(([, box]) => box.height < 47.5 || box.width < 44).map(([text]) => text)""",
            touched,
        )
        assert small == [], small


OF_LAYOUT = ["color-contrast", "target-size", "scrollable-region-focusable"]
"""Rules of axe-core whose answer depends on the size of the window."""


def violations(page, rules=None):
    """What axe-core finds: rule and places; ``rules`` are those to hold, all of them by default."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE)
    found = page.evaluate(
        "rules => axe.run({preload: false, resultTypes: ['violations'],"
        " ...(rules ? {runOnly: {type: 'rule', values: rules}} : {})})",
        rules,
    )
    return [(one["id"], [node["target"] for node in one["nodes"]]) for one in found["violations"]]


def faults_everywhere(page, sizes=SIZES):
    """What is wrong at any size, zoomed, and with a contrast theme; the page is as before then."""
    before = page.viewport_size
    found = violations(page)
    for size in sizes:
        page.set_viewport_size(size)
        name = f"{size['width']}x{size['height']}"
        found += [(name, *fault) for fault in violations(page, OF_LAYOUT)]
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if wide > 0:
            found.append((name, "wider than the window", wide))
        if size["height"] < 400 and (share := page.evaluate(COVERED)) > 0.6:
            found.append((name, "covered", share))
    page.set_viewport_size(before)
    page.emulate_media(forced_colors="active")
    found += [("forced colours", "no mark", one) for one in page.evaluate(MARKS)]
    page.emulate_media(forced_colors="none")
    return found
