"""The scripts of ``supply/`` as modules."""

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def script(name):
    """A script as a module of its own, with no name that others could import."""
    key = f"_supply_{name}"
    spec = importlib.util.spec_from_file_location(key, ROOT / "supply" / f"{name}.py")
    module = sys.modules[key] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
