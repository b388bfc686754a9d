# The mood, for the desk.
desk-mood-title = Mood
