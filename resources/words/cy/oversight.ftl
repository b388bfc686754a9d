# Oversight: panels drawn by lot read the facts and file reports.
oversight-title = Goruchwylio
oversight-explained = Mae paneli a ddewisir drwy goelbren yn goruchwylio'r broses: sut y dewisir pobl, beth sydd ar yr agenda, a'r hyn y mae desgiau'n ei newid. Mae eu hadroddiadau yn y gofrestr ac yn y cofnodion, air am air, a gall pawb eu darllen.
oversight-part-reports = Adroddiadau
oversight-part-facts = Y ffeithiau
oversight-facts-for = Y ffeithiau, ar gyfer { $panel }
oversight-renew = Darllen y ffeithiau eto
oversight-write = Ysgrifennu adroddiad
oversight-write-hint = Cyhoeddir yr hyn a anfonwch ar unwaith, o dan enw eich panel, ac ni ellir ei newid.
oversight-write-title = Teitl
oversight-write-text = Adroddiad
oversight-file = Cyflwyno'r adroddiad
oversight-filed-as = Cyflwynwyd fel adroddiad { $number }.
oversight-for-members = I aelodau panel
oversight-badge-hint = Mae eich bathodyn o'r tynnu hwnnw'n dangos enw neu rif, a chod. Nid yw'r dudalen hon yn cadw'r naill na'r llall.
oversight-show = Dangoswch y ffeithiau i mi
oversight-try-again = { $reason } Rhowch gynnig arall arni.
oversight-sitting = Yn eistedd nawr: { $panels }.
oversight-sitting-none = Nid oes panel yn eistedd nawr.
oversight-panel = { $title } ({ $count } aelod)
oversight-numbered = { $number }. { $title }
oversight-report-by = { $panel }, { $time }
oversight-no-report = Ni chyflwynwyd adroddiad eto.
# The facts of the process, part by part.
oversight-selection = Dethol
oversight-selection-none = Nid ymrwymwyd i unrhyw goelbren.
oversight-agenda = Agenda
oversight-agenda-none = Ni chyflwynwyd dim.
oversight-changes = Newidiadau gan ddesgiau
oversight-changes-none = Nid yw desgiau wedi newid dim.
oversight-alerts = Rhybuddion
oversight-alerts-none = Ni fu dim ers i'r gweinydd gychwyn.
oversight-members = Aelodau: { $standings }
oversight-standing = { $standing ->
    [invited] gwahoddwyd
    [accepted] derbyniwyd
    [declined] gwrthodwyd
    [replaced] disodlwyd
    [present] yn bresennol
    [served] wedi gwasanaethu
    [silent] dim ateb
    [dropped] tynnwyd allan
   *[other] eraill
 }: { $number }
oversight-draw = { $title }: { $stage ->
    [committed] ymrwymwyd
    [live] yn fyw
    [drawn] tynnwyd
    [revealed] datgelwyd
   *[void] di-rym
 }
oversight-draw-further = { $title }: tyniad { $draw }, { $stage ->
    [committed] ymrwymwyd
    [live] yn fyw
    [drawn] tynnwyd
    [revealed] datgelwyd
   *[void] di-rym
 }
oversight-with-reason = { $words } ({ $reason })
oversight-digests = ymrwymiad { $commitment }, tyniad { $draw }
oversight-digest-commitment = ymrwymiad { $commitment }
oversight-brought = { $number }. { $name }: { $state ->
    [open] ar agor
    [due] yn ddyledus
    [put] rhoddwyd i bleidlais
    [carried] derbyniwyd
    [rejected] gwrthodwyd
   *[withdrawn] tynnwyd yn ôl
 }
oversight-signed = llofnodion: { $count }
oversight-signed-of = llofnodion: { $signed } o { $count }
oversight-waits = yn ddyledus ers { $span }, heb ei roi i bleidlais
oversight-waited = yn ddyledus am { $span } cyn y bleidlais
oversight-undecided = pleidleisiau na phenderfynodd ddim: { $count }
oversight-witness = tyst: { $state ->
    [requested] gofynnwyd
    [invited] gwahoddwyd
    [coming] yn dod
   *[cannot_come] ni all ddod
 }
oversight-order = Trefn diwrnod { $day }, mabwysiadwyd am { $time }. Mae'r rhaglen fel y mabwysiadwyd hi.
oversight-order-departs = Trefn diwrnod { $day }, mabwysiadwyd am { $time }. { $departures }
oversight-digest = crynodeb { $digest }
oversight-change-by = { $time }, { $by }
oversight-refused = Gwrthodwyd { $who }: { $text }
oversight-refused-somebody = Gwrthodwyd rhywun: { $text }
oversight-room-lost = Collodd ystafell { $room } ei chyswllt.
oversight-rooms-lost = Ystafelloedd a gollodd eu cyswllt: { $count }.
