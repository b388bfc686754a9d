# What a room prints: a poster, a sheet for each table, the script of the evening. Several sentences stand one a line.
print-poster = Poster
print-welcome = Come in. You are welcome here.
print-conduct = How we treat each other: { $address }
print-table = Table { $number } of { $of }
print-how = How we talk
print-agree = What we agree on, and what we do not
print-script = Script of the evening
print-before = Ten minutes before:
print-step-camera = Point the camera of your phone at the square.
print-step-open = Or open { $address } and type the code.
print-step-none = No account, no app. Without a phone you take part by a show of hands.
print-talk =
    Go round once: everybody says their name, and one thing.
    Everybody has the same time. Whoever wants to may pass.
    Let others finish. Ask before you answer.
    Speak of the matter, not of the person.
    Who has not spoken yet? Ask them, kindly.
    Write down what you agree on, and what you do not.
print-title = To print for this room
print-for = To print for { $first }
print-this-room = this room
print-words = A poster for the door, a sheet for each table, and the script of the evening. On A4 or Letter, in black and white as well.
print-want-poster = { $first } Poster
print-want-tables = { $first } Sheets for tables
print-want-script = { $first } Script of the evening
print-tables = How many tables
print-go = Print
print-back = Back to running the room
print-sheets =
    .aria-label = Sheets
print-gate = Print for a room
