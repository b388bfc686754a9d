# Doors: who is in by which login, and what can be ended.
desk-doors-show = Dangos pwy sydd i mewn gyda pha fewngofnod, a gorffen sesiynau
desk-doors-by-login = DESGIAU, YN ÔL MEWNGOFNOD
desk-doors-others = PAWB ARALL
desk-doors-end = Gorffen
desk-doors-end-login = Gorffen { $login }
desk-doors-facilitators = Hwyluswyr
desk-doors-facilitators-end = Gorffen pob un
desk-doors-code-tip = Dônt i mewn eto gyda'u cod.
desk-doors-screens = Sgriniau mawr
desk-doors-screens-end = Gorffen pob sgrin
desk-doors-people = Ffonau pobl
desk-doors-people-end = Gorffen pob ffôn
desk-doors-people-tip = Daw pobl i mewn eto gyda chod eu parti, fel pobl newydd: mewn pleidlais sydd ar agor, caiff y rhai a bleidleisiodd bleidleisio unwaith eto.
desk-doors-displays = Arddangosfeydd y neuadd
desk-doors-displays-end = Gorffen pob un
desk-doors-displays-tip = Dônt i mewn eto gyda chod yr arddangosfa.
desk-doors-controllers = Rheolyddion
desk-doors-controllers-end = Gorffen pob un
desk-doors-controllers-tip = Nid yw eu tocynnau yn agor dim mwyach: gwneir rhai newydd gyda conference controller.
desk-doors-asked = Gofynnir i'r gweinydd pwy sydd i mewn.
desk-doors-on = { $count ->
    [two] { $count } ddesg
   *[other] { $count } desg
 } ymlaen
desk-doors-counts = { $post }, { $count ->
    [two] { $count } ddesg
   *[other] { $count } desg
 } ymlaen, { $number } wedi mewngofnodi
desk-doors-signed-in = { $number } wedi mewngofnodi
desk-doors-post = { $post ->
    [polls] pleidleisiau
    [parties] partïon
    [door] drws
    [reader] darllenydd
   *[director] cyfarwyddwr
 }
desk-doors-this-machine = y peiriant hwn
desk-doors-why-folder = Mae'r ffolder ei hun ganddynt. Mae cyfrinair newydd yn eu gorffen: conference password FOLDER
desk-doors-why-own = Dyma fewngofnod y ddesg hon.
desk-doors-login-tip = Mae ei ddesgiau allan ar unwaith, a rhaid iddynt fewngofnodi eto. I gadw rhywun allan, tynnwch y mewngofnod: conference password FOLDER --remove NAME
desk-doors-no-link = Nid oes cyswllt â'r gweinydd.
desk-doors-why-post = Swydd y cyfarwyddwr yw allgofnodi desgiau a dyfeisiau.
desk-doors-nobody = Does neb wedi mewngofnodi.
desk-doors-ended = Gorffennwyd { $count } sesiwn.
desk-doors-refused = Gwrthodwyd: { $reason }
desk-doors-unheard = Nid atebodd y gweinydd. Edrychwch a yw'r sesiynau wedi gorffen.
desk-doors-act = { $what }  (cofnod { $number })
