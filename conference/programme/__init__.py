"""A programme in files: read as a difference to the plan, and written for others to read.

What lives here: what a file says (:mod:`~conference.programme.reading`, with
:mod:`~conference.programme.csv_file` and :mod:`~conference.programme.ontime_in`), how its items are
those of the plan (:func:`~conference.programme.merging.merged`), what that changes
(:func:`~conference.programme.difference.difference`), and the files that are written
(:mod:`~conference.programme.csv_file`, :mod:`~conference.programme.ontime_out`,
:mod:`~conference.programme.run_sheet`). What must not: asking anybody; the plan is changed by one
command alone, :class:`~conference.deliberation.programme.commands.AcceptProgramme`. Pure.
"""
