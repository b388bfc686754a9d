# What few who follow open: priorities of every assembly, and the archive of questions.
followed-priorities = أولويات القاعات والتجمعات
followed-priorities-sum = { $count ->
    [zero] أرسل { $count } تجمع أولوياته: اقرأها
    [one] أرسل تجمع واحد أولوياته: اقرأها
    [two] أرسل تجمعان أولوياتهما: اقرأها
    [few] أرسلت { $count } تجمعات أولوياتها: اقرأها
    [many] أرسل { $count } تجمعًا أولوياته: اقرأها
   *[other] أرسل { $count } تجمع أولوياته: اقرأها
 }
followed-area = { $count ->
    [zero] { $area }: { $count } تجمع
    [one] { $area }: تجمع واحد
    [two] { $area }: تجمعان
    [few] { $area }: { $count } تجمعات
    [many] { $area }: { $count } تجمعًا
   *[other] { $area }: { $count } تجمع
 }
followed-people = { $count ->
    [zero] وافق { $count } شخص.
    [one] وافق شخص واحد.
    [two] وافق شخصان.
    [few] وافق { $count } أشخاص.
    [many] وافق { $count } شخصًا.
   *[other] وافق { $count } شخص.
 }
followed-newer = وصل ما هو أحدث: أظهره
followed-lost = تعذر التحميل. أغلقه وافتحه من جديد.
followed-archive = أسئلة سابقة
followed-archive-sum = { $count ->
    [zero] { $count } سؤال سابق ونتيجته
    [one] سؤال سابق واحد ونتيجته
    [two] سؤالان سابقان ونتيجتاهما
    [few] { $count } أسئلة سابقة ونتائجها
    [many] { $count } سؤالًا سابقًا ونتائجها
   *[other] { $count } سؤال سابق ونتائجها
 }
