"""Tables that people open with a spreadsheet: how the program writes them, and reads them again.

What lives here: :class:`~conference.tables.reading.Table`, the one reader of what people bring,
with its faults and remarks (:mod:`~conference.tables.faults`);
:func:`~conference.tables.writing.record` and :func:`~conference.tables.writing.rows_into`, through
which every table goes that is written, and :func:`~conference.tables.writing.plain`, which takes
the marks off again. What must not: what the cells mean. Pure, but for the lines of a file
(:mod:`~conference.tables.decoding`).
"""
