# The ceremony of a lottery in the hall, as far as it says other words than pages.
ceremony-head = القرعة
ceremony-banner = تدريب: ما يخرج هنا لا يُحتسب
# $form is that of a number in a row.
ceremony-further = السحب رقم { $count } من الالتزام نفسه
ceremony-further-because = السحب رقم { $count } من الالتزام نفسه، لأن: { $reason }
ceremony-read-again = ما قرأه شخصان لم يتطابق. يُقرأ من جديد.
ceremony-digit = { $place ->
    [d1] الرقم الأول
    [d2] الرقم الثاني
    [d3] الرقم الثالث
    [d4] الرقم الرابع
    [d5] الرقم الخامس
    [d6] الرقم السادس
   *[more] الرقم { $count }
 }
ceremony-beacon = القيمة العشوائية العلنية: { $source }
ceremony-kept-some = الحصص المحترمة: { $kept } من { $count }.
ceremony-made-line = { $count } من بين { $pool }: بعد لحظة يأخذون مقاعدهم.
# $kind is what the list has: whole panels, or compositions of seats.
ceremony-possible = { $kind ->
    [panels] تشكيلات ما زالت ممكنة
   *[compositions] تراكيب ما زالت ممكنة
 }: { $count } من { $entries }
ceremony-numbers = الأرقام من { $first } إلى { $last }.
ceremony-settled = لا شيء يمكنه تغيير السحب بعد الآن: فهو ينتج من هذه القيم وحدها.
ceremony-being-worked-out = يجري الحساب الآن.
ceremony-names-panel = يحدد تشكيلة واحدة من التشكيلات المنشورة ({ $count }).
ceremony-beacon-reserves = القيمة العشوائية العلنية ترتّب الاحتياط: { $source }.
ceremony-composition = التركيبة { $number } تحدد عدد المقاعد لكل مجموعة.
ceremony-beacon-turn = من هو صاحب الدور تقرره القيمة العشوائية العلنية: { $source }.
# $form is d1 to d6, or more: how many digits there are, where they are written in words.
ceremony-decide-panels = { $form ->
    [d1] رقم واحد يُسحب علنًا يحدد
    [d2] رقمان يُسحبان علنًا يحددان
    [d3] ثلاثة أرقام تُسحب علنًا تحدد
    [d4] أربعة أرقام تُسحب علنًا تحدد
    [d5] خمسة أرقام تُسحب علنًا تحدد
    [d6] ستة أرقام تُسحب علنًا تحدد
   *[more] أرقام تُسحب علنًا ({ $count }) تحدد
 } واحدة من { $entries } تشكيلة نُشرت مسبقًا: لا يستطيع أحد توجيهها، ويستطيع الجميع التحقق منها.
ceremony-decide-ways = { $form ->
    [d1] رقم واحد
    [d2] رقمان
    [d3] ثلاثة أرقام
    [d4] أربعة أرقام
    [d5] خمسة أرقام
    [d6] ستة أرقام
   *[more] أرقام ({ $count })
 }{ $beacon ->
    [yes] {" "}وعدد عشوائي علني
   *[no] {""}
 } – بسحب علني يتقرر من يدخل المجلس: لا يستطيع أحد توجيهه، ويستطيع الجميع التحقق منه.
# Under figures.
ceremony-fact-pool = في المجموعة
ceremony-fact-seats = { $count ->
    [one] مقعد
    [two] مقعدان
    [few] مقاعد
    [many] مقعدًا
   *[other] مقعد
 }
ceremony-fact-seats-held = { $count ->
    [one] مقعد
    [two] مقعدان
    [few] مقاعد
    [many] مقعدًا
   *[other] مقعد
 }، منها { $held } مشغولة بالفعل
ceremony-chance-same = فرصة كل شخص
ceremony-chance-least = أقل فرصة
# Parts of the scene.
ceremony-sealed = خُتم قبل السحب
ceremony-digits-from = مصدر الأرقام: { $source }
ceremony-not-known = غير معروفة بعد
ceremony-look-up = تحقق برمزك الخاص.
ceremony-is-the-number = هو الرقم
# Under the number of seats that are filled.
ceremony-people = { $count ->
    [one] شخص
    [two] شخصان
    [few] أشخاص
    [many] شخصًا
   *[other] شخص
 }
ceremony-people-drawn = { $count ->
    [one] شخص
    [two] شخصان
    [few] أشخاص
    [many] شخصًا
   *[other] شخص
 } بالقرعة
ceremony-seats = المقاعد
ceremony-pool-share = النسبة في المجموعة
# The make-up of the chamber, group by group.
ceremony-quota = الحصة { $count }
ceremony-quota-range = الحصة من { $low } إلى { $high }
ceremony-in-pool = { $count } في المجموعة، { $share }
ceremony-seats-number = المقاعد: { $count }
ceremony-others = قيم أخرى ({ $count }): { $seats }
ceremony-others-kept = قيم أخرى ({ $count }): { $seats }، كل الحصص محترمة
ceremony-others-kept-some = قيم أخرى ({ $count }): { $seats }، الحصص المحترمة: { $kept }
