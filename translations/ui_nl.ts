<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>AgainScreen</name>
    <message>
        <source>Thank you, once is enough</source>
        <extracomment>After a resident said that they answered these questions before</extracomment>
        <translation>Dank u, één keer is genoeg</translation>
    </message>
    <message>
        <source>You may go on all the same.</source>
        <extracomment>Under &quot;Thank you, once is enough&quot;</extracomment>
        <translation>U mag toch verdergaan.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>To the start, without asking anything</extracomment>
        <translation>Hier stoppen</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>Goes on to the questions although they were answered before</extracomment>
        <translation>Toch opnieuw</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>I would rather not say</source>
        <extracomment>An answer on every question, set apart below the others</extracomment>
        <translation>Dat zeg ik liever niet</translation>
    </message>
    <message>
        <source>I live somewhere else</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;: outside this municipality</extracomment>
        <translation>Ik woon ergens anders</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;</extracomment>
        <translation>Ik weet het niet</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>The last answer below a list of which several may be chosen</extracomment>
        <translation>Niets hiervan</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>The invitation on the welcome screen</extracomment>
        <translation>Hoe gaat het in uw buurt?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) · without a name · free</source>
        <extracomment>Under the invitation. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>%n minuut · zonder naam · vrij</numerusform>
            <numerusform>%n minuten · zonder naam · vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>A demonstration. This town does not exist.</source>
        <extracomment>Welcome screen, when the town and everything about it is made up</extracomment>
        <translation>Een voorbeeld. Deze gemeente bestaat niet.</translation>
    </message>
</context>
<context>
    <name>CalibrationScreen</name>
    <message>
        <source>Size of the screen</source>
        <extracomment>Title of the screen where the staff measure the tablet&apos;s screen</extracomment>
        <translation>Grootte van het scherm</translation>
    </message>
    <message>
        <source>Hold the long side of a bank card against the bar. Make the bar as long as the card.</source>
        <extracomment>How to measure the screen</extracomment>
        <translation>Houd de lange kant van een bankkaart tegen de balk. Maak de balk zo lang als de kaart.</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>Said aloud for the bar that is held against a bank card</extracomment>
        <translation>Balk</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>Makes the bar shorter</extracomment>
        <translation>Korter</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>Makes the bar longer</extracomment>
        <translation>Langer</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>The bar is as long as the card: keeps the size</extracomment>
        <translation>Het past</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Answers are sealed for the key: %1</source>
        <extracomment>Check list: %1 are four words that two people compare; the municipality reads the same ones</extracomment>
        <translation>Deze tablet verzegelt antwoorden voor de sleutel: %1</translation>
    </message>
    <message>
        <source>A damaged box was set aside; a new one takes the answers. Hand over soon: the damaged box goes along.</source>
        <extracomment>Check list: a damaged ballot box was set aside, and goes along when the staff hand over</extracomment>
        <translation>Een beschadigde bus is apart gezet; een nieuwe neemt de antwoorden op. Draag snel over: de beschadigde bus gaat mee.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Check list of the staff: the file with questions that the municipality gave to this tablet</extracomment>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Signed by %1, for wave %2.</source>
        <extracomment>Check list: the package is in order. %1 is the municipality, %2 the name of the wave.</extracomment>
        <translation>Ondertekend door %1, voor ronde %2.</translation>
    </message>
    <message>
        <source>The package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Check list: the package cannot be trusted</extracomment>
        <translation>Het pakket is veranderd of beschadigd. Vraag de gemeente een nieuw.</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Check list: what is asked</extracomment>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>Check list: a questionnaire with its version. %1 is its name, %2 the version.</extracomment>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Check list: in which languages residents can answer</extracomment>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Not on this tablet: %1. Ask the municipality for a newer program.</source>
        <extracomment>Check list: the package asks in languages that this program has no screens for. %1 are their names.</extracomment>
        <translation>Niet op deze tablet: %1. Vraag de gemeente een nieuwer programma.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <extracomment>Check list: below this size no figures are shown</extracomment>
        <translation>Kleinste groep</translation>
    </message>
    <message>
        <source>Figures are about at least %1 people.</source>
        <extracomment>Check list: %1 is a number of people, such as 30</extracomment>
        <translation>Cijfers gaan over minstens %1 mensen.</translation>
    </message>
    <message>
        <source>Help numbers</source>
        <extracomment>Check list: the telephone numbers that residents see at the end</extracomment>
        <translation>Hulpnummers</translation>
    </message>
    <message>
        <source>There is no number to call in the package.</source>
        <extracomment>Check list: there is no telephone number in the package</extracomment>
        <translation>In het pakket staat geen nummer om te bellen.</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Check list: when the wave ends</extracomment>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Check list: the days of the wave, as the package writes them</extracomment>
        <translation>Van %1 tot %2.</translation>
    </message>
    <message>
        <source>The package names no last day. Ask the municipality when it ends.</source>
        <extracomment>Check list: the package names no days</extracomment>
        <translation>Het pakket noemt geen laatste dag. Vraag de gemeente wanneer het eindigt.</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <extracomment>Check list: how small groups may get. %1 is a question, such as &quot;Age&quot;.</extracomment>
        <translation>Groepen: %1</translation>
    </message>
    <message>
        <source>The smallest group we expect is %1 people, in %2.</source>
        <extracomment>Check list, green. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>De kleinste groep die wij verwachten is %1 mensen, in %2.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>In de kleinste groep verwachten wij maar %1 mensen, in %2. Zeg “vertrouwelijk” en beloof niet meer.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. The municipality must leave this question out.</source>
        <extracomment>Check list, blocked. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>In de kleinste groep verwachten wij maar %1 mensen, in %2. De gemeente moet deze vraag weglaten.</translation>
    </message>
    <message>
        <source>The package does not say how many people live here. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber</extracomment>
        <translation>Het pakket zegt niet hoeveel mensen hier wonen. Zeg “vertrouwelijk” en beloof niet meer.</translation>
    </message>
    <message>
        <source>This tablet</source>
        <extracomment>Check list: whether the municipality will take what this tablet hands over</extracomment>
        <translation>Deze tablet</translation>
    </message>
    <message>
        <source>The municipality knows it. Its words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>De gemeente kent hem. Zijn woorden: %1</translation>
    </message>
    <message>
        <source>The municipality does not know it yet. Tell them these words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>De gemeente kent hem nog niet. Zeg hun deze woorden: %1</translation>
    </message>
    <message>
        <source>It has no key of its own. Ask the municipality to set it up.</source>
        <extracomment>Check list: the tablet was not set up whole</extracomment>
        <translation>Hij heeft geen eigen sleutel. Vraag de gemeente om hem klaar te zetten.</translation>
    </message>
    <message>
        <source>Ballot box</source>
        <extracomment>Check list: where the sealed answers are kept</extracomment>
        <translation>Antwoordbus</translation>
    </message>
    <message>
        <source>It takes answers.</source>
        <extracomment>Check list: the ballot box is in order</extracomment>
        <translation>Ze neemt antwoorden aan.</translation>
    </message>
    <message>
        <source>The disk takes nothing. Answers cannot be kept on this tablet.</source>
        <extracomment>Check list: the ballot box cannot be written</extracomment>
        <translation>De schijf neemt niets aan. Deze tablet kan geen antwoorden bewaren.</translation>
    </message>
    <message>
        <source>Only %1 places are left. Hand over what is in it.</source>
        <extracomment>Check list: %1 is a number of answers</extracomment>
        <translation>Er zijn nog maar %1 plaatsen. Draag over wat erin zit.</translation>
    </message>
    <message>
        <source>The note of the last session was damaged. Open a new one; no answer is lost.</source>
        <extracomment>Check list: what the last session left behind cannot be read</extracomment>
        <translation>De nota van de vorige sessie is beschadigd. Open een nieuwe; er is geen antwoord verloren.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Check list: what day the tablet thinks it is</extracomment>
        <translation>Klok</translation>
    </message>
    <message>
        <source>It stands in the year %1. Answers do not need it; ask who set this tablet up to put it right.</source>
        <extracomment>Check list: the clock is wrong. %1 is a year.</extracomment>
        <translation>Ze staat op het jaar %1. De antwoorden hebben haar niet nodig; laat haar gelijkzetten door wie deze tablet heeft ingesteld.</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>Check list: whether the disk of the tablet is encrypted</extracomment>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <extracomment>Check list: the disk is encrypted</extracomment>
        <translation>Ze is versleuteld.</translation>
    </message>
    <message>
        <source>It is not encrypted. Whoever takes the tablet may see in which order people came.</source>
        <extracomment>Check list: the disk is not encrypted</extracomment>
        <translation>Ze is niet versleuteld. Wie de tablet meeneemt, ziet misschien in welke volgorde mensen kwamen.</translation>
    </message>
    <message>
        <source>We cannot see whether it is encrypted. Ask who set it up.</source>
        <extracomment>Check list: nobody knows whether the disk is encrypted</extracomment>
        <translation>Wij zien niet of ze versleuteld is. Vraag het aan wie de tablet klaarzette.</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>Check list: whether the tablet can read the screens aloud</extracomment>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>There is a voice for every language.</source>
        <extracomment>Check list: the tablet can read aloud in all languages on offer</extracomment>
        <translation>Er is een stem voor elke taal.</translation>
    </message>
    <message>
        <source>There is no voice for: %1. Offer to read along.</source>
        <extracomment>Check list: %1 are names of languages</extracomment>
        <translation>Er is geen stem voor: %1. Bied aan om mee te lezen.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>Dit toestel staat nu niet aan.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Vraag het aan de balie.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>We ask how you experience contact with others. It takes about %n minute(s).</source>
        <extracomment>Information screen, before &quot;Yes, I take part&quot;. Short sentences; no word for loneliness. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>Wij vragen hoe u het contact met andere mensen ervaart. Het duurt ongeveer %n minuut.</numerusform>
            <numerusform>Wij vragen hoe u het contact met andere mensen ervaart. Het duurt ongeveer %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>We keep no name, time or device number. You may skip any question and stop at any time. Then we erase everything.</source>
        <extracomment>Information screen: what is not kept, and what a resident may do</extracomment>
        <translation>Wij bewaren geen naam, tijdstip of toestelnummer. U mag elke vraag overslaan en altijd stoppen. Dan wissen wij alles.</translation>
    </message>
    <message>
        <source>Once sent, we cannot erase your answers. We do not know which are yours. The municipality sees only figures about at least %1 people together.</source>
        <extracomment>Information screen: what happens after sending. %1 is the smallest group that figures are shown about, e.g. 30.</extracomment>
        <translation>Na het versturen kunnen wij uw antwoorden niet meer wissen. Wij weten niet welke van u zijn. De gemeente ziet alleen cijfers over minstens %1 mensen samen.</translation>
    </message>
    <message>
        <source>Taking part is free. For help or activities it makes no difference.</source>
        <extracomment>Information screen: taking part is free</extracomment>
        <translation>Meedoen is vrij. Voor hulp of activiteiten maakt het niet uit.</translation>
    </message>
    <message>
        <source>Responsible: %1. Questions? %2</source>
        <extracomment>Information and help screens. %1 is who answers for the data, %2 how to reach them.</extracomment>
        <translation>Verantwoordelijk: %1. Vragen? %2</translation>
    </message>
    <message>
        <source>We want to know what people in each neighbourhood have and what they miss. With that, residents and the municipality plan together.</source>
        <extracomment>&quot;Know more&quot;: what the answers are for</extracomment>
        <translation>Wij willen weten wat mensen in elke buurt hebben en missen. Daarmee maken bewoners en gemeente samen plannen.</translation>
    </message>
    <message>
        <source>This device seals your answers and cannot open them again. The municipality opens all answers together, after the round. It keeps them mixed and locked, without names.</source>
        <extracomment>&quot;Know more&quot;: who opens the answers, when, and how they are kept</extracomment>
        <translation>Dit toestel verzegelt uw antwoorden en kan ze niet meer openen. De gemeente opent alle antwoorden samen, na de ronde. Zij bewaart ze door elkaar en achter slot, zonder namen.</translation>
    </message>
    <message>
        <source>Nobody knows which answers are yours. So nobody can show, change or erase them later.</source>
        <extracomment>&quot;Know more&quot;: why nobody can look up or change answers later</extracomment>
        <translation>Niemand weet welke antwoorden van u zijn. Daarom kan niemand ze later tonen, wijzigen of wissen.</translation>
    </message>
    <message>
        <source>Not content with how we handle data? Turn to: %1</source>
        <extracomment>&quot;Know more&quot;. %1 is the name and address of the authority that handles complaints about data.</extracomment>
        <translation>Niet tevreden over hoe wij met gegevens omgaan? Ga naar: %1</translation>
    </message>
    <message>
        <source>Your answers are anonymous.</source>
        <extracomment>Information screen, only where the groups are expected to be so large that nobody can be recognised</extracomment>
        <translation>Uw antwoorden zijn anoniem.</translation>
    </message>
    <message>
        <source>Your answers stay confidential.</source>
        <extracomment>Information screen, in place of &quot;Your answers are anonymous.&quot; where some groups may be small</extracomment>
        <translation>Uw antwoorden blijven vertrouwelijk.</translation>
    </message>
</context>
<context>
    <name>CountsScreen</name>
    <message>
        <source>Three numbers</source>
        <extracomment>Title of the screen with three numbers</extracomment>
        <translation>Drie getallen</translation>
    </message>
    <message>
        <source>finished in this session</source>
        <extracomment>Below a number: finished since the session was opened</extracomment>
        <translation>ingevuld in deze sessie</translation>
    </message>
    <message>
        <source>in the ballot box in all</source>
        <extracomment>Below a number: sealed answers on this tablet</extracomment>
        <translation>in totaal in de antwoordbus</translation>
    </message>
    <message>
        <source>received by the municipality</source>
        <extracomment>Below a number: the municipality signed for them</extracomment>
        <translation>ontvangen door de gemeente</translation>
    </message>
    <message>
        <source>Nobody can open the answers on this tablet. The numbers stand still until you come back here.</source>
        <extracomment>Under the three numbers</extracomment>
        <translation>Niemand kan de antwoorden op deze tablet openen. De getallen staan stil tot u hier terugkomt.</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Go on or stop?</source>
        <extracomment>Covers the question at once after &quot;Stop&quot;</extracomment>
        <translation>Verder gaan of stoppen?</translation>
    </message>
    <message>
        <source>If you stop, we erase everything.</source>
        <extracomment>On the cover, under the title</extracomment>
        <translation>Als u stopt, wissen wij alles.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>On the cover: back to the question</extracomment>
        <translation>Verder gaan</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <extracomment>On the cover: wipes all answers and goes to the start</extracomment>
        <translation>Stoppen en wissen</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>Keeping your answers did not work.</source>
        <extracomment>After sending failed</extracomment>
        <translation>Het bewaren lukte niet.</translation>
    </message>
    <message>
        <source>Your answers are erased. We are sorry. Please tell the desk.</source>
        <extracomment>After sending failed</extracomment>
        <translation>Uw antwoorden zijn gewist. Dat spijt ons. Zeg het aan de balie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>Would you like to talk to somebody?</source>
        <extracomment>Above the same list of telephone numbers for everybody</extracomment>
        <translation>Wilt u met iemand praten?</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help</extracomment>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Tap the answer that fits you. Then tap “Next”. You may skip any question. “Stop” hides everything at once.</source>
        <extracomment>Help: how the screens work</extracomment>
        <translation>Tik op het antwoord dat bij u past. Tik daarna op “Volgende”. U mag elke vraag overslaan. Met “Stoppen” ziet niemand nog iets op het scherm.</translation>
    </message>
    <message>
        <source>Something does not work? Ask at the desk.</source>
        <extracomment>Help: who can assist on the spot</extracomment>
        <translation>Werkt er iets niet? Vraag het aan de balie.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This device has no voice for this language. Ask somebody to read with you.</source>
        <extracomment>Help, where nothing can be read aloud</extracomment>
        <translation>Dit toestel heeft geen stem voor deze taal. Vraag iemand om mee te lezen.</translation>
    </message>
    <message>
        <source>“Listen” reads the screen to you. Touch the screen and it stops. You can use headphones.</source>
        <extracomment>Help: about reading aloud</extracomment>
        <translation>“Voorlezen” leest het scherm voor. Raak het scherm aan en het stopt. U kunt een koptelefoon gebruiken.</translation>
    </message>
    <message>
        <source>Sound: soft</source>
        <extracomment>Help: how loud the screen is read aloud; a tap goes to the next</extracomment>
        <translation>Geluid: zacht</translation>
    </message>
    <message>
        <source>Sound: loud</source>
        <translation>Geluid: luid</translation>
    </message>
    <message>
        <source>Sound: normal</source>
        <translation>Geluid: gewoon</translation>
    </message>
</context>
<context>
    <name>InfoScreen</name>
    <message>
        <source>Before you begin</source>
        <extracomment>Title of the information screen</extracomment>
        <translation>Voor u begint</translation>
    </message>
    <message>
        <source>Yes, I take part</source>
        <extracomment>Information screen: goes to the first question</extracomment>
        <translation>Ja, ik doe mee</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <extracomment>Information screen: back to the start, nothing is counted</extracomment>
        <translation>Nee, liever niet</translation>
    </message>
    <message>
        <source>Know more</source>
        <extracomment>Information screen: opens a page about purpose, keeping, who is responsible, complaints</extracomment>
        <translation>Meer weten</translation>
    </message>
</context>
<context>
    <name>IntroScreen</name>
    <message>
        <source>Tap your answer. Then tap “Next”. You can always go back.</source>
        <extracomment>Before the first statement: how to answer and how to go on</extracomment>
        <translation>Tik op uw antwoord. Tik daarna op “Volgende”. U kunt altijd terug.</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <extracomment>Before a part of the questions that is not needed: goes on to the part after it</extracomment>
        <translation>Deel overslaan</translation>
    </message>
</context>
<context>
    <name>KioskTools</name>
    <message>
        <source>Language</source>
        <extracomment>Tool: opens the list of languages</extracomment>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Tool: makes the letters larger, and after the largest size normal again</extracomment>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>Letters: normaal</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>Letters: zeer groot</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>Letters: groot</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Tool: changes between paper colours and white on black</extracomment>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>Contrast: hoog</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>Contrast: gewoon</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Tool: explains how the screens work and where to turn to</extracomment>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Tool: covers the screen at once and asks whether to stop</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>Tool, after it was asked to read and cannot: there is no voice for this language. One short word or two.</extracomment>
        <translation>Geen stem</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Tool: reads the screen aloud from the top. One word.</extracomment>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>This device has no voice for this language.</source>
        <extracomment>Tool, said by a screen reader</extracomment>
        <translation>Dit toestel heeft geen stem voor deze taal.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>Hoe gaat het in uw buurt?</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the list of languages</extracomment>
        <translation>Kies uw taal</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>LetterTabs</name>
    <message>
        <source>Names from %1 to %2, part %3</source>
        <extracomment>Said aloud for a button above a long list of names. %1 and %2 are letters, %3 counts the buttons.</extracomment>
        <translation>Namen van %1 tot %2, deel %3</translation>
    </message>
</context>
<context>
    <name>LogoKey</name>
    <message>
        <source>For the staff: hold three seconds</source>
        <extracomment>Said aloud for the logo on the welcome screen</extracomment>
        <translation>Voor medewerkers: drie seconden ingedrukt houden</translation>
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
        <translation>Wat heb ik verteld?</translation>
    </message>
    <message>
        <source>Only you see this. When you close it, it is gone.</source>
        <extracomment>Under &quot;What did I tell?&quot;</extracomment>
        <translation>Alleen u ziet dit. Als u het sluit, is het weg.</translation>
    </message>
    <message>
        <source>This you have</source>
        <extracomment>Above statements which say, with the answers given, that the resident has something</extracomment>
        <translation>Dit hebt u</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>Above statements to which the middle answer was given</extracomment>
        <translation>Min of meer</translation>
    </message>
    <message>
        <source>This you miss</source>
        <extracomment>Above statements which say, with the answers given, that the resident misses something</extracomment>
        <translation>Dit mist u</translation>
    </message>
    <message>
        <source>You answered no statement. That is fine too.</source>
        <extracomment>&quot;What did I tell?&quot;, when no statement was answered</extracomment>
        <translation>U hebt geen zin beantwoord. Dat is ook goed.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>What happens with your answers</source>
        <extracomment>Title of the page &quot;Know more&quot;</extracomment>
        <translation>Wat er met uw antwoorden gebeurt</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the bottom left: to the screen before</extracomment>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button at the bottom right: to the next screen</extracomment>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>U hebt nog niets gekozen.</translation>
    </message>
</context>
<context>
    <name>OutOfServiceWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>Hoe gaat het in uw buurt?</translation>
    </message>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>Dit toestel staat nu niet aan.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Vraag het aan de balie.</translation>
    </message>
    <message>
        <source>For the staff: the package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with questions is not in order</extracomment>
        <translation>Voor medewerkers: het pakket is veranderd of beschadigd. Vraag de gemeente een nieuw.</translation>
    </message>
    <message>
        <source>For the staff: the disk takes nothing. Ask who set this tablet up.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the disk is read-only or broken</extracomment>
        <translation>Voor medewerkers: de schijf neemt niets aan. Vraag het aan wie deze tablet heeft ingesteld.</translation>
    </message>
    <message>
        <source>For the staff: the ballot box is damaged. Empty nothing and take this tablet to the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with sealed answers cannot be read</extracomment>
        <translation>Voor medewerkers: de antwoordbus is beschadigd. Maak niets leeg en breng deze tablet naar de gemeente.</translation>
    </message>
    <message>
        <source>For the staff: this tablet was not set up. Ask the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff</extracomment>
        <translation>Voor medewerkers: deze tablet is niet ingesteld. Vraag het aan de gemeente.</translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>Earlier</source>
        <extracomment>Below a list that does not fit on one page: shows the page before</extracomment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Below a list that does not fit on one page: shows the next page</extracomment>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a code for the staff</source>
        <extracomment>Title above the keys for the code of the staff, when this tablet has none yet</extracomment>
        <translation>Kies een code voor de medewerkers</translation>
    </message>
    <message>
        <source>Code of the staff</source>
        <extracomment>Title above the keys for the code of the staff</extracomment>
        <translation>Code van de medewerkers</translation>
    </message>
    <message>
        <source>To the start</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome</extracomment>
        <translation>Naar het begin</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <extracomment>The code was wrong</extracomment>
        <translation>Deze code klopt niet.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Try again in %n second(s).</source>
        <extracomment>After too many wrong codes</extracomment>
        <translation>
            <numerusform>Te veel foute codes. Probeer opnieuw over %n seconde.</numerusform>
            <numerusform>Te veel foute codes. Probeer opnieuw over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type six digits. Tell them only to colleagues who prepare this tablet.</source>
        <extracomment>A new code is typed for the first time</extracomment>
        <translation>Typ zes cijfers. Zeg ze alleen aan collega’s die deze tablet klaarzetten.</translation>
    </message>
    <message>
        <source>Type the same six digits again.</source>
        <extracomment>A new code is typed for the second time</extracomment>
        <translation>Typ dezelfde zes cijfers nog eens.</translation>
    </message>
    <message>
        <source>The two codes were not the same. Choose again.</source>
        <extracomment>The second time was not the same</extracomment>
        <translation>De twee codes waren niet dezelfde. Kies opnieuw.</translation>
    </message>
    <message>
        <source>The disk of this tablet does not work. Ask the municipality.</source>
        <extracomment>The disk does not take the code</extracomment>
        <translation>De schijf van deze tablet werkt niet. Vraag het aan de gemeente.</translation>
    </message>
    <message>
        <source>Type the six digits, then ✓.</source>
        <extracomment>Above the keys for the code</extracomment>
        <translation>Typ de zes cijfers, dan ✓.</translation>
    </message>
    <message>
        <source>%1 of %2 digits typed</source>
        <extracomment>Said aloud: how many digits of the code were typed</extracomment>
        <translation>%1 van %2 cijfers getypt</translation>
    </message>
    <message>
        <source>Hide digits</source>
        <extracomment>Hides the digits of the code again</extracomment>
        <translation>Verberg cijfers</translation>
    </message>
    <message>
        <source>Show digits</source>
        <extracomment>Shows the digits of the code while they are typed</extracomment>
        <translation>Toon cijfers</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Takes back the last digit of the code</extracomment>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Try the code</source>
        <extracomment>Said aloud for the key that tries the code</extracomment>
        <translation>Probeer de code</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>This is to practise. We do not keep it.</source>
        <extracomment>Under the statement to practise on</extracomment>
        <translation>Dit is om te oefenen. Wij bewaren dit niet.</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Check the tablet</source>
        <extracomment>Title of the check list of the staff</extracomment>
        <translation>De tablet nakijken</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>Check list: nothing to do</extracomment>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Take care</source>
        <extracomment>Check list: it works, but read this</extracomment>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>Check list: no session can be opened</extracomment>
        <translation>Kan niet</translation>
    </message>
    <message>
        <source>Residents cannot take part yet. See what is not possible below.</source>
        <extracomment>Above the check list, when a line of it is not in order</extracomment>
        <translation>Bewoners kunnen nog niet meedoen. Kijk hieronder wat niet kan.</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>I will choose</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: stays on this question</extracomment>
        <translation>Ik kies nog</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: goes on without an answer</extracomment>
        <translation>Overslaan</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>Snelkaart</translation>
    </message>
    <message>
        <source>To come here: hold the logo on the welcome screen for three seconds. Then type the code.</source>
        <extracomment>Quick card: how to come here</extracomment>
        <translation>Hierheen komen: houd het logo op het startscherm drie seconden ingedrukt. Typ dan de code.</translation>
    </message>
    <message>
        <source>Do: set the screen so that nobody can look along. Sit beside somebody who asks for help. Read aloud what stands there.</source>
        <extracomment>Quick card: do</extracomment>
        <translation>Wel: zet het scherm zo dat niemand kan meekijken. Ga zitten naast wie hulp vraagt. Lees voor wat er staat.</translation>
    </message>
    <message>
        <source>Do not: explain a statement in other words, choose for somebody, or stand behind somebody. Copy nothing from the tablet.</source>
        <extracomment>Quick card: do not</extracomment>
        <translation>Niet: een uitspraak anders uitleggen, voor iemand kiezen of achter iemand staan. Kopieer niets van de tablet.</translation>
    </message>
    <message>
        <source>Say: it is without a name, and you may stop at any time. Help does not depend on it.</source>
        <extracomment>Quick card: what to say to residents</extracomment>
        <translation>Zeg: het is zonder naam en u mag altijd stoppen. Voor hulp maakt het niet uit.</translation>
    </message>
    <message>
        <source>The check list counts on one in ten people taking part. Where nothing is known, the rarest answer gets half an even share.</source>
        <extracomment>Quick card: what the check list assumes about groups</extracomment>
        <translation>De nakijklijst rekent erop dat één op tien mensen meedoet. Weten wij niets, dan krijgt het zeldzaamste antwoord een halve gelijke portie.</translation>
    </message>
    <message>
        <source>Lay headphones beside the tablet. “Listen” reads each screen aloud, and a touch stops it.</source>
        <extracomment>Quick card: about reading aloud</extracomment>
        <translation>Leg een koptelefoon bij de tablet. “Voorlezen” leest elk scherm voor en stopt als iemand het aanraakt.</translation>
    </message>
</context>
<context>
    <name>QuickCardScreen</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>Snelkaart</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Back to the top</source>
        <translation>Naar boven ↑</translation>
    </message>
    <message>
        <source>Read on ↓</source>
        <translation>Lees verder ↓</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A map colours land, and a large field is no large group. The figures are best guesses; their ranges stand in the table. Colours mean the same on both maps and in every wave.</source>
        <translation>Een kaart kleurt grond, en een groot vlak is geen grote groep. De cijfers zijn de beste schatting; hun marge staat in de tabel. Een kleur betekent hetzelfde op beide kaarten en in elke ronde.</translation>
    </message>
    <message>
        <source>not in this wave</source>
        <translation>niet in deze ronde</translation>
    </message>
    <message>
        <source>Of 100 participants:</source>
        <translation>Van de 100 deelnemers:</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of 3: signing key</source>
        <translation>Herstelblad %1 van 3: sleutel om te tekenen</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of 3: wave %2</source>
        <translation>Herstelblad %1 van 3: ronde %2</translation>
    </message>
    <message>
        <source>Two of the three sheets together stand in for the passphrase when it is lost. One sheet alone says nothing.</source>
        <translation>Twee van de drie bladen samen vervangen de wachtzin als die weg is. Eén blad alleen zegt niets.</translation>
    </message>
    <message>
        <source>Keep each sheet in a closed envelope in another place. Never keep two together.</source>
        <translation>Bewaar elk blad in een gesloten omslag op een andere plaats. Bewaar er nooit twee samen.</translation>
    </message>
    <message>
        <source>The key is called</source>
        <translation>De sleutel heet</translation>
    </message>
    <message>
        <source>The same characters as a QR code</source>
        <translation>Dezelfde tekens als QR-code</translation>
    </message>
    <message>
        <source>The last character of each group checks the others: a typing error is named with its group.</source>
        <translation>Het laatste teken van elke groep controleert de andere. Bij een tikfout noemt het programma de groep.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>meer</translation>
    </message>
    <message>
        <source>less</source>
        <translation>minder</translation>
    </message>
    <message>
        <source>no demonstrable difference</source>
        <translation>geen aantoonbaar verschil</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>niet getoond</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3 of 100)</source>
        <translation>%1 (van %2 naar %3 op 100)</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 op 100</translation>
    </message>
    <message>
        <source>From %1 to %2: participants who miss contact</source>
        <translation>Van %1 naar %2: deelnemers die contact missen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Smallest change we could notice</source>
        <translation>Kleinste verandering die we kunnen zien</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>Mist een ruimere kring</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <translation>Mist een hechte band</translation>
    </message>
    <message>
        <source>* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.</source>
        <translation>* Viel op zichzelf op, maar niet meer na correctie voor het aantal vergelijkingen. Alleen al door toeval vallen er enkele op.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat veranderde</translation>
    </message>
    <message>
        <source>There is one wave so far. A next one makes comparison possible.</source>
        <translation>Er is nog maar één ronde. Na een volgende ronde kunnen we vergelijken.</translation>
    </message>
    <message>
        <source>The last two waves asked other statements, words or answers, or counted by another rule. They are two series and are not compared.</source>
        <translation>De laatste twee rondes hadden andere uitspraken, woorden of antwoorden, of telden met een andere regel. Het zijn twee reeksen en we vergelijken ze niet.</translation>
    </message>
    <message>
        <source>Small groups vary by chance. For every group, the table says how large a change must be. One of that size shows in 8 of 10 cases. A smaller one may be real and stay unseen.</source>
        <translation>Kleine groepen schommelen door toeval. Voor elke groep zegt de tabel hoe groot een verandering moet zijn. Is ze zo groot, dan valt ze in 8 op de 10 gevallen op. Een kleinere kan echt zijn en toch onzichtbaar blijven.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>%1, wave %2: of 100 participants (between, by chance)</source>
        <translation>%1, ronde %2: op 100 deelnemers (tussen, door toeval)</translation>
    </message>
    <message>
        <source>All figures are invented.</source>
        <translation>Alle cijfers zijn verzonnen.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>getoond</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>geen cijfer</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>Misses contact, all statements together</source>
        <translation>Mist contact, alle stellingen samen</translation>
    </message>
    <message>
        <source>Misses contact strongly, all statements together</source>
        <translation>Mist sterk contact, alle stellingen samen</translation>
    </message>
    <message>
        <source>from the lowest to the highest that chance can make of it</source>
        <translation>van het laagste tot het hoogste dat toeval ervan kan maken</translation>
    </message>
    <message>
        <source>participants, rounded to 5</source>
        <translation>deelnemers, afgerond op 5</translation>
    </message>
    <message>
        <source>of them counted, rounded to 5; &lt;5 means fewer than 5</source>
        <translation>van hen meegeteld, afgerond op 5; &lt;5 betekent minder dan 5</translation>
    </message>
    <message>
        <source>share of the participants: 0 is nobody, 1 is everybody</source>
        <translation>deel van de deelnemers: 0 is niemand, 1 is iedereen</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>gemiddelde score</translation>
    </message>
    <message>
        <source>from how many points somebody is counted</source>
        <translation>vanaf hoeveel punten iemand meetelt</translation>
    </message>
    <message>
        <source>read me</source>
        <translation>leesmij</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plaatsen</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Fingerprint of the figures</source>
        <translation>Vingerafdruk van de cijfers</translation>
    </message>
    <message>
        <source>Fingerprint of the ledger</source>
        <translation>Vingerafdruk van het register</translation>
    </message>
    <message>
        <source>%1, wave %2, page %3 of %4</source>
        <translation>%1, ronde %2, blad %3 van %4</translation>
    </message>
    <message>
        <source>Put no name on this paper. Nobody knows which one is yours, so nobody can give it back.</source>
        <translation>Schrijf geen naam op dit papier. Niemand weet welk papier van u is, dus niemand kan het teruggeven.</translation>
    </message>
    <message>
        <source>Put a cross in one box for each question. Leave open what you would rather not say.</source>
        <translation>Zet bij elke vraag een kruisje in één vakje. Laat open wat u liever niet zegt.</translation>
    </message>
    <message>
        <source>Here you may put a cross in several boxes.</source>
        <translation>Hier mag u in meer dan één vakje een kruisje zetten.</translation>
    </message>
    <message>
        <source>Ready? Fold this paper and put it in the closed box: %1.</source>
        <translation>Klaar? Vouw dit papier dicht en stop het in de gesloten doos: %1.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Wat er gevraagd is</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sociaal</translation>
    </message>
    <message>
        <source>Somebody misses a wider circle: people to do things with, to fall back on.</source>
        <translation>Iemand mist een ruimere kring: mensen om dingen mee te doen, om op terug te vallen.</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation>Emotioneel</translation>
    </message>
    <message>
        <source>Somebody misses a close bond: one person to share the most important things with.</source>
        <translation>Iemand mist een hechte band: één persoon om het belangrijkste mee te delen.</translation>
    </message>
    <message>
        <source>Not the same as few contacts</source>
        <translation>Niet hetzelfde als weinig contacten</translation>
    </message>
    <message>
        <source>Loneliness is how contacts feel. Somebody with few contacts may miss nobody, somebody with many may miss a lot.</source>
        <translation>Eenzaamheid gaat over hoe contacten aanvoelen. Wie weinig contacten heeft, mist soms niemand. Wie er veel heeft, mist soms veel.</translation>
    </message>
    <message>
        <source>What these figures can and cannot tell</source>
        <translation>Wat deze cijfers wel en niet zeggen</translation>
    </message>
    <message>
        <source>They can</source>
        <translation>Ze kunnen wel</translation>
    </message>
    <message>
        <source>start a conversation with residents: do you recognise this?</source>
        <translation>een gesprek met bewoners beginnen: herkent u dit?</translation>
    </message>
    <message>
        <source>show what participants of a neighbourhood miss, a wider circle or a close bond</source>
        <translation>tonen wat deelnemers van een buurt missen: een ruimere kring of een hechte band</translation>
    </message>
    <message>
        <source>show a change in the same place, where it is larger than chance</source>
        <translation>een verandering op dezelfde plaats tonen, als die groter is dan toeval</translation>
    </message>
    <message>
        <source>They cannot</source>
        <translation>Ze kunnen niet</translation>
    </message>
    <message>
        <source>tell how many residents of the municipality miss contact</source>
        <translation>zeggen hoeveel inwoners van de gemeente contact missen</translation>
    </message>
    <message>
        <source>tell anything about one person</source>
        <translation>iets zeggen over één persoon</translation>
    </message>
    <message>
        <source>put neighbourhoods in order: ranges overlap, and other people took part</source>
        <translation>buurten op een rij zetten: de marges overlappen en er deden andere mensen mee</translation>
    </message>
    <message>
        <source>tell why something changed</source>
        <translation>zeggen waarom iets veranderde</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Hoe dit gemaakt is</translation>
    </message>
    <message>
        <source>Who counts as missing something</source>
        <translation>Wie telt als iemand die iets mist</translation>
    </message>
    <message>
        <source>On each of the two parts: %1 or more unfavourable answers (rule &quot;%2&quot;: %3). Other publications use other rules, so shares differ.</source>
        <translation>Bij elk van de twee delen: %1 of meer ongunstige antwoorden (regel &quot;%2&quot;: %3). Andere publicaties gebruiken andere regels, dus hun aandelen verschillen.</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>Wat niet getoond is</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 participants and groups that would give others away are not shown. All measures of a group are shown or withheld together.</source>
        <translation>Groepen van minder dan %1 deelnemers en groepen die iets over andere zouden verraden, tonen we niet. Van een groep tonen we alle cijfers of geen.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>Numbers of people are rounded to 5 and everything else is computed from the rounded numbers. Ranges hold for every number that rounds this way.</source>
        <translation>Aantallen mensen zijn afgerond op 5 en al het andere is berekend uit de afgeronde aantallen. De marges gelden voor elk aantal dat op hetzelfde uitkomt.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>Suppose that the participants were a random draw of residents. Then 95 of 100 such ranges would hold the true share. We do not know whether they were.</source>
        <translation>Stel dat de deelnemers door het lot gekozen bewoners waren. Dan zouden 95 op de 100 zulke marges het echte aandeel bevatten. Of dat zo is, weten we niet.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>%1, version %2, answers in format %3.</source>
        <translation>%1, versie %2, antwoorden in vorm %3.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Verwoording</translation>
    </message>
    <message>
        <source>The statements were asked in a published wording (%1).</source>
        <translation>De uitspraken zijn gevraagd in een gepubliceerde verwoording (%1).</translation>
    </message>
    <message>
        <source>The statements were asked in our own words (%1), which have not been validated. Published norms do not apply.</source>
        <translation>De uitspraken zijn gevraagd in onze eigen woorden (%1), die niet gevalideerd zijn. Gepubliceerde normen gelden niet.</translation>
    </message>
    <message>
        <source>INVENTED figures, made to show the program. They are about nobody.</source>
        <translation>VERZONNEN cijfers, gemaakt om het programma te tonen. Ze gaan over niemand.</translation>
    </message>
    <message>
        <source>How contacts feel in %1</source>
        <translation>Hoe contacten aanvoelen in %1</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Made with Buurtpeil from a release of wave %1.</source>
        <translation>Gemaakt met Buurtpeil uit de vrijgegeven cijfers van ronde %1.</translation>
    </message>
    <message>
        <source>Missing a wider circle, and missing a close bond, by place</source>
        <translation>Een ruimere kring missen en een hechte band missen, per plaats</translation>
    </message>
    <message>
        <source>Everything in this picture is in the table that follows it.</source>
        <translation>Alles in deze tekening staat ook in de tabel eronder.</translation>
    </message>
    <message>
        <source>Social: misses a wider circle</source>
        <translation>Sociaal: mist een ruimere kring</translation>
    </message>
    <message>
        <source>Emotional: misses a close bond</source>
        <translation>Emotioneel: mist een hechte band</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Hetzelfde als tabel</translation>
    </message>
    <message>
        <source>Of 100 participants, by place</source>
        <translation>Op 100 deelnemers, per plaats</translation>
    </message>
    <message>
        <source>Neighbourhoods side by side</source>
        <translation>Buurten naast elkaar</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a wider circle of people. By chance this can be between %2 and %3.</source>
        <translation>Van de 100 deelnemers in %4 missen er ongeveer %1 een ruimere kring van mensen. Door toeval kan dat tussen %2 en %3 liggen.</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a close bond. By chance this can be between %2 and %3.</source>
        <translation>Van de 100 deelnemers in %4 missen er ongeveer %1 een hechte band. Door toeval kan dat tussen %2 en %3 liggen.</translation>
    </message>
    <message>
        <source>Participants out of 100. The mark is the best guess, the bar shows what chance can make of it. The order is that of the alphabet. Hatched means: not shown, to protect small groups and groups near them.</source>
        <translation>Deelnemers op 100. Het teken is de beste schatting, de streep toont wat toeval ervan kan maken. De volgorde is die van het alfabet. Gearceerd betekent: niet getoond, om kleine groepen en groepen in hun buurt te beschermen.</translation>
    </message>
    <message>
        <source>Groups of participants</source>
        <translation>Groepen van deelnemers</translation>
    </message>
    <message>
        <source>One grouping at a time, for the whole municipality.</source>
        <translation>Eén indeling per keer, voor de hele gemeente.</translation>
    </message>
    <message>
        <source>Of 100 participants, by group</source>
        <translation>Op 100 deelnemers, per groep</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Few contacts, and missing contact</source>
        <translation>Weinig contacten, en contact missen</translation>
    </message>
    <message>
        <source>These are two different things. So they stand side by side and are never added up.</source>
        <translation>Dat zijn twee verschillende dingen. Daarom staan ze naast elkaar en tellen we ze nooit op.</translation>
    </message>
    <message>
        <source>About %1 participants told us about both.</source>
        <translation>Ongeveer %1 deelnemers vertelden ons over allebei.</translation>
    </message>
    <message>
        <source>About %1 have contacts and miss nobody.</source>
        <translation>Ongeveer %1 hebben contacten en missen niemand.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss nobody.</source>
        <translation>Ongeveer %1 hebben weinig contacten en missen niemand.</translation>
    </message>
    <message>
        <source>About %1 have contacts and still miss contact.</source>
        <translation>Ongeveer %1 hebben contacten en missen toch contact.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss contact.</source>
        <translation>Ongeveer %1 hebben weinig contacten en missen contact.</translation>
    </message>
    <message>
        <source>Few contacts means: at most %1 of %2 points on the questions about contacts. That line is our own, without norms.</source>
        <translation>Weinig contacten betekent: hoogstens %1 van %2 punten op de vragen over contacten. Die grens is van ons, zonder normen.</translation>
    </message>
    <message>
        <source>Participants who answered every statement</source>
        <translation>Deelnemers die op elke uitspraak antwoordden</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>under 65</source>
        <translation>jonger dan 65</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 en ouder</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wie deed mee</translation>
    </message>
    <message>
        <source>These are people in %1 who took part. They are not a sample of all residents.</source>
        <translation>Dit zijn mensen die in %1 meededen. Het is geen steekproef van alle inwoners.</translation>
    </message>
    <message>
        <source>About %1 residents answered.</source>
        <translation>Ongeveer %1 bewoners antwoordden.</translation>
    </message>
    <message>
        <source>About %1 of them answered every statement. The figures below are about them.</source>
        <translation>Ongeveer %1 van hen antwoordden op elke uitspraak. De cijfers hieronder gaan over hen.</translation>
    </message>
    <message>
        <source>Some people are missing: those who never come to the place where the tablet stands. So are those who cannot leave their home or who do not read its languages. How many of them miss contact is not known.</source>
        <translation>Sommige mensen ontbreken: wie nooit komt waar de tablet staat. Ook wie het huis niet uit kan of de talen van de tablet niet leest. Hoeveel van hen contact missen, weten we niet.</translation>
    </message>
    <message>
        <source>What people would like and can offer</source>
        <translation>Wat mensen willen en te bieden hebben</translation>
    </message>
    <message>
        <source>Everybody could choose several things. The tables count choices, not people.</source>
        <translation>Iedereen kon meer dan één ding kiezen. De tabellen tellen keuzes, geen mensen.</translation>
    </message>
    <message>
        <source>Which element a choice belongs to is our reading. Talk about it at the round table.</source>
        <translation>Onder welk element een keuze hoort, is onze lezing. Praat erover aan de ronde tafel.</translation>
    </message>
    <message>
        <source>An offer is not a registration. Nobody can be called back.</source>
        <translation>Een aanbod is geen inschrijving. Wij kunnen niemand opbellen.</translation>
    </message>
    <message>
        <source>Wishes, by working element</source>
        <translation>Wensen, per werkzaam element</translation>
    </message>
    <message>
        <source>Offers, by working element</source>
        <translation>Aanbod, per werkzaam element</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ontmoeting</translation>
    </message>
    <message>
        <source>Practical support</source>
        <translation>Praktische steun</translation>
    </message>
    <message>
        <source>Meaningful activity</source>
        <translation>Zinvolle activiteit</translation>
    </message>
    <message>
        <source>A meaningful role</source>
        <translation>Een zinvolle rol</translation>
    </message>
    <message>
        <source>Meaningful contact</source>
        <translation>Betekenisvol contact</translation>
    </message>
    <message>
        <source>Social skills</source>
        <translation>Sociale vaardigheden</translation>
    </message>
    <message>
        <source>Realistic expectations</source>
        <translation>Realistische verwachtingen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ongeveer %1</translation>
    </message>
    <message>
        <source>fewer than 5 participants</source>
        <translation>minder dan 5 deelnemers</translation>
    </message>
    <message>
        <source>about %1 of 100, between %2 and %3</source>
        <translation>ongeveer %1 op 100, tussen %2 en %3</translation>
    </message>
    <message>
        <source>living alone</source>
        <translation>woont alleen</translation>
    </message>
    <message>
        <source>living with others</source>
        <translation>woont samen met anderen</translation>
    </message>
    <message>
        <source>18 to 34</source>
        <translation>18 tot 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation>35 tot 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>50 tot 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>65 tot 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 en ouder</translation>
    </message>
    <message>
        <source>women</source>
        <translation>vrouwen</translation>
    </message>
    <message>
        <source>men</source>
        <translation>mannen</translation>
    </message>
    <message>
        <source>other gender</source>
        <translation>ander geslacht</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Alle stellingen samen</translation>
    </message>
    <message>
        <source>More, less, or no demonstrable difference</source>
        <translation>Meer, minder of geen aantoonbaar verschil</translation>
    </message>
    <message>
        <source>The last two waves are compared for each neighbourhood. We correct for the number of comparisons. Of 100 verdicts &quot;more&quot; or &quot;less&quot;, at most 5 are then due to chance.</source>
        <translation>Voor elke buurt vergelijken we de laatste twee rondes. We corrigeren voor het aantal vergelijkingen. Van 100 oordelen &quot;meer&quot; of &quot;minder&quot; komen er dan gemiddeld hoogstens 5 door toeval.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Grootboek</translation>
    </message>
    <message>
        <source>Every release stands in a signed list that nobody can change unseen. Its last line has this fingerprint:</source>
        <translation>Alles wat vrijgegeven is, staat in een getekende lijst die niemand ongezien kan veranderen. De laatste regel heeft deze vingerafdruk:</translation>
    </message>
    <message>
        <source>Welcome new neighbours</source>
        <translation>Nieuwe buren welkom heten</translation>
    </message>
    <message>
        <source>Cook or bake</source>
        <translation>Koken of bakken</translation>
    </message>
    <message>
        <source>Come along for a walk or a ride</source>
        <translation>Meewandelen of meefietsen</translation>
    </message>
    <message>
        <source>Teach something</source>
        <translation>Iets aanleren</translation>
    </message>
    <message>
        <source>Share music or crafts</source>
        <translation>Muziek of handwerk delen</translation>
    </message>
    <message>
        <source>Help in a garden</source>
        <translation>Helpen in een tuin</translation>
    </message>
    <message>
        <source>Take somebody along by car</source>
        <translation>Iemand meenemen met de auto</translation>
    </message>
    <message>
        <source>Odd jobs or shopping</source>
        <translation>Klusjes of boodschappen doen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>Visit somebody</source>
        <translation>Bij iemand langsgaan</translation>
    </message>
    <message>
        <source>Tell from experience</source>
        <translation>Vertellen uit eigen ervaring</translation>
    </message>
    <message>
        <source>Help to organise something</source>
        <translation>Mee iets organiseren</translation>
    </message>
    <message>
        <source>What people can offer was not asked.</source>
        <translation>Wat mensen te bieden hebben, is niet gevraagd.</translation>
    </message>
    <message>
        <source>What people can offer is not shown here.</source>
        <translation>Wat mensen te bieden hebben, tonen we hier niet.</translation>
    </message>
    <message>
        <source>No offer was chosen by 5 participants or more.</source>
        <translation>Geen enkel aanbod is door 5 deelnemers of meer gekozen.</translation>
    </message>
    <message>
        <source>What was asked?</source>
        <translation>Wat is er gevraagd?</translation>
    </message>
    <message>
        <source>Whether somebody misses a wider circle (social) or a close bond (emotional). That is how contacts feel, not how many there are.</source>
        <translation>Of iemand een ruimere kring mist (sociaal) of een hechte band (emotioneel). Dat gaat over hoe contacten aanvoelen, niet over hoeveel er zijn.</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Wie deed mee?</translation>
    </message>
    <message>
        <source>What is the bar beside the mark?</source>
        <translation>Wat betekent de streep naast het teken?</translation>
    </message>
    <message>
        <source>The mark is the best guess. The bar shows what chance can make of it. Few participants make a long bar.</source>
        <translation>Het teken is de beste schatting. De streep toont wat toeval ervan kan maken. Weinig deelnemers geven een lange streep.</translation>
    </message>
    <message>
        <source>Why are some fields hatched?</source>
        <translation>Waarom zijn sommige vakken gearceerd?</translation>
    </message>
    <message>
        <source>They are not shown, to protect small groups and groups near them.</source>
        <translation>Die tonen we niet, om kleine groepen en groepen in hun buurt te beschermen.</translation>
    </message>
    <message>
        <source>What can we do together now?</source>
        <translation>Wat kunnen wij nu samen doen?</translation>
    </message>
    <message>
        <source>Put the sheet on the table and talk about it with residents. What do they recognise? What is there already? What would they like more of?</source>
        <translation>Leg het blad op tafel en praat erover met bewoners. Wat herkennen zij? Wat is er al? Waarvan willen zij meer?</translation>
    </message>
    <message>
        <source>How to read these sheets</source>
        <translation>Hoe u deze bladen leest</translation>
    </message>
    <message>
        <source>Of 100 participants: best guess and range</source>
        <translation>Op 100 deelnemers: beste schatting en marge</translation>
    </message>
    <message>
        <source>The last two waves are not compared here.</source>
        <translation>De laatste twee rondes vergelijken we hier niet.</translation>
    </message>
    <message>
        <source>The dashed line parts two series, which are not compared.</source>
        <translation>De streepjeslijn scheidt twee reeksen, die we niet vergelijken.</translation>
    </message>
    <message>
        <source>Age and household were not asked.</source>
        <translation>Leeftijd en huishouden zijn niet gevraagd.</translation>
    </message>
    <message>
        <source>Of 100 participants. Hollow: of 100 adult residents.</source>
        <translation>Op 100 deelnemers. Open balk: op 100 volwassen inwoners.</translation>
    </message>
    <message>
        <source>participants: not shown</source>
        <translation>deelnemers: niet getoond</translation>
    </message>
    <message>
        <source>This you can say</source>
        <translation>Dit kunt u zeggen</translation>
    </message>
    <message>
        <source>This you cannot say</source>
        <translation>Dit kunt u niet zeggen</translation>
    </message>
    <message>
        <source>Use this sheet to start a talk with residents: do you recognise this?</source>
        <translation>Begin met dit blad een gesprek met bewoners: herkent u dit?</translation>
    </message>
    <message>
        <source>Do not use it to put neighbourhoods in order or to look for people.</source>
        <translation>Gebruik het niet om buurten te rangschikken of om mensen te zoeken.</translation>
    </message>
    <message>
        <source>Talk with somebody? Call 106, Tele-Onthaal, day and night. Nearby: ______________________________</source>
        <translation>Met iemand praten? Bel 106, Tele-Onthaal, dag en nacht. Dichtbij: ______________________________</translation>
    </message>
    <message>
        <source>Counts as missing something: %1 or more unfavourable answers on that part (rule &quot;%2&quot;).</source>
        <translation>Telt als iets missen: %1 of meer ongunstige antwoorden op dat deel (regel &quot;%2&quot;).</translation>
    </message>
    <message>
        <source>Instrument %1, version %2, published wording.</source>
        <translation>Vragenlijst %1, versie %2, gepubliceerde verwoording.</translation>
    </message>
    <message>
        <source>Instrument %1, version %2, in our own words: published norms do not apply.</source>
        <translation>Vragenlijst %1, versie %2, in onze eigen woorden: gepubliceerde normen gelden niet.</translation>
    </message>
    <message>
        <source>Hatched: not shown, to protect small groups and groups near them.</source>
        <translation>Gearceerd: niet getoond, om kleine groepen en groepen in hun buurt te beschermen.</translation>
    </message>
    <message>
        <source>Buurtpeil, ledger %1.</source>
        <translation>Buurtpeil, grootboek %1.</translation>
    </message>
    <message>
        <source>In %1, more participants miss contact than in %2: from %3 to %4 of 100.</source>
        <translation>In %1 missen meer deelnemers contact dan in %2: van %3 naar %4 op 100.</translation>
    </message>
    <message>
        <source>In %1, fewer participants miss contact than in %2: from %3 to %4 of 100.</source>
        <translation>In %1 missen minder deelnemers contact dan in %2: van %3 naar %4 op 100.</translation>
    </message>
    <message>
        <source>In %1, more participants miss contact than in %2.</source>
        <translation>In %1 missen meer deelnemers contact dan in %2.</translation>
    </message>
    <message>
        <source>In %1, fewer participants miss contact than in %2.</source>
        <translation>In %1 missen minder deelnemers contact dan in %2.</translation>
    </message>
    <message>
        <source>By chance the difference can be between %1 and %2 of 100.</source>
        <translation>Door toeval kan het verschil tussen %1 en %2 op 100 liggen.</translation>
    </message>
    <message>
        <source>The figures of this place are not shown. That protects small groups and groups near them.</source>
        <translation>De cijfers van deze plaats tonen we niet. Dat beschermt kleine groepen en groepen in hun buurt.</translation>
    </message>
    <message>
        <source>Fewer than 5 participants miss a wider circle.</source>
        <translation>Minder dan 5 deelnemers missen een ruimere kring.</translation>
    </message>
    <message>
        <source>Fewer than 5 participants miss a close bond.</source>
        <translation>Minder dan 5 deelnemers missen een hechte band.</translation>
    </message>
    <message>
        <source>The last two waves are two series: something was asked or counted in another way. They are not compared.</source>
        <translation>De laatste twee rondes zijn twee reeksen: er is iets anders gevraagd of geteld. We vergelijken ze niet.</translation>
    </message>
    <message>
        <source>Between %1 and %2 no comparison is shown here.</source>
        <translation>Tussen %1 en %2 tonen we hier geen vergelijking.</translation>
    </message>
    <message>
        <source>Between %1 and %2 there is no demonstrable difference.</source>
        <translation>Tussen %1 en %2 is er geen aantoonbaar verschil.</translation>
    </message>
    <message>
        <source>It stood out alone, but not after correcting for the number of comparisons.</source>
        <translation>Op zichzelf viel het op, maar niet meer na correctie voor het aantal vergelijkingen.</translation>
    </message>
    <message>
        <source>Only a change of about %1 of 100 would show in 8 of 10 cases.</source>
        <translation>Pas een verandering van ongeveer %1 op 100 valt in 8 op de 10 gevallen op.</translation>
    </message>
    <message>
        <source>How many residents miss contact: only participants told us something.</source>
        <translation>Hoeveel inwoners contact missen: alleen deelnemers vertelden ons iets.</translation>
    </message>
    <message>
        <source>That something changed, or that nothing did: that was not compared.</source>
        <translation>Dat er iets veranderde, of juist niets: dat is niet vergeleken.</translation>
    </message>
    <message>
        <source>That nothing changed: a smaller change stays unseen.</source>
        <translation>Dat er niets veranderde: een kleinere verandering blijft onzichtbaar.</translation>
    </message>
    <message>
        <source>Why it changed, or thanks to what.</source>
        <translation>Waarom het veranderde, of waardoor.</translation>
    </message>
    <message>
        <source>That it is better or worse here than elsewhere: other people took part.</source>
        <translation>Dat het hier beter of minder goed gaat dan elders: daar deden andere mensen mee.</translation>
    </message>
    <message>
        <source>Anything about one person.</source>
        <translation>Iets over één persoon.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a wider circle; by chance between %2 and %3.</source>
        <translation>Van de 100 deelnemers missen er ongeveer %1 een ruimere kring; door toeval tussen %2 en %3.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a close bond; by chance between %2 and %3.</source>
        <translation>Van de 100 deelnemers missen er ongeveer %1 een hechte band; door toeval tussen %2 en %3.</translation>
    </message>
    <message>
        <source>Wider circle</source>
        <translation>Ruimere kring</translation>
    </message>
    <message>
        <source>Close bond</source>
        <translation>Hechte band</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>about %1 participants among %2 adults</source>
        <translation>ongeveer %1 deelnemers op %2 volwassenen</translation>
    </message>
    <message>
        <source>about %1 participants</source>
        <translation>ongeveer %1 deelnemers</translation>
    </message>
    <message>
        <source>About %1 participants offer this: %2 (%3 to %4 of 100).</source>
        <translation>Ongeveer %1 deelnemers bieden dit aan: %2 (%3 tot %4 op 100).</translation>
    </message>
    <message>
        <source>Filled: an initiative has it at its core. Half: partly.</source>
        <translation>Vol: de kern van een initiatief. Half: voor een deel.</translation>
    </message>
    <message>
        <source>Not told yet: fill in a dot for each initiative.</source>
        <translation>Nog niet verteld: kleur een bolletje per initiatief.</translation>
    </message>
    <message>
        <source>What is there, and what would you like more of?</source>
        <translation>Wat is er al, en waarvan wilt u meer?</translation>
    </message>
    <message>
        <source>Smallest change we could notice: %1 of 100.</source>
        <translation>Kleinste verandering die we kunnen zien: %1 op 100.</translation>
    </message>
    <message>
        <source>What people here offer</source>
        <translation>Wat mensen hier te bieden hebben</translation>
    </message>
    <message>
        <source>An offer is not a registration.</source>
        <translation>Een aanbod is geen inschrijving.</translation>
    </message>
    <message>
        <source>this neighbourhood</source>
        <translation>deze buurt</translation>
    </message>
    <message>
        <source>whole municipality</source>
        <translation>hele gemeente</translation>
    </message>
    <message>
        <source>Of 100 participants. Residents: not told.</source>
        <translation>Op 100 deelnemers. Inwoners: niet verteld.</translation>
    </message>
    <message>
        <source>Places by number of participants, and what chance alone makes</source>
        <translation>Plaatsen volgens aantal deelnemers, en wat toeval alleen al maakt</translation>
    </message>
    <message>
        <source>What you can say of each place</source>
        <translation>Wat u over elke plaats kunt zeggen</translation>
    </message>
    <message>
        <source>The same stands on the sheet of each place, made for the printer.</source>
        <translation>Hetzelfde staat op het blad van elke plaats, gemaakt om te printen.</translation>
    </message>
    <message>
        <source>Small places vary most. Suppose that all places were alike, by all statements together. Then 95 of 100 would lie between the full lines, 998 of 1000 between the dashed ones.</source>
        <translation>Kleine plaatsen schommelen het meest. Stel dat alle plaatsen gelijk waren, voor alle stellingen samen. Dan lagen 95 op de 100 tussen de volle lijnen en 998 op de 1000 tussen de streepjeslijnen.</translation>
    </message>
    <message>
        <source>There are no figures yet. What do we know of our neighbourhood, and from whom?</source>
        <translation>Er zijn nog geen cijfers. Wat weten we over onze buurt, en van wie?</translation>
    </message>
    <message>
        <source>%1, wave %2. People who took part, not a sample of all residents.</source>
        <translation>%1, ronde %2. Mensen die meededen, geen steekproef van alle inwoners.</translation>
    </message>
    <message>
        <source>Which change would we want to see, and by how many of 100?</source>
        <translation>Welke verandering willen we zien, en hoeveel op 100?</translation>
    </message>
    <message>
        <source>Which change would we want to see? Below %1 of 100 no neighbourhood could show it last time.</source>
        <translation>Welke verandering willen we zien? Onder %1 op 100 kon vorige keer geen enkele buurt ze tonen.</translation>
    </message>
    <message>
        <source>Working element</source>
        <translation>Werkzaam element</translation>
    </message>
    <message>
        <source>Now (none, partly, core)</source>
        <translation>Nu (niet, deels, kern)</translation>
    </message>
    <message>
        <source>Wanted, by when</source>
        <translation>Gewenst, tegen wanneer</translation>
    </message>
    <message>
        <source>First step, by whom</source>
        <translation>Eerste stap, door wie</translation>
    </message>
    <message>
        <source>From figures to what we do together</source>
        <translation>Van cijfers naar wat wij samen doen</translation>
    </message>
    <message>
        <source>Worksheet for a round table. Place, date: ______________________________</source>
        <translation>Werkblad voor een rondetafel. Plaats, datum: ______________________________</translation>
    </message>
    <message>
        <source>1 Know</source>
        <translation>1 Weten</translation>
    </message>
    <message>
        <source>What do participants miss, and what can they offer?</source>
        <translation>Wat missen deelnemers, en wat hebben ze te bieden?</translation>
    </message>
    <message>
        <source>20 minutes</source>
        <translation>20 minuten</translation>
    </message>
    <message>
        <source>What surprises us? What do we recognise?</source>
        <translation>Wat verrast ons? Wat herkennen we?</translation>
    </message>
    <message>
        <source>2 See</source>
        <translation>2 Inzien</translation>
    </message>
    <message>
        <source>One initiative on each sheet.</source>
        <translation>Eén initiatief per blad.</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minuten</translation>
    </message>
    <message>
        <source>Which local initiative comes to mind?</source>
        <translation>Aan welk lokaal initiatief denkt u?</translation>
    </message>
    <message>
        <source>Which needs does it meet: a wider circle, a close bond, meaning?</source>
        <translation>Op welke noden geeft het antwoord: een ruimere kring, een hechte band, zin?</translation>
    </message>
    <message>
        <source>Which not yet, and what would you like to add?</source>
        <translation>Op welke nog niet, en wat wilt u toevoegen?</translation>
    </message>
    <message>
        <source>Who do we not reach yet? Whom could we ask?</source>
        <translation>Wie bereiken we nog niet? Aan wie kunnen we het vragen?</translation>
    </message>
    <message>
        <source>3 Apply</source>
        <translation>3 Toepassen</translation>
    </message>
    <message>
        <source>Which working elements are in it? Which do you want more of?</source>
        <translation>Welke werkzame elementen zitten erin? Waarvan wilt u meer?</translation>
    </message>
    <message>
        <source>The elements come from research with older adults. They help a talk along; they prove nothing.</source>
        <translation>De elementen komen uit onderzoek bij oudere volwassenen. Ze helpen een gesprek vooruit; ze bewijzen niets.</translation>
    </message>
    <message>
        <source>4 Embed</source>
        <translation>4 Integreren</translation>
    </message>
    <message>
        <source>Who keeps it going, with what, and when do we look again?</source>
        <translation>Wie houdt het gaande, waarmee, en wanneer kijken we opnieuw?</translation>
    </message>
    <message>
        <source>Who carries it?</source>
        <translation>Wie draagt het?</translation>
    </message>
    <message>
        <source>Budget, room, time:</source>
        <translation>Budget, ruimte, tijd:</translation>
    </message>
    <message>
        <source>When do we measure again?</source>
        <translation>Wanneer meten we opnieuw?</translation>
    </message>
    <message>
        <source>What do we stop?</source>
        <translation>Waarmee stoppen we?</translation>
    </message>
</context>
<context>
    <name>ReviewCell</name>
    <message>
        <source>%1: %2. Change</source>
        <extracomment>Said aloud for a question on the review. %1 is its name, %2 &quot;filled in&quot;, &quot;skipped&quot; or the answer.</extracomment>
        <translation>%1: %2. Wijzig</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Look it over and send</source>
        <extracomment>Title of the last screen before sending</extracomment>
        <translation>Nakijken en versturen</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <extracomment>Review screen: hides the answers again</extracomment>
        <translation>Verberg mijn antwoorden</translation>
    </message>
    <message>
        <source>Show my answers</source>
        <extracomment>Review screen: shows the answers beside the questions</extracomment>
        <translation>Toon mijn antwoorden</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Review screen: keeps the answers and goes to the thanks</extracomment>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Tap a question to change it. After sending we can erase nothing any more.</source>
        <extracomment>Review screen: each question below is a button</extracomment>
        <translation>Tik op een vraag om ze te wijzigen. Na het versturen kunnen wij niets meer wissen.</translation>
    </message>
    <message>
        <source>What did I tell?</source>
        <extracomment>Review screen: opens a page on which residents read back what they told</extracomment>
        <translation>Wat heb ik verteld?</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Session</source>
        <extracomment>Title of the screen where the staff open and close a session</extracomment>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>Letters: gewoon</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>Letters: heel groot</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>Letters: groot</translation>
    </message>
    <message>
        <source>The tablet is not ready. Look at the check list first.</source>
        <extracomment>A session could not be opened because of the check list</extracomment>
        <translation>De tablet is niet klaar. Kijk eerst naar de nakijklijst.</translation>
    </message>
    <message>
        <source>The session could not be opened. Look at the check list.</source>
        <extracomment>A session could not be opened</extracomment>
        <translation>De sessie ging niet open. Kijk naar de nakijklijst.</translation>
    </message>
    <message>
        <source>The session could not be closed. Look at the numbers and try again.</source>
        <extracomment>A session could not be closed</extracomment>
        <translation>De sessie ging niet dicht. Kijk naar de getallen en probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 · wave %2</source>
        <extracomment>Place and wave of a session. %1 is where the tablet stands, %2 the name of the wave.</extracomment>
        <translation>%1 · ronde %2</translation>
    </message>
    <message>
        <source>Is this right? The tablet stood at %1. There are %2 in the box.</source>
        <extracomment>Asks the staff to look before a session is closed. %1 is a place, %2 a number of answers.</extracomment>
        <translation>Klopt dit? De tablet stond in %1. Er zitten er %2 in de bus.</translation>
    </message>
    <message>
        <source>You are practising. Nothing is kept.</source>
        <extracomment>A practice session is open</extracomment>
        <translation>U oefent. Wij bewaren niets.</translation>
    </message>
    <message>
        <source>A session is open. Residents can take part.</source>
        <extracomment>A session is open</extracomment>
        <translation>Er is een sessie open. Bewoners kunnen meedoen.</translation>
    </message>
    <message>
        <source>No session is open. Residents cannot take part.</source>
        <extracomment>No session is open</extracomment>
        <translation>Er is geen sessie open. Bewoners kunnen niet meedoen.</translation>
    </message>
    <message>
        <source>First language: %1</source>
        <extracomment>The language in which residents find the tablet. %1 is a language.</extracomment>
        <translation>Eerste taal: %1</translation>
    </message>
    <message>
        <source>To practise: yes</source>
        <extracomment>The next session is to try the tablet; nothing is kept</extracomment>
        <translation>Om te oefenen: ja</translation>
    </message>
    <message>
        <source>To practise: no</source>
        <extracomment>The next session is a real one</extracomment>
        <translation>Om te oefenen: nee</translation>
    </message>
    <message>
        <source>Open the session</source>
        <extracomment>Opens a session: residents can take part from now on</extracomment>
        <translation>Sessie openen</translation>
    </message>
    <message>
        <source>Close the session</source>
        <extracomment>Asks whether to close the session</extracomment>
        <translation>Sessie sluiten</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <extracomment>Closes the session; place and number are right</extracomment>
        <translation>Ja, sluiten</translation>
    </message>
    <message>
        <source>No, leave it open</source>
        <extracomment>Leaves the session open</extracomment>
        <translation>Nee, open laten</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For the staff</source>
        <extracomment>Title of the menu for the staff</extracomment>
        <translation>Voor medewerkers</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome; the code is needed again</extracomment>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <extracomment>Menu of the staff: opens the check list</extracomment>
        <translation>De tablet nakijken</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Menu of the staff: opens and closes a session</extracomment>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Three numbers</source>
        <extracomment>Menu of the staff: shows three numbers</extracomment>
        <translation>Drie getallen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Menu of the staff: brings the answers to the municipality</extracomment>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Quick card</source>
        <extracomment>Menu of the staff: what to do and what to say, in short</extracomment>
        <translation>Snelkaart</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <extracomment>Menu of the staff: measures the screen with a bank card</extracomment>
        <translation>Grootte van het scherm</translation>
    </message>
    <message>
        <source>Change the code</source>
        <extracomment>Menu of the staff: another code in the place of the present one</extracomment>
        <translation>Code wijzigen</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>U hebt nog niets gekozen.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Which neighbourhood do you live in?</source>
        <extracomment>Question; the names of the neighbourhoods stand below it</extracomment>
        <translation>In welke buurt woont u?</translation>
    </message>
    <message>
        <source>Your neighbourhood</source>
        <extracomment>Name of the part of the questions that asks for the neighbourhood</extracomment>
        <translation>Uw buurt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress within a part: statement 4 of 11</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>I like to drink coffee.</source>
        <extracomment>A statement that anybody can answer, to practise tapping and going on. Nothing about it is kept.</extracomment>
        <translation>Ik drink graag koffie.</translation>
    </message>
    <message>
        <source>To practise</source>
        <extracomment>Above the statement to practise on, where the name of the part stands otherwise</extracomment>
        <translation>Om te oefenen</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>After some minutes without a touch</extracomment>
        <translation>Bent u er nog?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase everything.</source>
        <extracomment>Counts down while nobody touches the screen</extracomment>
        <translation>
            <numerusform>Over %n seconde wissen wij alles.</numerusform>
            <numerusform>Over %n seconden wissen wij alles.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>Back to the question, everything is still there</extracomment>
        <translation>Ik ben er nog</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Thank you</source>
        <extracomment>Title of the last screen</extracomment>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>Your answers are kept without a name. Together they show what people in your neighbourhood have and what they miss.</source>
        <extracomment>Last screen, after the answers were kept</extracomment>
        <translation>Uw antwoorden zijn bewaard zonder naam. Samen tonen ze wat mensen in uw buurt hebben en missen.</translation>
    </message>
    <message>
        <source>There are cards with these numbers beside the tablet. Take one if you like.</source>
        <extracomment>Last screen: a paper card with the same numbers lies beside the tablet</extracomment>
        <translation>Naast het toestel liggen kaartjes met deze nummers. Neem er gerust een mee.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Last screen: back to the start for the next person</extracomment>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>TransferScreen</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the screen where answers go to the municipality</extracomment>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>%2 signed for all %1 answers. Empty the box for good?</source>
        <extracomment>Asks once more before the box is emptied. %1 is a number of answers, %2 a municipality.</extracomment>
        <translation>%2 tekende voor alle %1 antwoorden. De bus voorgoed leegmaken?</translation>
    </message>
    <message>
        <source>No memory stick found. Put one in and look again.</source>
        <extracomment>No memory stick is in the tablet</extracomment>
        <translation>Geen geheugenstick gevonden. Steek er een in en kijk opnieuw.</translation>
    </message>
    <message>
        <source>The stick is full. Take another one. The box stays as it is.</source>
        <extracomment>The memory stick has no room</extracomment>
        <translation>De stick is vol. Neem een andere. De bus blijft zoals ze is.</translation>
    </message>
    <message>
        <source>It was interrupted. The box stays as it is. Try again.</source>
        <extracomment>Writing or reading went wrong</extracomment>
        <translation>Het is onderbroken. De bus blijft zoals ze is. Probeer opnieuw.</translation>
    </message>
    <message>
        <source>There are fewer than %1. They go only when the wave has ended.</source>
        <extracomment>%1 is a number, 10. The wave is still going on.</extracomment>
        <translation>Er zijn er minder dan %1. Ze vertrekken pas als de ronde voorbij is.</translation>
    </message>
    <message>
        <source>The municipality does not know this tablet yet. See the check list.</source>
        <extracomment>The municipality does not know this tablet</extracomment>
        <translation>De gemeente kent deze tablet nog niet. Zie de nakijklijst.</translation>
    </message>
    <message>
        <source>The ballot box cannot be read. Change nothing and call the municipality.</source>
        <extracomment>The ballot box cannot be read</extracomment>
        <translation>De antwoordbus is niet leesbaar. Verander niets en bel de gemeente.</translation>
    </message>
    <message>
        <source>%1 answers are on the stick, sealed. Bring the file %2 to the municipality.</source>
        <extracomment>%1 is a number of answers, %2 the name of a file</extracomment>
        <translation>Er staan %1 antwoorden op de stick, verzegeld. Breng het bestand %2 naar de gemeente.</translation>
    </message>
    <message>
        <source>They were on the stick already. Bring the file %1 to the municipality.</source>
        <extracomment>The same file was on the stick already. %1 is the name of a file.</extracomment>
        <translation>Ze stonden al op de stick. Breng het bestand %1 naar de gemeente.</translation>
    </message>
    <message>
        <source>There is no receipt for this tablet on the stick.</source>
        <extracomment>There is no receipt on the stick</extracomment>
        <translation>Op de stick staat geen ontvangstbewijs voor deze tablet.</translation>
    </message>
    <message>
        <source>The receipt was changed or damaged. Ask for a new one.</source>
        <extracomment>The receipt cannot be trusted</extracomment>
        <translation>Het ontvangstbewijs is veranderd of beschadigd. Vraag een nieuw.</translation>
    </message>
    <message>
        <source>The receipt is from another municipality. The box stays as it is.</source>
        <extracomment>The receipt is from somebody else</extracomment>
        <translation>Het ontvangstbewijs is van een andere gemeente. De bus blijft zoals ze is.</translation>
    </message>
    <message>
        <source>%1 has all %2. You may empty the box.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>%1 heeft ze alle %2. U mag de bus leegmaken.</translation>
    </message>
    <message>
        <source>%1 has %2. People came since. Write to the stick again.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>%1 heeft er %2. Er kwamen mensen bij. Schrijf opnieuw op de stick.</translation>
    </message>
    <message>
        <source>Close the session first.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>Sluit eerst de sessie.</translation>
    </message>
    <message>
        <source>People came since the receipt. Write to the stick again.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>Er kwamen mensen na het ontvangstbewijs. Schrijf opnieuw op de stick.</translation>
    </message>
    <message>
        <source>The box is empty.</source>
        <extracomment>The box is empty</extracomment>
        <translation>De bus is leeg.</translation>
    </message>
    <message>
        <source>For %1, wave %2.</source>
        <extracomment>%1 is a municipality, %2 the name of the wave</extracomment>
        <translation>Voor %1, ronde %2.</translation>
    </message>
    <message>
        <source>Stick: %1</source>
        <extracomment>Which memory stick is used; a tap goes to the next one. %1 is its name.</extracomment>
        <translation>Stick: %1</translation>
    </message>
    <message>
        <source>Look for a stick again</source>
        <extracomment>Looks for a memory stick</extracomment>
        <translation>Zoek opnieuw een stick</translation>
    </message>
    <message>
        <source>The wave has ended: yes</source>
        <extracomment>Then any number of answers goes</extracomment>
        <translation>De ronde is voorbij: ja</translation>
    </message>
    <message>
        <source>The wave has ended: no</source>
        <extracomment>Then only ten answers or more go</extracomment>
        <translation>De ronde is voorbij: nee</translation>
    </message>
    <message>
        <source>1. Write to the stick</source>
        <extracomment>Writes the sealed answers to the memory stick</extracomment>
        <translation>1. Op de stick schrijven</translation>
    </message>
    <message>
        <source>2. Read the receipt</source>
        <extracomment>Reads the receipt of the municipality from the memory stick</extracomment>
        <translation>2. Ontvangstbewijs lezen</translation>
    </message>
    <message>
        <source>3. Empty the box</source>
        <extracomment>Asks whether to empty the ballot box; only after a receipt</extracomment>
        <translation>3. De bus leegmaken</translation>
    </message>
    <message>
        <source>Yes, empty it</source>
        <extracomment>Empties the ballot box for good</extracomment>
        <translation>Ja, leegmaken</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>Leaves the ballot box as it is</extracomment>
        <translation>Nee, houden</translation>
    </message>
</context>
<context>
    <name>Watermark</name>
    <message>
        <source>PRACTICE</source>
        <extracomment>Across every screen while the staff practise. One word in capitals.</extracomment>
        <translation>OEFENEN</translation>
    </message>
</context>
<context>
    <name>models::ReviewList</name>
    <message>
        <source>filled in</source>
        <extracomment>On the review screen, beside the name of a question that was answered (also with &quot;I would rather not say&quot;)</extracomment>
        <translation>ingevuld</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
</context>
</TS>
