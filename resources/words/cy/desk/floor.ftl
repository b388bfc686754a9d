# The floor: the list of speakers, its buttons and its forms.
desk-floor-show = Dangos y rhestr siaradwyr
# What can be done, as the palette says it.
desk-floor-act-next = Galw'r siaradwr nesaf
desk-floor-act-end = Gorffen yr araith
desk-floor-act-open = Agor rhestr siaradwyr
desk-floor-act-add = Rhoi sedd ar y rhestr siaradwyr
desk-floor-act-close = Cau'r rhestr siaradwyr
desk-floor-act-draw = Rhoi gwerth cyhoeddus rhestr a dynnir drwy goelbren
desk-floor-act-over = Dod â'r rhestr siaradwyr i ben
desk-floor-act-call = Galw'r siaradwr a ddewiswyd
desk-floor-act-strike = Dileu'r siaradwr a ddewiswyd o'r rhestr
# The buttons.
desk-floor-next = Nesaf: { $name }
desk-floor-next-nobody = Nesaf
desk-floor-again-call = Pwyswch eto i alw
desk-floor-button-end = Gorffen araith
desk-floor-button-call = Galw …
desk-floor-button-strike = Dileu …
desk-floor-button-add = Ychwanegu …
desk-floor-button-close = Cau'r rhestr
desk-floor-button-draw = Tynnu …
desk-floor-button-over = Gorffen y rhestr …
desk-floor-button-open = Agor rhestr …
# The list.
desk-floor-waits = Siaradwyr sy'n aros
desk-floor-used = Amser a ddefnyddiwyd
desk-floor-used-by = { $name } { $time }
desk-floor-state = { $state ->
    [open] AR AGOR
   *[closed] AR GAU
 }
desk-floor-waiting = # yn aros
desk-floor-each = { $span } yr un
desk-floor-out-of-order = Allan o drefn: { $reason }
desk-floor-clock = { $state ->
    [left] AR ÔL
    [over] DROSODD
    [paused] SAIB
   *[none] DIM CLOC
 }
desk-floor-time = { $time } { $word }
desk-floor-place = { $state ->
    [next] NESAF
    [room] YSTAF.
   *[away] ALLAN
 }
desk-floor-kind = { $kind ->
    [for] o blaid
    [against] yn erbyn
    [question] cwestiwn
   *[order] pwynt o drefn
 }
desk-floor-kind-about = { $kind }: { $about }
# Why something cannot be done now.
desk-floor-empty = Nid oes rhestr siaradwyr ar agor. Agorwch un am yr eitem ar yr awyr, neu â'i theitl ei hun.
desk-floor-nobody-waits = Nid oes neb yn aros ar y rhestr hon.
desk-floor-not-drawn = Tynnir y rhestr drwy goelbren: caewch hi, yna rhowch y gwerth cyhoeddus.
desk-floor-select-first = Dewiswch rywun ar y rhestr yn gyntaf.
desk-floor-closed-already = Mae'r rhestr ar gau eisoes.
desk-floor-not-by-lot = Ni thynnir y rhestr hon drwy goelbren: mae rheol arall ganddi.
desk-floor-was-drawn = Fe'i tynnwyd drwy “{ $value }”.
desk-floor-close-first = Caewch y rhestr yn gyntaf.
# The forms.
desk-floor-about-placeholder = Am beth maen nhw'n siarad
desk-floor-rule-first-come = Y cyntaf i'r felin
desk-floor-rule-alternating = O blaid ac yn erbyn bob yn ail
desk-floor-rule-unheard = Y sawl sydd heb siarad yn gyntaf
desk-floor-rule-groups = Fesul grŵp: y lleiaf o amser yn gyntaf
desk-floor-rule-lot = Drwy goelbren, â gwerth cyhoeddus
desk-floor-open-go = Agor
desk-floor-minutes-suffix = mun
desk-floor-seconds-suffix = eil
desk-floor-groups-placeholder = Sedd a grŵp, un i bob llinell: 12, Gogledd
desk-floor-about = Am
desk-floor-rule = Rheol
desk-floor-each-speaks = Pob un yn siarad
desk-floor-groups = Grwpiau
desk-floor-each-minutes = Munudau i bob un
desk-floor-each-seconds = Eiliadau i bob un
desk-floor-groups-bad = Rhaid i bob llinell o'r grwpiau gael sedd, coma a grŵp.
desk-floor-add = Rhoi sedd ar y rhestr
desk-floor-add-go = Ychwanegu
desk-floor-seat = Sedd
desk-floor-for-what = Ar gyfer beth
desk-floor-call-ask = Galw { $name } allan o drefn?
desk-floor-call-go = Galw
desk-floor-strike-ask = Dileu { $name } o'r rhestr?
desk-floor-strike-go = Dileu
desk-floor-rule-of = Rheol y rhestr hon: { $rule }
desk-floor-draw-list = Tynnu'r rhestr
desk-floor-value-once = Mae'r drefn yn dilyn ohono, ac ni ellir ei newid. Rhowch yn union yr hyn a welodd pawb.
desk-floor-value = Y gwerth cyhoeddus
desk-floor-draw-go = Tynnu
desk-floor-end-ask = Dod â'r rhestr “{ $title }” i ben?
desk-floor-ends = Ni chlywir y rhai sy'n dal i aros. Mae'r hyn a lefarwyd yn aros yn y cofnod.
desk-floor-end-go = Gorffen y rhestr
