# Who voted how.
names-explained = O'r pleidleisiau a gyhoeddwyd yn rhai wrth enw, gall pawb ddarllen sut y pleidleisiodd pob person drwy ffôn. Mae pob pleidlais arall yn gyfrinachol. Yr enw yw'r hyn a ysgrifennodd y pleidleisiwr; nid yw atebion ystafelloedd cyfan yma.
names-by-name = Pleidleisiau wrth enw
names-find = Dod o hyd i enw neu barti
names-name = Enw
names-party = Parti
names-answer = Ateb
names-more = Dangos mwy
names-all = Pob pleidlais wrth enw
names-none = Nid oes pleidlais wrth enw wedi cau hyd yn hyn. Dewch yn ôl ar ôl i un gau.
names-void = di-rym: dim enwau
names-votes = { $count ->
    [one] { $count } bleidlais
   *[other] { $count } pleidlais
 }
names-count = { $count ->
    [one] { $count } bleidlais
   *[other] { $count } pleidlais
 } wrth enw
names-found = { $found } o { $count ->
    [one] { $count } bleidlais
   *[other] { $count } pleidlais
 } wrth enw
names-nobody-found = Ni chafwyd neb. Rhowch gynnig ar ran o'r enw, neu o'r parti.
names-nobody = Ni phleidleisiodd neb wrth enw yn hon.
