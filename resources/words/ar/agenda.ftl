# What members propose for the agenda, and how far it is.
agenda-heading = جدول الأعمال
agenda-called = { $kind ->
    [item] بند من جدول الأعمال
    [motion] اقتراح
    [witness] شاهد
    [recall] إعفاء
   *[order] ترتيب اليوم
 }: { $title }
agenda-called-office = { $kind ->
    [recall] إعفاء
   *[other] مقترح
 }: { $title }، { $office }
agenda-numbered = { $number }. { $called }
agenda-needs = التواقيع اللازمة: { $count }. عندئذ يجب أن يصوّت المجلس عليه.
agenda-needs-share = يجب أن يوقّعه { $share } من كل المقاعد: عندئذ يجب أن يصوّت المجلس عليه.
agenda-by-desk = قدّمه المكتب.
agenda-signed = التواقيع: { $count }.
agenda-signed-of = التواقيع: { $signed } من { $count }.
agenda-due = اكتملت تواقيعه ({ $count }): يجب أن يصوّت المجلس عليه.
agenda-due-undecided = اكتملت تواقيعه ({ $count }): يجب أن يصوّت المجلس عليه. لم يحسم التصويت الأخير شيئًا.
agenda-put = مطروح للتصويت.
agenda-rejected = صوّت المجلس ضده.
agenda-withdrawn = سُحب.
agenda-carried = أقرّه المجلس.
agenda-carried-item = أقرّه المجلس؛ { $where ->
    [in] وهو في البرنامج
   *[out] وليس في البرنامج بعد
 }.
agenda-carried-motion = تبنّى المجلس النظر فيه: وهو مطروح للتعديل والتصويت.
agenda-carried-witness = يستدعي المجلس هذا الشاهد: { $state ->
    [requested] طُلب
    [invited] دُعي
    [coming] قادم
   *[cannot_come] لا يستطيع الحضور
 }.
agenda-carried-witness-why = يستدعي المجلس هذا الشاهد: { $state ->
    [requested] طُلب
    [invited] دُعي
    [coming] قادم
   *[cannot_come] لا يستطيع الحضور
 } ({ $reason }).
agenda-departs = اليوم { $day } ليس كما أقرّه المجلس. { $departures }
agenda-sign = وقّع
agenda-sign-it = وقّع: { $proposal }
agenda-unsign = سحب توقيعي
agenda-unsign-it = سحب توقيعي: { $proposal }
agenda-withdraw = سحب مقترحي
agenda-withdraw-it = سحب: { $proposal }
# The form: what one can bring, and what is asked for each.
agenda-bring-title = تقديم مقترح
agenda-bring-what = ماذا تقترح؟
agenda-bring-go = عرضه على المجلس
agenda-form-item = بند من جدول الأعمال
agenda-form-item-title = اسم البند
agenda-form-item-text = موضوعه
agenda-form-motion = اقتراح
agenda-form-motion-title = اسم الاقتراح
agenda-form-motion-text = نصّه، كل مادة فقرة تبدأ برقم
agenda-form-witness = شاهد
agenda-form-witness-title = من يُستمع إليه
agenda-form-witness-text = ما الذي يُسأل عنه
agenda-form-recall = إعفاء شخص
agenda-form-recall-title = من يُعفى
agenda-form-recall-office = من أي منصب
agenda-form-recall-text = لماذا
agenda-departed-gone = لم يعد «{ $title }» في البرنامج.
agenda-departed-day = «{ $title }» في اليوم { $day }.
agenda-departed-skipped = يُتخطّى «{ $title }».
agenda-departed-called = «{ $title }» اسمه «{ $other }».
agenda-departed-added = أُضيف «{ $title }».
agenda-departed-moved = «{ $title }» في موضع آخر.
