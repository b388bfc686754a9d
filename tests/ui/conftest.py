"""What every test of windows has: the theme, no warning of Qt unheard, nothing left behind."""

import gc
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from conference.core.clock import Millis

HERE = Path(__file__).parent
OFFSCREEN_CANNOT = (
    "This plugin does not support raise",
    "This plugin does not support grabbing the keyboard",
    "This plugin does not support propagateSizeHints",
)


def pytest_collection_modifyitems(items):
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(*OFFSCREEN_CANNOT))


@pytest.fixture(scope="session")
def qapp_args():
    return ["conference-tests"]


@pytest.fixture
def clock(monkeypatch):
    """The clock of guards and keys, turned by hand; no key is down when the test begins."""
    from conference.ui.kit import controls, keyboard

    now = [0]
    monkeypatch.setattr(controls, "_now", lambda: Millis(now[0]))
    monkeypatch.setattr(keyboard, "_now", lambda: Millis(now[0]))
    monkeypatch.setattr(keyboard, "_stamp", lambda _event: Millis(now[0]))
    if QApplication.instance():
        keyboard.keyboard().forget()

    def advance(millis):
        now[0] += millis

    return advance


@pytest.fixture
def themed(qapp):
    """The application with our fonts, palette and style sheet."""
    from conference.ui.kit import style

    if qapp.property("scheme") is None:
        style.apply_theme(qapp)
    return qapp


@pytest.fixture(autouse=True)
def nothing_is_left_behind():
    """Fails the test that leaves a thread, a running timer or an open window.

    What was there before the test is kept out of the collector while it runs: the heap of a whole
    suite takes seconds to search, that of one test a few milliseconds.
    """
    threads = set(threading.enumerate())
    gc.freeze()
    yield
    try:
        if app := QApplication.instance():
            _no_timer_runs_and_no_window_is_open(app)
    finally:
        gc.unfreeze()
    left = [one for one in threading.enumerate() if one not in threads]
    assert not left, f"threads still run: {left}"


def _no_timer_runs_and_no_window_is_open(app):
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
        app.processEvents()
    gc.collect()
    running = [
        one for one in gc.get_objects() if type(one) is QTimer and _is_alive(one) and one.isActive()
    ]
    assert not running, f"timers still run: {running}"
    windows = [one for one in app.topLevelWidgets() if one.isVisible()]
    for window in windows:
        window.close()
    assert not windows, f"windows still open: {windows}"


def _is_alive(one):
    import shiboken6

    return shiboken6.isValid(one)
