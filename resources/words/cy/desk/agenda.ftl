# The agenda: what members have brought, what is due, and how far witnesses are.
desk-agenda-show = Dangos yr agenda
# What can be done, as the palette says it.
desk-agenda-act-put = Rhoi'r cynnig a ddewiswyd i bleidlais
desk-agenda-act-place = Rhoi'r cynnig a ddewiswyd yn y rhaglen
desk-agenda-act-witness = Nodi ble mae'r tyst a ddewiswyd arni
desk-agenda-act-order = Cael pleidlais ar drefn diwrnod
desk-agenda-act-withdraw = Tynnu trefn y dydd y ddesg ei hun yn ôl
# The buttons.
desk-agenda-button-put = Rhoi i bleidlais
desk-agenda-button-place = Gosod …
desk-agenda-button-witness = Tyst …
desk-agenda-button-order = Trefn y dydd …
desk-agenda-button-withdraw = Tynnu'n ôl
desk-agenda-list = Cynigion yr aelodau
# Where there is nothing, and why something cannot be done now.
desk-agenda-empty = Nid oes aelod wedi cyflwyno cynnig. Gwneir hynny o'r seddi, lle mae gan y rheolau sefydlog lofnodion ar gyfer math: item, motion, witness, recall neu order (rules.csv).
desk-agenda-no-link = Dim cyswllt â'r gweinydd: nid yw'r ddesg hon yn clywed beth mae aelodau'n ei gyflwyno.
desk-agenda-select-first = Dewiswch gynnig yn gyntaf.
desk-agenda-no-programme = Nid oes rhaglen eto.
desk-agenda-waits-for-signatures = Mae'n aros am lofnodion: dim ond yr hyn sy'n ddyledus a roddir i bleidlais.
desk-agenda-placed-already = Mae yn y rhaglen.
desk-agenda-own-alone = Dim ond trefn y dydd a gyflwynodd y ddesg, ac nas rhoddwyd i bleidlais.
desk-agenda-carried-alone = Dim ond yr hyn a dderbyniodd y siambr: eitem, neu dyst.
desk-agenda-decided = Mae wedi'i roi i bleidlais, neu ei benderfynu eisoes.
# Where a proposal stands.
desk-agenda-due = # yn ddyledus
desk-agenda-waiting = # yn aros am lofnodion
desk-agenda-own = Gan y ddesg: rhowch ef i bleidlais, neu tynnwch ef yn ôl
desk-agenda-by-seat = gan sedd { $seat }
desk-agenda-by-desk = gan y ddesg
desk-agenda-is-due = YN DDYLEDUS gyda { $signed } o { $count ->
    [zero] { $count } llofnod
    [one] { $count } llofnod
    [two] { $count } lofnod
    [few] { $count } llofnod
    [many] { $count } llofnod
   *[other] { $count } o lofnodion
 }
desk-agenda-is-due-undecided = YN DDYLEDUS gyda { $signed } o { $count ->
    [zero] { $count } llofnod
    [one] { $count } llofnod
    [two] { $count } lofnod
    [few] { $count } llofnod
    [many] { $count } llofnod
   *[other] { $count } o lofnodion
 }, ni phenderfynodd y bleidlais ddiwethaf ddim
desk-agenda-is-put = Wedi'i roi i bleidlais
desk-agenda-is-over = { $state ->
    [rejected] Gwrthodwyd
   *[withdrawn] Tynnwyd yn ôl
 }
desk-agenda-unknown = Nid yw'r llofnodion yn hysbys eto
desk-agenda-no-rule = { $count ->
    [zero] { $count } llofnod
    [one] { $count } llofnod
    [two] { $count } lofnod
    [few] { $count } llofnod
    [many] { $count } llofnod
   *[other] { $count } o lofnodion
 }, dim rheol ar ei gyfer nawr
desk-agenda-signed = { $signed } o { $count ->
    [zero] { $count } llofnod
    [one] { $count } llofnod
    [two] { $count } lofnod
    [few] { $count } llofnod
    [many] { $count } llofnod
   *[other] { $count } o lofnodion
 }
desk-agenda-carried = Derbyniwyd
desk-agenda-in-programme = yn y rhaglen
desk-agenda-not-in-programme = ddim yn y rhaglen eto
desk-agenda-motion = cynnig { $motion }
desk-agenda-witness = { $state ->
    [requested] gofynnwyd
    [invited] gwahoddwyd
    [coming] yn dod
   *[cannot_come] ni all ddod
 }
desk-agenda-witness-why = { $state ->
    [requested] gofynnwyd
    [invited] gwahoddwyd
    [coming] yn dod
   *[cannot_come] ni all ddod
 }: { $reason }
desk-agenda-departs = Mae diwrnod { $day } yn gwyro o'r drefn a fabwysiadodd y siambr: { $departures }
# What the desk owes the chamber, as it stands after the name of the proposal.
desk-agenda-owed-due = yn ddyledus: rhowch ef i bleidlais
desk-agenda-owed-again = yn ddyledus: rhowch ef i bleidlais eto: ni phenderfynodd y bleidlais ddiwethaf ddim
desk-agenda-owed-invite = galwyd gan y siambr: gwahoddwch y tyst
desk-agenda-owed-place = derbyniwyd: rhowch ef yn y rhaglen
desk-agenda-news-due = { $proposal }: rhaid i'r siambr bleidleisio arno.
desk-agenda-news-carried = { $proposal }: derbyniwyd gan y siambr.
# The forms.
desk-agenda-place-ask = Rhoi “{ $title }” yn y rhaglen
desk-agenda-place-go = Gosod
desk-agenda-place-explained = Daw'n eitem o'r rhaglen dan ei deitl ei hun. Gellir newid ei amser a'i hyd yno fel rhai unrhyw eitem arall.
desk-agenda-first = Yn gyntaf oll
desk-agenda-after-item = Diwrnod { $day }: { $title }
desk-agenda-after = Ar ôl
desk-agenda-length = Hyd
desk-agenda-witness-ask = { $proposal }: pa mor bell?
desk-agenda-witness-go = Nodi
desk-agenda-witness-choice = { $state ->
    [invited] Gwahoddwyd
    [coming] Yn dod
   *[cannot_come] Ni all ddod
 }
desk-agenda-witness-reason = Pam na all y tyst ddod, neu pryd y daw
desk-agenda-witness-state = Cyflwr
desk-agenda-witness-explained = Mae aelodau'n ei ddarllen ar unwaith, ac mae yn y rhediad ac yn y cofnod.
desk-agenda-order-go = Cyflwyno
desk-agenda-order-day = Diwrnod { $day } ({ $count ->
    [zero] { $count } eitem
    [one] { $count } eitem
    [two] { $count } eitem
    [few] { $count } eitem
    [many] { $count } eitem
   *[other] { $count } eitem
 })
desk-agenda-day = Diwrnod
desk-agenda-order-explained = Rhoddir eitemau'r diwrnod gerbron y siambr yn y drefn y maent yn y rhaglen nawr. Unwaith y derbynnir hi, dywedir am bob gwyriad wrth yr aelodau ac yn y cofnodion.
