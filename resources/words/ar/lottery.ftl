# A lottery on screens and phones: what it is, what happens, who was drawn.
lottery-name = القرعة
lottery-what = ما هي القرعة
lottery-seats-filled = تُملأ المقاعد بالقرعة ({ $count }) من بين { $people }، لتنال كل مجموعة حصتها المتفق عليها.
lottery-seats-filled-held = تُملأ المقاعد بالقرعة ({ $count }، و{ $held } من { $size } مشغولة بالفعل) من بين { $people }، لتنال كل مجموعة حصتها المتفق عليها.
# $beacon says whether a public random value is drawn too.
lottery-digits-panels = أرقام تُسحب علنًا ({ $count }){ $beacon ->
    [yes] {" "}وقيمة عشوائية علنية
   *[no] {""}
 } تحدد واحدة من { $entries } تشكيلة نُشرت مسبقًا: لا يستطيع أحد توجيهها، ويستطيع الجميع التحقق منها.
lottery-digits-ways = أرقام تُسحب علنًا ({ $count }){ $beacon ->
    [yes] {" "}وقيمة عشوائية علنية
   *[no] {""}
 } تحدد واحدة من { $entries } طريقة منشورة لملء المقاعد، ومن يكون في كل مجموعة: لا يستطيع أحد توجيهها، ويستطيع الجميع التحقق منها.
lottery-same-chance = لكل من في المجموعة الفرصة نفسها: { $chance }.
lottery-chances = فرصة أن تقع القرعة عليك { $low } على الأقل و{ $high } على الأكثر، بحسب ندرة المجموعة.
lottery-one-in = 1 من { $times }
lottery-certain = مؤكدة
lottery-mark-rehearsal = تدريب: هذه القرعة لا تُحتسب
lottery-mark-void = لاغية
lottery-mark-draw = { $draw ->
    [d2] القرعة الثانية
    [d3] القرعة الثالثة
    [d4] القرعة الرابعة
    [d5] القرعة الخامسة
   *[more] القرعة: { $ordinal }
 }
lottery-earlier = سحب سابق من هذه القرعة لا يُحتسب.
lottery-void-because = هي لاغية لأن: { $reason }
lottery-repeated-because = كان هناك سحب قبل هذا. أُعيد لأن: { $reason }
lottery-prepared = القرعة جاهزة
lottery-prepared-line = كل ما يمكن معرفته مسبقًا ثُبّت ونُشر.
lottery-number = الرقم هو { $number }
lottery-working = يُحسب الآن على من تقع القرعة.
lottery-made = سُحبت القرعة
lottery-made-line = الرقم { $number }. يظهر المجلس بعد لحظة.
lottery-seating = المجلس يأخذ مقاعده
lottery-seating-line = كل نقطة شخص وقعت عليه القرعة.
lottery-number-then = الرقم { $number }. { $line }
lottery-are-drawn = عدد من وقعت عليهم القرعة: { $count }
lottery-is-void = هذه القرعة لاغية
lottery-is-void-line = لا تُحتسب. لم تقع على أحد.
lottery-read-again = ما أدخله شخصان لم يتطابق: يُقرأ من جديد.
lottery-digit-falls = يخرج الرقم
lottery-digit-of = الرقم { $place } من { $digits }
lottery-drawn-from = يُسحب: { $source }
lottery-drawn-open = يُسحب علنًا.
lottery-beacon-from = أخيرًا تأتي قيمة عشوائية علنية: { $source }
lottery-beacon-open = أخيرًا تأتي قيمة عشوائية علنية أمام الجميع.
lottery-kept = { $count ->
    [one] الحصة محترمة.
   *[other] كل الحصص محترمة ({ $count }).
 }
lottery-not-kept = حصص غير محترمة: { $off } من { $count }: { $names }.
lottery-not-kept-more = حصص غير محترمة: { $off } من { $count }: { $names } وغيرها.
# Said for those who do not see it.
lottery-said = { $words }.
lottery-said-next = التالي: { $what }.
lottery-said-digit = { $place ->
    [d1] الرقم الأول
    [d2] الرقم الثاني
    [d3] الرقم الثالث
    [d4] الرقم الرابع
    [d5] الرقم الخامس
   *[more] الرقم { $ordinal }
 }: { $digit }.
lottery-said-beacon = وصلت القيمة العشوائية العلنية.
lottery-said-feature = { $feature }: { $groups }.
# Parts of the scene.
lottery-colour-by = تلوين المقاعد بحسب
lottery-of-seats = { $held ->
    [yes] من { $count } بالقرعة
   *[no] من { $count } مقعدًا
 }
lottery-and-beacon = و{ $value }
lottery-fixed-under = ثُبّت مسبقًا تحت الرقم
lottery-fixed-what = ما ثُبّت
lottery-fixed-report = تقرير برسوم بيانية
lottery-were-you = هل وقعت عليك القرعة؟
lottery-are-you-in = تأكد من أنك في المجموعة
lottery-look-at = انظر في هاتفك أو على { $address }
lottery-make-up = التركيبة
lottery-drawn = بالقرعة
lottery-quota = الحصة
lottery-pool = المجموعة
lottery-share = النسبة في المجموعة
lottery-who = من وقعت عليهم القرعة
lottery-quotas = الحصص
lottery-show-groups = عرض كل المجموعات
lottery-from-to = { $low } إلى { $high }
lottery-feature-in-short = { $feature }: { $words }
lottery-groups = المجموعات: { $count }
lottery-groups-kept = { $groups }، كل الحصص محترمة
lottery-groups-kept-some = { $groups }، الحصص المحترمة: { $kept }
lottery-appeared = المجلس: ظهر { $shown } من { $count }
lottery-appeared-none = المجلس: مقاعد شاغرة: { $count }
lottery-by = بحسب { $feature }
lottery-by-in-order = بحسب { $feature }، من اليسار إلى اليمين
lottery-motion = الحركة
lottery-motion-off = الحركة متوقفة، كما يطلب هذا الجهاز
