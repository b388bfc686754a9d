desk-frame-act = { $act ->
    [start_item] GO
    [end_item] Gorffen
    [set_standby] Wrth gefn
    [take] TAKE
    [take_back] BACK
    [prepare_scene] Paratoi
    [open_poll] Agor
    [close_poll] Cau
    [publish_poll] Cyhoeddi
    [void_poll] Dirymu
    [lift_black] Codi'r du
    [black] DU
    [prepare_poll] Paratoi pleidlais
    [extend_poll] Ymestyn pleidlais
    [send_message] Anfon neges
    [insert_item] Mewnosod eitem
    [change_item] Newid eitem
    [move_item] Symud eitem
    [delete_item] Dileu eitem
    [skip_item] Neidio eitem
    [undo_edit] Dadwneud newid
    [start_timer] Dechrau amserydd
    [stop_timer] Stopio amserydd
    [start_breakout] Dechrau grwpiau
    [recall_breakout] Galw grwpiau'n ôl
    [end_breakout] Gorffen grwpiau
    [open_survey] Agor arolwg
    [close_survey] Cau arolwg
    [start_lottery] Dechrau loteri
    [reveal_lottery] Datgelu loteri
    [call_speaker] Galw siaradwr
    [end_speech] Gorffen araith
    [open_floor] Agor rhestr siaradwyr
    [close_floor] Cau rhestr siaradwyr
    [arm_cue] Arfogi ciw
    [skip_cue] Neidio ciw
    [plan_cues] Newid ciwiau
    [help_done] Cymorth wedi'i roi
    [identify_screens] Enwi sgriniau
   *[other] Gorchymyn
 }
desk-frame-act-about = { $act } “{ $name }”
desk-frame-sent-no-answer = Anfonwyd, dim ateb eto ({ $seconds } eil)
desk-frame-no-answer-yet = Dim ateb eto ({ $seconds } eil)
desk-frame-no-answer = Dim ateb ({ $seconds } eil)
desk-frame-seconds = ({ $seconds } eil)
desk-frame-awaiting = Anfonwyd, dim ateb eto ({ $seconds } eil): { $act }
desk-frame-awaiting-more = Anfonwyd, dim ateb eto ({ $seconds } eil): { $act }, a { $number } arall
desk-frame-lost = { $act }: anfonwyd am { $time }, a chollwyd y cyswllt cyn i ateb ddod. Ceir gweld a wnaed hynny pan ddaw'r cyswllt yn ôl.
desk-frame-was-done = { $act }: fe'i gwnaed. Mae'r cyswllt yn ôl, a'r gweinydd yn dweud hynny.
desk-frame-is-done = { $act }: fe'i gwnaed. Cymerodd yr ateb { $seconds } eil.
desk-frame-too-late = { $act }: nis anfonwyd eto, mae'n rhy hen. Gwelir nawr a wnaed hynny cyn colli'r cyswllt: edrychwch beth sydd ar yr awyr, ac yna penderfynwch o'r newydd.
desk-frame-refused-late = Gwrthodwyd, { $act }: { $why }
desk-frame-refused = Gwrthodwyd: { $why }
desk-frame-no-alerts = Dim rhybuddion
desk-frame-alerts = Rhybuddion { $number }
desk-frame-alert-tip = { $alert } Mae clic, neu Ctrl+E, yn dweud iddo gael ei ddarllen.
desk-frame-commands-key = Gorchmynion  Ctrl+K
desk-frame-shortcuts-key = Llwybrau byr  F1
desk-frame-locked = Ar glo: does dim yn gweithredu o'r ddesg hon nes ei datgloi. Mae pob un arall yn dal ati.
desk-frame-unlock = Datgloi
desk-frame-unlock-word = datgloi
desk-frame-type-password = Teipiwch eich cyfrinair, yna Enter
desk-frame-type-word = Teipiwch y gair { $word }, yna Enter
desk-frame-locked-goes-on = AR GLO, dangosir popeth ac mae'n mynd yn ei flaen
desk-frame-what-unlocks = Beth sy'n datgloi'r ddesg hon
desk-frame-not-it = Nid dyna fo. AR GLO
desk-frame-workspace = Gweithle
desk-frame-window = Ffenestr
desk-frame-full-screen = Sgrin lawn
desk-frame-commands = Gorchmynion
desk-frame-lock-desk = Cloi'r ddesg hon; dangosir popeth o hyd
desk-frame-quit = Cau'r ddesg; mae'r bleidlais yn mynd yn ei blaen
desk-frame-arrange = Rhoi'r paneli'n ôl yn eu lle
desk-frame-the-workspace = Y gweithle { $title } ({ $keys })
desk-frame-is-open = Mae “{ $question }” ar agor.
desk-frame-is-on-air = Mae “{ $title }” ar yr awyr.
desk-frame-goes-on-without = Mae hynny'n mynd yn ei flaen heb y ddesg hon.
desk-frame-close-desk-ask = Cau'r ddesg?
desk-frame-close-desk = Cau'r ddesg
desk-frame-nothing-to-do = Does dim i wneud hyn ag ef nawr.
desk-frame-not-now = Nid nawr: { $label }.
desk-frame-why-not-now = { $why } Nid nawr: { $label }.
desk-frame-not-sent = Heb ei anfon: does dim cyswllt â'r gweinydd.
desk-frame-all-outputs-black = pob allbwn: DU
desk-frame-black = DU
desk-frame-on-air = AR YR AWYR
desk-frame-off-air = ODDI AR YR AWYR
desk-frame-link-up = cyswllt
desk-frame-link-up-tip = Wedi cysylltu; mesurir yr oedi.
desk-frame-link = cyswllt { $delay } ms
desk-frame-link-tip = Taith i'r gweinydd ac yn ôl.
desk-frame-connecting = yn cysylltu …
desk-frame-not-let-in = dim mynediad
desk-frame-no-link = DIM CYSWLLT
desk-frame-login-tip = { $login }: mewngofnod y ddesg hon. Mae'r cofnod yn ei enwi gyda phopeth y gofynnir amdano yma.
desk-frame-login = { $post ->
    [director] { $login } · cyfarwyddwr
    [polls] { $login } · pleidleisiau
    [parties] { $login } · partïon
    [door] { $login } · drws
   *[other] { $login } · darllenydd
 }
desk-frame-post = { $post ->
    [director] Ei swydd yw cyfarwyddwr: caiff ofyn am bopeth.
    [polls] Ei swydd yw pleidleisiau: mae'n eu cynnal, ac yn paratoi eu golygfeydd.
    [parties] Ei swydd yw partïon: mae'n helpu ystafelloedd, ac yn rhoi mwy o amser i bleidleisiau.
    [door] Ei swydd yw'r drws: mae'n cofnodi bathodynnau i mewn ac allan.
   *[other] Ei swydd yw darllenydd: mae'n gweld popeth, ac ni chaiff ofyn am ddim.
 }
desk-frame-kind-and-title = { $kind }: { $title }
desk-frame-waiting = yn aros am y gweinydd
desk-frame-no-item = Does dim eitem ymlaen
desk-frame-programme-empty = Mae'r rhaglen yn wag
desk-frame-crowd-tip = Partïon a ffonau sydd wedi'u cysylltu. Mae'r tabl yn dweud faint o bobl sydd wedi cofrestru.
desk-frame-record = cofnod
desk-frame-record-unheard = Ni chlywyd dim am y cofnod eto.
desk-frame-record-written = { $count ->
    [zero] Mae'r cofnod yn cael ei ysgrifennu: { $count } cofnod.
    [one] Mae'r cofnod yn cael ei ysgrifennu: { $count } cofnod.
    [two] Mae'r cofnod yn cael ei ysgrifennu: { $count } gofnod.
    [few] Mae'r cofnod yn cael ei ysgrifennu: { $count } chofnod.
    [many] Mae'r cofnod yn cael ei ysgrifennu: { $count } chofnod.
   *[other] Mae'r cofnod yn cael ei ysgrifennu: { $count } cofnod.
 }
desk-frame-record-fails = COFNOD YN METHU
desk-frame-stream = ffrwd
desk-frame-stream-unheard = Ni chlywyd dim am y ffrwd eto.
desk-frame-stream-live = Yn fyw ers { $time }.
desk-frame-no-stream = dim ffrwd
desk-frame-no-stream-tip = Mae'r gweinydd yn rhedeg heb ffrwd.
desk-frame-stream-fails = FFRWD YN METHU
desk-frame-server-refuses = Nid yw'r gweinydd yn gadael y ddesg hon i mewn.
desk-frame-no-link-for = Dim cyswllt â'r gweinydd ers { $age }.
desk-frame-connecting-now = Yn cysylltu.
desk-frame-connecting-for = Yn cysylltu ers { $age }.
desk-frame-next-attempt = Cynnig nesaf ymhen { $age }.
desk-frame-trying = Yn rhoi cynnig arall.
desk-frame-last-heard = Yr hyn a welwch yw'r peth olaf a glywyd; nid yw'r bleidlais yn dibynnu ar y ddesg hon.
desk-frame-desk = Desg y gynhadledd
desk-frame-desk-of = { $conference } – Desg y gynhadledd
desk-frame-no-screen = Does dim sgrin i agor ffenestr arni. Rhedwch hwn mewn sesiwn bwrdd gwaith, neu gyda xvfb-run.
desk-frame-fault = Nam yn y ddesg hon: { $fault }. Mae'r bleidlais yn mynd yn ei blaen; dywedwch wrth y gwneuthurwyr.
desk-frame-needs-password = Mae angen cyfrinair ar y ddesg. Rhowch ef yn y ffenestr, neu gyda CONFERENCE_PASSWORD.
desk-frame-no-server = Does dim gweinydd cynhadledd yn { $url }: { $reason } Dechreuwch un gyda: conference serve FOLDER
