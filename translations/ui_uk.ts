<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AgainScreen</name>
    <message>
        <source>Thank you, once is enough</source>
        <extracomment>After a resident said that they answered these questions before</extracomment>
        <translation>Дякуємо, одного разу досить</translation>
    </message>
    <message>
        <source>You may go on all the same.</source>
        <extracomment>Under &quot;Thank you, once is enough&quot;</extracomment>
        <translation>Ви все одно можете продовжити.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>To the start, without asking anything</extracomment>
        <translation>Зупинитися тут</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>Goes on to the questions although they were answered before</extracomment>
        <translation>Ще раз</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>I would rather not say</source>
        <extracomment>An answer on every question, set apart below the others</extracomment>
        <translation>Волію не казати</translation>
    </message>
    <message>
        <source>I live somewhere else</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;: outside this municipality</extracomment>
        <translation>Я живу в іншому місці</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;</extracomment>
        <translation>Я не знаю</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>The last answer below a list of which several may be chosen</extracomment>
        <translation>Нічого з цього</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>The invitation on the welcome screen</extracomment>
        <translation>Як живеться у Вашому районі?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) · without a name · free</source>
        <extracomment>Under the invitation. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>%n хвилина · без імені · добровільно</numerusform>
            <numerusform>%n хвилини · без імені · добровільно</numerusform>
            <numerusform>%n хвилин · без імені · добровільно</numerusform>
        </translation>
    </message>
    <message>
        <source>A demonstration. This town does not exist.</source>
        <extracomment>Welcome screen, when the town and everything about it is made up</extracomment>
        <translation>Це приклад. Такого міста немає.</translation>
    </message>
</context>
<context>
    <name>CalibrationScreen</name>
    <message>
        <source>Size of the screen</source>
        <extracomment>Title of the screen where the staff measure the tablet&apos;s screen</extracomment>
        <translation>Розмір екрана</translation>
    </message>
    <message>
        <source>Hold the long side of a bank card against the bar. Make the bar as long as the card.</source>
        <extracomment>How to measure the screen</extracomment>
        <translation>Прикладіть довгий бік банківської картки до смуги. Зробіть смугу такою ж довгою, як картка.</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>Said aloud for the bar that is held against a bank card</extracomment>
        <translation>Смуга</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>Makes the bar shorter</extracomment>
        <translation>Коротше</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>Makes the bar longer</extracomment>
        <translation>Довше</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>The bar is as long as the card: keeps the size</extracomment>
        <translation>Збігається</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Answers are sealed for the key: %1</source>
        <extracomment>Check list: %1 are four words that two people compare; the municipality reads the same ones</extracomment>
        <translation>Відповіді запечатано для ключа: %1</translation>
    </message>
    <message>
        <source>A damaged box was set aside; a new one takes the answers. Hand over soon: the damaged box goes along.</source>
        <extracomment>Check list: a damaged ballot box was set aside, and goes along when the staff hand over</extracomment>
        <translation>Пошкоджену скриньку відкладено; відповіді приймає нова. Передайте скоро: пошкоджена скринька піде теж.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Check list of the staff: the file with questions that the municipality gave to this tablet</extracomment>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Signed by %1, for wave %2.</source>
        <extracomment>Check list: the package is in order. %1 is the municipality, %2 the name of the wave.</extracomment>
        <translation>Підписано: %1, для хвилі %2.</translation>
    </message>
    <message>
        <source>The package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Check list: the package cannot be trusted</extracomment>
        <translation>Пакет змінено або пошкоджено. Попросіть у громади новий.</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Check list: what is asked</extracomment>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>Check list: a questionnaire with its version. %1 is its name, %2 the version.</extracomment>
        <translation>%1, версія %2</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Check list: in which languages residents can answer</extracomment>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Not on this tablet: %1. Ask the municipality for a newer program.</source>
        <extracomment>Check list: the package asks in languages that this program has no screens for. %1 are their names.</extracomment>
        <translation>Немає на цьому планшеті: %1. Попросіть у громади новішу програму.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <extracomment>Check list: below this size no figures are shown</extracomment>
        <translation>Найменша група</translation>
    </message>
    <message>
        <source>Figures are about at least %1 people.</source>
        <extracomment>Check list: %1 is a number of people, such as 30</extracomment>
        <translation>Цифри стосуються щонайменше %1 людей.</translation>
    </message>
    <message>
        <source>Help numbers</source>
        <extracomment>Check list: the telephone numbers that residents see at the end</extracomment>
        <translation>Номери допомоги</translation>
    </message>
    <message>
        <source>There is no number to call in the package.</source>
        <extracomment>Check list: there is no telephone number in the package</extracomment>
        <translation>У пакеті немає номера, за яким можна подзвонити.</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Check list: when the wave ends</extracomment>
        <translation>Період</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Check list: the days of the wave, as the package writes them</extracomment>
        <translation>Від %1 до %2.</translation>
    </message>
    <message>
        <source>The package names no last day. Ask the municipality when it ends.</source>
        <extracomment>Check list: the package names no days</extracomment>
        <translation>У пакеті немає останнього дня. Запитайте громаду, коли все закінчується.</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <extracomment>Check list: how small groups may get. %1 is a question, such as &quot;Age&quot;.</extracomment>
        <translation>Групи: %1</translation>
    </message>
    <message>
        <source>The smallest group we expect is %1 people, in %2.</source>
        <extracomment>Check list, green. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>Найменша група, яку ми очікуємо: %1 людей, %2.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>У найменшій групі ми очікуємо лише %1 людей, %2. Кажіть «конфіденційно» і не обіцяйте більшого.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. The municipality must leave this question out.</source>
        <extracomment>Check list, blocked. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>У найменшій групі ми очікуємо лише %1 людей, %2. Громада має прибрати це запитання.</translation>
    </message>
    <message>
        <source>The package does not say how many people live here. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber</extracomment>
        <translation>У пакеті не сказано, скільки людей тут живе. Кажіть «конфіденційно» і не обіцяйте більшого.</translation>
    </message>
    <message>
        <source>This tablet</source>
        <extracomment>Check list: whether the municipality will take what this tablet hands over</extracomment>
        <translation>Цей планшет</translation>
    </message>
    <message>
        <source>The municipality knows it. Its words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>Громада його знає. Його слова: %1</translation>
    </message>
    <message>
        <source>The municipality does not know it yet. Tell them these words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>Громада його ще не знає. Назвіть їй ці слова: %1</translation>
    </message>
    <message>
        <source>It has no key of its own. Ask the municipality to set it up.</source>
        <extracomment>Check list: the tablet was not set up whole</extracomment>
        <translation>Він не має власного ключа. Попросіть громаду його налаштувати.</translation>
    </message>
    <message>
        <source>Ballot box</source>
        <extracomment>Check list: where the sealed answers are kept</extracomment>
        <translation>Скринька відповідей</translation>
    </message>
    <message>
        <source>It takes answers.</source>
        <extracomment>Check list: the ballot box is in order</extracomment>
        <translation>Вона приймає відповіді.</translation>
    </message>
    <message>
        <source>The disk takes nothing. Answers cannot be kept on this tablet.</source>
        <extracomment>Check list: the ballot box cannot be written</extracomment>
        <translation>Диск нічого не приймає. Цей планшет не може зберігати відповіді.</translation>
    </message>
    <message>
        <source>Only %1 places are left. Hand over what is in it.</source>
        <extracomment>Check list: %1 is a number of answers</extracomment>
        <translation>Залишилося лише %1 місць. Передайте те, що в ній є.</translation>
    </message>
    <message>
        <source>The note of the last session was damaged. Open a new one; no answer is lost.</source>
        <extracomment>Check list: what the last session left behind cannot be read</extracomment>
        <translation>Запис останнього сеансу пошкоджено. Відкрийте новий; жодна відповідь не втрачена.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Check list: what day the tablet thinks it is</extracomment>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>It stands in the year %1. Answers do not need it; ask who set this tablet up to put it right.</source>
        <extracomment>Check list: the clock is wrong. %1 is a year.</extracomment>
        <translation>Він показує %1 рік. Відповідям він не потрібен; попросіть того, хто налаштував цей планшет, виправити.</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>Check list: whether the disk of the tablet is encrypted</extracomment>
        <translation>Диск</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <extracomment>Check list: the disk is encrypted</extracomment>
        <translation>Він зашифрований.</translation>
    </message>
    <message>
        <source>It is not encrypted. Whoever takes the tablet may see in which order people came.</source>
        <extracomment>Check list: the disk is not encrypted</extracomment>
        <translation>Він не зашифрований. Хто забере планшет, може побачити, у якому порядку приходили люди.</translation>
    </message>
    <message>
        <source>We cannot see whether it is encrypted. Ask who set it up.</source>
        <extracomment>Check list: nobody knows whether the disk is encrypted</extracomment>
        <translation>Ми не бачимо, чи він зашифрований. Запитайте того, хто його налаштував.</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>Check list: whether the tablet can read the screens aloud</extracomment>
        <translation>Читання вголос</translation>
    </message>
    <message>
        <source>There is a voice for every language.</source>
        <extracomment>Check list: the tablet can read aloud in all languages on offer</extracomment>
        <translation>Є голос для кожної мови.</translation>
    </message>
    <message>
        <source>There is no voice for: %1. Offer to read along.</source>
        <extracomment>Check list: %1 are names of languages</extracomment>
        <translation>Немає голосу для: %1. Запропонуйте читати разом.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>Цей пристрій зараз не працює.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Запитайте на рецепції.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>We ask how you experience contact with others. It takes about %n minute(s).</source>
        <extracomment>Information screen, before &quot;Yes, I take part&quot;. Short sentences; no word for loneliness. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>Ми питаємо, як Ви сприймаєте спілкування з іншими людьми. Це займе близько %n хвилини.</numerusform>
            <numerusform>Ми питаємо, як Ви сприймаєте спілкування з іншими людьми. Це займе близько %n хвилин.</numerusform>
            <numerusform>Ми питаємо, як Ви сприймаєте спілкування з іншими людьми. Це займе близько %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>We keep no name, time or device number. You may skip any question and stop at any time. Then we erase everything.</source>
        <extracomment>Information screen: what is not kept, and what a resident may do</extracomment>
        <translation>Ми не зберігаємо ні імені, ні часу, ні номера пристрою. Ви можете пропустити будь-яке питання. Зупинитися можна будь-коли. Тоді ми все зітремо.</translation>
    </message>
    <message>
        <source>Once sent, we cannot erase your answers. We do not know which are yours. The municipality sees only figures about at least %1 people together.</source>
        <extracomment>Information screen: what happens after sending. %1 is the smallest group that figures are shown about, e.g. 30.</extracomment>
        <translation>Після надсилання ми вже не зможемо стерти Ваші відповіді. Ми не знаємо, які відповіді Ваші. Муніципалітет бачить лише цифри про групи від %1 осіб.</translation>
    </message>
    <message>
        <source>Taking part is free. For help or activities it makes no difference.</source>
        <extracomment>Information screen: taking part is free</extracomment>
        <translation>Участь добровільна. Вона не впливає на допомогу чи заходи.</translation>
    </message>
    <message>
        <source>Responsible: %1. Questions? %2</source>
        <extracomment>Information and help screens. %1 is who answers for the data, %2 how to reach them.</extracomment>
        <translation>За дані відповідає: %1. Маєте питання? %2</translation>
    </message>
    <message>
        <source>We want to know what people in each neighbourhood have and what they miss. With that, residents and the municipality plan together.</source>
        <extracomment>&quot;Know more&quot;: what the answers are for</extracomment>
        <translation>Ми хочемо знати, що люди в кожному районі мають і чого їм бракує. На цій основі мешканці та муніципалітет планують разом.</translation>
    </message>
    <message>
        <source>This device seals your answers and cannot open them again. The municipality opens all answers together, after the round. It keeps them mixed and locked, without names.</source>
        <extracomment>&quot;Know more&quot;: who opens the answers, when, and how they are kept</extracomment>
        <translation>Цей пристрій запечатує Ваші відповіді й більше не може їх відкрити. Муніципалітет відкриває всі відповіді разом, після завершення. Він зберігає їх перемішаними й під замком, без імен.</translation>
    </message>
    <message>
        <source>Nobody knows which answers are yours. So nobody can show, change or erase them later.</source>
        <extracomment>&quot;Know more&quot;: why nobody can look up or change answers later</extracomment>
        <translation>Ніхто не знає, які відповіді Ваші. Тому ніхто не зможе згодом їх показати, змінити чи стерти.</translation>
    </message>
    <message>
        <source>Not content with how we handle data? Turn to: %1</source>
        <extracomment>&quot;Know more&quot;. %1 is the name and address of the authority that handles complaints about data.</extracomment>
        <translation>Незадоволені тим, як ми поводимося з даними? Зверніться сюди: %1</translation>
    </message>
    <message>
        <source>Your answers are anonymous.</source>
        <extracomment>Information screen, only where the groups are expected to be so large that nobody can be recognised</extracomment>
        <translation>Ваші відповіді анонімні.</translation>
    </message>
    <message>
        <source>Your answers stay confidential.</source>
        <extracomment>Information screen, in place of &quot;Your answers are anonymous.&quot; where some groups may be small</extracomment>
        <translation>Ваші відповіді залишаються конфіденційними.</translation>
    </message>
</context>
<context>
    <name>CountsScreen</name>
    <message>
        <source>Three numbers</source>
        <extracomment>Title of the screen with three numbers</extracomment>
        <translation>Три числа</translation>
    </message>
    <message>
        <source>finished in this session</source>
        <extracomment>Below a number: finished since the session was opened</extracomment>
        <translation>заповнено в цьому сеансі</translation>
    </message>
    <message>
        <source>in the ballot box in all</source>
        <extracomment>Below a number: sealed answers on this tablet</extracomment>
        <translation>усього у скриньці</translation>
    </message>
    <message>
        <source>received by the municipality</source>
        <extracomment>Below a number: the municipality signed for them</extracomment>
        <translation>отримала громада</translation>
    </message>
    <message>
        <source>Nobody can open the answers on this tablet. The numbers stand still until you come back here.</source>
        <extracomment>Under the three numbers</extracomment>
        <translation>Ніхто не може відкрити відповіді на цьому планшеті. Числа не змінюються, доки ви не повернетеся сюди.</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Go on or stop?</source>
        <extracomment>Covers the question at once after &quot;Stop&quot;</extracomment>
        <translation>Продовжити чи зупинитися?</translation>
    </message>
    <message>
        <source>If you stop, we erase everything.</source>
        <extracomment>On the cover, under the title</extracomment>
        <translation>Якщо Ви зупинитеся, ми все зітремо.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>On the cover: back to the question</extracomment>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <extracomment>On the cover: wipes all answers and goes to the start</extracomment>
        <translation>Зупинитися і стерти</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>Keeping your answers did not work.</source>
        <extracomment>After sending failed</extracomment>
        <translation>Не вдалося зберегти Ваші відповіді.</translation>
    </message>
    <message>
        <source>Your answers are erased. We are sorry. Please tell the desk.</source>
        <extracomment>After sending failed</extracomment>
        <translation>Ваші відповіді стерто. Нам дуже прикро. Скажіть про це на рецепції, будь ласка.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>Would you like to talk to somebody?</source>
        <extracomment>Above the same list of telephone numbers for everybody</extracomment>
        <translation>Хочете з кимось поговорити?</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help</extracomment>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Tap the answer that fits you. Then tap “Next”. You may skip any question. “Stop” hides everything at once.</source>
        <extracomment>Help: how the screens work</extracomment>
        <translation>Торкніться відповіді, яка Вам підходить. Потім торкніться «Далі». Ви можете пропустити будь-яке питання. «Стоп» одразу все ховає.</translation>
    </message>
    <message>
        <source>Something does not work? Ask at the desk.</source>
        <extracomment>Help: who can assist on the spot</extracomment>
        <translation>Щось не працює? Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>This device has no voice for this language. Ask somebody to read with you.</source>
        <extracomment>Help, where nothing can be read aloud</extracomment>
        <translation>На цьому пристрої немає голосу для цієї мови. Попросіть когось читати з Вами.</translation>
    </message>
    <message>
        <source>“Listen” reads the screen to you. Touch the screen and it stops. You can use headphones.</source>
        <extracomment>Help: about reading aloud</extracomment>
        <translation>«Слухати» читає Вам екран. Торкніться екрана, і читання зупиниться. Можна взяти навушники.</translation>
    </message>
    <message>
        <source>Sound: soft</source>
        <extracomment>Help: how loud the screen is read aloud; a tap goes to the next</extracomment>
        <translation>Звук: тихо</translation>
    </message>
    <message>
        <source>Sound: loud</source>
        <translation>Звук: гучно</translation>
    </message>
    <message>
        <source>Sound: normal</source>
        <translation>Звук: звичайно</translation>
    </message>
</context>
<context>
    <name>InfoScreen</name>
    <message>
        <source>Before you begin</source>
        <extracomment>Title of the information screen</extracomment>
        <translation>Перед початком</translation>
    </message>
    <message>
        <source>Yes, I take part</source>
        <extracomment>Information screen: goes to the first question</extracomment>
        <translation>Беру участь</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <extracomment>Information screen: back to the start, nothing is counted</extracomment>
        <translation>Ні, дякую</translation>
    </message>
    <message>
        <source>Know more</source>
        <extracomment>Information screen: opens a page about purpose, keeping, who is responsible, complaints</extracomment>
        <translation>Дізнатися більше</translation>
    </message>
</context>
<context>
    <name>IntroScreen</name>
    <message>
        <source>Tap your answer. Then tap “Next”. You can always go back.</source>
        <extracomment>Before the first statement: how to answer and how to go on</extracomment>
        <translation>Торкніться своєї відповіді. Потім торкніться «Далі». Ви завжди можете повернутися назад.</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <extracomment>Before a part of the questions that is not needed: goes on to the part after it</extracomment>
        <translation>Пропустити частину</translation>
    </message>
</context>
<context>
    <name>KioskTools</name>
    <message>
        <source>Language</source>
        <extracomment>Tool: opens the list of languages</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Tool: makes the letters larger, and after the largest size normal again</extracomment>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>Літери: звичайні</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>Літери: дуже великі</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>Літери: великі</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Tool: changes between paper colours and white on black</extracomment>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>Контраст: високий</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>Контраст: звичайний</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Tool: explains how the screens work and where to turn to</extracomment>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Tool: covers the screen at once and asks whether to stop</extracomment>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>Tool, after it was asked to read and cannot: there is no voice for this language. One short word or two.</extracomment>
        <translation>Без звуку</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Tool: reads the screen aloud from the top. One word.</extracomment>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>This device has no voice for this language.</source>
        <extracomment>Tool, said by a screen reader</extracomment>
        <translation>На цьому пристрої немає голосу для цієї мови.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>Як живеться у Вашому районі?</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the list of languages</extracomment>
        <translation>Оберіть свою мову</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>LetterTabs</name>
    <message>
        <source>Names from %1 to %2, part %3</source>
        <extracomment>Said aloud for a button above a long list of names. %1 and %2 are letters, %3 counts the buttons.</extracomment>
        <translation>Назви від %1 до %2, частина %3</translation>
    </message>
</context>
<context>
    <name>LogoKey</name>
    <message>
        <source>For the staff: hold three seconds</source>
        <extracomment>Said aloud for the logo on the welcome screen</extracomment>
        <translation>Для працівників: тримайте три секунди</translation>
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
        <translation>Що я розповідаю?</translation>
    </message>
    <message>
        <source>Only you see this. When you close it, it is gone.</source>
        <extracomment>Under &quot;What did I tell?&quot;</extracomment>
        <translation>Це бачите лише Ви. Коли закриєте, воно зникне.</translation>
    </message>
    <message>
        <source>This you have</source>
        <extracomment>Above statements which say, with the answers given, that the resident has something</extracomment>
        <translation>Це у Вас є</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>Above statements to which the middle answer was given</extracomment>
        <translation>Щось середнє</translation>
    </message>
    <message>
        <source>This you miss</source>
        <extracomment>Above statements which say, with the answers given, that the resident misses something</extracomment>
        <translation>Цього Вам бракує</translation>
    </message>
    <message>
        <source>You answered no statement. That is fine too.</source>
        <extracomment>&quot;What did I tell?&quot;, when no statement was answered</extracomment>
        <translation>Ви не відповіли на жодне речення. Це теж добре.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>What happens with your answers</source>
        <extracomment>Title of the page &quot;Know more&quot;</extracomment>
        <translation>Що буде з Вашими відповідями</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the bottom left: to the screen before</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button at the bottom right: to the next screen</extracomment>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>Ви ще нічого не обрали.</translation>
    </message>
</context>
<context>
    <name>OutOfServiceWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>Як живеться у Вашому районі?</translation>
    </message>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>Цей пристрій зараз не працює.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>For the staff: the package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with questions is not in order</extracomment>
        <translation>Для працівників: пакет змінено або пошкоджено. Попросіть у громади новий.</translation>
    </message>
    <message>
        <source>For the staff: the disk takes nothing. Ask who set this tablet up.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the disk is read-only or broken</extracomment>
        <translation>Для працівників: диск нічого не приймає. Запитайте того, хто налаштував цей планшет.</translation>
    </message>
    <message>
        <source>For the staff: the ballot box is damaged. Empty nothing and take this tablet to the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with sealed answers cannot be read</extracomment>
        <translation>Для працівників: скринька відповідей пошкоджена. Нічого не спорожняйте й віднесіть цей планшет до громади.</translation>
    </message>
    <message>
        <source>For the staff: this tablet was not set up. Ask the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff</extracomment>
        <translation>Для працівників: цей планшет не налаштовано. Зверніться до громади.</translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>Earlier</source>
        <extracomment>Below a list that does not fit on one page: shows the page before</extracomment>
        <translation>Попередні</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Below a list that does not fit on one page: shows the next page</extracomment>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a code for the staff</source>
        <extracomment>Title above the keys for the code of the staff, when this tablet has none yet</extracomment>
        <translation>Виберіть код для працівників</translation>
    </message>
    <message>
        <source>Code of the staff</source>
        <extracomment>Title above the keys for the code of the staff</extracomment>
        <translation>Код працівників</translation>
    </message>
    <message>
        <source>To the start</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome</extracomment>
        <translation>На початок</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <extracomment>The code was wrong</extracomment>
        <translation>Цей код неправильний.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Try again in %n second(s).</source>
        <extracomment>After too many wrong codes</extracomment>
        <translation>
            <numerusform>Забагато неправильних кодів. Спробуйте ще раз через %n секунду.</numerusform>
            <numerusform>Забагато неправильних кодів. Спробуйте ще раз через %n секунди.</numerusform>
            <numerusform>Забагато неправильних кодів. Спробуйте ще раз через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type six digits. Tell them only to colleagues who prepare this tablet.</source>
        <extracomment>A new code is typed for the first time</extracomment>
        <translation>Введіть шість цифр. Скажіть їх лише колегам, які готують цей планшет.</translation>
    </message>
    <message>
        <source>Type the same six digits again.</source>
        <extracomment>A new code is typed for the second time</extracomment>
        <translation>Введіть ті самі шість цифр ще раз.</translation>
    </message>
    <message>
        <source>The two codes were not the same. Choose again.</source>
        <extracomment>The second time was not the same</extracomment>
        <translation>Коди не збіглися. Виберіть знову.</translation>
    </message>
    <message>
        <source>The disk of this tablet does not work. Ask the municipality.</source>
        <extracomment>The disk does not take the code</extracomment>
        <translation>Диск цього планшета не працює. Зверніться до громади.</translation>
    </message>
    <message>
        <source>Type the six digits, then ✓.</source>
        <extracomment>Above the keys for the code</extracomment>
        <translation>Введіть шість цифр, потім ✓.</translation>
    </message>
    <message>
        <source>%1 of %2 digits typed</source>
        <extracomment>Said aloud: how many digits of the code were typed</extracomment>
        <translation>Введено %1 з %2 цифр</translation>
    </message>
    <message>
        <source>Hide digits</source>
        <extracomment>Hides the digits of the code again</extracomment>
        <translation>Сховати цифри</translation>
    </message>
    <message>
        <source>Show digits</source>
        <extracomment>Shows the digits of the code while they are typed</extracomment>
        <translation>Показати цифри</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Takes back the last digit of the code</extracomment>
        <translation>Забрати назад</translation>
    </message>
    <message>
        <source>Try the code</source>
        <extracomment>Said aloud for the key that tries the code</extracomment>
        <translation>Перевірити код</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>This is to practise. We do not keep it.</source>
        <extracomment>Under the statement to practise on</extracomment>
        <translation>Це для вправи. Ми цього не зберігаємо.</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Check the tablet</source>
        <extracomment>Title of the check list of the staff</extracomment>
        <translation>Перевірити планшет</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>Check list: nothing to do</extracomment>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Take care</source>
        <extracomment>Check list: it works, but read this</extracomment>
        <translation>Зверніть увагу</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>Check list: no session can be opened</extracomment>
        <translation>Неможливо</translation>
    </message>
    <message>
        <source>Residents cannot take part yet. See what is not possible below.</source>
        <extracomment>Above the check list, when a line of it is not in order</extracomment>
        <translation>Мешканці ще не можуть взяти участь. Дивіться нижче, що неможливо.</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>I will choose</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: stays on this question</extracomment>
        <translation>Я ще оберу</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: goes on without an answer</extracomment>
        <translation>Пропустити</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>Коротка картка</translation>
    </message>
    <message>
        <source>To come here: hold the logo on the welcome screen for three seconds. Then type the code.</source>
        <extracomment>Quick card: how to come here</extracomment>
        <translation>Як сюди потрапити: тримайте логотип на початковому екрані три секунди. Потім введіть код.</translation>
    </message>
    <message>
        <source>Do: set the screen so that nobody can look along. Sit beside somebody who asks for help. Read aloud what stands there.</source>
        <extracomment>Quick card: do</extracomment>
        <translation>Робіть так: поставте екран, щоб ніхто не підглядав. Сядьте поруч із тим, хто просить допомоги. Читайте вголос те, що написано.</translation>
    </message>
    <message>
        <source>Do not: explain a statement in other words, choose for somebody, or stand behind somebody. Copy nothing from the tablet.</source>
        <extracomment>Quick card: do not</extracomment>
        <translation>Не робіть так: пояснювати твердження іншими словами, вибирати за когось, стояти за спиною. Нічого не копіюйте з планшета.</translation>
    </message>
    <message>
        <source>Say: it is without a name, and you may stop at any time. Help does not depend on it.</source>
        <extracomment>Quick card: what to say to residents</extracomment>
        <translation>Кажіть: це без імені, і ви можете зупинитися будь-коли. Допомога від цього не залежить.</translation>
    </message>
    <message>
        <source>The check list counts on one in ten people taking part. Where nothing is known, the rarest answer gets half an even share.</source>
        <extracomment>Quick card: what the check list assumes about groups</extracomment>
        <translation>Список розраховує, що бере участь кожен десятий. Якщо нічого не відомо, найрідша відповідь отримує пів рівної частки.</translation>
    </message>
    <message>
        <source>Lay headphones beside the tablet. “Listen” reads each screen aloud, and a touch stops it.</source>
        <extracomment>Quick card: about reading aloud</extracomment>
        <translation>Покладіть біля планшета навушники. «Слухати» читає кожен екран, дотик зупиняє.</translation>
    </message>
</context>
<context>
    <name>QuickCardScreen</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>Коротка картка</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Back to the top</source>
        <translation>На початок ↑</translation>
    </message>
    <message>
        <source>Read on ↓</source>
        <translation>Читати далі ↓</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Recovery sheet %1 of 3: signing key</source>
        <translation>Аркуш відновлення %1 із 3: ключ підпису</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of 3: wave %2</source>
        <translation>Аркуш відновлення %1 із 3: раунд %2</translation>
    </message>
    <message>
        <source>Two of the three sheets together stand in for the passphrase when it is lost. One sheet alone says nothing.</source>
        <translation>Два з трьох аркушів разом замінюють парольну фразу, якщо її втрачено. Один аркуш сам нічого не каже.</translation>
    </message>
    <message>
        <source>Keep each sheet in a closed envelope in another place. Never keep two together.</source>
        <translation>Зберігайте кожен аркуш у закритому конверті в іншому місці. Ніколи не зберігайте два разом.</translation>
    </message>
    <message>
        <source>The key is called</source>
        <translation>Ключ називається</translation>
    </message>
    <message>
        <source>The same characters as a QR code</source>
        <translation>Ті самі знаки як QR-код</translation>
    </message>
    <message>
        <source>The last character of each group checks the others: a typing error is named with its group.</source>
        <translation>Останній знак кожної групи перевіряє інші: помилку названо разом із її групою.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>більше</translation>
    </message>
    <message>
        <source>less</source>
        <translation>менше</translation>
    </message>
    <message>
        <source>no demonstrable difference</source>
        <translation>доказової різниці немає</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показано</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3 of 100)</source>
        <translation>%1 (з %2 до %3 зі 100)</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 зі 100</translation>
    </message>
    <message>
        <source>From %1 to %2: participants who miss contact</source>
        <translation>Від %1 до %2: учасники, яким бракує спілкування</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Smallest change we could notice</source>
        <translation>Найменша зміна, яку ми могли б помітити</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>Бракує ширшого кола</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <translation>Бракує тісного зв’язку</translation>
    </message>
    <message>
        <source>* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.</source>
        <translation>* Вирізнялося саме по собі, але не після поправки на кількість порівнянь. Дещо вирізняється вже через випадок.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>There is one wave so far. A next one makes comparison possible.</source>
        <translation>Поки що був лише один раунд. Наступний дасть змогу порівняти.</translation>
    </message>
    <message>
        <source>The last two waves asked other statements, words or answers, or counted by another rule. They are two series and are not compared.</source>
        <translation>В останніх двох раундах були інші твердження, слова чи відповіді або інше правило підрахунку. Це два різні ряди, і ми їх не порівнюємо.</translation>
    </message>
    <message>
        <source>Small groups vary by chance. For every group, the table says how large a change must be. One of that size shows in 8 of 10 cases. A smaller one may be real and stay unseen.</source>
        <translation>Малі групи коливаються через випадок. Перед кожною зміною таблиця показує, наскільки великою вона має бути, щоб її було помітно у 8 випадках із 10. Менша зміна може бути справжньою і лишитися непоміченою.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>%1, wave %2: of 100 participants (between, by chance)</source>
        <translation>%1, раунд %2: зі 100 учасників (межі через випадок)</translation>
    </message>
    <message>
        <source>All figures are invented.</source>
        <translation>Усі цифри вигадані.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>немає цифри</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не запитували</translation>
    </message>
    <message>
        <source>Misses contact, all statements together</source>
        <translation>Бракує спілкування, усі твердження разом</translation>
    </message>
    <message>
        <source>Misses contact strongly, all statements together</source>
        <translation>Дуже бракує спілкування, усі твердження разом</translation>
    </message>
    <message>
        <source>from the lowest to the highest that chance can make of it</source>
        <translation>від найнижчого до найвищого, що може зробити випадок</translation>
    </message>
    <message>
        <source>participants, rounded to 5</source>
        <translation>учасники, округлено до 5</translation>
    </message>
    <message>
        <source>of them counted, rounded to 5; &lt;5 means fewer than 5</source>
        <translation>з них враховано, округлено до 5; &lt;5 означає менше ніж 5</translation>
    </message>
    <message>
        <source>share of the participants: 0 is nobody, 1 is everybody</source>
        <translation>частка учасників: 0 — ніхто, 1 — усі</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>середній бал</translation>
    </message>
    <message>
        <source>from how many points somebody is counted</source>
        <translation>від скількох балів людину враховано</translation>
    </message>
    <message>
        <source>read me</source>
        <translation>прочитайте</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>цифри</translation>
    </message>
    <message>
        <source>places</source>
        <translation>місця</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Fingerprint of the figures</source>
        <translation>Відбиток цифр</translation>
    </message>
    <message>
        <source>Fingerprint of the ledger</source>
        <translation>Відбиток реєстру</translation>
    </message>
    <message>
        <source>%1, wave %2, page %3 of %4</source>
        <translation>%1, раунд %2, сторінка %3 з %4</translation>
    </message>
    <message>
        <source>Put no name on this paper. Nobody knows which one is yours, so nobody can give it back.</source>
        <translation>Не пишіть імені на цьому аркуші. Ніхто не знає, який аркуш ваш, тому ніхто не може його повернути.</translation>
    </message>
    <message>
        <source>Put a cross in one box for each question. Leave open what you would rather not say.</source>
        <translation>У кожному питанні поставте хрестик в одній клітинці. Лишіть порожнім те, про що не хочете казати.</translation>
    </message>
    <message>
        <source>Here you may put a cross in several boxes.</source>
        <translation>Тут можна поставити хрестик у кількох клітинках.</translation>
    </message>
    <message>
        <source>Ready? Fold this paper and put it in the closed box: %1.</source>
        <translation>Готово? Складіть цей аркуш і вкиньте в закриту скриньку: %1.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Про що питали</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Соціальна сторона</translation>
    </message>
    <message>
        <source>Somebody misses a wider circle: people to do things with, to fall back on.</source>
        <translation>Людині бракує ширшого кола: людей, з якими можна щось робити і які підтримають.</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation>Емоційна сторона</translation>
    </message>
    <message>
        <source>Somebody misses a close bond: one person to share the most important things with.</source>
        <translation>Людині бракує тісного зв’язку: однієї людини, з якою можна поділитися найважливішим.</translation>
    </message>
    <message>
        <source>Not the same as few contacts</source>
        <translation>Не те саме, що мало контактів</translation>
    </message>
    <message>
        <source>Loneliness is how contacts feel. Somebody with few contacts may miss nobody, somebody with many may miss a lot.</source>
        <translation>Самотність — це те, як відчуваються контакти. Людині з кількома контактами може нікого не бракувати. Людині з багатьма може бракувати багато чого.</translation>
    </message>
    <message>
        <source>What these figures can and cannot tell</source>
        <translation>Про що ці цифри говорять, а про що ні</translation>
    </message>
    <message>
        <source>They can</source>
        <translation>Вони можуть</translation>
    </message>
    <message>
        <source>start a conversation with residents: do you recognise this?</source>
        <translation>почати розмову з мешканцями: чи Вам це знайомо?</translation>
    </message>
    <message>
        <source>show what participants of a neighbourhood miss, a wider circle or a close bond</source>
        <translation>показати, чого бракує учасникам з одного району: ширшого кола чи тісного зв’язку</translation>
    </message>
    <message>
        <source>show a change in the same place, where it is larger than chance</source>
        <translation>показати зміну в тому самому місці, якщо вона більша за випадкову</translation>
    </message>
    <message>
        <source>They cannot</source>
        <translation>Вони не можуть</translation>
    </message>
    <message>
        <source>tell how many residents of the municipality miss contact</source>
        <translation>сказати, скільком мешканцям муніципалітету бракує спілкування</translation>
    </message>
    <message>
        <source>tell anything about one person</source>
        <translation>сказати щось про одну людину</translation>
    </message>
    <message>
        <source>put neighbourhoods in order: ranges overlap, and other people took part</source>
        <translation>розставити райони за порядком: межі перекриваються, і участь брали інші люди</translation>
    </message>
    <message>
        <source>tell why something changed</source>
        <translation>сказати, чому щось змінилося</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Як отримано ці цифри</translation>
    </message>
    <message>
        <source>Who counts as missing something</source>
        <translation>Кого вважаємо людиною, якій чогось бракує</translation>
    </message>
    <message>
        <source>On each of the two parts: %1 or more unfavourable answers (rule &quot;%2&quot;: %3). Other publications use other rules, so shares differ.</source>
        <translation>У кожній з двох частин несприятливих відповідей: %1 або більше (правило «%2»: %3). Інші публікації мають інші правила, тому частки різняться.</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>Чого не показано</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 participants and groups that would give others away are not shown. All measures of a group are shown or withheld together.</source>
        <translation>Групи, де менше ніж %1 учасників, і групи, які видали б інші, не показано. Усі показники групи показуємо разом або не показуємо зовсім.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округлення</translation>
    </message>
    <message>
        <source>Numbers of people are rounded to 5 and everything else is computed from the rounded numbers. Ranges hold for every number that rounds this way.</source>
        <translation>Кількість людей округлено до 5, а все інше обчислено з округлених чисел. Межі дійсні для кожного числа, яке так округлюється.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Межі</translation>
    </message>
    <message>
        <source>Suppose that the participants were a random draw of residents. Then 95 of 100 such ranges would hold the true share. We do not know whether they were.</source>
        <translation>95 зі 100 таких меж містили б справжню частку, якби учасників ніби обрали навмання серед мешканців. Чи це так, ми не знаємо.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Опитувальник</translation>
    </message>
    <message>
        <source>%1, version %2, answers in format %3.</source>
        <translation>%1, версія %2, формат відповідей %3.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулювання</translation>
    </message>
    <message>
        <source>The statements were asked in a published wording (%1).</source>
        <translation>Твердження мали опубліковане формулювання (%1).</translation>
    </message>
    <message>
        <source>The statements were asked in our own words (%1), which have not been validated. Published norms do not apply.</source>
        <translation>Твердження подано нашими власними словами (%1), які не пройшли валідації. Опубліковані норми не діють.</translation>
    </message>
    <message>
        <source>INVENTED figures, made to show the program. They are about nobody.</source>
        <translation>ВИГАДАНІ цифри, щоб показати програму. Вони ні про кого.</translation>
    </message>
    <message>
        <source>How contacts feel in %1</source>
        <translation>Як відчуваються контакти: %1</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Раунд %1</translation>
    </message>
    <message>
        <source>Made with Buurtpeil from a release of wave %1.</source>
        <translation>Зроблено в Buurtpeil з оприлюднених цифр раунду %1.</translation>
    </message>
    <message>
        <source>Missing a wider circle, and missing a close bond, by place</source>
        <translation>Бракує ширшого кола і бракує тісного зв’язку, за місцями</translation>
    </message>
    <message>
        <source>Everything in this picture is in the table that follows it.</source>
        <translation>Усе, що є на цьому малюнку, є і в таблиці після нього.</translation>
    </message>
    <message>
        <source>Social: misses a wider circle</source>
        <translation>Соціальна: бракує ширшого кола</translation>
    </message>
    <message>
        <source>Emotional: misses a close bond</source>
        <translation>Емоційна: бракує тісного зв’язку</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Те саме в таблиці</translation>
    </message>
    <message>
        <source>Of 100 participants, by place</source>
        <translation>Зі 100 учасників, за місцями</translation>
    </message>
    <message>
        <source>Neighbourhoods side by side</source>
        <translation>Райони поруч</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a wider circle of people. By chance this can be between %2 and %3.</source>
        <translation>%4: зі 100 учасників ширшого кола людей бракує приблизно %1. Через випадок це може бути між %2 і %3.</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a close bond. By chance this can be between %2 and %3.</source>
        <translation>%4: зі 100 учасників тісного зв’язку бракує приблизно %1. Через випадок це може бути між %2 і %3.</translation>
    </message>
    <message>
        <source>Participants out of 100. The mark is the best guess, the bar shows what chance can make of it. The order is that of the alphabet. Hatched means: not shown, to protect small groups and groups near them.</source>
        <translation>Учасники зі 100. Позначка — це найкраща оцінка, риска показує, що може змінити випадок. Порядок — за абеткою. Штриховка означає: не показано, щоб захистити малі групи та групи поруч із ними.</translation>
    </message>
    <message>
        <source>Groups of participants</source>
        <translation>Групи учасників</translation>
    </message>
    <message>
        <source>One grouping at a time, for the whole municipality.</source>
        <translation>Щоразу лише один поділ, для всього муніципалітету.</translation>
    </message>
    <message>
        <source>Of 100 participants, by group</source>
        <translation>Зі 100 учасників, за групами</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Few contacts, and missing contact</source>
        <translation>Мало контактів, і брак спілкування</translation>
    </message>
    <message>
        <source>These are two different things. So they stand side by side and are never added up.</source>
        <translation>Це дві різні речі. Тому вони стоять поруч і ніколи не додаються.</translation>
    </message>
    <message>
        <source>About %1 participants told us about both.</source>
        <translation>Приблизно %1 учасників розповіли нам про обидві.</translation>
    </message>
    <message>
        <source>About %1 have contacts and miss nobody.</source>
        <translation>Приблизно %1 мають контакти, і їм нікого не бракує.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss nobody.</source>
        <translation>Приблизно %1 мають мало контактів, і їм нікого не бракує.</translation>
    </message>
    <message>
        <source>About %1 have contacts and still miss contact.</source>
        <translation>Приблизно %1 мають контакти, але їм усе ж бракує спілкування.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss contact.</source>
        <translation>Приблизно %1 мають мало контактів, і їм бракує спілкування.</translation>
    </message>
    <message>
        <source>Few contacts means: at most %1 of %2 points on the questions about contacts. That line is our own, without norms.</source>
        <translation>Мало контактів означає: щонайбільше %1 з %2 балів у питаннях про контакти. Ця межа наша власна, без норм.</translation>
    </message>
    <message>
        <source>Participants who answered every statement</source>
        <translation>Учасники, які відповіли на кожне твердження</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>under 65</source>
        <translation>до 65 років</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 років і старші</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Хто взяв участь</translation>
    </message>
    <message>
        <source>These are people in %1 who took part. They are not a sample of all residents.</source>
        <translation>Це люди, які взяли участь (%1). Вони не є вибіркою з усіх мешканців.</translation>
    </message>
    <message>
        <source>About %1 residents answered.</source>
        <translation>Відповіло приблизно %1 мешканців.</translation>
    </message>
    <message>
        <source>About %1 of them answered every statement. The figures below are about them.</source>
        <translation>З них приблизно %1 відповіли на кожне твердження. Цифри нижче — про них.</translation>
    </message>
    <message>
        <source>Some people are missing: those who never come to the place where the tablet stands. So are those who cannot leave their home or who do not read its languages. How many of them miss contact is not known.</source>
        <translation>Тут немає людей, які ніколи не приходять туди, де стоїть планшет, не можуть вийти з дому або не читають його мовами. Скільком із них бракує спілкування, ми не знаємо.</translation>
    </message>
    <message>
        <source>What people would like and can offer</source>
        <translation>Чого люди бажають і що можуть запропонувати</translation>
    </message>
    <message>
        <source>Everybody could choose several things. The tables count choices, not people.</source>
        <translation>Кожен міг обрати кілька речей. Таблиці рахують вибори, а не людей.</translation>
    </message>
    <message>
        <source>Which element a choice belongs to is our reading. Talk about it at the round table.</source>
        <translation>До якого елемента належить вибір, вирішили ми. Поговоріть про це за круглим столом.</translation>
    </message>
    <message>
        <source>An offer is not a registration. Nobody can be called back.</source>
        <translation>Пропозиція не є записом. Нікому не можна передзвонити.</translation>
    </message>
    <message>
        <source>Wishes, by working element</source>
        <translation>Бажання, за дієвими елементами</translation>
    </message>
    <message>
        <source>Offers, by working element</source>
        <translation>Пропозиції, за дієвими елементами</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустрічі</translation>
    </message>
    <message>
        <source>Practical support</source>
        <translation>Практична підтримка</translation>
    </message>
    <message>
        <source>Meaningful activity</source>
        <translation>Змістовне заняття</translation>
    </message>
    <message>
        <source>A meaningful role</source>
        <translation>Змістовна роль</translation>
    </message>
    <message>
        <source>Meaningful contact</source>
        <translation>Змістовне спілкування</translation>
    </message>
    <message>
        <source>Social skills</source>
        <translation>Соціальні навички</translation>
    </message>
    <message>
        <source>Realistic expectations</source>
        <translation>Реалістичні очікування</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>приблизно %1</translation>
    </message>
    <message>
        <source>fewer than 5 participants</source>
        <translation>менше ніж 5 учасників</translation>
    </message>
    <message>
        <source>about %1 of 100, between %2 and %3</source>
        <translation>приблизно %1 зі 100, між %2 і %3</translation>
    </message>
    <message>
        <source>living alone</source>
        <translation>живе без інших</translation>
    </message>
    <message>
        <source>living with others</source>
        <translation>живе з іншими</translation>
    </message>
    <message>
        <source>18 to 34</source>
        <translation>від 18 до 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation>від 35 до 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>від 50 до 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>від 65 до 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 і старші</translation>
    </message>
    <message>
        <source>women</source>
        <translation>жінки</translation>
    </message>
    <message>
        <source>men</source>
        <translation>чоловіки</translation>
    </message>
    <message>
        <source>other gender</source>
        <translation>інша стать</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Усі твердження разом</translation>
    </message>
</context>
<context>
    <name>ReviewCell</name>
    <message>
        <source>%1: %2. Change</source>
        <extracomment>Said aloud for a question on the review. %1 is its name, %2 &quot;filled in&quot;, &quot;skipped&quot; or the answer.</extracomment>
        <translation>%1: %2. Змінити</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Look it over and send</source>
        <extracomment>Title of the last screen before sending</extracomment>
        <translation>Перевірити й надіслати</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <extracomment>Review screen: hides the answers again</extracomment>
        <translation>Сховати відповіді</translation>
    </message>
    <message>
        <source>Show my answers</source>
        <extracomment>Review screen: shows the answers beside the questions</extracomment>
        <translation>Показати відповіді</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Review screen: keeps the answers and goes to the thanks</extracomment>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Tap a question to change it. After sending we can erase nothing any more.</source>
        <extracomment>Review screen: each question below is a button</extracomment>
        <translation>Торкніться питання, щоб змінити відповідь. Після надсилання ми нічого не зможемо стерти.</translation>
    </message>
    <message>
        <source>What did I tell?</source>
        <extracomment>Review screen: opens a page on which residents read back what they told</extracomment>
        <translation>Що я розповідаю?</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Session</source>
        <extracomment>Title of the screen where the staff open and close a session</extracomment>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>Літери: звичайні</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>Літери: дуже великі</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>Літери: великі</translation>
    </message>
    <message>
        <source>The tablet is not ready. Look at the check list first.</source>
        <extracomment>A session could not be opened because of the check list</extracomment>
        <translation>Планшет не готовий. Спершу подивіться список перевірки.</translation>
    </message>
    <message>
        <source>The session could not be opened. Look at the check list.</source>
        <extracomment>A session could not be opened</extracomment>
        <translation>Сеанс не вдалося відкрити. Подивіться список перевірки.</translation>
    </message>
    <message>
        <source>The session could not be closed. Look at the numbers and try again.</source>
        <extracomment>A session could not be closed</extracomment>
        <translation>Сеанс не вдалося закрити. Подивіться на числа і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 · wave %2</source>
        <extracomment>Place and wave of a session. %1 is where the tablet stands, %2 the name of the wave.</extracomment>
        <translation>%1 · хвиля %2</translation>
    </message>
    <message>
        <source>Is this right? The tablet stood at %1. There are %2 in the box.</source>
        <extracomment>Asks the staff to look before a session is closed. %1 is a place, %2 a number of answers.</extracomment>
        <translation>Це правильно? Планшет стояв тут: %1. У скриньці: %2.</translation>
    </message>
    <message>
        <source>You are practising. Nothing is kept.</source>
        <extracomment>A practice session is open</extracomment>
        <translation>Ви тренуєтеся. Нічого не зберігається.</translation>
    </message>
    <message>
        <source>A session is open. Residents can take part.</source>
        <extracomment>A session is open</extracomment>
        <translation>Сеанс відкрито. Мешканці можуть брати участь.</translation>
    </message>
    <message>
        <source>No session is open. Residents cannot take part.</source>
        <extracomment>No session is open</extracomment>
        <translation>Немає відкритого сеансу. Мешканці не можуть брати участь.</translation>
    </message>
    <message>
        <source>First language: %1</source>
        <extracomment>The language in which residents find the tablet. %1 is a language.</extracomment>
        <translation>Перша мова: %1</translation>
    </message>
    <message>
        <source>To practise: yes</source>
        <extracomment>The next session is to try the tablet; nothing is kept</extracomment>
        <translation>Для тренування: так</translation>
    </message>
    <message>
        <source>To practise: no</source>
        <extracomment>The next session is a real one</extracomment>
        <translation>Для тренування: ні</translation>
    </message>
    <message>
        <source>Open the session</source>
        <extracomment>Opens a session: residents can take part from now on</extracomment>
        <translation>Відкрити сеанс</translation>
    </message>
    <message>
        <source>Close the session</source>
        <extracomment>Asks whether to close the session</extracomment>
        <translation>Закрити сеанс</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <extracomment>Closes the session; place and number are right</extracomment>
        <translation>Так, закрити</translation>
    </message>
    <message>
        <source>No, leave it open</source>
        <extracomment>Leaves the session open</extracomment>
        <translation>Ні, залишити відкритим</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For the staff</source>
        <extracomment>Title of the menu for the staff</extracomment>
        <translation>Для працівників</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome; the code is needed again</extracomment>
        <translation>Замкнути</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <extracomment>Menu of the staff: opens the check list</extracomment>
        <translation>Перевірити планшет</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Menu of the staff: opens and closes a session</extracomment>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Three numbers</source>
        <extracomment>Menu of the staff: shows three numbers</extracomment>
        <translation>Три числа</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Menu of the staff: brings the answers to the municipality</extracomment>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Quick card</source>
        <extracomment>Menu of the staff: what to do and what to say, in short</extracomment>
        <translation>Коротка картка</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <extracomment>Menu of the staff: measures the screen with a bank card</extracomment>
        <translation>Розмір екрана</translation>
    </message>
    <message>
        <source>Change the code</source>
        <extracomment>Menu of the staff: another code in the place of the present one</extracomment>
        <translation>Змінити код</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>Ви ще нічого не обрали.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Which neighbourhood do you live in?</source>
        <extracomment>Question; the names of the neighbourhoods stand below it</extracomment>
        <translation>У якому районі Ви живете?</translation>
    </message>
    <message>
        <source>Your neighbourhood</source>
        <extracomment>Name of the part of the questions that asks for the neighbourhood</extracomment>
        <translation>Ваш район</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress within a part: statement 4 of 11</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>I like to drink coffee.</source>
        <extracomment>A statement that anybody can answer, to practise tapping and going on. Nothing about it is kept.</extracomment>
        <translation>Мені подобається пити каву.</translation>
    </message>
    <message>
        <source>To practise</source>
        <extracomment>Above the statement to practise on, where the name of the part stands otherwise</extracomment>
        <translation>Для вправи</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>After some minutes without a touch</extracomment>
        <translation>Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase everything.</source>
        <extracomment>Counts down while nobody touches the screen</extracomment>
        <translation>
            <numerusform>Через %n секунду ми все зітремо.</numerusform>
            <numerusform>Через %n секунди ми все зітремо.</numerusform>
            <numerusform>Через %n секунд ми все зітремо.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>Back to the question, everything is still there</extracomment>
        <translation>Я ще тут</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Thank you</source>
        <extracomment>Title of the last screen</extracomment>
        <translation>Дякуємо</translation>
    </message>
    <message>
        <source>Your answers are kept without a name. Together they show what people in your neighbourhood have and what they miss.</source>
        <extracomment>Last screen, after the answers were kept</extracomment>
        <translation>Ваші відповіді збережено без імені. Разом відповіді показують, що мають люди у Вашому районі та чого їм бракує.</translation>
    </message>
    <message>
        <source>There are cards with these numbers beside the tablet. Take one if you like.</source>
        <extracomment>Last screen: a paper card with the same numbers lies beside the tablet</extracomment>
        <translation>Поруч із пристроєм лежать картки з цими номерами. Візьміть одну, якщо бажаєте.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Last screen: back to the start for the next person</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>TransferScreen</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the screen where answers go to the municipality</extracomment>
        <translation>Передати</translation>
    </message>
    <message>
        <source>%2 signed for all %1 answers. Empty the box for good?</source>
        <extracomment>Asks once more before the box is emptied. %1 is a number of answers, %2 a municipality.</extracomment>
        <translation>%2 підписала отримання всіх %1 відповідей. Спорожнити скриньку назавжди?</translation>
    </message>
    <message>
        <source>No memory stick found. Put one in and look again.</source>
        <extracomment>No memory stick is in the tablet</extracomment>
        <translation>Флешку не знайдено. Вставте її та пошукайте ще раз.</translation>
    </message>
    <message>
        <source>The stick is full. Take another one. The box stays as it is.</source>
        <extracomment>The memory stick has no room</extracomment>
        <translation>Флешка заповнена. Візьміть іншу. Скринька лишається як є.</translation>
    </message>
    <message>
        <source>It was interrupted. The box stays as it is. Try again.</source>
        <extracomment>Writing or reading went wrong</extracomment>
        <translation>Перервано. Скринька лишається як є. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There are fewer than %1. They go only when the wave has ended.</source>
        <extracomment>%1 is a number, 10. The wave is still going on.</extracomment>
        <translation>Їх менше ніж %1. Їх передають лише після закінчення хвилі.</translation>
    </message>
    <message>
        <source>The municipality does not know this tablet yet. See the check list.</source>
        <extracomment>The municipality does not know this tablet</extracomment>
        <translation>Громада ще не знає цього планшета. Дивіться список перевірки.</translation>
    </message>
    <message>
        <source>The ballot box cannot be read. Change nothing and call the municipality.</source>
        <extracomment>The ballot box cannot be read</extracomment>
        <translation>Скриньку не вдається прочитати. Нічого не змінюйте і подзвоніть у громаду.</translation>
    </message>
    <message>
        <source>%1 answers are on the stick, sealed. Bring the file %2 to the municipality.</source>
        <extracomment>%1 is a number of answers, %2 the name of a file</extracomment>
        <translation>%1 відповідей на флешці, запечатані. Віднесіть файл %2 у громаду.</translation>
    </message>
    <message>
        <source>They were on the stick already. Bring the file %1 to the municipality.</source>
        <extracomment>The same file was on the stick already. %1 is the name of a file.</extracomment>
        <translation>Вони вже були на флешці. Віднесіть файл %1 у громаду.</translation>
    </message>
    <message>
        <source>There is no receipt for this tablet on the stick.</source>
        <extracomment>There is no receipt on the stick</extracomment>
        <translation>На флешці немає розписки для цього планшета.</translation>
    </message>
    <message>
        <source>The receipt was changed or damaged. Ask for a new one.</source>
        <extracomment>The receipt cannot be trusted</extracomment>
        <translation>Розписку змінено або пошкоджено. Попросіть нову.</translation>
    </message>
    <message>
        <source>The receipt is from another municipality. The box stays as it is.</source>
        <extracomment>The receipt is from somebody else</extracomment>
        <translation>Розписка від іншої громади. Скринька лишається як є.</translation>
    </message>
    <message>
        <source>%1 has all %2. You may empty the box.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>%1 має всі %2. Ви можете спорожнити скриньку.</translation>
    </message>
    <message>
        <source>%1 has %2. People came since. Write to the stick again.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>%1 має %2. Відтоді приходили люди. Запишіть на флешку ще раз.</translation>
    </message>
    <message>
        <source>Close the session first.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>Спершу закрийте сеанс.</translation>
    </message>
    <message>
        <source>People came since the receipt. Write to the stick again.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>Після розписки приходили люди. Запишіть на флешку ще раз.</translation>
    </message>
    <message>
        <source>The box is empty.</source>
        <extracomment>The box is empty</extracomment>
        <translation>Скринька порожня.</translation>
    </message>
    <message>
        <source>For %1, wave %2.</source>
        <extracomment>%1 is a municipality, %2 the name of the wave</extracomment>
        <translation>Для %1, хвиля %2.</translation>
    </message>
    <message>
        <source>Stick: %1</source>
        <extracomment>Which memory stick is used; a tap goes to the next one. %1 is its name.</extracomment>
        <translation>Флешка: %1</translation>
    </message>
    <message>
        <source>Look for a stick again</source>
        <extracomment>Looks for a memory stick</extracomment>
        <translation>Шукати флешку ще раз</translation>
    </message>
    <message>
        <source>The wave has ended: yes</source>
        <extracomment>Then any number of answers goes</extracomment>
        <translation>Хвиля закінчилася: так</translation>
    </message>
    <message>
        <source>The wave has ended: no</source>
        <extracomment>Then only ten answers or more go</extracomment>
        <translation>Хвиля закінчилася: ні</translation>
    </message>
    <message>
        <source>1. Write to the stick</source>
        <extracomment>Writes the sealed answers to the memory stick</extracomment>
        <translation>1. Записати на флешку</translation>
    </message>
    <message>
        <source>2. Read the receipt</source>
        <extracomment>Reads the receipt of the municipality from the memory stick</extracomment>
        <translation>2. Прочитати розписку</translation>
    </message>
    <message>
        <source>3. Empty the box</source>
        <extracomment>Asks whether to empty the ballot box; only after a receipt</extracomment>
        <translation>3. Спорожнити скриньку</translation>
    </message>
    <message>
        <source>Yes, empty it</source>
        <extracomment>Empties the ballot box for good</extracomment>
        <translation>Так, спорожнити</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>Leaves the ballot box as it is</extracomment>
        <translation>Ні, залишити</translation>
    </message>
</context>
<context>
    <name>Watermark</name>
    <message>
        <source>PRACTICE</source>
        <extracomment>Across every screen while the staff practise. One word in capitals.</extracomment>
        <translation>ТРЕНУВАННЯ</translation>
    </message>
</context>
<context>
    <name>models::ReviewList</name>
    <message>
        <source>filled in</source>
        <extracomment>On the review screen, beside the name of a question that was answered (also with &quot;I would rather not say&quot;)</extracomment>
        <translation>заповнено</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
</context>
</TS>
