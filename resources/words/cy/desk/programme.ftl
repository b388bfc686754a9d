desk-programme-standby-group = Wrth gefn
desk-programme-plan = cynll.
desk-programme-expected = disg.
desk-programme-actual = gwir
desk-programme-day = Diwrnod { $day } · { $date }
desk-programme-called = Tyst { $name }: { $state }
desk-programme-called-unplaced = Tyst { $name }: { $state }, heb le eto
desk-programme-called-by-chamber = Galwyd gan y siambr: { $state }
desk-programme-kind = { $kind ->
    [ceremony] Seremoni
    [speech] Araith
    [witness] Tyst
    [deliberation] Trafodaeth
    [breakout] Grwpiau
    [vote] Pleidlais
    [break] Egwyl
    [performance] Perfformiad
   *[notice] Hysbysiad
 }
desk-programme-now-for = nawr am { $time }
desk-programme-times = { $nth } tro, gyntaf { $time }
desk-programme-is-skipped = Wedi'i hepgor
desk-programme-not-held = Heb ei gynnal
desk-programme-go-skips = Mae GO yn hepgor hwn
desk-programme-length = { $minutes } mun
desk-programme-length-planned = { $minutes } mun ({ $planned } ar y cynllun)
desk-programme-left = { $time } ar ôl
desk-programme-over = { $time } drosodd
desk-programme-row-state = { $state ->
    [on] ar yr awyr
    [standby] wrth gefn
   *[done] wedi'i wneud
 }
desk-programme-row-expected = disgwylir { $time }
desk-programme-awaited = Yn aros am y rhaglen …
desk-programme-none-planned = Does gan y gynhadledd hon ddim rhaglen eto. Caiff ei chynllunio wrth greu'r gynhadledd.
desk-programme-standby = WRTH GEFN
desk-programme-standby-arms = WRTH GEFN, mae { $who } yn arfogi GO
desk-programme-standby-picked = WRTH GEFN, dewiswyd â llaw
desk-programme-standby-skips = WRTH GEFN, dewiswyd â llaw: yn hepgor { $title }
desk-programme-standby-skips-many = WRTH GEFN, dewiswyd â llaw: yn hepgor { $count }, gan gynnwys { $title }
desk-programme-nothing = dim
desk-programme-is-over = Mae'r rhaglen ar ben.
desk-programme-none-yet = Does dim rhaglen eto.
desk-programme-no-link-go = Dim cyswllt â'r gweinydd: ni ellir rhoi dim ar yr awyr o'r fan hon.
desk-programme-no-link-end = Dim cyswllt â'r gweinydd: ni ellir gorffen dim o'r fan hon.
desk-programme-no-link-edit = Dim cyswllt â'r gweinydd: ni ellir golygu dim o'r fan hon.
desk-programme-go-puts = Mae GO yn rhoi “{ $title }” ar yr awyr.
desk-programme-go-puts-early = Mae GO yn rhoi “{ $title }” ar yr awyr, { $time } cyn ei ddechrau penodol.
desk-programme-none-on = Does dim eitem ar yr awyr.
desk-programme-go-typing = GO    Esc, yna Space
desk-programme-go-again = Eto i fynd ar yr awyr
desk-programme-end-item = Gorffen eitem
desk-programme-end-again = Eto i orffen
desk-programme-typing = Rydych yn teipio mewn maes: mae Escape yn ei adael, yna Space sy'n mynd. Mae Ctrl+Space yn mynd ar unwaith.
desk-programme-go = GO: rhoi'r hyn sydd wrth gefn ar yr awyr
desk-programme-go-item = GO: { $title }
desk-programme-end = Gorffen yr eitem ar yr awyr
desk-programme-next = Wrth gefn: yn ôl at yr hyn sydd nesaf
desk-programme-to-rundown = I'r rhediad: saethau'n marcio, Return yn dewis
desk-programme-run-sheet = Taflen redeg: ei hagor i'w hargraffu
desk-programme-run-sheet-unwritten = Ni ellir ysgrifennu'r daflen redeg: { $reason } ({ $path }).
desk-programme-run-sheet-unopened = Does dim yma'n agor y daflen redeg. Dyma hi: { $path }.
desk-programme-none-picked = Ni ddewiswyd dim â llaw: yr hyn sydd nesaf sydd wrth gefn.
desk-programme-undo-last = Dadwneud newid olaf y rhediad
desk-programme-redo-last = Ail-wneud y newid a ddadwnaed
desk-programme-move-up = Symud eitem i fyny
desk-programme-move-down = Symud eitem i lawr
desk-programme-longer = Munud yn fwy i'r eitem ar yr awyr
desk-programme-shorter = Munud yn llai i'r eitem ar yr awyr
desk-programme-change = Newid eitem
desk-programme-lock = Cloi'r rhediad rhag newidiadau, neu ei ddatgloi
desk-programme-unlock = Datgloi'r rhediad
desk-programme-insert = Rhoi eitem i mewn ar ôl hon
desk-programme-change-it = Newid “{ $title }”
desk-programme-move-it-up = Symud “{ $title }” i fyny
desk-programme-move-it-down = Symud “{ $title }” i lawr
desk-programme-skip-it = Hepgor “{ $title }”
desk-programme-hold-it = Cynnal “{ $title }” wedi'r cyfan
desk-programme-split-it = Rhannu “{ $title }” yn ddwy
desk-programme-delete-it = Tynnu “{ $title }” allan
desk-programme-cues-of = Ciwiau “{ $title }”
desk-programme-cues-of-item = Ciwiau eitem
desk-programme-none-marked = Does dim eitem wedi'i marcio: cliciwch un, neu ewch ati â'r bysellau saeth.
desk-programme-is-first = Hi yw'r gyntaf.
desk-programme-is-last = Hi yw'r olaf.
desk-programme-is-short = Mae'n cymryd munud: ni all dim ddilyn.
desk-programme-is-least = Mae'n cymryd munud: gorffennwch hi yn lle hynny.
desk-programme-none-to-undo = Does dim i'w ddadwneud.
desk-programme-none-to-redo = Does dim i'w ail-wneud.
desk-programme-undo-of = Dadwneud: { $edit }
desk-programme-redo-of = Ail-wneud: { $edit }
desk-programme-undone = Dadwnaed: { $edit }.
desk-programme-redone = Gwnaed eto: { $edit }.
desk-programme-the-server = y gweinydd
desk-programme-edited = { $who }: { $what ->
    [inserted] rhoi i mewn
    [deleted] tynnu allan
    [moved] symud
    [retitled] newid teitl
    [split] rhannu
    [length] newid hyd
    [times] newid dechrau
   *[changed] newid
 } “{ $title }”
desk-programme-edited-skip = { $who }: { $what ->
    [skipped] hepgor
   *[unskipped] cynnal wedi'r cyfan
 } “{ $title }”
desk-programme-planned = { $who }: mewnforio cynllun
desk-programme-planned-items = { $who }: mewnforio cynllun o { $count ->
    [zero] { $count } eitem
    [one] { $count } eitem
    [two] { $count } eitem
    [few] { $count } eitem
    [many] { $count } eitem
   *[other] { $count } o eitemau
 }
desk-programme-locked = Wedi'i gloi rhag newidiadau. Mae Ctrl+Shift+L yn ei ddatgloi.
desk-programme-locked-by = Wedi'i gloi rhag newidiadau gan { $who }. Mae Ctrl+Shift+L yn ei ddatgloi.
desk-programme-form-insert = Rhoi eitem i mewn
desk-programme-form-change = Newid yr eitem
desk-programme-form-put-in = Rhoi i mewn
desk-programme-form-done = Newid
desk-programme-form-speaker = Siaradwr
desk-programme-form-minutes = Munudau
desk-programme-form-start = Dechrau a gynlluniwyd
desk-programme-form-hard = Ni all ei ddechrau symud
desk-programme-form-no-title = Mae angen teitl ar eitem.
desk-programme-form-no-start = Amser o'r dydd yw'r dechrau a gynlluniwyd, megis 9:05.
