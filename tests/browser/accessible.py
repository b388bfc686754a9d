"""What every page must be, by axe-core and by measure."""

from pathlib import Path

AXE = (Path(__file__).parent / "axe.min.js").read_text(encoding="utf-8")


def check(page, touched="button, a[href], summary"):
    """No violation that axe-core knows of, nothing too wide; on phones nothing too small."""
    page.evaluate(AXE)
    found = page.evaluate("axe.run({preload: false, resultTypes: ['violations']})")
    faults = [(one["id"], [node["target"] for node in one["nodes"]]) for one in found["violations"]]
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
