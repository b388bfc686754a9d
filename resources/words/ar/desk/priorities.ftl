# Priorities: how many have come, found by words, entered from paper.
desk-priorities-show = عرض أولويات القاعات
desk-priorities-open = فتح الجمع
desk-priorities-close = إغلاق الجمع
desk-priorities-paper = من الورق …
desk-priorities-select = ابحث عن التجمّع واختره.
desk-priorities-search = ابحث في الأسماء والكلمات، ثم ‎Enter‎
desk-priorities-search-name = البحث في الأولويات
desk-priorities-never = لا تُجمع الأولويات بعد. افتح الجمع فتستطيع القاعات والتجمّعات إرسال حتى خمس في الصفحة ‎/priorities‎.
desk-priorities-of = من { $number }
desk-priorities-summary = { $received } من { $expected }
desk-priorities-is-open = الجمع مفتوح.
desk-priorities-is-closed = الجمع مغلق.
desk-priorities-is-set = الجمع محدد ولم يبدأ.
desk-priorities-told = وافق { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }، من الورق: { $papers }، سُحب: { $withdrawn }.
desk-priorities-not-open = الجمع ليس مفتوحًا.
desk-priorities-open-first = افتح الجمع أولًا: لا يُقبل شيء وهو مغلق.
desk-priorities-unheard = الخادم لا يجيب. ابحث مرة أخرى.
desk-priorities-found = وُجد { $count ->
    [one] تجمّع واحد
    [two] تجمّعان
    [few] { $count } تجمّعات
    [many] { $count } تجمّعًا
   *[other] { $count } تجمّع
 }.
desk-priorities-found-first = وُجد { $count ->
    [one] تجمّع واحد
    [two] تجمّعان
    [few] { $count } تجمّعات
    [many] { $count } تجمّعًا
   *[other] { $count } تجمّع
 }، أول { $shown }.
desk-priorities-state = { $area }: { $state ->
    [withdrawn] سُحبت
   *[nothing] لم يُرسَل شيء بعد
 }
desk-priorities-sent = { $first } ({ $language })
desk-priorities-sent-paper = { $first } ({ $language }، من الورق)
desk-priorities-how = أولوية في كل سطر، الأهم أولًا، بكلمات الورقة؛ والسبب بعد خط (|). يُوسم بأنه أُدخل من الورق، مع حسابك.
desk-priorities-from-paper = من الورق: { $name }
desk-priorities-enter-it = إدخال
desk-priorities-people = عدد الموافقين
