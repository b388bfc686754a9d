"""How the tests are laid out: tests share helper modules, never each other.

Every folder of tests is on the path (see ``conftest.py``), so the name of a helper module stands
for one module in the whole suite.
"""

import ast
import importlib.machinery
import sys
from collections import Counter
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
MODULES = [path for path in TESTS.rglob("*.py") if "__pycache__" not in path.parts]
HELPERS = [
    path
    for path in MODULES
    if not path.stem.startswith("test_")
    and path.stem != "conftest"
    and not path.relative_to(TESTS).parts[0].startswith("_")
]
"""What tests may import; folders with an underscore are run by tests in another way."""


def imported_tests(source):
    """The test modules, or conftest, that this source imports, anywhere in it."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=imported):
                names |= {one.name for one in imported}
            case ast.ImportFrom(module=module, names=imported):
                names |= {module or "", *(f"{module or ''}.{one.name}" for one in imported)}
    parts = {part for name in names for part in name.split(".")}
    return sorted(part for part in parts if part.startswith("test_") or part == "conftest")


@pytest.mark.parametrize(
    "source",
    [
        "from test_plan import plan",
        "import test_plan as plan",
        "from tests.deliberation.test_plan import plan",
        "from . import test_plan",
        "def late():\n    from test_plan import plan",
    ],
)
def test_an_import_of_a_test_is_found_however_it_is_written(source):
    assert imported_tests(source) == ["test_plan"]


def test_no_module_imports_a_test():
    found = {
        str(path.relative_to(TESTS)): tests
        for path in MODULES
        if (tests := imported_tests(path.read_text("utf-8")))
    }
    assert found == {}, "move what they share into a helper module beside the tests"


def test_each_helper_module_has_a_name_of_its_own():
    assert len(HELPERS) > 15
    twice = [name for name, count in Counter(path.stem for path in HELPERS).items() if count > 1]
    assert twice == []


def test_no_helper_module_hides_behind_an_installed_one():
    folders = {str(path.parent) for path in HELPERS} | {str(TESTS)}
    elsewhere = [entry for entry in sys.path if str(Path(entry).absolute()) not in folders]
    hidden = [
        path.stem
        for path in HELPERS
        if path.stem in sys.stdlib_module_names
        or importlib.machinery.PathFinder.find_spec(path.stem, elsewhere)
    ]
    assert hidden == []
