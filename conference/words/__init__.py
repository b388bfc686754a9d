"""What people read, in their language: one source of words for Python and for the pages. Pure.

::

    resources/words/<language>/*.ftl ─source─> Catalogue ──┬─ say.Words ─> sentences in Python
                                                           └─ compiled ─> JSON ─> pages (say.js)

Words are messages of Project Fluent, by keys that begin with their subject, such as
``receipt-headline``. Python says them by ``fluent.runtime``, the pages by ``@fluent/bundle``. What
the two runtimes do differently (figures, percentages, dates, ordinals) is asked of neither:
:mod:`~conference.words.figures` here and ``resources/web/js/kit/words.js`` there are held to one
table of outputs, and take their signs from ``figures.ftl``.

- :mod:`~conference.words.languages`: which there are, and which one a reader gets;
- :mod:`~conference.words.source`: the messages of a language, as they stand in its files;
- :mod:`~conference.words.say`: a message as a sentence.

What must not be here: who is spoken to, and about what. Start with ``say``, ``source`` and
``figures``.
"""
