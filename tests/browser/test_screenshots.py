"""The pictures of the README are taken from the running program: its photographer still can."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

pytestmark = [
    pytest.mark.browser, pytest.mark.process, pytest.mark.thorough, pytest.mark.timeout(240)
]  # fmt: skip

SCRIPT = Path(__file__).resolve().parents[2] / "docs" / "screenshots" / "make_screenshots.py"
PHONE, SCREEN = (390, 844), (1920, 1080)
SIZES = {
    "chamber-hall": SCREEN,
    "desk": SCREEN,
    "display": SCREEN,
    "facilitator": PHONE,
    "lottery-hall": SCREEN,
    "lottery-phone": PHONE,
    "member": PHONE,
    "party-screen": SCREEN,
    "phone-question": PHONE,
    "phone-voted": PHONE,
}


def test_every_picture_is_taken_at_its_size_and_shows_something(tmp_path):
    small = [
        "--parties",
        "6",
        "--people",
        "40",
        "--members",
        "8",
        "--seconds",
        "4",
        "--settle",
        "1",
        "--pages",
        str(tmp_path / "pages"),
    ]
    ran = subprocess.run(
        [sys.executable, str(SCRIPT), "--to", str(tmp_path), *small],
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    sizes = {}
    for path in tmp_path.glob("*.png"):
        with Image.open(path) as picture:
            sizes[path.stem] = picture.size
            assert len(picture.convert("RGB").getcolors(2**24)) > 100, path.name
    assert sizes == SIZES
    widths = Counter(path.stem.rpartition("-")[2] for path in (tmp_path / "pages").iterdir())
    assert set(widths) == {"360", "820", "1920"}
    assert len(set(widths.values())) == 1
    assert widths["360"] > 10
