# Elections: who is nominated, both counts, the rounds, and the forms.
desk-elections-show = Dangos yr etholiadau
# What can be done, as the palette says it.
desk-elections-act-close = Cau enwebiadau
desk-elections-act-draw = Tynnu trefn y papur pleidleisio
desk-elections-act-hustings = Agor yr hystings
desk-elections-act-put = Rhoi'r etholiad i bleidlais
desk-elections-act-lot = Rhoi'r coelbren a dynnwyd
desk-elections-act-previous = Dangos y rownd cynt
desk-elections-act-following = Dangos y rownd nesaf
desk-elections-act-whole = Dangos y cyfrif cyfan
desk-elections-act-accept = Nodi bod yr enwebai a ddewiswyd yn derbyn
desk-elections-act-withdraw = Tynnu'r enwebiad a ddewiswyd yn ôl
desk-elections-act-vacate = Nodi bod y person a ddewiswyd wedi ymddiswyddo
desk-elections-act-take = Derbynnir y sedd wag
desk-elections-act-decline = Gwrthodir y sedd wag
desk-elections-act-reopen = Ailagor enwebiadau
desk-elections-act-cancel = Canslo'r etholiad
# The buttons.
desk-elections-button-close = Cau …
desk-elections-button-draw = Tynnu trefn …
desk-elections-button-hustings = Hystings …
desk-elections-button-put = Rhoi i bleidlais
desk-elections-button-lot = Coelbren …
desk-elections-button-accept = Yn derbyn …
desk-elections-button-withdraw = Tynnu'n ôl …
desk-elections-button-vacate = Ymddiswyddo …
desk-elections-button-take = Derbyniwyd …
desk-elections-button-decline = Gwrthodwyd …
desk-elections-button-reopen = Ailagor …
desk-elections-button-cancel = Canslo …
desk-elections-step-previous = Cynt
desk-elections-step-following = Nesaf
desk-elections-step-whole = Pob un
desk-elections-election = Etholiad
desk-elections-list = Enwebeion, neu bwy sydd yn y swydd
# What is said where nobody fit is selected.
desk-elections-select-accept = Dewiswch enwebai sydd heb dderbyn eto.
desk-elections-select-withdraw = Dewiswch enwebai yn gyntaf.
desk-elections-select-vacate = Dewiswch rywun sydd yn y swydd.
# The election as it stands.
desk-elections-empty = Ni alwyd etholiad. Galwch etholiadau â thabl: conference election call FOLDER --file elections.csv. Gweler docs/elections.md.
desk-elections-state = { $state ->
    [open] ENWEBIADAU AR AGOR
    [closed] YMGEISWYR WEDI'U PENNU
    [put] RHODDWYD I BLEIDLAIS
    [elected] ETHOLWYD
   *[cancelled] CANSLWYD
 }
desk-elections-signatures = { $count ->
    [zero] { $count } llofnod
    [one] { $count } llofnod
    [two] { $count } lofnod
    [few] { $count } llofnod
    [many] { $count } llofnod
   *[other] { $count } o lofnodion
 }
desk-elections-next-close = Derbynnir enwebiadau. Yna caewch nhw: mae hynny'n pennu'r ymgeiswyr.
desk-elections-next-close-until = Derbynnir enwebiadau tan { $moment }. Yna caewch nhw: mae hynny'n pennu'r ymgeiswyr.
desk-elections-next-nobody = Nid oes neb yn sefyll. Ailagorwch enwebiadau, neu ganslo'r etholiad.
desk-elections-next-draw = Tynnwch drefn y papur pleidleisio drwy werth cyhoeddus.
desk-elections-next-put = Rhowch yr etholiad i bleidlais; drafft yw'r bleidlais nes ei hagor.
desk-elections-next-poll-draft = Drafft yw'r bleidlais { $poll }. Agorwch hi gyda phleidleisiau { $whose ->
    [members] yr aelodau
   *[chamber] y siambr
 }.
desk-elections-next-poll-open = Mae'r bleidlais { $poll } ar agor. Caewch hi gyda phleidleisiau { $whose ->
    [members] yr aelodau
   *[chamber] y siambr
 }.
desk-elections-next-lot = Mae'r cyfrif wedi stopio: mae { $names } yn gyfartal. Tynnwch goelbren yn gyhoeddus, a'i roi.
desk-elections-next-counting = Mae'r pleidleisiau'n cael eu cyfrif.
desk-elections-next-counting-again = Mae'r pleidleisiau'n cael eu cyfrif yr eildro.
desk-elections-next-differ = Mae'r ddau gyfrif yn wahanol, ac ni ellir cyhoeddi dim. Gweler docs/elections.md.
desk-elections-next-rounds = Mae'r ddau gyfrif yr un fath. Dangoswch y rownd gyntaf, cyhoeddwch, yna ewch ymlaen fesul rownd.
desk-elections-office-offered = Cynigir sedd { $name } i { $who }: derbyn neu wrthod?
desk-elections-office-counting = Mae'r pleidleisiau'n cael eu cyfrif ar gyfer sedd { $name }.
desk-elections-office-empty = Seddi sy'n aros yn wag: #.
desk-elections-office-filled = Mae pob sedd wedi'i llenwi.
# Both counts, and which round is shown.
desk-elections-first-waits = Cyfrif cyntaf: ddim yno eto
desk-elections-first = Cyfrif cyntaf: { $names }
desk-elections-first-nobody = Cyfrif cyntaf: neb
desk-elections-second-waits = Ail gyfrif: ddim yno eto
desk-elections-second-differs = Mae'r ail gyfrif yn wahanol. { $differences }
desk-elections-second-same = Ail gyfrif: yr un fath i'r degolyn olaf ({ $counter })
desk-elections-lot = Coelbren rhwng { $names }: { $value }
desk-elections-round = Rownd { $round } o { $count }
desk-elections-rounds = Pob rownd: #
# How somebody nominated stands, and what became of who was elected.
desk-elections-withdrawn = tynnwyd yn ôl: { $reason }
desk-elections-lacks-nothing = dim yn eisiau
desk-elections-statement = { $has ->
    [yes] datganiad
   *[no] dim datganiad
 }
desk-elections-photo = { $has ->
    [yes] llun
   *[no] dim llun
 }
desk-elections-holder = { $came ->
    [recount] drwy ailgyfrif
   *[vote] etholwyd
 }, { $cause ->
    [resigned] wedi ymddiswyddo
    [died] wedi marw
    [recalled] wedi'i alw'n ôl
    [succeeded] wedi'i olynu gan eraill
   *[none] yn y swydd
 }
desk-elections-holder-why = { $came ->
    [recount] drwy ailgyfrif
   *[vote] etholwyd
 }, { $cause ->
    [resigned] wedi ymddiswyddo
    [died] wedi marw
    [recalled] wedi'i alw'n ôl
   *[succeeded] wedi'i olynu gan eraill
 }: { $reason }
# Why something cannot be done now.
desk-elections-why-none = Ni alwyd etholiad.
desk-elections-why-reopen = Dim ond cyn rhoi'r etholiad i bleidlais yr ailagorir enwebiadau.
desk-elections-why-close-and-draw = Caewch enwebiadau a thynnwch drefn y papur pleidleisio yn gyntaf.
desk-elections-why-hustings = Mae'r hystings ar agor eisoes: gweler y siaradwyr.
desk-elections-why-fixed = Ni ellir newid y papur pleidleisio mwyach.
desk-elections-why-nobody-holds = Nid oes neb yn y swydd drwy'r etholiad hwn eto.
desk-elections-why-not-offered = Ni chynigir sedd wag i neb.
desk-elections-why-not-cancelled = Mae wedi'i roi i bleidlais, neu ar ben: cyhoeddwch ei bleidlais yn ddirym yn gyntaf.
desk-elections-why-no-count = Nid oes cyfrif i'w ddangos eto.
desk-elections-why-no-round = Nid oes rownd o'r fath: gwelwch pa un a ddangosir.
desk-elections-why-drawn = Tynnwyd y drefn drwy “{ $value }”.
desk-elections-why-close-first = Caewch enwebiadau yn gyntaf: yna ni all neb ddewis lle ar y papur pleidleisio.
desk-elections-why-nobody-stands = Nid oes neb yn sefyll.
desk-elections-why-no-lot = Nid oes cyfrif yn aros am goelbren.
# The forms: what is asked, and the button.
desk-elections-lot-drawn = Yr hyn a dynnwyd yn gyhoeddus
desk-elections-paper = Ar ba bapur, neu sut y gwyddys hynny. Mae'n sefyll yn y cofnod.
desk-elections-close-says = Mae hynny'n pennu'r ymgeiswyr; nid yw'r sawl sydd â rhywbeth yn eisiau yn sefyll.
desk-elections-close-go = Cau
desk-elections-lot-ask = Rhoi'r coelbren
desk-elections-lot-go = Rhoi
desk-elections-accept-ask = Mae'r enwebai yn derbyn
desk-elections-accept-says = Maent am sefyll.
desk-elections-accept-go = Derbyn
desk-elections-withdraw-ask = Tynnu'r enwebiad yn ôl
desk-elections-withdraw-says = Nid ydynt yn sefyll.
desk-elections-withdraw-go = Tynnu'n ôl
desk-elections-vacate-ask = Mae rhywun yn gadael y swydd
desk-elections-vacate-says = Cyfrifir pleidleisiau'r etholiad eto ar gyfer y sedd, ac mae'r rhai sy'n aros yn cadw eu seddi.
desk-elections-vacate-go = Yn gadael y swydd
desk-elections-take-says = Maent yn y swydd o hyn ymlaen.
desk-elections-take-go = Yn ei derbyn
desk-elections-decline-says = Cyfrifir y pleidleisiau eto hebddynt.
desk-elections-decline-go = Yn gwrthod
desk-elections-reopen-says = Mae'r drefn a dynnwyd yn ddi-rym; mae'r rhai a enwebwyd yn aros.
desk-elections-reopen-go = Agor
desk-elections-cancel-says = Nid etholir neb drwyddo.
desk-elections-cancel-go = Canslo
