"""Qt's item models, fed by row differences, so that selection and scrolling survive an update.

``lines`` is a list of frozen values under keys (rundown, polls, alerts); ``parties`` the table of
ten thousand parties.
"""
