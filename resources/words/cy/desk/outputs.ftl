desk-outputs-displays = Arddangosfeydd
desk-outputs-displays-count = Arddangosfeydd { $count }
desk-outputs-displays-tip = Arddangosfeydd y neuadd: pa un yw pa un, a beth mae pob un yn ei ddangos.
desk-outputs-identify = Adnabod y sgriniau
desk-outputs-identify-tip = Mae pob arddangosfa'n dangos am bum eiliad, yn fawr, pa un ydyw: mae'r gynulleidfa'n ei weld.
desk-outputs-no-display = Nid oes arddangosfa wedi adrodd. Agorwch un â: conference display.
desk-outputs-show-output = dangos: { $output }
desk-outputs-show-instead = { $display }: dangos { $output } yn lle hynny
desk-outputs-display = { $name } ({ $output })
desk-outputs-display-late = { $name } ({ $output }, ddim eto'r hyn sydd ar yr awyr)
desk-outputs-is-page = Tudalen mewn porwr: agorwch dudalen arall yno.
desk-outputs-outputs = Allbynnau
desk-outputs-take = TAKE yr hyn sydd yn y rhagolwg
desk-outputs-black-all = DU ar bob allbwn, neu ei godi
desk-outputs-back-before = BACK i'r olygfa flaenorol
desk-outputs-only = ar gyfer { $output } yn unig
desk-outputs-the-output = yr allbwn { $output }
desk-outputs-message = Neges ar gyfer y rhagolwg
desk-outputs-prepare = Paratoi
desk-outputs-prepare-menu = Paratoi …
desk-outputs-message-large = Mewn llythrennau mawr
desk-outputs-message-under = Oddi tano, os o gwbl
desk-outputs-page = Fel y mae'r parti cyntaf yn ei weld, o dudalen porwr: ei thestunau, ffigurau a lleoedd. Ar y dudalen yn unig y mae'r llun byw, y cod a'r hyn a atebodd ystafell ei hun.
desk-outputs-nothing-prepared = dim byd wedi'i baratoi
desk-outputs-black-over = DU dros { $scene }
desk-outputs-black = DU
desk-outputs-lift-all = CODI'r du
desk-outputs-black-one = Du: { $output }
desk-outputs-lift-one = Codi: { $output }
desk-outputs-lift = Codi'r du
desk-outputs-cannot-show = ni ellir ei ddangos
desk-outputs-prepared = wedi'i baratoi
desk-outputs-another-for = { $fault } Paratowch olygfa arall ar gyfer { $output } (Ctrl+K).
desk-outputs-nothing-for = Nid oes dim wedi'i baratoi ar gyfer { $output }. Paratowch olygfa (Ctrl+K), neu rhowch eitem wrth gefn.
desk-outputs-take-brings = Daw TAKE â: { $scene }
desk-outputs-no-change = Ni fyddai ei ragolwg yn newid dim.
desk-outputs-take-waits = Nid yw'r TAKE diwethaf wedi'i ateb eto.
desk-outputs-take-to = TAKE i { $outputs }
desk-outputs-take-to-many = TAKE i { $count } allbwn
desk-outputs-no-target = Nid oes targed wedi'i dicio.
desk-outputs-another = { $fault } Paratowch olygfa arall.
desk-outputs-nothing-new = Nid oes dim wedi'i baratoi nad yw ymlaen eisoes.
desk-outputs-no-before = Nid oedd golygfa ar yr awyr cyn hon.
desk-outputs-two-presses = { $what }. Mae angen pwyso ddwywaith.
desk-outputs-none-reported = Nid oes sgrin wedi adrodd: { $output }.
desk-outputs-none-reported-what = Nid oes sgrin wedi adrodd beth mae'n ei ddangos: { $output }.
desk-outputs-showing = Mae { $part } o { $count } sgrin yn ei ddangos.
desk-outputs-showing-not-yet = Mae { $part } o { $count } sgrin yn ei ddangos. Ddim eto: { $names }.
desk-outputs-all-show = Mae pob un o'r { $count } yn ei ddangos.
desk-outputs-more = { $count } arall
desk-outputs-lagging = Nid yw { $part } o { $whole } yn ei ddangos: { $names }
desk-outputs-lagging-yet = Nid yw { $part } o { $whole } yn ei ddangos eto
desk-outputs-targets = Targedau TAKE
desk-outputs-on-air = Ar yr awyr
desk-outputs-look-at = Allbynnau i edrych arnynt
desk-outputs-open = Beth sydd ar agor nawr
desk-outputs-open-now = AR AGOR NAWR
desk-outputs-open-nothing = DIM AR AGOR
desk-outputs-close-whose = Cau: { $whose ->
    [parties] ystafelloedd
    [chamber] siambr
   *[members] aelodau
 }
desk-outputs-whose-answers = { $whose ->
    [parties] YSTAFELLOEDD
    [chamber] SIAMBR
   *[members] AELODAU
 } { $part } o { $whole }
desk-outputs-question = “{ $question }”
desk-outputs-poll = pleidlais { $number } “{ $question }” { $part } o { $whole }
desk-outputs-poll-none = pleidlais { $number } “{ $question }” dim atebion
desk-outputs-black-on = DU { $outputs }
desk-outputs-lottery = { $rehearsal ->
    [yes] ymarfer y loteri
   *[no] loteri
 }: { $title }
desk-outputs-cue-in = ciw ymhen { $span }: { $cue }
desk-outputs-skip = Neidio
desk-outputs-back = Yn ôl
desk-outputs-prepare-message = neges …
desk-outputs-prepare-next = beth sy'n dod nesaf
desk-outputs-poll-void = Cyhoeddwyd y bleidlais yn ddirym ac nid yw'n cyfrif.
desk-outputs-not-published = Nid yw ei chanlyniad wedi'i gyhoeddi eto.
