<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Flow</name>
    <message>
        <source>Creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates the batch with its own identifier in the fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserts each settlement into the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes out a settlement inserted by mistake, while the batch is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that nothing more comes in and asks for the payment, or discards the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator confirms the payment of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each settlement is reconciled in the fund&apos;s portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid · settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The work was stopped before it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an amount of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than two decimals; amounts are never rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than any amount that can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language code: en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator has batch %1 with other data or in another situation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent twice. Compare both and decide: discard the batch there, or make a new one here with a new identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement %1 can no longer be removed: its status is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the whole batch while it is open, or let it be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator no longer offers removal. Discard the batch and clone it without this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator has settlement %1 with other data: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent twice. Compare both: keep what is there, or remove it and insert the row with a new identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is under way with this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it ends, or pause it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch stays open until expected, local and accepted totals agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
