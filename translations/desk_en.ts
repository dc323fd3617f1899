<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CeremonyPage</name>
    <message>
        <source>A new wave</source>
        <extracomment>Page on which two people make the key of a wave</extracomment>
        <translation>A new wave</translation>
    </message>
    <message>
        <source>Do this with two people, in about fifteen minutes. A printer stands ready.</source>
        <translation>Do this with two people, in about fifteen minutes. A printer stands ready.</translation>
    </message>
    <message>
        <source>Name of the wave, such as 2026</source>
        <extracomment>Name of a wave, such as 2026</extracomment>
        <translation>Name of the wave, such as 2026</translation>
    </message>
    <message>
        <source>Last day, such as 2026-10-31; may stay empty</source>
        <extracomment>A day such as 2026-10-31; may stay empty</extracomment>
        <translation>Last day, such as 2026-10-31; may stay empty</translation>
    </message>
    <message>
        <source>The passphrase of the municipality</source>
        <translation>The passphrase of the municipality</translation>
    </message>
    <message>
        <source>Make the key</source>
        <extracomment>Makes the key with which answers are sealed</extracomment>
        <translation>Make the key</translation>
    </message>
    <message>
        <source>The key of wave %1 is called: %2.</source>
        <extracomment>%1 is a wave, %2 are four words</extracomment>
        <translation>The key of wave %1 is called: %2.</translation>
    </message>
    <message>
        <source>All three are on paper</source>
        <translation>All three are on paper</translation>
    </message>
    <message>
        <source>Now prove that the sheets work. Without this proof no wave starts.</source>
        <translation>Now prove that the sheets work. Without this proof no wave starts.</translation>
    </message>
    <message>
        <source>The first person types the 13 groups of a sheet</source>
        <extracomment>Above a field for what stands on a sheet of paper</extracomment>
        <translation>The first person types the 13 groups of a sheet</translation>
    </message>
    <message>
        <source>The second person types the 13 groups of another sheet</source>
        <extracomment>Above the same field, for the other sheet</extracomment>
        <translation>The second person types the 13 groups of another sheet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Name the tablets that take part. Batches of others are refused. Compare the four words with those on the tablet.</source>
        <translation>Name the tablets that take part. Batches of others are refused. Compare the four words with those on the tablet.</translation>
    </message>
    <message>
        <source>Folder with the key of a tablet</source>
        <translation>Folder with the key of a tablet</translation>
    </message>
    <message>
        <source>Add this tablet</source>
        <extracomment>Adds a tablet to those that take part</extracomment>
        <translation>Add this tablet</translation>
    </message>
    <message>
        <source>Start the wave</source>
        <extracomment>Starts the wave: what it asks is fixed from then on</extracomment>
        <translation>Start the wave</translation>
    </message>
    <message>
        <source>From the start on, nobody changes what the wave asks, its words or its tablets.</source>
        <translation>From the start on, nobody changes what the wave asks, its words or its tablets.</translation>
    </message>
    <message>
        <source>A folder that becomes a tablet of this wave</source>
        <translation>A folder that becomes a tablet of this wave</translation>
    </message>
    <message>
        <source>Set up the tablet</source>
        <extracomment>Lays out a folder for a tablet</extracomment>
        <translation>Set up the tablet</translation>
    </message>
    <message>
        <source>To the waves</source>
        <extracomment>Back to the list of waves</extracomment>
        <translation>To the waves</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1, chosen</source>
        <extracomment>Read aloud of a choice that is made. %1 is what was chosen.</extracomment>
        <translation>%1, chosen</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close wave %1</source>
        <extracomment>Page that ends a wave. %1 is a wave, such as 2026.</extracomment>
        <translation>Close wave %1</translation>
    </message>
    <message>
        <source>Nothing can be added afterwards. Close it when every tablet has brought its last answers.</source>
        <translation>Nothing can be added afterwards. Close it when every tablet has brought its last answers.</translation>
    </message>
    <message>
        <source>The envelopes are opened together and shuffled. From then on nobody can tell which tablet brought what.</source>
        <translation>The envelopes are opened together and shuffled. From then on nobody can tell which tablet brought what.</translation>
    </message>
    <message>
        <source>The passphrase of the municipality</source>
        <translation>The passphrase of the municipality</translation>
    </message>
    <message>
        <source>Close the wave</source>
        <translation>Close the wave</translation>
    </message>
    <message>
        <source>On to the release</source>
        <extracomment>From a closed wave on to its release</extracomment>
        <translation>On to the release</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare</source>
        <extracomment>Page that puts neighbourhoods beside each other</extracomment>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Both sides apart, on one scale. They are never added up.</source>
        <translation>Both sides apart, on one scale. They are never added up.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Before a choice of orders</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <extracomment>An order of neighbourhoods</extracomment>
        <translation>Alphabet</translation>
    </message>
    <message>
        <source>Wider circle</source>
        <extracomment>An order of neighbourhoods</extracomment>
        <translation>Wider circle</translation>
    </message>
    <message>
        <source>Close bond</source>
        <extracomment>An order of neighbourhoods</extracomment>
        <translation>Close bond</translation>
    </message>
    <message>
        <source>This order is no ranking. Ranges overlap, and other people took part in every place.</source>
        <extracomment>Where somebody sorted neighbourhoods by a figure</extracomment>
        <translation>This order is no ranking. Ranges overlap, and other people took part in every place.</translation>
    </message>
    <message>
        <source>Compare two</source>
        <extracomment>Head above a choice of two neighbourhoods</extracomment>
        <translation>Compare two</translation>
    </message>
    <message>
        <source>First neighbourhood</source>
        <extracomment>Read aloud before the first of two neighbourhoods</extracomment>
        <translation>First neighbourhood</translation>
    </message>
    <message>
        <source>Second neighbourhood</source>
        <extracomment>Read aloud before the second of two neighbourhoods</extracomment>
        <translation>Second neighbourhood</translation>
    </message>
    <message>
        <source>It stood out alone, but not after correcting for the number of pairs. Chance alone makes some stand out.</source>
        <translation>It stood out alone, but not after correcting for the number of pairs. Chance alone makes some stand out.</translation>
    </message>
    <message>
        <source>The program corrects for all pairs that you could choose.</source>
        <translation>The program corrects for all pairs that you could choose.</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>What is there</source>
        <extracomment>Page about which working elements there are</extracomment>
        <translation>What is there</translation>
    </message>
    <message>
        <source>Seven working elements, and the initiatives that have them. Where we know of none, there is a question for the round table.</source>
        <translation>Seven working elements, and the initiatives that have them. Where we know of none, there is a question for the round table.</translation>
    </message>
    <message>
        <source>The list of initiatives cannot be read. The page Initiatives says where it goes wrong.</source>
        <translation>The list of initiatives cannot be read. The page Initiatives says where it goes wrong.</translation>
    </message>
    <message>
        <source>The list of initiatives is still empty. That is how every municipality begins: with questions.</source>
        <translation>The list of initiatives is still empty. That is how every municipality begins: with questions.</translation>
    </message>
    <message>
        <source>an initiative has it at its core</source>
        <extracomment>Beside a filled dot</extracomment>
        <translation>an initiative has it at its core</translation>
    </message>
    <message>
        <source>an initiative has it partly</source>
        <extracomment>Beside a half dot</extracomment>
        <translation>an initiative has it partly</translation>
    </message>
    <message>
        <source>we know of none: ask about it</source>
        <extracomment>Beside a question mark</extracomment>
        <translation>we know of none: ask about it</translation>
    </message>
    <message>
        <source>At its core</source>
        <extracomment>Head above the initiatives that are about a working element</extracomment>
        <translation>At its core</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>Head above the initiatives that have something of a working element</extracomment>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Earlier columns</source>
        <extracomment>Shows the columns before these</extracomment>
        <translation>Earlier columns</translation>
    </message>
    <message>
        <source>Further columns</source>
        <extracomment>Shows the columns after these</extracomment>
        <translation>Further columns</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <extracomment>Which part of a wide table is on the screen. %1 and %2 are numbers.</extracomment>
        <translation>Part %1 of %2</translation>
    </message>
    <message>
        <source>Questions for the round table</source>
        <extracomment>Head above questions about needs that no initiative answers so far</extracomment>
        <translation>Questions for the round table</translation>
    </message>
    <message>
        <source>What may help with what</source>
        <extracomment>Head above the table of needs and working elements</extracomment>
        <translation>What may help with what</translation>
    </message>
    <message>
        <source>Expert judgement, not proof. It comes from research with older adults, and helps a talk along.</source>
        <translation>Expert judgement, not proof. It comes from research with older adults, and helps a talk along.</translation>
    </message>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>For whoever helps you: %1</translation>
    </message>
    <message>
        <source>Two dots: may help first of all. One dot: may help along. Having few contacts is something else than missing contact.</source>
        <translation>Two dots: may help first of all. One dot: may help along. Having few contacts is something else than missing contact.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Under a table. %1 says who judged so, or where it is written.</extracomment>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Make this table our own</source>
        <extracomment>Puts the table as a file into the municipality&apos;s folder</extracomment>
        <translation>Make this table our own</translation>
    </message>
    <message>
        <source>This table comes from %1. Change it there with a spreadsheet, and open this page again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>This table comes from %1. Change it there with a spreadsheet, and open this page again.</translation>
    </message>
</context>
<context>
    <name>CoverageTile</name>
    <message>
        <source>%1, opened</source>
        <extracomment>Read aloud of a cell that is opened. %1 is what stands in it.</extracomment>
        <translation>%1, opened</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing was written: the file %1 goes wrong at line %2.</source>
        <translation>Nothing was written: the file %1 goes wrong at line %2.</translation>
    </message>
    <message>
        <source>The files are in the folder %1.</source>
        <translation>The files are in the folder %1.</translation>
    </message>
    <message>
        <source>%1 or %2 is not shown. They are not compared.</source>
        <translation>%1 or %2 is not shown. They are not compared.</translation>
    </message>
    <message>
        <source>In %1, more participants miss a wider circle than in %2.</source>
        <translation>In %1, more participants miss a wider circle than in %2.</translation>
    </message>
    <message>
        <source>In %1, fewer participants miss a wider circle than in %2.</source>
        <translation>In %1, fewer participants miss a wider circle than in %2.</translation>
    </message>
    <message>
        <source>A wider circle: no demonstrable difference between %1 and %2.</source>
        <translation>A wider circle: no demonstrable difference between %1 and %2.</translation>
    </message>
    <message>
        <source>In %1, more participants miss a close bond than in %2.</source>
        <translation>In %1, more participants miss a close bond than in %2.</translation>
    </message>
    <message>
        <source>In %1, fewer participants miss a close bond than in %2.</source>
        <translation>In %1, fewer participants miss a close bond than in %2.</translation>
    </message>
    <message>
        <source>A close bond: no demonstrable difference between %1 and %2.</source>
        <translation>A close bond: no demonstrable difference between %1 and %2.</translation>
    </message>
    <message>
        <source>%1. Wished for: %2. Offered: %3.</source>
        <translation>%1. Wished for: %2. Offered: %3.</translation>
    </message>
    <message>
        <source>Nothing could be written to %1. Choose another folder.</source>
        <translation>Nothing could be written to %1. Choose another folder.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a wider circle of people and about %2 miss a close bond.</source>
        <translation>Of 100 participants, about %1 miss a wider circle of people and about %2 miss a close bond.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a wider circle of people. Fewer than 5 participants miss a close bond.</source>
        <translation>Of 100 participants, about %1 miss a wider circle of people. Fewer than 5 participants miss a close bond.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a close bond. Fewer than 5 participants miss a wider circle of people.</source>
        <translation>Of 100 participants, about %1 miss a close bond. Fewer than 5 participants miss a wider circle of people.</translation>
    </message>
    <message>
        <source>Fewer than 5 participants miss a wider circle, and as few a close bond.</source>
        <translation>Fewer than 5 participants miss a wider circle, and as few a close bond.</translation>
    </message>
    <message>
        <source>%1, %2 participants. Misses a wider circle: %3. Misses a close bond: %4.</source>
        <translation>%1, %2 participants. Misses a wider circle: %3. Misses a close bond: %4.</translation>
    </message>
    <message>
        <source>Age, in two</source>
        <translation>Age, in two</translation>
    </message>
    <message>
        <source>Living alone or not</source>
        <translation>Living alone or not</translation>
    </message>
    <message>
        <source>Age, in five</source>
        <translation>Age, in five</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>other statements</source>
        <translation>other statements</translation>
    </message>
    <message>
        <source>another version of the statements</source>
        <translation>another version of the statements</translation>
    </message>
    <message>
        <source>other answers to choose from</source>
        <translation>other answers to choose from</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>other words</translation>
    </message>
    <message>
        <source>another rule for counting</source>
        <translation>another rule for counting</translation>
    </message>
    <message>
        <source>another way of asking</source>
        <translation>another way of asking</translation>
    </message>
    <message>
        <source>other boundaries</source>
        <translation>other boundaries</translation>
    </message>
    <message>
        <source>Since %1, a wider circle: %2. A close bond: %3.</source>
        <translation>Since %1, a wider circle: %2. A close bond: %3.</translation>
    </message>
    <message>
        <source>Smallest change we could notice: %1 of 100.</source>
        <translation>Smallest change we could notice: %1 of 100.</translation>
    </message>
    <message>
        <source>wider circle %1; close bond %2</source>
        <translation>wider circle %1; close bond %2</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>Between %1 and %2 the line is broken: %3.</source>
        <translation>Between %1 and %2 the line is broken: %3.</translation>
    </message>
    <message>
        <source>Of 100 participants, by place and wave</source>
        <translation>Of 100 participants, by place and wave</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Most wished for: %1. Most offered: %2. Does the round table recognise this?</source>
        <translation>Most wished for: %1. Most offered: %2. Does the round table recognise this?</translation>
    </message>
    <message>
        <source>Choices, by working element: %1</source>
        <translation>Choices, by working element: %1</translation>
    </message>
    <message>
        <source>Working element</source>
        <translation>Working element</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Wished for</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>The key of the wave was not made. Check the name and the passphrase, and try again.</source>
        <translation>The key of the wave was not made. Check the name and the passphrase, and try again.</translation>
    </message>
    <message>
        <source>The three sheets could not be written.</source>
        <translation>The three sheets could not be written.</translation>
    </message>
    <message>
        <source>There is a typing error in this sheet. Compare each group with the paper.</source>
        <translation>There is a typing error in this sheet. Compare each group with the paper.</translation>
    </message>
    <message>
        <source>Sheet %1 is read. Now the second person types another one.</source>
        <translation>Sheet %1 is read. Now the second person types another one.</translation>
    </message>
    <message>
        <source>These two sheets do not open the test. Take two different sheets of this wave and type both again.</source>
        <translation>These two sheets do not open the test. Take two different sheets of this wave and type both again.</translation>
    </message>
    <message>
        <source>Sheets %1 and %2 opened the test. The files of the sheets are destroyed.</source>
        <translation>Sheets %1 and %2 opened the test. The files of the sheets are destroyed.</translation>
    </message>
    <message>
        <source>No key of a tablet could be read there, or made.</source>
        <translation>No key of a tablet could be read there, or made.</translation>
    </message>
    <message>
        <source>The questionnaires of this program cannot be read.</source>
        <translation>The questionnaires of this program cannot be read.</translation>
    </message>
    <message>
        <source>The wave did not start. Begin again with its key.</source>
        <translation>The wave did not start. Begin again with its key.</translation>
    </message>
    <message>
        <source>Wave %1 has started.</source>
        <translation>Wave %1 has started.</translation>
    </message>
    <message>
        <source>This folder cannot become a tablet of the wave.</source>
        <translation>This folder cannot become a tablet of the wave.</translation>
    </message>
    <message>
        <source>The folder %1 is ready for a tablet.</source>
        <translation>The folder %1 is ready for a tablet.</translation>
    </message>
    <message>
        <source>This wave cannot be closed yet: it holds fewer than 30 envelopes. Nothing was opened.</source>
        <translation>This wave cannot be closed yet: it holds fewer than 30 envelopes. Nothing was opened.</translation>
    </message>
    <message>
        <source>The wave was not closed. Check the passphrase and try again.</source>
        <translation>The wave was not closed. Check the passphrase and try again.</translation>
    </message>
    <message>
        <source>Wave %1 is closed: %2 answer sheets, %3 of them on paper. %4 envelopes could not be read.</source>
        <translation>Wave %1 is closed: %2 answer sheets, %3 of them on paper. %4 envelopes could not be read.</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>The ledger is damaged.</translation>
    </message>
    <message>
        <source>Wave %1, released</source>
        <translation>Wave %1, released</translation>
    </message>
    <message>
        <source>Wave %1, withdrawn</source>
        <translation>Wave %1, withdrawn</translation>
    </message>
    <message>
        <source>Nothing was withdrawn. Check the passphrase and try again.</source>
        <translation>Nothing was withdrawn. Check the passphrase and try again.</translation>
    </message>
    <message>
        <source>Wave %1 is marked as withdrawn.</source>
        <translation>Wave %1 is marked as withdrawn.</translation>
    </message>
    <message>
        <source>The survey or its list of areas cannot be used as it is.</source>
        <translation>The survey or its list of areas cannot be used as it is.</translation>
    </message>
    <message>
        <source>This folder holds something already. Name a new one.</source>
        <translation>This folder holds something already. Name a new one.</translation>
    </message>
    <message>
        <source>That is not it. Look at what you wrote down.</source>
        <translation>That is not it. Look at what you wrote down.</translation>
    </message>
    <message>
        <source>The folder was not made. Begin again with other words.</source>
        <translation>The folder was not made. Begin again with other words.</translation>
    </message>
    <message>
        <source>The wave could not be looked at. Check the passphrase and try again.</source>
        <translation>The wave could not be looked at. Check the passphrase and try again.</translation>
    </message>
    <message>
        <source>%1 of %2 neighbourhoods will be shown, and %3 of %4 groups in all.</source>
        <translation>%1 of %2 neighbourhoods will be shown, and %3 of %4 groups in all.</translation>
    </message>
    <message>
        <source>The wave was not released.</source>
        <translation>The wave was not released.</translation>
    </message>
    <message>
        <source>Wave %1 is released, for good.</source>
        <translation>Wave %1 is released, for good.</translation>
    </message>
    <message>
        <source>%1: %2 envelopes, taken in before. Nothing changed.</source>
        <translation>%1: %2 envelopes, taken in before. Nothing changed.</translation>
    </message>
    <message>
        <source>%1: %2 envelopes for wave %3.</source>
        <translation>%1: %2 envelopes for wave %3.</translation>
    </message>
    <message>
        <source>The file with the paper forms still shows the answers. Destroy it.</source>
        <translation>The file with the paper forms still shows the answers. Destroy it.</translation>
    </message>
    <message>
        <source>The wave holds %1 envelopes now.</source>
        <translation>The wave holds %1 envelopes now.</translation>
    </message>
    <message>
        <source>Nothing came yet from tablet %1.</source>
        <translation>Nothing came yet from tablet %1.</translation>
    </message>
    <message>
        <source>Batch %1 of tablet %2 never came.</source>
        <translation>Batch %1 of tablet %2 never came.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Check the passphrase and the files, and try again.</source>
        <translation>Nothing was taken in. Check the passphrase and the files, and try again.</translation>
    </message>
    <message>
        <source>It is taken in. Give the stick back to the tablet: the receipts are on it.</source>
        <translation>It is taken in. Give the stick back to the tablet: the receipts are on it.</translation>
    </message>
    <message>
        <source>Residents are answering. Take in what tablets bring.</source>
        <translation>Residents are answering. Take in what tablets bring.</translation>
    </message>
    <message>
        <source>Closed. The next step is its release.</source>
        <translation>Closed. The next step is its release.</translation>
    </message>
    <message>
        <source>Released. Everybody may read it.</source>
        <translation>Released. Everybody may read it.</translation>
    </message>
    <message>
        <source>Withdrawn. No report shows it.</source>
        <translation>Withdrawn. No report shows it.</translation>
    </message>
    <message>
        <source>Forgotten. Its key is destroyed.</source>
        <translation>Forgotten. Its key is destroyed.</translation>
    </message>
    <message>
        <source>It is taken in.</source>
        <translation>It is taken in.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Who they are, beside all residents</source>
        <translation>Who they are, beside all residents</translation>
    </message>
    <message>
        <source>Of 100 participants</source>
        <translation>Of 100 participants</translation>
    </message>
    <message>
        <source>Of 100 residents</source>
        <translation>Of 100 residents</translation>
    </message>
    <message>
        <source>In %1 we know of no initiative with %2 yet. Is there something that we overlook? Who would like it, and who would join in?</source>
        <translation>In %1 we know of no initiative with %2 yet. Is there something that we overlook? Who would like it, and who would join in?</translation>
    </message>
    <message>
        <source>For this group (%1) we know of no initiative with %2 yet. Is there something that we overlook? What would they like themselves?</source>
        <translation>For this group (%1) we know of no initiative with %2 yet. Is there something that we overlook? What would they like themselves?</translation>
    </message>
    <message>
        <source>Which need do the other initiatives meet?</source>
        <translation>Which need do the other initiatives meet?</translation>
    </message>
    <message>
        <source>We know of no initiative with %2 for %1 yet. It may help them, by expert judgement, not proof. Do you recognise this?</source>
        <translation>We know of no initiative with %2 for %1 yet. It may help them, by expert judgement, not proof. Do you recognise this?</translation>
    </message>
    <message>
        <source>We know of no initiative with %2 for %1 yet. Would it mean something to them?</source>
        <translation>We know of no initiative with %2 for %1 yet. Would it mean something to them?</translation>
    </message>
    <message>
        <source>%1: for %2 we know of no initiative that has %3 at its core. Do you recognise this?</source>
        <translation>%1: for %2 we know of no initiative that has %3 at its core. Do you recognise this?</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>Middle age</source>
        <translation>Middle age</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Older people</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Carers</translation>
    </message>
    <message>
        <source>Chronic illness</source>
        <translation>Chronic illness</translation>
    </message>
    <message>
        <source>Living alone</source>
        <translation>Living alone</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Newcomers</translation>
    </message>
    <message>
        <source>A wider circle</source>
        <translation>A wider circle</translation>
    </message>
    <message>
        <source>A close bond</source>
        <translation>A close bond</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>For long already</source>
        <translation>For long already</translation>
    </message>
    <message>
        <source>Few contacts</source>
        <translation>Few contacts</translation>
    </message>
    <message>
        <source>We do not know</source>
        <translation>We do not know</translation>
    </message>
    <message>
        <source>people who miss a wider circle</source>
        <translation>people who miss a wider circle</translation>
    </message>
    <message>
        <source>people who miss a close bond</source>
        <translation>people who miss a close bond</translation>
    </message>
    <message>
        <source>people who look for meaning</source>
        <translation>people who look for meaning</translation>
    </message>
    <message>
        <source>people who have missed contact for long</source>
        <translation>people who have missed contact for long</translation>
    </message>
    <message>
        <source>people who have few contacts</source>
        <translation>people who have few contacts</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>A series</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>All year</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Not told yet</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Between the last two of a row of words. %1 are those before, %2 is the last one.</extracomment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>everywhere</translation>
    </message>
    <message>
        <source>At its core: %1</source>
        <translation>At its core: %1</translation>
    </message>
    <message>
        <source>Partly: %1</source>
        <translation>Partly: %1</translation>
    </message>
    <message>
        <source>Its working elements are not told yet.</source>
        <translation>Its working elements are not told yet.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file cannot be written, or another program changed it meanwhile. It was read again.</source>
        <translation>Nothing was changed: the file cannot be written, or another program changed it meanwhile. It was read again.</translation>
    </message>
    <message>
        <source>It was not kept: the file cannot be written, or another program changed it meanwhile. It was read again; keep this once more.</source>
        <translation>It was not kept: the file cannot be written, or another program changed it meanwhile. It was read again; keep this once more.</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 is kept.</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>%1 is no longer in the list.</translation>
    </message>
    <message>
        <source>The list is as it was before.</source>
        <translation>The list is as it was before.</translation>
    </message>
    <message>
        <source>Nothing was taken over from %1. Repair the lines named below, or choose another file.</source>
        <translation>Nothing was taken over from %1. Repair the lines named below, or choose another file.</translation>
    </message>
    <message>
        <source>Taken over: %1 new, %2 that were there by that name.</source>
        <translation>Taken over: %1 new, %2 that were there by that name.</translation>
    </message>
    <message>
        <source>The list is in the file %1.</source>
        <translation>The list is in the file %1.</translation>
    </message>
    <message>
        <source>Nothing could be written to %1. Choose another file.</source>
        <translation>Nothing could be written to %1. Choose another file.</translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation>By neighbourhood</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>By what people miss</source>
        <translation>By what people miss</translation>
    </message>
    <message>
        <source>%1 (partly)</source>
        <translation>%1 (partly)</translation>
    </message>
    <message>
        <source>Initiatives by working element. A question mark: we know of none.</source>
        <translation>Initiatives by working element. A question mark: we know of none.</translation>
    </message>
    <message>
        <source>%1: we know of none. Opens a question.</source>
        <translation>%1: we know of none. Opens a question.</translation>
    </message>
    <message>
        <source>at its core: %1</source>
        <translation>at its core: %1</translation>
    </message>
    <message>
        <source>partly: %1</source>
        <translation>partly: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so nothing is ticked off and nothing is remembered. Take the file away to begin again.</source>
        <translation>The file %1 cannot be read, so nothing is ticked off and nothing is remembered. Take the file away to begin again.</translation>
    </message>
    <message>
        <source>This could not be remembered: nothing can be written to %1.</source>
        <translation>This could not be remembered: nothing can be written to %1.</translation>
    </message>
    <message>
        <source>The worksheet is in the file %1.</source>
        <translation>The worksheet is in the file %1.</translation>
    </message>
    <message>
        <source>Who organises it</source>
        <translation>Who organises it</translation>
    </message>
    <message>
        <source>Which needs does it not meet yet?</source>
        <translation>Which needs does it not meet yet?</translation>
    </message>
    <message>
        <source>Whom to call: a function, never a participant&apos;s name</source>
        <translation>Whom to call: a function, never a participant&apos;s name</translation>
    </message>
    <message>
        <source>Name of the initiative</source>
        <translation>Name of the initiative</translation>
    </message>
    <message>
        <source>%1 (the whole district)</source>
        <translation>%1 (the whole district)</translation>
    </message>
    <message>
        <source>Give the initiative a name.</source>
        <translation>Give the initiative a name.</translation>
    </message>
    <message>
        <source>There is an initiative called %1 already. Change that one, or give this one another name.</source>
        <translation>There is an initiative called %1 already. Change that one, or give this one another name.</translation>
    </message>
    <message>
        <source>This cannot be kept as it stands: %1. Use plain words, at most 500 characters.</source>
        <translation>This cannot be kept as it stands: %1. Use plain words, at most 500 characters.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so the table of the program stands here. It goes wrong at line %2.</source>
        <translation>The file %1 cannot be read, so the table of the program stands here. It goes wrong at line %2.</translation>
    </message>
    <message>
        <source>Nothing could be written to %1.</source>
        <translation>Nothing could be written to %1.</translation>
    </message>
    <message>
        <source>may help first of all</source>
        <translation>may help first of all</translation>
    </message>
    <message>
        <source>may help along</source>
        <translation>may help along</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>not named</translation>
    </message>
    <message>
        <source>Know</source>
        <translation>Know</translation>
    </message>
    <message>
        <source>What do people here miss, and what can they offer? Begin with what you have: figures, or what each of you has seen.</source>
        <translation>What do people here miss, and what can they offer? Begin with what you have: figures, or what each of you has seen.</translation>
    </message>
    <message>
        <source>About 20 minutes</source>
        <translation>About 20 minutes</translation>
    </message>
    <message>
        <source>See</source>
        <translation>See</translation>
    </message>
    <message>
        <source>Sit down at one table with residents and organisations. Take one initiative at a time.</source>
        <translation>Sit down at one table with residents and organisations. Take one initiative at a time.</translation>
    </message>
    <message>
        <source>About 30 minutes</source>
        <translation>About 30 minutes</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Which working elements are there, and of which do you want more? Choose one first step.</source>
        <translation>Which working elements are there, and of which do you want more? Choose one first step.</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Embed</translation>
    </message>
    <message>
        <source>Make it last: who keeps it going, with what means, and when do you look again?</source>
        <translation>Make it last: who keeps it going, with what means, and when do you look again?</translation>
    </message>
    <message>
        <source>We put side by side what people miss and what they can offer.</source>
        <translation>We put side by side what people miss and what they can offer.</translation>
    </message>
    <message>
        <source>We told apart: having few contacts, and missing contact.</source>
        <translation>We told apart: having few contacts, and missing contact.</translation>
    </message>
    <message>
        <source>We said what surprises us and what we recognise.</source>
        <translation>We said what surprises us and what we recognise.</translation>
    </message>
    <message>
        <source>Residents and organisations sat at one table.</source>
        <translation>Residents and organisations sat at one table.</translation>
    </message>
    <message>
        <source>What happens already stands in the list of initiatives.</source>
        <translation>What happens already stands in the list of initiatives.</translation>
    </message>
    <message>
        <source>We said whom we do not reach yet, and whom we could ask.</source>
        <translation>We said whom we do not reach yet, and whom we could ask.</translation>
    </message>
    <message>
        <source>We looked where each working element is, and where not yet.</source>
        <translation>We looked where each working element is, and where not yet.</translation>
    </message>
    <message>
        <source>We chose of which elements we want more.</source>
        <translation>We chose of which elements we want more.</translation>
    </message>
    <message>
        <source>There is a first step, who takes it, and by when.</source>
        <translation>There is a first step, who takes it, and by when.</translation>
    </message>
    <message>
        <source>Somebody carries it from here on.</source>
        <translation>Somebody carries it from here on.</translation>
    </message>
    <message>
        <source>There is a budget, a room and time.</source>
        <translation>There is a budget, a room and time.</translation>
    </message>
    <message>
        <source>It is agreed when we ask people again.</source>
        <translation>It is agreed when we ask people again.</translation>
    </message>
    <message>
        <source>We said what we stop doing.</source>
        <translation>We said what we stop doing.</translation>
    </message>
    <message>
        <source>Which change would we want to see, and by how many of 100 participants?</source>
        <translation>Which change would we want to see, and by how many of 100 participants?</translation>
    </message>
    <message>
        <source>Below %1 of 100 participants no neighbourhood could show a change last time. Which change would we want to see?</source>
        <translation>Below %1 of 100 participants no neighbourhood could show a change last time. Which change would we want to see?</translation>
    </message>
    <message>
        <source>Which local initiative comes to mind?</source>
        <translation>Which local initiative comes to mind?</translation>
    </message>
    <message>
        <source>Which needs does it meet?</source>
        <translation>Which needs does it meet?</translation>
    </message>
    <message>
        <source>Which not yet, and what would you like to add?</source>
        <translation>Which not yet, and what would you like to add?</translation>
    </message>
    <message>
        <source>Which working elements are in it?</source>
        <translation>Which working elements are in it?</translation>
    </message>
    <message>
        <source>Which elements do you want more of?</source>
        <translation>Which elements do you want more of?</translation>
    </message>
    <message>
        <source>%1, wave %2. People who took part, not a sample of all residents.</source>
        <translation>%1, wave %2. People who took part, not a sample of all residents.</translation>
    </message>
    <message>
        <source>There are no figures yet, and none are needed to begin.</source>
        <translation>There are no figures yet, and none are needed to begin.</translation>
    </message>
    <message>
        <source>What do we know of our neighbourhoods, and from whom?</source>
        <translation>What do we know of our neighbourhoods, and from whom?</translation>
    </message>
    <message>
        <source>Initiatives in the list so far: %1.</source>
        <translation>Initiatives in the list so far: %1.</translation>
    </message>
    <message>
        <source>The list of initiatives is still empty. The first one you name opens it.</source>
        <translation>The list of initiatives is still empty. The first one you name opens it.</translation>
    </message>
    <message>
        <source>%1: of 100 participants about %2 miss a wider circle. We know of no initiative that has %3 at its core. Do you recognise this?</source>
        <translation>%1: of 100 participants about %2 miss a wider circle. We know of no initiative that has %3 at its core. Do you recognise this?</translation>
    </message>
    <message>
        <source>%1: of 100 participants about %2 miss a close bond. We know of no initiative that has %3 at its core. Do you recognise this?</source>
        <translation>%1: of 100 participants about %2 miss a close bond. We know of no initiative that has %3 at its core. Do you recognise this?</translation>
    </message>
    <message>
        <source>Little money</source>
        <translation>Little money</translation>
    </message>
    <message>
        <source>The file %1 cannot be read as a list of initiatives. Nothing of it is shown or changed. It goes wrong at line %2.</source>
        <translation>The file %1 cannot be read as a list of initiatives. Nothing of it is shown or changed. It goes wrong at line %2.</translation>
    </message>
</context>
<context>
    <name>DeskNav</name>
    <message>
        <source>Map</source>
        <extracomment>In the list of pages</extracomment>
        <translation>Map</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>In the list of pages: opens files</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Who took part</source>
        <extracomment>In the list of pages</extracomment>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In the list of pages: a card for each neighbourhood</extracomment>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>In the list of pages: neighbourhoods beside each other</extracomment>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>In the list of pages: wave after wave</extracomment>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>In the list of pages: groups of participants</extracomment>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Wishes and offers</source>
        <extracomment>In the list of pages</extracomment>
        <translation>Wishes and offers</translation>
    </message>
    <message>
        <source>Take it along</source>
        <extracomment>In the list of pages: writes files</extracomment>
        <translation>Take it along</translation>
    </message>
    <message>
        <source>Normal letters</source>
        <extracomment>Size of the letters, the smallest of three</extracomment>
        <translation>Normal letters</translation>
    </message>
    <message>
        <source>Large letters</source>
        <extracomment>Size of the letters, the middle of three</extracomment>
        <translation>Large letters</translation>
    </message>
    <message>
        <source>Very large letters</source>
        <extracomment>Size of the letters, the largest of three</extracomment>
        <translation>Very large letters</translation>
    </message>
    <message>
        <source>Waves</source>
        <extracomment>In the list of pages: the waves and what there is to do</extracomment>
        <translation>Waves</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>In the list of pages: what was ever released</extracomment>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Light letters on black</extracomment>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>In the list of pages: four steps for a municipality</extracomment>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <extracomment>In the list of pages: what happens already in the neighbourhoods</extracomment>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>What is there</source>
        <extracomment>In the list of pages: which initiatives have which working element</extracomment>
        <translation>What is there</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Buurtpeil, the desk</source>
        <extracomment>Title of the window</extracomment>
        <translation>Buurtpeil, the desk</translation>
    </message>
    <message>
        <source>Buurtpeil, %1</source>
        <extracomment>Title of the window. %1 is a municipality.</extracomment>
        <translation>Buurtpeil, %1</translation>
    </message>
    <message>
        <source>INVENTED figures, made to show the program. They are about nobody.</source>
        <translation>INVENTED figures, made to show the program. They are about nobody.</translation>
    </message>
    <message>
        <source>Wave</source>
        <extracomment>Before the names of waves, such as 2026</extracomment>
        <translation>Wave</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>The files are being made …</source>
        <translation>The files are being made …</translation>
    </message>
    <message>
        <source>released.geojson: the figures on the outlines of the neighbourhoods, for a map.</source>
        <translation>released.geojson: the figures on the outlines of the neighbourhoods, for a map.</translation>
    </message>
    <message>
        <source>pages_%1.pdf: a sheet of paper for each neighbourhood; beside it the worksheet for a round table.</source>
        <extracomment>%1 is a language: nl, fr or en</extracomment>
        <translation>pages_%1.pdf: a sheet of paper for each neighbourhood; beside it the worksheet for a round table.</translation>
    </message>
    <message>
        <source>released.xlsx and released.csv: every released figure as a table, for a spreadsheet or another program.</source>
        <translation>released.xlsx and released.csv: every released figure as a table, for a spreadsheet or another program.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <extracomment>Page that writes files</extracomment>
        <translation>Take it along</translation>
    </message>
    <message>
        <source>Everything released so far, as files. They show what the screen shows, and no more.</source>
        <translation>Everything released so far, as files. They show what the screen shows, and no more.</translation>
    </message>
    <message>
        <source>index.html: the report as one page, to read, print or send.</source>
        <translation>index.html: the report as one page, to read, print or send.</translation>
    </message>
    <message>
        <source>releases.jsonl: the signed file that this program opens for readers without a key.</source>
        <translation>releases.jsonl: the signed file that this program opens for readers without a key.</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <extracomment>A folder on this computer</extracomment>
        <translation>Folder to write to</translation>
    </message>
    <message>
        <source>Write the files</source>
        <extracomment>Writes the files</extracomment>
        <translation>Write the files</translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message>
        <source>not shown</source>
        <extracomment>In the place of figures that are protected; the same word everywhere</extracomment>
        <translation>not shown</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>Misses a wider circle</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <translation>Misses a close bond</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <extracomment>Page about groups of participants</extracomment>
        <translation>Groups</translation>
    </message>
    <message>
        <source>One grouping at a time. The program never crosses two, because that would point at people.</source>
        <translation>One grouping at a time. The program never crosses two, because that would point at people.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Read aloud before the name of a place</extracomment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <extracomment>Before a choice: age, living alone, gender</extracomment>
        <translation>Told apart by</translation>
    </message>
</context>
<context>
    <name>InitiativeCard</name>
    <message>
        <source>Change</source>
        <extracomment>Opens an initiative of the list to change it</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>Read aloud of a button. %1 is an initiative.</extracomment>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes an initiative out of the list; it can be undone</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Read aloud of a button. %1 is an initiative.</extracomment>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>InitiativePage</name>
    <message>
        <source>A new initiative</source>
        <extracomment>Page with the form of one initiative</extracomment>
        <translation>A new initiative</translation>
    </message>
    <message>
        <source>Change an initiative</source>
        <extracomment>Page with the form of one initiative</extracomment>
        <translation>Change an initiative</translation>
    </message>
    <message>
        <source>Only the name is needed. The rest can come later.</source>
        <translation>Only the name is needed. The rest can come later.</translation>
    </message>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>For whoever helps you: %1</translation>
    </message>
    <message>
        <source>Which local initiative comes to mind?</source>
        <translation>Which local initiative comes to mind?</translation>
    </message>
    <message>
        <source>Who organises it?</source>
        <translation>Who organises it?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Choose nothing when it is for the whole municipality.</source>
        <translation>Choose nothing when it is for the whole municipality.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>For whom is it made?</source>
        <translation>For whom is it made?</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>How often?</translation>
    </message>
    <message>
        <source>Which needs does it meet?</source>
        <translation>Which needs does it meet?</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Meets</translation>
    </message>
    <message>
        <source>Which not yet, and what would you like to add?</source>
        <translation>Which not yet, and what would you like to add?</translation>
    </message>
    <message>
        <source>Which working elements are in it?</source>
        <translation>Which working elements are in it?</translation>
    </message>
    <message>
        <source>Which elements do you want more of?</source>
        <translation>Which elements do you want more of?</translation>
    </message>
    <message>
        <source>More of</source>
        <translation>More of</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Writes the initiative into the list</extracomment>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <extracomment>Goes back to the list; what was typed is gone</extracomment>
        <translation>Leave it as it was</translation>
    </message>
    <message>
        <source>The file holds more columns (how many people, evidence, transport). What stands there stays.</source>
        <translation>The file holds more columns (how many people, evidence, transport). What stands there stays.</translation>
    </message>
    <message>
        <source>Whom can one call? A function, never a participant&apos;s name</source>
        <translation>Whom can one call? A function, never a participant&apos;s name</translation>
    </message>
</context>
<context>
    <name>InitiativesPage</name>
    <message>
        <source>Initiatives</source>
        <extracomment>Page with the list of initiatives</extracomment>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>What already happens in the neighbourhoods, as the round table tells it. No participant is in this list.</source>
        <translation>What already happens in the neighbourhoods, as the round table tells it. No participant is in this list.</translation>
    </message>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>For whoever helps you: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Takes the last change of the list back</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <extracomment>Opens an empty form for an initiative</extracomment>
        <translation>Add an initiative</translation>
    </message>
    <message>
        <source>There is nothing in the list yet. Which local initiative comes to mind first?</source>
        <translation>There is nothing in the list yet. Which local initiative comes to mind first?</translation>
    </message>
    <message>
        <source>No list of initiatives (initiatives.csv) lies beside this release. The municipality can send it along.</source>
        <translation>No list of initiatives (initiatives.csv) lies beside this release. The municipality can send it along.</translation>
    </message>
    <message>
        <source>From or to a spreadsheet</source>
        <extracomment>Head above the ways to bring a file in or take one along</extracomment>
        <translation>From or to a spreadsheet</translation>
    </message>
    <message>
        <source>File with initiatives (.csv)</source>
        <extracomment>A file on this computer</extracomment>
        <translation>File with initiatives (.csv)</translation>
    </message>
    <message>
        <source>Take over from this file</source>
        <extracomment>Reads initiatives from a file</extracomment>
        <translation>Take over from this file</translation>
    </message>
    <message>
        <source>Write the list to this file</source>
        <extracomment>Writes the list into a file</extracomment>
        <translation>Write the list to this file</translation>
    </message>
    <message>
        <source>A file of the same form can be taken over: an initiative of the same name is replaced, others are added.</source>
        <translation>A file of the same form can be taken over: an initiative of the same name is replaced, others are added.</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Ledger</source>
        <extracomment>Page with everything that was ever released</extracomment>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Every line is signed and carries the fingerprint of the line before. The chain is whole.</source>
        <translation>Every line is signed and carries the fingerprint of the line before. The chain is whole.</translation>
    </message>
    <message>
        <source>Nothing was released so far.</source>
        <translation>Nothing was released so far.</translation>
    </message>
    <message>
        <source>Fingerprint of the last line: %1</source>
        <extracomment>A short fingerprint of the last line, to compare</extracomment>
        <translation>Fingerprint of the last line: %1</translation>
    </message>
    <message>
        <source>Mark a wrong release</source>
        <extracomment>Head above the way to mark a wrong release</extracomment>
        <translation>Mark a wrong release</translation>
    </message>
    <message>
        <source>Reports then leave the wave out. It is never released again, and what people have read stays read.</source>
        <translation>Reports then leave the wave out. It is never released again, and what people have read stays read.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Wave</translation>
    </message>
    <message>
        <source>The passphrase of the municipality</source>
        <translation>The passphrase of the municipality</translation>
    </message>
    <message>
        <source>Mark it as withdrawn</source>
        <extracomment>Marks the chosen wave as withdrawn</extracomment>
        <translation>Mark it as withdrawn</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Misses a close bond</source>
        <extracomment>What the map shows</extracomment>
        <translation>Misses a close bond</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <extracomment>What the map shows</extracomment>
        <translation>Misses a wider circle</translation>
    </message>
    <message>
        <source>The number is the best guess out of 100 participants. Its range stands in the table, and many ranges overlap. Hatched means not shown.</source>
        <translation>The number is the best guess out of 100 participants. Its range stands in the table, and many ranges overlap. Hatched means not shown.</translation>
    </message>
    <message>
        <source>There is no map: areas.geojson in the folder %1 cannot be read. It has to be GeoJSON in degrees, each outline with the property “code”.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>There is no map: areas.geojson in the folder %1 cannot be read. It has to be GeoJSON in degrees, each outline with the property “code”.</translation>
    </message>
    <message>
        <source>There is no map: areas.geojson in the folder %1 goes wrong at line %2. It has to be GeoJSON in degrees, each outline with the property “code”.</source>
        <extracomment>%1 is a folder, %2 the number of a line</extracomment>
        <translation>There is no map: areas.geojson in the folder %1 goes wrong at line %2. It has to be GeoJSON in degrees, each outline with the property “code”.</translation>
    </message>
    <message>
        <source>There is no map yet. Lay the outlines of your neighbourhoods as areas.geojson into the folder %1. Each outline has its code of the area list as the property “code”. Then open the folder again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>There is no map yet. Lay the outlines of your neighbourhoods as areas.geojson into the folder %1. Each outline has its code of the area list as the property “code”. Then open the folder again.</translation>
    </message>
    <message>
        <source>A map colours land, and a large field is no large group. Colours mean the same on both sides and in every wave.</source>
        <translation>A map colours land, and a large field is no large group. Colours mean the same on both sides and in every wave.</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Page with a map of the neighbourhoods</extracomment>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>NavKey</name>
    <message>
        <source>%1, this page</source>
        <extracomment>Read aloud of the page that is on screen now. %1 is its name.</extracomment>
        <translation>%1, this page</translation>
    </message>
</context>
<context>
    <name>NeedGrid</name>
    <message>
        <source>Which element may answer which need. Expert judgement, not proof.</source>
        <extracomment>Read aloud before a table of needs and working elements</extracomment>
        <translation>Which element may answer which need. Expert judgement, not proof.</translation>
    </message>
</context>
<context>
    <name>NewTownPage</name>
    <message>
        <source>A new municipality</source>
        <extracomment>Page that makes a folder for a municipality</extracomment>
        <translation>A new municipality</translation>
    </message>
    <message>
        <source>Do this with two people, in about ten minutes. A printer stands ready.</source>
        <translation>Do this with two people, in about ten minutes. A printer stands ready.</translation>
    </message>
    <message>
        <source>The survey: a file that ends in .json</source>
        <extracomment>A file on this computer</extracomment>
        <translation>The survey: a file that ends in .json</translation>
    </message>
    <message>
        <source>The lists of areas and of residents lie beside it: areas.csv and population.csv.</source>
        <translation>The lists of areas and of residents lie beside it: areas.csv and population.csv.</translation>
    </message>
    <message>
        <source>A new folder for everything of the municipality</source>
        <translation>A new folder for everything of the municipality</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>To the next step</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>These six words are the passphrase. Both of you write them down, each on paper of your own.</source>
        <translation>These six words are the passphrase. Both of you write them down, each on paper of your own.</translation>
    </message>
    <message>
        <source>We both have them</source>
        <extracomment>The words go from the screen</extracomment>
        <translation>We both have them</translation>
    </message>
    <message>
        <source>The first person types the six words from paper</source>
        <extracomment>Above a field for the passphrase; two people type it, one after the other</extracomment>
        <translation>The first person types the six words from paper</translation>
    </message>
    <message>
        <source>The second person types the six words from paper</source>
        <extracomment>Above the same field, for the second one</extracomment>
        <translation>The second person types the six words from paper</translation>
    </message>
    <message>
        <source>The key with which the municipality signs is called: %1.</source>
        <extracomment>%1 are four words</extracomment>
        <translation>The key with which the municipality signs is called: %1.</translation>
    </message>
    <message>
        <source>All three are on paper</source>
        <extracomment>All three sheets are printed</extracomment>
        <translation>All three are on paper</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <extracomment>Page with one card for each neighbourhood</extracomment>
        <translation>Overview</translation>
    </message>
    <message>
        <source>What participants miss, a neighbourhood a card, in the order of the alphabet.</source>
        <translation>What participants miss, a neighbourhood a card, in the order of the alphabet.</translation>
    </message>
    <message>
        <source>No place has enough to show in this wave. Next time, a smaller number of larger areas may help.</source>
        <extracomment>All neighbourhoods are withheld</extracomment>
        <translation>No place has enough to show in this wave. Next time, a smaller number of larger areas may help.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Type it; it is not shown</source>
        <extracomment>In an empty field for a passphrase</extracomment>
        <translation>Type it; it is not shown</translation>
    </message>
</context>
<context>
    <name>PictureOrTable</name>
    <message>
        <source>Show the picture (T)</source>
        <extracomment>Shows the picture again instead of the table; T is a key</extracomment>
        <translation>Show the picture (T)</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <extracomment>Shows the table instead of the picture; T is a key</extracomment>
        <translation>Show as a table (T)</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>%1 participants</source>
        <extracomment>Under the name of a place. %1 is a rounded number such as &quot;about 60&quot;.</extracomment>
        <translation>%1 participants</translation>
    </message>
</context>
<context>
    <name>PresenceRow</name>
    <message>
        <source>Not</source>
        <extracomment>How much of a working element an initiative has: nothing, something, or it is what it is about</extracomment>
        <translation>Not</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
</context>
<context>
    <name>PrintedSheets</name>
    <message>
        <source>Open each sheet, print it, and close it. Three people each keep one, in another place.</source>
        <translation>Open each sheet, print it, and close it. Three people each keep one, in another place.</translation>
    </message>
    <message>
        <source>Two sheets together stand in for a lost passphrase. One sheet alone says nothing.</source>
        <translation>Two sheets together stand in for a lost passphrase. One sheet alone says nothing.</translation>
    </message>
    <message>
        <source>Open sheet %1</source>
        <extracomment>Opens a sheet to print. %1 is 1, 2 or 3.</extracomment>
        <translation>Open sheet %1</translation>
    </message>
</context>
<context>
    <name>ReadingHelp</name>
    <message>
        <source>How to read this</source>
        <extracomment>Head of a short explanation of the pictures</extracomment>
        <translation>How to read this</translation>
    </message>
    <message>
        <source>The mark is the best guess out of 100 participants. The bar shows what chance can make of it.</source>
        <translation>The mark is the best guess out of 100 participants. The bar shows what chance can make of it.</translation>
    </message>
    <message>
        <source>Hatched means not shown: small groups, and groups that would give them away.</source>
        <translation>Hatched means not shown: small groups, and groups that would give them away.</translation>
    </message>
    <message>
        <source>You can use this to start a conversation. You cannot use it to put places in order or to find people.</source>
        <translation>You can use this to start a conversation. You cannot use it to put places in order or to find people.</translation>
    </message>
    <message>
        <source>Two bars that overlap may still differ, and the other way round. The page “Compare” tells.</source>
        <translation>Two bars that overlap may still differ, and the other way round. The page “Compare” tells.</translation>
    </message>
</context>
<context>
    <name>ReleasingPage</name>
    <message>
        <source>Release wave %1</source>
        <extracomment>Page that publishes a wave. %1 is a wave, such as 2026.</extracomment>
        <translation>Release wave %1</translation>
    </message>
    <message>
        <source>A wave is released once, and for good. A mistake can only be marked as withdrawn.</source>
        <translation>A wave is released once, and for good. A mistake can only be marked as withdrawn.</translation>
    </message>
    <message>
        <source>First the program attacks its own tables, as a stranger would and as a participant would.</source>
        <translation>First the program attacks its own tables, as a stranger would and as a participant would.</translation>
    </message>
    <message>
        <source>The passphrase of the municipality</source>
        <translation>The passphrase of the municipality</translation>
    </message>
    <message>
        <source>Make the tables and attack them</source>
        <extracomment>Makes the tables and attacks them; nothing is published</extracomment>
        <translation>Make the tables and attack them</translation>
    </message>
    <message>
        <source>The attack found nothing. No group that is not shown can be worked out from the others.</source>
        <translation>The attack found nothing. No group that is not shown can be worked out from the others.</translation>
    </message>
    <message>
        <source>The attacker knew every table ever released, and whatever one participant knows.</source>
        <translation>The attacker knew every table ever released, and whatever one participant knows.</translation>
    </message>
    <message>
        <source>Release it for good</source>
        <extracomment>Publishes the wave, for good</extracomment>
        <translation>Release it for good</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>From a released wave on to reading it</extracomment>
        <translation>Read it</translation>
    </message>
</context>
<context>
    <name>SideStrip</name>
    <message>
        <source>not shown</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <extracomment>Beside a filled circle: the social side</extracomment>
        <translation>Misses a wider circle</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <extracomment>Beside a hollow square: the emotional side</extracomment>
        <translation>Misses a close bond</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1 is being opened …</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>%1 is being opened …</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or it was changed after it was signed. Ask the municipality for another copy.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>The file %1 cannot be read, or it was changed after it was signed. Ask the municipality for another copy.</translation>
    </message>
    <message>
        <source>The file %1 comes from a newer version of this program. Install that version first.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>The file %1 comes from a newer version of this program. Install that version first.</translation>
    </message>
    <message>
        <source>There is no released wave yet. What you can read here begins with the first release.</source>
        <extracomment>A folder of a municipality that released nothing so far</extracomment>
        <translation>There is no released wave yet. What you can read here begins with the first release.</translation>
    </message>
    <message>
        <source>How the neighbourhood stands</source>
        <extracomment>The name of the program, and what it is for</extracomment>
        <translation>How the neighbourhood stands</translation>
    </message>
    <message>
        <source>Read what neighbourhoods have in common, without anybody being singled out.</source>
        <translation>Read what neighbourhoods have in common, without anybody being singled out.</translation>
    </message>
    <message>
        <source>It goes wrong at line %1.</source>
        <extracomment>Added to a sentence about a damaged file. %1 is a number.</extracomment>
        <translation>It goes wrong at line %1.</translation>
    </message>
    <message>
        <source>A released file, or the folder of a municipality</source>
        <extracomment>A file with releases, or the folder of a municipality</extracomment>
        <translation>A released file, or the folder of a municipality</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file or folder that was named</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Look at an invented municipality</source>
        <extracomment>Opens an invented municipality, to look around</extracomment>
        <translation>Look at an invented municipality</translation>
    </message>
    <message>
        <source>Begin for a municipality</source>
        <extracomment>Makes a folder for a municipality</extracomment>
        <translation>Begin for a municipality</translation>
    </message>
    <message>
        <source>The open file was signed with the key that is called: %1. Ask the municipality whether that is theirs.</source>
        <extracomment>%1 are four words. Who reads a file without any key sees by them whether the municipality signed it.</extracomment>
        <translation>The open file was signed with the key that is called: %1. Ask the municipality whether that is theirs.</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Read aloud: where somebody is among a few steps</extracomment>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>StepPlanPage</name>
    <message>
        <source>Step by step</source>
        <extracomment>Page that leads through four steps</extracomment>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>Know, see, apply, embed: how a municipality begins, together with residents and organisations.</source>
        <translation>Know, see, apply, embed: how a municipality begins, together with residents and organisations.</translation>
    </message>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>For whoever helps you: %1</translation>
    </message>
    <message>
        <source>At the round table</source>
        <extracomment>Head above some of the five questions of a round table</extracomment>
        <translation>At the round table</translation>
    </message>
    <message>
        <source>Look at the neighbourhoods</source>
        <extracomment>Goes to the page with one card for each neighbourhood</extracomment>
        <translation>Look at the neighbourhoods</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <extracomment>Opens an empty form for an initiative</extracomment>
        <translation>Add an initiative</translation>
    </message>
    <message>
        <source>Look at what is there</source>
        <extracomment>Goes to the page about which working elements there are</extracomment>
        <translation>Look at what is there</translation>
    </message>
    <message>
        <source>Done?</source>
        <extracomment>Head above tasks to tick off</extracomment>
        <translation>Done?</translation>
    </message>
    <message>
        <source>Previous step</source>
        <extracomment>To the step before this one</extracomment>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>To the step after this one</extracomment>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Without the folder of a municipality, what you tick off is gone when the program ends.</source>
        <translation>Without the folder of a municipality, what you tick off is gone when the program ends.</translation>
    </message>
    <message>
        <source>On paper, with room for a pen</source>
        <extracomment>Head above a way to print the four steps</extracomment>
        <translation>On paper, with room for a pen</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <extracomment>A folder on this computer</extracomment>
        <translation>Folder to write to</translation>
    </message>
    <message>
        <source>Open the worksheet</source>
        <extracomment>Opens the worksheet, to print it</extracomment>
        <translation>Open the worksheet</translation>
    </message>
    <message>
        <source>Make the worksheet</source>
        <extracomment>Writes two pages for the round table as a PDF</extracomment>
        <translation>Make the worksheet</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Step %1, %2, %3, this page</source>
        <extracomment>Read aloud of the step that is on the page. %1 is a number, %2 its name, %3 how far it is.</extracomment>
        <translation>Step %1, %2, %3, this page</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <extracomment>Read aloud of a step. %1 is a number, %2 its name, %3 how far it is.</extracomment>
        <translation>Step %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>TakingInPage</name>
    <message>
        <source>Take in answers of wave %1</source>
        <extracomment>Page that takes in batches. %1 is a wave, such as 2026.</extracomment>
        <translation>Take in answers of wave %1</translation>
    </message>
    <message>
        <source>Put in the stick of a tablet. The answers stay sealed: nobody reads them here.</source>
        <translation>Put in the stick of a tablet. The answers stay sealed: nobody reads them here.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>A file on a memory stick. %1 is its name.</extracomment>
        <translation>Found: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Looks for files on memory sticks once more</extracomment>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Or name a file or folder: batches (.bpb), or paper forms (.csv)</source>
        <extracomment>Where files are when they are on no memory stick</extracomment>
        <translation>Or name a file or folder: batches (.bpb), or paper forms (.csv)</translation>
    </message>
    <message>
        <source>The passphrase of the municipality, to sign the receipts</source>
        <translation>The passphrase of the municipality, to sign the receipts</translation>
    </message>
    <message>
        <source>Take it in</source>
        <extracomment>Takes in what was found or named</extracomment>
        <translation>Take it in</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>For whoever helps you: %1</translation>
    </message>
    <message>
        <source>The program is working. Other pages open when it is done.</source>
        <extracomment>While something long is being worked out</extracomment>
        <translation>The program is working. Other pages open when it is done.</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Over time</source>
        <extracomment>Page that shows each place wave after wave</extracomment>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Small groups vary by chance. For every place you read how large a change must be to show.</source>
        <translation>Small groups vary by chance. For every place you read how large a change must be to show.</translation>
    </message>
    <message>
        <source>There is one wave so far. A next one with the same statements makes comparison possible.</source>
        <translation>There is one wave so far. A next one with the same statements makes comparison possible.</translation>
    </message>
    <message>
        <source>* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.</source>
        <translation>* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Misses a close bond</source>
        <translation>Misses a close bond</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>Misses a wider circle</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>not shown</translation>
    </message>
</context>
<context>
    <name>TookPartPage</name>
    <message>
        <source>Who took part</source>
        <extracomment>Page about the participants, read before any result</extracomment>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>You open this wave for the first time. So you read this first.</source>
        <extracomment>The first time that somebody opens a wave</extracomment>
        <translation>You open this wave for the first time. So you read this first.</translation>
    </message>
    <message>
        <source>On to the results</source>
        <extracomment>From &quot;Who took part&quot; on to the results</extracomment>
        <translation>On to the results</translation>
    </message>
</context>
<context>
    <name>WavesPage</name>
    <message>
        <source>Waves</source>
        <extracomment>Page with the waves and what there is to do</extracomment>
        <translation>Waves</translation>
    </message>
    <message>
        <source>The key of this municipality is called: %1.</source>
        <extracomment>%1 are four words</extracomment>
        <translation>The key of this municipality is called: %1.</translation>
    </message>
    <message>
        <source>Begin a new wave</source>
        <extracomment>Begins the making of a wave&apos;s key</extracomment>
        <translation>Begin a new wave</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <extracomment>Name of a wave, such as 2026</extracomment>
        <translation>Wave %1</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <extracomment>Takes in what tablets bring</extracomment>
        <translation>Take in answers</translation>
    </message>
    <message>
        <source>Take in answers of wave %1</source>
        <extracomment>Read aloud of a button. %1 is a wave, such as 2026.</extracomment>
        <translation>Take in answers of wave %1</translation>
    </message>
    <message>
        <source>Close the wave</source>
        <extracomment>Ends a wave</extracomment>
        <translation>Close the wave</translation>
    </message>
    <message>
        <source>Close wave %1</source>
        <extracomment>Read aloud of a button. %1 is a wave, such as 2026.</extracomment>
        <translation>Close wave %1</translation>
    </message>
    <message>
        <source>Release the wave</source>
        <extracomment>Publishes a wave</extracomment>
        <translation>Release the wave</translation>
    </message>
    <message>
        <source>Release wave %1</source>
        <extracomment>Read aloud of a button. %1 is a wave, such as 2026.</extracomment>
        <translation>Release wave %1</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>Wishes and offers</source>
        <extracomment>Page about what people would like to do and what they offer</extracomment>
        <translation>Wishes and offers</translation>
    </message>
    <message>
        <source>What participants would like to do in their neighbourhood, and what they can mean for others.</source>
        <translation>What participants would like to do in their neighbourhood, and what they can mean for others.</translation>
    </message>
    <message>
        <source>This wave did not ask for wishes and offers.</source>
        <translation>This wave did not ask for wishes and offers.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Wished for</source>
        <extracomment>Head of a column of bars</extracomment>
        <translation>Wished for</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>Head of a column of bars</extracomment>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Everybody could choose several things: these are choices, not people. Which element a choice belongs to is our reading.</source>
        <translation>Everybody could choose several things: these are choices, not people. Which element a choice belongs to is our reading.</translation>
    </message>
    <message>
        <source>An offer is not a registration. Nobody can be called back.</source>
        <translation>An offer is not a registration. Nobody can be called back.</translation>
    </message>
</context>
</TS>
