# Whether somebody was drawn by lot, as their own device works it out.
drawn-page = Were you drawn?
drawn-explained = Your own device works it out from what is published. Your id and your code stay on it.
drawn-id = Your id
drawn-code = Your own code
drawn-code-hint = You got both with your invitation. The code has 32 letters and digits.
drawn-lottery = Which lottery
drawn-go = Look
drawn-asks = This page asks the server for the proof of one pseudonym, which this device makes of your id and code. So the server sees that somebody asks for that pseudonym; your id and code are not sent.
drawn-experts-hint = Pseudonym: SHA-256 of "conference/sortition/person/1", your code and your id, each followed by a zero byte. Pool: the lines of pool.csv as a tree of RFC 9162, section 2.1. Commitment: SHA-256 of its JSON, names sorted, no blanks. This page came from the same server as the files: to trust nobody, fetch the files and check them with "conference sortition verify" on your own computer.
drawn-script = This page needs JavaScript: your own device does the looking. Please allow it for this address.
drawn-id-missing = Type your id as you got it.
drawn-code-wrong = A code has 32 letters and digits, 0 to 9 and a to f. Copy it again.
drawn-lottery-missing = Type the name of the lottery.
drawn-looking = Looking
drawn-unknown = It could not be looked up
drawn-unknown-why = { $reason } This says nothing about you. Then press Look again.
# What was found, with what to do.
drawn-no-lottery = There is no such lottery
drawn-no-lottery-why = Nothing is published under this name yet. Check its name, or come back when it is announced.
drawn-not-in-pool = You are not in the pool of this lottery
drawn-not-in-pool-why = With this id and code nobody could be drawn. First check that both are typed as you got them. If they are right, ask the people at the desk of the conference. Who has a seat already is in no pool.
drawn-not-yet = The draw has not happened yet
drawn-not-yet-why = You are in the pool: one of { $size } people who may be drawn. No draw that counts is published so far: come back when the digits have fallen.
drawn-yes = You were drawn
drawn-yes-why = You have a seat in the chamber. Keep your id and your code, and ask the people at the desk of the conference what comes next.
drawn-no = You were not drawn this time
drawn-no-why = You were in the pool, one of { $size } people, and the lot fell on others.
drawn-misfit = The proof does not fit
drawn-misfit-why = { $reason } Take a picture of this page and show it to the people at the desk of the conference, and to others.
# What was checked, a step each: its name, and what was found.
drawn-in-pool = You are in the pool
drawn-in-pool-not = The pool has no line with your pseudonym.
drawn-in-pool-other = The server sent the line of somebody else.
drawn-in-pool-computed = From your line and { $others } other figures this device computed the root of the pool that was fixed beforehand.
drawn-in-pool-misfit = Your line does not lead to the root of the pool that was fixed beforehand.
drawn-who = Who was drawn
drawn-who-looked = This device looked for your pseudonym among the { $count } that were drawn.
drawn-fixed = What was fixed beforehand
drawn-fixed-misfit = What is published as fixed beforehand does not give the figure that it is published under.
drawn-fixed-other = This device saw another commitment on the scene of this lottery.
drawn-fixed-seen = It is published under the figure { $figure }. It is the figure that this device saw before the draw.
drawn-fixed-compare = It is published under the figure { $figure }. Compare it with the one on the screens, or in the record.
# For experts: what the figures are.
drawn-figure-pseudonym = Your pseudonym
drawn-figure-commitment = Commitment
drawn-figure-root = Root of the pool
drawn-figure-line = Your line
