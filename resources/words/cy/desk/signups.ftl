# Sign-ups: rooms that wait, what can be done about each, and how rooms come in.
desk-signups-show = Dangos yr ystafelloedd a gofrestrodd
desk-signups-down-words = Mae'r gwesteiwr yn darllen y rheswm, ac mae'n sefyll yn y cofnod: peidiwch ag enwi neb ynddo.
desk-signups-alert = Mae ystafell wedi cofrestru ac yn aros am gytundeb: Cofrestru (Ctrl+Shift+U).
desk-signups-down-heading = Gwrthod cofrestriad { $number }
desk-signups-down-done = Gwrthod
desk-signups-admitted-words = Mae'n barti ar unwaith, gyda chodau y mae ei westeiwr yn eu darllen ar ei dudalen. Nid oes ganddi ran mewn pleidlais sydd ar agor nawr.
desk-signups-ruled-words = Mae pwy bynnag sy'n aros nawr yn dal i aros. Gall pawb ddarllen y rheol, a phwy a dderbyniwyd trwyddi, yn y cofnod.
desk-signups-by-nod = Mae pob ystafell yn aros am gytundeb
desk-signups-by-count = Daw'r ystafelloedd cyntaf i mewn ar unwaith
desk-signups-by-none = Ni all ystafell gofrestru
desk-signups-admit-heading = Derbyn ystafell cofrestriad { $number }
desk-signups-admit-done = Derbyn
desk-signups-people-most = o bobl ar y mwyaf
desk-signups-holds = Lle i
desk-signups-rule-heading = Sut daw ystafelloedd sy'n cofrestru i mewn
desk-signups-rule-done = Gosod
desk-signups-rooms-all = ystafell i gyd
desk-signups-rule-name = Sut daw ystafelloedd i mewn
desk-signups-at-once = Cynifer ar unwaith
desk-signups-admit-label = Derbyn yr ystafell a ddewiswyd
desk-signups-down-label = Gwrthod yr ystafell a ddewiswyd
desk-signups-link-label = Gorffen dolen gwesteiwr yr ystafell a ddewiswyd
desk-signups-rule-label = Dweud sut y derbynnir ystafelloedd sy'n cofrestru
desk-signups-admit = Derbyn …
desk-signups-down = Gwrthod …
desk-signups-link = Gorffen y ddolen
desk-signups-rule = Sut y dônt i mewn …
desk-signups-empty-closed = Ni all ystafelloedd gofrestru. Mae “Sut y dônt i mewn …” yn agor y dudalen /signup iddynt: mae pob un yn aros yma am eich cytundeb, neu derbynnir y rhai cyntaf ar unwaith.
desk-signups-empty-nobody = Does dim ystafell wedi cofrestru eto. Gwnânt hynny ar y dudalen /signup, a safant yma ar unwaith.
desk-signups-empty-found = Nid oes cofrestriad â'r geiriau hyn. Gwagiwch y maes i weld pob un.
desk-signups-no-link = Dim cyswllt â'r gweinydd: nid yw'r ddesg hon yn clywed pa ystafelloedd sy'n cofrestru.
desk-signups-select = Dewiswch ystafell yn gyntaf.
desk-signups-waiting = { $number } yn aros
desk-signups-ruled-none = Ni all ystafelloedd gofrestru nawr.
desk-signups-ruled-nod = Mae pob ystafell yn aros am gytundeb.
desk-signups-ruled-done = Daeth { $count } ystafell i mewn ar unwaith; mae'r rhai nesaf yn aros am gytundeb.
desk-signups-ruled-next = Daw'r { $count } ystafell nesaf i mewn ar unwaith.
desk-signups-why-link = Nid yw dolen ei gwesteiwr yn agor dim mwyach.
desk-signups-why-withdrawn = Tynnodd ei gwesteiwr y cofrestriad yn ôl.
desk-signups-why-admitted = Mae'r ystafell i mewn: ar ei cherdyn dan Partïon y mae'r hyn y gellir ei newid.
desk-signups-why-down = Fe'i gwrthodwyd eisoes.
desk-signups-room-in = Ystafell yn { $area }
desk-signups-waits = YN AROS · { $area }, { $count ->
    [one] { $count } person
    [two] { $count } berson
    [few] { $count } pherson
   *[other] { $count } o bobl
 }
desk-signups-admitted = Derbyniwyd fel parti { $party } · { $area }
desk-signups-turned-down = Gwrthodwyd
desk-signups-withdrawn = Tynnwyd yn ôl gan ei gwesteiwr
desk-signups-state-reason = { $state }: { $reason }
desk-signups-host = Gwesteiwr: { $host }, { $telephone }
desk-signups-has = Mae yno: { $access }
desk-signups-no-access = Does dim sôn am fynediad
desk-signups-languages = Ieithoedd: { $languages }
desk-signups-note = “{ $note }”
desk-signups-access = { $way ->
    [step_free] mynediad heb risiau
    [toilet] toiled hygyrch
    [loop] dolen glywed
    [sign] iaith arwyddion
    [quiet] ystafell dawel
   *[parking] parcio wrth y drws
 }
desk-signups-list = Ystafelloedd a gofrestrodd
desk-signups-search = Chwilio enw, gwesteiwr, ffôn, lle
desk-signups-search-name = Chwilio cofrestriadau
