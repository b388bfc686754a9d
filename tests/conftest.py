"""What every test has: a quiet Qt, and every folder of tests on the path for its helpers.

``test_layout.py`` keeps the names of helper modules unique.
"""

import os
import sys
from pathlib import Path

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Machines are shared and noisy: tests assert behaviour, not time.
settings.register_profile("ours", deadline=None)
settings.load_profile("ours")

for folder in Path(__file__).parent.iterdir():
    if folder.is_dir() and not folder.name.startswith((".", "_")):
        sys.path.append(str(folder))
