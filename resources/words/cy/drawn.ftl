# Whether somebody was drawn by lot, as their own device works it out.
drawn-page = A gawsoch eich dewis?
drawn-explained = Mae eich dyfais eich hun yn ei gyfrifo o'r hyn a gyhoeddwyd. Mae eich id a'ch cod yn aros arni.
drawn-id = Eich id
drawn-code = Eich cod eich hun
drawn-code-hint = Cawsoch y ddau gyda'ch gwahoddiad. Mae gan y cod 32 o lythrennau a rhifau.
drawn-lottery = Pa goelbren
drawn-go = Edrych
drawn-asks = Mae'r dudalen hon yn gofyn i'r gweinydd am brawf un ffugenw, y mae'r ddyfais hon yn ei wneud o'ch id a'ch cod. Felly mae'r gweinydd yn gweld bod rhywun yn gofyn am y ffugenw hwnnw; nid anfonir eich id na'ch cod.
drawn-experts-hint = Ffugenw: SHA-256 o "conference/sortition/person/1", eich cod a'ch id, pob un â beit sero ar ei ôl. Cronfa: llinellau pool.csv fel coeden RFC 9162, adran 2.1. Ymrwymiad: SHA-256 o'i JSON, enwau mewn trefn, dim bylchau. Daeth y dudalen hon o'r un gweinydd â'r ffeiliau: er mwyn peidio ag ymddiried yn neb, nôl y ffeiliau a'u gwirio â "conference sortition verify" ar eich cyfrifiadur eich hun.
drawn-script = Mae angen JavaScript ar y dudalen hon: eich dyfais eich hun sy'n edrych. Caniatewch ef ar gyfer y cyfeiriad hwn.
drawn-id-missing = Teipiwch eich id fel y cawsoch ef.
drawn-code-wrong = Mae gan god 32 o lythrennau a rhifau, 0 i 9 ac a i f. Copïwch ef eto.
drawn-lottery-missing = Teipiwch enw'r coelbren.
drawn-looking = Yn edrych
drawn-unknown = Ni ellid edrych amdano
drawn-unknown-why = { $reason } Nid yw hyn yn dweud dim amdanoch chi. Yna pwyswch Edrych eto.
# What was found, with what to do.
drawn-no-lottery = Nid oes coelbren o'r fath
drawn-no-lottery-why = Nid oes dim wedi'i gyhoeddi o dan yr enw hwn eto. Gwiriwch yr enw, neu dewch yn ôl pan gaiff ei gyhoeddi.
drawn-not-in-pool = Nid ydych yng nghronfa'r coelbren hwn
drawn-not-in-pool-why = Gyda'r id a'r cod hwn ni ellid dewis neb. Yn gyntaf gwiriwch fod y ddau wedi'u teipio fel y cawsoch nhw. Os ydynt yn iawn, gofynnwch i'r bobl wrth ddesg y gynhadledd. Nid yw'r sawl sydd â sedd eisoes mewn unrhyw gronfa.
drawn-not-yet = Ni thynnwyd y coelbren eto
drawn-not-yet-why = Rydych yn y gronfa: un o { $size } o bobl y gellir eu dewis. Nid oes tynnu sy'n cyfrif wedi'i gyhoeddi hyd yn hyn: dewch yn ôl pan fydd y digidau wedi disgyn.
drawn-yes = Cawsoch eich dewis
drawn-yes-why = Mae gennych sedd yn y siambr. Cadwch eich id a'ch cod, a gofynnwch i'r bobl wrth ddesg y gynhadledd beth sydd nesaf.
drawn-no = Ni chawsoch eich dewis y tro hwn
drawn-no-why = Roeddech yn y gronfa, un o { $size } o bobl, a disgynnodd y coelbren ar eraill.
drawn-misfit = Nid yw'r prawf yn cyd-fynd
drawn-misfit-why = { $reason } Tynnwch lun o'r dudalen hon a'i ddangos i'r bobl wrth ddesg y gynhadledd, ac i eraill.
# What was checked, a step each: its name, and what was found.
drawn-in-pool = Rydych yn y gronfa
drawn-in-pool-not = Nid oes llinell â'ch ffugenw yn y gronfa.
drawn-in-pool-other = Anfonodd y gweinydd linell rhywun arall.
drawn-in-pool-computed = O'ch llinell a { $others } o ffigurau eraill cyfrifodd y ddyfais hon wreiddyn y gronfa a bennwyd ymlaen llaw.
drawn-in-pool-misfit = Nid yw eich llinell yn arwain at wreiddyn y gronfa a bennwyd ymlaen llaw.
drawn-who = Pwy a ddewiswyd
drawn-who-looked = Chwiliodd y ddyfais hon am eich ffugenw ymhlith y { $count } a ddewiswyd.
drawn-fixed = Yr hyn a bennwyd ymlaen llaw
drawn-fixed-misfit = Nid yw'r hyn a gyhoeddwyd fel wedi'i bennu ymlaen llaw'n rhoi'r ffigur y cyhoeddwyd ef odano.
drawn-fixed-other = Gwelodd y ddyfais hon ymrwymiad arall ar olygfa'r coelbren hwn.
drawn-fixed-seen = Fe'i cyhoeddwyd o dan y ffigur { $figure }. Dyna'r ffigur a welodd y ddyfais hon cyn y tynnu.
drawn-fixed-compare = Fe'i cyhoeddwyd o dan y ffigur { $figure }. Cymharwch ef â'r un ar y sgriniau, neu yn y gofrestr.
# For experts: what the figures are.
drawn-figure-pseudonym = Eich ffugenw
drawn-figure-commitment = Ymrwymiad
drawn-figure-root = Gwreiddyn y gronfa
drawn-figure-line = Eich llinell
