# The page that everybody follows without a code, and what tables say on screens.
follow-title = متابعة الجلسة
follow-in-room = أنت في قاعة؟ أدخل رمزها
follow-sign-up = أحضر قاعة من الناس: سجّلها
follow-as-of = حتى { $time }. تتجدد هذه الصفحة تلقائيًا.
follow-old = حتى { $time }. لا اتصال الآن: تحاول هذه الصفحة من جديد تلقائيًا.
follow-on-now = الآن
follow-asked = السؤال الآن
follow-last = آخر نتيجة
follow-said = ما تقوله القاعات
follow-the-picture = الصورة
follow-picture-show = عرض الصورة المباشرة
follow-picture-words = تحتاج إلى نحو 15 ميغابايت في الدقيقة.
follow-programme = البرنامج
follow-programme-of = برنامج { $day }
follow-earlier = نتائج سابقة
follow-sum = { $statements }، { $rooms }
follow-statements = { $count ->
    [zero] لا أقوال
    [one] قول واحد
    [two] قولان
    [few] { $count } أقوال
   *[other] { $count } قولًا
 }
follow-rooms = { $count ->
    [zero] لا قاعات
    [one] قاعة واحدة
    [two] قاعتان
    [few] { $count } قاعات
   *[other] { $count } قاعة
 }
follow-said-by = { $room } و{ $count ->
    [one] قاعة أخرى
    [two] قاعتان أخريان
    [few] { $count } قاعات أخرى
   *[other] { $count } قاعة أخرى
 }
follow-not-agreed = { $who }: دون اتفاق على الطاولة
board-call = ما تقوله الطاولات
board-nothing = الطاولات تكتب.
board-against = { $rooms }، دون اتفاق: { $count }
board-line = «{ $text }» · { $rooms }
