# The lottery: its steps from the files to the reveal.
desk-lottery-file-of = { $kind ->
    [people] ملف الأشخاص
    [quotas] ملف الحصص
    [elected] ملف الأعضاء المنتخبين
    [staying] ملف الباقين
   *[exclude] ملف المستبعدين من السحب
 }
desk-lottery-tables = جداول
desk-lottery-unreadable = تعذّرت القراءة: { $reason }.
desk-lottery-not-all-arrived = لم يصل كله. أرسله مرة أخرى.
desk-lottery-not-taken = لم يقبله الخادم ({ $status }). أرسله مرة أخرى.
desk-lottery-not-sent = لم يُرسل: { $reason }. أرسله مرة أخرى.
desk-lottery-void-ask = إعلان هذه القرعة لاغية؟
desk-lottery-void-explained = «{ $title }» لن تُحتسب. تُظهر ذلك كل الشاشات والسجل مع السبب الذي تكتبه.
# Digits, as two people enter them.
desk-lottery-another-login = حساب آخر
desk-lottery-entered-hidden = أُدخلت؛ وتبقى مخفية
desk-lottery-waits-for-another = بانتظار حساب آخر، على مكتب تحكم له كلمة مرور خاصة: conference password FOLDER --name NAME
desk-lottery-beacon = القيمة العشوائية
# $form is that of a number in a row.
desk-lottery-place = الرقم { $count }
desk-lottery-one-digit = رقم واحد، من 0 إلى 9.
desk-lottery-type-beacon = ألصق القيمة العشوائية العلنية أو اكتبها، كما نُشرت تمامًا.
desk-lottery-at-most-one-line = { $count } حرفًا على الأكثر في سطر واحد.
desk-lottery-publish-first = انشر الالتزام أولًا.
desk-lottery-enters-now = يُدخل الآن
desk-lottery-enters-again = يُدخلها من جديد بدل ما أُدخل
desk-lottery-enters-for-other = يُدخلها مرة أخرى نيابة عن الآخر
desk-lottery-may-enter = يمكنه ذلك؛ في التدريب يكفي شخص واحد
desk-lottery-enters-unseen = يُدخلها أيضًا، دون أن يراها أحد
desk-lottery-only-while-live = لا تُقبل الأرقام إلا أثناء البث المباشر.
desk-lottery-every-value-agreed = اتُّفق على كل القيم.
desk-lottery-scene-is-off = مشهدها ليس على الشاشات. أعده أولًا.
desk-lottery-no-login = ليس لهذا المكتب حساب بعد.
desk-lottery-all-agreed = كل القيم متفق عليها.
desk-lottery-live-first = ابدأ البث المباشر أو التدريب أولًا.
# $form is beacon, or that of a number in a row.
desk-lottery-enter = { $login }: أدخل { $form ->
    [beacon] القيمة العشوائية
   *[other] الرقم { $count }
 }
desk-lottery-enter-again = { $login }: أدخل { $form ->
    [beacon] القيمة العشوائية
   *[other] الرقم { $count }
 } من جديد بدل ما أدخلت
desk-lottery-enter-more = { $login }: أدخل { $form ->
    [beacon] القيمة العشوائية
   *[other] الرقم { $count }
 } مرة أخرى بصفة الشخص الثاني
desk-lottery-enter-other = حساب آخر: أدخل { $form ->
    [beacon] القيمة العشوائية
   *[other] الرقم { $count }
 } على مكتب تحكم آخر
desk-lottery-committed-source = المصدر الملتزم به: { $source }
desk-lottery-differ = { $what ->
    [beacon] قيمتان عشوائيتان مختلفتان
   *[digit] رقمان مختلفان
 }. لا يُحتسب أي منهما. ينظر الشخصان ثانية ويُدخلان من جديد.
desk-lottery-differ-times = { $what ->
    [beacon] قيمتان عشوائيتان مختلفتان
   *[digit] رقمان مختلفان
 }، للمرة { $count }. لا يُحتسب أي منهما. ينظر الشخصان ثانية ويُدخلان من جديد.
# The commitment and its figures.
desk-lottery-deviation-tip = أكبر فرق بين فرصة شخص الفعلية والفرصة العادلة.
desk-lottery-gini-tip = 0: الفرصة نفسها للجميع؛ 1: كلها لشخص واحد.
desk-lottery-publish = نشر الحصص والالتزام
desk-lottery-publish-armed = اضغط مرة أخرى: يُنشر إلى الأبد
desk-lottery-of-fair-chance = { $share } من الفرصة العادلة
desk-lottery-none = لا شيء
desk-lottery-nobody = لا أحد
desk-lottery-of-types = { $people } ({ $count ->
    [one] نوع واحد
    [two] نوعان
    [few] { $count } أنواع
    [many] { $count } نوعًا
   *[other] { $count } نوع
 })
desk-lottery-entries = { $kind ->
    [panels] التشكيلات
   *[compositions] التراكيب
 }: { $count }
desk-lottery-seats = المقاعد
desk-lottery-people = الأشخاص
desk-lottery-list = القائمة
desk-lottery-deviation = أكبر انحراف
desk-lottery-least-fair = أقل فرصة، عادلة
desk-lottery-greatest-fair = أكبر فرصة، عادلة
desk-lottery-gini-fair = جيني، عادل
desk-lottery-without-chance = بلا فرصة
desk-lottery-least-realised = أقل فرصة، فعلية
desk-lottery-greatest-realised = أكبر فرصة، فعلية
desk-lottery-gini-realised = جيني، فعلي
desk-lottery-chance = { $share }، 1 من { $times }
desk-lottery-held = { $count } مشغولة بالفعل.
desk-lottery-is-committed = ثُبّت ودُوّن في السجل. من الآن لا يمكن تغيير شيء منه.
desk-lottery-committed-already = ثُبّت بالفعل.
desk-lottery-computing-already = هناك حساب جارٍ بالفعل.
desk-lottery-check-first = افحص الملفات أولًا.
desk-lottery-check-once-more = افحص مرة أخرى: إعدادات هذا المكتب ليست إعدادات الفحص الأخير.
desk-lottery-preparing = تُحسب الفرص العادلة والقائمة المرقّمة والأسماء المستعارة.
desk-lottery-it-failed = فشل. حاول مرة أخرى.
desk-lottery-nothing-published = أُلغي: لم يُنشر شيء.
desk-lottery-everybody-will-see = سيرى الجميع الحصص والقاعدة والالتزام؛ ولا يمكن تغييرها بعد ذلك.
desk-lottery-no-beacon = لا شيء: الأرقام وحدها تقرر
desk-lottery-sha-tip = SHA-256 لكل ما يلي.
desk-lottery-pool-root = المجموعة، جذر ميركل
desk-lottery-quotas = الحصص
desk-lottery-numbered-list = القائمة المرقّمة
desk-lottery-digits-from = مصدر الأرقام
desk-lottery-beacon-from = مصدر القيمة العشوائية
desk-lottery-program = البرنامج
# Whoever controls the digits chooses the panel: said wherever no beacon is named.
desk-lottery-known-beforehand = القائمة فيها تراكيب ولم تُثبّت قيمة عشوائية. بلا قيمة عشوائية علنية يختار التشكيلة من يتحكم في الأرقام: فمن ملف الأشخاص يمكن حساب من يقع عليه كل رقم.
desk-lottery-without-beacon = بلا قيمة عشوائية علنية يختار التشكيلة من يتحكم في الأرقام.
desk-lottery-some-certain = بعض الأشخاص ستقع عليهم القرعة حتمًا؛ يمنع ذلك حد أقصى أو GoldiLocks.
desk-lottery-in-no-entry = ليسوا في أي مدخل من القائمة رغم فرصة عادلة: { $people }.
# What was drawn.
desk-lottery-number-of = { $kind ->
    [panels] رقم التشكيلة
   *[compositions] رقم التركيبة
 }
desk-lottery-drawn = السحب
desk-lottery-nobody-rehearsal = لا أحد: تدريب
desk-lottery-digest = البصمة
desk-lottery-digest-tip = للالتزام والقيمة والتشكيلة.
# What is being computed, and where it stands.
desk-lottery-job = { $state ->
    [checking] الفحص
    [preparing] إعداد الالتزام
   *[drawing] السحب
 }
desk-lottery-job-phase = { $job }: { $phase }
desk-lottery-job-of = { $job }، { $done } من { $total }
desk-lottery-job-done = { $job }، { $done }
desk-lottery-job-runs = { $job } …
desk-lottery-sent = أُرسل؛ ننتظر الرد.
desk-lottery-badge = { $stage ->
    [preparing] قيد الإعداد
    [rehearsal] تدريب
    [void] لاغية
    [ended] انتهت
    [live] مباشر
    [drawn] سُحبت
    [revealed] كُشفت
   *[committed] مثبّتة
 }
desk-lottery-people-in-file = الأشخاص في الملف
desk-lottery-may-be-drawn = يجوز سحبهم
desk-lottery-types = أنواع الأشخاص
# What is told outside: the line above the panels, and alerts.
desk-lottery-mark-draw = السحب { $count }
desk-lottery-mark-rehearsal = تدريب القرعة
desk-lottery-mark-live = القرعة مباشرة
desk-lottery-alert = القرعة { $lottery }: { $said }
desk-lottery-not-computed = تعذّر الحساب.
desk-lottery-alert-committed = ثُبّتت «{ $title }»: { $figure } …
desk-lottery-alert-disagree = لا يتفق شخصان على القيمة رقم { $count } من «{ $title }». يُدخلها كلاهما من جديد.
desk-lottery-alert-further = السحب رقم { $count } من «{ $title }» بالالتزام نفسه: { $reason }
desk-lottery-alert-rehearsed = يجري التدريب على «{ $title }».
desk-lottery-alert-live = «{ $title }» على الهواء مباشرة.
desk-lottery-alert-drawn = سُحبت «{ $title }». لا تراها حتى الآن إلا مكاتب التحكم: اكشفها.
desk-lottery-alert-void = «{ $title }» لاغية: { $reason }
desk-lottery-do-not-agree = شخصان لا يتفقان
desk-lottery-being-drawn = يجري السحب
desk-lottery-awaited = بانتظار { $form ->
    [beacon] القيمة العشوائية
   *[other] الرقم { $count }
 }
desk-lottery-awaited-entered = بانتظار { $form ->
    [beacon] القيمة العشوائية
   *[other] الرقم { $count }
 }، أدخلها { $login }
desk-lottery-void-because = لاغية: { $reason }
desk-lottery-stage = { $stage ->
    [committed] مثبّتة
    [drawn] سُحبت
   *[revealed] كُشفت
 }
# Files, settings and the check.
desk-lottery-held-file = { $kind ->
    [elected] أعضاء منتخبون
    [staying] باقون
   *[exclude] مستبعدون من السحب
 }
desk-lottery-held-hint = { $kind ->
    [elected] خصائصهم: يُحتسبون في الحصص.
    [staying] معرّفات من يحتفظون بمقاعدهم.
   *[exclude] معرّفات من لا يجوز سحبهم هذه المرة.
 }
desk-lottery-people-hint = شخص في كل سطر، وعمود لكل خاصية.
desk-lottery-people-not-needed = غير لازم: السحب من السجل
desk-lottery-people-or-register = ملف، أو من في السجل كما تقول الإعدادات.
desk-lottery-quotas-hint = مجموعة في كل سطر: feature,value,min,max.
desk-lottery-cannot-change = ما ثُبّت لا يمكن تغييره.
desk-lottery-faults-all = { $faults }، كلها معًا
desk-lottery-faults-first = { $faults }، كلها معًا؛ مذكور أول { $count }
desk-lottery-whole-file = الملف كله
desk-lottery-bytes = { $count } بايت
desk-lottery-no-number-fits = لا عدد من المقاعد يناسب كل الحصص
desk-lottery-quotas-allow = الحصص تسمح بـ{ $count }
desk-lottery-quotas-allow-range = الحصص تسمح من { $low } إلى { $high }
desk-lottery-being-read = تُقرأ الملفات.
desk-lottery-not-chosen = لم يُختر بعد
desk-lottery-on-server = على الخادم
desk-lottery-on-server-sized = على الخادم، { $size }
desk-lottery-choose-another = اختيار آخر …
desk-lottery-choose = اختيار ملف …
desk-lottery-upload-cancelled = أُلغي؛ لا يُحتسب منه شيء
desk-lottery-sending = إرسال { $sent } من { $size }
desk-lottery-still-sent = ما زال ملف قيد الإرسال.
desk-lottery-send-first = أرسل الملفات أولًا.
desk-lottery-check-again = فحص من جديد
desk-lottery-check = فحص الملفات
desk-lottery-choose-first = { $lacks ->
    [people] اختر ملف الأشخاص أولًا.
    [quotas] اختر ملف الحصص أولًا.
   *[both] اختر ملفي الأشخاص والحصص أولًا.
 }
desk-lottery-checked-committed = فُحصت الملفات؛ والقرعة مثبّتة.
desk-lottery-not-checked = لم تُفحص بعد.
desk-lottery-being-checked = يجري الفحص …
desk-lottery-nothing-changed = أُلغي. لم يتغير شيء.
desk-lottery-no-panel = لا يمكن لأي تشكيلة أن تحقق هذه الحصص. غيّرها كما هو منصوح، أو غيّر غيرها، وأرسل الملف من جديد.
desk-lottery-files-have-faults = في الملفات أخطاء. صحّحها وأرسلها من جديد وافحص مرة أخرى.
desk-lottery-check-failed = فشل الفحص. حاول مرة أخرى.
desk-lottery-files-sound = الملفات سليمة والتشكيلة ممكنة.
# The steps.
desk-lottery-step = { $step ->
    [import] استيراد
    [settings] الإعدادات
    [check] الفحص
    [publish] النشر
    [rehearse] التدريب
    [live] البث المباشر
    [digits] الأرقام
    [reveal] الكشف
   *[end] النهاية
 }
desk-lottery-prepare-new = إعداد قرعة جديدة
desk-lottery-new = قرعة جديدة
desk-lottery-alarm-void = لاغية: { $reason }
desk-lottery-alarm-further = السحب { $count } من التزام واحد: { $reason }
desk-lottery-not-committed = { $title }، غير مثبّتة
desk-lottery-is-new = { $title }، جديدة
desk-lottery-not-possible = غير ممكن
desk-lottery-on-hall-display = على شاشة القاعة
desk-lottery-draw = السحب { $count }
desk-lottery-heading = { $step ->
    [import] الأشخاص والحصص
    [settings] ما الذي يُسحب
    [check] هل الملفات سليمة، وهل التشكيلة ممكنة؟
    [publish] نشر الحصص والالتزام
    [rehearse] التدريب على المراسم
    [live] بدء البث المباشر
    [digits] الأرقام
    [digits-beacon] الأرقام والقيمة العشوائية
    [reveal] التشكيلة مقابل حصصها
   *[end] بعد الكشف
 }
# What to do next.
desk-lottery-next-wait = انتظر الاتصال: لا يمكن فعل شيء بدونه.
desk-lottery-next-files-register = اختر ملفي الأشخاص والحصص، أو الحصص ثم السجل.
desk-lottery-next-files = اختر ملف الأشخاص وملف الحصص.
desk-lottery-next-settings = حدد عدد المقاعد وطريقة السحب، ثم افحص الملفات.
desk-lottery-next-checking = تُفحص الملفات؛ انتظر أو ألغِ.
desk-lottery-next-check-again = افحص من جديد، أو غيّر الإعدادات أو الملفات أولًا.
desk-lottery-next-mend = صحّح المذكور وأرسل الملف من جديد، أو غيّر الإعدادات.
desk-lottery-next-preparing = يُحسب الالتزام؛ انتظر أو ألغِ.
desk-lottery-next-publish = التشكيلة ممكنة. انشر الحصص والالتزام.
desk-lottery-next-rehearse = تدرّب على المراسم مرة، أو ابدأ البث المباشر.
desk-lottery-next-put-back = أُزيل مشهدها. أعده إلى الشاشات للمتابعة.
desk-lottery-next-live = ابدأ البث المباشر حين تكون القاعة جاهزة.
desk-lottery-next-look-again = لينظر الاثنان ثانية دون كلام؛ ثم يُدخل كل منهما من جديد.
desk-lottery-next-digits = حسابان يُدخلان ما يريان دون أن يرى أحدهما الآخر. يخرج الرقم حين يتفقان.
desk-lottery-next-working = تُحسب التشكيلة؛ يستغرق ذلك ثوانيَ.
desk-lottery-next-reveal = { $whom ->
    [hall] انظر إلى التركيبة، ثم اكشفها في القاعة على سبيل التدريب.
   *[everybody] انظر إلى التركيبة، ثم اكشفها للجميع.
 }
desk-lottery-next-take-off = أزل المشهد بعد أن تراه القاعة.
desk-lottery-next-appearing = تظهر المقاعد. أزل المشهد بعد ذلك.
desk-lottery-next-end-rehearsal = أنهِ التدريب؛ ثم ابدأ البث المباشر حين يُحتسب.
desk-lottery-next-void = هي لاغية. اسحب مرة أخرى مع ذكر السبب، أو أعدّ قرعة أخرى.
desk-lottery-next-done = تم. يُسحب الاحتياط والبدلاء من الملفات المنشورة.
# The settings.
desk-lottery-objective = { $objective ->
    [leximin] ليكسيمين: أصغر الفرص أكبر ما يمكن، واحدة بعد أخرى
    [maximin] ماكسيمين: أصغر فرصة أكبر ما يمكن
    [nash] رفاه ناش: حاصل ضرب كل الفرص أكبر ما يمكن
    [goldilocks] غولديلوكس: فرص لا صغيرة جدًا ولا كبيرة جدًا
   *[random] سحب طبقي بسيط: للمقارنة، لا يضمن شيئًا
 }
desk-lottery-digits-source = ثلاثة أرقام تُسحب على المنصة واحدًا واحدًا
desk-lottery-default-title = المجلس
desk-lottery-give-title = أعطها عنوانًا: يظهر على كل شاشة.
desk-lottery-title-long = في العنوان أكثر من { $count } حرف.
desk-lottery-say-seats = حدد عدد المقاعد الكلي.
desk-lottery-cap-wrong = الحد الأقصى فرصة: فوق 0 وحتى 100%.
desk-lottery-say-source = اذكر مصدر الأرقام: فهو جزء من الالتزام.
desk-lottery-source-long = مصدر الأرقام والقيمة العشوائية: { $count } حرف على الأكثر.
desk-lottery-limit-wrong = حد الوقت يوم واحد على الأكثر.
desk-lottery-no-column = ليس في ملف الأشخاص عمود { $names }.
desk-lottery-quoted = «{ $name }»
desk-lottery-advice-unknown = إذا كانت المجموعة أكبر من أن تسمّي القائمة الجميع، فالأرقام تختار مقاعد كل نوع فقط، ويجب أن ترتّب الأشخاصَ قيمةٌ عشوائية علنية.
desk-lottery-advice-panels = المجموعة: { $people }. يمكن تسمية الجميع في { $entries } تشكيلة مرقّمة: تختار الأرقام واحدة، والقيمة العشوائية ترتيب احتياطها.
desk-lottery-advice-panels-none = المجموعة: { $people }. يمكن تسمية الجميع في { $entries } تشكيلة مرقّمة. بلا قيمة عشوائية علنية يختار من يتحكم في الأرقام التشكيلة وترتيب احتياطها.
desk-lottery-advice-compositions = المجموعة: { $people }. القائمة فيها تراكيب: تختار الأرقام مقاعد كل نوع، وترتّب القيمة العشوائية الأشخاص فيه.
desk-lottery-advice-compositions-none = المجموعة: { $people }. لا تكفي { $entries } تشكيلة لتسمية الجميع: القائمة فيها تراكيب. سمِّ قيمة عشوائية. بلا قيمة عشوائية علنية يختار التشكيلة من يتحكم في الأرقام: فمن ملف الأشخاص يمكن مسبقًا حساب من يقع عليه كل رقم.
# On stage: rehearse, go live, reveal, end.
desk-lottery-appear = { $over ->
    [s30] تظهر المقاعد خلال 30 ثانية
    [s60] تظهر المقاعد خلال دقيقة
    [s120] تظهر المقاعد خلال دقيقتين
    [s10] تظهر المقاعد خلال 10 ثوانٍ
   *[s0] تظهر المقاعد دفعة واحدة
 }
desk-lottery-being-rehearsed = يجري التدريب.
desk-lottery-rehearsal-only-before = التدريب ممكن قبل أول سحب حقيقي فقط.
desk-lottery-rehearsal-means = كل شيء كما سيكون: يُدخل شخصان الأرقام ويظهر المجلس. تكتب شاشة القاعة «تدريب» فوق الصورة؛ ولا ترى التجمعات والهواتف شيئًا منه.
desk-lottery-rehearsal-nobody = لا تقع القرعة على أحد. وعند الانتهاء تُنسى أرقامها.
desk-lottery-rehearse = تدريب
desk-lottery-rehearse-armed = اضغط مرة أخرى: تدريب على شاشة القاعة
desk-lottery-end-rehearsal-first = أنهِ التدريب أولًا.
desk-lottery-is-live = هي على الهواء مباشرة.
desk-lottery-void-before-draw = أُعلن هذا الالتزام لاغيًا قبل أي سحب. أعدّ قرعة أخرى.
desk-lottery-end-scene-first = أنهِ مشهد هذا السحب أولًا.
desk-lottery-would-be-further = سيكون هذا السحب رقم { $count } من التزام واحد. يُحتسب سحب واحد: ستُظهر كل الشاشات والسجل والتدقيق أنه كان هناك سحب آخر، والسبب الذي تكتبه.
desk-lottery-screens-armed = اضغط مرة أخرى: على كل الشاشات
desk-lottery-go-live = بدء البث المباشر
desk-lottery-put-back = إعادة المشهد إلى الشاشات
desk-lottery-go-live-further = بدء البث المباشر للسحب { $count }
desk-lottery-live-means = يذهب المشهد إلى القاعة والتجمعات وكل الهواتف: ما هي القرعة، ثم الأرقام عند خروجها.
desk-lottery-live-no-return = من أول رقم لا يمكن التراجع عن شيء، بل إعلانه لاغيًا مع ذكر السبب.
desk-lottery-is-revealed = كُشفت.
desk-lottery-nothing-drawn-yet = لم يُسحب شيء بعد.
desk-lottery-reveal = كشف
desk-lottery-reveal-armed = اضغط مرة أخرى: يراها الجميع
desk-lottery-scene-not-on = مشهدها غير معروض.
desk-lottery-no-draw-yet = لم يجرِ أي سحب بعد.
desk-lottery-end-rehearsal = إنهاء التدريب
desk-lottery-take-off = إزالة المشهد
desk-lottery-forgotten-armed = اضغط مرة أخرى: يُنسى
desk-lottery-off-armed = اضغط مرة أخرى: تتابع الشاشات
desk-lottery-draw-more = سحب مرة أخرى …
desk-lottery-show-again = عرض النتيجة من جديد
desk-lottery-is-void = هي لاغية.
desk-lottery-declare-void = إعلانها لاغية …
desk-lottery-other-is-on = «{ $title }» ما زالت على الشاشات. أنهها أولًا.
desk-lottery-digits-first = الأرقام أولًا.
desk-lottery-draw-not-computed = تعذّر حساب السحب.
desk-lottery-drawing = يجري السحب …
desk-lottery-digits-complete = اكتملت الأرقام؛ تُحسب التشكيلة.
desk-lottery-outside-quota = خارج الحصة: { $names }. لا تكشفها.
desk-lottery-quotas-met-desks = كل الحصص محققة. لا ترى ذلك حتى الآن إلا مكاتب التحكم.
desk-lottery-quotas-met = كل الحصص محققة.
desk-lottery-nothing-drawn = لم يُسحب شيء.
desk-lottery-declared-void = أُعلنت لاغية: { $reason }
desk-lottery-under-way = هي جارية. إنهاؤها الآن يزيل المشهد.
desk-lottery-nothing-revealed = لم يُكشف شيء بعد.
desk-lottery-seats-to-go = { $done } من { $count } مقعدًا، بقي { $left }
desk-lottery-appearing = يظهر المجلس مقعدًا مقعدًا.
desk-lottery-scene-over = انتهى المشهد. النتيجة في السجل.
desk-lottery-rehearsal-over = تم التدريب. أنهه بعد أن يراه الجميع.
desk-lottery-all-shown = عُرضت كل المقاعد. يبحث الناس عن رموزهم.
# The workspace.
desk-lottery-which = أي قرعة
desk-lottery-steps = خطوات المراسم
desk-lottery-step-spoken = { $number } { $title }: { $state ->
    [done] تم
    [now] الآن
   *[later] لاحقًا
 }
desk-lottery-values = القيم المتفق عليها
desk-lottery-value-spoken = { $label }: { $value }
desk-lottery-value-not-yet = { $label }: ليس بعد
desk-lottery-enter-anew = إدخال من جديد
desk-lottery-the-digit = الرقم
desk-lottery-this-desk = هذا المكتب
desk-lottery-other-desk = المكتب الآخر
desk-lottery-beacon-placeholder = القيمة العشوائية العلنية كما نُشرت تمامًا
desk-lottery-the-beacon = القيمة العشوائية العلنية
desk-lottery-enter-button = إدخال
desk-lottery-enter-as = إدخال باسم { $login }    ⏎
desk-lottery-key-digit = الرقم { $digit }
desk-lottery-fault-file = الملف
desk-lottery-fault-row = السطر
desk-lottery-fault-column = العمود
desk-lottery-fault-reason = ما الخطأ
desk-lottery-faults = الأخطاء
desk-lottery-held-only = فقط حيث تُحجز مقاعد أو يُستثنى أشخاص
desk-lottery-remove = إزالة
desk-lottery-remove-file = { $label }: إزالة الملف
desk-lottery-named-button = { $label }: { $button }
desk-lottery-title-placeholder = العنوان الذي يظهر على كل شاشة
desk-lottery-files-stay = تبقى الملفات على جهاز الخادم. لا يُنشر إلا الأرقام والحصص والأسماء المستعارة.
desk-lottery-to-settings = الانتقال إلى الإعدادات
desk-lottery-how-read = كيف قُرئت الملفات
desk-lottery-why-no-panel = لماذا لا تشكيلة ممكنة
desk-lottery-smallest-change = أصغر تغيير يجعلها ممكنة
desk-lottery-no-register = ليس لهذا المؤتمر سجل: conference register import FOLDER people.csv
desk-lottery-how-many = كم؟
desk-lottery-those-of-file = من في الملف
desk-lottery-those-of-register = من في سجل المؤتمر
desk-lottery-who-may = من يجوز سحبه
desk-lottery-no-households = لا شيء: يجوز سحب كل من في عنوان واحد
desk-lottery-no-training = لا شيء: يجوز سحب الجميع
desk-lottery-no-beacon-placeholder = لا شيء: من يتحكم في الأرقام يختار التشكيلة
desk-lottery-no-limit = بلا حد
desk-lottery-seconds-suffix = {" "}ث
desk-lottery-cap-note = أكبر فرصة لأي شخص؛ 100 % تعني بلا حد
desk-lottery-limit-note = ثم يؤخذ أفضل جواب حتى ذلك الحين، مع بُعده عن الأفضل
desk-lottery-propose = اقتراح مصدر
desk-lottery-form-seats = مجموع المقاعد
desk-lottery-form-chances = الفرص بحسب
desk-lottery-form-weight = وزن الأصغر
desk-lottery-form-address = شخص واحد من كل عنوان
desk-lottery-form-trained = المدرَّبون فقط
desk-lottery-form-cap = لا فرصة تتجاوز
desk-lottery-form-digits = مصدر الأرقام
desk-lottery-form-beacon = مصدر القيمة العشوائية
desk-lottery-form-limit = حد الوقت
desk-lottery-columns = الأعمدة ▾
desk-lottery-columns-tip = أعمدة ملف الأشخاص
desk-lottery-reason-placeholder = لماذا يلزم سحب آخر، في جملة واحدة يراها الجميع
desk-lottery-reason-of-draw = سبب السحب الإضافي
desk-lottery-reason-first = اكتب السبب أولًا.
desk-lottery-how-fast = سرعة ظهور المقاعد
desk-lottery-name = القرعة
# Charts.
desk-lottery-make-up = تركيبة المجلس
desk-lottery-group-spoken = { $group }: المقاعد { $count }، الحصة { $quota }
desk-lottery-group-before = { $group }: بلا مقاعد، الحصة { $quota }
desk-lottery-group-outside = { $group }: المقاعد { $count }، الحصة { $quota }، خارج الحصة
desk-lottery-band = الحصة شريط؛ والخط ما تعطيه النسبة في المجموعة
desk-lottery-quota = الحصة
desk-lottery-pool = المجموعة
desk-lottery-seat-by-seat = المجلس، مقعدًا مقعدًا
desk-lottery-seats-taken = المشغول { $taken } من { $count }
