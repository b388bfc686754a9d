# Elections: who stands, what a member can do, the count.
election-title = الانتخابات
election-all = كل الانتخابات
election-all-part =
    .aria-label = كل الانتخابات
election-stage-open = باب الترشيح مفتوح
election-stage-closed = ثُبّت المرشحون
election-stage-put = مطروح للتصويت
election-stage-elected = تم الانتخاب
election-stage-cancelled = أُلغي
election-none = لم يُدعَ إلى انتخاب بعد. عُد بعد الدعوة إليه.
election-seat-count = { $count ->
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
   *[other] { $count } مقعدًا
 }
election-seats = المقاعد: { $count }. طريقة العدّ: { $rule }.
election-seats-of = مقاعد { $area }: { $count }. طريقة العدّ: { $rule }.
election-open = باب الترشيح مفتوح.
election-open-until = باب الترشيح مفتوح حتى { $moment }.
election-moment = { $day }، { $time }
election-signatures = التواقيع اللازمة: { $count }.
election-closed = أُغلق باب الترشيح.
election-put = مطروح للتصويت.
election-barred-other = يشارك هنا أعضاء { $area } وحدهم، ومقعدك من { $own }. إن كان ذلك خطأ فاسأل المكتب.
election-barred-none = يشارك هنا أعضاء { $area } وحدهم، ومقعدك بلا منطقة. إن كان ذلك خطأ فاسأل المكتب.
election-stands = مرشَّح.
election-signed = التواقيع: { $signed } من { $count }، { $accepted ->
    [yes] قَبِل
   *[no] لم يقبل بعد
 }
election-accepted = { $accepted ->
    [yes] قَبِل
   *[no] لم يقبل بعد
 }
election-of-groups = { $name } ({ $groups })
# What a member does at the seat.
election-sign = وقّع
election-offer = يُعرض عليك مقعد شاغر: { $office }.
election-take = قبول
election-decline = رفض
election-decline-again = اضغط مرة أخرى: يُسأل شخص آخر
election-you-stand = أنت مرشح في هذا الانتخاب.
election-you-nominated = رُشّحت. هل تريد أن تترشح؟
election-accept = قبول
election-withdraw = انسحاب
election-withdraw-again = اضغط مرة أخرى: لن تكون مرشحًا بعد ذلك
election-name = الاسم كما في ورقة الاقتراع
    .aria-label = الاسم كما يجب أن يظهر في ورقة الاقتراع
election-their-seat = مقعده إن وُجد
    .aria-label = مقعد الشخص إن كان له مقعد
election-belongs = ينتمي إلى: { $group }
election-stand-myself = أترشح بنفسي
election-propose-other = ترشيح شخص آخر
election-statement = ما تقوله للمصوّتين
election-statement-save = حفظ ما أقوله
election-photo = صورة، PNG أو JPEG بحجم 512 كيلوبايت على الأكثر
election-photo-in = سُجّلت الصورة.
# The page for everybody.
election-for-area = لـ{ $area } وحدها
election-guarantee = { $group }: { $least } على الأقل من المقاعد وعددها { $count }
election-nobody-holds = لا أحد يشغل المنصب.
election-hold = يشغل المنصب: { $names }.
election-empty = المقاعد التي تبقى شاغرة: { $count }.
election-part-count = العدّ
election-part-people = المرشحون
election-part-check = كيف تتحقق
election-round-before = الجولة السابقة
election-round-next = الجولة التالية
election-not-over = لم ينتهِ العدّ: لا شيء نهائيًا.
election-quota = الحصة { $quota }
election-ballots = أوراق صحيحة: { $count }
election-status-elected = { $votes } · فاز
election-status-out = { $votes } · خرج
election-drawn-order = بترتيب ورقة الاقتراع الذي سُحب بـ«{ $value }».
election-nobody-yet = لم يُرشَّح أحد بعد.
election-check = كل ورقة في السجل بلا اسم، وقد عدّها برنامجان لا يشتركان في شيفرة. والثاني ملف لا يحتاج إلا إلى Python: يستطيع أي أحد أخذه مع السجل والعدّ من جديد.
election-counter = عُدّ مرة ثانية بواسطة { $counter }.
election-own-ballot = هل ورقتي فيه؟
# What a round of the count did.
election-round-excluded = استُبعد: { $names }.
election-round-excluded-to = استُبعد: { $names }. الأصوات: { $where }.
election-round-surplus = ما زاد على الحصة لدى { $names }: { $where }.
election-round-elected = فاز: { $names }.
election-round-no-quota = لم يبلغ أحد الحصة بعد.
election-round-nobody = لم يفز أحد بعد.
election-went = { $votes } إلى { $name }
election-went-others = { $votes } إلى آخرين ({ $count })
election-went-nobody = { $votes } لا تذهب إلى أحد
election-guarded = بسبب الضمان لا يمكن بعد الآن استبعاد: { $names }.
election-doomed = بسبب الضمان لا يمكن بعد الآن فوز: { $names }.
election-guarded-and-doomed = بسبب الضمان لا يمكن بعد الآن استبعاد: { $names }. ولا يمكن فوز: { $others }.
election-kept = { $guarantee }: تحقق بالأصوات وحدها.
election-instead = { $guarantee }: { $names } بدلًا من { $others }.
election-refused-withdrawn = انسحب { $name }.
election-refused-training = يحتاج { $name } إلى التدريب «{ $training }»: يسجّل مكتب التحكم من ناله.
election-refused-accepted = لم يقبل { $name }: يكون القبول من المقعد أو على ورق عند المكتب.
election-refused-signatures = لدى { $name } عدد { $there } من { $needed } من التوقيعات: يجب أن يوقّع آخرون.
election-refused-anew = المقعد { $seat } لعضو آخر الآن: يُرشَّح { $name } من جديد.
election-refused-area = لا يترشّح هنا إلا أهل { $area }، و{ $name } من { $other }: ليصحّح المكتب المنطقة أو رشّحه هناك.
election-refused-no-area = لا يترشّح هنا إلا أهل { $area }، ومنطقة { $name } غير معروفة: ليصحّحها المكتب أو رشّحه في موضعه.
election-refused-holds = يشغل { $name } هذا المنصب بالفعل: رشّح غيره للمقاعد الشاغرة.
