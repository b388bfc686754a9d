# The practice question of a room, on its phones and its screen.
practice-part =
    .aria-label = Practice
practice-notice = PRACTICE, not a vote. It counts nowhere, and nothing of it is kept.
practice-question = Do you hear the picture from the hall well?
practice-yes = Yes, well
practice-quiet = Too quiet
practice-loud = Too loud
practice-tap = Tap an answer.
practice-in = Your practice answer is in: { $option }. You can change it.
practice-line = PRACTICE, not a vote: { $question } { $counts }
