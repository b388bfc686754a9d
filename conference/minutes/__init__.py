"""The minutes: what the record says, in the words and the form of a parliament's journal. Pure.

The :class:`~conference.minutes.clerk.Clerk` folds the entries of the record and keeps what belongs
into minutes; :func:`~conference.minutes.making.minutes` makes the value of it, one act after the
other (:mod:`~conference.minutes.model`); :func:`~conference.minutes.document.document` says it in
blocks of words and tables, and :func:`~conference.minutes.page.page` and
:func:`~conference.minutes.paper.paper` write these as a page, and for the printer.

There is one form, for everybody: what ``/record`` withholds is not in it. Motions have a section of
their own (:mod:`~conference.minutes.motions`). What is kept of another subject is a module beside
:mod:`~conference.minutes.polls` that makes an act, a case in
:func:`~conference.minutes.making.minutes`, and a case in
:func:`~conference.minutes.document.document`. What must not be here: sockets, files, Qt.
"""
