"""Tips are plain text, like all that comes from outside: names, questions, sentences of a server.

Qt takes a tip for markup when it has the form of it, and markup can load files. What could be
taken for it is made into markup that shows the very same signs. Every tip is made here.
"""

from __future__ import annotations

import html

__all__ = ["plain_tip"]


def plain_tip(words: str) -> str:
    """The tip that shows these words as they are, line by line."""
    if "<" not in words and "&" not in words:
        return words
    return f"<qt>{html.escape(words).replace(chr(10), '<br>')}</qt>"
