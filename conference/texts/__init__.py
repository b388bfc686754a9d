"""Texts that an assembly decides on: clauses, amendments, and the text that comes of them. Pure.

::

    Markdown ─parse_markdown─> Text ──┬─ fault(amendment)      may it be? else what to do
                                      ├─ relations ─────────── which exclude or need another
                                      ├─ proposed_order ────── the votes one by one, and why
                                      ├─ proposal, rows ────── marked text, side by side
                                      └─ compile_text(passed)─> Compiled: text, digest, old -> new
    Text ─write_markdown─> Markdown

- :mod:`~conference.texts.clause`: the values, their canonical form and digest.
- :mod:`~conference.texts.markdown`: the rule by which a text is cut into clauses; ``blocks``,
  ``outline`` and ``numbering`` are its steps.
- :mod:`~conference.texts.amendment`: what can be asked for. :mod:`~conference.texts.effects`: what
  it does, or why it cannot be; ``passages``, ``places`` and ``pieces`` are its parts.
- :mod:`~conference.texts.conflicts`: how two stand to each other, defined by spans of words.
- :mod:`~conference.texts.order`: the order of votes, and what the chair changed in it.
- :mod:`~conference.texts.compile`: the adopted text; ``growth``, ``renumbering``, ``references``.
- :mod:`~conference.texts.marked`: the differences of texts as values that screens paint.

What must not be here: who may submit, when a vote is open, who voted how. Nothing reads a file or a
clock. Start with ``amendment``, ``effects`` and ``compile``.
"""
