<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Connection %1 is registered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enumerator</name>
    <message>
        <source>CCB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured CCB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured CCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured NCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured CCI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounted contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full asset settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset amortization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest and late fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installment settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installment amortization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installment interest and late fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gloss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiradentes Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our Lady of Aparecida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Souls&apos; Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black Awareness Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carnival Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carnival Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus Christi</source>
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
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
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
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund %1 is not registered under connection %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key, or register it: esteira-cli connect … --fund KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in the window and answer there; nothing is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was already imported into batch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on with that batch, add --batch %1. To pay it again on purpose, give a new --batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch %1 on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>esteira-cli status without --batch lists all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a CPF as 123.456.789-00 or a CNPJ as 12.345.678/0001-90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CPF has 11 digits and a CNPJ has 14 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CPF has digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CNPJ has digits and capital letters, and ends with two digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a CPF or CNPJ: every digit is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits do not match: a character is mistyped or swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the end-to-end id from the receipt or the statement, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIX end-to-end id has 32 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIX end-to-end id begins with a capital E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIX end-to-end id is E, 20 digits and 11 letters or digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date and time inside the PIX end-to-end id do not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the batch an identifier of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required when an account is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give number, digit, branch and institution, or leave the account out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit account is given twice: by its numbers and by its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIX was made on %1, far from the reference date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the payment of this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CPF or CNPJ is sent with its punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch has no settlement; a batch without settlements cannot be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlements not accepted yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has %1 settlements and the administrator accepted %2: difference %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft adds up to %1 and the administrator accepted %2: difference %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1 settlements and the batch has %2: difference %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a total of %1 and the batch adds up to %2: difference %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accepted settlements add up to %1 and the administrator&apos;s total is %2: difference %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a key: a key has 36 characters, like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key as the administrator gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters without accents, digits, dot, underscore and hyphen are safe in an identifier, because it becomes part of an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national banking holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Saturday or Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date; the next business day is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambiguous: the mark may separate thousands or three decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the mark separates thousands, the value is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimal mark is not the one of this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by itself, the value is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount with centavos, like 1234.56</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambiguous: %1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with the day first, the date is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month are swapped: the date exists only in the other order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the other order, the date is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as day/month/year or year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of the accepted values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole number greater than zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of the installment, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the settlement an identifier of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has replaced the number by scientific notation; its last digits are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it again from the original file, with the column as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The asset is not identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the contract number, the asset&apos;s external id or the asset&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The asset is identified twice; only one identifier may be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of contract number, external id and key, and clear the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the origin, nobody can tell a settlement from a repurchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who paid: the borrower or the assignor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be greater than zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reversal is not a settlement: take the line out, or correct the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required for this settlement type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This settlement type is about the whole asset, yet an installment is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the settlement type, or clear the installment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used on line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used by another line of this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the line out if it is a copy; otherwise give it an identifier of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file to this computer and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written in Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose UTF-8 for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and your permission in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the field itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resembles a known name of %1 (“%2”): please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column already gives %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the record that begins in line %1, quotation marks are opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close or remove the quotation marks in that line, or save the sheet as CSV again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is longer than any line of payments can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is a table with one payment a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not UTF-8 from line %1 on; %2 accents read as Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not UTF-8 from line %1 on; %2 accents read as Windows-1252, though they also look like %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte-order mark of UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte-order mark of UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accents: every encoding reads it alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accents, all valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address of the connection. Nothing was sent; the work goes on by itself when the administrator can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened is looked up at the administrator before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 could not be confirmed (TLS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the clock of this computer and whether a proxy or an antivirus opens encrypted connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let us through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 could not be reached within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator did not answer within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be read: it is larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host answers with a redirection to %1, which is never followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is not safe: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https:// and holds no user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier cannot be part of an address: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, hyphen, dot and underscore in identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write without a body cannot be sent exactly once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer tells the status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer: set ESTEIRA_DATA_DIR and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 lies in a folder that %2 synchronises. Two computers could send the same batch, and the database would be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 lies on a network drive (%2), where the database cannot be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is kept for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import or create the key of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept key of this connection cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the key of the connection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has an identifier that cannot name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the folder and the free space of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not let Esteira in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Esteira to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or install a keychain service (GNOME Keyring or KWallet), or choose to keep the key in a file that only your user can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed after it was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Open the file again and check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is already being imported into this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch was already sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file into a new batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the last change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and repeat it. Everything saved before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file cannot be written: the last change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that your user may write to the file and its folder, then repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the data file: the last change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that has the file open, then repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program, keep a copy of the file as it is, and put the latest backup beside it in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while writing or reading: the last change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then repeat it. Everything saved before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory: the last change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too large to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Please report this with the steps that led here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file %1 was made by a newer version of Esteira.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a data file of Esteira.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file or another data folder. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file %1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed. Keep a copy of it and put the latest backup beside it in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is already open, or close it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the data file %1 open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the data file %1 open: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user the right to write there, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user the right to write to it, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user the right to read it, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that is made before the data file is brought up to date could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the signature key of the connection; the administrator sends it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook came without a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook came with a wrong signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook came with a body that was not the signed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook came with a signature made for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook receiver cannot listen at port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or close the program that uses it. Without webhooks the batches are still followed by polling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esteira::cli</name>
    <message>
        <source>Esteira on the command line: the same work as the window, for scripts.

  esteira-cli settle FILE --fund KEY [--batch ID] [--expect-count N --expect-total V]
                          [--close] [--follow]
      Reads the file, makes a payment batch, sends every settlement; with --close asks for the
      payment when all totals agree; with --follow waits until everything is settled.
      Run it again with the same --batch to go on after an interruption: nothing is sent twice.
  esteira-cli status [--batch ID]
      Shows the batches, or one batch, as this computer knows them.
  esteira-cli connect ID --url URL --profile manager|consultant|assignor --api-key-file FILE
                          --private-key-file FILE [--webhook-key-file FILE] --fund KEY…
      Registers a connection; the keys go into the system keychain.

Options for every command:
  --connection ID   connection to use (default: sandbox, the administrator inside the program)
  --json            one JSON object per line instead of sentences
  --language pt|en  language of the texts (default: that of the system)
  --data-dir DIR    folder of the data (default: the same as the window&apos;s)
  --keys-in-file    keep keys in a file of the data folder, readable by you alone, instead of the keychain

Exit codes: 0 done; 2 command line; 3 file or rows with errors, nothing sent; 4 refused by the
administrator; 5 totals do not agree, batch still open; 6 no answer, run again to go on; 7 key, clock or
permission; 8 data folder; 9 a person must decide; 130 interrupted.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file to settle: esteira-cli settle FILE --fund KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which fund with --fund KEY, the key of the fund class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--expect-count takes a whole number of settlements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--expect-total takes an amount with two decimals, such as 1284930.17 or 1.284.930,17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name of its own: esteira-cli connect ID --url URL …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--url takes the administrator&apos;s address, such as https://consultant-api.qidtvm.com.br</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile is manager, consultant or assignor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection needs --api-key-file and --private-key-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one fund with --fund KEY; the administrator gives no list of funds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command. See esteira-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esteira::cli::SettleCommand</name>
    <message>
        <source>%1: %2 settlements, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 is known here; going on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1: %2 settlements accepted, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch closed; payment asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1: %2, %3 settlements not yet final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, %2 “%3”: %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esteira::cli::StatusCommand</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esteira::design::DesignSheet</name>
    <message>
        <source>Surfaces, text and accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status families: text, background, fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type (Inter, tabular figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title 20/26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 15/20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text 13/18,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support 12/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption 11/14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending (local)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 415…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esteira::design::EnvironmentPlate</name>
    <message>
        <source>EMBEDDED SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QI SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esteira::design::EnvironmentStrip</name>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esteira::design::LoadingBar</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esteira::design::Rail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
