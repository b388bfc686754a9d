# Who voted how.
names-explained = في التصويتات المعلنة بالاسم يستطيع الجميع قراءة تصويت كل شخص بالهاتف. كل ما عداها سري. الاسم هو ما كتبه المصوّت، وإجابات القاعات كاملةً ليست هنا.
names-by-name = تصويتات بالاسم
names-find = ابحث عن اسم أو تجمّع
names-name = الاسم
names-party = التجمّع
names-answer = الإجابة
names-more = عرض المزيد
names-all = كل التصويتات بالاسم
names-none = لم يُغلق تصويت بالاسم بعد. عُد بعد إغلاق أحدها.
names-void = لاغٍ: لا أسماء
names-votes = { $count ->
    [zero] لا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
   *[other] { $count } صوتًا
 }
names-count = { $count ->
    [zero] لا أصوات بالاسم
    [one] صوت واحد بالاسم
    [two] صوتان بالاسم
    [few] { $count } أصوات بالاسم
   *[other] { $count } صوتًا بالاسم
 }
names-found = { $found } من { $count ->
    [one] صوت واحد
    [two] صوتين
    [few] { $count } أصوات
   *[other] { $count } صوتًا
 } بالاسم
names-nobody-found = لم يُعثر على أحد. جرّب جزءًا من الاسم أو من التجمّع.
names-nobody = لم يصوّت أحد بالاسم هنا.
