"""Tables that people open with a spreadsheet: how the program writes them, and reads them again.

What lives here: :class:`~conference.tables.reading.Table`, the one reader of what people bring;
what its cells say as numbers, dates, times, durations, yes and no; and
:func:`~conference.tables.writing.record` and :func:`~conference.tables.writing.rows_into`, through
which every table of ours goes, with :func:`~conference.tables.writing.plain`, which takes the marks
off again. What must not: what a column is for. Pure but for
:func:`~conference.tables.decoding.opened`, which opens a file.
"""
