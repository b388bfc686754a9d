# What a decision needs, in words. $how is more or least, $of what the majority is of, $part a fraction or a number.
rule-majority = { $how ->
    [more] أكثر من
   *[least] ما لا يقل عن
 } { $part } من { $of ->
    [for-and-against] الأصوات المؤيدة والمعارضة
    [cast] الأصوات المدلى بها، بما فيها الامتناع
    [present] الأعضاء الحاضرين
    [voters] المصوّتين
    [entitled] جميع من لهم حق التصويت
   *[members] جميع الأعضاء
 }
rule-all = جميع { $of ->
    [for-and-against] الأصوات المؤيدة والمعارضة
    [cast] الأصوات المدلى بها، بما فيها الامتناع
    [present] الأعضاء الحاضرين
    [voters] المصوّتين
    [entitled] من لهم حق التصويت
   *[members] الأعضاء
 }
rule-quorum = { $of ->
    [seats] يجب حضور { $part } من كل المقاعد
    [number] يجب حضور { $part } مقعدًا
    [entitled] يجب أن يصوّت { $part } من جميع من لهم حق التصويت
   *[present] يجب أن يصوّت { $part } من الحاضرين
 }
rule-quorum-votes = يجب أن يصوّت { $part } عضوًا
rule-tie = { $tie ->
    [chair] عند التعادل يرجّح صوت الرئاسة.
    [lot] يُحسم التعادل بالقرعة.
   *[status_quo] عند التعادل لا يُقرّ.
 }
rule-share = { $how ->
    [more] أكثر من
   *[least] ما لا يقل عن
 } { $part }
