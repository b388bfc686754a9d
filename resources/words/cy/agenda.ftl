# What members propose for the agenda, and how far it is.
agenda-heading = Agenda
agenda-called = { $kind ->
    [item] Eitem ar yr agenda
    [motion] Cynnig
    [witness] Tyst
    [recall] Galw'n ôl
   *[order] Trefn y dydd
 }: { $title }
agenda-called-office = { $kind ->
    [recall] Galw'n ôl
   *[other] Cynnig
 }: { $title }, { $office }
agenda-numbered = { $number }. { $called }
agenda-needs = Rhaid i { $count } o seddi ei lofnodi: yna rhaid i'r siambr bleidleisio arno.
agenda-needs-share = Rhaid i { $share } o'r holl seddi ei lofnodi: yna rhaid i'r siambr bleidleisio arno.
agenda-by-desk = Cyflwynwyd gan y ddesg.
agenda-signed = Llofnodion: { $count }.
agenda-signed-of = { $signed } o { $count } o lofnodion.
agenda-due = Mae ganddo ei { $count } o lofnodion: rhaid i'r siambr bleidleisio arno.
agenda-due-undecided = Mae ganddo ei { $count } o lofnodion: rhaid i'r siambr bleidleisio arno. Ni phenderfynodd y bleidlais ddiwethaf ddim.
agenda-put = Rhoddir ef i bleidlais.
agenda-rejected = Mae'r siambr wedi pleidleisio yn ei erbyn.
agenda-withdrawn = Fe'i tynnwyd yn ôl.
agenda-carried = Mae'r siambr wedi'i dderbyn.
agenda-carried-item = Mae'r siambr wedi'i dderbyn; { $where ->
    [in] mae
   *[out] nid yw eto
 } yn y rhaglen.
agenda-carried-motion = Mae'r siambr wedi'i gymryd: mae wedi'i gyflwyno, i'w ddiwygio a phleidleisio arno.
agenda-carried-witness = Mae'r siambr yn galw'r tyst hwn: { $state ->
    [requested] gofynnwyd
    [invited] gwahoddwyd
    [coming] yn dod
   *[cannot_come] ni all ddod
 }.
agenda-carried-witness-why = Mae'r siambr yn galw'r tyst hwn: { $state ->
    [requested] gofynnwyd
    [invited] gwahoddwyd
    [coming] yn dod
   *[cannot_come] ni all ddod
 } ({ $reason }).
agenda-departs = Nid yw diwrnod { $day } fel y mabwysiadodd y siambr ef. { $departures }
agenda-sign = Llofnodi
agenda-sign-it = Llofnodi: { $proposal }
agenda-unsign = Tynnu fy llofnod yn ôl
agenda-unsign-it = Tynnu fy llofnod yn ôl: { $proposal }
agenda-withdraw = Tynnu fy nghynnig yn ôl
agenda-withdraw-it = Tynnu'n ôl: { $proposal }
# The form: what one can bring, and what is asked for each.
agenda-bring-title = Cyflwyno cynnig
agenda-bring-what = Beth ydych chi'n ei gynnig?
agenda-bring-go = Ei gyflwyno gerbron y siambr
agenda-form-item = Eitem ar yr agenda
agenda-form-item-title = Beth yw enw'r eitem
agenda-form-item-text = Am beth mae
agenda-form-motion = Cynnig
agenda-form-motion-title = Beth yw enw'r cynnig
agenda-form-motion-text = Ei destun, pob cymal yn baragraff sy'n dechrau â rhif
agenda-form-witness = Tyst
agenda-form-witness-title = Pwy sydd i'w glywed
agenda-form-witness-text = Am beth y dylid eu holi
agenda-form-recall = Galw rhywun yn ôl
agenda-form-recall-title = Pwy sydd i'w alw'n ôl
agenda-form-recall-office = O ba swydd
agenda-form-recall-text = Pam
agenda-departed-gone = Nid yw “{ $title }” yn y rhaglen bellach.
agenda-departed-day = Ar ddiwrnod { $day } y mae “{ $title }”.
agenda-departed-skipped = Hepgorir “{ $title }”.
agenda-departed-called = Enw “{ $title }” yw “{ $other }”.
agenda-departed-added = Ychwanegwyd “{ $title }”.
agenda-departed-moved = Mae “{ $title }” mewn lle arall.
