"""Tables that people open with a spreadsheet: how the program writes them, and reads them again.

What lives here: :func:`~conference.tables.writing.record` and
:func:`~conference.tables.writing.rows_into`, through which every such table goes, and
:func:`~conference.tables.writing.plain`, which takes the marks off again. What must not: what the
cells mean. Pure; knows no file.
"""
