"""What every test has: a quiet Qt, and every folder of tests on the path for its helpers.

``test_layout.py`` keeps the names of helper modules unique.
"""

import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Notes and logs of servers are kept in a state folder, of which each run has its own.
if "XDG_STATE_HOME" not in os.environ:
    os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="conference-state-")
    atexit.register(shutil.rmtree, os.environ["XDG_STATE_HOME"], ignore_errors=True)

# Machines are shared and noisy: tests assert behaviour, not time.
settings.register_profile("ours", deadline=None)
settings.load_profile("ours")

for folder in Path(__file__).parent.iterdir():
    if folder.is_dir() and not folder.name.startswith((".", "_")):
        sys.path.append(str(folder))
