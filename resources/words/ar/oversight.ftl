# Oversight: panels drawn by lot read the facts and file reports.
oversight-title = الرقابة
oversight-explained = لجان مختارة بالقرعة تراقب العملية: كيف يُختار الناس، وما على جدول الأعمال، وما تغيّره المكاتب. تقاريرها في السجل والمحضر كلمةً كلمة، ويستطيع الجميع قراءتها.
oversight-part-reports = التقارير
oversight-part-facts = الوقائع
oversight-facts-for = الوقائع، لـ{ $panel }
oversight-renew = قراءة الوقائع من جديد
oversight-write = كتابة تقرير
oversight-write-hint = ما ترسله يُنشر فورًا باسم لجنتك، ولا يمكن تغييره.
oversight-write-title = العنوان
oversight-write-text = التقرير
oversight-file = تقديم التقرير
oversight-filed-as = قُدّم بوصفه التقرير { $number }.
oversight-for-members = لأعضاء لجنة
oversight-badge-hint = على شارتك من تلك القرعة اسم أو رقم، ورمز. لا تحتفظ هذه الصفحة بأي منهما.
oversight-show = اعرض لي الوقائع
oversight-try-again = { $reason } حاول مرة أخرى.
oversight-sitting = القائمة الآن: { $panels }.
oversight-sitting-none = لا لجنة قائمة الآن.
oversight-panel = { $title } (الأعضاء: { $count })
oversight-numbered = { $number }. { $title }
oversight-report-by = { $panel }، { $time }
oversight-no-report = لم يُقدَّم تقرير بعد.
# The facts of the process, part by part.
oversight-selection = الاختيار
oversight-selection-none = لم يُلتزم بأي قرعة.
oversight-agenda = جدول الأعمال
oversight-agenda-none = لم يُقدَّم شيء.
oversight-changes = تغييرات المكاتب
oversight-changes-none = لم تغيّر المكاتب شيئًا.
oversight-alerts = التنبيهات
oversight-alerts-none = لم يكن هناك شيء منذ تشغيل الخادم.
oversight-members = الأعضاء: { $standings }
oversight-standing = { $standing ->
    [invited] مدعوون
    [accepted] قبلوا
    [declined] رفضوا
    [replaced] استُبدلوا
    [present] حاضرون
    [served] أدّوا مهمتهم
    [silent] بلا رد
    [dropped] شُطبوا
   *[other] غيرهم
 }: { $number }
oversight-draw = { $title }: { $stage ->
    [committed] مُثبَّتة
    [live] جارية
    [drawn] سُحبت
    [revealed] أُعلنت
   *[void] لاغية
 }
oversight-draw-further = { $title }: السحب { $draw }، { $stage ->
    [committed] مُثبَّت
    [live] جارٍ
    [drawn] سُحب
    [revealed] أُعلن
   *[void] لاغٍ
 }
oversight-with-reason = { $words } ({ $reason })
oversight-digests = الالتزام { $commitment }، السحب { $draw }
oversight-digest-commitment = الالتزام { $commitment }
oversight-brought = { $number }. { $name }: { $state ->
    [open] مفتوح
    [due] مستحق
    [put] قيد التصويت
    [carried] أُقرّ
    [rejected] رُفض
   *[withdrawn] سُحب
 }
oversight-signed = التواقيع: { $count }
oversight-signed-of = التواقيع: { $signed } من { $count }
oversight-waits = مستحق منذ { $span }، لم يُطرح للتصويت
oversight-waited = بقي مستحقًا { $span } قبل التصويت
oversight-undecided = تصويتات بلا قرار: { $count }
oversight-witness = الشاهد: { $state ->
    [requested] طُلب
    [invited] دُعي
    [coming] قادم
   *[cannot_come] لا يستطيع الحضور
 }
oversight-order = ترتيب اليوم { $day }، أُقرّ في { $time }. البرنامج كما أُقرّ.
oversight-order-departs = ترتيب اليوم { $day }، أُقرّ في { $time }. { $departures }
oversight-digest = بصمة { $digest }
oversight-change-by = { $time }، { $by }
oversight-refused = رُفض طلب { $who }: { $text }
oversight-refused-somebody = رُفض طلب أحدهم: { $text }
oversight-room-lost = فقدت القاعة { $room } اتصالها.
oversight-rooms-lost = قاعات فقدت اتصالها: { $count }.
