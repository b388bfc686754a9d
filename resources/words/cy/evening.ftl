# The evening of a room, for who runs it: what to say and do, the checklist, who hosts. Several sentences stand one a line.
evening-title = Y noson
evening-get-ready = Paratoi
evening-is-now = Nawr
evening-is-next = Nesaf
evening-later-on = Yn hwyrach heno
evening-print = Argraffu'r poster, taflenni'r byrddau a'r sgript hon
evening-welcome = Croesawch bobl wrth y drws, a dangoswch iddynt y cod o dan Gwahodd.
evening-until = Nawr, tan tua { $time } · { $kind }
evening-what-say = Beth i'w ddweud
evening-what-do = Beth i'w wneud
evening-nothing-more = Does dim arall wedi'i gynllunio heno.
evening-next-at = Nesaf, { $when } · { $kind }
evening-at = am { $time }
evening-about-planned = tua { $time } (bwriadwyd { $planned })
evening-in-moment = mewn eiliad
evening-doors = Cyn agor y drysau
evening-doors-state = Cyn agor y drysau: { $state }
evening-same-ticks = Mae pawb sy'n rhedeg yr ystafell hon yn gweld yr un ticiau.
evening-ticked = { $name }, { $time }
evening-checked-all = Mae popeth wedi'i wneud. Gallwch agor y drysau.
evening-checked = Gwnaed { $done } o { $count }
evening-late-by = Mae'r rhaglen yn rhedeg { $count } munud yn hwyr. Mae pob amser yma yn dilyn hynny.
evening-ahead-by = Mae'r rhaglen { $count } munud ar y blaen i'r cynllun. Mae pob amser yma yn dilyn hynny.
evening-soon-moment = Mewn eiliad: { $title }
evening-soon-in = Mewn { $count } munud: { $title }
evening-phones-nobody = { $phones }, ac nid oes neb wedi'i gofrestru: ni all unrhyw bleidlais o'r ystafell hon gyfrif. Cofrestrwch bobl.
evening-phones-many = { $phones }, a { $people } wedi'u cofrestru: gwrthodir rhai ffonau. Cyfrwch yr ystafell eto.
evening-you = chi
evening-phone = ffôn { $letters }
evening-alone = Chi yn unig sydd â'r dudalen hon ar agor. Gall ail berson ei hagor gyda'r un cod.
evening-together = Rydych yn rhedeg yr ystafell hon gyda { $names }.
evening-headcount-you = Cofrestroch { $people } am { $time }.
evening-headcount-by = Cofrestrodd { $name } { $people } am { $time }.
evening-hands-you = Rhoddoch { $hands } i mewn am { $time }.
evening-hands-by = Rhoddodd { $name } { $hands } i mewn am { $time }.
evening-button-you = Pwysoch y botwm dros yr ystafell am { $time }.
evening-button-by = Pwysodd { $name } y botwm dros yr ystafell am { $time }.
evening-who-runs = Pwy sy'n rhedeg yr ystafell hon
evening-say-who = Dweud pwy ydw i
evening-your-name = Eich enw, i'r lleill sy'n rhedeg yr ystafell hon
evening-check-screen = Mae'r sgrin fawr yn dangos enw'r ystafell hon a llun.
evening-check-sound = Gellir clywed y sain yn y rhes olaf.
evening-check-awake = Mae cwsg ac arbedwr sgrin y sgrin fawr wedi'u diffodd, ac mae hi ar y prif gyflenwad trydan.
evening-check-wifi = Mae ffôn nad yw'n eiddo i mi wedi ymuno â'r cod, ar Wi-Fi'r lle hwn.
evening-check-posters = Mae'r poster â'r cod wrth y drws ac yn y cefn.
evening-check-tables = Byrddau i bedwar hyd wyth o bobl yr un, gyda thaflen ar bob un.
evening-check-access = Ffordd heb risiau at y drws, at sedd ac at doiled, a sedd ger y sgrin i'r sawl sy'n gweld neu'n clywed yn wael.
evening-check-exits = Mae'r allanfeydd yn glir, a gwn ble i gwrdd y tu allan.
evening-check-conduct = Rwyf wedi darllen y rheolau ymddygiad, ac wedi enwi pwy gaiff ofyn i rywun adael.
evening-check-helper = Mae gan ail berson y dudalen hon ar agor ar ei ffôn.
evening-check-paper = Papur a phinnau ysgrifennu, i bobl heb ffôn ac ar gyfer pan fydd y cysylltiad wedi mynd.
evening-check-water = Dŵr, a rhywbeth i'w fwyta wedyn.
evening-ceremony = Seremoni
evening-ceremony-say =
    Croeso, bawb.
    Heno mae ystafelloedd ledled y wlad yn cwrdd ar yr un pryd, ac rydym yn un ohonynt.
    Dewch o hyd i sedd lle gallwch weld y sgrin.
evening-ceremony-do =
    Trowch y sain i fyny a'r goleuadau i lawr ychydig.
    Cadwch un person wrth y drws i'r rhai sy'n dod yn hwyr.
    Cofrestrwch bawb sydd yma.
evening-ceremony-before =
    Mae'r sgrin yn dangos y llun, a gellir clywed y sain yn y cefn.
    Mae pawb yn gwybod ble i ddod i mewn, a ble mae'r toiledau.
evening-speech = Araith
evening-speech-say =
    Nawr rydym yn gwrando ar araith.
    Nodwch un peth yr ydych am siarad amdano wrth eich bwrdd.
    Wedyn mae amser i bawb siarad.
evening-speech-do =
    Trowch y sain i fyny.
    Gadewch i'r rhai hwyr ddod i mewn yn dawel, a chyfrwch nhw.
    Os yw'r llun yn sefyll yn stond, cadwch y sain, a galwch am help.
evening-speech-before =
    Gofynnwch i bobl ddod yn ôl i'w seddi.
    Gofalwch y gall pawb ddarllen y sgrin.
evening-witness = Tyst
evening-witness-say =
    Nawr mae rhywun yn dweud wrthym am yr hyn y mae wedi byw drwyddo.
    Nid ydym yn ei recordio, ac nid ydym yn ei farnu.
    Os yw'n ormod i chi, ewch allan: bydd rhywun yn mynd gyda chi.
evening-witness-do =
    Trowch y sain i fyny, a stopiwch y bar a'r gegin.
    Edrychwch o amgylch yr ystafell am rywun y gall fod angen cwmni arno.
    Rhowch eiliad o dawelwch pan ddaw i ben.
evening-witness-before =
    Gofynnwch i un person ofalu am y sawl sy'n mynd allan.
    Gwnewch yr ystafell yn dawel.
evening-deliberation = Yn y siambr
evening-deliberation-say =
    Mae'r aelodau a ddewiswyd trwy goelbren nawr yn trafod y cwestiwn ymysg ei gilydd.
    Dilynwch y rhesymau, nid dim ond pwy sydd o'i blaid.
    Daw ein tro: mae'r hyn a ddywedwn yn mynd i'r siambr.
evening-deliberation-do =
    Darllenwch y cwestiwn yn uchel os na all pobl yn y cefn ei ddarllen.
    Gadewch i bob bwrdd nodi beth mae am ei ychwanegu.
evening-deliberation-before =
    Darllenwch y cwestiwn yn uchel unwaith.
    Gofalwch fod gan bob bwrdd rywbeth i ysgrifennu ag ef.
evening-breakout = Wrth y byrddau
evening-breakout-say =
    Nawr rydym yn siarad wrth ein byrddau, mewn grwpiau bach o bedwar hyd wyth.
    Mae gan bawb yr un amser, a chaiff y sawl a fynno basio.
    Gwrandewch, os gwelwch yn dda, nes bydd y llall wedi gorffen.
evening-breakout-do =
    Dewch â'r rhai sy'n eistedd ar eu pen eu hunain at ei gilydd, a rhannwch fyrddau o fwy nag wyth.
    Trowch y sain i lawr, a gadewch y sgrin ymlaen: mae'n dangos yr amser.
    Ddwy funud cyn y diwedd ewch o gwmpas unwaith, a gofynnwch i'r byrddau gytuno ar beth i'w ddweud.
evening-breakout-before =
    Gwthiwch fyrddau at ei gilydd i bedwar hyd wyth o bobl yr un.
    Gosodwch y daflen ar bob bwrdd.
    Gofynnwch i un person wrth bob bwrdd gadw llygad ar yr amser.
evening-vote = Pleidlais
evening-vote-say =
    Nawr mae pawb yn ateb y cwestiwn, pob un drosto'i hun.
    Gallwch ei wneud ar eich ffôn eich hun, neu drwy godi llaw yma.
    Gallwch newid eich meddwl nes bydd yn cau.
evening-vote-do =
    Cofrestrwch bawb sydd yma cyn iddi agor.
    Darllenwch y cwestiwn a phob ateb yn uchel.
    Cyfrwch ddwylo'r rhai heb ffôn, ddwywaith os yw'n agos.
evening-vote-before =
    Cofrestrwch faint o bobl sydd yma nawr.
    Gofynnwch pwy sydd heb ffôn: byddant yn codi llaw, neu'n defnyddio eich un chi.
    Dangoswch y cod eto i'r rhai a ddaeth yn hwyr.
evening-break = Egwyl
evening-break-say =
    Nawr mae egwyl.
    Siaradwch â rhywun nad oeddech yn ei adnabod cyn heno.
    Byddaf yn eich galw'n ôl ddwy funud cyn mynd ymlaen.
evening-break-do =
    Agorwch ffenestr.
    Edrychwch pwy sydd heb siarad eto, a gofynnwch sut maen nhw.
    Galwch bobl yn ôl ddwy funud cyn mynd ymlaen.
evening-break-before =
    Cadwch ddŵr yn barod.
    Gofalwch fod y ffordd allan yn glir.
evening-performance = Perfformiad
evening-performance-say =
    Nawr mae rhywbeth i'w fwynhau.
    Gallwch gyd-ganu, neu godi ac ymestyn.
    Mae'r rhaglen yn mynd ymlaen yn syth wedyn.
evening-performance-do =
    Trowch y sain i fyny.
    Defnyddiwch yr amser i gyfrif pwy sydd yma.
evening-performance-before = Gofalwch y gellir clywed y sain yn y cefn.
evening-notice = Hysbysiad
evening-notice-say =
    Mae rhywbeth y mae angen i bawb ei wybod.
    Gwrandewch am eiliad, os gwelwch yn dda.
    Gofynnwch i mi wedyn os nad yw rhywbeth yn glir.
evening-notice-do =
    Trowch y sain i fyny.
    Ailadroddwch ef i'r rhai na chlywodd.
evening-notice-before = Gwnewch yr ystafell yn dawel.
