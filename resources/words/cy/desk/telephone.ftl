# Rooms without a link: entered by telephone or from paper, by two logins.
desk-telephone-show = Rhoi ystafelloedd i mewn dros y ffôn
desk-telephone-enter = Rhoi ei ffigurau i mewn …
desk-telephone-list = Ystafelloedd dros y ffôn
desk-telephone-search = Chwilio am ystafell yn ôl enw neu le
desk-telephone-search-name = Chwilio am ystafell
desk-telephone-no-poll = Does dim cwestiwn ar agor y gall ystafelloedd ei ateb trwy gyfrif dwylo. Pan fydd un, mae ystafell heb gyswllt yn dweud nifer ei phobl a'i dwylo dros y ffôn neu ar bapur: mae un mewngofnod yn eu rhoi i mewn, ac un arall yn rhoi'r un peth wrth i'r ystafell eu dweud eto.
desk-telephone-how = “{ $question }” Chwiliwch am yr ystafell, a rhowch i mewn yr hyn a ddywed. Mae'r ffigurau'n cyfrif pan fydd mewngofnod arall wedi rhoi'r un peth; ni dderbynnir ystafell sy'n ateb â'i dyfeisiau ei hun.
desk-telephone-summary = { $count } ystafell yn cyfrif, { $waiting } yn aros
desk-telephone-checked-in = { $count ->
    [one] { $count } person
    [two] { $count } berson
    [few] { $count } pherson
   *[other] { $count } o bobl
 } wedi'u cofrestru
desk-telephone-one-login = Mae { $teller } wedi'i roi i mewn; rhaid i fewngofnod arall wneud.
desk-telephone-differ = Maent yn wahanol, ni dderbynnir yr un. { $figures }
desk-telephone-figures = { $teller }: { $people }, { $counts }
desk-telephone-waits = yn aros
desk-telephone-taken = { $way ->
    [telephone] dros y ffôn, gan { $first } a { $second }
   *[paper] ar bapur, gan { $first } a { $second }
 }
desk-telephone-why-no-poll = Does dim cwestiwn ar agor y gall dwylo wedi'u cyfrif ei ateb.
desk-telephone-select = Chwiliwch am yr ystafell, a dewiswch hi.
desk-telephone-from = O { $name }
desk-telephone-enter-it = Rhoi i mewn
desk-telephone-by-telephone = Dros y ffôn
desk-telephone-on-paper = Ar bapur
desk-telephone-read-back = “{ $question }” Gofynnwch i'r ystafell ddweud ei ffigurau, rhowch nhw i mewn, a'u darllen yn ôl. Maent yn cyfrif pan fydd mewngofnod arall wedi rhoi'r un peth. Mae'r hyn a rowch i mewn yn disodli'r hyn a roesoch o'r blaen.
desk-telephone-people = Pobl yn yr ystafell
desk-telephone-came = Daeth
desk-telephone-hands = Dwylo i gyd
desk-telephone-too-many = { $hands } o { $people }: mwy o ddwylo na phobl
