# Who has the floor, who comes next, and asking for it. $kind is what a speech is: for, against, question or order.
floor-speaker = { $name }, { $kind ->
    [for] o blaid
    [against] yn erbyn
    [question] cwestiwn
   *[order] pwynt o drefn
 }
floor-next = Nesaf i siarad: { $who }
floor-nobody = Nid oes neb yn siarad.
floor-speaking = Yn siarad: { $who }
floor-speaking-left = Yn siarad: { $who }, { $span } ar ôl
floor-speaking-over = Yn siarad: { $who }, { $span } dros amser
floor-have = Chi piau'r llawr.
floor-have-waits = Chi piau'r llawr. { $place }
floor-room-asked = Mae eich ystafell wedi gofyn am gael siarad, { $kind ->
    [for] o blaid
    [against] yn erbyn
    [question] cwestiwn
   *[order] pwynt o drefn
 }. Mae'r cadeirydd yn dewis ymhlith yr ystafelloedd a ofynnodd.
floor-when-here = Rydych ar y rhestr, { $kind ->
    [for] o blaid
    [against] yn erbyn
    [question] cwestiwn
   *[order] pwynt o drefn
 }, a chewch eich galw unwaith y byddwch yn y neuadd.
floor-you-next = Chi sydd nesaf, { $kind ->
    [for] o blaid
    [against] yn erbyn
    [question] cwestiwn
   *[order] pwynt o drefn
 }.
floor-by-lot = Rydych ar y rhestr, { $kind ->
    [for] o blaid
    [against] yn erbyn
    [question] cwestiwn
   *[order] pwynt o drefn
 }. Tynnir y drefn drwy goelbren pan gaeir y rhestr.
floor-at-place = Rydych yn { $place } o { $count } ar y rhestr, { $kind ->
    [for] o blaid
    [against] yn erbyn
    [question] cwestiwn
   *[order] pwynt o drefn
 }, fel y mae pethau.
floor-rule = { $span } yr un. { $rule } Daw pwyntiau o drefn yn gyntaf.
floor-rule-first-come = Y cyntaf i'r felin.
floor-rule-alternating = O blaid ac yn erbyn bob yn ail, pob ochr yn nhrefn gofyn; daw cwestiynau i mewn os gofynnwyd amdanynt cyn yr araith sydd i ddod. Lle nad oes gan un ochr neb, mae'r llall yn mynd ymlaen.
floor-rule-unheard = Y sawl sydd wedi siarad leiaf ar y rhestr hon sydd gyntaf; ymhlith rhai cyfartal, y cyntaf i ofyn.
floor-rule-groups = Y grŵp â'r lleiaf o amser siarad fesul aelod sydd gyntaf; o fewn grŵp, y cyntaf i ofyn. Mae sedd heb grŵp yn grŵp ar ei phen ei hun. Mae'r araith a alwyd ddiwethaf yn cyfrif gyda'r amser a roddwyd iddi.
floor-rule-lot = Drwy goelbren: yn nhrefn SHA-256 y rhestr, gwerth cyhoeddus a'r sedd. Rhoddir y gwerth pan gaeir y rhestr.
floor-closed = Mae'r rhestr ar gau.
floor-room-about = Beth mae eich ystafell am ei ddweud, mewn brawddeg
floor-ask-for = Siarad o blaid
floor-ask-against = Siarad yn erbyn
floor-ask-question = Gofyn cwestiwn
floor-ask-order = Pwynt o drefn
floor-withdraw = Tynnu'n ôl: { $kind ->
    [for] o blaid
    [against] yn erbyn
    [question] cwestiwn
   *[order] pwynt o drefn
 }
