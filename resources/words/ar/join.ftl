# The front page, where people come in by a code, and the gate of pages that need one.
join-page = انضم إلى الجلسة
join-welcome = تفضّل، اجلس، وقل رأيك
join-code-label = رمز تجمّعك
join-hint = تجده على الشاشة الكبيرة في قاعتك. لا فرق في الأحرف الكبيرة والفراغات والشرطات؛ ويمكن لصق رابط كامل.
join-go = انضم
join-facilitator = أهلًا بميسّر { $first }
join-device = لماذا هذا الجهاز؟
join-run = إدارة التجمّع
join-run-hint = تسجيل الحاضرين، وإدخال عدد الأيدي، والضغط على الزر. هاتف أو جهاز لوحي.
join-screen = أن يكون الشاشة الكبيرة
join-screen-hint = الصورة والسؤال والأشرطة ورمز الانضمام. تلفاز أو جهاز عرض.
join-back =
    .aria-label = التجمّعات التي كان فيها هذا الجهاز
join-watch = لا رمز لديك؟ شاهد معنا
join-drawn = هل وقعت عليك القرعة؟
join-missing = اكتب رمز تجمّعك. تجده على الشاشة الكبيرة في قاعتك.
join-looking = نبحث عن تجمّعك
join-welcome-to = أهلًا بك في { $party }
join-back-to = العودة إلى { $party }
join-back-run = إدارة { $party }
join-back-screen = الشاشة الكبيرة لتجمّع { $party }
join-fault-length = هذا الرمز غير صحيح: فيه { $count ->
    [one] حرف واحد أو رقم
    [two] حرفان أو رقمان
    [few] { $count } أحرف وأرقام
   *[other] { $count } حرفًا ورقمًا
 }؛ رمز التجمّع من 9 ورمز ميسّره من 13.
join-fault-strange = هذا الرمز غير صحيح: لا يوجد { $letter } في الرموز. قارنه بالرمز الذي لديك.
join-fault-check = هذا الرمز غير صحيح: فيه حرف أو رقم مختلف. قارنه بالرمز الذي لديك.
gate-again = ادخل من جديد
gate-go = متابعة
gate-front = إلى الصفحة الأولى
gate-missing = اكتب الرمز أولًا.
