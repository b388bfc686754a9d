# Conduct at a room: what its hosts say and do, and the page of the rules. Several sentences stand one a line.
conduct-title = السلوك
conduct-rules-link = قواعد هذه الأمسية، للجميع
conduct-name = تسميتهم
conduct-names = أسماؤهم، اسم في كل سطر
conduct-what-first = ما يُقال أولًا
conduct-what-go = ما يُقال إن وجب أن يغادر أحد
conduct-write = تسجيله
conduct-note-ask = ملاحظة عمّا حدث وما فعلته. لا يقرؤها إلا من يدير هذه القاعة ومركز التحكم.
conduct-noted = { $time } { $text } ({ $name })
conduct-nobody-named = لم يُسمَّ بعد من يحق له أن يطلب من أحد المغادرة. سمِّ شخصًا أو شخصين حاضرين طوال الأمسية.
conduct-named = من يحق له أن يطلب من أحد المغادرة: { $names }.
conduct-say =
    هل لي بكلمة معك في الخارج؟
    رأيت، أو أُخبرت، أنك فعلت هذا، وقواعد هذه الأمسية لا تسمح به.
    توقف الآن من فضلك، ثم أهلًا بك أن تبقى.
conduct-say-go =
    عليّ أن أطلب منك المغادرة هذه الأمسية.
    الأمر يتعلق بما فعلت، لا بما تفكر فيه.
    يمكنك أن تكتب إلى المنظمين إن رأيت هذا خطأ.
conduct-do =
    اعتنِ أولًا بمن وقع عليه الفعل: ماذا يريد؟
    اذهبا اثنين، لا وحدك أبدًا، وابقَ هادئًا ومختصرًا.
    عند الخطر اتصل بالرقم 999، ثم اطلب المساعدة من مركز التحكم.
    سجّله أدناه ما دمت تتذكره.
conduct-page = كيف يعامل بعضنا بعضًا
conduct-none = لم تُنشر قواعد سلوك بعد. اسأل ميسّر قاعتك.
conduct-since = سارية منذ { $time }، { $day }.
