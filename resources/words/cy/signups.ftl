# The pages of rooms that sign up, and of a room's host. A party is a watch party, a local assembly.
signup-title = Cofrestru ystafell
signup-words = Mae ystafell yn llawn pobl yn gwylio gyda'i gilydd, yn siarad, ac yn pleidleisio. Dywedwch wrthym am eich un chi: mae'n cymryd tri munud.
signup-the-room = Yr ystafell
signup-name = Enw'r ystafell
signup-name-words = Fel y mae pobl yn ei hadnabod: “Y Goron, yr ystafell gefn”. Mae pawb yn ei ddarllen.
signup-area = Ardal
signup-place = Cyfeiriad
signup-place-words = Stryd a thref. Dim ond desg y gynhadledd sy'n ei ddarllen.
signup-expected = Faint o bobl ydych chi'n eu disgwyl?
signup-expected-words = Mae amcan da yn ddigon. Gellir newid y nifer yn nes ymlaen.
signup-access = Pwy all ddod i mewn
signup-access-words = Ticiwch yr hyn sydd gan yr ystafell.
signup-languages = Ieithoedd a siaredir yno
signup-you = Chi
signup-you-words = Dim ond desg y gynhadledd sy'n darllen hyn. Nid yw'n rhan o'r gofrestr gyhoeddus.
signup-host = Eich enw
signup-telephone = Ffôn
signup-telephone-words = Mae'r ddesg yn ffonio pan fydd yr ystafell wedi colli ei llun neu angen help.
signup-note = Unrhyw beth arall? { $first }
signup-note-may = (cewch ei adael allan)
signup-send = Cofrestru'r ystafell
signup-kept = Cedwir yr hyn a ysgrifennwch ar y ddyfais hon nes caiff ei anfon.
signup-mine = Yr ystafell a gofrestrwyd ar y ddyfais hon
signup-come-in = Oes gennych god eisoes? Dewch i mewn
signup-choose = Dewis …
signup-step-free = Mynediad heb risiau
signup-toilet = Toiled hygyrch
signup-loop = Dolen glywed
signup-sign = Iaith arwyddion
signup-quiet = Ystafell dawel
signup-parking = Parcio wrth y drws
signup-unsent = { $reason } Cedwir yr hyn a ysgrifennoch: anfonwch ef eto.
signup-closed = Ni all ystafelloedd gofrestru nawr. Gofynnwch i bwy bynnag a'ch gwahoddodd pryd y gallant. Os oes gennych god eisoes, mae'n gweithio fel arfer.
signup-full = Mae cynifer o ystafelloedd yn aros i gael eu derbyn fel na all mwy gofrestru ar hyn o bryd. Rhowch gynnig arall arni mewn awr.
signup-at-once = Ar gyfer { $conference }. Cewch eich codau ar unwaith.
signup-nod = Ar gyfer { $conference }. Bydd desg y gynhadledd yn edrych arno; yna cewch eich codau.
signup-missing = { $count ->
    [one] Mae un peth ar goll, neu ni all fod fel y mae:
   *[other] Mae { $count } peth ar goll, neu ni allant fod fel y maent:
 }
signup-lacks-name = Dywedwch beth yw enw'r ystafell, fel y mae pobl yn ei hadnabod: “Y Goron, yr ystafell gefn”.
signup-lacks-area = Dewiswch yr ardal y mae'r ystafell ynddi.
signup-lacks-place = Dywedwch ble mae'r ystafell: stryd a thref, er mwyn i bobl ddod o hyd iddi.
signup-lacks-expected = Dywedwch faint o bobl ydych chi'n eu disgwyl: o 1 i { $most }.
signup-lacks-host = Dywedwch pwy sy'n gofalu am yr ystafell: mae enw cyntaf yn ddigon.
signup-lacks-telephone = Rhowch rif ffôn: mae'r ddesg yn ei ffonio pan fydd angen help ar yr ystafell.
signup-short-telephone = Mae hwn yn rhy fyr i rif ffôn. Gwiriwch ef.
signup-waiting = Yn aros am gytundeb y ddesg
signup-waiting-next = Eich ystafell chi yw'r nesaf. Nid oes rhaid i chi aros yma: mae'r dudalen hon yn newid yn awtomatig, ac mae'r ddolen isod bob amser yn arwain yn ôl ati.
signup-waiting-before = { $count ->
    [one] Mae un ystafell o flaen eich un chi.
   *[other] Mae { $count } ystafell o flaen eich un chi.
 } Nid oes rhaid i chi aros yma: mae'r dudalen hon yn newid yn awtomatig, ac mae'r ddolen isod bob amser yn arwain yn ôl ati.
signup-in = Mae eich ystafell i mewn
signup-in-next = Mae popeth sydd ei angen arnoch isod. Mae'r codau'n gweithio o hyn ymlaen.
signup-turned-down = Ni dderbyniodd y ddesg yr ystafell hon
signup-turned-down-next = Mae'r ddesg yn dweud: “{ $reason }” Os camgymeriad yw hynny, ffoniwch bwy bynnag a'ch gwahoddodd, neu cofrestrwch unwaith eto.
signup-withdrawn = Tynnoch y cofrestriad hwn yn ôl
signup-withdrawn-next = Does dim ar ôl i'w wneud. Gallwch gofrestru ystafell eto unrhyw bryd.
signup-where-expected = { $area }, disgwylir { $people }
signup-where-room = { $area }, lle i { $people }
signup-page-title = { $state }: { $room }
signup-your-room = Eich ystafell
signup-codes = Codau eich ystafell
signup-for-everybody = I bawb yn yr ystafell
signup-point = Pwyntiwch gamera ffôn yma, neu agorwch { $first } a theipiwch
signup-poster = Argraffu hwn fel poster
signup-run = I'ch ffôn chi: rhedeg yr ystafell
signup-run-words = Cofrestrwch bobl, rhowch ddwylo i mewn, gofynnwch am help. Pwy bynnag sydd â'r cod hwn sy'n rhedeg yr ystafell: peidiwch â'i roi i neb arall.
signup-run-open = Ei agor ar y ddyfais hon
signup-screen = I'r teledu neu'r taflunydd
signup-screen-words = Agorwch y cyfeiriad uchod arno a theipiwch y cod hwn. Ni all neb bleidleisio na newid dim ag ef.
signup-prepare = Beth i'w baratoi
signup-steps =
    Rhowch gynnig ar y teledu neu'r taflunydd y diwrnod cynt: agorwch y cyfeiriad arno, teipiwch ei god, a gwiriwch eich bod yn clywed y sain yng nghefn yr ystafell.
    Argraffwch y poster a'i roi lle mae pobl yn dod i mewn, ac un ar bob bwrdd.
    Rhowch gadeiriau o amgylch byrddau, pedair i wyth wrth bob un: mae pobl yn siarad yno rhwng areithiau.
    Gwefrwch eich ffôn, ac agorwch “Rhedeg yr ystafell” arno pan fydd y drysau'n agor.
    Cadwch binnau ysgrifennu a phapur yn barod. Does ar neb angen ffôn i gymryd rhan: chi sy'n cyfrif dwylo.
    Pan nad yw rhywbeth yn gweithio, gofynnwch am help ar eich ffôn: mae'r ddesg yn eich ffonio'n ôl.
signup-link = Cadwch y ddolen hon
signup-link-words = Dyma'r unig ffordd yn ôl i'r dudalen hon ar ddyfais arall. Mae pwy bynnag sydd â hi yn gweld codau eich ystafell.
signup-copy = Copïo'r ddolen
signup-copied = Wedi'i chopïo
signup-marked = Mae'r ddolen wedi'i marcio: copïwch hi
signup-take-back = Tynnu'r cofrestriad yn ôl
signup-take-back-again = Pwyswch eto i'w dynnu'n ôl
signup-press-again = { $reason } Pwyswch eto.
signup-another = Cofrestru ystafell arall
signup-none = Ni chofrestrwyd ystafell ar y ddyfais hon
signup-none-next = Agorwch y ddolen a gawsoch wrth gofrestru. Os nad ydych wedi cofrestru eto, gwnewch hynny drwy'r ddolen isod.
signup-no-room = Nid yw'r ddolen hon yn agor unrhyw ystafell
