# Elections: who is nominated, both counts, the rounds, and the forms.
desk-elections-show = إظهار الانتخابات
# What can be done, as the palette says it.
desk-elections-act-close = إغلاق باب الترشيح
desk-elections-act-draw = سحب ترتيب ورقة الاقتراع
desk-elections-act-hustings = فتح كلمات المرشحين
desk-elections-act-put = طرح الانتخاب للتصويت
desk-elections-act-lot = إدخال نتيجة القرعة
desk-elections-act-previous = إظهار الجولة السابقة
desk-elections-act-following = إظهار الجولة التالية
desk-elections-act-whole = إظهار العدّ كله
desk-elections-act-accept = تدوين قبول المرشح المحدد
desk-elections-act-withdraw = سحب الترشيح المحدد
desk-elections-act-vacate = تدوين استقالة الشخص المحدد
desk-elections-act-take = قُبل المقعد الشاغر
desk-elections-act-decline = رُفض المقعد الشاغر
desk-elections-act-reopen = إعادة فتح باب الترشيح
desk-elections-act-cancel = إلغاء الانتخاب
# The buttons.
desk-elections-button-close = إغلاق …
desk-elections-button-draw = سحب الترتيب …
desk-elections-button-hustings = الكلمات …
desk-elections-button-put = طرح للتصويت
desk-elections-button-lot = إدخال القرعة …
desk-elections-button-accept = يقبل …
desk-elections-button-withdraw = سحب …
desk-elections-button-vacate = استقالة …
desk-elections-button-take = قُبل …
desk-elections-button-decline = رُفض …
desk-elections-button-reopen = إعادة فتح …
desk-elections-button-cancel = إلغاء …
desk-elections-step-previous = السابقة
desk-elections-step-following = التالية
desk-elections-step-whole = الكل
desk-elections-election = الانتخاب
desk-elections-list = المرشحون، أو من يشغل المنصب
# What is said where nobody fit is selected.
desk-elections-select-accept = حدّد مرشحًا لم يقبل بعد.
desk-elections-select-withdraw = حدّد مرشحًا أولًا.
desk-elections-select-vacate = حدّد شخصًا يشغل المنصب.
# The election as it stands.
desk-elections-empty = لم يُدعَ إلى انتخاب. ادعُ إلى الانتخابات بجدول: conference election call FOLDER --file elections.csv. انظر docs/elections.md.
desk-elections-state = { $state ->
    [open] الترشيح مفتوح
    [closed] ثُبّت المرشحون
    [put] مطروح للتصويت
    [elected] تم الانتخاب
   *[cancelled] أُلغي
 }
desk-elections-signatures = { $count ->
    [one] توقيع واحد
    [two] توقيعان
    [few] { $count } تواقيع
    [many] { $count } توقيعًا
   *[other] { $count } توقيع
 }
desk-elections-next-close = باب الترشيح مفتوح. ثم أغلقه: بذلك يُثبَّت المرشحون.
desk-elections-next-close-until = باب الترشيح مفتوح حتى { $moment }. ثم أغلقه: بذلك يُثبَّت المرشحون.
desk-elections-next-nobody = لا مرشح. أعد فتح باب الترشيح، أو ألغِ الانتخاب.
desk-elections-next-draw = اسحب ترتيب ورقة الاقتراع بقيمة علنية.
desk-elections-next-put = اطرح الانتخاب للتصويت؛ يبقى التصويت مسودة حتى يُفتح.
desk-elections-next-poll-draft = التصويت { $poll } مسودة. افتحه مع تصويتات { $whose ->
    [members] الأعضاء
   *[chamber] المجلس
 }.
desk-elections-next-poll-open = التصويت { $poll } مفتوح. أغلقه مع تصويتات { $whose ->
    [members] الأعضاء
   *[chamber] المجلس
 }.
desk-elections-next-lot = توقف العدّ: تعادل { $names }. اسحب قرعة علنًا وأدخلها.
desk-elections-next-counting = يجري عدّ الأوراق.
desk-elections-next-counting-again = يجري عدّ الأوراق مرة ثانية.
desk-elections-next-differ = العدّان مختلفان، ولا يمكن نشر شيء. انظر docs/elections.md.
desk-elections-next-rounds = العدّان متطابقان. اعرض الجولة الأولى، وانشر، ثم تابع جولة بعد جولة.
desk-elections-office-offered = مقعد { $name } معروض على { $who }: قبول أم رفض؟
desk-elections-office-counting = يجري عدّ الأوراق لمقعد { $name }.
desk-elections-office-empty = { $count ->
    [one] يبقى مقعد واحد شاغرًا
    [two] يبقى مقعدان شاغرين
    [few] تبقى { $count } مقاعد شاغرة
    [many] يبقى { $count } مقعدًا شاغرًا
   *[other] يبقى { $count } مقعد شاغرًا
 }.
desk-elections-office-filled = كل المقاعد مشغولة.
# Both counts, and which round is shown.
desk-elections-first-waits = العدّ الأول: لم يصل بعد
desk-elections-first = العدّ الأول: { $names }
desk-elections-first-nobody = العدّ الأول: لا أحد
desk-elections-second-waits = العدّ الثاني: لم يصل بعد
desk-elections-second-differs = العدّ الثاني مختلف. { $differences }
desk-elections-second-same = العدّ الثاني: مطابق حتى آخر خانة عشرية ({ $counter })
desk-elections-lot = القرعة بين { $names }: { $value }
desk-elections-round = الجولة { $round } من { $count }
desk-elections-rounds = كل الجولات: { $count ->
    [one] { $count }
    [two] { $count }
    [few] { $count }
    [many] { $count }
   *[other] { $count }
 }
# How somebody nominated stands, and what became of who was elected.
desk-elections-withdrawn = سُحب: { $reason }
desk-elections-lacks-nothing = لا ينقصه شيء
desk-elections-statement = { $has ->
    [yes] مع بيان
   *[no] بلا بيان
 }
desk-elections-photo = { $has ->
    [yes] مع صورة
   *[no] بلا صورة
 }
desk-elections-holder = { $came ->
    [recount] بإعادة العدّ
   *[vote] بالانتخاب
 }، { $cause ->
    [resigned] استقال
    [died] توفي
    [recalled] أُعفي
    [succeeded] خلفه آخرون
   *[none] يشغل المنصب
 }
desk-elections-holder-why = { $came ->
    [recount] بإعادة العدّ
   *[vote] بالانتخاب
 }، { $cause ->
    [resigned] استقال
    [died] توفي
    [recalled] أُعفي
   *[succeeded] خلفه آخرون
 }: { $reason }
# Why something cannot be done now.
desk-elections-why-none = لم يُدعَ إلى انتخاب.
desk-elections-why-reopen = لا يُعاد فتح باب الترشيح إلا قبل طرح الانتخاب للتصويت.
desk-elections-why-close-and-draw = أغلق باب الترشيح واسحب ترتيب ورقة الاقتراع أولًا.
desk-elections-why-hustings = كلمات المرشحين مفتوحة أصلًا: انظر المتحدثين.
desk-elections-why-fixed = لا يمكن تغيير ورقة الاقتراع بعد الآن.
desk-elections-why-nobody-holds = لا أحد يشغل المنصب بهذا الانتخاب بعد.
desk-elections-why-not-offered = لا مقعد شاغر معروضًا على أحد.
desk-elections-why-not-cancelled = هو مطروح للتصويت أو انتهى: أعلن بطلان تصويته أولًا.
desk-elections-why-no-count = لا عدّ لعرضه بعد.
desk-elections-why-no-round = لا جولة كهذه: انظر أيها معروضة.
desk-elections-why-drawn = سُحب الترتيب بـ«{ $value }».
desk-elections-why-close-first = أغلق باب الترشيح أولًا: فلا يستطيع أحد اختيار مكانه في ورقة الاقتراع.
desk-elections-why-nobody-stands = لا مرشح.
desk-elections-why-no-lot = لا عدّ ينتظر قرعة.
# The forms: what is asked, and the button.
desk-elections-lot-drawn = ما سُحب علنًا
desk-elections-paper = على أي ورقة، أو كيف عُرف ذلك. يبقى ذلك في السجل.
desk-elections-close-says = بذلك يُثبَّت المرشحون؛ ومن ينقصه شيء لا يترشح.
desk-elections-close-go = إغلاق
desk-elections-lot-ask = إدخال القرعة
desk-elections-lot-go = إدخال
desk-elections-accept-ask = المرشح يقبل
desk-elections-accept-says = يريد أن يترشح.
desk-elections-accept-go = قبول
desk-elections-withdraw-ask = سحب الترشيح
desk-elections-withdraw-says = لا يترشح.
desk-elections-withdraw-go = سحب
desk-elections-vacate-ask = شخص يترك المنصب
desk-elections-vacate-says = تُعدّ أوراق الانتخاب من جديد لهذا المقعد، ومن يبقى يحتفظ بمقعده.
desk-elections-vacate-go = يترك المنصب
desk-elections-take-says = يشغل المنصب من الآن.
desk-elections-take-go = يقبله
desk-elections-decline-says = تُعدّ الأوراق من جديد من دونه.
desk-elections-decline-go = يرفض
desk-elections-reopen-says = الترتيب المسحوب باطل؛ والمرشحون باقون.
desk-elections-reopen-go = فتح
desk-elections-cancel-says = لا يُنتخب به أحد.
desk-elections-cancel-go = إلغاء
