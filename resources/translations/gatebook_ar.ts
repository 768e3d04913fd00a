<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>ChosenPerson</name>
    <message>
        <source>Back to the names</source>
        <translation>العودة إلى الأسماء</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>الكتابة إلى ملف</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
</context>
<context>
    <name>HubSetupPage</name>
    <message>
        <source>Main entrance</source>
        <translation>المدخل الرئيسي</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>المركز على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use this laptop as the hub</source>
        <translation>استعمال هذا الحاسوب كمركز</translation>
    </message>
    <message>
        <source>Looking for ticket lists …</source>
        <translation>جارٍ البحث عن قوائم التذاكر…</translation>
    </message>
    <message>
        <source>No ticket list was found: save it as a CSV file in Documents, or put in the drive that it is on, then look again.</source>
        <translation>لم يُعثر على قائمة تذاكر: احفظها كملف CSV في المستندات، أو صِل القرص الذي هي عليه، ثم ابحث من جديد.</translation>
    </message>
    <message>
        <source>For a new event, choose its list of tickets:</source>
        <translation>لفعالية جديدة، اختر قائمة تذاكرها:</translation>
    </message>
    <message>
        <source>Choose the list of tickets:</source>
        <translation>اختر قائمة التذاكر:</translation>
    </message>
    <message>
        <source>Ticket lists</source>
        <translation>قوائم التذاكر</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>اسم الفعالية</translation>
    </message>
    <message>
        <source>Gate of this laptop</source>
        <translation>بوابة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>المسح (Esc)</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Pair another laptop</source>
        <translation>اقتران حاسوب آخر</translation>
    </message>
</context>
<context>
    <name>KeyComparison</name>
    <message>
        <source>Does the hub&apos;s screen show the very same fingerprint?</source>
        <translation>هل تعرض شاشة المركز البصمة نفسها تمامًا؟</translation>
    </message>
    <message>
        <source>The code has not been sent yet. If a group differs, this is another computer, not your hub.</source>
        <translation>لم يُرسل الرمز بعد. إذا اختلفت مجموعة واحدة فهذا حاسوب آخر وليس مركزكم.</translation>
    </message>
    <message>
        <source>No, something differs</source>
        <translation>لا، هناك اختلاف</translation>
    </message>
    <message>
        <source>Yes, all 16 are the same: pair</source>
        <translation>نعم، المجموعات الـ16 متطابقة: اقتران</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>KeyedForm</name>
    <message>
        <source>Show keys</source>
        <translation>إظهار المفاتيح</translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Last scans (F8): %1, %2, %3</source>
        <translation>آخر عمليات المسح (F8): %1، %2، %3</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
</context>
<context>
    <name>LocalHub</name>
    <message>
        <source>The hub&apos;s program answered something that this kiosk can&apos;t read.</source>
        <translation>ردّ برنامج المركز بشيء لا يستطيع هذا الجهاز قراءته.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>The program gatebook-hub is not installed on this laptop. Install it, then start the kiosk again.</source>
        <translation>برنامج gatebook-hub غير مثبت على هذا الحاسوب. ثبّته ثم أعد تشغيل البرنامج.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Gatebook</source>
        <translation>Gatebook</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Admit all</source>
        <translation>السماح للجميع</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>العودة إلى المسح (Esc)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>OverridePage</name>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>من يقرر؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Admit anyway</source>
        <translation>السماح رغم ذلك</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
</context>
<context>
    <name>PairLaptopPage</name>
    <message>
        <source>Pairing code for another laptop&apos;s camera</source>
        <translation>رمز اقتران لكاميرا حاسوب آخر</translation>
    </message>
    <message>
        <source>Pair another laptop</source>
        <translation>اقتران حاسوب آخر</translation>
    </message>
    <message>
        <source>At which gate will it stand?</source>
        <translation>عند أي بوابة سيكون؟</translation>
    </message>
    <message>
        <source>Gate 2</source>
        <translation>البوابة 2</translation>
    </message>
    <message>
        <source>Hold the other laptop&apos;s camera in front of it, or type there, in its set-up:</source>
        <translation>ضع كاميرا الحاسوب الآخر أمامه، أو اكتب هناك في إعداده:</translation>
    </message>
    <message>
        <source>Who types is shown a fingerprint there; it must be this one:</source>
        <translation>تظهر هناك بصمة لمن يكتب؛ يجب أن تكون هذه:</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
    <message>
        <source>Next laptop</source>
        <translation>الحاسوب التالي</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>إظهار الرمز</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>One moment …</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Check again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>To scanning (Esc)</source>
        <translation>إلى المسح (Esc)</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Last scans</source>
        <translation>آخر عمليات المسح</translation>
    </message>
    <message>
        <source>Choose a scan to see more of it.</source>
        <translation>اختر عملية مسح لرؤية المزيد.</translation>
    </message>
    <message>
        <source>Nothing was scanned on this device yet.</source>
        <translation>لم يُمسح شيء على هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Take this entry back</source>
        <translation>إلغاء هذا الدخول</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>العودة إلى المسح (Esc)</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Hand scanner</source>
        <translation>الماسح اليدوي</translation>
    </message>
    <message>
        <source>Barcode: %1</source>
        <translation>الرمز الشريطي: %1</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>وصل: %1</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>المسح (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Name, order or ticket code</source>
        <translation>الاسم أو الطلب أو رمز التذكرة</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>What I typed is the ticket&apos;s code</source>
        <translation>ما كتبته هو رمز التذكرة</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>العودة إلى المسح (Esc)</translation>
    </message>
    <message>
        <source>Ask the hub once more</source>
        <translation>سؤال المركز مرة أخرى</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1: the choice before</source>
        <translation>%1: الخيار السابق</translation>
    </message>
    <message>
        <source>%1: the next choice</source>
        <translation>%1: الخيار التالي</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>No supervisor&apos;s PIN is set: everybody can open this page and leave the kiosk.</source>
        <translation>لا يوجد رقم سري للمشرف: يمكن لأي شخص فتح هذه الصفحة ومغادرة البرنامج.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعيين الرقم السري</translation>
    </message>
    <message>
        <source>Pairing with a hub</source>
        <translation>الاقتران بمركز</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>تجربة الصوت</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>مغادرة البرنامج</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Hold the pairing code from the hub&apos;s screen in front of the camera, or type what that screen shows:</source>
        <translation>ضع رمز الاقتران الظاهر على شاشة المركز أمام الكاميرا، أو اكتب ما تعرضه الشاشة:</translation>
    </message>
    <message>
        <source>Scan the pairing code from the hub&apos;s screen with a hand scanner, or type what that screen shows:</source>
        <translation>امسح رمز الاقتران الظاهر على شاشة المركز بالماسح اليدوي، أو اكتب ما تعرضه الشاشة:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>اقتران</translation>
    </message>
    <message>
        <source>Pair anew with this code</source>
        <translation>اقتران جديد بهذا الرمز</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>المسح (Esc)</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>العودة إلى المسح (Esc)</translation>
    </message>
    <message>
        <source>Set the supervisor&apos;s PIN</source>
        <translation>تعيين الرقم السري للمشرف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>المركز على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use this laptop as the hub</source>
        <translation>استعمال هذا الحاسوب كمركز</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>الماسح اليدوي</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>إلغاء الدخول</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
</context>
<context>
    <name>VerdictActions</name>
    <message>
        <source>Undo (F4)</source>
        <translation>تراجع (F4)</translation>
    </message>
    <message>
        <source>Search by name (F3)</source>
        <translation>البحث بالاسم (F3)</translation>
    </message>
    <message>
        <source>Ask the hub (F7)</source>
        <translation>سؤال المركز (F7)</translation>
    </message>
    <message>
        <source>Admit anyway (F5)</source>
        <translation>السماح رغم ذلك (F5)</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Attention</source>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Undo (F4)</source>
        <translation>تراجع (F4)</translation>
    </message>
    <message>
        <source>Search (F3)</source>
        <translation>بحث (F3)</translation>
    </message>
    <message>
        <source>Set-up (F2)</source>
        <translation>الإعداد (F2)</translation>
    </message>
    <message>
        <source>Settings (F2)</source>
        <translation>الإعدادات (F2)</translation>
    </message>
    <message>
        <source>Check (F9)</source>
        <translation>فحص (F9)</translation>
    </message>
</context>
<context>
    <name>gatebook::Alarms</name>
    <message>
        <source>Scans can&apos;t be saved</source>
        <translation>لا يمكن حفظ عمليات المسح</translation>
    </message>
    <message>
        <source>Let nobody in by this device. Make room on its disk, or use another device; call a supervisor.</source>
        <translation>لا تسمح لأحد بهذا الجهاز. أفرغ مساحة على قرصه أو استعمل جهازًا آخر؛ اتصل بالمشرف.</translation>
    </message>
    <message>
        <source>This device&apos;s disk makes trouble</source>
        <translation>قرص هذا الجهاز فيه مشكلة</translation>
    </message>
    <message>
        <source>Watch whether scans are still saved, get another device ready, and call a supervisor.</source>
        <translation>راقب إن كانت عمليات المسح تُحفظ، وجهّز جهازًا آخر، واتصل بالمشرف.</translation>
    </message>
    <message>
        <source>The disk of this device is almost full</source>
        <translation>قرص هذا الجهاز ممتلئ تقريبًا</translation>
    </message>
    <message>
        <source>Delete what is not needed. When it is full, no scan can be saved.</source>
        <translation>احذف ما لا يلزم. إذا امتلأ فلن يُحفظ أي مسح.</translation>
    </message>
    <message>
        <source>The battery has %1 % left</source>
        <translation>بقي في البطارية %1 %</translation>
    </message>
    <message>
        <source>Plug this device in.</source>
        <translation>صِل هذا الجهاز بالكهرباء.</translation>
    </message>
    <message>
        <source>The hub does not know this device</source>
        <translation>لا يعرف المركز هذا الجهاز</translation>
    </message>
    <message>
        <source>Scanning goes on, but nothing is exchanged. Get a new pairing code from a supervisor and scan it.</source>
        <translation>المسح مستمر لكن لا يُتبادل شيء. خذ رمز اقتران جديدًا من المشرف وامسحه.</translation>
    </message>
    <message>
        <source>The hub refuses this device</source>
        <translation>يرفض المركز هذا الجهاز</translation>
    </message>
    <message>
        <source>Nothing is exchanged. Call a supervisor: it may be paired with another event.</source>
        <translation>لا يُتبادل شيء. اتصل بالمشرف: ربما هو مقترن بفعالية أخرى.</translation>
    </message>
    <message>
        <source>The camera gives no pictures</source>
        <translation>الكاميرا لا تعطي صورًا</translation>
    </message>
    <message>
        <source>Plug it in again, at another port. Hand scanner and search by name work meanwhile.</source>
        <translation>صِلها من جديد بمنفذ آخر. الماسح اليدوي والبحث بالاسم يعملان في الأثناء.</translation>
    </message>
    <message>
        <source>No word from the hub for more than an hour</source>
        <translation>لا خبر من المركز منذ أكثر من ساعة</translation>
    </message>
    <message>
        <source>No word from the hub for more than ten minutes</source>
        <translation>لا خبر من المركز منذ أكثر من عشر دقائق</translation>
    </message>
    <message numerus="yes">
        <source>Scanning goes on, and %Ln scans are kept here. Check the network, and whether the hub runs.</source>
        <translation>
            <numerusform>المسح مستمر، والمحفوظ هنا: %Ln. تحقق من الشبكة ومن أن المركز يعمل.</numerusform>
            <numerusform>المسح مستمر، والمحفوظ هنا: %Ln. تحقق من الشبكة ومن أن المركز يعمل.</numerusform>
            <numerusform>المسح مستمر، والمحفوظ هنا: %Ln. تحقق من الشبكة ومن أن المركز يعمل.</numerusform>
            <numerusform>المسح مستمر، والمحفوظ هنا: %Ln. تحقق من الشبكة ومن أن المركز يعمل.</numerusform>
            <numerusform>المسح مستمر، والمحفوظ هنا: %Ln. تحقق من الشبكة ومن أن المركز يعمل.</numerusform>
            <numerusform>المسح مستمر، والمحفوظ هنا: %Ln. تحقق من الشبكة ومن أن المركز يعمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning goes on. Check the network of this device, and whether the hub runs.</source>
        <translation>المسح مستمر. تحقق من شبكة هذا الجهاز ومن أن المركز يعمل.</translation>
    </message>
</context>
<context>
    <name>gatebook::Certainty</name>
    <message>
        <source>Offline for %1</source>
        <translation>دون اتصال منذ %1</translation>
    </message>
    <message>
        <source>Offline, list %1 old</source>
        <translation>دون اتصال، عمر القائمة %1</translation>
    </message>
    <message>
        <source>Offline, age of the list not known</source>
        <translation>دون اتصال، عمر القائمة غير معروف</translation>
    </message>
    <message>
        <source>Age of the list not known</source>
        <translation>عمر القائمة غير معروف</translation>
    </message>
    <message>
        <source>List up to date</source>
        <translation>القائمة محدّثة</translation>
    </message>
    <message>
        <source>List %1 old</source>
        <translation>عمر القائمة %1</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>أكّده المركز</translation>
    </message>
    <message>
        <source>Another gate let this ticket in first</source>
        <translation>سمحت بوابة أخرى بهذه التذكرة أولًا</translation>
    </message>
    <message>
        <source>The hub did not take this scan</source>
        <translation>لم يأخذ المركز هذا المسح</translation>
    </message>
</context>
<context>
    <name>gatebook::Core</name>
    <message>
        <source>This kiosk is not enrolled. Scan or type a pairing code.</source>
        <translation>هذا الجهاز غير مقترن. امسح رمز اقتران أو اكتبه.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled.</source>
        <translation>هذا الجهاز غير مقترن.</translation>
    </message>
    <message>
        <source>The addresses of the hub are up to date; nothing else was changed.</source>
        <translation>عناوين المركز محدّثة؛ لم يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>An enrolment is under way.</source>
        <translation>هناك اقتران جارٍ.</translation>
    </message>
    <message>
        <source>This code holds no https address: nothing was changed.</source>
        <translation>لا يحتوي هذا الرمز على عنوان https: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This code belongs to a hub that this kiosk does not know.</source>
        <translation>هذا الرمز لمركز لا يعرفه هذا الجهاز.</translation>
    </message>
    <message>
        <source>Type at least two letters or digits.</source>
        <translation>اكتب حرفين أو رقمين على الأقل.</translation>
    </message>
    <message>
        <source>The ticket list is not here yet. Connect to the hub.</source>
        <translation>قائمة التذاكر ليست هنا بعد. اتصل بالمركز.</translation>
    </message>
    <message>
        <source>This event numbers its tickets in a way that this version does not know. Update it.</source>
        <translation>ترقّم هذه الفعالية تذاكرها بطريقة لا تعرفها هذه النسخة. حدّثها.</translation>
    </message>
    <message>
        <source>Only an admission of this device can be taken back here.</source>
        <translation>لا يمكن هنا إلا إلغاء دخول سُجّل على هذا الجهاز.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>سبق إلغاؤه.</translation>
    </message>
    <message>
        <source>The hub does not know this kind of entry yet; it is kept here.</source>
        <translation>لا يعرف المركز هذا النوع من القيود بعد؛ وهو محفوظ هنا.</translation>
    </message>
    <message>
        <source>The hub holds another entry under this one&apos;s number; it is kept here.</source>
        <translation>لدى المركز قيد آخر بالرقم نفسه؛ وهذا محفوظ هنا.</translation>
    </message>
    <message>
        <source>The answer does not match what was sent.</source>
        <translation>الرد لا يطابق ما أُرسل.</translation>
    </message>
    <message>
        <source>Let in here, but another gate was first.</source>
        <translation>سُمح بالدخول هنا، لكن بوابة أخرى سبقت.</translation>
    </message>
    <message>
        <source>The hub failed on this entry five times; it is kept here and tried again.</source>
        <translation>فشل المركز خمس مرات في هذا القيد؛ وهو محفوظ هنا وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>This device was revoked: its list is wiped, its scans are kept.</source>
        <translation>سُحب ترخيص هذا الجهاز: مُسحت قائمته وحُفظت عمليات المسح.</translation>
    </message>
    <message>
        <source>The event is archived; scans are still delivered.</source>
        <translation>أُرشفت الفعالية؛ وما زالت عمليات المسح تُرسل.</translation>
    </message>
    <message>
        <source>Not enrolled: the hub names another key than the pairing code does.</source>
        <translation>لم يتم الاقتران: يذكر المركز مفتاحًا غير الذي في رمز الاقتران.</translation>
    </message>
    <message>
        <source>The code is wrong, used or expired. Ask the supervisor for a new one.</source>
        <translation>الرمز خاطئ أو مستعمل أو منتهي الصلاحية. اطلب رمزًا جديدًا من المشرف.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute and try again.</source>
        <translation>محاولات كثيرة جدًا. انتظر دقيقة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>the hub answered something unexpected</source>
        <translation>ردّ المركز بشيء غير متوقع</translation>
    </message>
    <message>
        <source>no hub answers at its address</source>
        <translation>لا يجيب أي مركز على عنوانه</translation>
    </message>
    <message>
        <source>the hub&apos;s name is not known on this network</source>
        <translation>اسم المركز غير معروف على هذه الشبكة</translation>
    </message>
    <message>
        <source>no secure connection to the hub&apos;s address: what answers there is no hub</source>
        <translation>لا اتصال آمن بعنوان المركز: ما يجيب هناك ليس مركزًا</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation>انقطع الاتصال قبل اكتمال الرد</translation>
    </message>
    <message>
        <source>the hub can&apos;t be reached</source>
        <translation>لا يمكن الوصول إلى المركز</translation>
    </message>
    <message>
        <source>the hub did not answer in time</source>
        <translation>لم يجب المركز في الوقت المناسب</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is too large</source>
        <translation>رد المركز كبير جدًا</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>لا يجيب في الوقت المناسب</translation>
    </message>
    <message>
        <source>No address of a hub was given.</source>
        <translation>لم يُذكر عنوان مركز.</translation>
    </message>
    <message>
        <source>what answers there is no hub</source>
        <translation>ما يجيب هناك ليس مركزًا</translation>
    </message>
    <message>
        <source>another computer answers at the hub&apos;s address: its key is not the one of the pairing code</source>
        <translation>يجيب حاسوب آخر على عنوان المركز: مفتاحه ليس مفتاح رمز الاقتران</translation>
    </message>
    <message>
        <source>This pairing code can&apos;t be used: %1</source>
        <translation>لا يمكن استعمال رمز الاقتران هذا: %1</translation>
    </message>
    <message>
        <source>The hub&apos;s answer can&apos;t be used: %1</source>
        <translation>لا يمكن استعمال رد المركز: %1</translation>
    </message>
    <message>
        <source>Not enrolled: %1.</source>
        <translation>لم يتم الاقتران: %1.</translation>
    </message>
    <message>
        <source>No hub was met at %1: %2. Check the address and the network.</source>
        <translation>لم يُعثر على مركز في %1: %2. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>The hub can&apos;t read this entry (%1); it is kept here.</source>
        <translation>لا يستطيع المركز قراءة هذا القيد (%1)؛ وهو محفوظ هنا.</translation>
    </message>
    <message>
        <source>This event needs rules that this version does not know (%1). Update it.</source>
        <translation>تحتاج هذه الفعالية إلى قواعد لا تعرفها هذه النسخة (%1). حدّثها.</translation>
    </message>
    <message>
        <source>something else answered (%1), perhaps a captive portal</source>
        <translation>أجاب شيء آخر (%1)، ربما صفحة دخول إلى الواي فاي</translation>
    </message>
    <message>
        <source>the hub answered %1</source>
        <translation>ردّ المركز: %1</translation>
    </message>
    <message>
        <source>Not paired, and the code was not sent: what answers at this address is not your hub. Call a supervisor.</source>
        <translation>لم يتم الاقتران ولم يُرسل الرمز: ما يجيب على هذا العنوان ليس مركزكم. اتصل بالمشرف.</translation>
    </message>
    <message>
        <source>this device was revoked</source>
        <translation>سُحب ترخيص هذا الجهاز</translation>
    </message>
    <message>
        <source>the hub does not know this device: enrol it again</source>
        <translation>لا يعرف المركز هذا الجهاز: أعد اقترانه</translation>
    </message>
    <message>
        <source>the hub does not let this device do that</source>
        <translation>لا يسمح المركز لهذا الجهاز بذلك</translation>
    </message>
    <message>
        <source>the hub was restored: everything is sent and fetched again</source>
        <translation>استُعيد المركز: يُرسل كل شيء ويُجلب من جديد</translation>
    </message>
    <message>
        <source>the event is archived</source>
        <translation>أُرشفت الفعالية</translation>
    </message>
    <message>
        <source>the hub found the batch too large</source>
        <translation>وجد المركز الدفعة كبيرة جدًا</translation>
    </message>
    <message>
        <source>the hub asks for fewer requests</source>
        <translation>يطلب المركز عددًا أقل من الطلبات</translation>
    </message>
    <message>
        <source>the hub is busy</source>
        <translation>المركز مشغول</translation>
    </message>
    <message>
        <source>the hub does not know this event</source>
        <translation>لا يعرف المركز هذه الفعالية</translation>
    </message>
    <message>
        <source>the hub can&apos;t read our position: everything is fetched again</source>
        <translation>لا يستطيع المركز قراءة موضعنا: يُجلب كل شيء من جديد</translation>
    </message>
    <message>
        <source>url must be https, or http on this machine</source>
        <translation>يجب أن يكون العنوان https، أو http على هذا الجهاز</translation>
    </message>
    <message>
        <source>code is malformed</source>
        <translation>الرمز مشوّه</translation>
    </message>
    <message>
        <source>pin is malformed</source>
        <translation>المفتاح مشوّه</translation>
    </message>
    <message>
        <source>it holds neither code nor pin</source>
        <translation>لا يحتوي على رمز ولا مفتاح</translation>
    </message>
    <message>
        <source>it must begin with gatebook:enroll?</source>
        <translation>يجب أن يبدأ بـ gatebook:enroll?</translation>
    </message>
    <message>
        <source>This is no address of a hub. Type it as the hub&apos;s screen has it, like 192.168.1.10:8443</source>
        <translation>هذا ليس عنوان مركز. اكتبه كما تعرضه شاشة المركز، مثل 192.168.1.10:8443</translation>
    </message>
    <message>
        <source>The pairing code is missing. Type it as the hub&apos;s screen has it, like K7QP-3M2X-9F</source>
        <translation>رمز الاقتران ناقص. اكتبه كما تعرضه شاشة المركز، مثل K7QP-3M2X-9F</translation>
    </message>
    <message>
        <source>Say who decides it (at most 100 characters).</source>
        <translation>اذكر من يقرر (100 حرف على الأكثر).</translation>
    </message>
    <message>
        <source>The reason is too long (at most 300 characters).</source>
        <translation>السبب طويل جدًا (300 حرف على الأكثر).</translation>
    </message>
    <message>
        <source>The name or the reason holds something that is no text.</source>
        <translation>يحتوي الاسم أو السبب على ما ليس نصًا.</translation>
    </message>
    <message>
        <source>There is no ticket to admit.</source>
        <translation>لا توجد تذكرة للسماح بها.</translation>
    </message>
</context>
<context>
    <name>gatebook::Diagnostics</name>
    <message>
        <source>A scan&apos;s way, in milliseconds</source>
        <translation>مسار عملية المسح، بالملّي ثانية</translation>
    </message>
    <message>
        <source>Frame or key to decoded</source>
        <translation>من الصورة أو المفتاح إلى القراءة</translation>
    </message>
    <message>
        <source>To the gate</source>
        <translation>إلى البوابة</translation>
    </message>
    <message>
        <source>Judged and written</source>
        <translation>حُكم وكُتب</translation>
    </message>
    <message>
        <source>Synced to disk</source>
        <translation>كُتب على القرص</translation>
    </message>
    <message>
        <source>To the screen</source>
        <translation>إلى الشاشة</translation>
    </message>
    <message>
        <source>Decoded to the screen, all in all</source>
        <translation>من القراءة إلى الشاشة، إجمالًا</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, of %3 scans</source>
        <translation>p50 %1، p95 %2، من %3 عملية مسح</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>لا مسح بعد</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>صور في الثانية</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>لم يُحسب بعد</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>%1 came, %2 were decoded, %3 dropped</source>
        <translation>وصل %1، قُرئ %2، أُهمل %3</translation>
    </message>
    <message>
        <source>Decoding a frame, in milliseconds</source>
        <translation>قراءة صورة، بالملّي ثانية</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2</source>
        <translation>p50 %1، p95 %2</translation>
    </message>
    <message>
        <source>no frame yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Hub&apos;s key</source>
        <translation>مفتاح المركز</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>آخر مشكلة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>%1 wait, %2 set aside, %3 of earlier events</source>
        <translation>ينتظر %1، موضوع جانبًا %2، من فعاليات سابقة %3</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>%1 tickets, %2 entered</source>
        <translation>%1 تذكرة، دخل %2</translation>
    </message>
    <message>
        <source>List compared</source>
        <translation>مقارنة القائمة</translation>
    </message>
    <message>
        <source>Clock beside the hub&apos;s</source>
        <translation>الساعة مقارنة بالمركز</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>معرّف الفعالية</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>الفارغ على قرصه</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>gatebook::DiagnosticsView</name>
    <message>
        <source>Written to %1. It holds no secrets and no names.</source>
        <translation>كُتب في %1. لا يحتوي على أسرار ولا أسماء.</translation>
    </message>
    <message>
        <source>Copied. It holds no secrets and no names.</source>
        <translation>نُسخ. لا يحتوي على أسرار ولا أسماء.</translation>
    </message>
</context>
<context>
    <name>gatebook::Disk</name>
    <message>
        <source>No file can be made in the data directory.</source>
        <translation>لا يمكن إنشاء ملف في مجلد البيانات.</translation>
    </message>
    <message>
        <source>The disk takes no more data. Is it full?</source>
        <translation>القرص لا يقبل بيانات أخرى. هل هو ممتلئ؟</translation>
    </message>
    <message>
        <source>The disk does not keep what is written to it.</source>
        <translation>القرص لا يحفظ ما يُكتب عليه.</translation>
    </message>
    <message>
        <source>What was written to the disk reads otherwise.</source>
        <translation>ما كُتب على القرص يُقرأ مختلفًا.</translation>
    </message>
    <message>
        <source>No file can be removed from the data directory.</source>
        <translation>لا يمكن حذف ملف من مجلد البيانات.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>لا يمكن كتابة %1.</translation>
    </message>
</context>
<context>
    <name>gatebook::EventTime</name>
    <message>
        <source>HH:mm</source>
        <extracomment>A time of day, in Qt&apos;s letters: h, hh, H, HH, mm, AP</extracomment>
        <translation>h:mm AP</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day near today, in Qt&apos;s letters: ddd, d, M, MMM</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a day, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::HubCommand</name>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>لا يمكن تشغيل البرنامج %1.</translation>
    </message>
    <message>
        <source>The hub&apos;s program did not answer in time.</source>
        <translation>لم يجب برنامج المركز في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The hub&apos;s program ended without a word.</source>
        <translation>انتهى برنامج المركز دون أي رسالة.</translation>
    </message>
</context>
<context>
    <name>gatebook::HubSetupView</name>
    <message>
        <source>Making the event …</source>
        <translation>جارٍ إنشاء الفعالية…</translation>
    </message>
    <message>
        <source>Taking the list in: a long one takes a minute …</source>
        <translation>جارٍ إدخال القائمة: الطويلة تستغرق دقيقة…</translation>
    </message>
    <message>
        <source>Starting the hub …</source>
        <translation>جارٍ تشغيل المركز…</translation>
    </message>
    <message>
        <source>Pairing this laptop with it …</source>
        <translation>جارٍ اقتران هذا الحاسوب به…</translation>
    </message>
    <message>
        <source>Ready. Tickets on this laptop: %1. Scanning works, and other laptops can be paired.</source>
        <translation>جاهز. التذاكر على هذا الحاسوب: %1. يعمل المسح ويمكن اقتران حواسيب أخرى.</translation>
    </message>
</context>
<context>
    <name>gatebook::Kiosk</name>
    <message>
        <source>This laptop has nothing to play a sound with.</source>
        <translation>لا يوجد في هذا الحاسوب ما يشغّل الصوت.</translation>
    </message>
    <message>
        <source>The sound is off.</source>
        <translation>الصوت متوقف.</translation>
    </message>
    <message>
        <source>It is in effect, but could not be kept: %1</source>
        <translation>طُبّق لكن تعذّر حفظه: %1</translation>
    </message>
</context>
<context>
    <name>gatebook::KioskView</name>
    <message>
        <source>The PIN is set.</source>
        <translation>تم تعيين الرقم السري.</translation>
    </message>
</context>
<context>
    <name>gatebook::LocalHub</name>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>لا يمكن تشغيل البرنامج %1.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>يستعمل برنامج آخر المنفذ %1.</translation>
    </message>
    <message>
        <source>%1 is no hub that this kiosk understands.</source>
        <translation>%1 ليس مركزًا يفهمه هذا الجهاز.</translation>
    </message>
    <message>
        <source>The hub&apos;s program crashed, or was killed.</source>
        <translation>تعطل برنامج المركز أو أُنهي.</translation>
    </message>
    <message>
        <source>The hub&apos;s program ended (code %1).</source>
        <translation>انتهى برنامج المركز (الرمز %1).</translation>
    </message>
</context>
<context>
    <name>gatebook::NoticeView</name>
    <message>
        <source>A ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>%1 entered here, but had entered before: at %2, gate %3 (%4).</source>
        <translation>%1 دخل هنا، لكنه دخل من قبل: الساعة %2، البوابة %3 (%4).</translation>
    </message>
    <message>
        <source>Too many scans at once</source>
        <translation>عمليات مسح كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>Some were not taken and nobody was judged by them. Scan those tickets again.</source>
        <translation>لم يُؤخذ بعضها ولم يُفحص أحد بها. امسح تلك التذاكر مجددًا.</translation>
    </message>
    <message>
        <source>The pairing code of your hub</source>
        <translation>رمز اقتران مركزكم</translation>
    </message>
    <message>
        <source>%1 To pair with another event or gate, open Set-up (F2) first.</source>
        <translation>%1 للاقتران بفعالية أو بوابة أخرى، افتح الإعداد (F2) أولًا.</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>دخل مرتين</translation>
    </message>
    <message>
        <source>A scan was set aside</source>
        <translation>وُضعت عملية مسح جانبًا</translation>
    </message>
    <message>
        <source>This device was revoked</source>
        <translation>سُحب ترخيص هذا الجهاز</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>انتهت الفعالية</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>المركز على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 Tell a supervisor before the event ends.</source>
        <translation>%1 أخبر المشرف قبل انتهاء الفعالية.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::OneLaptop</name>
    <message>
        <source>It has a new address, for another program took its port. Other laptops find it again when they scan a new pairing code: Set-up, “The hub on this laptop”, “Pair another laptop”.</source>
        <translation>له عنوان جديد لأن برنامجًا آخر أخذ منفذه. تجده الحواسيب الأخرى بمسح رمز اقتران جديد: الإعداد، «المركز على هذا الحاسوب»، «اقتران حاسوب آخر».</translation>
    </message>
    <message>
        <source>It does not stay up: %1 Scanning goes on here and nothing is lost, but other laptops wait until it runs again.</source>
        <translation>لا يبقى قيد التشغيل: %1 يستمر المسح هنا ولا يضيع شيء، لكن الحواسيب الأخرى تنتظر حتى يعمل من جديد.</translation>
    </message>
    <message>
        <source>The hub is not ready yet: try again in a moment.</source>
        <translation>المركز غير جاهز بعد: حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>kiosk.ini can&apos;t be written: after the next start this laptop has no hub</source>
        <translation>لا يمكن كتابة kiosk.ini: لن يكون لهذا الحاسوب مركز بعد التشغيل التالي</translation>
    </message>
    <message>
        <source>The hub of this laptop is starting …</source>
        <translation>مركز هذا الحاسوب يبدأ العمل…</translation>
    </message>
    <message>
        <source>This laptop is the hub.</source>
        <translation>هذا الحاسوب هو المركز.</translation>
    </message>
    <message>
        <source>The hub of this laptop does not run, and is started again by itself: %1</source>
        <translation>مركز هذا الحاسوب لا يعمل ويُعاد تشغيله تلقائيًا: %1</translation>
    </message>
</context>
<context>
    <name>gatebook::OrderView</name>
    <message numerus="yes">
        <source>Admit all %Ln of this order (F6)</source>
        <translation>
            <numerusform>السماح لجميع تذاكر هذا الطلب: %Ln (F6)</numerusform>
            <numerusform>السماح لجميع تذاكر هذا الطلب: %Ln (F6)</numerusform>
            <numerusform>السماح لجميع تذاكر هذا الطلب: %Ln (F6)</numerusform>
            <numerusform>السماح لجميع تذاكر هذا الطلب: %Ln (F6)</numerusform>
            <numerusform>السماح لجميع تذاكر هذا الطلب: %Ln (F6)</numerusform>
            <numerusform>السماح لجميع تذاكر هذا الطلب: %Ln (F6)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this order: admit all (F6)</source>
        <translation>
            <numerusform>%Ln آخرون من هذا الطلب: السماح للجميع (F6)</numerusform>
            <numerusform>%Ln آخرون من هذا الطلب: السماح للجميع (F6)</numerusform>
            <numerusform>%Ln آخرون من هذا الطلب: السماح للجميع (F6)</numerusform>
            <numerusform>%Ln آخرون من هذا الطلب: السماح للجميع (F6)</numerusform>
            <numerusform>%Ln آخرون من هذا الطلب: السماح للجميع (F6)</numerusform>
            <numerusform>%Ln آخرون من هذا الطلب: السماح للجميع (F6)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted, nothing was saved: %1</source>
        <translation>لم يُسمح لأحد ولم يُحفظ شيء: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not admitted: see the list.</source>
        <translation>
            <numerusform>لم يُسمح بدخول %Ln: انظر القائمة.</numerusform>
            <numerusform>لم يُسمح بدخول %Ln: انظر القائمة.</numerusform>
            <numerusform>لم يُسمح بدخول %Ln: انظر القائمة.</numerusform>
            <numerusform>لم يُسمح بدخول %Ln: انظر القائمة.</numerusform>
            <numerusform>لم يُسمح بدخول %Ln: انظر القائمة.</numerusform>
            <numerusform>لم يُسمح بدخول %Ln: انظر القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln admitted</source>
        <translation>
            <numerusform>سُمح بدخول %Ln</numerusform>
            <numerusform>سُمح بدخول %Ln</numerusform>
            <numerusform>سُمح بدخول %Ln</numerusform>
            <numerusform>سُمح بدخول %Ln</numerusform>
            <numerusform>سُمح بدخول %Ln</numerusform>
            <numerusform>سُمح بدخول %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Admit %Ln of order %1?</source>
        <translation>
            <numerusform>السماح بدخول %Ln من الطلب %1؟</numerusform>
            <numerusform>السماح بدخول %Ln من الطلب %1؟</numerusform>
            <numerusform>السماح بدخول %Ln من الطلب %1؟</numerusform>
            <numerusform>السماح بدخول %Ln من الطلب %1؟</numerusform>
            <numerusform>السماح بدخول %Ln من الطلب %1؟</numerusform>
            <numerusform>السماح بدخول %Ln من الطلب %1؟</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>سُمح بالدخول</translation>
    </message>
    <message>
        <source>had entered before</source>
        <translation>دخل من قبل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>not valid now</source>
        <translation>غير صالحة الآن</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <translation>لم تعد في القائمة</translation>
    </message>
</context>
<context>
    <name>gatebook::OverrideView</name>
    <message>
        <source>Went out, came back</source>
        <translation>خرج وعاد</translation>
    </message>
    <message>
        <source>Lost wristband</source>
        <translation>سوار مفقود</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Paid at the door</source>
        <translation>دفع عند الباب</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>خطأ منا</translation>
    </message>
    <message>
        <source>Proof shown</source>
        <translation>عرض إثباتًا</translation>
    </message>
    <message>
        <source>Admit this ticket anyway?</source>
        <translation>السماح بهذه التذكرة رغم ذلك؟</translation>
    </message>
    <message>
        <source>Admit %1 anyway?</source>
        <translation>السماح بدخول %1 رغم ذلك؟</translation>
    </message>
</context>
<context>
    <name>gatebook::PairLaptopView</name>
    <message>
        <source>For one laptop, until %1.</source>
        <translation>لحاسوب واحد، حتى %1.</translation>
    </message>
    <message>
        <source>Making a code …</source>
        <translation>جارٍ إنشاء رمز…</translation>
    </message>
    <message>
        <source>This laptop is in no network: connect both laptops to the same one, then make a new code.</source>
        <translation>هذا الحاسوب غير متصل بشبكة: صِل الحاسوبين بالشبكة نفسها ثم أنشئ رمزًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>gatebook::PinCheck</name>
    <message>
        <source>One moment – try again.</source>
        <translation>لحظة – حاول مجددًا.</translation>
    </message>
    <message>
        <source>Wrong PIN. The next try is in %1.</source>
        <translation>رقم سري خاطئ. المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>رقم سري خاطئ.</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>يتكون الرقم السري من %1 إلى %2 أرقام.</translation>
    </message>
    <message>
        <source>The PIN can&apos;t be used: %1</source>
        <translation>لا يمكن استعمال الرقم السري: %1</translation>
    </message>
</context>
<context>
    <name>gatebook::PinView</name>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>يتكون الرقم السري من %1 إلى %2 أرقام.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose once more.</source>
        <translation>لم يتطابق الرقمان. اختر مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose a supervisor&apos;s PIN</source>
        <translation>اختر رقمًا سريًا للمشرف</translation>
    </message>
    <message>
        <source>Enter the new PIN once more</source>
        <translation>أدخل الرقم السري الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>الرقم السري للمشرف</translation>
    </message>
    <message>
        <source>%1 to %2 digits. It opens the settings and lets the kiosk be left; nobody can look it up, so keep it safe.</source>
        <translation>من %1 إلى %2 أرقام. يفتح الإعدادات ويسمح بمغادرة البرنامج؛ لا يمكن لأحد الاطلاع عليه، فاحفظه جيدًا.</translation>
    </message>
    <message>
        <source>The settings are for supervisors.</source>
        <translation>الإعدادات للمشرفين فقط.</translation>
    </message>
    <message>
        <source>Pairing this device anew is for supervisors.</source>
        <translation>إعادة اقتران هذا الجهاز للمشرفين فقط.</translation>
    </message>
    <message>
        <source>Leaving the kiosk is for supervisors. Scanning stops then.</source>
        <translation>مغادرة البرنامج للمشرفين فقط. يتوقف المسح عندئذ.</translation>
    </message>
    <message>
        <source>Enter the PIN of now first.</source>
        <translation>أدخل الرقم السري الحالي أولًا.</translation>
    </message>
    <message>
        <source>The next try is in %1</source>
        <translation>المحاولة التالية بعد %1</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightChecks</name>
    <message>
        <source>Ticket list</source>
        <translation>قائمة التذاكر</translation>
    </message>
    <message>
        <source>This device was revoked; its list was removed.</source>
        <translation>سُحب ترخيص هذا الجهاز؛ وحُذفت قائمته.</translation>
    </message>
    <message>
        <source>This device is not paired with a hub.</source>
        <translation>هذا الجهاز غير مقترن بأي مركز.</translation>
    </message>
    <message>
        <source>Scan a pairing code from the hub, or type it in Set-up.</source>
        <translation>امسح رمز اقتران من المركز، أو اكتبه في الإعداد.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>%1 of %2 tickets are here.</source>
        <translation>وصل %1 من %2 تذكرة.</translation>
    </message>
    <message>
        <source>The list is not here yet.</source>
        <translation>القائمة ليست هنا بعد.</translation>
    </message>
    <message>
        <source>It comes by itself once the hub is reached.</source>
        <translation>تصل تلقائيًا عند الوصول إلى المركز.</translation>
    </message>
    <message>
        <source>The event has rules that this version of Gatebook does not know.</source>
        <translation>للفعالية قواعد لا تعرفها هذه النسخة من Gatebook.</translation>
    </message>
    <message>
        <source>Update Gatebook, or use another device.</source>
        <translation>حدّث Gatebook أو استعمل جهازًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%Ln تذاكر</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>جلب الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets, compared with the hub&apos;s list %1</source>
        <translation>
            <numerusform>%Ln تذكرة، قورنت بقائمة المركز %1</numerusform>
            <numerusform>%Ln تذكرة، قورنت بقائمة المركز %1</numerusform>
            <numerusform>%Ln تذكرة، قورنت بقائمة المركز %1</numerusform>
            <numerusform>%Ln تذكرة، قورنت بقائمة المركز %1</numerusform>
            <numerusform>%Ln تذكرة، قورنت بقائمة المركز %1</numerusform>
            <numerusform>%Ln تذكرة، قورنت بقائمة المركز %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets; nobody knows how old the list is</source>
        <translation>
            <numerusform>%Ln تذكرة؛ عمر القائمة غير معروف</numerusform>
            <numerusform>%Ln تذكرة؛ عمر القائمة غير معروف</numerusform>
            <numerusform>%Ln تذكرة؛ عمر القائمة غير معروف</numerusform>
            <numerusform>%Ln تذكرة؛ عمر القائمة غير معروف</numerusform>
            <numerusform>%Ln تذكرة؛ عمر القائمة غير معروف</numerusform>
            <numerusform>%Ln تذكرة؛ عمر القائمة غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the hub knows whether that is all. Bring it within reach before doors.</source>
        <translation>المركز وحده يعرف إن كان هذا كل شيء. اجعله في المتناول قبل فتح الأبواب.</translation>
    </message>
    <message>
        <source>The list on this device can&apos;t be read.</source>
        <translation>لا يمكن قراءة القائمة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Use another device, and call a supervisor.</source>
        <translation>استعمل جهازًا آخر واتصل بالمشرف.</translation>
    </message>
    <message>
        <source>%1 of the hub&apos;s %2 tickets are here, and no more are coming.</source>
        <translation>وصل %1 من تذاكر المركز البالغة %2 ولا يصل المزيد.</translation>
    </message>
    <message>
        <source>%1 of the hub&apos;s %2 tickets are here; the others are coming.</source>
        <translation>وصل %1 من تذاكر المركز البالغة %2؛ والباقي في الطريق.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tickets of the hub are here, compared %1</source>
        <translation>
            <numerusform>كل تذاكر المركز هنا: %Ln، قورنت %1</numerusform>
            <numerusform>كل تذاكر المركز هنا: %Ln، قورنت %1</numerusform>
            <numerusform>كل تذاكر المركز هنا: %Ln، قورنت %1</numerusform>
            <numerusform>كل تذاكر المركز هنا: %Ln، قورنت %1</numerusform>
            <numerusform>كل تذاكر المركز هنا: %Ln، قورنت %1</numerusform>
            <numerusform>كل تذاكر المركز هنا: %Ln، قورنت %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tickets of the hub are here; the news since is still to come.</source>
        <translation>
            <numerusform>كل تذاكر المركز هنا: %Ln؛ والأخبار منذ ذلك الحين لم تصل بعد.</numerusform>
            <numerusform>كل تذاكر المركز هنا: %Ln؛ والأخبار منذ ذلك الحين لم تصل بعد.</numerusform>
            <numerusform>كل تذاكر المركز هنا: %Ln؛ والأخبار منذ ذلك الحين لم تصل بعد.</numerusform>
            <numerusform>كل تذاكر المركز هنا: %Ln؛ والأخبار منذ ذلك الحين لم تصل بعد.</numerusform>
            <numerusform>كل تذاكر المركز هنا: %Ln؛ والأخبار منذ ذلك الحين لم تصل بعد.</numerusform>
            <numerusform>كل تذاكر المركز هنا: %Ln؛ والأخبار منذ ذلك الحين لم تصل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the hub within reach before doors.</source>
        <translation>اجعل المركز في المتناول قبل فتح الأبواب.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>No hub is known.</source>
        <translation>لا يوجد مركز معروف.</translation>
    </message>
    <message>
        <source>Pair this device in Set-up.</source>
        <translation>أقرن هذا الجهاز من الإعداد.</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>آخر خبر %1</translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation>لا خبر منذ التشغيل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Check this device&apos;s network, and whether the hub runs. Scanning works without it.</source>
        <translation>تحقق من شبكة هذا الجهاز ومن أن المركز يعمل. المسح يعمل بدونه.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>The hub does not let this device in. Pair it again with a new code.</source>
        <translation>لا يقبل المركز هذا الجهاز. أعد اقترانه برمز جديد.</translation>
    </message>
    <message>
        <source>The hub refuses this device for this event. Call a supervisor.</source>
        <translation>يرفض المركز هذا الجهاز لهذه الفعالية. اتصل بالمشرف.</translation>
    </message>
    <message>
        <source>The hub says that this event is over. Pair with the right event, if there is another.</source>
        <translation>يقول المركز إن هذه الفعالية انتهت. أقرن بالفعالية الصحيحة إن وُجدت.</translation>
    </message>
    <message>
        <source>Nothing is exchanged with it while this device&apos;s disk makes trouble.</source>
        <translation>لا يُتبادل معه شيء ما دام قرص هذا الجهاز فيه مشكلة.</translation>
    </message>
    <message>
        <source>Scans to send</source>
        <translation>عمليات مسح للإرسال</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans were not taken by the hub and are kept here.</source>
        <translation>
            <numerusform>لم يأخذ المركز %Ln من عمليات المسح وهي محفوظة هنا.</numerusform>
            <numerusform>لم يأخذ المركز %Ln من عمليات المسح وهي محفوظة هنا.</numerusform>
            <numerusform>لم يأخذ المركز %Ln من عمليات المسح وهي محفوظة هنا.</numerusform>
            <numerusform>لم يأخذ المركز %Ln من عمليات المسح وهي محفوظة هنا.</numerusform>
            <numerusform>لم يأخذ المركز %Ln من عمليات المسح وهي محفوظة هنا.</numerusform>
            <numerusform>لم يأخذ المركز %Ln من عمليات المسح وهي محفوظة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call a supervisor: “gatebook-kiosk journal export” writes them to a file for the hub.</source>
        <translation>اتصل بالمشرف: الأمر «gatebook-kiosk journal export» يكتبها في ملف للمركز.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans wait to be sent.</source>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال.</numerusform>
            <numerusform>عملية مسح واحدة تنتظر الإرسال.</numerusform>
            <numerusform>عمليتا مسح تنتظران الإرسال.</numerusform>
            <numerusform>%Ln عمليات مسح تنتظر الإرسال.</numerusform>
            <numerusform>%Ln عملية مسح تنتظر الإرسال.</numerusform>
            <numerusform>%Ln عملية مسح تنتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent by themselves once the hub is reached.</source>
        <translation>تُرسل تلقائيًا عند الوصول إلى المركز.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Not compared with the hub&apos;s yet.</source>
        <translation>لم تُقارن بساعة المركز بعد.</translation>
    </message>
    <message>
        <source>Compare it with a clock that is right.</source>
        <translation>قارنها بساعة صحيحة.</translation>
    </message>
    <message>
        <source>As the hub&apos;s, to within a minute</source>
        <translation>مثل ساعة المركز، بفارق أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ahead of the hub&apos;s</source>
        <translation>
            <numerusform>متقدمة عن المركز بـ %Ln د</numerusform>
            <numerusform>متقدمة عن المركز بـ %Ln د</numerusform>
            <numerusform>متقدمة عن المركز بـ %Ln د</numerusform>
            <numerusform>متقدمة عن المركز بـ %Ln د</numerusform>
            <numerusform>متقدمة عن المركز بـ %Ln د</numerusform>
            <numerusform>متقدمة عن المركز بـ %Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min behind the hub&apos;s</source>
        <translation>
            <numerusform>متأخرة عن المركز بـ %Ln د</numerusform>
            <numerusform>متأخرة عن المركز بـ %Ln د</numerusform>
            <numerusform>متأخرة عن المركز بـ %Ln د</numerusform>
            <numerusform>متأخرة عن المركز بـ %Ln د</numerusform>
            <numerusform>متأخرة عن المركز بـ %Ln د</numerusform>
            <numerusform>متأخرة عن المركز بـ %Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>Set this device&apos;s clock and time zone right. Nobody is turned away by it, but times are wrong.</source>
        <translation>اضبط ساعة هذا الجهاز ومنطقته الزمنية. لا يُمنع أحد بسببها، لكن الأوقات خاطئة.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln pictures a second</source>
        <translation>
            <numerusform>%1، %Ln صورة في الثانية</numerusform>
            <numerusform>%1، %Ln صورة في الثانية</numerusform>
            <numerusform>%1، %Ln صورة في الثانية</numerusform>
            <numerusform>%1، %Ln صورة في الثانية</numerusform>
            <numerusform>%1، %Ln صورة في الثانية</numerusform>
            <numerusform>%1، %Ln صورة في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slow. More light helps, and a USB port that the camera has to itself.</source>
        <translation>هذا بطيء. يفيد ضوء أكثر ومنفذ USB للكاميرا وحدها.</translation>
    </message>
    <message>
        <source>Not used at this gate</source>
        <translation>لا يُستعمل عند هذه البوابة</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعماله</translation>
    </message>
    <message>
        <source>%1 is starting.</source>
        <translation>%1 تبدأ العمل.</translation>
    </message>
    <message>
        <source>%1 gives no pictures.</source>
        <translation>%1 لا تعطي صورًا.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>لم يُعثر على كاميرا.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>لم يُعثر على «%1».</translation>
    </message>
    <message>
        <source>Plug it in again, at another port. It is found by itself.</source>
        <translation>صِلها من جديد بمنفذ آخر. يُعثر عليها تلقائيًا.</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>لا يُستعمل هنا</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>الماسح اليدوي</translation>
    </message>
    <message>
        <source>The test code was read right.</source>
        <translation>قُرئ رمز الاختبار صحيحًا.</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>لم يُجرّب بعد</translation>
    </message>
    <message>
        <source>The test code was read wrong.</source>
        <translation>قُرئ رمز الاختبار خطأً.</translation>
    </message>
    <message>
        <source>Scan the printed test code with it.</source>
        <translation>امسح به رمز الاختبار المطبوع.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>متوقف في الإعدادات</translation>
    </message>
    <message>
        <source>Switch it on, unless this gate is to be silent.</source>
        <translation>شغّله، إلا إذا كانت هذه البوابة صامتة.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>لم يُعثر على مكبر صوت.</translation>
    </message>
    <message>
        <source>Plug one in, or watch the screen for every verdict.</source>
        <translation>صِل واحدًا، أو راقب الشاشة عند كل نتيجة.</translation>
    </message>
    <message>
        <source>A tone was played by %1.</source>
        <translation>شغّل %1 نغمة.</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>تشغيلها مجددًا</translation>
    </message>
    <message>
        <source>Play the tone, and turn it up until it is heard at the door.</source>
        <translation>شغّل النغمة وارفع الصوت حتى تُسمع عند الباب.</translation>
    </message>
    <message>
        <source>Play the tone</source>
        <translation>تشغيل النغمة</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>The database on it can&apos;t be read or written.</source>
        <translation>لا يمكن قراءة قاعدة البيانات عليه أو كتابتها.</translation>
    </message>
    <message>
        <source>No scan can be saved like this. Make room, or use another device.</source>
        <translation>لا يمكن حفظ أي مسح هكذا. أفرغ مساحة أو استعمل جهازًا آخر.</translation>
    </message>
    <message>
        <source>Keeps what is written; how much fits is not known.</source>
        <translation>يحفظ ما يُكتب؛ السعة المتبقية غير معروفة.</translation>
    </message>
    <message>
        <source>Keeps what is written; %1 are free, room for %2 scans</source>
        <translation>يحفظ ما يُكتب؛ الفارغ %1، يتسع لـ %2 عملية مسح</translation>
    </message>
    <message>
        <source>Delete what this device does not need.</source>
        <translation>احذف ما لا يحتاجه هذا الجهاز.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>الكهرباء</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>This device does not tell. See that it is plugged in.</source>
        <translation>لا يخبر هذا الجهاز بذلك. تأكد من أنه موصول بالكهرباء.</translation>
    </message>
    <message>
        <source>Plugged in, the battery has %1 %</source>
        <translation>موصول بالكهرباء، البطارية %1 %</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>موصول بالكهرباء</translation>
    </message>
    <message>
        <source>On battery, which has %1 %</source>
        <translation>على البطارية، وفيها %1 %</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>على البطارية</translation>
    </message>
    <message>
        <source>Plug it in before doors.</source>
        <translation>صِله بالكهرباء قبل فتح الأبواب.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>معيّن</translation>
    </message>
    <message>
        <source>None is set: anybody can leave the kiosk.</source>
        <translation>لم يُعيَّن: يمكن لأي شخص مغادرة البرنامج.</translation>
    </message>
    <message>
        <source>Set one in the settings.</source>
        <translation>عيّنه من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightModel</name>
    <message>
        <source>%1: good</source>
        <translation>%1: جيد</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <translation>%1: جارٍ</translation>
    </message>
    <message>
        <source>%1: to see to</source>
        <translation>%1: يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>%1: not ready</source>
        <translation>%1: غير جاهز</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightView</name>
    <message numerus="yes">
        <source>%Ln things to see to</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباه</numerusform>
            <numerusform>أمر واحد يحتاج إلى انتباه</numerusform>
            <numerusform>أمران يحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln أمور تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln أمرًا يحتاج إلى انتباه</numerusform>
            <numerusform>%Ln أمر يحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, being checked</source>
        <translation>لحظة، جارٍ الفحص</translation>
    </message>
    <message>
        <source>Ready for doors</source>
        <translation>جاهز لفتح الأبواب</translation>
    </message>
</context>
<context>
    <name>gatebook::RecentModel</name>
    <message>
        <source>TAKEN BACK</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Some other code</source>
        <translation>رمز آخر</translation>
    </message>
    <message>
        <source>Nobody on the list</source>
        <translation>لا أحد في القائمة</translation>
    </message>
</context>
<context>
    <name>gatebook::RecentView</name>
    <message>
        <source>Scanned at %1</source>
        <translation>مُسح الساعة %1</translation>
    </message>
    <message>
        <source>Let in by %1</source>
        <translation>سمح به %1</translation>
    </message>
    <message>
        <source>Kept on this device, not yet sent to the hub</source>
        <translation>محفوظ على هذا الجهاز، لم يُرسل إلى المركز بعد</translation>
    </message>
    <message>
        <source>The hub has it</source>
        <translation>وصل إلى المركز</translation>
    </message>
    <message>
        <source>The hub did not take it. It is kept on this device.</source>
        <translation>لم يأخذه المركز. وهو محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Not a ticket: only its length and a checksum are kept, on this device</source>
        <translation>ليست تذكرة: يُحفظ طولها ورقم تحقق فقط، على هذا الجهاز</translation>
    </message>
    <message>
        <source>Does not count: %1 let this ticket in before, at %2</source>
        <translation>لا يُحسب: سمح %1 بهذه التذكرة قبل ذلك، الساعة %2</translation>
    </message>
    <message>
        <source>Does not count: gate %1 let this ticket in before, at %2</source>
        <translation>لا يُحسب: سمحت البوابة %1 بهذه التذكرة قبل ذلك، الساعة %2</translation>
    </message>
</context>
<context>
    <name>gatebook::ScannerView</name>
    <message>
        <source>The scanner works, but how it types could not be saved: %1</source>
        <translation>الماسح يعمل، لكن تعذّر حفظ طريقة كتابته: %1</translation>
    </message>
    <message>
        <source>The scanner swaps capital and small letters.</source>
        <translation>يبدّل الماسح الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>The scanner sends other characters than the code has.</source>
        <translation>يرسل الماسح أحرفًا غير التي في الرمز.</translation>
    </message>
    <message>
        <source>Scan this code with the hand scanner</source>
        <translation>امسح هذا الرمز بالماسح اليدوي</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>الماسح يعمل</translation>
    </message>
    <message>
        <source>A laser scanner cannot read a screen: print the code for it.</source>
        <translation>لا يقرأ الماسح الليزري من الشاشة: اطبع الرمز له.</translation>
    </message>
    <message>
        <source>Free some space on this device, then scan the code again.</source>
        <translation>أفرغ مساحة على هذا الجهاز، ثم امسح الرمز مجددًا.</translation>
    </message>
    <message>
        <source>Press Caps Lock once, then scan the code again.</source>
        <translation>اضغط Caps Lock مرة، ثم امسح الرمز مجددًا.</translation>
    </message>
    <message>
        <source>Set the scanner to a US English keyboard (its manual has a barcode for that), then scan the code again.</source>
        <translation>اضبط الماسح على لوحة مفاتيح إنجليزية أمريكية (في دليله رمز لذلك)، ثم امسح الرمز مجددًا.</translation>
    </message>
    <message>
        <source>It types like a keyboard that is not a US English one; this device has learnt that.</source>
        <translation>يكتب كلوحة مفاتيح غير الإنجليزية الأمريكية؛ تعلّم الجهاز ذلك.</translation>
    </message>
    <message>
        <source>It sends no Enter after a code: a code ends when it stops typing.</source>
        <translation>لا يرسل Enter بعد الرمز: ينتهي الرمز حين يتوقف عن الكتابة.</translation>
    </message>
    <message>
        <source>It types “%1” before each code; that is taken away.</source>
        <translation>يكتب «%1» قبل كل رمز؛ ويُحذف ذلك.</translation>
    </message>
    <message>
        <source>It types “%1” after each code; that is taken away.</source>
        <translation>يكتب «%1» بعد كل رمز؛ ويُحذف ذلك.</translation>
    </message>
    <message>
        <source>Every character arrived as it is printed.</source>
        <translation>وصل كل حرف كما هو مطبوع.</translation>
    </message>
</context>
<context>
    <name>gatebook::SearchView</name>
    <message>
        <source>Nobody found, at the hub either. Check the spelling, or try the order number.</source>
        <translation>لم يُعثر على أحد، ولا في المركز. تحقق من التهجئة أو جرّب رقم الطلب.</translation>
    </message>
    <message>
        <source>With the hub&apos;s answer</source>
        <translation>مع رد المركز</translation>
    </message>
    <message>
        <source>Nobody found on this device. The hub can&apos;t be asked now.</source>
        <translation>لم يُعثر على أحد في هذا الجهاز. لا يمكن سؤال المركز الآن.</translation>
    </message>
    <message>
        <source>From this device&apos;s list. The hub can&apos;t be asked now.</source>
        <translation>من قائمة هذا الجهاز. لا يمكن سؤال المركز الآن.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Let in with this ticket</source>
        <translation>السماح بالدخول بهذه التذكرة</translation>
    </message>
    <message>
        <source>Check this ticket</source>
        <translation>تحقق من هذه التذكرة</translation>
    </message>
    <message>
        <source>Nobody found on this device. Asking the hub …</source>
        <translation>لم يُعثر على أحد في هذا الجهاز. جارٍ سؤال المركز…</translation>
    </message>
    <message>
        <source>From this device&apos;s list. Asking the hub …</source>
        <translation>من قائمة هذا الجهاز. جارٍ سؤال المركز…</translation>
    </message>
    <message>
        <source>Nobody found on this device. You are offline: the hub can&apos;t be asked.</source>
        <translation>لم يُعثر على أحد في هذا الجهاز. لا اتصال: لا يمكن سؤال المركز.</translation>
    </message>
    <message>
        <source>From this device&apos;s list. You are offline: the hub can&apos;t be asked.</source>
        <translation>من قائمة هذا الجهاز. لا اتصال: لا يمكن سؤال المركز.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Entered at %1</source>
        <translation>دخل الساعة %1</translation>
    </message>
    <message>
        <source>Entered at %1, gate %2</source>
        <translation>دخل الساعة %1، البوابة %2</translation>
    </message>
    <message>
        <source>Valid, not entered yet</source>
        <translation>صالحة، لم يدخل بعد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظورة</translation>
    </message>
</context>
<context>
    <name>gatebook::SettingsModel</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>An admission is shown for</source>
        <translation>يُعرض الدخول لمدة</translation>
    </message>
    <message>
        <source>Any other verdict is shown for</source>
        <translation>تُعرض النتائج الأخرى لمدة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>The system&apos;s first</source>
        <translation>الأولى في النظام</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>gatebook::SetupView</name>
    <message>
        <source>Asking the hub …</source>
        <translation>جارٍ سؤال المركز…</translation>
    </message>
    <message numerus="yes">
        <source>Ready: %Ln tickets are on this device.</source>
        <translation>
            <numerusform>جاهز: لا تذاكر على هذا الجهاز.</numerusform>
            <numerusform>جاهز: تذكرة واحدة على هذا الجهاز.</numerusform>
            <numerusform>جاهز: تذكرتان على هذا الجهاز.</numerusform>
            <numerusform>جاهز: %Ln تذاكر على هذا الجهاز.</numerusform>
            <numerusform>جاهز: %Ln تذكرة على هذا الجهاز.</numerusform>
            <numerusform>جاهز: %Ln تذكرة على هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloading the list: %1 of %Ln tickets</source>
        <translation>
            <numerusform>تنزيل القائمة: %1 من %Ln تذكرة</numerusform>
            <numerusform>تنزيل القائمة: %1 من تذكرة واحدة</numerusform>
            <numerusform>تنزيل القائمة: %1 من تذكرتين</numerusform>
            <numerusform>تنزيل القائمة: %1 من %Ln تذاكر</numerusform>
            <numerusform>تنزيل القائمة: %1 من %Ln تذكرة</numerusform>
            <numerusform>تنزيل القائمة: %1 من %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>This device is not paired.</source>
        <translation>هذا الجهاز غير مقترن.</translation>
    </message>
    <message>
        <source>Paired with %1: %2, gate %3, as %4.</source>
        <translation>مقترن بـ %1: %2، البوابة %3، باسم %4.</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>المركز</translation>
    </message>
</context>
<context>
    <name>gatebook::SyncText</name>
    <message numerus="yes">
        <source>%1 of %Ln tickets</source>
        <translation>
            <numerusform>%1 من %Ln تذكرة</numerusform>
            <numerusform>%1 من تذكرة واحدة</numerusform>
            <numerusform>%1 من تذكرتين</numerusform>
            <numerusform>%1 من %Ln تذاكر</numerusform>
            <numerusform>%1 من %Ln تذكرة</numerusform>
            <numerusform>%1 من %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>In step with the hub</source>
        <translation>متزامن مع المركز</translation>
    </message>
    <message>
        <source>Downloading the list</source>
        <translation>جارٍ تنزيل القائمة</translation>
    </message>
    <message>
        <source>Sending scans to the hub</source>
        <translation>جارٍ إرسال عمليات المسح إلى المركز</translation>
    </message>
    <message>
        <source>Fetching news from the hub</source>
        <translation>جارٍ جلب الجديد من المركز</translation>
    </message>
    <message>
        <source>Offline – scanning goes on, scans are kept here</source>
        <translation>دون اتصال – المسح مستمر وكل شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>Hub not reached</source>
        <translation>تعذّر الوصول إلى المركز</translation>
    </message>
    <message>
        <source>The hub does not know this device – pair it again; scanning goes on</source>
        <translation>لا يعرف المركز هذا الجهاز – أعد اقترانه؛ المسح مستمر</translation>
    </message>
    <message>
        <source>This device was revoked – its list was removed, its scans are kept</source>
        <translation>سُحب ترخيص هذا الجهاز – حُذفت قائمته وحُفظت عمليات المسح</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>انتهت الفعالية</translation>
    </message>
    <message>
        <source>The hub refuses this device – call a supervisor</source>
        <translation>يرفض المركز هذا الجهاز – اتصل بالمشرف</translation>
    </message>
    <message>
        <source>This device&apos;s disk makes trouble – call a supervisor</source>
        <translation>قرص هذا الجهاز فيه مشكلة – اتصل بالمشرف</translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>لا شيء ينتظر الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans wait to be sent</source>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال</numerusform>
            <numerusform>عملية مسح واحدة تنتظر الإرسال</numerusform>
            <numerusform>عمليتا مسح تنتظران الإرسال</numerusform>
            <numerusform>%Ln عمليات مسح تنتظر الإرسال</numerusform>
            <numerusform>%Ln عملية مسح تنتظر الإرسال</numerusform>
            <numerusform>%Ln عملية مسح تنتظر الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <comment>scans</comment>
        <translation>
            <numerusform>%Ln موضوعة جانبًا</numerusform>
            <numerusform>%Ln موضوعة جانبًا</numerusform>
            <numerusform>%Ln موضوعة جانبًا</numerusform>
            <numerusform>%Ln موضوعة جانبًا</numerusform>
            <numerusform>%Ln موضوعة جانبًا</numerusform>
            <numerusform>%Ln موضوعة جانبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>آخر اتصال %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>لا اتصال بعد</translation>
    </message>
</context>
<context>
    <name>gatebook::TicketFileModel</name>
    <message>
        <source>%1 · changed %2 · %3</source>
        <translation>%1 · تغيّر %2 · %3</translation>
    </message>
</context>
<context>
    <name>gatebook::UndoView</name>
    <message>
        <source>Take back the entry of %1?</source>
        <translation>هل تريد إلغاء دخول %1؟</translation>
    </message>
    <message>
        <source>Taken back. This entry no longer counts, and the ticket may enter again.</source>
        <translation>أُلغي. لم يعد هذا الدخول محسوبًا ويمكن استعمال التذكرة مجددًا.</translation>
    </message>
    <message>
        <source>Take back this entry?</source>
        <translation>هل تريد إلغاء هذا الدخول؟</translation>
    </message>
</context>
<context>
    <name>gatebook::VerdictView</name>
    <message>
        <source>Let in a moment ago: the same ticket is still held up.</source>
        <translation>سُمح بالدخول قبل لحظة: ما زالت التذكرة نفسها معروضة.</translation>
    </message>
    <message>
        <source>ENTER</source>
        <translation>ادخل</translation>
    </message>
    <message>
        <source>The ticket&apos;s time could not be checked: the hub&apos;s clock is not known yet.</source>
        <translation>تعذّر فحص وقت التذكرة: ساعة المركز غير معروفة بعد.</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>أُلغيت هذه التذكرة.</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>This ticket is blocked. Call a supervisor.</source>
        <translation>هذه التذكرة محظورة. اتصل بالمشرف.</translation>
    </message>
    <message>
        <source>NOT NOW</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>This ticket is not valid at this time.</source>
        <translation>هذه التذكرة غير صالحة الآن.</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>This code is not on the list. Search for the name?</source>
        <translation>هذا الرمز ليس في القائمة. هل تبحث بالاسم؟</translation>
    </message>
    <message>
        <source>NO TICKET</source>
        <translation>ليست تذكرة</translation>
    </message>
    <message>
        <source>This is not a ticket code. Try another code on it.</source>
        <translation>هذا ليس رمز تذكرة. جرّب رمزًا آخر عليها.</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>There is no list on this device yet.</source>
        <translation>لا قائمة على هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>The scan could not be saved and does not count. Scan again, or call a supervisor. %1</source>
        <translation>تعذّر حفظ المسح وهو غير محسوب. امسح مجددًا أو اتصل بالمشرف. %1</translation>
    </message>
    <message>
        <source>Entered before.</source>
        <translation>دخل من قبل.</translation>
    </message>
    <message>
        <source>Entered at %1</source>
        <translation>دخل الساعة %1</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>البوابة %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>صالحة من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Valid from %1 on.</source>
        <translation>صالحة ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>كانت صالحة حتى %1.</translation>
    </message>
    <message>
        <source>Override by %1</source>
        <translation>بموافقة %1</translation>
    </message>
    <message>
        <source>Override by %1: %2</source>
        <translation>بموافقة %1: %2</translation>
    </message>
    <message>
        <source>Entered at %1 (%2)</source>
        <translation>دخل الساعة %1 (%2)</translation>
    </message>
    <message>
        <source>Here, on this device</source>
        <translation>هنا، على هذا الجهاز</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Here, on %1</source>
        <translation>هنا، على %1</translation>
    </message>
    <message>
        <source>Gate %1, %2</source>
        <translation>البوابة %1، %2</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>على %1</translation>
    </message>
</context>
<context>
    <name>gatebook::WaitingView</name>
    <message>
        <source>Gatebook</source>
        <translation>Gatebook</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>البوابة %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entered</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>دخلوا من أصل %Ln</numerusform>
            <numerusform>دخلوا من أصل %Ln</numerusform>
            <numerusform>دخلوا من أصل %Ln</numerusform>
            <numerusform>دخلوا من أصل %Ln</numerusform>
            <numerusform>دخلوا من أصل %Ln</numerusform>
            <numerusform>دخلوا من أصل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at this device</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln على هذا الجهاز</numerusform>
            <numerusform>%Ln على هذا الجهاز</numerusform>
            <numerusform>%Ln على هذا الجهاز</numerusform>
            <numerusform>%Ln على هذا الجهاز</numerusform>
            <numerusform>%Ln على هذا الجهاز</numerusform>
            <numerusform>%Ln على هذا الجهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>list checked %1</source>
        <comment>4 min ago</comment>
        <translation>فُحصت القائمة %1</translation>
    </message>
    <message>
        <source>age of the list unknown</source>
        <translation>عمر القائمة غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>This device&apos;s clock is %Ln min ahead of the hub&apos;s – set it right</source>
        <translation>
            <numerusform>ساعة هذا الجهاز متقدمة عن المركز بـ %Ln د – اضبطها</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة عن المركز بـ %Ln د – اضبطها</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة عن المركز بـ %Ln د – اضبطها</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة عن المركز بـ %Ln د – اضبطها</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة عن المركز بـ %Ln د – اضبطها</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة عن المركز بـ %Ln د – اضبطها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device&apos;s clock is %Ln min behind the hub&apos;s – set it right</source>
        <translation>
            <numerusform>ساعة هذا الجهاز متأخرة عن المركز بـ %Ln د – اضبطها</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة عن المركز بـ %Ln د – اضبطها</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة عن المركز بـ %Ln د – اضبطها</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة عن المركز بـ %Ln د – اضبطها</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة عن المركز بـ %Ln د – اضبطها</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة عن المركز بـ %Ln د – اضبطها</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: scans can&apos;t be saved</source>
        <translation>توقف: لا يمكن حفظ عمليات المسح</translation>
    </message>
    <message>
        <source>This device is not paired yet</source>
        <translation>هذا الجهاز غير مقترن بعد</translation>
    </message>
    <message>
        <source>This device was revoked</source>
        <translation>سُحب ترخيص هذا الجهاز</translation>
    </message>
    <message>
        <source>The list is not here yet</source>
        <translation>القائمة ليست هنا بعد</translation>
    </message>
    <message>
        <source>Gatebook is too old for this event</source>
        <translation>نسخة Gatebook قديمة على هذه الفعالية</translation>
    </message>
    <message>
        <source>Hold the ticket into the frame</source>
        <translation>ضع التذكرة داخل الإطار</translation>
    </message>
    <message>
        <source>Scan a ticket</source>
        <translation>امسح تذكرة</translation>
    </message>
    <message>
        <source>Scan the pairing code from the hub, or press Set-up to type or paste it.</source>
        <translation>امسح رمز الاقتران من المركز، أو اضغط الإعداد لكتابته أو لصقه.</translation>
    </message>
    <message>
        <source>Its list was removed, its scans are kept. To use it again, scan a new pairing code from the hub.</source>
        <translation>حُذفت قائمته وحُفظت عمليات المسح. لاستعماله مجددًا امسح رمز اقتران جديدًا من المركز.</translation>
    </message>
    <message>
        <source>The event has rules that this version does not know. Update it, or call a supervisor.</source>
        <translation>للفعالية قواعد لا تعرفها هذه النسخة. حدّثها أو اتصل بالمشرف.</translation>
    </message>
    <message>
        <source>Level, close enough to fill the frame. A hand scanner works too.</source>
        <translation>مستوية وقريبة حتى تملأ الإطار. ويمكن استعمال ماسح يدوي.</translation>
    </message>
    <message>
        <source>With the hand scanner, or search by name.</source>
        <translation>بالماسح اليدوي، أو ابحث بالاسم.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
        <source>Camera “%1” not found</source>
        <translation>لم يُعثر على الكاميرا «%1»</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>الكاميرا تبدأ العمل</translation>
    </message>
    <message>
        <source>The camera has stopped – trying again</source>
        <translation>توقفت الكاميرا – تُعاد المحاولة</translation>
    </message>
    <message>
        <source>All pictures shown</source>
        <translation>عُرضت كل الصور</translation>
    </message>
    <message>
        <source>Too dark to read – more light</source>
        <translation>معتم جدًا – زد الضوء</translation>
    </message>
    <message>
        <source>Too bright to read – less light</source>
        <translation>مضيء جدًا – خفّف الضوء</translation>
    </message>
    <message>
        <source>Hold it closer</source>
        <translation>قرّبها</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>ثبّتها</translation>
    </message>
    <message>
        <source>Hold it level, out of the glare</source>
        <translation>أمسكها مستوية وبعيدًا عن اللمعان</translation>
    </message>
</context>
</TS>
