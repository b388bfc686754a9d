# The floor: the list of speakers, its buttons and its forms.
desk-floor-show = إظهار قائمة المتحدثين
# What can be done, as the palette says it.
desk-floor-act-next = نداء المتحدث التالي
desk-floor-act-end = إنهاء الكلمة
desk-floor-act-open = فتح قائمة متحدثين
desk-floor-act-add = إضافة مقعد إلى قائمة المتحدثين
desk-floor-act-close = إغلاق قائمة المتحدثين
desk-floor-act-draw = إدخال القيمة العلنية لقائمة تُرتَّب بالقرعة
desk-floor-act-over = إنهاء قائمة المتحدثين
desk-floor-act-call = نداء المتحدث المحدد
desk-floor-act-strike = شطب المتحدث المحدد من القائمة
# The buttons.
desk-floor-next = التالي: { $name }
desk-floor-next-nobody = التالي
desk-floor-again-call = اضغط مرة أخرى للنداء
desk-floor-button-end = إنهاء الكلمة
desk-floor-button-call = نداء …
desk-floor-button-strike = شطب …
desk-floor-button-add = إضافة …
desk-floor-button-close = إغلاق القائمة
desk-floor-button-draw = القرعة …
desk-floor-button-over = إنهاء القائمة …
desk-floor-button-open = فتح قائمة …
# The list.
desk-floor-waits = المتحدثون المنتظرون
desk-floor-used = الوقت المستعمل
desk-floor-used-by = { $name } { $time }
desk-floor-state = { $state ->
    [open] مفتوحة
   *[closed] مغلقة
 }
desk-floor-waiting = { $count ->
    [one] منتظر واحد
    [two] منتظران
    [few] { $count } منتظرين
    [many] { $count } منتظرًا
   *[other] { $count } منتظر
 }
desk-floor-each = { $span } لكل متحدث
desk-floor-out-of-order = خارج الترتيب: { $reason }
desk-floor-clock = { $state ->
    [left] بقي
    [over] تجاوز
    [paused] متوقف
   *[none] بلا ساعة
 }
desk-floor-time = { $word } { $time }
desk-floor-place = { $state ->
    [next] التالي
    [room] قاعة
   *[away] غائب
 }
desk-floor-kind = { $kind ->
    [for] مؤيدًا
    [against] معارضًا
    [question] سؤال
   *[order] نقطة نظام
 }
desk-floor-kind-about = { $kind }: { $about }
# Why something cannot be done now.
desk-floor-empty = لا قائمة متحدثين مفتوحة. افتح قائمة حول البند الذي على الهواء، أو بعنوان خاص بها.
desk-floor-nobody-waits = لا أحد ينتظر في هذه القائمة.
desk-floor-not-drawn = تُرتَّب القائمة بالقرعة: أغلقها ثم أدخل القيمة العلنية.
desk-floor-select-first = حدّد أولًا شخصًا في القائمة.
desk-floor-closed-already = القائمة مغلقة أصلًا.
desk-floor-not-by-lot = لا تُرتَّب هذه القائمة بالقرعة: قاعدتها غير ذلك.
desk-floor-was-drawn = سُحب ترتيبها بـ«{ $value }».
desk-floor-close-first = أغلق القائمة أولًا.
# The forms.
desk-floor-about-placeholder = ما الذي يتحدثون عنه
desk-floor-rule-first-come = بحسب ترتيب الطلب
desk-floor-rule-alternating = تأييد ومعارضة بالتناوب
desk-floor-rule-unheard = من لم يتحدث أولًا
desk-floor-rule-groups = بحسب المجموعة: الأقل زمنًا أولًا
desk-floor-rule-lot = بالقرعة، بقيمة علنية
desk-floor-open-go = فتح
desk-floor-minutes-suffix = د
desk-floor-seconds-suffix = ث
desk-floor-groups-placeholder = المقعد والمجموعة، واحد في كل سطر: 12, الشمال
desk-floor-about = حول
desk-floor-rule = القاعدة
desk-floor-each-speaks = وقت كل متحدث
desk-floor-groups = المجموعات
desk-floor-each-minutes = دقائق لكل متحدث
desk-floor-each-seconds = ثوانٍ لكل متحدث
desk-floor-groups-bad = يلزم في كل سطر من المجموعات مقعد وفاصلة ومجموعة.
desk-floor-add = إضافة مقعد إلى القائمة
desk-floor-add-go = إضافة
desk-floor-seat = المقعد
desk-floor-for-what = لماذا
desk-floor-call-ask = نداء { $name } خارج الترتيب؟
desk-floor-call-go = نداء
desk-floor-strike-ask = شطب { $name } من القائمة؟
desk-floor-strike-go = شطب
desk-floor-rule-of = قاعدة هذه القائمة: { $rule }
desk-floor-draw-list = سحب ترتيب القائمة
desk-floor-value-once = من ذلك يتحدد الترتيب، ولا يمكن تغييره. أدخل ما رآه الجميع تمامًا.
desk-floor-value = القيمة العلنية
desk-floor-draw-go = سحب
desk-floor-end-ask = إنهاء القائمة «{ $title }»؟
desk-floor-ends = من لا يزال ينتظر لن يُسمع. وما قيل يبقى في السجل.
desk-floor-end-go = إنهاء القائمة
