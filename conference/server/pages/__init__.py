"""The pages as browsers get them: made once, when the server starts, of the sources as they lie.

::

    js/*.js ──tokens──> lower ──> shorten ──> join ─┐
    css/*.css ──────────────────────────────> style ─┼─> site: pages, and files by their contents
    *.html ──────────────────────────────────────────┘

What is written by hand stays as it is to be read: modules of a subject, style sheets of a part of
a page. A phone gets one script and one style sheet a page, without comments, in syntax that
engines since Chromium 72 and iOS 13 read, compressed, and under an address that is kept for good.

- ``tokens`` splits a script, ``lower`` writes newer syntax in older words, ``shorten`` shortens
  the names of a module's own, ``join`` puts modules one after the other; ``style`` does all that a
  style sheet needs;
- ``stored`` is a file as it is sent; ``site`` is all of them.

Nothing here knows of HTTP. The subset of the language that is understood is that of our sources:
what is not understood raises :class:`~conference.core.errors.ConferenceError` ``bad_script`` or
``bad_style`` at the start, with file and line, and is never sent.
"""
