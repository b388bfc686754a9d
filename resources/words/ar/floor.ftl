# Who has the floor, who comes next, and asking for it. $kind is what a speech is: for, against, question or order.
floor-speaker = { $name }، { $kind ->
    [for] مؤيدًا
    [against] معارضًا
    [question] سؤال
   *[order] نقطة نظام
 }
floor-next = المتحدث التالي: { $who }
floor-nobody = لا أحد يتحدث.
floor-speaking = يتحدث: { $who }
floor-speaking-left = يتحدث: { $who }، بقي { $span }
floor-speaking-over = يتحدث: { $who }، تجاوز بـ { $span }
floor-have = لك الكلمة.
floor-have-waits = لك الكلمة. { $place }
floor-room-asked = طلبت قاعتكم الكلمة، { $kind ->
    [for] تأييدًا
    [against] معارضةً
    [question] سؤالًا
   *[order] نقطة نظام
 }. تختار الرئاسة من بين القاعات التي طلبت.
floor-when-here = أنت في القائمة، { $kind ->
    [for] مؤيدًا
    [against] معارضًا
    [question] سؤال
   *[order] نقطة نظام
 }، وتُنادى حين تكون في القاعة.
floor-you-next = أنت التالي، { $kind ->
    [for] مؤيدًا
    [against] معارضًا
    [question] سؤال
   *[order] نقطة نظام
 }.
floor-by-lot = أنت في القائمة، { $kind ->
    [for] مؤيدًا
    [against] معارضًا
    [question] سؤال
   *[order] نقطة نظام
 }. يُحدَّد الترتيب بالقرعة عند إغلاق القائمة.
floor-at-place = مكانك في القائمة حاليًا: { $place } من { $count }، { $kind ->
    [for] مؤيدًا
    [against] معارضًا
    [question] سؤال
   *[order] نقطة نظام
 }.
floor-rule = { $span } لكل متحدث. { $rule } نقاط النظام أولًا.
floor-rule-first-come = بحسب ترتيب الطلب.
floor-rule-alternating = تأييد ومعارضة بالتناوب، وكل جانب بحسب ترتيب الطلب؛ وتدخل الأسئلة إن طُلبت قبل الكلمة التي حان دورها. فإن لم يكن لجانب أحد واصل الآخر.
floor-rule-unheard = الأول من كان أقل حديثًا في هذه القائمة؛ وعند التساوي بحسب ترتيب الطلب.
floor-rule-groups = الأولى هي المجموعة الأقل زمنًا للكلام لكل عضو؛ وداخل المجموعة بحسب ترتيب الطلب. والمقعد بلا مجموعة مجموعة بذاته. وتُحسب آخر كلمة أُعطيت بالوقت الممنوح لها.
floor-rule-lot = بالقرعة: بترتيب SHA-256 للقائمة وقيمة علنية والمقعد. تُدخل القيمة عند إغلاق القائمة.
floor-closed = القائمة مغلقة.
floor-room-about = ما تريد قاعتكم قوله، في جملة
floor-ask-for = التحدث تأييدًا
floor-ask-against = التحدث معارضةً
floor-ask-question = طرح سؤال
floor-ask-order = نقطة نظام
floor-withdraw = سحب: { $kind ->
    [for] مؤيدًا
    [against] معارضًا
    [question] سؤال
   *[order] نقطة نظام
 }
