desk-cues-show-poll = Dangos pleidlais
desk-cues-show-result = Dangos canlyniad
desk-cues-show-map = Dangos map pleidlais
desk-cues-show-speaker = Dangos pwy sy'n siarad
desk-cues-show-breakout = Dangos grwpiau
desk-cues-show-stream = Dangos y ffrwd
desk-cues-show-timer = Dangos amserydd
desk-cues-show-statements = Dangos beth mae byrddau'n ei ddweud
desk-cues-show-survey = Dangos arolwg
desk-cues-show-lottery = Dangos loteri
desk-cues-show-motion = Dangos cynnig
desk-cues-show-message = Dangos neges
desk-cues-show-holding = Dangos cerdyn aros
desk-cues-show-words = Dangos cerdyn geiriau
desk-cues-open-poll = Agor pleidlais
desk-cues-close-poll = Cau pleidlais
desk-cues-go-live = Loteri'n fyw
desk-cues-start-timer = Dechrau amserydd
desk-cues-write-rooms = Ysgrifennu at bob ystafell
desk-cues-start-breakout = Dechrau grwpiau
desk-cues-call-back = Galw ystafelloedd yn ôl
desk-cues-end-breakout = Gorffen grwpiau
desk-cues-ask-survey = Gofyn arolwg
desk-cues-close-survey = Cau arolwg
desk-cues-obs-scene = Golygfa OBS
desk-cues-go-on = GO i'r eitem nesaf
desk-cues-on-air = Mae ar yr awyr: erys yr hyn a wnaed, ac at y tro nesaf mae'r hyn a newidir yma. Gwneir ciw sy'n dal i aros fel y mae yma.
desk-cues-usual = Dyma giwiau ei fath. Maent yn dilyn pan newidir ei fath neu ei bleidlais.
desk-cues-own = Ei giwiau ei hun yw'r rhain.
desk-cues-none = Dim ciwiau: mae GO yn ei ddechrau heb newid dim ar unrhyw sgrin.
desk-cues-name-scene = Enwch olygfa OBS.
desk-cues-write-it = Ysgrifennwch beth mae'n ei ddweud.
desk-cues-survey-then = yr un sydd ar agor bryd hynny
desk-cues-poll-then = yr un sydd ar agor bryd hynny
desk-cues-poll-then-rooms = yr un sydd ar agor i'r ystafelloedd bryd hynny
desk-cues-choose = { $what ->
    [poll] Dewiswch y bleidlais
    [lottery] Dewiswch y loteri
    [item] Dewiswch yr eitem
    [breakout] Dewiswch y grwpiau
   *[other] Dewiswch yr arolwg
 }
desk-cues-there-is-none = { $what ->
    [poll] Does dim pleidlais eto
    [lottery] Does dim loteri eto
    [item] Does dim eitem eto
    [breakout] Does dim grwpiau eto
   *[other] Does dim arolwg eto
 }
desk-cues-choose-it = { $what ->
    [poll] Dewiswch y bleidlais.
    [lottery] Dewiswch y loteri.
    [item] Dewiswch yr eitem.
    [breakout] Dewiswch y grwpiau.
   *[other] Dewiswch yr arolwg.
 }
desk-cues-no-such = { $what ->
    [poll] Does dim pleidlais o'r fath nawr.
    [lottery] Does dim loteri o'r fath nawr.
    [item] Does dim eitem o'r fath nawr.
    [breakout] Does dim grwpiau o'r fath nawr.
   *[other] Does dim arolwg o'r fath nawr.
 }
desk-cues-of-chamber = { $number } (siambr): { $question }
desk-cues-choose-outputs = Dewiswch yr allbynnau sy'n ei ddangos.
desk-cues-too-long = Mae gan y geiriau oddi tano fwy na { $most } llythyren.
desk-cues-how-many-seconds = Dywedwch am sawl eiliad.
desk-cues-needs-time = Mae angen amser aros arno: fel arall âi ymlaen ar unwaith.
desk-cues-most = Mae gan eitem { $most } ciw ar y mwyaf.
desk-cues-not-kept = { $count ->
    [zero] Ni ellir cadw ciwiau { $cues } fel y maent: gweler yno.
    [one] Ni ellir cadw ciw { $cues } fel y mae: gweler yno.
    [two] Ni ellir cadw ciwiau { $cues } fel y maent: gweler yno.
    [few] Ni ellir cadw ciwiau { $cues } fel y maent: gweler yno.
    [many] Ni ellir cadw ciwiau { $cues } fel y maent: gweler yno.
   *[other] Ni ellir cadw ciwiau { $cues } fel y maent: gweler yno.
 }
desk-cues-survey-asked = Gofynnwyd yr arolwg hwnnw eisoes.
desk-cues-poll-already = { $state ->
    [open] Mae'r bleidlais honno ar agor eisoes.
    [closed] Mae'r bleidlais honno wedi cau eisoes.
    [published] Mae'r bleidlais honno wedi'i chyhoeddi eisoes.
   *[other] Mae'r bleidlais honno'n ddirym eisoes.
 }
desk-cues-without-obs = Dechreuwyd y gweinydd heb OBS.
desk-cues-obs-unknown = Nid yw OBS wedi'i gysylltu: ni ŵyr neb ei olygfeydd nawr.
desk-cues-obs-no-scene = Does gan OBS ddim golygfa o'r enw hwn.
desk-cues-will-be-skipped = Mae'n aros, ac heb ei arfogi: fe'i neidir.
desk-cues-after = { $does }, ar ôl { $time }
desk-cues-opens = agor { $poll }
desk-cues-opens-for = agor { $poll } am { $time }
desk-cues-closes = cau { $poll }
desk-cues-goes-live = mynd yn fyw: { $title }
desk-cues-goes-live-any = loteri'n fyw
desk-cues-timer = amserydd { $name }: { $time }
desk-cues-writes = at bob ystafell: { $text }
desk-cues-starts = dechrau'r grwpiau: { $title }
desk-cues-recalls = galw ystafelloedd yn ôl o { $title }
desk-cues-ends = gorffen y grwpiau: { $title }
desk-cues-asks = gofyn yr arolwg { $title }
desk-cues-closes-survey = cau'r arolwg { $title }
desk-cues-closes-open-survey = cau'r arolwg sydd ar agor
desk-cues-goes-on = GO i'r eitem ar ei ôl
desk-cues-the-open-poll = y bleidlais agored
desk-cues-the-rooms-open-poll = pleidlais agored yr ystafelloedd
desk-cues-a-poll = pleidlais
desk-cues-poll = pleidlais { $number }: { $question }
desk-cues-chambers-poll = pleidlais { $number } y siambr: { $question }
desk-cues-go-title = GO: { $title }
desk-cues-nothing-standby = Does dim wrth gefn
desk-cues-on = Ymlaen: { $title }
desk-cues-skips = { $count ->
    [zero] Dewiswyd â llaw: mae GO yn neidio { $count } eitem, gan gynnwys { $named }.
    [one] Dewiswyd â llaw: mae GO yn neidio { $count } eitem, gan gynnwys { $named }.
    [two] Dewiswyd â llaw: mae GO yn neidio { $count } eitem, gan gynnwys { $named }.
    [few] Dewiswyd â llaw: mae GO yn neidio { $count } eitem, gan gynnwys { $named }.
    [many] Dewiswyd â llaw: mae GO yn neidio { $count } eitem, gan gynnwys { $named }.
   *[other] Dewiswyd â llaw: mae GO yn neidio { $count } eitem, gan gynnwys { $named }.
 }
desk-cues-in-trouble = { $count ->
    [zero] { $count } ciw, { $number } mewn trafferth
    [one] { $count } ciw, { $number } mewn trafferth
    [two] { $count } giw, { $number } mewn trafferth
    [few] { $count } chiw, { $number } mewn trafferth
    [many] { $count } chiw, { $number } mewn trafferth
   *[other] { $count } ciw, { $number } mewn trafferth
 }
desk-cues-checked = { $count ->
    [zero] { $count } ciw, pob un wedi'i wirio
    [one] { $count } ciw, pob un wedi'i wirio
    [two] { $count } giw, pob un wedi'i wirio
    [few] { $count } chiw, pob un wedi'i wirio
    [many] { $count } chiw, pob un wedi'i wirio
   *[other] { $count } ciw, pob un wedi'i wirio
 }
desk-cues-ok = iawn
desk-cues-no-obs = Does gan y gweinydd hwn ddim OBS Studio: dechreuwch ef gyda --obs.
desk-cues-obs-trouble = Nid yw OBS wedi'i gysylltu: { $trouble }
desk-cues-obs-lacks = Does gan OBS ddim golygfa “{ $name }”.
desk-cues-not-done = heb ei wneud
desk-cues-done = wedi'i wneud
desk-cues-failed = methodd: { $why }
desk-cues-skipped = neidiwyd.
desk-cues-skipped-as = neidiwyd. { $why }
desk-cues-asked = gofynnwyd, dim ateb eto
desk-cues-waits = yn aros
desk-cues-due-unarmed = ymhen { $time }, heb ei arfogi
desk-cues-due = ymhen { $time }
desk-cues-keys = Mae Alt+↑ ac Alt+↓ yn symud ciw, Alt+Insert yn ychwanegu un ar ei ôl, Alt+Delete yn ei dynnu.
desk-cues-cues-of = Ciwiau “{ $title }”
desk-cues-add = Ychwanegu ciw
desk-cues-as-its-kind = Fel sydd gan ei fath
desk-cues-server-refused = Gwrthododd y gweinydd hyn: { $why }
desk-cues-does = Beth mae'n ei wneud
desk-cues-what = Beth
desk-cues-where = Ble
desk-cues-after-go = Ar ôl GO
desk-cues-about = Am beth mae
desk-cues-until-closed = tan cau
desk-cues-at-once = ar unwaith
desk-cues-armed = arfog
desk-cues-armed-name = Wedi'i arfogi
desk-cues-earlier = Yn gynt: Alt+Up
desk-cues-later = Yn hwyrach: Alt+Down
desk-cues-take-out = Tynnu allan: Alt+Delete
desk-cues-words = Geiriau
desk-cues-under-it-any = Oddi tano, os oes rhywbeth
desk-cues-under-it = Geiriau oddi tano
desk-cues-lasts = Eiliadau y mae'n para
desk-cues-seconds-after-go = Eiliadau ar ôl GO
desk-cues-a-scene = Golygfa o OBS
desk-cues-for = am
desk-cues-large = Mewn llythrennau mawr
desk-cues-how-long = pa hyd?
desk-cues-meanwhile = Mae desg arall wedi newid y ciwiau hyn ers agor hwn. Cadwch unwaith eto i roi'r hyn a ysgrifennwyd yma yn eu lle.
desk-cues-change = Newid …
desk-cues-change-cues = Newid ciwiau eitem
desk-cues-arm = Arfogi
desk-cues-disarm = Diarfogi
desk-cues-skip = Neidio
desk-cues-on-output = Ar { $output }
