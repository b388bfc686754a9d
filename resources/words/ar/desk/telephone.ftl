# Rooms without a link: entered by telephone or from paper, by two logins.
desk-telephone-show = إدخال القاعات بالهاتف
desk-telephone-enter = إدخال أرقامها …
desk-telephone-list = القاعات بالهاتف
desk-telephone-search = ابحث عن قاعة بالاسم أو المكان
desk-telephone-search-name = البحث عن قاعة
desk-telephone-no-poll = لا سؤال مفتوح تستطيع القاعات الإجابة عنه بأيدٍ معدودة. حين يوجد، تقول قاعة بلا اتصال عدد حاضريها وأيديها بالهاتف أو على ورق: يدخلها حساب، ويدخل حساب آخر الأرقام نفسها حين تعيدها القاعة.
desk-telephone-how = «{ $question }» ابحث عن القاعة وأدخل ما تقوله. تُحسب الأرقام حين يدخل حساب آخر الأرقام نفسها؛ القاعة التي تجيب بأجهزتها لا تُقبل.
desk-telephone-summary = { $count ->
    [one] قاعة محسوبة
    [two] قاعتان محسوبتان
    [few] { $count } قاعات محسوبة
   *[other] { $count } قاعة محسوبة
 }، في الانتظار: { $waiting }
desk-telephone-checked-in = سُجّل { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }
desk-telephone-one-login = أدخلها { $teller }؛ وعلى حساب آخر أن يدخلها.
desk-telephone-differ = مختلفة، لا يُقبل أي منها. { $figures }
desk-telephone-figures = { $teller }: { $people }، { $counts }
desk-telephone-waits = تنتظر
desk-telephone-taken = { $way ->
    [telephone] بالهاتف، { $first } و{ $second }
   *[paper] على ورق، { $first } و{ $second }
 }
desk-telephone-why-no-poll = لا سؤال مفتوح تجيب عنه أيدٍ معدودة.
desk-telephone-select = ابحث عن القاعة واخترها.
desk-telephone-from = من { $name }
desk-telephone-enter-it = إدخال
desk-telephone-by-telephone = بالهاتف
desk-telephone-on-paper = على ورق
desk-telephone-read-back = «{ $question }» اجعل القاعة تقول أرقامها، وأدخلها، واقرأها عليها. تُحسب حين يدخل حساب آخر الأرقام نفسها. ما تدخله يحل محل ما أدخلته من قبل.
desk-telephone-people = الأشخاص في القاعة
desk-telephone-came = وصلت
desk-telephone-hands = مجموع الأيدي
desk-telephone-too-many = { $hands } من { $people }: الأيدي أكثر من الأشخاص
