"""Where the server's logs are kept: files of a bounded size, for this user alone.

They are no part of the conference's folder, which is copied and given away, and which must not
run full. A log that cannot be written never keeps the server from serving.
"""

from __future__ import annotations

import contextlib
import logging
import os
import time
from collections.abc import Iterator
from io import TextIOWrapper
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue

from conference.server.door.security import LOGGER

__all__ = ["BoundedLog", "log_to", "security_log"]

_log = logging.getLogger("conference.server.logs")

FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"

MOST_BYTES = 4_000_000
OLDER = 4
"""How large a log grows before it is begun anew, and how many of those before it are kept."""


class _Lines(logging.Formatter):
    """The lines of our logs: their time is UTC and says so, whatever zone the machine is in."""

    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def __init__(self) -> None:
        super().__init__(FORM)
        self.converter = time.gmtime


class BoundedLog(RotatingFileHandler):
    """A log file, mode 0600; what cannot be written (a full disk) is left out."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        super().__init__(path, maxBytes=MOST_BYTES, backupCount=OLDER, encoding="utf-8")
        self.setFormatter(_Lines())

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        return os.fdopen(os.open(self.baseFilename, flags, 0o600), "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 (the library's name)
        """Leave it out: a word about it would go into the same log."""


def log_to(path: Path | None) -> None:
    """Have all of this process logged to a bounded file; to stderr where there is none."""
    handler = logging.StreamHandler() if path is None else BoundedLog(path)
    handler.setFormatter(_Lines())
    logging.basicConfig(handlers=[handler])


@contextlib.contextmanager
def security_log(path: Path) -> Iterator[None]:
    """Keep the security log in this file, written beside the event loop."""
    try:
        file = BoundedLog(path)
    except OSError as error:
        _log.warning("there is no security log: %s", error)
        yield
        return
    logger, queue = logging.getLogger(LOGGER), SimpleQueue[logging.LogRecord]()
    handler, listener = QueueHandler(queue), QueueListener(queue, file)
    before = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    listener.start()
    try:
        yield
    finally:
        logger.removeHandler(handler)
        level, logger.propagate = before
        logger.setLevel(level)
        listener.stop()
        file.close()
