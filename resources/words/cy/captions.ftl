# What is said in the hall, in words: on screens and phones, and the page of those who write it.
captions-called = Capsiynau
captions-part = Capsiynau
captions-language = Iaith y capsiynau
captions-waiting = Mae’r capsiynau ymlaen. Dônt cyn gynted ag y bydd rhywun yn siarad.
captions-said = Yr hyn a ddywedwyd
captions-search-for = Geiriau, neu rai yn olynol
captions-search = Chwilio
captions-found = { $count ->
    [one] { $count } llinell, y ddiweddaraf yn gyntaf
   *[other] { $count } llinell, y ddiweddaraf yn gyntaf
 }
captioner-title = Ysgrifennu capsiynau
captioner-explained = Darllenir yr hyn a ysgrifennwch yma ar sgriniau pob ystafell sydd am gael capsiynau yn eich iaith. Mae angen eich cod eich hun, a roddir gan y ddesg.
captioner-code = Eich cod
captioner-out = Gadael y bwth
captioner-room =
    .aria-label = Yr hyn mae’r ystafelloedd yn ei weld
captioner-line = Y llinell rydych yn ei hysgrifennu
captioner-send = Anfon
captioner-by-pause = Anfon y llinell ar ei phen ei hun pan fyddaf yn oedi
captioner-late = Rwy’n clywed y neuadd yn hwyr o hyn o eiliadau
captioner-keys = Mae Enter yn anfon y llinell. Mae saeth i fyny yn newid yr un olaf. Mae Ctrl+Enter yn cymryd y tro ac yn anfon. Mae Page down yn anfon llinell nesaf y testun parod.
captioner-sent = Yr hyn a anfonwyd
captioner-words = Enwau a ffurfiau byr
captioner-words-hint = Teipiwch y ffurf fer a bwlch: ysgrifennir y ffurf hir yn ei lle. Mae pawb sy’n ysgrifennu’r iaith hon yn eu rhannu.
captioner-short = Byr
captioner-long = Hir
captioner-keep = Cadw
captioner-script = Testun parod
captioner-script-hint = Gludwch araith neu gân, un capsiwn i bob llinell. Mae Page down, neu gliciwr cyflwynydd, yn anfon y llinell nesaf; pwyswch linell i fynd ymlaen oddi yno.
captioner-script-file = O ffeil
captioner-script-next = Anfon y llinell nesaf
captioner-long-of = Yr hyn mae { $short } yn ei olygu
captioner-remove-of = Dileu: { $text }
captioner-remove = Dileu
captioner-lost = { $reason } { $count ->
    [one] Mae { $count } llinell yn aros ar y ddyfais hon ac yn mynd ar ei phen ei hun.
   *[other] Mae { $count } llinell yn aros ar y ddyfais hon ac yn mynd ar eu pen eu hunain.
 }
captioner-not-kept = Mae’r ystafelloedd yn gweld eich llinellau, ond ni all y gweinydd eu storio ar hyn o bryd: efallai fod ei ddisg yn llawn. Dywedwch wrth y ddesg.
captioner-who = { $name }, { $language }
captioner-readers = { $count ->
    [one] Mae { $count } sgrin yn darllen yr iaith hon
   *[other] Mae { $count } sgrin yn darllen yr iaith hon
 }
captioner-not-yours = Tro { $name } yw hi. Pwyswch Ctrl+Enter i gymryd drosodd.
captioner-yours = Eich tro chi: mae’r ystafelloedd yn darllen yr hyn a anfonwch.
captioner-of = Tro { $name } yw hi.
captioner-take = Cymryd drosodd
captioner-hand = Trosglwyddo i { $name }
captioner-waits = yn aros
captioner-change-of = Newid: { $text }
captioner-change = Newid
