<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AgainScreen</name>
    <message>
        <source>Thank you, once is enough</source>
        <extracomment>After a resident said that they answered these questions before</extracomment>
        <translation>شكرًا، مرة واحدة تكفي</translation>
    </message>
    <message>
        <source>You may go on all the same.</source>
        <extracomment>Under &quot;Thank you, once is enough&quot;</extracomment>
        <translation>يمكنك المتابعة مع ذلك.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>To the start, without asking anything</extracomment>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>Goes on to the questions although they were answered before</extracomment>
        <translation>مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>I would rather not say</source>
        <extracomment>An answer on every question, set apart below the others</extracomment>
        <translation>أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>I live somewhere else</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;: outside this municipality</extracomment>
        <translation>أسكن في مكان آخر</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;</extracomment>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>The last answer below a list of which several may be chosen</extracomment>
        <translation>لا شيء من هذا</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>The invitation on the welcome screen</extracomment>
        <translation>كيف الحال في حيّك؟</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) · without a name · free</source>
        <extracomment>Under the invitation. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>%n دقيقة · دون اسم · المشاركة حرة</numerusform>
            <numerusform>دقيقة واحدة · دون اسم · المشاركة حرة</numerusform>
            <numerusform>دقيقتان · دون اسم · المشاركة حرة</numerusform>
            <numerusform>%n دقائق · دون اسم · المشاركة حرة</numerusform>
            <numerusform>%n دقيقة · دون اسم · المشاركة حرة</numerusform>
            <numerusform>%n دقيقة · دون اسم · المشاركة حرة</numerusform>
        </translation>
    </message>
    <message>
        <source>A demonstration. This town does not exist.</source>
        <extracomment>Welcome screen, when the town and everything about it is made up</extracomment>
        <translation>هذا مثال. هذه البلدية غير موجودة.</translation>
    </message>
</context>
<context>
    <name>CalibrationScreen</name>
    <message>
        <source>Size of the screen</source>
        <extracomment>Title of the screen where the staff measure the tablet&apos;s screen</extracomment>
        <translation>حجم الشاشة</translation>
    </message>
    <message>
        <source>Hold the long side of a bank card against the bar. Make the bar as long as the card.</source>
        <extracomment>How to measure the screen</extracomment>
        <translation>ضعوا الجانب الطويل لبطاقة بنكية على الشريط. اجعلوا الشريط بطول البطاقة.</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>Said aloud for the bar that is held against a bank card</extracomment>
        <translation>شريط</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>Makes the bar shorter</extracomment>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>Makes the bar longer</extracomment>
        <translation>أطول</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>The bar is as long as the card: keeps the size</extracomment>
        <translation>مطابق</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Answers are sealed for the key: %1</source>
        <extracomment>Check list: %1 are four words that two people compare; the municipality reads the same ones</extracomment>
        <translation>تُختم الأجوبة للمفتاح: %1</translation>
    </message>
    <message>
        <source>A damaged box was set aside; a new one takes the answers. Hand over soon: the damaged box goes along.</source>
        <extracomment>Check list: a damaged ballot box was set aside, and goes along when the staff hand over</extracomment>
        <translation>وُضع صندوق تالف جانبًا، وصندوق جديد يستقبل الإجابات. يُرجى التسليم قريبًا: الصندوق التالف يذهب معه.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Check list of the staff: the file with questions that the municipality gave to this tablet</extracomment>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Signed by %1, for wave %2.</source>
        <extracomment>Check list: the package is in order. %1 is the municipality, %2 the name of the wave.</extracomment>
        <translation>موقّعة من %1، للجولة %2.</translation>
    </message>
    <message>
        <source>The package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Check list: the package cannot be trusted</extracomment>
        <translation>تغيّرت الحزمة أو تضررت. اطلبوا من البلدية حزمة جديدة.</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Check list: what is asked</extracomment>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>Check list: a questionnaire with its version. %1 is its name, %2 the version.</extracomment>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Check list: in which languages residents can answer</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Not on this tablet: %1. Ask the municipality for a newer program.</source>
        <extracomment>Check list: the package asks in languages that this program has no screens for. %1 are their names.</extracomment>
        <translation>غير متوفر على هذا الجهاز: %1. اطلبوا من البلدية برنامجًا أحدث.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <extracomment>Check list: below this size no figures are shown</extracomment>
        <translation>أصغر مجموعة</translation>
    </message>
    <message>
        <source>Figures are about at least %1 people.</source>
        <extracomment>Check list: %1 is a number of people, such as 30</extracomment>
        <translation>تخص الأرقام %1 شخصًا على الأقل.</translation>
    </message>
    <message>
        <source>Help numbers</source>
        <extracomment>Check list: the telephone numbers that residents see at the end</extracomment>
        <translation>أرقام المساعدة</translation>
    </message>
    <message>
        <source>There is no number to call in the package.</source>
        <extracomment>Check list: there is no telephone number in the package</extracomment>
        <translation>لا يوجد في الحزمة رقم للاتصال.</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Check list: when the wave ends</extracomment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Check list: the days of the wave, as the package writes them</extracomment>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The package names no last day. Ask the municipality when it ends.</source>
        <extracomment>Check list: the package names no days</extracomment>
        <translation>لا تذكر الحزمة يومًا أخيرًا. اسألوا البلدية متى تنتهي.</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <extracomment>Check list: how small groups may get. %1 is a question, such as &quot;Age&quot;.</extracomment>
        <translation>المجموعات: %1</translation>
    </message>
    <message>
        <source>The smallest group we expect is %1 people, in %2.</source>
        <extracomment>Check list, green. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>أصغر مجموعة نتوقعها هي %1 شخصًا، في %2.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>نتوقع %1 أشخاص فقط في أصغر مجموعة، في %2. قولوا «سري» ولا تعدوا بأكثر.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. The municipality must leave this question out.</source>
        <extracomment>Check list, blocked. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>نتوقع %1 أشخاص فقط في أصغر مجموعة، في %2. على البلدية حذف هذا السؤال.</translation>
    </message>
    <message>
        <source>The package does not say how many people live here. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber</extracomment>
        <translation>لا تذكر الحزمة عدد السكان هنا. قولوا «سري» ولا تعدوا بأكثر.</translation>
    </message>
    <message>
        <source>This tablet</source>
        <extracomment>Check list: whether the municipality will take what this tablet hands over</extracomment>
        <translation>هذا الجهاز اللوحي</translation>
    </message>
    <message>
        <source>The municipality knows it. Its words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>البلدية تعرفه. كلماته: %1</translation>
    </message>
    <message>
        <source>The municipality does not know it yet. Tell them these words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>البلدية لا تعرفه بعد. أخبروها بهذه الكلمات: %1</translation>
    </message>
    <message>
        <source>It has no key of its own. Ask the municipality to set it up.</source>
        <extracomment>Check list: the tablet was not set up whole</extracomment>
        <translation>ليس له مفتاح خاص. اطلبوا من البلدية تجهيزه.</translation>
    </message>
    <message>
        <source>Ballot box</source>
        <extracomment>Check list: where the sealed answers are kept</extracomment>
        <translation>صندوق الأجوبة</translation>
    </message>
    <message>
        <source>It takes answers.</source>
        <extracomment>Check list: the ballot box is in order</extracomment>
        <translation>يستقبل الأجوبة.</translation>
    </message>
    <message>
        <source>The disk takes nothing. Answers cannot be kept on this tablet.</source>
        <extracomment>Check list: the ballot box cannot be written</extracomment>
        <translation>القرص لا يقبل شيئًا. لا يمكن حفظ الأجوبة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Only %1 places are left. Hand over what is in it.</source>
        <extracomment>Check list: %1 is a number of answers</extracomment>
        <translation>بقي %1 مكانًا فقط. سلّموا ما فيه.</translation>
    </message>
    <message>
        <source>The note of the last session was damaged. Open a new one; no answer is lost.</source>
        <extracomment>Check list: what the last session left behind cannot be read</extracomment>
        <translation>تضررت ملاحظة الجلسة الأخيرة. افتحوا جلسة جديدة؛ لم يضع أي جواب.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Check list: what day the tablet thinks it is</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>It stands in the year %1. Answers do not need it; ask who set this tablet up to put it right.</source>
        <extracomment>Check list: the clock is wrong. %1 is a year.</extracomment>
        <translation>تشير إلى السنة %1. الإجابات لا تحتاج إليها؛ اطلبوا ممن أعدّ هذا الجهاز ضبطها.</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>Check list: whether the disk of the tablet is encrypted</extracomment>
        <translation>القرص</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <extracomment>Check list: the disk is encrypted</extracomment>
        <translation>إنه مشفّر.</translation>
    </message>
    <message>
        <source>It is not encrypted. Whoever takes the tablet may see in which order people came.</source>
        <extracomment>Check list: the disk is not encrypted</extracomment>
        <translation>إنه غير مشفّر. من يأخذ الجهاز قد يرى ترتيب قدوم الناس.</translation>
    </message>
    <message>
        <source>We cannot see whether it is encrypted. Ask who set it up.</source>
        <extracomment>Check list: nobody knows whether the disk is encrypted</extracomment>
        <translation>لا نرى إن كان مشفّرًا. اسألوا من جهّزه.</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>Check list: whether the tablet can read the screens aloud</extracomment>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>There is a voice for every language.</source>
        <extracomment>Check list: the tablet can read aloud in all languages on offer</extracomment>
        <translation>يوجد صوت لكل لغة.</translation>
    </message>
    <message>
        <source>There is no voice for: %1. Offer to read along.</source>
        <extracomment>Check list: %1 are names of languages</extracomment>
        <translation>لا يوجد صوت لـ: %1. يرجى عرض القراءة معًا.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>هذا الجهاز لا يعمل الآن.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>يرجى السؤال في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>We ask how you experience contact with others. It takes about %n minute(s).</source>
        <extracomment>Information screen, before &quot;Yes, I take part&quot;. Short sentences; no word for loneliness. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>نسأل عن علاقاتك بالناس وعن شعورك تجاهها. يستغرق ذلك نحو %n دقيقة.</numerusform>
            <numerusform>نسأل عن علاقاتك بالناس وعن شعورك تجاهها. يستغرق ذلك نحو دقيقة واحدة.</numerusform>
            <numerusform>نسأل عن علاقاتك بالناس وعن شعورك تجاهها. يستغرق ذلك نحو دقيقتين.</numerusform>
            <numerusform>نسأل عن علاقاتك بالناس وعن شعورك تجاهها. يستغرق ذلك نحو %n دقائق.</numerusform>
            <numerusform>نسأل عن علاقاتك بالناس وعن شعورك تجاهها. يستغرق ذلك نحو %n دقيقة.</numerusform>
            <numerusform>نسأل عن علاقاتك بالناس وعن شعورك تجاهها. يستغرق ذلك نحو %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>We keep no name, time or device number. You may skip any question and stop at any time. Then we erase everything.</source>
        <extracomment>Information screen: what is not kept, and what a resident may do</extracomment>
        <translation>لا نحفظ الاسم ولا وقت الإجابة ولا رقم الجهاز. يمكنك تخطي أي سؤال. يمكنك التوقف في أي وقت. عندها نمسح كل شيء.</translation>
    </message>
    <message>
        <source>Once sent, we cannot erase your answers. We do not know which are yours. The municipality sees only figures about at least %1 people together.</source>
        <extracomment>Information screen: what happens after sending. %1 is the smallest group that figures are shown about, e.g. 30.</extracomment>
        <translation>بعد الإرسال لا نستطيع مسح أجوبتك. لا نعرف أي الأجوبة لك. ترى البلدية فقط أرقامًا عن مجموعات لا يقل عدد أفرادها عن %1.</translation>
    </message>
    <message>
        <source>Taking part is free. For help or activities it makes no difference.</source>
        <extracomment>Information screen: taking part is free</extracomment>
        <translation>المشاركة حرة. وهي لا تغيّر شيئًا في المساعدة أو الأنشطة.</translation>
    </message>
    <message>
        <source>Responsible: %1. Questions? %2</source>
        <extracomment>Information and help screens. %1 is who answers for the data, %2 how to reach them.</extracomment>
        <translation>الجهة المسؤولة عن البيانات: %1. لديك أسئلة؟ %2</translation>
    </message>
    <message>
        <source>We want to know what people in each neighbourhood have and what they miss. With that, residents and the municipality plan together.</source>
        <extracomment>&quot;Know more&quot;: what the answers are for</extracomment>
        <translation>نريد أن نعرف ما لدى الناس في كل حي وما ينقصهم. وعلى هذا الأساس يخطط السكان والبلدية معًا.</translation>
    </message>
    <message>
        <source>This device seals your answers and cannot open them again. The municipality opens all answers together, after the round. It keeps them mixed and locked, without names.</source>
        <extracomment>&quot;Know more&quot;: who opens the answers, when, and how they are kept</extracomment>
        <translation>يختم هذا الجهاز أجوبتك ولا يستطيع فتحها من جديد. تفتح البلدية كل الأجوبة معًا بعد انتهاء الجولة. وتحفظها مخلوطة ومقفلة، دون أسماء.</translation>
    </message>
    <message>
        <source>Nobody knows which answers are yours. So nobody can show, change or erase them later.</source>
        <extracomment>&quot;Know more&quot;: why nobody can look up or change answers later</extracomment>
        <translation>لا أحد يعرف أي الأجوبة لك. لذلك لا يستطيع أحد عرضها أو تغييرها أو مسحها لاحقًا.</translation>
    </message>
    <message>
        <source>Not content with how we handle data? Turn to: %1</source>
        <extracomment>&quot;Know more&quot;. %1 is the name and address of the authority that handles complaints about data.</extracomment>
        <translation>هل لديك شكوى من طريقة تعاملنا مع البيانات؟ الجهة المختصة: %1</translation>
    </message>
    <message>
        <source>Your answers are anonymous.</source>
        <extracomment>Information screen, only where the groups are expected to be so large that nobody can be recognised</extracomment>
        <translation>إجاباتك مجهولة المصدر.</translation>
    </message>
    <message>
        <source>Your answers stay confidential.</source>
        <extracomment>Information screen, in place of &quot;Your answers are anonymous.&quot; where some groups may be small</extracomment>
        <translation>تبقى إجاباتك سرية.</translation>
    </message>
</context>
<context>
    <name>CountsScreen</name>
    <message>
        <source>Three numbers</source>
        <extracomment>Title of the screen with three numbers</extracomment>
        <translation>ثلاثة أعداد</translation>
    </message>
    <message>
        <source>finished in this session</source>
        <extracomment>Below a number: finished since the session was opened</extracomment>
        <translation>اكتملت في هذه الجلسة</translation>
    </message>
    <message>
        <source>in the ballot box in all</source>
        <extracomment>Below a number: sealed answers on this tablet</extracomment>
        <translation>في الصندوق إجمالًا</translation>
    </message>
    <message>
        <source>received by the municipality</source>
        <extracomment>Below a number: the municipality signed for them</extracomment>
        <translation>استلمتها البلدية</translation>
    </message>
    <message>
        <source>Nobody can open the answers on this tablet. The numbers stand still until you come back here.</source>
        <extracomment>Under the three numbers</extracomment>
        <translation>لا أحد يستطيع فتح الأجوبة على هذا الجهاز. تبقى الأعداد ثابتة حتى تعودوا إلى هنا.</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Go on or stop?</source>
        <extracomment>Covers the question at once after &quot;Stop&quot;</extracomment>
        <translation>متابعة أم توقف؟</translation>
    </message>
    <message>
        <source>If you stop, we erase everything.</source>
        <extracomment>On the cover, under the title</extracomment>
        <translation>عند التوقف نمسح كل شيء.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>On the cover: back to the question</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <extracomment>On the cover: wipes all answers and goes to the start</extracomment>
        <translation>توقف ومسح</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>Keeping your answers did not work.</source>
        <extracomment>After sending failed</extracomment>
        <translation>لم ننجح في حفظ أجوبتك.</translation>
    </message>
    <message>
        <source>Your answers are erased. We are sorry. Please tell the desk.</source>
        <extracomment>After sending failed</extracomment>
        <translation>مسحنا أجوبتك. نعتذر عن ذلك. يرجى إبلاغ الاستقبال.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>Would you like to talk to somebody?</source>
        <extracomment>Above the same list of telephone numbers for everybody</extracomment>
        <translation>هل لديك رغبة في التحدث مع أحد؟</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Tap the answer that fits you. Then tap “Next”. You may skip any question. “Stop” hides everything at once.</source>
        <extracomment>Help: how the screens work</extracomment>
        <translation>يرجى لمس الجواب الذي يناسبك. ثم يرجى لمس «التالي». يمكنك تخطي أي سؤال. زر «توقف» يخفي كل شيء فورًا.</translation>
    </message>
    <message>
        <source>Something does not work? Ask at the desk.</source>
        <extracomment>Help: who can assist on the spot</extracomment>
        <translation>هل هناك شيء لا يعمل؟ يرجى السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This device has no voice for this language. Ask somebody to read with you.</source>
        <extracomment>Help, where nothing can be read aloud</extracomment>
        <translation>لا يوجد في هذا الجهاز صوت لهذه اللغة. يرجى طلب القراءة من شخص آخر.</translation>
    </message>
    <message>
        <source>“Listen” reads the screen to you. Touch the screen and it stops. You can use headphones.</source>
        <extracomment>Help: about reading aloud</extracomment>
        <translation>زر «استماع» يقرأ لك الشاشة. يتوقف عند لمس الشاشة. يمكنك استعمال سماعات الرأس.</translation>
    </message>
    <message>
        <source>Sound: soft</source>
        <extracomment>Help: how loud the screen is read aloud; a tap goes to the next</extracomment>
        <translation>الصوت: منخفض</translation>
    </message>
    <message>
        <source>Sound: loud</source>
        <translation>الصوت: مرتفع</translation>
    </message>
    <message>
        <source>Sound: normal</source>
        <translation>الصوت: عادي</translation>
    </message>
</context>
<context>
    <name>InfoScreen</name>
    <message>
        <source>Before you begin</source>
        <extracomment>Title of the information screen</extracomment>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>Yes, I take part</source>
        <extracomment>Information screen: goes to the first question</extracomment>
        <translation>نعم، أشارك</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <extracomment>Information screen: back to the start, nothing is counted</extracomment>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>Know more</source>
        <extracomment>Information screen: opens a page about purpose, keeping, who is responsible, complaints</extracomment>
        <translation>معرفة المزيد</translation>
    </message>
</context>
<context>
    <name>IntroScreen</name>
    <message>
        <source>Tap your answer. Then tap “Next”. You can always go back.</source>
        <extracomment>Before the first statement: how to answer and how to go on</extracomment>
        <translation>يرجى لمس جوابك. ثم يرجى لمس «التالي». يمكنك الرجوع دائمًا.</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <extracomment>Before a part of the questions that is not needed: goes on to the part after it</extracomment>
        <translation>تخطي هذا الجزء</translation>
    </message>
</context>
<context>
    <name>KioskTools</name>
    <message>
        <source>Language</source>
        <extracomment>Tool: opens the list of languages</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Tool: makes the letters larger, and after the largest size normal again</extracomment>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>الحروف: عادية</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>الحروف: كبيرة جدًا</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>الحروف: كبيرة</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Tool: changes between paper colours and white on black</extracomment>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>التباين: قوي</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>التباين: عادي</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Tool: explains how the screens work and where to turn to</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Tool: covers the screen at once and asks whether to stop</extracomment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>Tool, after it was asked to read and cannot: there is no voice for this language. One short word or two.</extracomment>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Tool: reads the screen aloud from the top. One word.</extracomment>
        <translation>استماع</translation>
    </message>
    <message>
        <source>This device has no voice for this language.</source>
        <extracomment>Tool, said by a screen reader</extracomment>
        <translation>لا يوجد في هذا الجهاز صوت لهذه اللغة.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>كيف الحال في حيّك؟</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the list of languages</extracomment>
        <translation>يرجى اختيار لغتك</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LetterTabs</name>
    <message>
        <source>Names from %1 to %2, part %3</source>
        <extracomment>Said aloud for a button above a long list of names. %1 and %2 are letters, %3 counts the buttons.</extracomment>
        <translation>الأسماء من %1 إلى %2، الجزء %3</translation>
    </message>
</context>
<context>
    <name>LogoKey</name>
    <message>
        <source>For the staff: hold three seconds</source>
        <extracomment>Said aloud for the logo on the welcome screen</extracomment>
        <translation>للموظفين: اضغطوا ثلاث ثوانٍ</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>&quot;What did I tell?&quot;: %1 is a statement, %2 the answer that the resident gave to it</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>LookBackScreen</name>
    <message>
        <source>What did I tell?</source>
        <extracomment>Title of a page on which residents read back their own answers</extracomment>
        <translation>ماذا قلت؟</translation>
    </message>
    <message>
        <source>Only you see this. When you close it, it is gone.</source>
        <extracomment>Under &quot;What did I tell?&quot;</extracomment>
        <translation>لا يرى هذا أحد غيرك. عند الإغلاق يختفي.</translation>
    </message>
    <message>
        <source>This you have</source>
        <extracomment>Above statements which say, with the answers given, that the resident has something</extracomment>
        <translation>هذا موجود لديك</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>Above statements to which the middle answer was given</extracomment>
        <translation>بين هذا وذاك</translation>
    </message>
    <message>
        <source>This you miss</source>
        <extracomment>Above statements which say, with the answers given, that the resident misses something</extracomment>
        <translation>هذا ينقصك</translation>
    </message>
    <message>
        <source>You answered no statement. That is fine too.</source>
        <extracomment>&quot;What did I tell?&quot;, when no statement was answered</extracomment>
        <translation>لم تتم الإجابة عن أي جملة. هذا جيد أيضًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>What happens with your answers</source>
        <extracomment>Title of the page &quot;Know more&quot;</extracomment>
        <translation>ماذا يحدث لأجوبتك</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the bottom left: to the screen before</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button at the bottom right: to the next screen</extracomment>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>لم يتم اختيار أي جواب بعد.</translation>
    </message>
</context>
<context>
    <name>OutOfServiceWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>كيف الحال في حيّك؟</translation>
    </message>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>هذا الجهاز لا يعمل الآن.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>يرجى السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>For the staff: the package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with questions is not in order</extracomment>
        <translation>للموظفين: تغيّرت الحزمة أو تضررت. اطلبوا من البلدية حزمة جديدة.</translation>
    </message>
    <message>
        <source>For the staff: the disk takes nothing. Ask who set this tablet up.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the disk is read-only or broken</extracomment>
        <translation>للموظفين: القرص لا يقبل أي شيء. اسألوا من أعدّ هذا الجهاز.</translation>
    </message>
    <message>
        <source>For the staff: the ballot box is damaged. Empty nothing and take this tablet to the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with sealed answers cannot be read</extracomment>
        <translation>للموظفين: صندوق الأجوبة تالف. لا تفرغوا شيئًا وخذوا هذا الجهاز إلى البلدية.</translation>
    </message>
    <message>
        <source>For the staff: this tablet was not set up. Ask the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff</extracomment>
        <translation>للموظفين: لم يتم إعداد هذا الجهاز. اسألوا البلدية.</translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>Earlier</source>
        <extracomment>Below a list that does not fit on one page: shows the page before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Below a list that does not fit on one page: shows the next page</extracomment>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a code for the staff</source>
        <extracomment>Title above the keys for the code of the staff, when this tablet has none yet</extracomment>
        <translation>اختاروا رمزًا للموظفين</translation>
    </message>
    <message>
        <source>Code of the staff</source>
        <extracomment>Title above the keys for the code of the staff</extracomment>
        <translation>رمز الموظفين</translation>
    </message>
    <message>
        <source>To the start</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome</extracomment>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <extracomment>The code was wrong</extracomment>
        <translation>هذا الرمز غير صحيح.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Try again in %n second(s).</source>
        <extracomment>After too many wrong codes</extracomment>
        <translation>
            <numerusform>رموز خاطئة كثيرة. حاولوا الآن مرة أخرى.</numerusform>
            <numerusform>رموز خاطئة كثيرة. حاولوا بعد ثانية.</numerusform>
            <numerusform>رموز خاطئة كثيرة. حاولوا بعد ثانيتين.</numerusform>
            <numerusform>رموز خاطئة كثيرة. حاولوا بعد %n ثوانٍ.</numerusform>
            <numerusform>رموز خاطئة كثيرة. حاولوا بعد %n ثانية.</numerusform>
            <numerusform>رموز خاطئة كثيرة. حاولوا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type six digits. Tell them only to colleagues who prepare this tablet.</source>
        <extracomment>A new code is typed for the first time</extracomment>
        <translation>اكتبوا ستة أرقام. أخبروا بها فقط الزملاء الذين يجهّزون هذا الجهاز.</translation>
    </message>
    <message>
        <source>Type the same six digits again.</source>
        <extracomment>A new code is typed for the second time</extracomment>
        <translation>اكتبوا الأرقام الستة نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>The two codes were not the same. Choose again.</source>
        <extracomment>The second time was not the same</extracomment>
        <translation>لم يكن الرمزان متطابقين. اختاروا من جديد.</translation>
    </message>
    <message>
        <source>The disk of this tablet does not work. Ask the municipality.</source>
        <extracomment>The disk does not take the code</extracomment>
        <translation>قرص هذا الجهاز لا يعمل. اسألوا البلدية.</translation>
    </message>
    <message>
        <source>Type the six digits, then ✓.</source>
        <extracomment>Above the keys for the code</extracomment>
        <translation>اكتبوا الأرقام الستة، ثم ✓.</translation>
    </message>
    <message>
        <source>%1 of %2 digits typed</source>
        <extracomment>Said aloud: how many digits of the code were typed</extracomment>
        <translation>كُتب %1 من %2 أرقام</translation>
    </message>
    <message>
        <source>Hide digits</source>
        <extracomment>Hides the digits of the code again</extracomment>
        <translation>إخفاء الأرقام</translation>
    </message>
    <message>
        <source>Show digits</source>
        <extracomment>Shows the digits of the code while they are typed</extracomment>
        <translation>إظهار الأرقام</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Takes back the last digit of the code</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Try the code</source>
        <extracomment>Said aloud for the key that tries the code</extracomment>
        <translation>جرّب الرمز</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>This is to practise. We do not keep it.</source>
        <extracomment>Under the statement to practise on</extracomment>
        <translation>هذا للتمرين. لا نحتفظ به.</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Check the tablet</source>
        <extracomment>Title of the check list of the staff</extracomment>
        <translation>فحص الجهاز</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>Check list: nothing to do</extracomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Take care</source>
        <extracomment>Check list: it works, but read this</extracomment>
        <translation>انتبهوا</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>Check list: no session can be opened</extracomment>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Residents cannot take part yet. See what is not possible below.</source>
        <extracomment>Above the check list, when a line of it is not in order</extracomment>
        <translation>لا يمكن للسكان المشاركة بعد. انظروا أدناه ما هو غير ممكن.</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>I will choose</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: stays on this question</extracomment>
        <translation>سأختار</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: goes on without an answer</extracomment>
        <translation>تخطي السؤال</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>بطاقة سريعة</translation>
    </message>
    <message>
        <source>To come here: hold the logo on the welcome screen for three seconds. Then type the code.</source>
        <extracomment>Quick card: how to come here</extracomment>
        <translation>للوصول إلى هنا: اضغطوا على الشعار في شاشة البداية ثلاث ثوانٍ. ثم اكتبوا الرمز.</translation>
    </message>
    <message>
        <source>Do: set the screen so that nobody can look along. Sit beside somebody who asks for help. Read aloud what stands there.</source>
        <extracomment>Quick card: do</extracomment>
        <translation>افعلوا: ضعوا الشاشة بحيث لا يراها أحد. اجلسوا بجانب من يطلب المساعدة. اقرؤوا بصوت عالٍ ما هو مكتوب.</translation>
    </message>
    <message>
        <source>Do not: explain a statement in other words, choose for somebody, or stand behind somebody. Copy nothing from the tablet.</source>
        <extracomment>Quick card: do not</extracomment>
        <translation>لا تفعلوا: شرح عبارة بكلمات أخرى، أو الاختيار عن شخص، أو الوقوف خلفه. لا تنسخوا شيئًا من الجهاز.</translation>
    </message>
    <message>
        <source>Say: it is without a name, and you may stop at any time. Help does not depend on it.</source>
        <extracomment>Quick card: what to say to residents</extracomment>
        <translation>قولوا: إنه بلا اسم، ويمكنكم التوقف في أي وقت. لا تتوقف المساعدة على ذلك.</translation>
    </message>
    <message>
        <source>The check list counts on one in ten people taking part. Where nothing is known, the rarest answer gets half an even share.</source>
        <extracomment>Quick card: what the check list assumes about groups</extracomment>
        <translation>تفترض القائمة مشاركة واحد من كل عشرة. وحيث لا نعرف شيئًا، يأخذ أندر جواب نصف حصة متساوية.</translation>
    </message>
    <message>
        <source>Lay headphones beside the tablet. “Listen” reads each screen aloud, and a touch stops it.</source>
        <extracomment>Quick card: about reading aloud</extracomment>
        <translation>يرجى وضع سماعات رأس بجانب الجهاز. زر «استماع» يقرأ كل شاشة ويتوقف عند اللمس.</translation>
    </message>
</context>
<context>
    <name>QuickCardScreen</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>بطاقة سريعة</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Back to the top</source>
        <translation>إلى الأعلى ↑</translation>
    </message>
    <message>
        <source>Read on ↓</source>
        <translation>متابعة القراءة ↓</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Recovery sheet %1 of 3: signing key</source>
        <translation>ورقة الاسترجاع %1 من 3: مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of 3: wave %2</source>
        <translation>ورقة الاسترجاع %1 من 3: الجولة %2</translation>
    </message>
    <message>
        <source>Two of the three sheets together stand in for the passphrase when it is lost. One sheet alone says nothing.</source>
        <translation>ورقتان من الثلاث معًا تحلان محل عبارة السر إذا ضاعت. ورقة واحدة وحدها لا تقول شيئًا.</translation>
    </message>
    <message>
        <source>Keep each sheet in a closed envelope in another place. Never keep two together.</source>
        <translation>تُحفظ كل ورقة في ظرف مغلق في مكان آخر. لا تُحفظ ورقتان معًا أبدًا.</translation>
    </message>
    <message>
        <source>The key is called</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>The same characters as a QR code</source>
        <translation>الحروف نفسها على شكل رمز QR</translation>
    </message>
    <message>
        <source>The last character of each group checks the others: a typing error is named with its group.</source>
        <translation>آخر حرف في كل مجموعة يتحقق من الحروف الأخرى: يُذكر الخطأ مع مجموعته.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>no demonstrable difference</source>
        <translation>لا فرق يمكن إثباته</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3 of 100)</source>
        <translation>%1 (من %2 إلى %3 من كل 100)</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 من كل 100</translation>
    </message>
    <message>
        <source>From %1 to %2: participants who miss contact</source>
        <translation>من %1 إلى %2: مشاركون تنقصهم العلاقات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Smallest change we could notice</source>
        <translation>أصغر تغيّر يمكننا ملاحظته</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>تنقصه دائرة أوسع</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <translation>تنقصه صلة قريبة</translation>
    </message>
    <message>
        <source>* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.</source>
        <translation>* برز وحده، لكنه لم يعد بارزًا بعد التصحيح لعدد المقارنات. الصدفة وحدها تجعل بعض النتائج تبرز.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>There is one wave so far. A next one makes comparison possible.</source>
        <translation>توجد جولة واحدة حتى الآن. الجولة القادمة ستسمح بالمقارنة.</translation>
    </message>
    <message>
        <source>The last two waves asked other statements, words or answers, or counted by another rule. They are two series and are not compared.</source>
        <translation>اختلفت الجولتان الأخيرتان في الجمل أو الكلمات أو الأجوبة أو في قاعدة العدّ. هما سلسلتان مختلفتان ولا نقارن بينهما.</translation>
    </message>
    <message>
        <source>Small groups vary by chance. For every group, the table says how large a change must be. One of that size shows in 8 of 10 cases. A smaller one may be real and stay unseen.</source>
        <translation>تتقلب المجموعات الصغيرة بفعل الصدفة. قبل كل تغيّر، يذكر الجدول الحجم اللازم لملاحظته في 8 حالات من 10. قد يكون التغيّر الأصغر حقيقيًا ولا يظهر.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>%1, wave %2: of 100 participants (between, by chance)</source>
        <translation>%1، الجولة %2: من كل 100 مشارك (المدى بفعل الصدفة)</translation>
    </message>
    <message>
        <source>All figures are invented.</source>
        <translation>كل الأرقام من صنع الخيال.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل عنه</translation>
    </message>
    <message>
        <source>Misses contact, all statements together</source>
        <translation>تنقصه العلاقات، كل الجمل معًا</translation>
    </message>
    <message>
        <source>Misses contact strongly, all statements together</source>
        <translation>تنقصه العلاقات كثيرًا، كل الجمل معًا</translation>
    </message>
    <message>
        <source>from the lowest to the highest that chance can make of it</source>
        <translation>من أدنى إلى أعلى ما يمكن أن تصنعه الصدفة</translation>
    </message>
    <message>
        <source>participants, rounded to 5</source>
        <translation>المشاركون، مقرّبًا إلى 5</translation>
    </message>
    <message>
        <source>of them counted, rounded to 5; &lt;5 means fewer than 5</source>
        <translation>من حُسب منهم، مقرّبًا إلى 5؛ ‎&lt;5 تعني أقل من 5</translation>
    </message>
    <message>
        <source>share of the participants: 0 is nobody, 1 is everybody</source>
        <translation>حصة المشاركين: 0 لا أحد و1 الجميع</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>متوسط النقاط</translation>
    </message>
    <message>
        <source>from how many points somebody is counted</source>
        <translation>من كم نقطة يُحسب الشخص</translation>
    </message>
    <message>
        <source>read me</source>
        <translation>اقرأني</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Fingerprint of the figures</source>
        <translation>بصمة الأرقام</translation>
    </message>
    <message>
        <source>Fingerprint of the ledger</source>
        <translation>بصمة السجل</translation>
    </message>
    <message>
        <source>%1, wave %2, page %3 of %4</source>
        <translation>%1، الجولة %2، الصفحة %3 من %4</translation>
    </message>
    <message>
        <source>Put no name on this paper. Nobody knows which one is yours, so nobody can give it back.</source>
        <translation>لا تكتب اسمًا على هذه الورقة. لا أحد يعرف أي ورقة هي لك، لذلك لا يستطيع أحد أن يعيدها إليك.</translation>
    </message>
    <message>
        <source>Put a cross in one box for each question. Leave open what you would rather not say.</source>
        <translation>ضع علامة في مربع واحد لكل سؤال. اترك فارغًا ما تفضّل ألّا تقوله.</translation>
    </message>
    <message>
        <source>Here you may put a cross in several boxes.</source>
        <translation>هنا يمكنك وضع علامة في أكثر من مربع.</translation>
    </message>
    <message>
        <source>Ready? Fold this paper and put it in the closed box: %1.</source>
        <translation>انتهيت؟ اطوِ هذه الورقة وضعها في الصندوق المغلق: %1.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>ما الذي سألنا عنه</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>الجانب الاجتماعي</translation>
    </message>
    <message>
        <source>Somebody misses a wider circle: people to do things with, to fall back on.</source>
        <translation>شخص تنقصه دائرة أوسع: ناس للقيام بأشياء معهم وللاعتماد عليهم.</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation>الجانب العاطفي</translation>
    </message>
    <message>
        <source>Somebody misses a close bond: one person to share the most important things with.</source>
        <translation>شخص تنقصه صلة قريبة: إنسان واحد يشاركه أهم الأمور.</translation>
    </message>
    <message>
        <source>Not the same as few contacts</source>
        <translation>ليس هذا نفسه قلة العلاقات</translation>
    </message>
    <message>
        <source>Loneliness is how contacts feel. Somebody with few contacts may miss nobody, somebody with many may miss a lot.</source>
        <translation>الشعور بالوحدة هو كيف يشعر الإنسان بعلاقاته. من علاقاته قليلة قد لا ينقصه أحد. ومن علاقاته كثيرة قد ينقصه الكثير.</translation>
    </message>
    <message>
        <source>What these figures can and cannot tell</source>
        <translation>ما تقوله هذه الأرقام وما لا تقوله</translation>
    </message>
    <message>
        <source>They can</source>
        <translation>يمكنها</translation>
    </message>
    <message>
        <source>start a conversation with residents: do you recognise this?</source>
        <translation>أن تبدأ حديثًا مع السكان: هل هذا مألوف لكم؟</translation>
    </message>
    <message>
        <source>show what participants of a neighbourhood miss, a wider circle or a close bond</source>
        <translation>أن تبيّن ما ينقص المشاركين من حي واحد: دائرة أوسع أو صلة قريبة</translation>
    </message>
    <message>
        <source>show a change in the same place, where it is larger than chance</source>
        <translation>أن تبيّن تغيّرًا في المكان نفسه، إذا كان أكبر من الصدفة</translation>
    </message>
    <message>
        <source>They cannot</source>
        <translation>لا يمكنها</translation>
    </message>
    <message>
        <source>tell how many residents of the municipality miss contact</source>
        <translation>أن تقول كم من سكان البلدية تنقصهم العلاقات</translation>
    </message>
    <message>
        <source>tell anything about one person</source>
        <translation>أن تقول شيئًا عن شخص واحد</translation>
    </message>
    <message>
        <source>put neighbourhoods in order: ranges overlap, and other people took part</source>
        <translation>أن ترتب الأحياء: المديات تتداخل، والمشاركون مختلفون</translation>
    </message>
    <message>
        <source>tell why something changed</source>
        <translation>أن تقول لماذا تغيّر شيء ما</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>كيف أُعدّت هذه الأرقام</translation>
    </message>
    <message>
        <source>Who counts as missing something</source>
        <translation>من نعدّه شخصًا ينقصه شيء</translation>
    </message>
    <message>
        <source>On each of the two parts: %1 or more unfavourable answers (rule &quot;%2&quot;: %3). Other publications use other rules, so shares differ.</source>
        <translation>في كل من الجزأين، عدد الأجوبة غير المواتية: %1 أو أكثر (القاعدة «%2»: %3). تستخدم منشورات أخرى قواعد أخرى، لذلك تختلف النسب.</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>ما لا نعرضه</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 participants and groups that would give others away are not shown. All measures of a group are shown or withheld together.</source>
        <translation>لا نعرض المجموعات التي يقل عدد المشاركين فيها عن %1، ولا المجموعات التي تكشف غيرها. نعرض كل أرقام المجموعة معًا أو لا نعرض شيئًا منها.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Numbers of people are rounded to 5 and everything else is computed from the rounded numbers. Ranges hold for every number that rounds this way.</source>
        <translation>أعداد الناس مقرّبة إلى مضاعفات 5، وكل ما عداها محسوب من الأعداد المقرّبة. تصح المديات لكل عدد يقرَّب بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>المديات</translation>
    </message>
    <message>
        <source>Suppose that the participants were a random draw of residents. Then 95 of 100 such ranges would hold the true share. We do not know whether they were.</source>
        <translation>لو كان المشاركون كأنهم مختارون بالقرعة من السكان، لاحتوى 95 من كل 100 مدى كهذا على النسبة الحقيقية. لا نعرف إن كان الأمر كذلك.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>%1, version %2, answers in format %3.</source>
        <translation>%1، الإصدار %2، الأجوبة بالصيغة %3.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>The statements were asked in a published wording (%1).</source>
        <translation>طُرحت الجمل بصياغة منشورة (%1).</translation>
    </message>
    <message>
        <source>The statements were asked in our own words (%1), which have not been validated. Published norms do not apply.</source>
        <translation>طُرحت الجمل بكلماتنا نحن (%1)، ولم يتم التحقق من صلاحيتها علميًا. المعايير المنشورة لا تنطبق عليها.</translation>
    </message>
    <message>
        <source>INVENTED figures, made to show the program. They are about nobody.</source>
        <translation>أرقام خيالية تمامًا لعرض البرنامج. لا تخص أحدًا.</translation>
    </message>
    <message>
        <source>How contacts feel in %1</source>
        <translation>كيف يشعر الناس بعلاقاتهم: %1</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>Made with Buurtpeil from a release of wave %1.</source>
        <translation>أُعدّ ببرنامج Buurtpeil من الأرقام المنشورة للجولة %1.</translation>
    </message>
    <message>
        <source>Missing a wider circle, and missing a close bond, by place</source>
        <translation>من تنقصه دائرة أوسع ومن تنقصه صلة قريبة، حسب المكان</translation>
    </message>
    <message>
        <source>Everything in this picture is in the table that follows it.</source>
        <translation>كل ما في هذا الرسم موجود في الجدول الذي يليه.</translation>
    </message>
    <message>
        <source>Social: misses a wider circle</source>
        <translation>اجتماعي: تنقصه دائرة أوسع</translation>
    </message>
    <message>
        <source>Emotional: misses a close bond</source>
        <translation>عاطفي: تنقصه صلة قريبة</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>الشيء نفسه في جدول</translation>
    </message>
    <message>
        <source>Of 100 participants, by place</source>
        <translation>من كل 100 مشارك، حسب المكان</translation>
    </message>
    <message>
        <source>Neighbourhoods side by side</source>
        <translation>الأحياء جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a wider circle of people. By chance this can be between %2 and %3.</source>
        <translation>%4: من كل 100 مشارك، نحو %1 تنقصهم دائرة أوسع من الناس. بفعل الصدفة قد يقع هذا بين %2 و %3.</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a close bond. By chance this can be between %2 and %3.</source>
        <translation>%4: من كل 100 مشارك، نحو %1 تنقصهم صلة قريبة. بفعل الصدفة قد يقع هذا بين %2 و %3.</translation>
    </message>
    <message>
        <source>Participants out of 100. The mark is the best guess, the bar shows what chance can make of it. The order is that of the alphabet. Hatched means: not shown, to protect small groups and groups near them.</source>
        <translation>المشاركون من كل 100. العلامة هي أفضل تقدير، والخط يبيّن ما قد تفعله الصدفة. الترتيب أبجدي. المنطقة المخططة تعني: غير معروض، لحماية المجموعات الصغيرة والمجموعات القريبة منها.</translation>
    </message>
    <message>
        <source>Groups of participants</source>
        <translation>مجموعات المشاركين</translation>
    </message>
    <message>
        <source>One grouping at a time, for the whole municipality.</source>
        <translation>تقسيم واحد في كل مرة، للبلدية كلها.</translation>
    </message>
    <message>
        <source>Of 100 participants, by group</source>
        <translation>من كل 100 مشارك، حسب المجموعة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Few contacts, and missing contact</source>
        <translation>قلة الاتصالات، والافتقاد إلى التواصل</translation>
    </message>
    <message>
        <source>These are two different things. So they stand side by side and are never added up.</source>
        <translation>هذان أمران مختلفان. لذلك يقفان جنبًا إلى جنب ولا يُجمعان أبدًا.</translation>
    </message>
    <message>
        <source>About %1 participants told us about both.</source>
        <translation>نحو %1 مشارك أخبرونا عن الأمرين.</translation>
    </message>
    <message>
        <source>About %1 have contacts and miss nobody.</source>
        <translation>نحو %1 لديهم اتصالات ولا يفتقدون أحدًا.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss nobody.</source>
        <translation>نحو %1 لديهم اتصالات قليلة ولا يفتقدون أحدًا.</translation>
    </message>
    <message>
        <source>About %1 have contacts and still miss contact.</source>
        <translation>نحو %1 لديهم اتصالات ومع ذلك يفتقدون التواصل.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss contact.</source>
        <translation>نحو %1 لديهم اتصالات قليلة ويفتقدون التواصل.</translation>
    </message>
    <message>
        <source>Few contacts means: at most %1 of %2 points on the questions about contacts. That line is our own, without norms.</source>
        <translation>الاتصالات القليلة تعني: %1 نقطة على الأكثر من %2 في الأسئلة عن الاتصالات. هذا الحد من وضعنا، بلا معايير.</translation>
    </message>
    <message>
        <source>Participants who answered every statement</source>
        <translation>المشاركون الذين أجابوا عن كل جملة</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>under 65</source>
        <translation>أقل من 65</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 فأكثر</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>من شارك</translation>
    </message>
    <message>
        <source>These are people in %1 who took part. They are not a sample of all residents.</source>
        <translation>هؤلاء هم من شاركوا (%1). ليسوا عيّنة من كل السكان.</translation>
    </message>
    <message>
        <source>About %1 residents answered.</source>
        <translation>عدد من أجابوا من السكان نحو %1.</translation>
    </message>
    <message>
        <source>About %1 of them answered every statement. The figures below are about them.</source>
        <translation>نحو %1 منهم أجابوا عن كل جملة. الأرقام أدناه تخصهم.</translation>
    </message>
    <message>
        <source>Some people are missing: those who never come to the place where the tablet stands. So are those who cannot leave their home or who do not read its languages. How many of them miss contact is not known.</source>
        <translation>لا تشمل الأرقام من لا يأتون أبدًا إلى مكان الجهاز، ومن لا يستطيعون مغادرة بيوتهم، ومن لا يقرؤون لغاته. لا نعرف كم منهم تنقصهم العلاقات.</translation>
    </message>
    <message>
        <source>What people would like and can offer</source>
        <translation>ما يرغب فيه الناس وما يمكنهم تقديمه</translation>
    </message>
    <message>
        <source>Everybody could choose several things. The tables count choices, not people.</source>
        <translation>كان بإمكان الجميع اختيار أكثر من شيء. الجداول تعدّ الاختيارات، لا الأشخاص.</translation>
    </message>
    <message>
        <source>Which element a choice belongs to is our reading. Talk about it at the round table.</source>
        <translation>تحديد العنصر الذي ينتمي إليه كل اختيار هو قراءتنا نحن. تحدثوا عنه حول الطاولة المستديرة.</translation>
    </message>
    <message>
        <source>An offer is not a registration. Nobody can be called back.</source>
        <translation>العرض ليس تسجيلًا. لا يمكن الاتصال بأحد.</translation>
    </message>
    <message>
        <source>Wishes, by working element</source>
        <translation>الرغبات، حسب العنصر الفاعل</translation>
    </message>
    <message>
        <source>Offers, by working element</source>
        <translation>العروض، حسب العنصر الفاعل</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Practical support</source>
        <translation>دعم عملي</translation>
    </message>
    <message>
        <source>Meaningful activity</source>
        <translation>نشاط ذو معنى</translation>
    </message>
    <message>
        <source>A meaningful role</source>
        <translation>دور ذو معنى</translation>
    </message>
    <message>
        <source>Meaningful contact</source>
        <translation>تواصل ذو معنى</translation>
    </message>
    <message>
        <source>Social skills</source>
        <translation>مهارات اجتماعية</translation>
    </message>
    <message>
        <source>Realistic expectations</source>
        <translation>توقعات واقعية</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>fewer than 5 participants</source>
        <translation>أقل من 5 مشاركين</translation>
    </message>
    <message>
        <source>about %1 of 100, between %2 and %3</source>
        <translation>نحو %1 من كل 100، بين %2 و %3</translation>
    </message>
    <message>
        <source>living alone</source>
        <translation>يسكن بمفرده</translation>
    </message>
    <message>
        <source>living with others</source>
        <translation>يسكن مع آخرين</translation>
    </message>
    <message>
        <source>18 to 34</source>
        <translation>من 18 إلى 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation>من 35 إلى 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>من 50 إلى 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>من 65 إلى 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 فأكثر</translation>
    </message>
    <message>
        <source>women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>other gender</source>
        <translation>جنس آخر</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>كل الجمل معًا</translation>
    </message>
</context>
<context>
    <name>ReviewCell</name>
    <message>
        <source>%1: %2. Change</source>
        <extracomment>Said aloud for a question on the review. %1 is its name, %2 &quot;filled in&quot;, &quot;skipped&quot; or the answer.</extracomment>
        <translation>%1: %2. تغيير</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Look it over and send</source>
        <extracomment>Title of the last screen before sending</extracomment>
        <translation>مراجعة وإرسال</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <extracomment>Review screen: hides the answers again</extracomment>
        <translation>إخفاء أجوبتي</translation>
    </message>
    <message>
        <source>Show my answers</source>
        <extracomment>Review screen: shows the answers beside the questions</extracomment>
        <translation>إظهار أجوبتي</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Review screen: keeps the answers and goes to the thanks</extracomment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Tap a question to change it. After sending we can erase nothing any more.</source>
        <extracomment>Review screen: each question below is a button</extracomment>
        <translation>لتغيير جواب، يرجى لمس السؤال. بعد الإرسال لا نستطيع مسح أي شيء.</translation>
    </message>
    <message>
        <source>What did I tell?</source>
        <extracomment>Review screen: opens a page on which residents read back what they told</extracomment>
        <translation>ماذا قلت؟</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Session</source>
        <extracomment>Title of the screen where the staff open and close a session</extracomment>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>الحروف: عادية</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>الحروف: كبيرة جدًا</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>الحروف: كبيرة</translation>
    </message>
    <message>
        <source>The tablet is not ready. Look at the check list first.</source>
        <extracomment>A session could not be opened because of the check list</extracomment>
        <translation>الجهاز غير جاهز. انظروا أولًا إلى قائمة الفحص.</translation>
    </message>
    <message>
        <source>The session could not be opened. Look at the check list.</source>
        <extracomment>A session could not be opened</extracomment>
        <translation>تعذّر فتح الجلسة. انظروا إلى قائمة الفحص.</translation>
    </message>
    <message>
        <source>The session could not be closed. Look at the numbers and try again.</source>
        <extracomment>A session could not be closed</extracomment>
        <translation>تعذّر إغلاق الجلسة. انظروا إلى الأعداد وحاولوا من جديد.</translation>
    </message>
    <message>
        <source>%1 · wave %2</source>
        <extracomment>Place and wave of a session. %1 is where the tablet stands, %2 the name of the wave.</extracomment>
        <translation>%1 · الجولة %2</translation>
    </message>
    <message>
        <source>Is this right? The tablet stood at %1. There are %2 in the box.</source>
        <extracomment>Asks the staff to look before a session is closed. %1 is a place, %2 a number of answers.</extracomment>
        <translation>هل هذا صحيح؟ كان الجهاز في %1. يوجد %2 في الصندوق.</translation>
    </message>
    <message>
        <source>You are practising. Nothing is kept.</source>
        <extracomment>A practice session is open</extracomment>
        <translation>أنتم تتدرّبون. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A session is open. Residents can take part.</source>
        <extracomment>A session is open</extracomment>
        <translation>هناك جلسة مفتوحة. يمكن للسكان المشاركة.</translation>
    </message>
    <message>
        <source>No session is open. Residents cannot take part.</source>
        <extracomment>No session is open</extracomment>
        <translation>لا توجد جلسة مفتوحة. لا يمكن للسكان المشاركة.</translation>
    </message>
    <message>
        <source>First language: %1</source>
        <extracomment>The language in which residents find the tablet. %1 is a language.</extracomment>
        <translation>اللغة الأولى: %1</translation>
    </message>
    <message>
        <source>To practise: yes</source>
        <extracomment>The next session is to try the tablet; nothing is kept</extracomment>
        <translation>للتدرّب: نعم</translation>
    </message>
    <message>
        <source>To practise: no</source>
        <extracomment>The next session is a real one</extracomment>
        <translation>للتدرّب: لا</translation>
    </message>
    <message>
        <source>Open the session</source>
        <extracomment>Opens a session: residents can take part from now on</extracomment>
        <translation>فتح الجلسة</translation>
    </message>
    <message>
        <source>Close the session</source>
        <extracomment>Asks whether to close the session</extracomment>
        <translation>إغلاق الجلسة</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <extracomment>Closes the session; place and number are right</extracomment>
        <translation>نعم، أغلقها</translation>
    </message>
    <message>
        <source>No, leave it open</source>
        <extracomment>Leaves the session open</extracomment>
        <translation>لا، اتركها مفتوحة</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For the staff</source>
        <extracomment>Title of the menu for the staff</extracomment>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome; the code is needed again</extracomment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <extracomment>Menu of the staff: opens the check list</extracomment>
        <translation>فحص الجهاز</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Menu of the staff: opens and closes a session</extracomment>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Three numbers</source>
        <extracomment>Menu of the staff: shows three numbers</extracomment>
        <translation>ثلاثة أعداد</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Menu of the staff: brings the answers to the municipality</extracomment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Quick card</source>
        <extracomment>Menu of the staff: what to do and what to say, in short</extracomment>
        <translation>بطاقة سريعة</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <extracomment>Menu of the staff: measures the screen with a bank card</extracomment>
        <translation>حجم الشاشة</translation>
    </message>
    <message>
        <source>Change the code</source>
        <extracomment>Menu of the staff: another code in the place of the present one</extracomment>
        <translation>تغيير الرمز</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>لم يتم اختيار أي جواب بعد.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Which neighbourhood do you live in?</source>
        <extracomment>Question; the names of the neighbourhoods stand below it</extracomment>
        <translation>في أي حي بيتك؟</translation>
    </message>
    <message>
        <source>Your neighbourhood</source>
        <extracomment>Name of the part of the questions that asks for the neighbourhood</extracomment>
        <translation>حيّك</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress within a part: statement 4 of 11</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>I like to drink coffee.</source>
        <extracomment>A statement that anybody can answer, to practise tapping and going on. Nothing about it is kept.</extracomment>
        <translation>شرب القهوة يعجبني.</translation>
    </message>
    <message>
        <source>To practise</source>
        <extracomment>Above the statement to practise on, where the name of the part stands otherwise</extracomment>
        <translation>للتمرين</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>After some minutes without a touch</extracomment>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase everything.</source>
        <extracomment>Counts down while nobody touches the screen</extracomment>
        <translation>
            <numerusform>بعد %n ثانية نمسح كل شيء.</numerusform>
            <numerusform>بعد ثانية واحدة نمسح كل شيء.</numerusform>
            <numerusform>بعد ثانيتين نمسح كل شيء.</numerusform>
            <numerusform>بعد %n ثوانٍ نمسح كل شيء.</numerusform>
            <numerusform>بعد %n ثانية نمسح كل شيء.</numerusform>
            <numerusform>بعد %n ثانية نمسح كل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>Back to the question, everything is still there</extracomment>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Thank you</source>
        <extracomment>Title of the last screen</extracomment>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>Your answers are kept without a name. Together they show what people in your neighbourhood have and what they miss.</source>
        <extracomment>Last screen, after the answers were kept</extracomment>
        <translation>حفظنا أجوبتك دون اسم. كل الأجوبة معًا تبيّن ما لدى الناس في حيّك وما ينقصهم.</translation>
    </message>
    <message>
        <source>There are cards with these numbers beside the tablet. Take one if you like.</source>
        <extracomment>Last screen: a paper card with the same numbers lies beside the tablet</extracomment>
        <translation>بجانب الجهاز بطاقات عليها هذه الأرقام. يمكنك أخذ واحدة.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Last screen: back to the start for the next person</extracomment>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>TransferScreen</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the screen where answers go to the municipality</extracomment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>%2 signed for all %1 answers. Empty the box for good?</source>
        <extracomment>Asks once more before the box is emptied. %1 is a number of answers, %2 a municipality.</extracomment>
        <translation>وقّعت %2 على استلام كل الأجوبة: %1. هل نفرغ الصندوق نهائيًا؟</translation>
    </message>
    <message>
        <source>No memory stick found. Put one in and look again.</source>
        <extracomment>No memory stick is in the tablet</extracomment>
        <translation>لم نجد ذاكرة محمولة. ضعوا واحدة وابحثوا من جديد.</translation>
    </message>
    <message>
        <source>The stick is full. Take another one. The box stays as it is.</source>
        <extracomment>The memory stick has no room</extracomment>
        <translation>الذاكرة ممتلئة. خذوا أخرى. يبقى الصندوق كما هو.</translation>
    </message>
    <message>
        <source>It was interrupted. The box stays as it is. Try again.</source>
        <extracomment>Writing or reading went wrong</extracomment>
        <translation>انقطعت العملية. يبقى الصندوق كما هو. حاولوا من جديد.</translation>
    </message>
    <message>
        <source>There are fewer than %1. They go only when the wave has ended.</source>
        <extracomment>%1 is a number, 10. The wave is still going on.</extracomment>
        <translation>يوجد أقل من %1. لا تُنقل إلا عند انتهاء الجولة.</translation>
    </message>
    <message>
        <source>The municipality does not know this tablet yet. See the check list.</source>
        <extracomment>The municipality does not know this tablet</extracomment>
        <translation>البلدية لا تعرف هذا الجهاز بعد. انظروا قائمة الفحص.</translation>
    </message>
    <message>
        <source>The ballot box cannot be read. Change nothing and call the municipality.</source>
        <extracomment>The ballot box cannot be read</extracomment>
        <translation>تعذّرت قراءة الصندوق. لا تغيّروا شيئًا واتصلوا بالبلدية.</translation>
    </message>
    <message>
        <source>%1 answers are on the stick, sealed. Bring the file %2 to the municipality.</source>
        <extracomment>%1 is a number of answers, %2 the name of a file</extracomment>
        <translation>%1 جوابًا على الذاكرة، مختومة. خذوا الملف %2 إلى البلدية.</translation>
    </message>
    <message>
        <source>They were on the stick already. Bring the file %1 to the municipality.</source>
        <extracomment>The same file was on the stick already. %1 is the name of a file.</extracomment>
        <translation>كانت على الذاكرة من قبل. خذوا الملف %1 إلى البلدية.</translation>
    </message>
    <message>
        <source>There is no receipt for this tablet on the stick.</source>
        <extracomment>There is no receipt on the stick</extracomment>
        <translation>لا يوجد على الذاكرة إيصال لهذا الجهاز.</translation>
    </message>
    <message>
        <source>The receipt was changed or damaged. Ask for a new one.</source>
        <extracomment>The receipt cannot be trusted</extracomment>
        <translation>تغيّر الإيصال أو تضرر. اطلبوا إيصالًا جديدًا.</translation>
    </message>
    <message>
        <source>The receipt is from another municipality. The box stays as it is.</source>
        <extracomment>The receipt is from somebody else</extracomment>
        <translation>الإيصال من بلدية أخرى. يبقى الصندوق كما هو.</translation>
    </message>
    <message>
        <source>%1 has all %2. You may empty the box.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>لدى %1 كلها: %2. يمكنكم إفراغ الصندوق.</translation>
    </message>
    <message>
        <source>%1 has %2. People came since. Write to the stick again.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>لدى %1 العدد %2. جاء أشخاص بعد ذلك. اكتبوا على الذاكرة من جديد.</translation>
    </message>
    <message>
        <source>Close the session first.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>أغلقوا الجلسة أولًا.</translation>
    </message>
    <message>
        <source>People came since the receipt. Write to the stick again.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>جاء أشخاص بعد الإيصال. اكتبوا على الذاكرة من جديد.</translation>
    </message>
    <message>
        <source>The box is empty.</source>
        <extracomment>The box is empty</extracomment>
        <translation>الصندوق فارغ.</translation>
    </message>
    <message>
        <source>For %1, wave %2.</source>
        <extracomment>%1 is a municipality, %2 the name of the wave</extracomment>
        <translation>إلى %1، الجولة %2.</translation>
    </message>
    <message>
        <source>Stick: %1</source>
        <extracomment>Which memory stick is used; a tap goes to the next one. %1 is its name.</extracomment>
        <translation>الذاكرة: %1</translation>
    </message>
    <message>
        <source>Look for a stick again</source>
        <extracomment>Looks for a memory stick</extracomment>
        <translation>البحث عن ذاكرة من جديد</translation>
    </message>
    <message>
        <source>The wave has ended: yes</source>
        <extracomment>Then any number of answers goes</extracomment>
        <translation>انتهت الجولة: نعم</translation>
    </message>
    <message>
        <source>The wave has ended: no</source>
        <extracomment>Then only ten answers or more go</extracomment>
        <translation>انتهت الجولة: لا</translation>
    </message>
    <message>
        <source>1. Write to the stick</source>
        <extracomment>Writes the sealed answers to the memory stick</extracomment>
        <translation>1. الكتابة على الذاكرة</translation>
    </message>
    <message>
        <source>2. Read the receipt</source>
        <extracomment>Reads the receipt of the municipality from the memory stick</extracomment>
        <translation>2. قراءة الإيصال</translation>
    </message>
    <message>
        <source>3. Empty the box</source>
        <extracomment>Asks whether to empty the ballot box; only after a receipt</extracomment>
        <translation>3. إفراغ الصندوق</translation>
    </message>
    <message>
        <source>Yes, empty it</source>
        <extracomment>Empties the ballot box for good</extracomment>
        <translation>نعم، أفرغه</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>Leaves the ballot box as it is</extracomment>
        <translation>لا، احتفظ به</translation>
    </message>
</context>
<context>
    <name>Watermark</name>
    <message>
        <source>PRACTICE</source>
        <extracomment>Across every screen while the staff practise. One word in capitals.</extracomment>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>models::ReviewList</name>
    <message>
        <source>filled in</source>
        <extracomment>On the review screen, beside the name of a question that was answered (also with &quot;I would rather not say&quot;)</extracomment>
        <translation>تمت الإجابة</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>بلا جواب</translation>
    </message>
</context>
</TS>
