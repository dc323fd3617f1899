<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
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
        <source>We ask how you experience contact with others. It takes about %n minute(s). You need not give a name.</source>
        <extracomment>Information screen, before &quot;Yes, I take part&quot;. Short sentences; no word for loneliness. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>Wij vragen hoe u het contact met andere mensen ervaart. Het duurt ongeveer %n minuut. U hoeft geen naam te geven.</numerusform>
            <numerusform>Wij vragen hoe u het contact met andere mensen ervaart. Het duurt ongeveer %n minuten. U hoeft geen naam te geven.</numerusform>
        </translation>
    </message>
    <message>
        <source>We keep no time and no device number. You may skip any question and stop at any time. Then we erase everything.</source>
        <extracomment>Information screen: what is not kept, and what a resident may do</extracomment>
        <translation>Wij bewaren geen tijdstip en geen toestelnummer. U mag elke vraag overslaan en altijd stoppen. Dan wissen wij alles.</translation>
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
        <source>Ages and households</source>
        <translation>Leeftijden en huishoudens</translation>
    </message>
    <message>
        <source>One grouping at a time, for the whole municipality.</source>
        <translation>Eén indeling per keer, voor de hele gemeente.</translation>
    </message>
    <message>
        <source>Of 100 participants, by age and household</source>
        <translation>Op 100 deelnemers, naar leeftijd en huishouden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
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
        <source>All statements together</source>
        <translation>Alle stellingen samen</translation>
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
