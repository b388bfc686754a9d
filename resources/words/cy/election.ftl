# Elections: who stands, what a member can do, the count.
election-title = Etholiadau
election-all = Pob etholiad
election-all-part =
    .aria-label = Pob etholiad
election-stage-open = Derbynnir enwebiadau
election-stage-closed = Mae'r ymgeiswyr wedi'u pennu
election-stage-put = Rhoddwyd i bleidlais
election-stage-elected = Etholwyd
election-stage-cancelled = Canslwyd
election-none = Ni alwyd etholiad hyd yn hyn. Dewch yn ôl pan fydd un wedi'i alw.
election-seat-count = { $count ->
    [one] { $count } sedd
   *[other] { $count } sedd
 }
election-seats = Seddi: { $count }, i'w cyfrif drwy { $rule }.
election-seats-of = Seddi { $area }: { $count }, i'w cyfrif drwy { $rule }.
election-open = Derbynnir enwebiadau.
election-open-until = Derbynnir enwebiadau tan { $moment }.
election-moment = { $day }, { $time }
election-signatures = Llofnodion sydd eu hangen: { $count }.
election-closed = Mae enwebiadau ar gau.
election-put = Rhoddir ef i bleidlais.
election-barred-other = Dim ond aelodau { $area } sy'n cymryd rhan yma, ac mae eich sedd yn { $own }. Os nad yw hynny'n iawn, gofynnwch i'r ddesg.
election-barred-none = Dim ond aelodau { $area } sy'n cymryd rhan yma, ac nid oes ardal gan eich sedd. Os nad yw hynny'n iawn, gofynnwch i'r ddesg.
election-stands = Yn sefyll.
election-signed = Llofnodion: { $signed } o { $count }, { $accepted ->
    [yes] wedi derbyn
   *[no] heb dderbyn eto
 }
election-accepted = { $accepted ->
    [yes] wedi derbyn
   *[no] heb dderbyn eto
 }
election-of-groups = { $name } ({ $groups })
# What a member does at the seat.
election-sign = Llofnodi
election-offer = Cynigir sedd wag { $office } i chi.
election-take = Ei derbyn
election-decline = Gwrthod
election-decline-again = Pwyswch eto: gofynnir i rywun arall
election-you-stand = Rydych yn sefyll yn yr etholiad hwn.
election-you-nominated = Cawsoch eich enwebu. Ydych chi am sefyll?
election-accept = Derbyn
election-withdraw = Tynnu'n ôl
election-withdraw-again = Pwyswch eto: ni fyddwch yn sefyll mwyach
election-name = Enw, fel ar y papur pleidleisio
    .aria-label = Eu henw, fel y dylai fod ar y papur pleidleisio
election-their-seat = Eu sedd, os oes un
    .aria-label = Eu sedd, os oes ganddynt un
election-belongs = Yn perthyn i: { $group }
election-stand-myself = Sefyll fy hun
election-propose-other = Cynnig rhywun arall
election-statement = Beth rydych yn ei ddweud wrth y rhai sy'n pleidleisio
election-statement-save = Cadw'r hyn a ddywedaf
election-photo = Llun, PNG neu JPEG o 512 KB ar y mwyaf
election-photo-in = Cofnodwyd y llun.
# The page for everybody.
election-for-area = i { $area } yn unig
election-guarantee = { $group }: o leiaf { $least } o { $count } o seddi
election-nobody-holds = Nid oes neb yn y swydd.
election-hold = { $names } sydd yn y swydd.
election-empty = Seddi sy'n aros yn wag: { $count }.
election-part-count = Y cyfrif
election-part-people = Ymgeiswyr
election-part-check = Sut i'w wirio
election-round-before = Y rownd cynt
election-round-next = Y rownd nesaf
election-not-over = Nid yw'r cyfrif ar ben: nid oes dim yn derfynol.
election-quota = Cwota { $quota }
election-ballots = { $count } o bleidleisiau dilys
election-status-elected = { $votes } · etholwyd
election-status-out = { $votes } · allan
election-drawn-order = Yn nhrefn y papur pleidleisio, a dynnwyd drwy “{ $value }”.
election-nobody-yet = Nid oes neb wedi'i enwebu hyd yn hyn.
election-check = Mae pob pleidlais yn y gofrestr heb enw, ac mae dau gyfrifydd nad ydynt yn rhannu cod wedi'u cyfrif. Ffeil sydd angen Python yn unig yw'r ail: gall unrhyw un ei chymryd hi a'r gofrestr, a chyfrif eto.
election-counter = Cyfrifwyd yr eildro gan { $counter }.
election-own-ballot = A yw fy mhleidlais i ynddi?
# What a round of the count did.
election-round-excluded = Gwaharddwyd { $names }.
election-round-excluded-to = Gwaharddwyd { $names }: { $where }.
election-round-surplus = Yr hyn oedd gan { $names } uwchlaw'r cwota: { $where }.
election-round-elected = Etholwyd { $names }.
election-round-no-quota = Nid oes neb â'r cwota eto.
election-round-nobody = Nid oes neb wedi'i ethol eto.
election-went = { $votes } i { $name }
election-went-others = { $votes } i { $count } arall
election-went-nobody = { $votes } i neb
election-guarded = Ar gyfer y warant: ni ellir gwahardd { $names } mwyach.
election-doomed = Ar gyfer y warant: ni ellir ethol { $names } mwyach.
election-guarded-and-doomed = Ar gyfer y warant: ni ellir gwahardd { $names } mwyach. Ni ellir ethol { $others } mwyach.
election-kept = { $guarantee }: cadwyd drwy'r pleidleisiau'n unig.
election-instead = { $guarantee }: { $names } yn lle { $others }.
election-refused-withdrawn = Mae { $name } wedi tynnu'n ôl.
election-refused-training = Mae angen yr hyfforddiant “{ $training }” ar { $name }: mae'r ddesg yn nodi pwy sydd ag ef.
election-refused-accepted = Nid yw { $name } wedi derbyn: gellir derbyn o'r sedd, neu ar bapur wrth y ddesg.
election-refused-signatures = Mae gan { $name } { $there } o { $needed } o lofnodion: rhaid i eraill lofnodi.
election-refused-anew = Mae sedd { $seat } gan aelod arall nawr: rhaid enwebu { $name } o'r newydd.
election-refused-area = Dim ond pobl { $area } sy'n sefyll yma, ac o { $other } y daw { $name }: gofynnwch i'r ddesg gywiro'r ardal, neu enwebwch yno.
election-refused-no-area = Dim ond pobl { $area } sy'n sefyll yma, ac nid oes ardal hysbys i { $name }: gofynnwch i'r ddesg ei chywiro, neu enwebwch mewn man arall.
election-refused-holds = Mae { $name } yn y swydd hon eisoes: enwebwch rywun arall ar gyfer y seddi gwag.
