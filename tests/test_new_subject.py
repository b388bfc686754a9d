"""The house can grow: a subject that is in no file of the product goes all the way through it.

Its folders are in ``tests/_new_subject``. They are put into a copy of the product, with the lines
that a new subject needs; nothing else is changed. Then a conference is run in that copy.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import conference

PRODUCT = Path(conference.__file__).parent
SUBJECT = Path(__file__).parent / "_new_subject"

LINES = {
    "deliberation/commands.py": [
        ("from __future__ import annotations\n", "import {mood}.commands as mood\n"),
        ("    | members.Command\n", "    | mood.Command\n"),
    ],
    "deliberation/events.py": [
        ("from __future__ import annotations\n", "import {mood}.events as mood\n"),
        (" | members.Event", " | mood.Event"),
    ],
    "deliberation/views.py": [
        ("from __future__ import annotations\n", "from {mood}.documents import MoodView\n"),
        ("    | LotteryView\n", "    | MoodView\n"),
    ],
    "deliberation/meeting.py": [
        ("from __future__ import annotations\n", "from {mood}.model import Mood\n"),
        ("    members: Members = field(default_factory=Members)\n", "    mood: Mood = Mood()\n"),
    ],
    "deliberation/subjects.py": [
        ("from __future__ import annotations\n", "from {mood}.subject import SUBJECT as MOOD\n"),
        ("    MEMBERS,\n", "    MOOD,\n"),
    ],
    "ui/panels.py": [
        (
            "from __future__ import annotations\n",
            "from conference.ui.mood.panel import MoodPanel\n",
        ),
        ("    AlertsPanel,\n", "    MoodPanel,\n"),
    ],
}
"""What a new subject needs beside its folders: after which text, which line."""


@pytest.fixture
def tree(tmp_path):
    """A copy of the product with the subject in it."""
    tree = tmp_path / "tree"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PRODUCT, tree / "conference", ignore=ignored)
    (tree / "resources").mkdir()
    for path in (PRODUCT.parent / "resources").iterdir():
        if path.name != "words":
            (tree / "resources" / path.name).symlink_to(path)
    words = tree / "resources" / "words"
    shutil.copytree(PRODUCT.parent / "resources" / "words", words)
    shutil.copy(SUBJECT / "words" / "mood.ftl", words / "en" / "desk")
    for layer in ("deliberation", "ui"):
        shutil.copytree(
            SUBJECT / layer / "mood", tree / "conference" / layer / "mood", ignore=ignored
        )
    for name, lines in LINES.items():
        path = tree / "conference" / name
        text = path.read_text(encoding="utf-8")
        for after, line in lines:
            assert text.count(after) == 1, f"{name} has no single {after!r}"
            added = line.format(mood="conference.deliberation.mood")
            text = text.replace(after, after + added)
        path.write_text(text, encoding="utf-8")
    return tree


def test_the_product_does_not_know_the_subject():
    word = re.compile(r"SetMood|MoodSet|MoodView|set_mood")
    knowing = [path for path in PRODUCT.rglob("*.py") if word.search(path.read_text("utf-8"))]
    assert knowing == []


@pytest.mark.thorough
@pytest.mark.process
def test_a_new_subject_goes_from_a_click_to_the_record_and_back(tree, tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONWARNINGS": "error"}
    done = subprocess.run(
        [sys.executable, str(SUBJECT / "scenario.py"), str(tmp_path)],
        cwd=tree,
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {
        "unknown": "bad_mood",
        "hall asks": "not_allowed",
        "desk asks": "ack",
        "desk": ["calm", "merry", True],
        "same after a kill": True,
        "hall": "merry",
        "record": {
            "kinds": ["mood_set", "mood_set"],
            "holds": True,
            "replayed": ["merry", 2],
            "phones see it": False,
            "hall sees it": True,
            "withheld": "It is not shown while the hall is cross.",
        },
        "forged": [False, "its mood is the one before"],
    }
