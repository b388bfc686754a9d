"""The cores of the pages under node's test runner, and their types against the schema."""

import importlib.util
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
WEB = HERE.parents[1] / "resources" / "web"


@pytest.mark.parametrize("name", ["ballots", "lottery", "present", "session"])
def test_core_of_the_pages_holds_under_node(name):
    node = shutil.which("node")
    if node is None:
        pytest.skip("needs node")
    done = subprocess.run(
        [node, "--test", "--test-reporter=tap", str(HERE / f"{name}.test.mjs")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# pass 0" not in done.stdout


def test_types_of_the_pages_are_those_of_the_schema():
    path = WEB / "make_types.py"
    spec = importlib.util.spec_from_file_location("make_types", path)
    make_types = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make_types)
    assert make_types.TYPES.read_text() == make_types.types_text(), f"run python {path}"


def test_pages_load_nothing_from_elsewhere_and_run_nothing_inline():
    for page in WEB.glob("*.html"):
        text = page.read_text()
        assert "http://" not in text, page.name
        assert "https://" not in text, page.name
        assert " style=" not in text, page.name
        assert "<style" not in text, page.name
        assert "<script>" not in text, page.name
        assert " onclick" not in text, page.name


def test_every_module_of_ours_is_checked_for_types():
    modules = list((WEB / "js").glob("*.js"))
    assert len(modules) > 15
    for module in modules:
        assert module.read_text().startswith("// @ts-check"), module.name
