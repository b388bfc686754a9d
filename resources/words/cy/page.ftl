# What stands on every page. A party is a watch party, a local assembly, never a political one.
page-unstyled = Ni ellid llwytho'r dudalen hon. Mewngofnodwch i'r Wi-Fi os bydd yn gofyn, yna llwythwch y dudalen eto.
page-script = Mae angen JavaScript ar y dudalen hon. Caniatewch ef ar gyfer y cyfeiriad hwn.
page-leave = Gadael y ddyfais hon
page-leave-again = Pwyswch eto: bydd y ddyfais hon yn anghofio ei chodau, pleidleisiau a derbynebau
page-leave-waits = Mae'r ddyfais hon wedi anghofio. { $reason } Bydd y gynhadledd yn cael gwybod cyn gynted ag y bydd modd ei chyrraedd.
page-no-connection = Dim cysylltiad â'r gynhadledd: mewngofnodwch i'r Wi-Fi yn gyntaf, neu gwiriwch rwydwaith y ddyfais hon.
page-no-answer = Nid yw'r gynhadledd yn ateb ar hyn o bryd.
page-tried-again = { $reason } Rhoddir cynnig arall arni'n awtomatig.
page-code-tried-again = { $reason } Rhoddir cynnig arall ar eich cod yn awtomatig.
page-the-conference = Y gynhadledd
page-minutes = Y cofnodion
page-back-to-party = Yn ôl i'r parti
page-back-to-vote = Yn ôl i fy mhleidlais
page-rehearsal = YMARFER: ymarfer yn unig, nid yw pleidleisiau'n cyfrif
    .aria-label = Ymarfer
