"""Keeps the garbage collector from looking through thousands of parties again and again."""

from __future__ import annotations

import gc

from PySide6.QtCore import QTimer

from conference.ui.bridge.bridge import Bridge

__all__ = ["SETTLED", "settle"]

SETTLED = 2_000
"""ms after a welcome: the snapshot is here by then, and shown."""


def settle(bridge: Bridge) -> None:
    """After each welcome, put what is there then aside: it is freed when it is used no more.

    What stands aside is not looked through for circles. With 10,000 parties that took 70 ms every
    twenty seconds, in the middle of a frame.
    """
    timer = QTimer(bridge, singleShot=True, interval=SETTLED)
    timer.timeout.connect(_put_aside)
    bridge.welcomed.connect(timer.start)


def _put_aside() -> None:
    gc.collect()
    gc.freeze()
