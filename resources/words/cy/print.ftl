# What a room prints: a poster, a sheet for each table, the script of the evening. Several sentences stand one a line.
print-poster = Poster
print-welcome = Dewch i mewn. Mae croeso i chi yma.
print-conduct = Sut rydym yn trin ein gilydd: { $address }
print-table = Bwrdd { $number } o { $of }
print-how = Sut rydym yn siarad
print-agree = Beth rydym yn cytuno arno, a beth nad ydym
print-script = Sgript y noson
print-before = Deg munud ynghynt:
print-step-camera = Pwyntiwch gamera eich ffôn at y sgwâr.
print-step-open = Neu agorwch { $address } a theipiwch y cod.
print-step-none = Dim cyfrif, dim ap. Heb ffôn rydych yn cymryd rhan drwy godi llaw.
print-talk =
    Ewch o amgylch unwaith: mae pawb yn dweud ei enw, ac un peth.
    Mae gan bawb yr un amser. Caiff y sawl a fynno basio.
    Gadewch i eraill orffen. Gofynnwch cyn ateb.
    Siaradwch am y mater, nid am y person.
    Pwy sydd heb siarad eto? Gofynnwch iddynt, yn garedig.
    Ysgrifennwch beth rydych yn cytuno arno, a beth nad ydych.
print-title = I'w argraffu i'r ystafell hon
print-for = I'w argraffu: { $first }
print-this-room = yr ystafell hon
print-words = Poster i'r drws, taflen i bob bwrdd, a sgript y noson. Ar A4 neu Letter, mewn du a gwyn hefyd.
print-want-poster = { $first } Poster
print-want-tables = { $first } Taflenni i fyrddau
print-want-script = { $first } Sgript y noson
print-tables = Sawl bwrdd
print-go = Argraffu
print-back = Yn ôl at redeg yr ystafell
print-sheets =
    .aria-label = Taflenni
print-gate = Argraffu i ystafell
