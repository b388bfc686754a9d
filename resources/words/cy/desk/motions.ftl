# Motions: their votes in order, amendments, clauses, and the forms.
desk-motions-show = Dangos y cynigion
desk-motions-show-beside = Dangos geiriau cynt ac wedyn ochr yn ochr, neu beidio
# What can be done, as the palette says it.
desk-motions-act-put = Rhoi'r gwelliant nesaf i bleidlais
desk-motions-act-bloc = Rhoi'r hyn a ddewiswyd i un bleidlais
desk-motions-act-whole = Rhoi'r cynnig cyfan i bleidlais
desk-motions-act-screens = Paratoi'r hyn a ddewiswyd ar gyfer y sgriniau
desk-motions-act-page = Paratoi'r rhan nesaf o'r hyn sydd yn y neuadd
desk-motions-act-up = Symud y bleidlais a ddewiswyd i fyny
desk-motions-act-down = Symud y bleidlais a ddewiswyd i lawr
desk-motions-act-rule = Mynd yn ôl i drefn y rheol
desk-motions-act-withdraw = Tynnu'r gwelliant a ddewiswyd yn ôl
desk-motions-act-back = Anfon y cymal a ddewiswyd yn ôl
desk-motions-act-reading = Dechrau darlleniad nesaf y cynnig
desk-motions-act-table = Cyflwyno cynnig o ffeil Markdown
desk-motions-act-lines = Cyflwyno gwelliannau o dabl
# The buttons.
desk-motions-button-put = Rhoi'r nesaf i bleidlais
desk-motions-button-bloc = Rhoi'r dewis …
desk-motions-button-screens = I'r sgriniau
desk-motions-button-page = Rhan nesaf
desk-motions-button-up = I fyny
desk-motions-button-down = I lawr
desk-motions-button-rule = Yn ôl y rheol
desk-motions-button-amend = Gwelliant …
desk-motions-button-withdraw = Tynnu'n ôl …
desk-motions-button-back = Anfon yn ôl …
desk-motions-button-table = Cyflwyno …
desk-motions-button-lines = Mewnforio …
desk-motions-button-whole = Y cyfan
desk-motions-button-reading = Darlleniad nesaf
desk-motions-again-put = Pwyswch eto: paratoi'r bleidlais
# What of a motion is listed.
desk-motions-listed = Beth ohono a restrir
desk-motions-kind = Yn ôl pa reol sefydlog y penderfynir pleidlais
desk-motions-list = Pleidleisiau, gwelliannau neu gymalau
desk-motions-part-votes = Pleidleisiau mewn trefn
desk-motions-part-amendments = Pob gwelliant
desk-motions-part-clauses = Cymalau
desk-motions-part-text = Testun hyd yn hyn
# The motion as it stands.
desk-motions-empty = Ni chyflwynwyd cynnig. Cyflwynwch destun mewn Markdown: daw ei baragraffau rhifedig yn gymalau, i'w diwygio a phleidleisio arnynt fesul un.
desk-motions-closed = Mae'r siambr wedi penderfynu ar y cynnig hwn. Dechreuwch ail ddarlleniad i'w newid.
desk-motions-verdict = { $verdict ->
    [adopted] MABWYSIADWYD
   *[rejected] GWRTHODWYD
 }
desk-motions-adopted-by = Mabwysiadwyd yn narlleniad { $reading } drwy'r bleidlais { $poll }: { $digest }
desk-motions-no-votes = Nid oes pleidlais ar welliant ar ôl. Gellir rhoi'r cynnig cyfan i bleidlais.
# Marks at the left of a line, as short as they can be.
desk-motions-mark = { $state ->
    [put] NAWR
    [next] NESAF
    [adopted] MABWYS.
    [rejected] GWRTHOD
    [fallen] SYRTHIO
   *[withdrawn] YN ÔL
 }
desk-motions-clause-mark = { $state ->
    [back] YN ÔL
    [gone] DILËWYD
    [new] NEWYDD
    [moved] SYMUDWYD
   *[changed] NEWIDIWYD
 }
# What an amendment does, in few words.
desk-motions-does-replace = { $passage } → { $words }
desk-motions-does-replace-all = newid y cyfan am { $words }
desk-motions-does-strike = dileu { $passage }
desk-motions-does-insert = rhoi { $words } i mewn
desk-motions-does-move = symud { $passage } ar ôl { $after }
desk-motions-does-move-front = symud { $passage } i'r blaen
desk-motions-does-move-clause = symud ar ôl { $after }
desk-motions-does-move-clause-front = symud i'r blaen
# What is said of the line that is selected.
desk-motions-clause = Cymal { $number }
desk-motions-amendment = Gwelliant { $names }
desk-motions-amendment-by = Gwelliant { $names }, { $author }
desk-motions-sent-back = Anfonwyd yn ôl: { $reason }
desk-motions-put-by = Rhoddwyd i bleidlais: pleidlais { $poll }.
desk-motions-changes = Beth mae'n ei newid
desk-motions-said-struck = { "[" }dilëwyd: { $words }]
desk-motions-said-new = { "[" }newydd: { $words }]
# Why something cannot be done now.
desk-motions-why-reading = Nid oes dim wedi'i benderfynu na'i anfon yn ôl eto.
desk-motions-why-no-rules = Nid oes rheolau sefydlog sy'n dweud beth sydd ei angen ar bleidlais. Mewnforiwch nhw yn gyntaf.
desk-motions-why-no-amendment = Nid oes gwelliant ar ôl i'w roi i bleidlais.
desk-motions-why-by-rule = Trefn y rheol yw hi.
desk-motions-why-vote-first = Yn gyntaf pleidleisiwch ar { $names }, neu cael eu tynnu'n ôl.
desk-motions-no-page = Nid oes rhan arall i'r hyn sydd yn y neuadd.
desk-motions-select-line = Dewiswch linell o'r rhestr yn gyntaf.
desk-motions-select-clause = Dewiswch gymal yn gyntaf: rhestrwch y cymalau.
desk-motions-select-amendment = Dewiswch welliant yn gyntaf.
# Putting to the vote.
desk-motions-upcoming = Nesaf: { $count ->
    [zero] gwelliannau
    [one] gwelliant
    [two] gwelliannau
    [few] gwelliannau
    [many] gwelliannau
   *[other] gwelliannau
 } { $names }
desk-motions-put = Rhoi { $count ->
    [zero] gwelliannau
    [one] gwelliant
    [two] gwelliannau
    [few] gwelliannau
    [many] gwelliannau
   *[other] gwelliannau
 } { $names } i bleidlais
desk-motions-put-ask = Rhoi { $count ->
    [zero] gwelliannau
    [one] gwelliant
    [two] gwelliannau
    [few] gwelliannau
    [many] gwelliannau
   *[other] gwelliannau
 } { $names } i bleidlais?
desk-motions-put-one-ask = Rhoi { $count ->
    [zero] gwelliannau
    [one] gwelliant
    [two] gwelliannau
    [few] gwelliannau
    [many] gwelliannau
   *[other] gwelliannau
 } { $names } i un bleidlais?
desk-motions-put-clauses-ask = Rhoi { $count ->
    [zero] cymalau
    [one] cymal
    [two] cymalau
    [few] cymalau
    [many] cymalau
   *[other] cymalau
 } { $names }, fel y'u diwygiwyd, i bleidlais?
desk-motions-left-out = Wedi'u gadael allan, am fod eraill yn eu hatal neu eu hangen yn gyntaf: { $names }.
desk-motions-nothing-together = Ni ellir rhoi dim i un bleidlais.
desk-motions-together = Un bleidlais sy'n penderfynu ar bob un: fe'u mabwysiedir gyda'i gilydd, neu fe'u gwrthodir gyda'i gilydd.
desk-motions-decided-by = Penderfynir yn ôl: { $rule }.
desk-motions-put-go = Paratoi'r bleidlais
desk-motions-withdraw-ask = Tynnu gwelliant { $amendment } yn ôl?
desk-motions-withdraw-says = Tynnir y rhai arno yn ôl gydag ef.
desk-motions-withdraw-go = Tynnu'n ôl
desk-motions-back-ask = Anfon { $clause } yn ôl?
desk-motions-back-says = Nid yw yn nhestun y darlleniad hwn, ac mae gwelliannau iddo'n syrthio.
desk-motions-back-go = Anfon yn ôl
# The form of an amendment.
desk-motions-amend-ask = Cynnig gwelliant: { $motion }
desk-motions-amend-go = Cynnig
desk-motions-kind-replace = Newid darn, neu gymal cyfan
desk-motions-kind-insert = Rhoi geiriau i mewn, neu gymal newydd
desk-motions-kind-delete = Dileu darn, neu gymal cyfan
desk-motions-kind-move = Symud darn, neu gymal cyfan
desk-motions-says-replace = Heb ddarn, newidir y cymal cyfan, gyda phopeth sydd ynddo.
desk-motions-says-insert = Gyda darn, daw'r geiriau ar ei ôl yn y cymal hwnnw; hebddo maent yn gymal newydd ar ôl yr un a enwir, neu, lle nad enwir ond cymal, y cyntaf ynddo.
desk-motions-says-delete = Heb ddarn, dilëir y cymal cyfan, gyda phopeth sydd ynddo.
desk-motions-says-move = Daw'r cymal ar ôl yr un a enwir; os nad enwir un, hwn yw'r cyntaf lle mae.
desk-motions-there-once = mae yno unwaith
desk-motions-number = Rhif
desk-motions-clause-field = Cymal
desk-motions-passage = Darn, air am air
desk-motions-occurrence = Pa un ohonynt
desk-motions-after-words = Ar ôl y geiriau hyn
desk-motions-on = Ar welliant
desk-motions-author = Awdur
desk-motions-explained = Beth mae hynny'n ei olygu
# Texts and tables from files.
desk-motions-table-ask = Cyflwyno { $file }
desk-motions-table-go = Cyflwyno
desk-motions-title-of-text = Teitl y testun, os nad oes dim yma
desk-motions-choose-file = Dewis ffeil
desk-motions-files-texts = Testunau
desk-motions-files-tables = Tablau
desk-motions-files-all = Pob un
desk-motions-file-large = Mae { $file } yn fwy na 4 MiB: nid testun i bleidleisio arno yw hwnnw.
desk-motions-file-not-utf = Nid yw { $file } wedi'i ysgrifennu mewn UTF-8. Cadwch ef fel UTF-8 a dewiswch ef eto.
desk-motions-file-unread = Ni ellid darllen { $file }: { $reason }.
desk-motions-tabled = Cyflwynwyd y cynnig: { $count ->
    [zero] { $count } cymal
    [one] { $count } cymal
    [two] { $count } gymal
    [few] { $count } chymal
    [many] { $count } chymal
   *[other] { $count } cymal
 }.
desk-motions-handed-in = Cyflwynwyd { $count ->
    [zero] { $count } gwelliant
    [one] { $count } gwelliant
    [two] { $count } welliant
    [few] { $count } gwelliant
    [many] { $count } gwelliant
   *[other] { $count } o welliannau
 }.
desk-motions-no-answer = Nid atebodd y gweinydd. Dewiswch y ffeil eto.
