"""Stops with one sentence when this Python is too old. Runs on any Python 3."""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "Conference needs Python 3.11 or newer; this is %d.%d. "
        "Name another one: make PYTHON=python3.12 ..." % sys.version_info[:2]
    )
