# Motions and amendments, for everybody and at the seat.
motion-title = الاقتراحات والتعديلات
motion-part =
    .aria-label = الاقتراحات
motion-explained = نصوص يقررها المجلس مادةً مادة. الكلمات المشطوبة تُحذف، والمسطّرة تُضاف.
motion-views =
    .aria-label = ما يُعرض
motion-view-text = النص
motion-view-beside = جنبًا إلى جنب
motion-view-amendments = التعديلات
motion-marks = في النص حتى الآن { $first } و{ $second }.
motion-marks-struck = هذه الكلمات مشطوبة
motion-marks-put = هذه مضافة
motion-all = كل الاقتراحات
motion-none = لم يُطرح اقتراح بعد.
motion-adopted-in = أُقرّ في القراءة { $reading }. بصمة النص: { $digest }
motion-reading = القراءة { $number }
motion-clauses = { $count ->
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
   *[other] { $count } مادة
 }
motion-so-many = { $count ->
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $count } اقتراحات
   *[other] { $count } اقتراحًا
 }
motion-settled = { $state ->
    [adopted] أُقرّ
    [rejected] رُفض
    [fallen] سقط
   *[withdrawn] سُحب
 }: { $number }
motion-votes-left = تصويتات باقية: { $count }
motion-verdict = { $verdict ->
    [adopted] أُقرّ
    [rejected] رُفض
   *[open] قيد النظر
 }
motion-amendment-state = { $state ->
    [proposed] مقترَح
    [next] التالي
    [adopted] أُقرّ
    [rejected] رُفض
    [fallen] سقط
   *[withdrawn] سُحب
 }
motion-order-none = لم يبقَ تصويت على تعديل.
motion-order = التصويتات الباقية بهذا الترتيب: { $list }.
motion-none-proposed = لم يقترح أحد تعديلًا بعد.
motion-reason = السبب: { $reason }
motion-changes-nothing = لا يغيّر شيئًا في النص كما هو الآن.
motion-was-moved = نُقل
motion-moved = { $clause }، نُقل:
motion-by = بالتعديل { $list }
motion-sent-back = أُعيد: { $reason }
motion-before = قبل
motion-now = الآن
motion-not-in-text = ليس في النص
# What an amendment does, in few words, and whose it is.
motion-line = { $where }: { $what }
motion-line-by = { $where }: { $what } · { $author }
motion-on = على { $amendment }
motion-after = بعد { $clause }
motion-replace = «{ $passage }» تصبح «{ $words }»
motion-replace-all = كلها تصبح «{ $words }»
motion-strike = شطب «{ $passage }»
motion-strike-all = شطبها كلها
motion-insert = إضافة «{ $words }»
motion-move-front = نقلها إلى البداية
motion-move-after = نقلها بعد { $after }
motion-move-words-front = نقل «{ $passage }» إلى البداية
motion-move-words-after = نقل «{ $passage }» بعد { $after }
# At the seat: the own amendments, and the form for another one.
motion-choose = الاقتراح
motion-read-it = قراءة النص وكل التعديلات
motion-withdraw = سحب
motion-withdraw-again = اضغط مرة أخرى: سحب { $amendment }
motion-amend = اقتراح تعديل
motion-amend-go = اقتراح هذا التعديل
motion-amend-what = ما يفعله
motion-amend-replace = استبدال كلمات أو مادة كاملة
motion-amend-insert = إضافة كلمات أو مادة جديدة
motion-amend-delete = شطب كلمات أو مادة كاملة
motion-amend-move = نقل مادة أو كلمات
motion-amend-clause = { $kind ->
    [insert] في المادة أو بعدها
    [move] المادة
   *[other] في المادة
 }
motion-amend-passage = { $kind ->
    [insert] بعد هذه الكلمات (فارغ: مادة جديدة بعدها)
    [move] هذه الكلمات منها (فارغ: المادة كلها)
   *[other] هذه الكلمات (فارغ: المادة كلها)
 }
motion-amend-select = حدّد كلمات في الأعلى فتظهر في الحقل أدناه.
motion-amend-words = كلمات جديدة
motion-amend-after = بعد المادة
motion-amend-front = إلى البداية، حيث هي
motion-amend-behind = بعد هذه الكلمات هناك
motion-amend-reason = السبب
motion-departed = يُطرح { $one } للتصويت قبل { $others }، خلافًا للقاعدة.
