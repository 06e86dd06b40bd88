<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Connection %1 is registered.</source>
        <translation>Connection %1 is registered.</translation>
    </message>
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
  --data-dir DIR    folder of the data (default: the same as the window's)
  --keys-in-file    keep keys in a file of the data folder, readable by you alone, instead of the keychain

Exit codes: 0 done; 2 command line; 3 file or rows with errors, nothing sent; 4 refused by the
administrator; 5 totals do not agree, batch still open; 6 no answer, run again to go on; 7 key, clock or
permission; 8 data folder; 9 a person must decide; 130 interrupted.
</source>
        <translation>Esteira on the command line: the same work as the window, for scripts.

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
  --data-dir DIR    folder of the data (default: the same as the window's)
  --keys-in-file    keep keys in a file of the data folder, readable by you alone, instead of the keychain

Exit codes: 0 done; 2 command line; 3 file or rows with errors, nothing sent; 4 refused by the
administrator; 5 totals do not agree, batch still open; 6 no answer, run again to go on; 7 key, clock or
permission; 8 data folder; 9 a person must decide; 130 interrupted.
</translation>
    </message>
    <message>
        <source>Say which file to settle: esteira-cli settle FILE --fund KEY</source>
        <translation>Say which file to settle: esteira-cli settle FILE --fund KEY</translation>
    </message>
    <message>
        <source>Say which fund with --fund KEY, the key of the fund class.</source>
        <translation>Say which fund with --fund KEY, the key of the fund class.</translation>
    </message>
    <message>
        <source>--expect-count takes a whole number of settlements.</source>
        <translation>--expect-count takes a whole number of settlements.</translation>
    </message>
    <message>
        <source>--expect-total takes an amount with two decimals, such as 1284930.17 or 1.284.930,17.</source>
        <translation>--expect-total takes an amount with two decimals, such as 1284930.17 or 1.284.930,17.</translation>
    </message>
    <message>
        <source>Give the connection a name of its own: esteira-cli connect ID --url URL …</source>
        <translation>Give the connection a name of its own: esteira-cli connect ID --url URL …</translation>
    </message>
    <message>
        <source>--url takes the administrator's address, such as https://consultant-api.qidtvm.com.br</source>
        <translation>--url takes the administrator's address, such as https://consultant-api.qidtvm.com.br</translation>
    </message>
    <message>
        <source>--profile is manager, consultant or assignor.</source>
        <translation>--profile is manager, consultant or assignor.</translation>
    </message>
    <message>
        <source>A connection needs --api-key-file and --private-key-file.</source>
        <translation>A connection needs --api-key-file and --private-key-file.</translation>
    </message>
    <message>
        <source>Name at least one fund with --fund KEY; the administrator gives no list of funds.</source>
        <translation>Name at least one fund with --fund KEY; the administrator gives no list of funds.</translation>
    </message>
    <message>
        <source>“%1” is not a command. See esteira-cli --help.</source>
        <translation>“%1” is not a command. See esteira-cli --help.</translation>
    </message>
</context>
<context>
    <name>Enumerator</name>
    <message>
        <source>CCB</source>
        <translation>CCB</translation>
    </message>
    <message>
        <source>CCE</source>
        <translation>CCE</translation>
    </message>
    <message>
        <source>Structured CCB</source>
        <translation>Structured CCB</translation>
    </message>
    <message>
        <source>Structured CCE</source>
        <translation>Structured CCE</translation>
    </message>
    <message>
        <source>Structured NCE</source>
        <translation>Structured NCE</translation>
    </message>
    <message>
        <source>Structured CCI</source>
        <translation>Structured CCI</translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation>Commercial invoice</translation>
    </message>
    <message>
        <source>Service invoice</source>
        <translation>Service invoice</translation>
    </message>
    <message>
        <source>Discounted contract</source>
        <translation>Discounted contract</translation>
    </message>
    <message>
        <source>Full asset settlement</source>
        <translation>Full asset settlement</translation>
    </message>
    <message>
        <source>Asset amortization</source>
        <translation>Asset amortization</translation>
    </message>
    <message>
        <source>Interest and late fees</source>
        <translation>Interest and late fees</translation>
    </message>
    <message>
        <source>Installment settlement</source>
        <translation>Installment settlement</translation>
    </message>
    <message>
        <source>Installment amortization</source>
        <translation>Installment amortization</translation>
    </message>
    <message>
        <source>Installment interest and late fees</source>
        <translation>Installment interest and late fees</translation>
    </message>
    <message>
        <source>Gloss</source>
        <translation>Gloss</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation>Assignor</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Creation</source>
        <translation>Creation</translation>
    </message>
    <message>
        <source>Creates the batch with its own identifier in the fund.</source>
        <translation>Creates the batch with its own identifier in the fund.</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Insertion</translation>
    </message>
    <message>
        <source>Inserts each settlement into the batch.</source>
        <translation>Inserts each settlement into the batch.</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Removal</translation>
    </message>
    <message>
        <source>Takes out a settlement inserted by mistake, while the batch is open.</source>
        <translation>Takes out a settlement inserted by mistake, while the batch is open.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Says that nothing more comes in and asks for the payment, or discards the batch.</source>
        <translation>Says that nothing more comes in and asks for the payment, or discards the batch.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>The administrator confirms the payment of the batch.</source>
        <translation>The administrator confirms the payment of the batch.</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Settling</translation>
    </message>
    <message>
        <source>Each settlement is reconciled in the fund's portfolio.</source>
        <translation>Each settlement is reconciled in the fund's portfolio.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year's Day</source>
        <translation>New Year's Day</translation>
    </message>
    <message>
        <source>Tiradentes Day</source>
        <translation>Tiradentes Day</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Independence Day</translation>
    </message>
    <message>
        <source>Our Lady of Aparecida</source>
        <translation>Our Lady of Aparecida</translation>
    </message>
    <message>
        <source>All Souls' Day</source>
        <translation>All Souls' Day</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Republic Day</translation>
    </message>
    <message>
        <source>Black Awareness Day</source>
        <translation>Black Awareness Day</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>Carnival Monday</source>
        <translation>Carnival Monday</translation>
    </message>
    <message>
        <source>Carnival Tuesday</source>
        <translation>Carnival Tuesday</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Corpus Christi</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Removing</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Waiting to send</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Early</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>payment_batch</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <comment>payment_batch</comment>
        <translation>Awaiting payment</translation>
    </message>
    <message>
        <source>Paid · settling</source>
        <comment>payment_batch</comment>
        <translation>Paid · settling</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>payment_batch</comment>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>payment_batch</comment>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>In validation</source>
        <comment>settlement</comment>
        <translation>In validation</translation>
    </message>
    <message>
        <source>Validated</source>
        <comment>settlement</comment>
        <translation>Validated</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>settlement</comment>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>settlement</comment>
        <translation>Discarded</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The work was stopped before it ended.</source>
        <translation>The work was stopped before it ended.</translation>
    </message>
    <message>
        <source>Not an amount of money</source>
        <translation>Not an amount of money</translation>
    </message>
    <message>
        <source>More than two decimals; amounts are never rounded</source>
        <translation>More than two decimals; amounts are never rounded</translation>
    </message>
    <message>
        <source>Larger than any amount that can be sent</source>
        <translation>Larger than any amount that can be sent</translation>
    </message>
    <message>
        <source>language code: en</source>
        <translation>language code: en</translation>
    </message>
    <message>
        <source>The administrator has batch %1 with other data or in another situation.</source>
        <translation>The administrator has batch %1 with other data or in another situation.</translation>
    </message>
    <message>
        <source>Nothing was sent twice. Compare both and decide: discard the batch there, or make a new one here with a new identifier.</source>
        <translation>Nothing was sent twice. Compare both and decide: discard the batch there, or make a new one here with a new identifier.</translation>
    </message>
    <message>
        <source>Settlement %1 can no longer be removed: its status is %2.</source>
        <translation>Settlement %1 can no longer be removed: its status is %2.</translation>
    </message>
    <message>
        <source>Discard the whole batch while it is open, or let it be settled.</source>
        <translation>Discard the whole batch while it is open, or let it be settled.</translation>
    </message>
    <message>
        <source>The administrator no longer offers removal. Discard the batch and clone it without this row.</source>
        <translation>The administrator no longer offers removal. Discard the batch and clone it without this row.</translation>
    </message>
    <message>
        <source>The administrator has settlement %1 with other data: %2.</source>
        <translation>The administrator has settlement %1 with other data: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent twice. Compare both: keep what is there, or remove it and insert the row with a new identifier.</source>
        <translation>Nothing was sent twice. Compare both: keep what is there, or remove it and insert the row with a new identifier.</translation>
    </message>
    <message>
        <source>The program ended before the answer came.</source>
        <translation>The program ended before the answer came.</translation>
    </message>
    <message>
        <source>Something else is under way with this batch.</source>
        <translation>Something else is under way with this batch.</translation>
    </message>
    <message>
        <source>Wait until it ends, or pause it first.</source>
        <translation>Wait until it ends, or pause it first.</translation>
    </message>
    <message>
        <source>The batch stays open until expected, local and accepted totals agree.</source>
        <translation>The batch stays open until expected, local and accepted totals agree.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>The key file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Check the path and that you may read it.</translation>
    </message>
    <message>
        <source>Fund %1 is not registered under connection %2.</source>
        <translation>Fund %1 is not registered under connection %2.</translation>
    </message>
    <message>
        <source>Check the key, or register it: esteira-cli connect … --fund KEY.</source>
        <translation>Check the key, or register it: esteira-cli connect … --fund KEY.</translation>
    </message>
    <message>
        <source>Open the file in the window and answer there; nothing is guessed.</source>
        <translation>Open the file in the window and answer there; nothing is guessed.</translation>
    </message>
    <message>
        <source>This file was already imported into batch %1.</source>
        <translation>This file was already imported into batch %1.</translation>
    </message>
    <message>
        <source>To go on with that batch, add --batch %1. To pay it again on purpose, give a new --batch.</source>
        <translation>To go on with that batch, add --batch %1. To pay it again on purpose, give a new --batch.</translation>
    </message>
    <message>
        <source>No batch %1 on this computer.</source>
        <translation>No batch %1 on this computer.</translation>
    </message>
    <message>
        <source>esteira-cli status without --batch lists all of them.</source>
        <translation>esteira-cli status without --batch lists all of them.</translation>
    </message>
    <message>
        <source>Write a CPF as 123.456.789-00 or a CNPJ as 12.345.678/0001-90.</source>
        <translation>Write a CPF as 123.456.789-00 or a CNPJ as 12.345.678/0001-90.</translation>
    </message>
    <message>
        <source>A CPF has 11 digits and a CNPJ has 14 characters</source>
        <translation>A CPF has 11 digits and a CNPJ has 14 characters</translation>
    </message>
    <message>
        <source>A CPF has digits only</source>
        <translation>A CPF has digits only</translation>
    </message>
    <message>
        <source>A CNPJ has digits and capital letters, and ends with two digits</source>
        <translation>A CNPJ has digits and capital letters, and ends with two digits</translation>
    </message>
    <message>
        <source>Not a CPF or CNPJ: every digit is the same</source>
        <translation>Not a CPF or CNPJ: every digit is the same</translation>
    </message>
    <message>
        <source>The check digits do not match: a character is mistyped or swapped</source>
        <translation>The check digits do not match: a character is mistyped or swapped</translation>
    </message>
    <message>
        <source>Copy the end-to-end id from the receipt or the statement, letter by letter.</source>
        <translation>Copy the end-to-end id from the receipt or the statement, letter by letter.</translation>
    </message>
    <message>
        <source>A PIX end-to-end id has 32 characters</source>
        <translation>A PIX end-to-end id has 32 characters</translation>
    </message>
    <message>
        <source>A PIX end-to-end id begins with a capital E</source>
        <translation>A PIX end-to-end id begins with a capital E</translation>
    </message>
    <message>
        <source>A PIX end-to-end id is E, 20 digits and 11 letters or digits</source>
        <translation>A PIX end-to-end id is E, 20 digits and 11 letters or digits</translation>
    </message>
    <message>
        <source>The date and time inside the PIX end-to-end id do not exist</source>
        <translation>The date and time inside the PIX end-to-end id do not exist</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Give the batch an identifier of its own</source>
        <translation>Give the batch an identifier of its own</translation>
    </message>
    <message>
        <source>Required when an account is given</source>
        <translation>Required when an account is given</translation>
    </message>
    <message>
        <source>Give number, digit, branch and institution, or leave the account out</source>
        <translation>Give number, digit, branch and institution, or leave the account out</translation>
    </message>
    <message>
        <source>The credit account is given twice: by its numbers and by its key</source>
        <translation>The credit account is given twice: by its numbers and by its key</translation>
    </message>
    <message>
        <source>Keep one of the two</source>
        <translation>Keep one of the two</translation>
    </message>
    <message>
        <source>This PIX was made on %1, far from the reference date</source>
        <translation>This PIX was made on %1, far from the reference date</translation>
    </message>
    <message>
        <source>Check that it is the payment of this batch</source>
        <translation>Check that it is the payment of this batch</translation>
    </message>
    <message>
        <source>A CPF or CNPJ is sent with its punctuation</source>
        <translation>A CPF or CNPJ is sent with its punctuation</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>The batch has no settlement; a batch without settlements cannot be closed</source>
        <translation>The batch has no settlement; a batch without settlements cannot be closed</translation>
    </message>
    <message>
        <source>Settlements not accepted yet: %1</source>
        <translation>Settlements not accepted yet: %1</translation>
    </message>
    <message>
        <source>The draft has %1 settlements and the administrator accepted %2: difference %3</source>
        <translation>The draft has %1 settlements and the administrator accepted %2: difference %3</translation>
    </message>
    <message>
        <source>The draft adds up to %1 and the administrator accepted %2: difference %3</source>
        <translation>The draft adds up to %1 and the administrator accepted %2: difference %3</translation>
    </message>
    <message>
        <source>Expected %1 settlements and the batch has %2: difference %3</source>
        <translation>Expected %1 settlements and the batch has %2: difference %3</translation>
    </message>
    <message>
        <source>Expected a total of %1 and the batch adds up to %2: difference %3</source>
        <translation>Expected a total of %1 and the batch adds up to %2: difference %3</translation>
    </message>
    <message>
        <source>The accepted settlements add up to %1 and the administrator's total is %2: difference %3</source>
        <translation>The accepted settlements add up to %1 and the administrator's total is %2: difference %3</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are accepted</source>
        <translation>%1 characters; at most %2 are accepted</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Shorten it</translation>
    </message>
    <message>
        <source>Not a key: a key has 36 characters, like %1</source>
        <translation>Not a key: a key has 36 characters, like %1</translation>
    </message>
    <message>
        <source>Copy the key as the administrator gave it</source>
        <translation>Copy the key as the administrator gave it</translation>
    </message>
    <message>
        <source>Only letters without accents, digits, dot, underscore and hyphen are safe in an identifier, because it becomes part of an address</source>
        <translation>Only letters without accents, digits, dot, underscore and hyphen are safe in an identifier, because it becomes part of an address</translation>
    </message>
    <message>
        <source>Use another identifier</source>
        <translation>Use another identifier</translation>
    </message>
    <message>
        <source>A national banking holiday</source>
        <translation>A national banking holiday</translation>
    </message>
    <message>
        <source>A Saturday or Sunday</source>
        <translation>A Saturday or Sunday</translation>
    </message>
    <message>
        <source>Check the date; the next business day is %1</source>
        <translation>Check the date; the next business day is %1</translation>
    </message>
    <message>
        <source>Ambiguous: the mark may separate thousands or three decimals</source>
        <translation>Ambiguous: the mark may separate thousands or three decimals</translation>
    </message>
    <message>
        <source>If the mark separates thousands, the value is %1</source>
        <translation>If the mark separates thousands, the value is %1</translation>
    </message>
    <message>
        <source>The decimal mark is not the one of this column</source>
        <translation>The decimal mark is not the one of this column</translation>
    </message>
    <message>
        <source>Read by itself, the value is %1</source>
        <translation>Read by itself, the value is %1</translation>
    </message>
    <message>
        <source>Write the amount with centavos, like 1234.56</source>
        <translation>Write the amount with centavos, like 1234.56</translation>
    </message>
    <message>
        <source>Check the number of digits</source>
        <translation>Check the number of digits</translation>
    </message>
    <message>
        <source>Ambiguous: %1 or %2</source>
        <translation>Ambiguous: %1 or %2</translation>
    </message>
    <message>
        <source>Read with the day first, the date is %1</source>
        <translation>Read with the day first, the date is %1</translation>
    </message>
    <message>
        <source>Day and month are swapped: the date exists only in the other order</source>
        <translation>Day and month are swapped: the date exists only in the other order</translation>
    </message>
    <message>
        <source>In the other order, the date is %1</source>
        <translation>In the other order, the date is %1</translation>
    </message>
    <message>
        <source>Not a date that exists</source>
        <translation>Not a date that exists</translation>
    </message>
    <message>
        <source>Write the date as day/month/year or year-month-day</source>
        <translation>Write the date as day/month/year or year-month-day</translation>
    </message>
    <message>
        <source>Not one of the accepted values</source>
        <translation>Not one of the accepted values</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Use one of: %1</translation>
    </message>
    <message>
        <source>Not a whole number greater than zero</source>
        <translation>Not a whole number greater than zero</translation>
    </message>
    <message>
        <source>Write the number of the installment, counted from 1</source>
        <translation>Write the number of the installment, counted from 1</translation>
    </message>
    <message>
        <source>This text could not be read</source>
        <translation>This text could not be read</translation>
    </message>
    <message>
        <source>Give the settlement an identifier of its own</source>
        <translation>Give the settlement an identifier of its own</translation>
    </message>
    <message>
        <source>A spreadsheet has replaced the number by scientific notation; its last digits are lost</source>
        <translation>A spreadsheet has replaced the number by scientific notation; its last digits are lost</translation>
    </message>
    <message>
        <source>Take it again from the original file, with the column as text</source>
        <translation>Take it again from the original file, with the column as text</translation>
    </message>
    <message>
        <source>The asset is not identified</source>
        <translation>The asset is not identified</translation>
    </message>
    <message>
        <source>Give the contract number, the asset's external id or the asset's key</source>
        <translation>Give the contract number, the asset's external id or the asset's key</translation>
    </message>
    <message>
        <source>The asset is identified twice; only one identifier may be sent</source>
        <translation>The asset is identified twice; only one identifier may be sent</translation>
    </message>
    <message>
        <source>Keep one of contract number, external id and key, and clear the others</source>
        <translation>Keep one of contract number, external id and key, and clear the others</translation>
    </message>
    <message>
        <source>Without the origin, nobody can tell a settlement from a repurchase</source>
        <translation>Without the origin, nobody can tell a settlement from a repurchase</translation>
    </message>
    <message>
        <source>Say who paid: the borrower or the assignor</source>
        <translation>Say who paid: the borrower or the assignor</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Choose one of the list</translation>
    </message>
    <message>
        <source>The amount must be greater than zero</source>
        <translation>The amount must be greater than zero</translation>
    </message>
    <message>
        <source>A reversal is not a settlement: take the line out, or correct the amount</source>
        <translation>A reversal is not a settlement: take the line out, or correct the amount</translation>
    </message>
    <message>
        <source>Required for this settlement type</source>
        <translation>Required for this settlement type</translation>
    </message>
    <message>
        <source>This settlement type is about the whole asset, yet an installment is given</source>
        <translation>This settlement type is about the whole asset, yet an installment is given</translation>
    </message>
    <message>
        <source>Check the settlement type, or clear the installment</source>
        <translation>Check the settlement type, or clear the installment</translation>
    </message>
    <message>
        <source>Already used on line %1</source>
        <translation>Already used on line %1</translation>
    </message>
    <message>
        <source>Already used by another line of this batch</source>
        <translation>Already used by another line of this batch</translation>
    </message>
    <message>
        <source>Take the line out if it is a copy; otherwise give it an identifier of its own</source>
        <translation>Take the line out if it is a copy; otherwise give it an identifier of its own</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>The file could not be read to its end: %1</translation>
    </message>
    <message>
        <source>Copy the file to this computer and choose it again.</source>
        <translation>Copy the file to this computer and choose it again.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in Windows-1252.</source>
        <translation>“%1” cannot be written in Windows-1252.</translation>
    </message>
    <message>
        <source>Choose UTF-8 for the file.</source>
        <translation>Choose UTF-8 for the file.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>The file could not be written: %1</translation>
    </message>
    <message>
        <source>Check the free space and your permission in that folder.</source>
        <translation>Check the free space and your permission in that folder.</translation>
    </message>
    <message>
        <source>The name of the field itself</source>
        <translation>The name of the field itself</translation>
    </message>
    <message>
        <source>A known name of %1</source>
        <translation>A known name of %1</translation>
    </message>
    <message>
        <source>Resembles a known name of %1 (“%2”): please check</source>
        <translation>Resembles a known name of %1 (“%2”): please check</translation>
    </message>
    <message>
        <source>Another column already gives %1</source>
        <translation>Another column already gives %1</translation>
    </message>
    <message>
        <source>In the record that begins in line %1, quotation marks are opened and never closed.</source>
        <translation>In the record that begins in line %1, quotation marks are opened and never closed.</translation>
    </message>
    <message>
        <source>Close or remove the quotation marks in that line, or save the sheet as CSV again.</source>
        <translation>Close or remove the quotation marks in that line, or save the sheet as CSV again.</translation>
    </message>
    <message>
        <source>Line %1 is longer than any line of payments can be.</source>
        <translation>Line %1 is longer than any line of payments can be.</translation>
    </message>
    <message>
        <source>Check that the file is a table with one payment a line.</source>
        <translation>Check that the file is a table with one payment a line.</translation>
    </message>
    <message>
        <source>Not UTF-8 from line %1 on; %2 accents read as Windows-1252</source>
        <translation>Not UTF-8 from line %1 on; %2 accents read as Windows-1252</translation>
    </message>
    <message>
        <source>Not UTF-8 from line %1 on; %2 accents read as Windows-1252, though they also look like %3</source>
        <translation>Not UTF-8 from line %1 on; %2 accents read as Windows-1252, though they also look like %3</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>Reading the file was stopped.</translation>
    </message>
    <message>
        <source>Byte-order mark of UTF-16</source>
        <translation>Byte-order mark of UTF-16</translation>
    </message>
    <message>
        <source>Byte-order mark of UTF-8</source>
        <translation>Byte-order mark of UTF-8</translation>
    </message>
    <message>
        <source>No accents: every encoding reads it alike</source>
        <translation>No accents: every encoding reads it alike</translation>
    </message>
    <message>
        <source>%1 accents, all valid UTF-8</source>
        <translation>%1 accents, all valid UTF-8</translation>
    </message>
    <message>
        <source>Check the network and the address of the connection. Nothing was sent; the work goes on by itself when the administrator can be reached.</source>
        <translation>Check the network and the address of the connection. Nothing was sent; the work goes on by itself when the administrator can be reached.</translation>
    </message>
    <message>
        <source>What happened is looked up at the administrator before anything is sent again.</source>
        <translation>What happened is looked up at the administrator before anything is sent again.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>The host %1 was not found.</translation>
    </message>
    <message>
        <source>The host %1 refuses the connection.</source>
        <translation>The host %1 refuses the connection.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be confirmed (TLS).</source>
        <translation>The identity of %1 could not be confirmed (TLS).</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the clock of this computer and whether a proxy or an antivirus opens encrypted connections.</source>
        <translation>Nothing was sent. Check the clock of this computer and whether a proxy or an antivirus opens encrypted connections.</translation>
    </message>
    <message>
        <source>The network's proxy does not let us through.</source>
        <translation>The network's proxy does not let us through.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy settings of the system.</source>
        <translation>Nothing was sent. Check the proxy settings of the system.</translation>
    </message>
    <message>
        <source>The host %1 cannot be reached.</source>
        <translation>The host %1 cannot be reached.</translation>
    </message>
    <message>
        <source>The host %1 could not be reached within %2 s.</source>
        <translation>The host %1 could not be reached within %2 s.</translation>
    </message>
    <message>
        <source>The administrator did not answer within %1 s.</source>
        <translation>The administrator did not answer within %1 s.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>The connection broke before the answer was complete.</translation>
    </message>
    <message>
        <source>The answer cannot be read: it is larger than %1 MiB.</source>
        <translation>The answer cannot be read: it is larger than %1 MiB.</translation>
    </message>
    <message>
        <source>The administrator's answer cannot be read.</source>
        <translation>The administrator's answer cannot be read.</translation>
    </message>
    <message>
        <source>The host answers with a redirection to %1, which is never followed.</source>
        <translation>The host answers with a redirection to %1, which is never followed.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>Check the address of the connection.</translation>
    </message>
    <message>
        <source>The address %1 is not safe: nothing was sent.</source>
        <translation>The address %1 is not safe: nothing was sent.</translation>
    </message>
    <message>
        <source>Use an address that begins with https:// and holds no user name.</source>
        <translation>Use an address that begins with https:// and holds no user name.</translation>
    </message>
    <message>
        <source>An identifier cannot be part of an address: nothing was sent.</source>
        <translation>An identifier cannot be part of an address: nothing was sent.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphen, dot and underscore in identifiers.</source>
        <translation>Use letters, digits, hyphen, dot and underscore in identifiers.</translation>
    </message>
    <message>
        <source>A write without a body cannot be sent exactly once.</source>
        <translation>A write without a body cannot be sent exactly once.</translation>
    </message>
    <message>
        <source>Please report this with the details.</source>
        <translation>Please report this with the details.</translation>
    </message>
    <message>
        <source>The answer tells the status %1.</source>
        <translation>The answer tells the status %1.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer: set ESTEIRA_DATA_DIR and start again.</source>
        <translation>Choose a folder on a disk of this computer: set ESTEIRA_DATA_DIR and start again.</translation>
    </message>
    <message>
        <source>The data folder %1 lies in a folder that %2 synchronises. Two computers could send the same batch, and the database would be damaged.</source>
        <translation>The data folder %1 lies in a folder that %2 synchronises. Two computers could send the same batch, and the database would be damaged.</translation>
    </message>
    <message>
        <source>The data folder %1 lies on a network drive (%2), where the database cannot be locked.</source>
        <translation>The data folder %1 lies on a network drive (%2), where the database cannot be locked.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written.</source>
        <translation>The data folder %1 cannot be written.</translation>
    </message>
    <message>
        <source>No key is kept for this connection.</source>
        <translation>No key is kept for this connection.</translation>
    </message>
    <message>
        <source>Import or create the key of the connection.</source>
        <translation>Import or create the key of the connection.</translation>
    </message>
    <message>
        <source>The kept key of this connection cannot be read.</source>
        <translation>The kept key of this connection cannot be read.</translation>
    </message>
    <message>
        <source>Import the key of the connection again.</source>
        <translation>Import the key of the connection again.</translation>
    </message>
    <message>
        <source>The connection has an identifier that cannot name a file.</source>
        <translation>The connection has an identifier that cannot name a file.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>The key file %1 cannot be used: %2</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and the free space of the disk.</source>
        <translation>Check the permissions of the folder and the free space of the disk.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>The folder %1 cannot be created.</translation>
    </message>
    <message>
        <source>The system's keychain does not let Esteira in.</source>
        <translation>The system's keychain does not let Esteira in.</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Esteira to use it.</source>
        <translation>Unlock the keychain and allow Esteira to use it.</translation>
    </message>
    <message>
        <source>The system's keychain cannot be used: %1</source>
        <translation>The system's keychain cannot be used: %1</translation>
    </message>
    <message>
        <source>Start or install a keychain service (GNOME Keyring or KWallet), or choose to keep the key in a file that only your user can read.</source>
        <translation>Start or install a keychain service (GNOME Keyring or KWallet), or choose to keep the key in a file that only your user can read.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2</source>
        <translation>The log file %1 cannot be written: %2</translation>
    </message>
    <message>
        <source>The file changed after it was looked at.</source>
        <translation>The file changed after it was looked at.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open the file again and check it.</source>
        <translation>Nothing was imported. Open the file again and check it.</translation>
    </message>
    <message>
        <source>A file is already being imported into this batch.</source>
        <translation>A file is already being imported into this batch.</translation>
    </message>
    <message>
        <source>This batch was already sent.</source>
        <translation>This batch was already sent.</translation>
    </message>
    <message>
        <source>Import the file into a new batch.</source>
        <translation>Import the file into a new batch.</translation>
    </message>
    <message>
        <source>The disk is full: the last change was not saved.</source>
        <translation>The disk is full: the last change was not saved.</translation>
    </message>
    <message>
        <source>Free some space and repeat it. Everything saved before is still there.</source>
        <translation>Free some space and repeat it. Everything saved before is still there.</translation>
    </message>
    <message>
        <source>The data file cannot be written: the last change was not saved.</source>
        <translation>The data file cannot be written: the last change was not saved.</translation>
    </message>
    <message>
        <source>Check that your user may write to the file and its folder, then repeat it.</source>
        <translation>Check that your user may write to the file and its folder, then repeat it.</translation>
    </message>
    <message>
        <source>Another program holds the data file: the last change was not saved.</source>
        <translation>Another program holds the data file: the last change was not saved.</translation>
    </message>
    <message>
        <source>Close the program that has the file open, then repeat it.</source>
        <translation>Close the program that has the file open, then repeat it.</translation>
    </message>
    <message>
        <source>The data file is damaged: %1.</source>
        <translation>The data file is damaged: %1.</translation>
    </message>
    <message>
        <source>Close the program, keep a copy of the file as it is, and put the latest backup beside it in its place.</source>
        <translation>Close the program, keep a copy of the file as it is, and put the latest backup beside it in its place.</translation>
    </message>
    <message>
        <source>The disk failed while writing or reading: the last change was not saved.</source>
        <translation>The disk failed while writing or reading: the last change was not saved.</translation>
    </message>
    <message>
        <source>Check the disk, then repeat it. Everything saved before is still there.</source>
        <translation>Check the disk, then repeat it. Everything saved before is still there.</translation>
    </message>
    <message>
        <source>Not enough memory: the last change was not saved.</source>
        <translation>Not enough memory: the last change was not saved.</translation>
    </message>
    <message>
        <source>Close other programs and repeat it.</source>
        <translation>Close other programs and repeat it.</translation>
    </message>
    <message>
        <source>The text is too large to be saved.</source>
        <translation>The text is too large to be saved.</translation>
    </message>
    <message>
        <source>The change could not be saved: %1.</source>
        <translation>The change could not be saved: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report this with the steps that led here.</source>
        <translation>Nothing was changed. Please report this with the steps that led here.</translation>
    </message>
    <message>
        <source>The data file %1 was made by a newer version of Esteira.</source>
        <translation>The data file %1 was made by a newer version of Esteira.</translation>
    </message>
    <message>
        <source>Install the newer version. The file was not changed.</source>
        <translation>Install the newer version. The file was not changed.</translation>
    </message>
    <message>
        <source>%1 is not a data file of Esteira.</source>
        <translation>%1 is not a data file of Esteira.</translation>
    </message>
    <message>
        <source>Choose another file or another data folder. The file was not changed.</source>
        <translation>Choose another file or another data folder. The file was not changed.</translation>
    </message>
    <message>
        <source>The data file %1 is damaged: %2.</source>
        <translation>The data file %1 is damaged: %2.</translation>
    </message>
    <message>
        <source>It was not changed. Keep a copy of it and put the latest backup beside it in its place.</source>
        <translation>It was not changed. Keep a copy of it and put the latest backup beside it in its place.</translation>
    </message>
    <message>
        <source>Use the window that is already open, or close it and start again.</source>
        <translation>Use the window that is already open, or close it and start again.</translation>
    </message>
    <message>
        <source>Another program has the data file %1 open.</source>
        <translation>Another program has the data file %1 open.</translation>
    </message>
    <message>
        <source>Another program has the data file %1 open: %2.</source>
        <translation>Another program has the data file %1 open: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>The folder %1 cannot be written.</translation>
    </message>
    <message>
        <source>Give your user the right to write there, or choose another data folder.</source>
        <translation>Give your user the right to write there, or choose another data folder.</translation>
    </message>
    <message>
        <source>The data file %1 cannot be written.</source>
        <translation>The data file %1 cannot be written.</translation>
    </message>
    <message>
        <source>Give your user the right to write to it, or choose another data folder.</source>
        <translation>Give your user the right to write to it, or choose another data folder.</translation>
    </message>
    <message>
        <source>The data file %1 cannot be read.</source>
        <translation>The data file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Give your user the right to read it, or choose another data folder.</source>
        <translation>Give your user the right to read it, or choose another data folder.</translation>
    </message>
    <message>
        <source>The copy that is made before the data file is brought up to date could not be written: %1</source>
        <translation>The copy that is made before the data file is brought up to date could not be written: %1</translation>
    </message>
    <message>
        <source>The data file is not open.</source>
        <translation>The data file is not open.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Start the program again.</translation>
    </message>
    <message>
        <source>Check the signature key of the connection; the administrator sends it again.</source>
        <translation>Check the signature key of the connection; the administrator sends it again.</translation>
    </message>
    <message>
        <source>A webhook came without a signature.</source>
        <translation>A webhook came without a signature.</translation>
    </message>
    <message>
        <source>A webhook came with a wrong signature.</source>
        <translation>A webhook came with a wrong signature.</translation>
    </message>
    <message>
        <source>A webhook came with a body that was not the signed one.</source>
        <translation>A webhook came with a body that was not the signed one.</translation>
    </message>
    <message>
        <source>A webhook came with a signature made for something else.</source>
        <translation>A webhook came with a signature made for something else.</translation>
    </message>
    <message>
        <source>The webhook receiver cannot listen at port %1.</source>
        <translation>The webhook receiver cannot listen at port %1.</translation>
    </message>
    <message>
        <source>Choose another port, or close the program that uses it. Without webhooks the batches are still followed by polling.</source>
        <translation>Choose another port, or close the program that uses it. Without webhooks the batches are still followed by polling.</translation>
    </message>
    <message>
        <source>%1 cells say one thing and %2 the other</source>
        <translation>%1 cells say one thing and %2 the other</translation>
    </message>
    <message>
        <source>No cell of %1 decides it</source>
        <translation>No cell of %1 decides it</translation>
    </message>
    <message>
        <source>%1 of %2 without doubt</source>
        <translation>%1 of %2 without doubt</translation>
    </message>
    <message>
        <source>%1 of %2 cells read</source>
        <translation>%1 of %2 cells read</translation>
    </message>
    <message>
        <source>What separates the centavos in “%1”? Values like %2 can be read in two ways.</source>
        <translation>What separates the centavos in “%1”? Values like %2 can be read in two ways.</translation>
    </message>
    <message>
        <source>The comma: 1.234,56</source>
        <translation>The comma: 1.234,56</translation>
    </message>
    <message>
        <source>The dot: 1,234.56</source>
        <translation>The dot: 1,234.56</translation>
    </message>
    <message>
        <source>Which comes first in “%1”, the day or the month? Dates like %2 can be read in two ways.</source>
        <translation>Which comes first in “%1”, the day or the month? Dates like %2 can be read in two ways.</translation>
    </message>
    <message>
        <source>The day: day/month/year</source>
        <translation>The day: day/month/year</translation>
    </message>
    <message>
        <source>The month: month/day/year</source>
        <translation>The month: month/day/year</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells where the header has %3; its amount is not read.</source>
        <translation>Line %1 has %2 cells where the header has %3; its amount is not read.</translation>
    </message>
    <message>
        <source>A separator stands inside a text without quotation marks. Correct the line in the grid or in the file.</source>
        <translation>A separator stands inside a text without quotation marks. Correct the line in the grid or in the file.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells where the header has %3; the missing ones are left empty.</source>
        <translation>Line %1 has %2 cells where the header has %3; the missing ones are left empty.</translation>
    </message>
    <message>
        <source>Check that no cell was lost in that line.</source>
        <translation>Check that no cell was lost in that line.</translation>
    </message>
    <message>
        <source>The file has a header and no payment.</source>
        <translation>The file has a header and no payment.</translation>
    </message>
    <message>
        <source>Choose the file that holds the payments, or export it again.</source>
        <translation>Choose the file that holds the payments, or export it again.</translation>
    </message>
    <message>
        <source>%1 cells in %2 of %3 lines</source>
        <translation>%1 cells in %2 of %3 lines</translation>
    </message>
    <message>
        <source>No date of %1 needs or shows an order</source>
        <translation>No date of %1 needs or shows an order</translation>
    </message>
    <message>
        <source>%1 dates exist in this order only</source>
        <translation>%1 dates exist in this order only</translation>
    </message>
    <message>
        <source>Which column holds the amount paid?</source>
        <translation>Which column holds the amount paid?</translation>
    </message>
    <message>
        <source>Which column holds the asset type?</source>
        <translation>Which column holds the asset type?</translation>
    </message>
    <message>
        <source>Which column holds the settlement type?</source>
        <translation>Which column holds the settlement type?</translation>
    </message>
    <message>
        <source>Which column identifies the asset: contract number, external id or key?</source>
        <translation>Which column identifies the asset: contract number, external id or key?</translation>
    </message>
    <message>
        <source>%1 payments in lines of text</source>
        <translation>%1 payments in lines of text</translation>
    </message>
    <message>
        <source>No columns were found: the lines hold no comma, semicolon, tab or bar that separates them.</source>
        <translation>No columns were found: the lines hold no comma, semicolon, tab or bar that separates them.</translation>
    </message>
    <message>
        <source>Choose a file with one payment a line and a header, saved as CSV.</source>
        <translation>Choose a file with one payment a line and a header, saved as CSV.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Chosen by you</translation>
    </message>
    <message>
        <source>%1 of %2 names are known</source>
        <translation>%1 of %2 names are known</translation>
    </message>
    <message>
        <source>The first line already holds values</source>
        <translation>The first line already holds values</translation>
    </message>
    <message>
        <source>"%1" is not a permission.</source>
        <translation>"%1" is not a permission.</translation>
    </message>
    <message>
        <source>"%1" is not a sandbox clock.</source>
        <translation>"%1" is not a sandbox clock.</translation>
    </message>
    <message>
        <source>Use real, manual, or x and a factor up to 100000, such as x60.</source>
        <translation>Use real, manual, or x and a factor up to 100000, such as x60.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen at port %1: %2.</source>
        <translation>The sandbox cannot listen at port %1: %2.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for free ones.</source>
        <translation>Choose another port, or 0 for free ones.</translation>
    </message>
    <message>
        <source>The sandbox's file %1 is in use by another program.</source>
        <translation>The sandbox's file %1 is in use by another program.</translation>
    </message>
    <message>
        <source>The sandbox's file %1 cannot be used: %2.</source>
        <translation>The sandbox's file %1 cannot be used: %2.</translation>
    </message>
    <message>
        <source>Close the other one, or choose another file.</source>
        <translation>Close the other one, or choose another file.</translation>
    </message>
    <message>
        <source>Choose another file, or put a copy of this one in its place.</source>
        <translation>Choose another file, or put a copy of this one in its place.</translation>
    </message>
    <message>
        <source>The sandbox's world cannot be read: %1.</source>
        <translation>The sandbox's world cannot be read: %1.</translation>
    </message>
    <message>
        <source>Correct the file, or start without it to use the built-in world.</source>
        <translation>Correct the file, or start without it to use the built-in world.</translation>
    </message>
    <message>
        <source>A part of the program is missing: %1.</source>
        <translation>A part of the program is missing: %1.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>This row no longer exists.</source>
        <translation>This row no longer exists.</translation>
    </message>
    <message>
        <source>Open the batch again to see its rows.</source>
        <translation>Open the batch again to see its rows.</translation>
    </message>
    <message>
        <source>Row %1 can no longer be changed: it was sent.</source>
        <translation>Row %1 can no longer be changed: it was sent.</translation>
    </message>
    <message>
        <source>While the batch is open, remove it from the batch and add it again.</source>
        <translation>While the batch is open, remove it from the batch and add it again.</translation>
    </message>
    <message>
        <source>The JSON text is not valid at byte %1.</source>
        <translation>The JSON text is not valid at byte %1.</translation>
    </message>
    <message>
        <source>The JSON text has more than %1 levels.</source>
        <translation>The JSON text has more than %1 levels.</translation>
    </message>
    <message>
        <source>The JSON text has the field “%1” twice.</source>
        <translation>The JSON text has the field “%1” twice.</translation>
    </message>
</context>
<context>
    <name>esteira::cli::SettleCommand</name>
    <message>
        <source>%1: %2 settlements, %3</source>
        <translation>%1: %2 settlements, %3</translation>
    </message>
    <message>
        <source>Batch %1 is known here; going on with it.</source>
        <translation>Batch %1 is known here; going on with it.</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 per second</source>
        <translation>%1 of %2 sent, %3 per second</translation>
    </message>
    <message>
        <source>Batch %1: %2 settlements accepted, %3</source>
        <translation>Batch %1: %2 settlements accepted, %3</translation>
    </message>
    <message>
        <source>Batch closed; payment asked for.</source>
        <translation>Batch closed; payment asked for.</translation>
    </message>
    <message>
        <source>Batch %1: %2, %3 settlements not yet final</source>
        <translation>Batch %1: %2, %3 settlements not yet final</translation>
    </message>
    <message>
        <source>Batch %1: %2</source>
        <translation>Batch %1: %2</translation>
    </message>
    <message>
        <source>line %1, %2 “%3”: %4. %5</source>
        <translation>line %1, %2 “%3”: %4. %5</translation>
    </message>
</context>
<context>
    <name>esteira::cli::StatusCommand</name>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
</context>
<context>
    <name>esteira::design::DesignSheet</name>
    <message>
        <source>Surfaces, text and accent</source>
        <translation>Surfaces, text and accent</translation>
    </message>
    <message>
        <source>Status families: text, background, fill</source>
        <translation>Status families: text, background, fill</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denied</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Type (Inter, tabular figures)</source>
        <translation>Type (Inter, tabular figures)</translation>
    </message>
    <message>
        <source>Title 20/26</source>
        <translation>Title 20/26</translation>
    </message>
    <message>
        <source>Section 15/20</source>
        <translation>Section 15/20</translation>
    </message>
    <message>
        <source>Text 13/18,</source>
        <translation>Text 13/18,</translation>
    </message>
    <message>
        <source>Support 12/16</source>
        <translation>Support 12/16</translation>
    </message>
    <message>
        <source>Caption 11/14</source>
        <translation>Caption 11/14</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuses</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Sending (local)</source>
        <translation>Sending (local)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controls</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>New batch</translation>
    </message>
    <message>
        <source>Send 415…</source>
        <translation>Send 415…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Cancel sending…</source>
        <translation>Cancel sending…</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Close batch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>State of the row</translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation>Amount (R$)</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selected</translation>
    </message>
    <message>
        <source>current</source>
        <translation>current</translation>
    </message>
</context>
<context>
    <name>esteira::design::EnvironmentPlate</name>
    <message>
        <source>EMBEDDED SANDBOX</source>
        <translation>EMBEDDED SANDBOX</translation>
    </message>
    <message>
        <source>QI SANDBOX</source>
        <translation>QI SANDBOX</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
</context>
<context>
    <name>esteira::design::EnvironmentStrip</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>esteira::design::LoadingBar</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>esteira::design::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
</TS>
