# The door of the chamber, for stewards: badges are checked in and out.
door-title = Drws y siambr
door-check-part =
    .aria-label = Gwirio bathodyn
door-which-way = Pa ffordd
door-coming-in = Yn dod I MEWN
door-going-out = Yn mynd ALLAN
door-badge = Sganiwch y bathodyn, neu teipiwch ef fel ID:COD
door-do-in = Cofrestru i mewn
door-do-out = Cofrestru allan
door-scan-it = Sganio â'r camera
door-none = Dim bathodyn eto
door-none-yet = Mae'r hyn a ddywed y gwiriad yn ymddangos yma, mewn geiriau mawr.
door-hall-part =
    .aria-label = Pwy sydd yn y neuadd
door-hall = yn y neuadd nawr
door-hall-of = yn y neuadd nawr, o { $count } o seddi
door-last-checks = Y gwiriadau diwethaf
door-last-none = Dim ar y ddyfais hon eto.
door-stewards = I stiwardiaid: yma gwirir bathodynnau i mewn ac allan. Mae'r ddesg yn rhoi cyfrinair i chi.
door-password = Cyfrinair
door-to-seat = Ydych chi'n aelod? Mewngofnodwch i'ch sedd
door-signed-in = Wedi mewngofnodi fel { $login }
door-password-missing = Teipiwch y cyfrinair yn gyntaf.
door-other-post = Swydd y mewngofnod hwn yw { $post }: nid yw'n gwirio bathodynnau. Gofynnwch i'r ddesg am fewngofnod ar gyfer y drws.
door-signed-out = Nid yw'r ddyfais hon wedi mewngofnodi mwyach. Gofynnwch i'r ddesg am y cyfrinair.
door-tried-again = { $reason } Rhoddir cynnig arall arni'n awtomatig. Peidiwch â gadael i neb fynd heibio heb ei wirio.
door-old-figures = { $reason } Nid yw'r ffigurau hyn o'r funud hon.
# What a check has found, in big words.
door-no-badge = Nid bathodyn
door-no-badge-do = Sganiwch god QR y bathodyn eto, neu teipiwch yr hyn sydd arno: yr enw neu'r rhif, colon, y cod.
door-checking = Yn gwirio
door-checking-way = { $way ->
    [in] Bathodyn sy'n dod i mewn.
   *[out] Bathodyn sy'n mynd allan.
 }
door-is-in = Sedd { $seat } I MEWN
door-is-in-words = Croeso. Mae'r sedd yn cyfrif fel presennol o hyn ymlaen.
door-again-in = Mae sedd { $seat } I MEWN eisoes
door-again-in-words = Mae'r bathodyn hwn yn y neuadd eisoes. Os dangosir ef gan rywun arall, galwch y ddesg.
door-was-in = Roedd sedd { $seat } I MEWN eisoes
door-is-out = Sedd { $seat } ALLAN
door-is-out-words = Nid yw'r sedd yn cyfrif fel presennol nes ei bod wedi'i chofrestru i mewn eto.
door-again-out = Mae sedd { $seat } ALLAN eisoes
door-again-out-words = Nid oedd y bathodyn hwn yn y neuadd.
door-was-out = Roedd sedd { $seat } ALLAN eisoes
door-no-seat = DIM SEDD
door-no-seat-not-drawn = DIM SEDD: heb ei ddewis
door-not-drawn = Ni chafodd y bathodyn hwn ei ddewis ac ni chaiff sedd. Mae'r ymgais yn y gofrestr. Cymharwch yr id a'r cod â'r bathodyn, unwaith. Os ydynt yn iawn, peidiwch â gadael y person i mewn, a galwch y ddesg.
door-has-none = Nid oes sedd gan y bathodyn hwn. Cymharwch yr id a'r cod â'r bathodyn. Os ydynt yn iawn, galwch y ddesg.
door-replaced = Rhoddwyd sedd y bathodyn hwn i rywun arall. Anfonwch y person at ddesg y gynhadledd.
door-refused = { $reason } Anfonwch y person at ddesg y gynhadledd.
