desk-log-show = Dangos pwy wnaeth beth, ym mhob desg
desk-log-list = Log yr holl ddesgiau
desk-log-empty = Does dim wedi digwydd eto. Bydd yr hyn a wna unrhyw ddesg yma.
desk-log-seen = { $sentence } (gwelwyd: { $by })
desk-log-quoted = “{ $name }”
desk-log-proposal = { $number } “{ $title }”
desk-log-server = y gweinydd
desk-log-a-desk = desg
desk-log-facilitator = Yr hwylusydd
desk-log-somebody = rhywun ({ $way })
desk-log-an-item = (wedi'i ddileu)
desk-log-a-message = (wedi'i dileu)
desk-log-a-party = (anhysbys)
desk-log-party-unknown = Parti
desk-log-a-room = (anhysbys)
desk-log-seat = sedd { $number }
desk-log-message-to = “{ $text }” at { $whom }
desk-log-all-parties = bob parti
desk-log-act = { $act ->
    [publish_poll] cyhoeddi pleidlais
    [start_lottery] dechrau loteri
    [reveal_lottery] datgelu loteri
    [unlock_seat] datgloi sedd
   *[withdraw_voter_code] tynnu'n ôl god pleidleisiwr
 }
desk-log-scene = { $scene ->
    [video] y fideo
    [poll] y bleidlais
    [result] y canlyniad
    [lottery] y loteri
    [timer] yr amserydd
    [breakout] y grwpiau
    [speaker] y siaradwr
    [motion] y cynnig
    [message] y neges
    [holding] y cerdyn aros
    [map] y map
    [statements] y datganiadau
    [survey] yr arolwg
   *[next] yr hyn sydd nesaf
 }
desk-log-scene-on = { $scene } ({ $outputs })
desk-log-output = { $output ->
    [hall] neuadd
    [rooms] ystafelloedd
    [phones] ffonau
    [members] aelodau
    [overlay] troshaen
    [stage] llwyfan
   *[all] pob allbwn
 }
desk-log-did-item-started = Rhoddodd { $by } yr eitem { $name } ar yr awyr.
desk-log-did-item-ended = Daeth { $by } â'r eitem { $name } i ben.
desk-log-did-poll-prepared = Paratôdd { $by } y bleidlais { $name }.
desk-log-did-poll-opened = Agorodd { $by } y bleidlais { $name }.
desk-log-did-poll-extended = Newidiodd { $by } pryd mae'r bleidlais { $name } yn cau.
desk-log-did-poll-closed = Caeodd { $by } y bleidlais { $name }.
desk-log-did-poll-published = Cyhoeddodd { $by } ganlyniad y bleidlais { $name }.
desk-log-did-poll-voided = Cyhoeddodd { $by } fod y bleidlais { $name } yn ddirym.
desk-log-did-round-shown = Dangosodd { $by } rownd o'r bleidlais { $name }.
desk-log-did-party-left-out = Gadawodd { $by } barti allan o'r bleidlais { $name }.
desk-log-did-party-counted-again = Cyfrifodd { $by } barti eto yn y bleidlais { $name }.
desk-log-did-phones-started-over = Cafodd { $by } i'r ffonau bleidleisio o'r newydd yn y bleidlais { $name }.
desk-log-did-headcount-set = Gosododd { $by } nifer y bobl: { $name }.
desk-log-did-conduct-published = Cyhoeddodd { $by } y rheolau ymddygiad.
desk-log-did-capacity-set = Cywirodd { $by } faint sy'n ffitio yn yr ystafell: { $name }.
desk-log-did-room-code-renewed = Rhoddodd { $by } god ymuno newydd: { $name }.
desk-log-did-phone-ended = Allgofnododd { $by } ffôn: { $name }.
desk-log-did-item-inserted = Ychwanegodd { $by } yr eitem { $name } at y rhediad.
desk-log-did-item-deleted = Tynnodd { $by } eitem o'r rhediad.
desk-log-did-item-moved = Symudodd { $by } yr eitem { $name } yn y rhediad.
desk-log-did-item-changed = Newidiodd { $by } yr eitem { $name } yn y rhediad.
desk-log-did-item-split = Rhannodd { $by } yr eitem { $name } yn ddwy.
desk-log-did-edit-undone = Dadwnaeth { $by } newid diwethaf y rhediad.
desk-log-did-edit-redone = Ailwnaeth { $by } y newid i'r rhediad a gafodd ei ddadwneud ddiwethaf.
desk-log-did-programme-planned = Derbyniodd { $by } raglen.
desk-log-did-lottery-committed = Cyhoeddodd { $by } ymrwymiad y loteri { $name }.
desk-log-did-lottery-started = Dechreuodd { $by } y loteri { $name } yn fyw.
desk-log-did-lottery-value-entered = Rhoddodd { $by } werth i mewn ar gyfer y loteri { $name }.
desk-log-did-lottery-drawn = Tynnodd { $by } y loteri { $name }.
desk-log-did-lottery-revealed = Datgelodd { $by } ganlyniad y loteri { $name }.
desk-log-did-lottery-ended = Daeth { $by } â'r loteri { $name } i ben.
desk-log-did-lottery-voided = Cyhoeddodd { $by } fod y loteri { $name } yn ddirym.
desk-log-did-members-invited = Gwahoddodd { $by } aelodau'r loteri { $name }.
desk-log-did-standing-noted = Cofnododd { $by } sefyllfa aelod o'r loteri { $name }.
desk-log-did-members-replaced = Disodlodd { $by } aelodau o'r loteri { $name }.
desk-log-did-badge-checked = Gwiriodd { $by } fathodyn o'r loteri { $name }.
desk-log-did-cues-planned = Cynlluniodd { $by } giwiau'r eitem { $name }.
desk-log-did-survey-prepared = Ysgrifennodd { $by } yr arolwg { $name }.
desk-log-did-survey-opened = Agorodd { $by } yr arolwg { $name }.
desk-log-did-survey-closed = Caeodd { $by } yr arolwg { $name }.
desk-log-did-languages-set = Gosododd { $by } ieithoedd y gynhadledd.
desk-log-did-texts-worded = Rhoddodd { $by } destunau mewn iaith arall.
desk-log-did-priorities-received = Rhoddodd { $by } flaenoriaethau i mewn o bapur: { $name }.
desk-log-did-priorities-withdrawn = Tynnodd { $by } flaenoriaethau'n ôl: { $name }.
desk-log-did-standby-set = { $state ->
    [next] Gosododd { $by } yr hyn sydd nesaf wrth gefn eto.
   *[item] Rhoddodd { $by } yr eitem { $name } wrth gefn.
 }
desk-log-did-second-asked = Gofynnodd { $by } i fewngofnod arall gadarnhau: { $text } { $name }.
desk-log-did-asking-withdrawn = Tynnodd { $by } yn ôl yr hyn oedd yn aros am fewngofnod arall: { $text } { $name }.
desk-log-did-message-sent = Ysgrifennodd { $by } { $name }.
desk-log-did-message-taken-back = Tynnodd { $by } y neges { $name } yn ôl.
desk-log-did-timer-started = Cychwynnodd { $by } yr amserydd { $name }.
desk-log-did-timer-paused = Oedodd { $by } yr amserydd { $name }.
desk-log-did-timer-resumed = Ailgychwynnodd { $by } yr amserydd { $name }.
desk-log-did-timer-stopped = Stopiodd { $by } yr amserydd { $name }.
desk-log-did-motion-tabled = Cyflwynodd { $by } y cynnig { $name }.
desk-log-did-amendments-proposed = Cyflwynodd { $by } welliannau i'r cynnig { $name }.
desk-log-did-amendment-withdrawn = Tynnodd { $by } welliant i'r cynnig { $name } yn ôl.
desk-log-did-voting-order-set = Gosododd { $by } drefn y pleidleisiau ar y cynnig { $name }.
desk-log-did-vote-put = Rhoddodd { $by } y cynnig { $name }, neu welliannau iddo, i bleidlais.
desk-log-did-vote-settled = Setlodd { $by } bleidlais ar y cynnig { $name }.
desk-log-did-clause-sent-back = Anfonodd { $by } gymal o'r cynnig { $name } yn ôl.
desk-log-did-second-reading-begun = Dechreuodd { $by } ddarlleniad arall o'r cynnig { $name }.
desk-log-did-text-adopted = Cafodd { $by } destun y cynnig { $name } ei dderbyn.
desk-log-did-floor-opened = Agorodd { $by } y rhestr siaradwyr { $name }.
desk-log-did-speech-asked = Rhoddodd { $by } rywun ar y rhestr siaradwyr { $name }.
desk-log-did-speaker-struck = Dileodd { $by } rif { $text } o'r rhestr siaradwyr { $name }.
desk-log-did-floor-closed = Caeodd { $by } y rhestr siaradwyr { $name }.
desk-log-did-floor-drawn = Tynnodd { $by } y rhestr siaradwyr { $name } drwy { $text }.
desk-log-did-speaker-called = Galwodd { $by } rif { $text } o'r rhestr siaradwyr { $name }.
desk-log-did-speaker-called-early = Galwodd { $by } rif { $text } o'r rhestr siaradwyr { $name } allan o'i dro ({ $why }).
desk-log-did-speech-ended = Daeth { $by } ag araith rhif { $text } o'r rhestr siaradwyr { $name } i ben.
desk-log-did-floor-ended = Daeth { $by } â'r rhestr siaradwyr { $name } i ben.
desk-log-did-election-called = Galwodd { $by } yr etholiad { $name }.
desk-log-did-seat-areas-given = Rhoddodd { $by } eu hardaloedd i'r seddi.
desk-log-did-training-noted = Cofnododd { $by } pwy sydd wedi cael hyfforddiant.
desk-log-did-person-nominated = Enwebodd { $by } rywun yn yr etholiad { $name }.
desk-log-did-nomination-signed = Llofnododd { $by } enwebiad yn yr etholiad { $name }.
desk-log-did-nomination-accepted = Cofnododd { $by } fod enwebai yn yr etholiad { $name } yn derbyn.
desk-log-did-statement-given = Newidiodd { $by } ddatganiad enwebai yn yr etholiad { $name }.
desk-log-did-photo-given = Newidiodd { $by } lun enwebai yn yr etholiad { $name }.
desk-log-did-nomination-withdrawn = Tynnodd { $by } enwebiad yn yr etholiad { $name } yn ôl.
desk-log-did-nominations-closed = Caeodd { $by } yr enwebiadau ar gyfer yr etholiad { $name }.
desk-log-did-nominations-reopened = Ailagorodd { $by } yr enwebiadau ar gyfer yr etholiad { $name }.
desk-log-did-ballot-order-drawn = Tynnodd { $by } drefn papur pleidleisio'r etholiad { $name } drwy { $text }.
desk-log-did-hustings-opened = Agorodd { $by } hystings yr etholiad { $name }.
desk-log-did-election-put = Rhoddodd { $by } yr etholiad { $name } i bleidlais.
desk-log-did-lot-asked = Ataliodd { $by } gyfrif yr etholiad { $name } ar gyfer coelbren.
desk-log-did-lot-entered = Rhoddodd { $by } goelbren yr etholiad { $name } i mewn: { $text }.
desk-log-did-election-counted-again = Cyfrifodd { $by } yr etholiad { $name } yr eildro.
desk-log-did-election-settled = Cyhoeddodd { $by } pwy sydd wedi'i ethol yn yr etholiad { $name }.
desk-log-did-election-cancelled = Canslodd { $by } yr etholiad { $name }.
desk-log-did-office-vacated = Cofnododd { $by } fod rhywun wedi gadael swydd yr etholiad { $name }.
desk-log-did-office-counted-back = Cyfrifodd { $by } bapurau pleidleisio'r etholiad { $name } ar gyfer sedd wag.
desk-log-did-offer-answered = Cofnododd { $by } ateb i gynnig sedd yn yr etholiad { $name }.
desk-log-did-proposal-brought = Cyflwynodd { $by } drefn y dydd, cynnig { $name }.
desk-log-did-proposal-signed = Llofnododd { $by } gynnig { $name }.
desk-log-did-signature-withdrawn = Tynnodd { $by } lofnod ar gynnig { $name } yn ôl.
desk-log-did-proposal-due = Gwnaeth { $by } gynnig { $name } yn ddyledus.
desk-log-did-proposal-withdrawn = Tynnodd { $by } gynnig { $name } yn ôl.
desk-log-did-proposal-put = Rhoddodd { $by } gynnig { $name } i bleidlais.
desk-log-did-proposal-decided = Cafodd { $by } benderfyniad ar gynnig { $name }.
desk-log-did-order-adopted = Cafodd { $by } dderbyn trefn y dydd, cynnig { $name }.
desk-log-did-panel-seated = Gosododd { $by } y panel goruchwylio { $name } yn ei le.
desk-log-did-report-filed = Cyflwynodd { $by } adroddiad y panel { $name }.
desk-log-did-statements-opened = Gofynnodd { $by } i ystafelloedd am ddatganiadau: { $name }.
desk-log-did-statements-closed = Caeodd { $by } y datganiadau: { $name }.
desk-log-did-statements-read = Darllenodd { $by } ddatganiadau.
desk-log-did-statement-starred = Rhoddodd { $by } seren ar ddatganiad, neu ei thynnu.
desk-log-did-statements-merged = Cyfunodd { $by } ddatganiadau.
desk-log-did-statement-parted = Gwahanodd { $by } ddatganiadau eto.
desk-log-did-statement-taken-off = Tynnodd { $by } ddatganiad i lawr: { $text }.
desk-log-did-statement-put-back = Rhoddodd { $by } ddatganiad yn ei ôl.
desk-log-did-statements-claimed = Deliodd { $by } â datganiadau.
desk-log-did-statements-released = Gadawodd { $by } ddatganiadau i eraill.
desk-log-did-rules-adopted = Gosododd { $by } reolau sefydlog y siambr.
desk-log-did-seats-given = Rhoddodd { $by } seddi yn y siambr i aelodau na chawsant eu tynnu.
desk-log-did-seat-signed = Mewngofnododd { $by } ddyfais: { $name }.
desk-log-did-seat-left = Tynnodd { $by } y ddyfais: { $name }.
desk-log-did-seat-unlocked = Tynnodd { $by } y ddyfais goll: { $name }.
desk-log-did-checked-out = Cofrestrodd { $by } ymadawiad: { $name }.
desk-log-did-counts-told = Rhoddodd { $by } gyfrif o'r bleidlais { $name }.
desk-log-did-counts-agreed = Cyfrifodd { $by } yr un fath â rhifwr arall yn y bleidlais { $name }.
desk-log-did-paper-given = Rhoddodd { $by } bapur pleidleisio yn y bleidlais { $name }.
desk-log-did-poll-adjourned = Gohiriodd { $by } y bleidlais { $name }.
desk-log-did-poll-resumed = Ailddechreuodd { $by } y bleidlais { $name }.
desk-log-did-signing-up-set = Gosododd { $by } sut y caiff ystafelloedd sy'n cofrestru eu derbyn.
desk-log-did-room-admitted = Derbyniodd { $by } yr ystafell { $name }.
desk-log-did-room-turned-down = Gwrthododd { $by } ystafell cofrestriad { $name }.
desk-log-did-parties-registered = Ychwanegodd { $by } barti.
desk-log-did-voters-listed = Rhoddodd { $by } restr pleidleiswyr mewn grym.
desk-log-did-voter-code-withdrawn = Tynnodd { $by } god pleidleisiwr { $text } yn ôl.
desk-log-did-voter-code-issued = Rhoddodd { $by } god arall i bleidleisiwr { $text }.
desk-log-did-tie-broken = Cofnododd { $by } sut y penderfynwyd y cyfartaledd yn y bleidlais { $name }.
desk-log-did-breakout-prepared = Paratôdd { $by } y grwpiau { $name }.
desk-log-did-breakout-started = Dechreuodd { $by } y grwpiau { $name }.
desk-log-did-breakout-extended = Newidiodd { $by } hyd cyfnod y grwpiau { $name }.
desk-log-did-phase-ended = Dechreuodd { $by } gyfnod nesaf y grwpiau { $name }.
desk-log-did-breakout-recalled = Galwodd { $by } yr ystafelloedd yn ôl o'r grwpiau { $name }.
desk-log-did-breakout-ended = Daeth { $by } â'r grwpiau { $name } i ben.
desk-log-did-stream-taken = Rhoddodd { $by } { $name } ar y ffrwd.
desk-log-did-stream-source-added = Ychwanegodd { $by } y ffynhonnell { $name } at y ffrwd.
desk-log-did-stream-source-changed = Newidiodd { $by } ffynhonnell { $name } y ffrwd.
desk-log-did-stream-source-removed = Tynnodd { $by } y ffynhonnell { $name } o'r ffrwd.
desk-log-did-stream-key-renewed = Rhoddodd { $by } allwedd ffrwd newydd i { $name }.
desk-log-did-stream-settings-changed = Newidiodd { $by } osodiadau'r ffrwd.
desk-log-holding-card = y cerdyn aros
desk-log-did-scene-prepared = Paratôdd { $by } ar gyfer { $outputs }: { $scene }.
desk-log-did-scene-taken = Rhoddodd { $by } { $scene }.
desk-log-did-scene-taken-back = Dychwelodd { $by } i { $scene }.
desk-log-did-blackout-set = { $state ->
    [black] Rhoddodd { $by } yn ddu: { $outputs }.
   *[lifted] Cododd { $by } y du: { $outputs }.
 }
desk-log-did-plan-lock-set = { $state ->
    [locked] Clodd { $by } y rhediad.
   *[unlocked] Datglodd { $by } y rhediad.
 }
desk-log-did-gathering-set = { $state ->
    [ended] Nid yw { $by } bellach yn casglu blaenoriaethau.
    [opened] Agorodd { $by } gasglu blaenoriaethau.
   *[set] Gosododd { $by } gasglu blaenoriaethau.
 }
desk-log-did-timer-added = { $state ->
    [more] Ychwanegodd { $by } { $text } eiliad at yr amserydd { $name }.
   *[less] Tynnodd { $by } { $text } eiliad oddi ar yr amserydd { $name }.
 }
desk-log-did-witness-noted = Nododd { $by } am dyst cynnig { $name }: { $state ->
    [requested] gofynnwyd
    [invited] gwahoddwyd
    [coming] yn dod
   *[cannot_come] ni all ddod
 }.
desk-log-did-witness-noted-why = Nododd { $by } am dyst cynnig { $name }: { $state ->
    [requested] gofynnwyd
    [invited] gwahoddwyd
    [coming] yn dod
   *[cannot_come] ni all ddod
 } ({ $why }).
desk-log-did-other = { $by }: { $what }.
desk-log-asked-set-signing-up = gosod sut y caiff ystafelloedd sy'n cofrestru eu derbyn
desk-log-asked-admit-room = derbyn ystafell sydd wedi cofrestru
desk-log-asked-turn-room-down = gwrthod ystafell sydd wedi cofrestru
desk-log-asked-end-host-link = dod â chyswllt gwesteiwr i ben
desk-log-asked-start-item = rhoi'r eitem { $name } ar yr awyr
desk-log-asked-end-item = dod â'r eitem { $name } i ben
desk-log-asked-set-standby = rhoi'r eitem { $name } wrth gefn
desk-log-asked-set-edit-lock = cloi neu ddatgloi'r rhediad
desk-log-asked-insert-item = ychwanegu eitem at y rhediad
desk-log-asked-delete-item = tynnu'r eitem { $name } o'r rhediad
desk-log-asked-move-item = symud yr eitem { $name } yn y rhediad
desk-log-asked-skip-item = hepgor yr eitem { $name }, neu beidio
desk-log-asked-change-item = newid yr eitem { $name } yn y rhediad
desk-log-asked-split-item = rhannu'r eitem { $name } yn ddwy
desk-log-asked-undo-edit = dadwneud newid i'r rhediad
desk-log-asked-redo-edit = ail-wneud newid i'r rhediad
desk-log-asked-prepare-poll = paratoi pleidlais
desk-log-asked-open-poll = agor y bleidlais { $name }
desk-log-asked-close-poll = cau'r bleidlais { $name }
desk-log-asked-extend-poll = newid pryd mae'r bleidlais { $name } yn cau
desk-log-asked-show-round = dangos rownd o'r bleidlais { $name }
desk-log-asked-publish-poll = cyhoeddi canlyniad y bleidlais { $name }
desk-log-asked-void-poll = cyhoeddi bod y bleidlais { $name } yn ddirym
desk-log-asked-start-phones-over = cael i'r ffonau bleidleisio o'r newydd yn y bleidlais { $name }
desk-log-asked-leave-out-party = gadael parti allan o'r bleidlais { $name }
desk-log-asked-count-party-again = cyfrif parti eto yn y bleidlais { $name }
desk-log-asked-start-lottery = dechrau'r loteri { $name } yn fyw
desk-log-asked-enter-lottery-value = rhoi gwerth i mewn ar gyfer y loteri { $name }
desk-log-asked-reveal-lottery = datgelu canlyniad y loteri { $name }
desk-log-asked-end-lottery = dod â'r loteri { $name } i ben
desk-log-asked-void-lottery = cyhoeddi bod y loteri { $name } yn ddirym
desk-log-asked-check-lottery = gwirio loteri
desk-log-asked-commit-lottery = cyhoeddi ymrwymiad loteri
desk-log-asked-cancel-lottery = canslo'r hyn a gyfrifir ar gyfer y loteri { $name }
desk-log-asked-set-headcount = gosod nifer y bobl
desk-log-asked-publish-conduct = cyhoeddi'r rheolau ymddygiad
desk-log-asked-set-capacity = cywiro faint sy'n ffitio mewn ystafell
desk-log-asked-renew-room-code = rhoi cod ymuno newydd i ystafell
desk-log-asked-end-phone = allgofnodi ffôn
desk-log-asked-send-message = anfon neges
desk-log-asked-take-message-back = tynnu neges yn ôl
desk-log-asked-acknowledge-line = cydnabod llinell o'r log
desk-log-asked-note-party = ysgrifennu nodyn am barti
desk-log-asked-answer-help = ateb cais am help
desk-log-asked-name-stewards = enwi pwy gaiff ofyn i rywun adael
desk-log-asked-note-conduct = ysgrifennu nodyn am ymddygiad
desk-log-asked-set-contact = newid sut i gysylltu â pharti
desk-log-asked-help-done = dweud bod parti wedi cael help
desk-log-asked-prepare-scene = paratoi golygfa
desk-log-asked-take = cymryd yr hyn sydd ar y rhagolwg
desk-log-asked-take-back = mynd yn ôl i'r golygfeydd blaenorol
desk-log-asked-set-blackout = gwneud allbynnau'n ddu, neu godi'r du
desk-log-asked-plan-cues = cynllunio ciwiau'r eitem { $name }
desk-log-asked-arm-cue = arfogi neu ddiarfogi ciw o'r eitem { $name }
desk-log-asked-skip-cue = hepgor ciw o'r eitem { $name }
desk-log-asked-start-timer = cychwyn amserydd
desk-log-asked-pause-timer = oedi'r amserydd { $name }
desk-log-asked-resume-timer = ailgychwyn yr amserydd { $name }
desk-log-asked-prepare-survey = ysgrifennu arolwg
desk-log-asked-plan-surveys = ysgrifennu arolygon o dabl
desk-log-asked-open-survey = agor yr arolwg { $name }
desk-log-asked-close-survey = cau'r arolwg { $name }
desk-log-asked-set-languages = gosod ieithoedd y gynhadledd
desk-log-asked-word-in = rhoi testunau mewn iaith arall
desk-log-asked-set-gathering = gosod pryd mae blaenoriaethau'n cael eu casglu
desk-log-asked-enter-priorities = rhoi blaenoriaethau i mewn o bapur
desk-log-asked-withdraw-priorities = tynnu blaenoriaethau'n ôl
desk-log-asked-add-to-timer = newid amser yr amserydd { $name }
desk-log-asked-restart-timer = ailddechrau'r amserydd { $name }
desk-log-asked-stop-timer = stopio'r amserydd { $name }
desk-log-asked-table-motion = cyflwyno'r cynnig { $name }
desk-log-asked-propose-amendment = cyflwyno gwelliant i'r cynnig { $name }
desk-log-asked-withdraw-amendment = tynnu gwelliant i'r cynnig { $name } yn ôl
desk-log-asked-set-voting-order = gosod trefn y pleidleisiau ar y cynnig { $name }
desk-log-asked-call-election = galw'r etholiad { $name }
desk-log-asked-give-seat-areas = rhoi eu hardaloedd i'r seddi
desk-log-asked-note-training = cofnodi pwy sydd wedi cael hyfforddiant
desk-log-asked-nominate = enwebu rhywun yn yr etholiad { $name }
desk-log-asked-accept-nomination = cofnodi bod enwebai yn yr etholiad { $name } yn derbyn
desk-log-asked-give-statement = newid datganiad enwebai yn yr etholiad { $name }
desk-log-asked-withdraw-nomination = tynnu enwebiad yn yr etholiad { $name } yn ôl
desk-log-asked-close-nominations = cau'r enwebiadau ar gyfer yr etholiad { $name }
desk-log-asked-reopen-nominations = ailagor yr enwebiadau ar gyfer yr etholiad { $name }
desk-log-asked-draw-ballot-order = tynnu trefn papur pleidleisio'r etholiad { $name }
desk-log-asked-open-hustings = agor hystings yr etholiad { $name }
desk-log-asked-put-election = rhoi'r etholiad { $name } i bleidlais
desk-log-asked-enter-lot = rhoi coelbren yr etholiad { $name } i mewn
desk-log-asked-cancel-election = canslo'r etholiad { $name }
desk-log-asked-vacate-office = cofnodi bod rhywun wedi gadael swydd yr etholiad { $name }
desk-log-asked-answer-offer = cofnodi ateb i gynnig sedd yn yr etholiad { $name }
desk-log-asked-put-to-vote = rhoi'r cynnig { $name } i bleidlais
desk-log-asked-send-back = anfon cymal o'r cynnig { $name } yn ôl
desk-log-asked-second-reading = dechrau darlleniad arall o'r cynnig { $name }
desk-log-asked-open-floor = agor rhestr siaradwyr
desk-log-asked-add-speaker = rhoi rhywun ar y rhestr siaradwyr { $name }
desk-log-asked-strike-speaker = dileu rhywun o'r rhestr siaradwyr { $name }
desk-log-asked-close-floor = cau'r rhestr siaradwyr { $name }
desk-log-asked-draw-floor = tynnu'r rhestr siaradwyr { $name }
desk-log-asked-call-speaker = galw siaradwr o'r rhestr { $name }
desk-log-asked-end-speech = dod ag araith o'r rhestr siaradwyr { $name } i ben
desk-log-asked-end-floor = dod â'r rhestr siaradwyr { $name } i ben
desk-log-asked-bring-proposal = cyflwyno trefn y dydd
desk-log-asked-withdraw-proposal = tynnu cynnig { $name } yn ôl
desk-log-asked-put-proposal = rhoi cynnig { $name } i bleidlais
desk-log-asked-place-proposal = rhoi cynnig { $name } yn y rhaglen
desk-log-asked-note-witness = nodi sefyllfa tyst cynnig { $name }
desk-log-asked-seat-panel = gosod y panel goruchwylio { $name } yn ei le
desk-log-asked-open-statements = gofyn i ystafelloedd am ddatganiadau
desk-log-asked-close-statements = cau'r datganiadau: { $name }
desk-log-asked-read-statements = darllen datganiadau
desk-log-asked-star-statement = rhoi seren ar ddatganiad
desk-log-asked-merge-statements = cyfuno datganiadau
desk-log-asked-part-statement = gwahanu datganiadau eto
desk-log-asked-take-off-statement = tynnu datganiad i lawr
desk-log-asked-put-back-statement = rhoi datganiad yn ei ôl
desk-log-asked-claim-statements = delio â datganiadau
desk-log-asked-release-statements = gadael datganiadau i eraill
desk-log-asked-withdraw-asking = tynnu'n ôl yr hyn sy'n aros am fewngofnod arall
desk-log-asked-identify-screens = cael arddangosfeydd i ddweud pa un ydynt
desk-log-asked-redirect-display = rhoi allbwn arall i arddangosfa
desk-log-asked-adopt-rules = gosod rheolau sefydlog y siambr
desk-log-asked-unlock-seat = tynnu'r ddyfais oddi ar sedd
desk-log-asked-check-out = cofrestru bathodyn allan
desk-log-asked-tell-counts = rhoi cyfrif o'r bleidlais { $name }
desk-log-asked-tell-room = rhoi ystafell i mewn dros y ffôn yn y bleidlais { $name }
desk-log-asked-give-paper = rhoi papur pleidleisio yn y bleidlais { $name }
desk-log-asked-adjourn-poll = gohirio'r bleidlais { $name }
desk-log-asked-resume-poll = ailddechrau'r bleidlais { $name }
desk-log-asked-withdraw-voter-code = tynnu cod pleidleisiwr yn ôl
desk-log-asked-break-tie = cofnodi sut y penderfynwyd y cyfartaledd yn y bleidlais { $name }
desk-log-asked-prepare-breakout = paratoi grwpiau
desk-log-asked-start-breakout = dechrau'r grwpiau { $name }
desk-log-asked-extend-breakout = newid hyd cyfnod y grwpiau { $name }
desk-log-asked-next-phase = dechrau cyfnod nesaf y grwpiau { $name }
desk-log-asked-recall-breakout = galw'r ystafelloedd yn ôl o'r grwpiau { $name }
desk-log-asked-end-breakout = dod â'r grwpiau { $name } i ben
desk-log-asked-forget-drafts = dileu'r hyn a ysgrifennodd byrddau yn y grwpiau { $name }
desk-log-asked-run-the-show = rhedeg y sioe
desk-log-asked-other = gwneud { $text }
desk-log-cue-outcome = { $outcome ->
    [skipped] hepgorwyd
   *[failed] methodd
 }
desk-log-refused = { $count ->
    [one] Gofynnodd { $by } am: { $what }. Gwrthodwyd: { $why }
    [two] Gofynnodd { $by } am: { $what }. Gwrthodwyd (ddwywaith): { $why }
    [few] Gofynnodd { $by } am: { $what }. Gwrthodwyd ({ $count } gwaith): { $why }
    [many] Gofynnodd { $by } am: { $what }. Gwrthodwyd ({ $count } gwaith): { $why }
   *[other] Gofynnodd { $by } am: { $what }. Gwrthodwyd ({ $count } o weithiau): { $why }
 }
desk-log-parties-lost = { $count ->
    [one] Mae { $count } parti wedi colli ei gyswllt. Edrychwch ar y map cysylltiadau (Ctrl+2).
    [two] Mae { $count } barti wedi colli eu cyswllt ar unwaith. Edrychwch ar y map cysylltiadau (Ctrl+2).
   *[other] Mae { $count } o bartïon wedi colli eu cyswllt ar unwaith. Edrychwch ar y map cysylltiadau (Ctrl+2).
 }
desk-log-parties-back = { $count ->
    [one] Mae { $count } parti yn ôl.
    [two] Mae { $count } barti yn ôl.
   *[other] Mae { $count } o bartïon yn ôl.
 }
desk-log-room-signed-up = Mae “{ $name }” wedi cofrestru: mae'n aros yn Cofrestriadau (Ctrl+Shift+U).
desk-log-helped-by = { $by }: mae { $name } wedi cael help.
desk-log-helped = Mae { $name } wedi cael help, medd yr hwylusydd yno.
desk-log-poll-over = Caeodd { $name } ei hun: roedd yr amser ar ben. Cyhoeddwch hi.
desk-log-cue-not-done = Ni wnaed ciw, { $cue }: { $why }
desk-log-party-lost = Mae { $name } wedi colli ei gyswllt. Ffoniwch yr hwylusydd: mae'r rhif ar y cerdyn.
desk-log-party-back = Mae { $name } yn ôl.
desk-log-party-joined = Mae { $name } wedi ymuno.
desk-log-help-asked = Mae { $name } yn gofyn am help: { $text }
desk-log-help-answered = Atebodd { $by } { $name }: { $text }
desk-log-conduct-noted = Mae gan { $name } nodyn am ymddygiad, gan { $by }: ei gerdyn.
