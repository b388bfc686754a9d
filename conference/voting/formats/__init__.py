"""Ballot files, read and written: one module a format.

A reader takes the text of a file and gives an :class:`~conference.voting.profile.Election`, or
raises a :class:`~conference.core.errors.TableError` that lists *every* faulty line with its number
and the reason. A writer gives text that the reader reads back to the same election.

==============  ============================================  =======================================
module          files                                         from
==============  ============================================  =======================================
``blt``         ``.blt``: rankings                            OpenSTV, OpaVote, ERS; many dialects
``preflib``     ``.soc .soi .toc .toi .cat``                  preflib.org
``pabulib``     ``.pb``: participatory budgets                pabulib.org/format
``abcyaml``     ``.abc.yaml``: approval committees            abcvoting
``table``       ``.csv``: one row a ballot                    spreadsheets
==============  ============================================  =======================================
"""
