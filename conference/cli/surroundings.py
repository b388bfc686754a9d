"""What the system said no to, in a sentence: a disk that is full, a file that is not there."""

from __future__ import annotations

import errno

__all__ = ["surroundings_told"]

_ADVICE = {
    errno.ENOENT: "Check the path.",
    errno.ENOTDIR: "Check the path.",
    errno.EISDIR: "Check the path.",
    errno.EACCES: "Run this as a user who may, or name another place.",
    errno.EPERM: "Run this as a user who may, or name another place.",
    errno.EROFS: "Name a place that can be written.",
    errno.ENOSPC: "Free some space, then try again.",
    errno.EDQUOT: "Free some space, then try again.",
    errno.EMFILE: "Raise the limit with ulimit -n, then try again.",
}


def surroundings_told(error: OSError) -> str:
    """What the system said no to, where, and what to do, as far as that is known."""
    said = error.strerror or str(error) or type(error).__name__
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{said}. {_ADVICE.get(error.errno or 0, 'Mend that, then try again.')}"
