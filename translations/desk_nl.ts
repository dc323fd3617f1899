<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>CeremonyPage</name>
    <message>
        <source>A new wave</source>
        <extracomment>Page on which two people make the key of a wave</extracomment>
        <translation>Een nieuwe ronde</translation>
    </message>
    <message>
        <source>Do this with two people, in about fifteen minutes. A printer stands ready.</source>
        <translation>Doe dit met twee mensen, in ongeveer een kwartier. Zet een printer klaar.</translation>
    </message>
    <message>
        <source>Name of the wave, such as 2026</source>
        <extracomment>Name of a wave, such as 2026</extracomment>
        <translation>Naam van de ronde, zoals 2026</translation>
    </message>
    <message>
        <source>Last day, such as 2026-10-31; may stay empty</source>
        <extracomment>A day such as 2026-10-31; may stay empty</extracomment>
        <translation>Laatste dag, zoals 2026-10-31; mag leeg blijven</translation>
    </message>
    <message>
        <source>The passphrase of the municipality</source>
        <translation>De wachtzin van de gemeente</translation>
    </message>
    <message>
        <source>Make the key</source>
        <extracomment>Makes the key with which answers are sealed</extracomment>
        <translation>Maak de sleutel</translation>
    </message>
    <message>
        <source>The key of wave %1 is called: %2.</source>
        <extracomment>%1 is a wave, %2 are four words</extracomment>
        <translation>De sleutel van ronde %1 heet: %2.</translation>
    </message>
    <message>
        <source>All three are on paper</source>
        <translation>Alle drie staan op papier</translation>
    </message>
    <message>
        <source>Now prove that the sheets work. Without this proof no wave starts.</source>
        <translation>Bewijs nu dat de bladen werken. Zonder dat bewijs start er geen ronde.</translation>
    </message>
    <message>
        <source>The first person types the 13 groups of a sheet</source>
        <extracomment>Above a field for what stands on a sheet of paper</extracomment>
        <translation>De eerste persoon typt de 13 groepen van een blad</translation>
    </message>
    <message>
        <source>The second person types the 13 groups of another sheet</source>
        <extracomment>Above the same field, for the other sheet</extracomment>
        <translation>De tweede persoon typt de 13 groepen van een ander blad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Name the tablets that take part. Batches of others are refused. Compare the four words with those on the tablet.</source>
        <translation>Noem de tablets die meedoen. Zendingen van andere weigert het programma. Vergelijk de vier woorden met die op de tablet.</translation>
    </message>
    <message>
        <source>Folder with the key of a tablet</source>
        <translation>Map met de sleutel van een tablet</translation>
    </message>
    <message>
        <source>Add this tablet</source>
        <extracomment>Adds a tablet to those that take part</extracomment>
        <translation>Voeg deze tablet toe</translation>
    </message>
    <message>
        <source>Start the wave</source>
        <extracomment>Starts the wave: what it asks is fixed from then on</extracomment>
        <translation>Start de ronde</translation>
    </message>
    <message>
        <source>From the start on, nobody changes what the wave asks, its words or its tablets.</source>
        <translation>Na de start verandert niemand nog wat de ronde vraagt, de woorden of de tablets.</translation>
    </message>
    <message>
        <source>A folder that becomes a tablet of this wave</source>
        <translation>Een map die een tablet van deze ronde moet zijn</translation>
    </message>
    <message>
        <source>Set up the tablet</source>
        <extracomment>Lays out a folder for a tablet</extracomment>
        <translation>Maak de tablet klaar</translation>
    </message>
    <message>
        <source>To the waves</source>
        <extracomment>Back to the list of waves</extracomment>
        <translation>Naar de rondes</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1, chosen</source>
        <extracomment>Read aloud of a choice that is made. %1 is what was chosen.</extracomment>
        <translation>%1, gekozen</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close wave %1</source>
        <extracomment>Page that ends a wave. %1 is a wave, such as 2026.</extracomment>
        <translation>Ronde %1 sluiten</translation>
    </message>
    <message>
        <source>Nothing can be added afterwards. Close it when every tablet has brought its last answers.</source>
        <translation>Daarna kan er niets meer bij. Sluit pas als elke tablet de laatste antwoorden bracht.</translation>
    </message>
    <message>
        <source>The envelopes are opened together and shuffled. From then on nobody can tell which tablet brought what.</source>
        <translation>Het programma opent alle omslagen samen en schudt ze. Daarna weet niemand meer welke tablet wat bracht.</translation>
    </message>
    <message>
        <source>The passphrase of the municipality</source>
        <translation>De wachtzin van de gemeente</translation>
    </message>
    <message>
        <source>Close the wave</source>
        <translation>Sluit de ronde</translation>
    </message>
    <message>
        <source>On to the release</source>
        <extracomment>From a closed wave on to its release</extracomment>
        <translation>Naar de vrijgave</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare</source>
        <extracomment>Page that puts neighbourhoods beside each other</extracomment>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Both sides apart, on one scale. They are never added up.</source>
        <translation>Beide kanten apart, op één schaal. We tellen ze nooit op.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Before a choice of orders</extracomment>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <extracomment>An order of neighbourhoods</extracomment>
        <translation>Alfabet</translation>
    </message>
    <message>
        <source>Wider circle</source>
        <extracomment>An order of neighbourhoods</extracomment>
        <translation>Ruimere kring</translation>
    </message>
    <message>
        <source>Close bond</source>
        <extracomment>An order of neighbourhoods</extracomment>
        <translation>Hechte band</translation>
    </message>
    <message>
        <source>This order is no ranking. Ranges overlap, and other people took part in every place.</source>
        <extracomment>Where somebody sorted neighbourhoods by a figure</extracomment>
        <translation>Deze volgorde is geen rangschikking. De marges overlappen, en overal deden andere mensen mee.</translation>
    </message>
    <message>
        <source>Compare two</source>
        <extracomment>Head above a choice of two neighbourhoods</extracomment>
        <translation>Vergelijk er twee</translation>
    </message>
    <message>
        <source>First neighbourhood</source>
        <extracomment>Read aloud before the first of two neighbourhoods</extracomment>
        <translation>Eerste buurt</translation>
    </message>
    <message>
        <source>Second neighbourhood</source>
        <extracomment>Read aloud before the second of two neighbourhoods</extracomment>
        <translation>Tweede buurt</translation>
    </message>
    <message>
        <source>It stood out alone, but not after correcting for the number of pairs. Chance alone makes some stand out.</source>
        <translation>Het viel op zichzelf op, maar niet meer na correctie voor het aantal paren. Alleen al door toeval vallen er enkele op.</translation>
    </message>
    <message>
        <source>The program corrects for all pairs that you could choose.</source>
        <translation>Het programma corrigeert voor alle paren die u kunt kiezen.</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>What is there</source>
        <extracomment>Page about which working elements there are</extracomment>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>Seven working elements, and the initiatives that have them. Where we know of none, there is a question for the round table.</source>
        <translation>Zeven werkzame elementen, en de initiatieven die ze hebben. Waar we er geen kennen, staat een vraag voor de rondetafel.</translation>
    </message>
    <message>
        <source>The list of initiatives cannot be read. The page Initiatives says where it goes wrong.</source>
        <translation>De lijst met initiatieven is niet leesbaar. De pagina Initiatieven zegt waar het misloopt.</translation>
    </message>
    <message>
        <source>The list of initiatives is still empty. That is how every municipality begins: with questions.</source>
        <translation>De lijst met initiatieven is nog leeg. Zo begint elke gemeente: met vragen.</translation>
    </message>
    <message>
        <source>an initiative has it at its core</source>
        <extracomment>Beside a filled dot</extracomment>
        <translation>de kern van een initiatief</translation>
    </message>
    <message>
        <source>an initiative has it partly</source>
        <extracomment>Beside a half dot</extracomment>
        <translation>voor een deel</translation>
    </message>
    <message>
        <source>we know of none: ask about it</source>
        <extracomment>Beside a question mark</extracomment>
        <translation>we kennen er geen: vraag ernaar</translation>
    </message>
    <message>
        <source>At its core</source>
        <extracomment>Head above the initiatives that are about a working element</extracomment>
        <translation>In de kern</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>Head above the initiatives that have something of a working element</extracomment>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Earlier columns</source>
        <extracomment>Shows the columns before these</extracomment>
        <translation>Vorige kolommen</translation>
    </message>
    <message>
        <source>Further columns</source>
        <extracomment>Shows the columns after these</extracomment>
        <translation>Volgende kolommen</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <extracomment>Which part of a wide table is on the screen. %1 and %2 are numbers.</extracomment>
        <translation>Deel %1 van %2</translation>
    </message>
    <message>
        <source>Questions for the round table</source>
        <extracomment>Head above questions about needs that no initiative answers so far</extracomment>
        <translation>Vragen voor de rondetafel</translation>
    </message>
    <message>
        <source>What may help with what</source>
        <extracomment>Head above the table of needs and working elements</extracomment>
        <translation>Wat kan waarbij helpen</translation>
    </message>
    <message>
        <source>Expert judgement, not proof. It comes from research with older adults, and helps a talk along.</source>
        <translation>Oordeel van deskundigen, geen bewijs. Het komt uit onderzoek met oudere volwassenen, en helpt een gesprek op weg.</translation>
    </message>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>Voor wie u helpt: %1</translation>
    </message>
    <message>
        <source>Two dots: may help first of all. One dot: may help along. Having few contacts is something else than missing contact.</source>
        <translation>Twee bolletjes: kan als eerste helpen. Eén bolletje: kan mee helpen. Weinig contacten hebben is iets anders dan contact missen.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Under a table. %1 says who judged so, or where it is written.</extracomment>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Make this table our own</source>
        <extracomment>Puts the table as a file into the municipality&apos;s folder</extracomment>
        <translation>Maak deze tabel van ons</translation>
    </message>
    <message>
        <source>This table comes from %1. Change it there with a spreadsheet, and open this page again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Deze tabel komt uit %1. Pas ze daar aan met een rekenblad, en open deze pagina opnieuw.</translation>
    </message>
</context>
<context>
    <name>CoverageTile</name>
    <message>
        <source>%1, opened</source>
        <extracomment>Read aloud of a cell that is opened. %1 is what stands in it.</extracomment>
        <translation>%1, geopend</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing was written: the file %1 goes wrong at line %2.</source>
        <translation>Er is niets geschreven: het bestand %1 loopt fout op regel %2.</translation>
    </message>
    <message>
        <source>The files are in the folder %1.</source>
        <translation>De bestanden staan in de map %1.</translation>
    </message>
    <message>
        <source>%1 or %2 is not shown. They are not compared.</source>
        <translation>%1 of %2 is niet getoond. We vergelijken ze niet.</translation>
    </message>
    <message>
        <source>In %1, more participants miss a wider circle than in %2.</source>
        <translation>In %1 missen meer deelnemers een ruimere kring dan in %2.</translation>
    </message>
    <message>
        <source>In %1, fewer participants miss a wider circle than in %2.</source>
        <translation>In %1 missen minder deelnemers een ruimere kring dan in %2.</translation>
    </message>
    <message>
        <source>A wider circle: no demonstrable difference between %1 and %2.</source>
        <translation>Een ruimere kring: geen aantoonbaar verschil tussen %1 en %2.</translation>
    </message>
    <message>
        <source>In %1, more participants miss a close bond than in %2.</source>
        <translation>In %1 missen meer deelnemers een hechte band dan in %2.</translation>
    </message>
    <message>
        <source>In %1, fewer participants miss a close bond than in %2.</source>
        <translation>In %1 missen minder deelnemers een hechte band dan in %2.</translation>
    </message>
    <message>
        <source>A close bond: no demonstrable difference between %1 and %2.</source>
        <translation>Een hechte band: geen aantoonbaar verschil tussen %1 en %2.</translation>
    </message>
    <message>
        <source>%1. Wished for: %2. Offered: %3.</source>
        <translation>%1. Gewenst: %2. Aangeboden: %3.</translation>
    </message>
    <message>
        <source>Nothing could be written to %1. Choose another folder.</source>
        <translation>Schrijven naar %1 lukte niet. Kies een andere map.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a wider circle of people and about %2 miss a close bond.</source>
        <translation>Van de 100 deelnemers missen er ongeveer %1 een ruimere kring en ongeveer %2 een hechte band.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a wider circle of people. Fewer than 5 participants miss a close bond.</source>
        <translation>Van de 100 deelnemers missen er ongeveer %1 een ruimere kring. Minder dan 5 deelnemers missen een hechte band.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a close bond. Fewer than 5 participants miss a wider circle of people.</source>
        <translation>Van de 100 deelnemers missen er ongeveer %1 een hechte band. Minder dan 5 deelnemers missen een ruimere kring.</translation>
    </message>
    <message>
        <source>Fewer than 5 participants miss a wider circle, and as few a close bond.</source>
        <translation>Minder dan 5 deelnemers missen een ruimere kring, en even weinig een hechte band.</translation>
    </message>
    <message>
        <source>%1, %2 participants. Misses a wider circle: %3. Misses a close bond: %4.</source>
        <translation>%1, %2 deelnemers. Mist een ruimere kring: %3. Mist een hechte band: %4.</translation>
    </message>
    <message>
        <source>Age, in two</source>
        <translation>Leeftijd, in twee</translation>
    </message>
    <message>
        <source>Living alone or not</source>
        <translation>Alleen wonen of niet</translation>
    </message>
    <message>
        <source>Age, in five</source>
        <translation>Leeftijd, in vijf</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>other statements</source>
        <translation>andere uitspraken</translation>
    </message>
    <message>
        <source>another version of the statements</source>
        <translation>een andere versie van de uitspraken</translation>
    </message>
    <message>
        <source>other answers to choose from</source>
        <translation>andere antwoorden om uit te kiezen</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere woorden</translation>
    </message>
    <message>
        <source>another rule for counting</source>
        <translation>een andere regel om te tellen</translation>
    </message>
    <message>
        <source>another way of asking</source>
        <translation>een andere manier van vragen</translation>
    </message>
    <message>
        <source>other boundaries</source>
        <translation>andere grenzen</translation>
    </message>
    <message>
        <source>Since %1, a wider circle: %2. A close bond: %3.</source>
        <translation>Sinds %1, een ruimere kring: %2. Een hechte band: %3.</translation>
    </message>
    <message>
        <source>Smallest change we could notice: %1 of 100.</source>
        <translation>Kleinste verandering die we kunnen zien: %1 op 100.</translation>
    </message>
    <message>
        <source>wider circle %1; close bond %2</source>
        <translation>ruimere kring %1; hechte band %2</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>niet vergeleken</translation>
    </message>
    <message>
        <source>Between %1 and %2 the line is broken: %3.</source>
        <translation>Tussen %1 en %2 is de lijn onderbroken: %3.</translation>
    </message>
    <message>
        <source>Of 100 participants, by place and wave</source>
        <translation>Op 100 deelnemers, per plaats en ronde</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>Most wished for: %1. Most offered: %2. Does the round table recognise this?</source>
        <translation>Het vaakst gewenst: %1. Het vaakst aangeboden: %2. Herkent de ronde tafel dit?</translation>
    </message>
    <message>
        <source>Choices, by working element: %1</source>
        <translation>Keuzes, per werkzaam element: %1</translation>
    </message>
    <message>
        <source>Working element</source>
        <translation>Werkzaam element</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>The key of the wave was not made. Check the name and the passphrase, and try again.</source>
        <translation>De sleutel van de ronde is niet gemaakt. Kijk de naam en de wachtzin na, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The three sheets could not be written.</source>
        <translation>De drie bladen schrijven lukte niet.</translation>
    </message>
    <message>
        <source>There is a typing error in this sheet. Compare each group with the paper.</source>
        <translation>Er staat een tikfout in dit blad. Vergelijk elke groep met het papier.</translation>
    </message>
    <message>
        <source>Sheet %1 is read. Now the second person types another one.</source>
        <translation>Blad %1 is gelezen. Nu typt de tweede persoon een ander blad.</translation>
    </message>
    <message>
        <source>These two sheets do not open the test. Take two different sheets of this wave and type both again.</source>
        <translation>Deze twee bladen openen de proef niet. Neem twee verschillende bladen van deze ronde en typ ze allebei opnieuw.</translation>
    </message>
    <message>
        <source>Sheets %1 and %2 opened the test. The files of the sheets are destroyed.</source>
        <translation>Bladen %1 en %2 openden de proef. De bestanden van de bladen zijn vernietigd.</translation>
    </message>
    <message>
        <source>No key of a tablet could be read there, or made.</source>
        <translation>Daar is geen sleutel van een tablet te lezen of te maken.</translation>
    </message>
    <message>
        <source>The questionnaires of this program cannot be read.</source>
        <translation>De vragenlijsten van dit programma zijn niet leesbaar.</translation>
    </message>
    <message>
        <source>The wave did not start. Begin again with its key.</source>
        <translation>De ronde is niet gestart. Begin opnieuw met de sleutel.</translation>
    </message>
    <message>
        <source>Wave %1 has started.</source>
        <translation>Ronde %1 is gestart.</translation>
    </message>
    <message>
        <source>This folder cannot become a tablet of the wave.</source>
        <translation>Deze map kan geen tablet van de ronde zijn.</translation>
    </message>
    <message>
        <source>The folder %1 is ready for a tablet.</source>
        <translation>De map %1 is klaar voor een tablet.</translation>
    </message>
    <message>
        <source>This wave cannot be closed yet: it holds fewer than 30 envelopes. Nothing was opened.</source>
        <translation>Deze ronde kan nog niet dicht: er zijn minder dan 30 omslagen. Er is niets geopend.</translation>
    </message>
    <message>
        <source>The wave was not closed. Check the passphrase and try again.</source>
        <translation>De ronde is niet gesloten. Kijk de wachtzin na en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Wave %1 is closed: %2 answer sheets, %3 of them on paper. %4 envelopes could not be read.</source>
        <translation>Ronde %1 is gesloten: %2 antwoordbladen, waarvan %3 op papier. %4 omslagen waren niet leesbaar.</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>Het grootboek is beschadigd.</translation>
    </message>
    <message>
        <source>Wave %1, released</source>
        <translation>Ronde %1, vrijgegeven</translation>
    </message>
    <message>
        <source>Wave %1, withdrawn</source>
        <translation>Ronde %1, ingetrokken</translation>
    </message>
    <message>
        <source>Nothing was withdrawn. Check the passphrase and try again.</source>
        <translation>Er is niets ingetrokken. Kijk de wachtzin na en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Wave %1 is marked as withdrawn.</source>
        <translation>Ronde %1 is aangeduid als ingetrokken.</translation>
    </message>
    <message>
        <source>The survey or its list of areas cannot be used as it is.</source>
        <translation>De vragenlijst of de lijst van buurten is zo niet bruikbaar.</translation>
    </message>
    <message>
        <source>This folder holds something already. Name a new one.</source>
        <translation>In deze map staat al iets. Noem een nieuwe.</translation>
    </message>
    <message>
        <source>That is not it. Look at what you wrote down.</source>
        <translation>Dat klopt niet. Kijk naar wat u opschreef.</translation>
    </message>
    <message>
        <source>The folder was not made. Begin again with other words.</source>
        <translation>De map is niet gemaakt. Begin opnieuw met andere woorden.</translation>
    </message>
    <message>
        <source>The wave could not be looked at. Check the passphrase and try again.</source>
        <translation>De ronde bekijken lukte niet. Kijk de wachtzin na en probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 of %2 neighbourhoods will be shown, and %3 of %4 groups in all.</source>
        <translation>%1 van de %2 buurten komen op het scherm, en %3 van de %4 groepen in totaal.</translation>
    </message>
    <message>
        <source>The wave was not released.</source>
        <translation>De ronde is niet vrijgegeven.</translation>
    </message>
    <message>
        <source>Wave %1 is released, for good.</source>
        <translation>Ronde %1 is vrijgegeven, voorgoed.</translation>
    </message>
    <message>
        <source>%1: %2 envelopes, taken in before. Nothing changed.</source>
        <translation>%1: %2 omslagen, al eerder ingelezen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1: %2 envelopes for wave %3.</source>
        <translation>%1: %2 omslagen voor ronde %3.</translation>
    </message>
    <message>
        <source>The file with the paper forms still shows the answers. Destroy it.</source>
        <translation>Het bestand met de papieren formulieren toont de antwoorden nog. Vernietig het.</translation>
    </message>
    <message>
        <source>The wave holds %1 envelopes now.</source>
        <translation>De ronde telt nu %1 omslagen.</translation>
    </message>
    <message>
        <source>Nothing came yet from tablet %1.</source>
        <translation>Van tablet %1 kwam nog niets.</translation>
    </message>
    <message>
        <source>Batch %1 of tablet %2 never came.</source>
        <translation>Zending %1 van tablet %2 kwam nooit aan.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Check the passphrase and the files, and try again.</source>
        <translation>Er is niets ingelezen. Kijk de wachtzin en de bestanden na, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>It is taken in. Give the stick back to the tablet: the receipts are on it.</source>
        <translation>Alles is ingelezen. Geef de stick terug aan de tablet: de ontvangstbewijzen staan erop.</translation>
    </message>
    <message>
        <source>Residents are answering. Take in what tablets bring.</source>
        <translation>Bewoners antwoorden nu. Lees in wat de tablets brengen.</translation>
    </message>
    <message>
        <source>Closed. The next step is its release.</source>
        <translation>Gesloten. De volgende stap is de vrijgave.</translation>
    </message>
    <message>
        <source>Released. Everybody may read it.</source>
        <translation>Vrijgegeven. Iedereen mag dit lezen.</translation>
    </message>
    <message>
        <source>Withdrawn. No report shows it.</source>
        <translation>Ingetrokken. Geen enkel rapport toont dit.</translation>
    </message>
    <message>
        <source>Forgotten. Its key is destroyed.</source>
        <translation>Vergeten. De sleutel is vernietigd.</translation>
    </message>
    <message>
        <source>It is taken in.</source>
        <translation>Alles is ingelezen.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Who they are, beside all residents</source>
        <translation>Wie ze zijn, naast alle inwoners</translation>
    </message>
    <message>
        <source>Of 100 participants</source>
        <translation>Van de 100 deelnemers</translation>
    </message>
    <message>
        <source>Of 100 residents</source>
        <translation>Van de 100 inwoners</translation>
    </message>
    <message>
        <source>In %1 we know of no initiative with %2 yet. Is there something that we overlook? Who would like it, and who would join in?</source>
        <translation>In %1 kennen we nog geen initiatief met %2. Zien we iets over het hoofd? Wie zou het willen, en wie doet er mee?</translation>
    </message>
    <message>
        <source>For this group (%1) we know of no initiative with %2 yet. Is there something that we overlook? What would they like themselves?</source>
        <translation>Voor deze groep (%1) kennen we nog geen initiatief met %2. Zien we iets over het hoofd? Wat willen zij zelf graag?</translation>
    </message>
    <message>
        <source>Which need do the other initiatives meet?</source>
        <translation>Op welke nood antwoorden de andere initiatieven?</translation>
    </message>
    <message>
        <source>We know of no initiative with %2 for %1 yet. It may help them, by expert judgement, not proof. Do you recognise this?</source>
        <translation>Voor %1 kennen we nog geen initiatief met %2. Het kan hen helpen: oordeel van deskundigen, geen bewijs. Herkent u dit?</translation>
    </message>
    <message>
        <source>We know of no initiative with %2 for %1 yet. Would it mean something to them?</source>
        <translation>Voor %1 kennen we nog geen initiatief met %2. Zou het voor hen iets betekenen?</translation>
    </message>
    <message>
        <source>%1: for %2 we know of no initiative that has %3 at its core. Do you recognise this?</source>
        <translation>%1: voor %2 kennen we nog geen initiatief dat %3 in de kern heeft. Herkent u dit?</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>Middle age</source>
        <translation>Middelbare leeftijd</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Ouderen</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Mantelzorgers</translation>
    </message>
    <message>
        <source>Chronic illness</source>
        <translation>Chronisch ziek</translation>
    </message>
    <message>
        <source>Living alone</source>
        <translation>Alleenwonend</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Nieuwkomers</translation>
    </message>
    <message>
        <source>A wider circle</source>
        <translation>Een ruimere kring</translation>
    </message>
    <message>
        <source>A close bond</source>
        <translation>Een hechte band</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Zin</translation>
    </message>
    <message>
        <source>For long already</source>
        <translation>Al lang</translation>
    </message>
    <message>
        <source>Few contacts</source>
        <translation>Weinig contacten</translation>
    </message>
    <message>
        <source>We do not know</source>
        <translation>Dat weten we niet</translation>
    </message>
    <message>
        <source>people who miss a wider circle</source>
        <translation>mensen die een ruimere kring missen</translation>
    </message>
    <message>
        <source>people who miss a close bond</source>
        <translation>mensen die een hechte band missen</translation>
    </message>
    <message>
        <source>people who look for meaning</source>
        <translation>mensen die zin zoeken</translation>
    </message>
    <message>
        <source>people who have missed contact for long</source>
        <translation>mensen die al lang contact missen</translation>
    </message>
    <message>
        <source>people who have few contacts</source>
        <translation>mensen die weinig contacten hebben</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eenmalig</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>Een reeks</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>Het hele jaar</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Nog niet verteld</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Between the last two of a row of words. %1 are those before, %2 is the last one.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>overal</translation>
    </message>
    <message>
        <source>At its core: %1</source>
        <translation>In de kern: %1</translation>
    </message>
    <message>
        <source>Partly: %1</source>
        <translation>Deels: %1</translation>
    </message>
    <message>
        <source>Its working elements are not told yet.</source>
        <translation>De werkzame elementen zijn nog niet verteld.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file cannot be written, or another program changed it meanwhile. It was read again.</source>
        <translation>Er veranderde niets: het programma kan het bestand niet schrijven, of een ander programma veranderde het intussen. Hier staat het zoals het nu is.</translation>
    </message>
    <message>
        <source>It was not kept: the file cannot be written, or another program changed it meanwhile. It was read again; keep this once more.</source>
        <translation>Dit is niet bewaard: het programma kan het bestand niet schrijven, of een ander programma veranderde het intussen. Bewaar dit nog eens.</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 is bewaard.</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>%1 staat niet meer in de lijst.</translation>
    </message>
    <message>
        <source>The list is as it was before.</source>
        <translation>De lijst is weer zoals ze was.</translation>
    </message>
    <message>
        <source>Nothing was taken over from %1. Repair the lines named below, or choose another file.</source>
        <translation>Er is niets overgenomen uit %1. Verbeter de regels die hieronder staan, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>Taken over: %1 new, %2 that were there by that name.</source>
        <translation>Overgenomen: %1 nieuwe, %2 die er met die naam al waren.</translation>
    </message>
    <message>
        <source>The list is in the file %1.</source>
        <translation>De lijst staat in het bestand %1.</translation>
    </message>
    <message>
        <source>Nothing could be written to %1. Choose another file.</source>
        <translation>Schrijven naar %1 lukte niet. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation>Per buurt</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>By what people miss</source>
        <translation>Per gemis</translation>
    </message>
    <message>
        <source>%1 (partly)</source>
        <translation>%1 (deels)</translation>
    </message>
    <message>
        <source>Initiatives by working element. A question mark: we know of none.</source>
        <translation>Initiatieven per werkzaam element. Een vraagteken: we kennen er geen.</translation>
    </message>
    <message>
        <source>%1: we know of none. Opens a question.</source>
        <translation>%1: we kennen er geen. Opent een vraag.</translation>
    </message>
    <message>
        <source>at its core: %1</source>
        <translation>in de kern: %1</translation>
    </message>
    <message>
        <source>partly: %1</source>
        <translation>deels: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 van %2 gedaan</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so nothing is ticked off and nothing is remembered. Take the file away to begin again.</source>
        <translation>Het bestand %1 is niet leesbaar. Daarom is er niets afgevinkt en onthoudt het programma niets. Haal het bestand weg om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>This could not be remembered: nothing can be written to %1.</source>
        <translation>Het programma kon dit niet onthouden: schrijven naar %1 lukte niet.</translation>
    </message>
    <message>
        <source>The worksheet is in the file %1.</source>
        <translation>Het werkblad staat in het bestand %1.</translation>
    </message>
    <message>
        <source>Who organises it</source>
        <translation>Wie organiseert het</translation>
    </message>
    <message>
        <source>Which needs does it not meet yet?</source>
        <translation>Op welke noden antwoordt het nog niet?</translation>
    </message>
    <message>
        <source>Whom to call: a function, never a participant&apos;s name</source>
        <translation>Wie opbellen: een functie, nooit de naam van een deelnemer</translation>
    </message>
    <message>
        <source>Name of the initiative</source>
        <translation>Naam van het initiatief</translation>
    </message>
    <message>
        <source>%1 (the whole district)</source>
        <translation>%1 (heel de wijk)</translation>
    </message>
    <message>
        <source>Give the initiative a name.</source>
        <translation>Geef het initiatief een naam.</translation>
    </message>
    <message>
        <source>There is an initiative called %1 already. Change that one, or give this one another name.</source>
        <translation>Er is al een initiatief dat %1 heet. Pas dat aan, of geef dit een andere naam.</translation>
    </message>
    <message>
        <source>This cannot be kept as it stands: %1. Use plain words, at most 500 characters.</source>
        <translation>Zo kan het programma dit niet bewaren: %1. Gebruik gewone woorden, hoogstens 500 tekens.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so the table of the program stands here. It goes wrong at line %2.</source>
        <translation>Het bestand %1 is niet leesbaar. Daarom staat hier de tabel van het programma. Het loopt mis op regel %2.</translation>
    </message>
    <message>
        <source>Nothing could be written to %1.</source>
        <translation>Schrijven naar %1 lukte niet.</translation>
    </message>
    <message>
        <source>may help first of all</source>
        <translation>kan als eerste helpen</translation>
    </message>
    <message>
        <source>may help along</source>
        <translation>kan mee helpen</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>niet genoemd</translation>
    </message>
    <message>
        <source>Know</source>
        <translation>Weten</translation>
    </message>
    <message>
        <source>What do people here miss, and what can they offer? Begin with what you have: figures, or what each of you has seen.</source>
        <translation>Wat missen mensen hier, en wat kunnen ze geven? Begin met wat u hebt: cijfers, of wat ieder van u gezien heeft.</translation>
    </message>
    <message>
        <source>About 20 minutes</source>
        <translation>Ongeveer 20 minuten</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Inzien</translation>
    </message>
    <message>
        <source>Sit down at one table with residents and organisations. Take one initiative at a time.</source>
        <translation>Ga met bewoners en organisaties aan één tafel zitten. Neem telkens één initiatief.</translation>
    </message>
    <message>
        <source>About 30 minutes</source>
        <translation>Ongeveer 30 minuten</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Which working elements are there, and of which do you want more? Choose one first step.</source>
        <translation>Welke werkzame elementen zijn er, en van welke wilt u meer? Kies één eerste stap.</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Integreren</translation>
    </message>
    <message>
        <source>Make it last: who keeps it going, with what means, and when do you look again?</source>
        <translation>Zorg dat het blijft: wie houdt het gaande, met welke middelen, en wanneer kijkt u opnieuw?</translation>
    </message>
    <message>
        <source>We put side by side what people miss and what they can offer.</source>
        <translation>We legden naast elkaar wat mensen missen en wat ze kunnen geven.</translation>
    </message>
    <message>
        <source>We told apart: having few contacts, and missing contact.</source>
        <translation>We hielden uit elkaar: weinig contacten hebben, en contact missen.</translation>
    </message>
    <message>
        <source>We said what surprises us and what we recognise.</source>
        <translation>We zeiden wat ons verrast en wat we herkennen.</translation>
    </message>
    <message>
        <source>Residents and organisations sat at one table.</source>
        <translation>Bewoners en organisaties zaten aan één tafel.</translation>
    </message>
    <message>
        <source>What happens already stands in the list of initiatives.</source>
        <translation>Wat er al gebeurt, staat in de lijst met initiatieven.</translation>
    </message>
    <message>
        <source>We said whom we do not reach yet, and whom we could ask.</source>
        <translation>We zeiden wie we nog niet bereiken, en aan wie we het kunnen vragen.</translation>
    </message>
    <message>
        <source>We looked where each working element is, and where not yet.</source>
        <translation>We keken waar elk werkzaam element al is, en waar nog niet.</translation>
    </message>
    <message>
        <source>We chose of which elements we want more.</source>
        <translation>We kozen van welke elementen we meer willen.</translation>
    </message>
    <message>
        <source>There is a first step, who takes it, and by when.</source>
        <translation>Er is een eerste stap, wie hem zet, en tegen wanneer.</translation>
    </message>
    <message>
        <source>Somebody carries it from here on.</source>
        <translation>Iemand draagt het vanaf nu.</translation>
    </message>
    <message>
        <source>There is a budget, a room and time.</source>
        <translation>Er is een budget, een plek en tijd.</translation>
    </message>
    <message>
        <source>It is agreed when we ask people again.</source>
        <translation>We spraken af wanneer we mensen opnieuw vragen stellen.</translation>
    </message>
    <message>
        <source>We said what we stop doing.</source>
        <translation>We zeiden waarmee we stoppen.</translation>
    </message>
    <message>
        <source>Which change would we want to see, and by how many of 100 participants?</source>
        <translation>Welke verandering willen we zien, en hoeveel op 100 deelnemers?</translation>
    </message>
    <message>
        <source>Below %1 of 100 participants no neighbourhood could show a change last time. Which change would we want to see?</source>
        <translation>Onder %1 op 100 deelnemers kon vorige keer geen enkele buurt een verandering tonen. Welke verandering willen we zien?</translation>
    </message>
    <message>
        <source>Which local initiative comes to mind?</source>
        <translation>Aan welk lokaal initiatief denkt u?</translation>
    </message>
    <message>
        <source>Which needs does it meet?</source>
        <translation>Op welke noden geeft het antwoord?</translation>
    </message>
    <message>
        <source>Which not yet, and what would you like to add?</source>
        <translation>Op welke nog niet, en wat wilt u toevoegen?</translation>
    </message>
    <message>
        <source>Which working elements are in it?</source>
        <translation>Welke werkzame elementen zitten erin?</translation>
    </message>
    <message>
        <source>Which elements do you want more of?</source>
        <translation>Van welke elementen wilt u meer?</translation>
    </message>
    <message>
        <source>%1, wave %2. People who took part, not a sample of all residents.</source>
        <translation>%1, ronde %2. Mensen die meededen, geen steekproef van alle inwoners.</translation>
    </message>
    <message>
        <source>There are no figures yet, and none are needed to begin.</source>
        <translation>Er zijn nog geen cijfers, en er zijn er geen nodig om te beginnen.</translation>
    </message>
    <message>
        <source>What do we know of our neighbourhoods, and from whom?</source>
        <translation>Wat weten we over onze buurten, en van wie?</translation>
    </message>
    <message>
        <source>Initiatives in the list so far: %1.</source>
        <translation>Initiatieven in de lijst tot nu toe: %1.</translation>
    </message>
    <message>
        <source>The list of initiatives is still empty. The first one you name opens it.</source>
        <translation>De lijst met initiatieven is nog leeg. Het eerste dat u noemt, opent ze.</translation>
    </message>
    <message>
        <source>%1: of 100 participants about %2 miss a wider circle. We know of no initiative that has %3 at its core. Do you recognise this?</source>
        <translation>%1: van 100 deelnemers missen er ongeveer %2 een ruimere kring. We kennen nog geen initiatief dat %3 in de kern heeft. Herkent u dit?</translation>
    </message>
    <message>
        <source>%1: of 100 participants about %2 miss a close bond. We know of no initiative that has %3 at its core. Do you recognise this?</source>
        <translation>%1: van 100 deelnemers missen er ongeveer %2 een hechte band. We kennen nog geen initiatief dat %3 in de kern heeft. Herkent u dit?</translation>
    </message>
    <message>
        <source>Little money</source>
        <translation>Weinig geld</translation>
    </message>
    <message>
        <source>The file %1 cannot be read as a list of initiatives. Nothing of it is shown or changed. It goes wrong at line %2.</source>
        <translation>Het bestand %1 is niet leesbaar als lijst met initiatieven. U ziet er niets van, en het blijft zoals het is. Het loopt mis op regel %2.</translation>
    </message>
</context>
<context>
    <name>DeskNav</name>
    <message>
        <source>Map</source>
        <extracomment>In the list of pages</extracomment>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>In the list of pages: opens files</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Who took part</source>
        <extracomment>In the list of pages</extracomment>
        <translation>Wie deed mee</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In the list of pages: a card for each neighbourhood</extracomment>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>In the list of pages: neighbourhoods beside each other</extracomment>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>In the list of pages: wave after wave</extracomment>
        <translation>Door de tijd</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>In the list of pages: groups of participants</extracomment>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Wishes and offers</source>
        <extracomment>In the list of pages</extracomment>
        <translation>Wensen en aanbod</translation>
    </message>
    <message>
        <source>Take it along</source>
        <extracomment>In the list of pages: writes files</extracomment>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>Normal letters</source>
        <extracomment>Size of the letters, the smallest of three</extracomment>
        <translation>Gewone letters</translation>
    </message>
    <message>
        <source>Large letters</source>
        <extracomment>Size of the letters, the middle of three</extracomment>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Very large letters</source>
        <extracomment>Size of the letters, the largest of three</extracomment>
        <translation>Zeer grote letters</translation>
    </message>
    <message>
        <source>Waves</source>
        <extracomment>In the list of pages: the waves and what there is to do</extracomment>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>In the list of pages: what was ever released</extracomment>
        <translation>Grootboek</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Light letters on black</extracomment>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>In the list of pages: four steps for a municipality</extracomment>
        <translation>Stap voor stap</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <extracomment>In the list of pages: what happens already in the neighbourhoods</extracomment>
        <translation>Initiatieven</translation>
    </message>
    <message>
        <source>What is there</source>
        <extracomment>In the list of pages: which initiatives have which working element</extracomment>
        <translation>Wat er is</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Buurtpeil, the desk</source>
        <extracomment>Title of the window</extracomment>
        <translation>Buurtpeil, aan het bureau</translation>
    </message>
    <message>
        <source>Buurtpeil, %1</source>
        <extracomment>Title of the window. %1 is a municipality.</extracomment>
        <translation>Buurtpeil, %1</translation>
    </message>
    <message>
        <source>INVENTED figures, made to show the program. They are about nobody.</source>
        <translation>VERZONNEN cijfers, gemaakt om het programma te tonen. Ze gaan over niemand.</translation>
    </message>
    <message>
        <source>Wave</source>
        <extracomment>Before the names of waves, such as 2026</extracomment>
        <translation>Ronde</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>The files are being made …</source>
        <translation>Het programma maakt de bestanden …</translation>
    </message>
    <message>
        <source>released.geojson: the figures on the outlines of the neighbourhoods, for a map.</source>
        <translation>released.geojson: de cijfers op de omtrekken van de buurten, voor een kaart.</translation>
    </message>
    <message>
        <source>pages_%1.pdf: a sheet of paper for each neighbourhood; beside it the worksheet for a round table.</source>
        <extracomment>%1 is a language: nl, fr or en</extracomment>
        <translation>pages_%1.pdf: een blad papier voor elke buurt; ernaast het werkblad voor een rondetafel.</translation>
    </message>
    <message>
        <source>released.xlsx and released.csv: every released figure as a table, for a spreadsheet or another program.</source>
        <translation>released.xlsx en released.csv: elk vrijgegeven cijfer als tabel, voor een rekenblad of een ander programma.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <extracomment>Page that writes files</extracomment>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>Everything released so far, as files. They show what the screen shows, and no more.</source>
        <translation>Alles wat al vrijgegeven is, als bestanden. Ze tonen wat het scherm toont, en niet meer.</translation>
    </message>
    <message>
        <source>index.html: the report as one page, to read, print or send.</source>
        <translation>index.html: het rapport als één pagina, om te lezen, af te drukken of te sturen.</translation>
    </message>
    <message>
        <source>releases.jsonl: the signed file that this program opens for readers without a key.</source>
        <translation>releases.jsonl: het getekende bestand dat dit programma opent voor lezers zonder sleutel.</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <extracomment>A folder on this computer</extracomment>
        <translation>Map om naar te schrijven</translation>
    </message>
    <message>
        <source>Write the files</source>
        <extracomment>Writes the files</extracomment>
        <translation>Schrijf de bestanden</translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message>
        <source>not shown</source>
        <extracomment>In the place of figures that are protected; the same word everywhere</extracomment>
        <translation>niet getoond</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>Mist een ruimere kring</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <translation>Mist een hechte band</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <extracomment>Page about groups of participants</extracomment>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>One grouping at a time. The program never crosses two, because that would point at people.</source>
        <translation>Eén indeling per keer. Het programma kruist er nooit twee, want dat zou mensen aanwijzen.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Read aloud before the name of a place</extracomment>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <extracomment>Before a choice: age, living alone, gender</extracomment>
        <translation>Ingedeeld volgens</translation>
    </message>
</context>
<context>
    <name>InitiativeCard</name>
    <message>
        <source>Change</source>
        <extracomment>Opens an initiative of the list to change it</extracomment>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>Read aloud of a button. %1 is an initiative.</extracomment>
        <translation>%1 aanpassen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes an initiative out of the list; it can be undone</extracomment>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Read aloud of a button. %1 is an initiative.</extracomment>
        <translation>%1 weghalen</translation>
    </message>
</context>
<context>
    <name>InitiativePage</name>
    <message>
        <source>A new initiative</source>
        <extracomment>Page with the form of one initiative</extracomment>
        <translation>Een nieuw initiatief</translation>
    </message>
    <message>
        <source>Change an initiative</source>
        <extracomment>Page with the form of one initiative</extracomment>
        <translation>Een initiatief aanpassen</translation>
    </message>
    <message>
        <source>Only the name is needed. The rest can come later.</source>
        <translation>Alleen de naam is nodig. De rest mag later.</translation>
    </message>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>Voor wie u helpt: %1</translation>
    </message>
    <message>
        <source>Which local initiative comes to mind?</source>
        <translation>Aan welk lokaal initiatief denkt u?</translation>
    </message>
    <message>
        <source>Who organises it?</source>
        <translation>Wie organiseert het?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>Choose nothing when it is for the whole municipality.</source>
        <translation>Kies niets als het voor heel de gemeente is.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>For whom is it made?</source>
        <translation>Voor wie is het gemaakt?</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hoe vaak?</translation>
    </message>
    <message>
        <source>Which needs does it meet?</source>
        <translation>Op welke noden geeft het antwoord?</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Antwoordt op</translation>
    </message>
    <message>
        <source>Which not yet, and what would you like to add?</source>
        <translation>Op welke nog niet, en wat wilt u toevoegen?</translation>
    </message>
    <message>
        <source>Which working elements are in it?</source>
        <translation>Welke werkzame elementen zitten erin?</translation>
    </message>
    <message>
        <source>Which elements do you want more of?</source>
        <translation>Van welke elementen wilt u meer?</translation>
    </message>
    <message>
        <source>More of</source>
        <translation>Meer van</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Writes the initiative into the list</extracomment>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <extracomment>Goes back to the list; what was typed is gone</extracomment>
        <translation>Laten zoals het was</translation>
    </message>
    <message>
        <source>The file holds more columns (how many people, evidence, transport). What stands there stays.</source>
        <translation>Het bestand heeft nog meer kolommen (hoeveel mensen, bewijs, vervoer). Wat daar staat, blijft staan.</translation>
    </message>
    <message>
        <source>Whom can one call? A function, never a participant&apos;s name</source>
        <translation>Wie kan men opbellen? Een functie, nooit de naam van een deelnemer</translation>
    </message>
</context>
<context>
    <name>InitiativesPage</name>
    <message>
        <source>Initiatives</source>
        <extracomment>Page with the list of initiatives</extracomment>
        <translation>Initiatieven</translation>
    </message>
    <message>
        <source>What already happens in the neighbourhoods, as the round table tells it. No participant is in this list.</source>
        <translation>Wat er al gebeurt in de buurten, zoals de rondetafel het vertelt. In deze lijst staat geen enkele deelnemer.</translation>
    </message>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>Voor wie u helpt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Takes the last change of the list back</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <extracomment>Opens an empty form for an initiative</extracomment>
        <translation>Een initiatief toevoegen</translation>
    </message>
    <message>
        <source>There is nothing in the list yet. Which local initiative comes to mind first?</source>
        <translation>Er staat nog niets in de lijst. Aan welk lokaal initiatief denkt u het eerst?</translation>
    </message>
    <message>
        <source>No list of initiatives (initiatives.csv) lies beside this release. The municipality can send it along.</source>
        <translation>Naast deze vrijgave ligt geen lijst met initiatieven (initiatives.csv). De gemeente kan ze meesturen.</translation>
    </message>
    <message>
        <source>From or to a spreadsheet</source>
        <extracomment>Head above the ways to bring a file in or take one along</extracomment>
        <translation>Van of naar een rekenblad</translation>
    </message>
    <message>
        <source>File with initiatives (.csv)</source>
        <extracomment>A file on this computer</extracomment>
        <translation>Bestand met initiatieven (.csv)</translation>
    </message>
    <message>
        <source>Take over from this file</source>
        <extracomment>Reads initiatives from a file</extracomment>
        <translation>Overnemen uit dit bestand</translation>
    </message>
    <message>
        <source>Write the list to this file</source>
        <extracomment>Writes the list into a file</extracomment>
        <translation>De lijst naar dit bestand schrijven</translation>
    </message>
    <message>
        <source>A file of the same form can be taken over: an initiative of the same name is replaced, others are added.</source>
        <translation>U kunt een bestand van dezelfde vorm overnemen: het vervangt initiatieven met dezelfde naam, de andere komen erbij.</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Ledger</source>
        <extracomment>Page with everything that was ever released</extracomment>
        <translation>Grootboek</translation>
    </message>
    <message>
        <source>Every line is signed and carries the fingerprint of the line before. The chain is whole.</source>
        <translation>Elke regel is getekend en draagt de vingerafdruk van de vorige. De ketting is heel.</translation>
    </message>
    <message>
        <source>Nothing was released so far.</source>
        <translation>Er is nog niets vrijgegeven.</translation>
    </message>
    <message>
        <source>Fingerprint of the last line: %1</source>
        <extracomment>A short fingerprint of the last line, to compare</extracomment>
        <translation>Vingerafdruk van de laatste regel: %1</translation>
    </message>
    <message>
        <source>Mark a wrong release</source>
        <extracomment>Head above the way to mark a wrong release</extracomment>
        <translation>Een foute vrijgave aanduiden</translation>
    </message>
    <message>
        <source>Reports then leave the wave out. It is never released again, and what people have read stays read.</source>
        <translation>Rapporten laten de ronde dan weg. Een tweede vrijgave komt er nooit, en wat mensen lazen blijft gelezen.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>The passphrase of the municipality</source>
        <translation>De wachtzin van de gemeente</translation>
    </message>
    <message>
        <source>Mark it as withdrawn</source>
        <extracomment>Marks the chosen wave as withdrawn</extracomment>
        <translation>Duid aan als ingetrokken</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Misses a close bond</source>
        <extracomment>What the map shows</extracomment>
        <translation>Mist een hechte band</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <extracomment>What the map shows</extracomment>
        <translation>Mist een ruimere kring</translation>
    </message>
    <message>
        <source>The number is the best guess out of 100 participants. Its range stands in the table, and many ranges overlap. Hatched means not shown.</source>
        <translation>Het getal is de beste schatting op 100 deelnemers. De marge staat in de tabel, en veel marges overlappen. Gearceerd betekent niet getoond.</translation>
    </message>
    <message>
        <source>There is no map: areas.geojson in the folder %1 cannot be read. It has to be GeoJSON in degrees, each outline with the property “code”.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Er is geen kaart: het programma kan areas.geojson in de map %1 niet lezen. Het moet GeoJSON in graden zijn, elke omtrek met de eigenschap “code”.</translation>
    </message>
    <message>
        <source>There is no map: areas.geojson in the folder %1 goes wrong at line %2. It has to be GeoJSON in degrees, each outline with the property “code”.</source>
        <extracomment>%1 is a folder, %2 the number of a line</extracomment>
        <translation>Er is geen kaart: areas.geojson in de map %1 loopt fout op regel %2. Het moet GeoJSON in graden zijn, elke omtrek met de eigenschap “code”.</translation>
    </message>
    <message>
        <source>There is no map yet. Lay the outlines of your neighbourhoods as areas.geojson into the folder %1. Each outline has its code of the area list as the property “code”. Then open the folder again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Er is nog geen kaart. Leg de omtrekken van uw buurten als areas.geojson in de map %1. Elke omtrek heeft zijn code uit de gebiedslijst als eigenschap “code”. Open de map daarna opnieuw.</translation>
    </message>
    <message>
        <source>A map colours land, and a large field is no large group. Colours mean the same on both sides and in every wave.</source>
        <translation>Een kaart kleurt grond, en een groot vlak is geen grote groep. Een kleur betekent hetzelfde aan beide kanten en in elke ronde.</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Page with a map of the neighbourhoods</extracomment>
        <translation>Kaart</translation>
    </message>
</context>
<context>
    <name>NavKey</name>
    <message>
        <source>%1, this page</source>
        <extracomment>Read aloud of the page that is on screen now. %1 is its name.</extracomment>
        <translation>%1, deze pagina</translation>
    </message>
</context>
<context>
    <name>NeedGrid</name>
    <message>
        <source>Which element may answer which need. Expert judgement, not proof.</source>
        <extracomment>Read aloud before a table of needs and working elements</extracomment>
        <translation>Welk element op welke nood kan antwoorden. Oordeel van deskundigen, geen bewijs.</translation>
    </message>
</context>
<context>
    <name>NewTownPage</name>
    <message>
        <source>A new municipality</source>
        <extracomment>Page that makes a folder for a municipality</extracomment>
        <translation>Een nieuwe gemeente</translation>
    </message>
    <message>
        <source>Do this with two people, in about ten minutes. A printer stands ready.</source>
        <translation>Doe dit met twee mensen, in ongeveer tien minuten. Zet een printer klaar.</translation>
    </message>
    <message>
        <source>The survey: a file that ends in .json</source>
        <extracomment>A file on this computer</extracomment>
        <translation>De vragenlijst: een bestand dat eindigt op .json</translation>
    </message>
    <message>
        <source>The lists of areas and of residents lie beside it: areas.csv and population.csv.</source>
        <translation>De lijsten van buurten en van inwoners liggen ernaast: areas.csv en population.csv.</translation>
    </message>
    <message>
        <source>A new folder for everything of the municipality</source>
        <translation>Een nieuwe map voor alles van de gemeente</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>To the next step</extracomment>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>These six words are the passphrase. Both of you write them down, each on paper of your own.</source>
        <translation>Deze zes woorden zijn de wachtzin. Schrijf ze allebei op, elk op een eigen papier.</translation>
    </message>
    <message>
        <source>We both have them</source>
        <extracomment>The words go from the screen</extracomment>
        <translation>Wij hebben ze allebei</translation>
    </message>
    <message>
        <source>The first person types the six words from paper</source>
        <extracomment>Above a field for the passphrase; two people type it, one after the other</extracomment>
        <translation>De eerste persoon typt de zes woorden over van papier</translation>
    </message>
    <message>
        <source>The second person types the six words from paper</source>
        <extracomment>Above the same field, for the second one</extracomment>
        <translation>De tweede persoon typt de zes woorden over van papier</translation>
    </message>
    <message>
        <source>The key with which the municipality signs is called: %1.</source>
        <extracomment>%1 are four words</extracomment>
        <translation>De sleutel waarmee de gemeente tekent, heet: %1.</translation>
    </message>
    <message>
        <source>All three are on paper</source>
        <extracomment>All three sheets are printed</extracomment>
        <translation>Alle drie staan op papier</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <extracomment>Page with one card for each neighbourhood</extracomment>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>What participants miss, a neighbourhood a card, in the order of the alphabet.</source>
        <translation>Wat deelnemers missen: een kaart per buurt, in de volgorde van het alfabet.</translation>
    </message>
    <message>
        <source>No place has enough to show in this wave. Next time, a smaller number of larger areas may help.</source>
        <extracomment>All neighbourhoods are withheld</extracomment>
        <translation>In deze ronde is geen enkele plaats getoond. Minder en grotere buurten kunnen de volgende keer helpen.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Type it; it is not shown</source>
        <extracomment>In an empty field for a passphrase</extracomment>
        <translation>Typ ze hier; niemand ziet ze</translation>
    </message>
</context>
<context>
    <name>PictureOrTable</name>
    <message>
        <source>Show the picture (T)</source>
        <extracomment>Shows the picture again instead of the table; T is a key</extracomment>
        <translation>Toon de tekening (T)</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <extracomment>Shows the table instead of the picture; T is a key</extracomment>
        <translation>Toon als tabel (T)</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>%1 participants</source>
        <extracomment>Under the name of a place. %1 is a rounded number such as &quot;about 60&quot;.</extracomment>
        <translation>%1 deelnemers</translation>
    </message>
</context>
<context>
    <name>PresenceRow</name>
    <message>
        <source>Not</source>
        <extracomment>How much of a working element an initiative has: nothing, something, or it is what it is about</extracomment>
        <translation>Niet</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
</context>
<context>
    <name>PrintedSheets</name>
    <message>
        <source>Open each sheet, print it, and close it. Three people each keep one, in another place.</source>
        <translation>Open elk blad, druk het af en sluit het. Drie mensen bewaren er elk één, op een andere plaats.</translation>
    </message>
    <message>
        <source>Two sheets together stand in for a lost passphrase. One sheet alone says nothing.</source>
        <translation>Twee bladen samen vervangen een verloren wachtzin. Eén blad alleen zegt niets.</translation>
    </message>
    <message>
        <source>Open sheet %1</source>
        <extracomment>Opens a sheet to print. %1 is 1, 2 or 3.</extracomment>
        <translation>Open blad %1</translation>
    </message>
</context>
<context>
    <name>ReadingHelp</name>
    <message>
        <source>How to read this</source>
        <extracomment>Head of a short explanation of the pictures</extracomment>
        <translation>Zo leest u dit</translation>
    </message>
    <message>
        <source>The mark is the best guess out of 100 participants. The bar shows what chance can make of it.</source>
        <translation>Het teken is de beste schatting op 100 deelnemers. De streep toont wat toeval ervan kan maken.</translation>
    </message>
    <message>
        <source>Hatched means not shown: small groups, and groups that would give them away.</source>
        <translation>Gearceerd is niet getoond: kleine groepen, en groepen die ze zouden verraden.</translation>
    </message>
    <message>
        <source>You can use this to start a conversation. You cannot use it to put places in order or to find people.</source>
        <translation>U kunt hiermee een gesprek beginnen. U kunt er geen plaatsen mee op een rij zetten en geen mensen mee vinden.</translation>
    </message>
    <message>
        <source>Two bars that overlap may still differ, and the other way round. The page “Compare” tells.</source>
        <translation>Twee strepen die overlappen, kunnen toch verschillen, en omgekeerd. De pagina “Vergelijken” zegt het.</translation>
    </message>
</context>
<context>
    <name>ReleasingPage</name>
    <message>
        <source>Release wave %1</source>
        <extracomment>Page that publishes a wave. %1 is a wave, such as 2026.</extracomment>
        <translation>Ronde %1 vrijgeven</translation>
    </message>
    <message>
        <source>A wave is released once, and for good. A mistake can only be marked as withdrawn.</source>
        <translation>U geeft een ronde één keer vrij, en voorgoed. Een fout kunt u alleen als ingetrokken aanduiden.</translation>
    </message>
    <message>
        <source>First the program attacks its own tables, as a stranger would and as a participant would.</source>
        <translation>Eerst valt het programma de eigen tabellen aan, zoals een vreemde en zoals een deelnemer dat zou doen.</translation>
    </message>
    <message>
        <source>The passphrase of the municipality</source>
        <translation>De wachtzin van de gemeente</translation>
    </message>
    <message>
        <source>Make the tables and attack them</source>
        <extracomment>Makes the tables and attacks them; nothing is published</extracomment>
        <translation>Maak de tabellen en val ze aan</translation>
    </message>
    <message>
        <source>The attack found nothing. No group that is not shown can be worked out from the others.</source>
        <translation>De aanval vond niets. Geen enkele groep die niet getoond is, valt uit de andere af te leiden.</translation>
    </message>
    <message>
        <source>The attacker knew every table ever released, and whatever one participant knows.</source>
        <translation>De aanvaller kende elke tabel die ooit vrijkwam, en alles wat één deelnemer weet.</translation>
    </message>
    <message>
        <source>Release it for good</source>
        <extracomment>Publishes the wave, for good</extracomment>
        <translation>Geef voorgoed vrij</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>From a released wave on to reading it</extracomment>
        <translation>Lees de cijfers</translation>
    </message>
</context>
<context>
    <name>SideStrip</name>
    <message>
        <source>not shown</source>
        <translation>niet getoond</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <extracomment>Beside a filled circle: the social side</extracomment>
        <translation>Mist een ruimere kring</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <extracomment>Beside a hollow square: the emotional side</extracomment>
        <translation>Mist een hechte band</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1 is being opened …</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>Het programma opent %1 …</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or it was changed after it was signed. Ask the municipality for another copy.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Het bestand %1 is niet leesbaar, of iemand veranderde het na het tekenen. Vraag de gemeente een nieuwe kopie.</translation>
    </message>
    <message>
        <source>The file %1 comes from a newer version of this program. Install that version first.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Het bestand %1 komt van een nieuwere versie van dit programma. Installeer die eerst.</translation>
    </message>
    <message>
        <source>There is no released wave yet. What you can read here begins with the first release.</source>
        <extracomment>A folder of a municipality that released nothing so far</extracomment>
        <translation>Er is nog geen vrijgegeven ronde. Wat u hier kunt lezen, begint met de eerste vrijgave.</translation>
    </message>
    <message>
        <source>How the neighbourhood stands</source>
        <extracomment>The name of the program, and what it is for</extracomment>
        <translation>Hoe het met de buurt gaat</translation>
    </message>
    <message>
        <source>Read what neighbourhoods have in common, without anybody being singled out.</source>
        <translation>Lees wat buurten gemeen hebben, zonder iemand aan te wijzen.</translation>
    </message>
    <message>
        <source>It goes wrong at line %1.</source>
        <extracomment>Added to a sentence about a damaged file. %1 is a number.</extracomment>
        <translation>Het gaat mis op regel %1.</translation>
    </message>
    <message>
        <source>A released file, or the folder of a municipality</source>
        <extracomment>A file with releases, or the folder of a municipality</extracomment>
        <translation>Een vrijgegeven bestand, of de map van een gemeente</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file or folder that was named</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Look at an invented municipality</source>
        <extracomment>Opens an invented municipality, to look around</extracomment>
        <translation>Bekijk een verzonnen gemeente</translation>
    </message>
    <message>
        <source>Begin for a municipality</source>
        <extracomment>Makes a folder for a municipality</extracomment>
        <translation>Begin voor een gemeente</translation>
    </message>
    <message>
        <source>The open file was signed with the key that is called: %1. Ask the municipality whether that is theirs.</source>
        <extracomment>%1 are four words. Who reads a file without any key sees by them whether the municipality signed it.</extracomment>
        <translation>Het open bestand is getekend met de sleutel die zo heet: %1. Vraag de gemeente of dat de hare is.</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Read aloud: where somebody is among a few steps</extracomment>
        <translation>Stap %1 van %2</translation>
    </message>
</context>
<context>
    <name>StepPlanPage</name>
    <message>
        <source>Step by step</source>
        <extracomment>Page that leads through four steps</extracomment>
        <translation>Stap voor stap</translation>
    </message>
    <message>
        <source>Know, see, apply, embed: how a municipality begins, together with residents and organisations.</source>
        <translation>Weten, inzien, toepassen, integreren: zo begint een gemeente, samen met bewoners en organisaties.</translation>
    </message>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>Voor wie u helpt: %1</translation>
    </message>
    <message>
        <source>At the round table</source>
        <extracomment>Head above some of the five questions of a round table</extracomment>
        <translation>Aan de rondetafel</translation>
    </message>
    <message>
        <source>Look at the neighbourhoods</source>
        <extracomment>Goes to the page with one card for each neighbourhood</extracomment>
        <translation>De buurten bekijken</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <extracomment>Opens an empty form for an initiative</extracomment>
        <translation>Een initiatief toevoegen</translation>
    </message>
    <message>
        <source>Look at what is there</source>
        <extracomment>Goes to the page about which working elements there are</extracomment>
        <translation>Bekijken wat er is</translation>
    </message>
    <message>
        <source>Done?</source>
        <extracomment>Head above tasks to tick off</extracomment>
        <translation>Gedaan?</translation>
    </message>
    <message>
        <source>Previous step</source>
        <extracomment>To the step before this one</extracomment>
        <translation>Vorige stap</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>To the step after this one</extracomment>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Without the folder of a municipality, what you tick off is gone when the program ends.</source>
        <translation>Zonder de map van een gemeente is wat u afvinkt weg als het programma stopt.</translation>
    </message>
    <message>
        <source>On paper, with room for a pen</source>
        <extracomment>Head above a way to print the four steps</extracomment>
        <translation>Op papier, met plaats voor een pen</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <extracomment>A folder on this computer</extracomment>
        <translation>Map om naar te schrijven</translation>
    </message>
    <message>
        <source>Open the worksheet</source>
        <extracomment>Opens the worksheet, to print it</extracomment>
        <translation>Het werkblad openen</translation>
    </message>
    <message>
        <source>Make the worksheet</source>
        <extracomment>Writes two pages for the round table as a PDF</extracomment>
        <translation>Het werkblad maken</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Step %1, %2, %3, this page</source>
        <extracomment>Read aloud of the step that is on the page. %1 is a number, %2 its name, %3 how far it is.</extracomment>
        <translation>Stap %1, %2, %3, deze pagina</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <extracomment>Read aloud of a step. %1 is a number, %2 its name, %3 how far it is.</extracomment>
        <translation>Stap %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>TakingInPage</name>
    <message>
        <source>Take in answers of wave %1</source>
        <extracomment>Page that takes in batches. %1 is a wave, such as 2026.</extracomment>
        <translation>Antwoorden van ronde %1 inlezen</translation>
    </message>
    <message>
        <source>Put in the stick of a tablet. The answers stay sealed: nobody reads them here.</source>
        <translation>Steek de stick van een tablet in. De antwoorden blijven verzegeld: niemand leest ze hier.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>A file on a memory stick. %1 is its name.</extracomment>
        <translation>Gevonden: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Looks for files on memory sticks once more</extracomment>
        <translation>Kijk opnieuw</translation>
    </message>
    <message>
        <source>Or name a file or folder: batches (.bpb), or paper forms (.csv)</source>
        <extracomment>Where files are when they are on no memory stick</extracomment>
        <translation>Of noem een bestand of map: zendingen (.bpb), of papieren formulieren (.csv)</translation>
    </message>
    <message>
        <source>The passphrase of the municipality, to sign the receipts</source>
        <translation>De wachtzin van de gemeente, om de ontvangstbewijzen te tekenen</translation>
    </message>
    <message>
        <source>Take it in</source>
        <extracomment>Takes in what was found or named</extracomment>
        <translation>Lees in</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>Voor wie u helpt: %1</translation>
    </message>
    <message>
        <source>The program is working. Other pages open when it is done.</source>
        <extracomment>While something long is being worked out</extracomment>
        <translation>Het programma werkt. Andere pagina’s gaan open als het klaar is.</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Over time</source>
        <extracomment>Page that shows each place wave after wave</extracomment>
        <translation>Door de tijd</translation>
    </message>
    <message>
        <source>Small groups vary by chance. For every place you read how large a change must be to show.</source>
        <translation>Kleine groepen schommelen door toeval. Per plaats leest u hoe groot een verandering moet zijn om te blijken.</translation>
    </message>
    <message>
        <source>There is one wave so far. A next one with the same statements makes comparison possible.</source>
        <translation>Er is nog maar één ronde. Na een volgende ronde met dezelfde uitspraken kunnen we vergelijken.</translation>
    </message>
    <message>
        <source>* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.</source>
        <translation>* Viel op zichzelf op, maar niet meer na correctie voor het aantal vergelijkingen. Alleen al door toeval vallen er enkele op.</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Misses a close bond</source>
        <translation>Mist een hechte band</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>Mist een ruimere kring</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>niet getoond</translation>
    </message>
</context>
<context>
    <name>TookPartPage</name>
    <message>
        <source>Who took part</source>
        <extracomment>Page about the participants, read before any result</extracomment>
        <translation>Wie deed mee</translation>
    </message>
    <message>
        <source>You open this wave for the first time. So you read this first.</source>
        <extracomment>The first time that somebody opens a wave</extracomment>
        <translation>U opent deze ronde voor het eerst. Daarom leest u dit eerst.</translation>
    </message>
    <message>
        <source>On to the results</source>
        <extracomment>From &quot;Who took part&quot; on to the results</extracomment>
        <translation>Naar de cijfers</translation>
    </message>
</context>
<context>
    <name>WavesPage</name>
    <message>
        <source>Waves</source>
        <extracomment>Page with the waves and what there is to do</extracomment>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>The key of this municipality is called: %1.</source>
        <extracomment>%1 are four words</extracomment>
        <translation>De sleutel van deze gemeente heet: %1.</translation>
    </message>
    <message>
        <source>Begin a new wave</source>
        <extracomment>Begins the making of a wave&apos;s key</extracomment>
        <translation>Begin een nieuwe ronde</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <extracomment>Name of a wave, such as 2026</extracomment>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <extracomment>Takes in what tablets bring</extracomment>
        <translation>Antwoorden inlezen</translation>
    </message>
    <message>
        <source>Take in answers of wave %1</source>
        <extracomment>Read aloud of a button. %1 is a wave, such as 2026.</extracomment>
        <translation>Antwoorden van ronde %1 inlezen</translation>
    </message>
    <message>
        <source>Close the wave</source>
        <extracomment>Ends a wave</extracomment>
        <translation>Sluit de ronde</translation>
    </message>
    <message>
        <source>Close wave %1</source>
        <extracomment>Read aloud of a button. %1 is a wave, such as 2026.</extracomment>
        <translation>Ronde %1 sluiten</translation>
    </message>
    <message>
        <source>Release the wave</source>
        <extracomment>Publishes a wave</extracomment>
        <translation>Geef de ronde vrij</translation>
    </message>
    <message>
        <source>Release wave %1</source>
        <extracomment>Read aloud of a button. %1 is a wave, such as 2026.</extracomment>
        <translation>Ronde %1 vrijgeven</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>Wishes and offers</source>
        <extracomment>Page about what people would like to do and what they offer</extracomment>
        <translation>Wensen en aanbod</translation>
    </message>
    <message>
        <source>What participants would like to do in their neighbourhood, and what they can mean for others.</source>
        <translation>Wat deelnemers graag doen in hun buurt, en wat ze voor anderen kunnen betekenen.</translation>
    </message>
    <message>
        <source>This wave did not ask for wishes and offers.</source>
        <translation>Deze ronde vroeg niet naar wensen en aanbod.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Wished for</source>
        <extracomment>Head of a column of bars</extracomment>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>Head of a column of bars</extracomment>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>Everybody could choose several things: these are choices, not people. Which element a choice belongs to is our reading.</source>
        <translation>Iedereen kon meer dan één ding kiezen: dit zijn keuzes, geen mensen. Onder welk element een keuze hoort, is onze lezing.</translation>
    </message>
    <message>
        <source>An offer is not a registration. Nobody can be called back.</source>
        <translation>Een aanbod is geen inschrijving. Wij kunnen niemand opbellen.</translation>
    </message>
</context>
</TS>
