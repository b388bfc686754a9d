desk-kit-throw-away = Taflu
desk-kit-throw-away-or-go-on = Ni chedwir yr hyn a ysgrifennwyd yma yn unman arall. Ei daflu, neu ddal i ysgrifennu?
desk-kit-not-sent = Heb ei anfon: does dim cyswllt â'r gweinydd. Mae'r hyn a ysgrifennwyd yma'n aros nes bydd un.
desk-kit-first-this = Cadwch yr hyn a ysgrifennwyd yma, neu ei ganslo, cyn i ffurflen arall agor.
desk-kit-declare-void = Datgan yn ddirym
desk-kit-why = Pam, mewn un frawddeg
desk-kit-password = Cyfrinair y ddesg
desk-kit-password-hint = Fel y'i hargraffwyd: eich un chi, neu'r un i bob desg
desk-kit-connect = Cysylltu
desk-kit-what-to-do = Beth hoffech chi ei wneud?
desk-kit-nothing-called-that = Does dim o'r enw hwnnw.
desk-kit-shortcuts = Llwybrau byr
desk-kit-either-key = { $one }  neu  { $other }
desk-kit-second-press = Mae'r hyn sy'n newid y sioe yn gofyn am ail bwysiad o fewn pedair eiliad. Mae Escape yn tynnu'r cyntaf yn ôl, yn gadael maes, yn cau ffurflen. Mae unrhyw fysell yn cau'r ddalen hon.
desk-kit-confirm = { $act ->
    [publish_poll] Cadarnhau cyhoeddi: gofynnodd { $who }
    [start_lottery] Cadarnhau mynd yn fyw: gofynnodd { $who }
   *[other] Cadarnhau'r datgelu: gofynnodd { $who }
 }
desk-kit-another-confirms = Gofynnwyd: un arall i gadarnhau
desk-kit-you-asked = Rydych wedi gofyn amdano. Rhaid i fewngofnod arall gadarnhau erbyn { $until }.
desk-kit-times = { $count ->
    [zero] { $sentence } ({ $count } gwaith)
    [one] { $sentence } (unwaith)
    [two] { $sentence } (dwywaith)
    [few] { $sentence } ({ $count } gwaith)
    [many] { $sentence } ({ $count } gwaith)
   *[other] { $sentence } ({ $count } gwaith)
 }
desk-kit-seconds = { $count } eil
desk-kit-minutes = { $count } mun
desk-kit-hours = { $count } awr
desk-kit-days = { $count ->
    [zero] { $count } diwrnod
    [one] { $count } diwrnod
    [two] { $count } ddiwrnod
    [few] { $count } diwrnod
    [many] { $count } diwrnod
   *[other] { $count } diwrnod
 }
desk-kit-days-and-hours = { $count ->
    [zero] { $count } diwrnod { $hours } awr
    [one] { $count } diwrnod { $hours } awr
    [two] { $count } ddiwrnod { $hours } awr
    [few] { $count } diwrnod { $hours } awr
    [many] { $count } diwrnod { $hours } awr
   *[other] { $count } diwrnod { $hours } awr
 }
desk-kit-percent-under = dan { $figure }%
desk-kit-percent-over = dros { $figure }%
